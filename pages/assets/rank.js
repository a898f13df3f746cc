// A list to put in order. It keeps its own order, for a rerun may bring back one that is already old.
const lists = new WeakMap();

export default function ({ data, setStateValue, parentElement }) {
  const list = lists.get(parentElement) ?? begin(parentElement, data.order);
  list.data = data;
  list.tell = () => setStateValue("order", list.order);
  list.order = list.order.filter((id) => data.items.some((item) => item.id === id));
  draw(list);
}

function begin(parent, order) {
  const list = { order: [...order], root: document.createElement("div"), said: document.createElement("p") };
  list.ranked = document.createElement("ol");
  list.rest = document.createElement("ul");
  list.said.className = "said";
  list.said.setAttribute("aria-live", "polite");
  list.root.append(list.ranked, list.rest, list.said);
  parent.append(list.root);
  lists.set(parent, list);
  return list;
}

function draw(list, focus) {
  const { items, title } = list.data;
  const byId = new Map(items.map((item) => [item.id, item]));
  list.ranked.setAttribute("aria-label", title);
  list.ranked.replaceChildren(...list.order.map((id, place) => ranked(list, byId.get(id), place)));
  list.rest.replaceChildren(
    ...items.filter((item) => !list.order.includes(item.id)).map((item) => unranked(list, item)),
  );
  list.ranked.hidden = !list.order.length;
  list.rest.hidden = list.order.length === items.length;
  if (focus) focused(list, focus);
}

function focused(list, [id, deed]) {
  const within = (name) => list.root.querySelector(`[data-id="${CSS.escape(id)}"] [data-deed="${name}"]:not(:disabled)`);
  (within(deed) ?? within("up") ?? within("down") ?? within("add") ?? within("remove"))?.focus();
}

function ranked(list, item, place) {
  const row = line(item);
  const number = document.createElement("b");
  number.textContent = place + 1;
  const label = document.createElement("span");
  label.className = "label";
  label.textContent = item.label;
  label.addEventListener("pointerdown", (event) => drag(list, row, item, event));
  const last = place === list.order.length - 1;
  row.append(
    number,
    label,
    button(list, item, "up", "▲", () => move(list, item, place, place - 1), place === 0),
    button(list, item, "down", "▼", () => move(list, item, place, place + 1), last),
    button(list, item, "remove", "✕", () => remove(list, item)),
  );
  return row;
}

function unranked(list, item) {
  const row = line(item);
  const add = button(list, item, "add", "", () => append(list, item));
  const sign = document.createElement("b");
  sign.textContent = "+";
  sign.setAttribute("aria-hidden", "true");
  add.className = "add";
  add.append(sign, item.label);
  row.append(add);
  return row;
}

function line(item) {
  const row = document.createElement("li");
  row.dataset.id = item.id;
  return row;
}

function button(list, item, deed, sign, act, disabled = false) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = sign;
  made.disabled = disabled;
  made.dataset.deed = deed;
  made.setAttribute("aria-label", `${list.data.words[deed]}, ${item.label}`);
  made.addEventListener("click", act);
  return made;
}

function append(list, item) {
  list.order.push(item.id);
  const left = list.data.items.filter((each) => !list.order.includes(each.id));
  if (left.length === 1 && !list.data.partial) list.order.push(left[0].id);
  settle(list, item, left.length > 1 ? [left[0].id, "add"] : [item.id, "up"]);
}

function move(list, item, from, to) {
  list.order.splice(to, 0, ...list.order.splice(from, 1));
  settle(list, item, [item.id, to < from ? "up" : "down"]);
}

function remove(list, item) {
  list.order = list.order.filter((id) => id !== item.id);
  settle(list, item, [item.id, "add"]);
}

function settle(list, item, focus) {
  draw(list, focus);
  const place = list.order.indexOf(item.id) + 1;
  const { at, words, items } = list.data;
  const where = place ? at.replace("RANK", place).replace("COUNT", items.length) : words.unranked;
  list.said.textContent = `${item.label}, ${where}`;
  list.tell();
}

function drag(list, row, item, event) {
  if (event.button) return;
  const rows = () => [...list.ranked.children];
  row.classList.add("held");
  row.setPointerCapture(event.pointerId);
  const follow = ({ clientY }) => {
    const before = rows().find((each) => each !== row && clientY < middle(each) && place(each) < place(row));
    const after = rows().findLast((each) => each !== row && clientY > middle(each) && place(each) > place(row));
    if (before) before.before(row);
    else if (after) after.after(row);
  };
  const place = (each) => rows().indexOf(each);
  const drop = () => {
    row.removeEventListener("pointermove", follow);
    row.classList.remove("held");
    const order = rows().map((each) => each.dataset.id);
    if (order.join() === list.order.join()) return;
    list.order = order;
    settle(list, item);
  };
  row.addEventListener("pointermove", follow);
  row.addEventListener("lostpointercapture", drop, { once: true });
}

function middle(row) {
  const box = row.getBoundingClientRect();
  return box.top + box.height / 2;
}
