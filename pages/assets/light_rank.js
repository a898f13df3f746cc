// Makes of the lists of ranks, one a thing, the full page's list to put in order. They stay, hidden, and are what is sent.
const beside = (name) => new URL(name + new URL(import.meta.url).search, import.meta.url); // of the same edition
const [{ default: list }, css] = await Promise.all([
  import(beside("rank.js")),
  fetch(beside("rank.css")).then((answer) => answer.text()),
]);

function begin(box) {
  const selects = [...box.querySelectorAll("select")];
  const ranked = selects.filter((select) => select.value).sort((one, other) => one.value - other.value);
  const items = selects.map((select) => ({ id: select.name, label: select.labels[0].textContent }));
  const title = box.closest("fieldset").querySelector("legend").textContent.trim();
  const parentElement = drawn(box);
  const setStateValue = (_, order) => {
    for (const select of selects) select.value = order.indexOf(select.name) + 1 || "";
    box.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const order = ranked.map((select) => select.name);
  list({ data: { ...JSON.parse(box.dataset.rank), items, order, title }, setStateValue, parentElement });
}

// Behind a shadow root: its look is its own, on both pages.
function drawn(box) {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const parent = document.createElement("div");
  for (const pair of box.querySelectorAll(".pair")) pair.hidden = true;
  box.querySelector(".hint").hidden = false;
  root.append(parent);
  box.append(host);
  return parent;
}

function beginAll() {
  for (const box of document.querySelectorAll(".ranks:not(.begun)")) {
    box.classList.add("begun");
    begin(box);
  }
}

// Questions come and go on a step; in a room, the whole does.
const changing = document.getElementById("questions") ?? document.getElementById("room").parentElement;
beginAll();
new MutationObserver(beginAll).observe(changing, { childList: true });
