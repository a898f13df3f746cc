// The structure: a list to choose from and to put in order, by dragging, or with Alt and an arrow.
const BARS = 150;
const EDGE = 56; // so near an edge, dragging scrolls
const START = 6; // a pointer that moves so far drags; less is a click
const PATIENCE = 3000; // how long what was moved here may wait for the server to say the same
const outlines = new WeakMap();

export default function ({ data, parentElement, setTriggerValue }) {
  const outline = outlines.get(parentElement) ?? begin(parentElement);
  outline.data = data;
  outline.tell = setTriggerValue;
  outline.entries = asMoved(outline, data.entries);
  if (outline.held) return;
  draw(outline);
  if (outline.shown !== data.selected) show(outline);
  outline.shown = data.selected;
}

function begin(parent) {
  const outline = { host: parent.host ?? parent, nav: document.createElement("nav"), said: element("p", "said") };
  outline.said.setAttribute("aria-live", "assertive");
  parent.append(outline.nav, outline.said);
  outlines.set(parent, outline);
  return outline;
}

function element(name, className = "", text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function icon(name, className = "icon") {
  const drawn = element("span", className, name);
  drawn.setAttribute("aria-hidden", "true");
  return drawn;
}

function draw(outline) {
  const { data, nav, entries } = outline;
  const focused = nav.getRootNode().activeElement?.dataset?.id;
  const unfolded = nav.classList.contains("unfolded");
  const list = element("ul");
  list.append(...entries.map((entry) => row(outline, entry)));
  nav.setAttribute("aria-label", data.title);
  nav.replaceChildren(fold(outline, unfolded), list);
  outline.list = list;
  if (focused) nav.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}

function fold(outline, unfolded) {
  const { data, nav, entries } = outline;
  const current = entries.find((entry) => entry.id === data.selected);
  const button = element("button", "fold");
  button.type = "button";
  button.append(icon("toc"), element("span", "label", current ? current.label : data.title), icon("expand_more"));
  button.setAttribute("aria-expanded", String(unfolded));
  button.onclick = () => button.setAttribute("aria-expanded", String(nav.classList.toggle("unfolded")));
  return button;
}

function row(outline, entry) {
  const { data } = outline;
  const item = element("li", entry.kind);
  const button = element("button");
  item.dataset.of = entry.id;
  button.type = "button";
  button.dataset.id = entry.id;
  if (entry.icon) button.append(icon(entry.icon));
  button.append(element("span", "label", entry.label));
  if (entry.comments) button.append(badge(entry));
  if (entry.lacks) button.append(dot(data.lacks));
  if (entry.id === data.selected) button.setAttribute("aria-current", "true");
  button.onclick = () => choose(outline, entry.id);
  item.append(button);
  if (data.movable && moves(entry)) makeMovable(outline, item, button, entry);
  return item;
}

function badge({ comments, to_read }) {
  const drawn = element("span", "badge", String(comments));
  drawn.setAttribute("role", "img");
  drawn.setAttribute("aria-label", to_read);
  drawn.title = to_read;
  return drawn;
}

function dot(lacks) {
  const drawn = element("span", "dot");
  drawn.setAttribute("role", "img");
  drawn.setAttribute("aria-label", lacks);
  drawn.title = lacks;
  return drawn;
}

function choose(outline, id) {
  outline.nav.classList.remove("unfolded");
  outline.tell("chosen", id);
}

// What was chosen is in sight in the list, and read from its beginning in the editor.
function show({ host, nav }) {
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

// Places

const moves = (entry) => entry.kind === "page" || entry.kind === "question";

// A page with its questions; what stands before the first page and after the last stays where it is.
function pagesOf(entries) {
  const pages = [];
  entries.filter(moves).forEach((entry) => (entry.kind === "page" ? pages.push({ entry, questions: [] }) : pages.at(-1).questions.push(entry)));
  return pages;
}

function inOrder(entries, pages) {
  const first = entries.findIndex(moves);
  const rest = entries.slice(first).filter((entry) => !moves(entry));
  return [...entries.slice(0, first), ...pages.flatMap((page) => [page.entry, ...page.questions]), ...rest];
}

function placeOf(entries, id) {
  const pages = pagesOf(entries);
  const own = pages.findIndex(({ entry, questions }) => entry.id === id || questions.some((question) => question.id === id));
  const page = pages[own];
  if (!page) return null;
  if (page.entry.id === id) return { id, page: "", at: own, number: own + 1, count: pages.length };
  return { id, page: page.entry.id, at: page.questions.findIndex((question) => question.id === id), number: own + 1, count: page.questions.length };
}

function placed(entries, { id, page, at }) {
  const pages = pagesOf(entries);
  const entry = entries.find((each) => each.id === id);
  if (!entry) return entries;
  if (!page) {
    const [own] = pages.splice(pages.findIndex((each) => each.entry.id === id), 1);
    pages.splice(at, 0, own);
  } else {
    pages.forEach((each) => (each.questions = each.questions.filter((question) => question.id !== id)));
    pages.find((each) => each.entry.id === page)?.questions.splice(at, 0, entry);
  }
  return inOrder(entries, pages);
}

const samePlace = (one, other) => one && other && one.page === other.page && one.at === other.at;

// A rerun may bring back an order from before the last move: until the server says the same, the move holds here.
function asMoved(outline, entries) {
  const { moved } = outline;
  if (!moved || Date.now() > moved.until || samePlace(moved, placeOf(entries, moved.id))) {
    outline.moved = null;
    return entries;
  }
  return placed(entries, moved);
}

function put(outline, place) {
  outline.moved = { ...place, until: Date.now() + PATIENCE };
  outline.entries = placed(outline.entries, place);
  draw(outline);
  const entry = outline.entries.find((each) => each.id === place.id);
  const now = placeOf(outline.entries, place.id);
  const said = place.page ? outline.data.words.question : outline.data.words.page;
  const filled = said.replace("PAGE", now.number).replace("PLACE", now.at + 1).replace("COUNT", now.count);
  outline.said.textContent = `${entry.label}, ${filled}`;
  outline.tell("placed", { id: place.id, page: place.page, at: place.at });
}

// By keyboard

function makeMovable(outline, item, button, entry) {
  const handle = icon("drag_indicator", "handle");
  handle.title = outline.data.words.drag;
  item.append(handle);
  button.setAttribute("aria-keyshortcuts", "Alt+ArrowUp Alt+ArrowDown");
  button.addEventListener("keydown", (event) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    const next = beside(outline.entries, entry.id, event.key === "ArrowUp" ? -1 : 1);
    if (next) put(outline, next);
  });
  handle.addEventListener("pointerdown", (event) => hold(outline, item, entry, event));
  button.addEventListener("pointerdown", (event) => event.pointerType === "mouse" && hold(outline, item, entry, event));
}

// One place further; past the end of a page, onto the next.
function beside(entries, id, by) {
  const now = placeOf(entries, id);
  const at = now.at + by;
  if (at >= 0 && at < now.count) return { ...now, at };
  const next = now.page ? pagesOf(entries)[now.number - 1 + by] : null;
  return next ? { id, page: next.entry.id, at: by > 0 ? 0 : next.questions.length } : null;
}

// By dragging

function hold(outline, item, entry, down) {
  if (down.button) return;
  const move = (event) => {
    if (!outline.held && Math.abs(event.clientY - down.clientY) < START) return;
    if (!outline.held) lift(outline, item, entry);
    follow(outline, item, event.clientY);
  };
  const end = (event) => {
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", end);
    removeEventListener("pointercancel", end);
    if (outline.held) drop(outline, entry, event.type === "pointerup");
  };
  addEventListener("pointermove", move);
  addEventListener("pointerup", end);
  addEventListener("pointercancel", end);
  if (down.pointerType !== "mouse") down.preventDefault();
}

function lift(outline, item, entry) {
  outline.held = entry.id;
  item.classList.add("held");
  outline.nav.classList.add(entry.kind === "page" ? "ordering-pages" : "ordering");
  const click = (event) => event.stopPropagation();
  addEventListener("click", click, { capture: true }); // the drop is not a choice
  outline.letGo = () => setTimeout(() => removeEventListener("click", click, { capture: true }), 0);
}

function follow(outline, item, y) {
  scroll(outline, y);
  const pages = item.classList.contains("page");
  const rows = [...outline.list.children].filter((each) => (pages ? each.matches(".page") : each.matches(".page, .question")));
  const middle = (each) => each.getBoundingClientRect().top + each.getBoundingClientRect().height / 2;
  const place = rows.indexOf(item);
  const before = rows.find((each, at) => at < place && (pages || at > 0) && y < middle(each));
  const after = rows.findLast((each, at) => at > place && y > middle(each));
  if (before) before.before(item);
  else if (after) after.after(item);
}

function scroll({ host }, y) {
  const room = [host.closest("[data-testid=stColumn]")?.firstElementChild, host.closest("[data-testid=stMain]")].find((each) => each && each.scrollHeight > each.clientHeight + 1 && getComputedStyle(each).overflowY !== "visible");
  if (!room) return;
  const { top, bottom } = room.getBoundingClientRect();
  if (y < Math.max(0, top) + EDGE) room.scrollTop -= 12;
  else if (y > Math.min(innerHeight, bottom) - EDGE) room.scrollTop += 12;
}

function drop(outline, entry, kept) {
  const order = [...outline.list.children].map((each) => each.dataset.of);
  outline.held = null;
  outline.letGo();
  outline.nav.classList.remove("ordering", "ordering-pages");
  const byId = new Map(outline.entries.map((each) => [each.id, each]));
  const now = kept && placeOf(rowsInOrder(outline.entries, order, entry, byId), entry.id);
  if (now && !samePlace(now, placeOf(outline.entries, entry.id))) put(outline, now);
  else draw(outline);
}

// A page dropped takes its questions along, whichever rows stood between.
function rowsInOrder(entries, order, entry, byId) {
  if (entry.kind !== "page") return order.map((id) => byId.get(id));
  const pages = order.filter((id) => byId.get(id).kind === "page");
  return placed(entries, { id: entry.id, page: "", at: pages.indexOf(entry.id) });
}
