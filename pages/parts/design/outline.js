const BARS = 150;
const drawn = new WeakMap();

function icon(name) {
  const drawn = document.createElement("span");
  drawn.className = "icon";
  drawn.setAttribute("aria-hidden", "true");
  drawn.textContent = name;
  return drawn;
}

function words(text, className) {
  const said = document.createElement("span");
  said.className = className;
  said.textContent = text;
  return said;
}

function row(entry, data, choose) {
  const item = document.createElement("li");
  item.className = entry.kind;
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.id = entry.id;
  if (entry.icon) button.append(icon(entry.icon));
  button.append(words(entry.label, "label"));
  if (entry.lacks) {
    const dot = words("", "dot");
    dot.setAttribute("role", "img");
    dot.setAttribute("aria-label", data.lacks);
    dot.title = data.lacks;
    button.append(dot);
  }
  if (entry.id === data.selected) button.setAttribute("aria-current", "true");
  button.onclick = () => choose(entry.id);
  item.append(button);
  return item;
}

// What was chosen is in sight in the list, and read from its beginning in the editor.
function show(host, nav) {
  const chosen = nav.querySelector("[aria-current]")?.getBoundingClientRect();
  const list = host.closest("[data-testid=stColumn]")?.firstElementChild;
  if (chosen?.height && list) {
    const room = list.getBoundingClientRect();
    list.scrollTop += Math.min(0, chosen.top - room.top) + Math.max(0, chosen.bottom - room.bottom);
  }
  const editor = document.querySelector(".st-key-editor");
  const above = editor ? editor.getBoundingClientRect().top - BARS : 0;
  if (above < 0) editor.closest("[data-testid=stMain]")?.scrollBy({ top: above });
}

export default function ({ data, parentElement, setTriggerValue }) {
  const focused = parentElement.activeElement?.dataset?.id;
  const nav = document.createElement("nav");
  nav.setAttribute("aria-label", data.title);
  const list = document.createElement("ul");
  const choose = (id) => {
    nav.classList.remove("unfolded");
    setTriggerValue("chosen", id);
  };
  data.entries.forEach((entry) => list.append(row(entry, data, choose)));

  const current = data.entries.find((entry) => entry.id === data.selected);
  const fold = document.createElement("button");
  fold.type = "button";
  fold.className = "fold";
  fold.append(icon("toc"), words(current ? current.label : data.title, "label"), icon("expand_more"));
  fold.setAttribute("aria-expanded", "false");
  fold.onclick = () => fold.setAttribute("aria-expanded", String(nav.classList.toggle("unfolded")));

  nav.append(fold, list);
  parentElement.querySelector("nav")?.remove();
  parentElement.append(nav);
  if (drawn.get(parentElement) !== data.selected) show(parentElement.host ?? parentElement, nav);
  drawn.set(parentElement, data.selected);
  if (focused) nav.querySelector(`[data-id="${focused}"]`)?.focus();
}
