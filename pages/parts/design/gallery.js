// What may be added, found by its words: the whole gallery is here, so that searching asks nobody and arrows move at once.
const galleries = new WeakMap();
const SOON = 4000;
const KEYBOARD = matchMedia("(pointer: fine)");

export default function ({ data, parentElement, setTriggerValue }) {
  const gallery = galleries.get(parentElement) ?? begin(parentElement, data);
  gallery.data = data;
  gallery.tell = setTriggerValue;
  draw(gallery);
}

function begin(parent, data) {
  const made = (name, className) => Object.assign(document.createElement(name), { className });
  const gallery = { data, tab: data.tabs[0].id, root: made("div", "gallery"), search: made("input", "search") };
  gallery.tabs = made("div", "tabs");
  gallery.said = made("p", "said");
  gallery.found = made("div", "found");
  Object.assign(gallery.search, { type: "search", autocomplete: "off", placeholder: data.words.example });
  gallery.search.setAttribute("aria-label", data.words.search);
  gallery.tabs.setAttribute("role", "group");
  gallery.tabs.setAttribute("aria-label", data.words.search);
  gallery.said.setAttribute("aria-live", "polite");
  gallery.search.addEventListener("input", () => draw(gallery));
  gallery.root.addEventListener("keydown", (event) => walk(gallery, event));
  gallery.root.append(gallery.search, gallery.tabs, gallery.said, gallery.found);
  parent.append(gallery.root);
  galleries.set(parent, gallery);
  if (KEYBOARD.matches) gallery.search.focus({ preventScroll: true });
  return gallery;
}

function draw(gallery) {
  const { data, tabs, said, found, search } = gallery;
  const asked = folded(search.value).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const shown = asked.length ? data.tabs : data.tabs.filter((tab) => tab.id === gallery.tab);
  const groups = shown.flatMap((tab) => tab.groups).map((group) => ({ ...group, tiles: matching(group.tiles, asked) }));
  const count = groups.reduce((sum, group) => sum + group.tiles.length, 0);
  tabs.hidden = asked.length > 0;
  tabs.replaceChildren(...data.tabs.map((tab) => tabButton(gallery, tab)));
  found.replaceChildren(...groups.filter((group) => group.tiles.length || (group.note && !asked.length)).map((group) => section(gallery, group)));
  said.textContent = asked.length ? data.words.found[Math.min(count, data.words.found.length - 1)].replace("COUNT", count) : `${data.words.where} ${KEYBOARD.matches ? data.words.keys : ""}`;
}

function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’']/g, " ").toLowerCase();
}

// Every word asked begins a word of the tile; those whose name begins so come first.
function matching(tiles, asked) {
  if (!asked.length) return tiles;
  const begins = (words, word) => ` ${words}`.includes(` ${word}`);
  const fit = tiles.filter((tile) => asked.every((word) => begins(tile.words, word)));
  return fit.sort((one, other) => begins(folded(other.name), asked[0]) - begins(folded(one.name), asked[0]));
}

function tabButton(gallery, tab) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = tab.label;
  button.setAttribute("aria-pressed", String(tab.id === gallery.tab));
  button.onclick = () => {
    gallery.tab = tab.id;
    draw(gallery);
    gallery.tabs.querySelector("[aria-pressed=true]").focus();
  };
  return button;
}

function section(gallery, group) {
  const made = document.createElement("section");
  const title = document.createElement("h3");
  const list = document.createElement("ul");
  title.textContent = group.label;
  list.append(...group.tiles.map((tile) => item(gallery, tile)));
  made.append(title, list);
  if (!group.tiles.length) list.replaceWith(words("note", group.note));
  return made;
}

function item(gallery, tile) {
  const line = document.createElement("li");
  const button = document.createElement("button");
  const picture = words("picture", "");
  picture.innerHTML = tile.picture; // a drawing of the house
  picture.setAttribute("aria-hidden", "true");
  button.type = "button";
  button.className = "tile";
  button.dataset.id = tile.id;
  const said = words("words", "");
  said.append(words("name", tile.name), words("hint", tile.hint));
  button.append(picture, said);
  button.onclick = () => choose(gallery, tile);
  line.append(button);
  if (tile.removable) line.append(forget(gallery, tile));
  return line;
}

function words(className, text) {
  const made = document.createElement("span");
  made.className = className;
  made.textContent = text;
  return made;
}

function forget(gallery, tile) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "forget";
  button.textContent = "✕";
  button.title = gallery.data.words.forget;
  button.setAttribute("aria-label", `${gallery.data.words.forget}, ${tile.name}`);
  button.onclick = () => gallery.tell("forgotten", tile.id);
  return button;
}

function choose(gallery, tile) {
  gallery.tell("chosen", tile.id);
  writeIn(gallery.root, Date.now() + SOON);
}

// Once the new question's editor stands in the gallery's place, one writes in it at once.
function writeIn(root, until) {
  if (Date.now() > until) return;
  const field = root.isConnected ? null : document.querySelector(".st-key-editor :is(input[type=text], textarea)");
  if (field && KEYBOARD.matches) field.focus();
  else if (!field) setTimeout(writeIn, 100, root, until);
}

function walk(gallery, event) {
  const tiles = [...gallery.found.querySelectorAll(".tile")];
  const here = event.target.closest(".tile");
  if (event.target === gallery.search) {
    if (event.key === "Enter" && tiles.length) tiles[0].click();
    else if (event.key === "ArrowDown") tiles[0]?.focus();
    else return;
    event.preventDefault();
  } else if (here) {
    const next = neighbour(tiles, here, event.key);
    if (next === undefined) return;
    event.preventDefault();
    (next ?? gallery.search).focus();
  }
}

// undefined: not a key that walks; null: above the first row.
function neighbour(tiles, here, key) {
  const place = tiles.indexOf(here);
  if (key === "ArrowRight") return tiles[place + 1] ?? here;
  if (key === "ArrowLeft") return tiles[place - 1] ?? here;
  if (key !== "ArrowDown" && key !== "ArrowUp") return undefined;
  const down = key === "ArrowDown";
  const from = here.getBoundingClientRect();
  const beyond = tiles
    .map((tile) => [tile, tile.getBoundingClientRect()])
    .filter(([, box]) => (down ? box.top >= from.bottom - 1 : box.bottom <= from.top + 1));
  const far = ([, box]) => Math.abs(box.top - from.top) * 100 + Math.abs(box.left - from.left);
  beyond.sort((one, other) => far(one) - far(other));
  return beyond[0]?.[0] ?? (down ? here : null);
}
