// A note as stars or faces. It keeps its own choice, for a rerun may bring back one that is already old.
const kept = new WeakMap();

export default function ({ data, setStateValue, parentElement }) {
  const note = kept.get(parentElement) ?? { chosen: data.chosen, root: parentElement.appendChild(document.createElement("div")) };
  kept.set(parentElement, note);
  note.choose = (value) => {
    note.chosen = value;
    show(note);
    setStateValue("chosen", value);
  };
  const drawn = JSON.stringify([data.marks, data.style, data.title, data.ends, data.erase]);
  if (note.drawn !== drawn) draw(note, data);
  note.drawn = drawn;
}

function draw(note, { marks, style, title, ends, erase }) {
  const group = document.createElement("fieldset");
  group.className = style;
  group.setAttribute("role", "radiogroup");
  group.setAttribute("aria-label", title);
  group.append(...marks.map((mark) => markOf(note, mark)));
  const meaning = document.createElement("p");
  meaning.append(...ends.map((end) => Object.assign(document.createElement("span"), { textContent: end })));
  meaning.hidden = !ends.join("");
  const whole = document.createElement("div");
  whole.className = "noted";
  whole.append(group, meaning);
  note.erase = document.createElement("button");
  note.erase.type = "button";
  note.erase.textContent = erase;
  note.erase.addEventListener("click", () => {
    note.choose("");
    group.querySelector("input").focus();
  });
  note.root.replaceChildren(whole, note.erase);
  show(note);
}

function markOf(note, { value, shape, said }) {
  const label = document.createElement("label");
  const field = document.createElement("input");
  field.type = "radio";
  field.name = "mark";
  field.value = value;
  field.setAttribute("aria-label", said);
  field.addEventListener("change", () => note.choose(value));
  const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("aria-hidden", "true");
  const outline = document.createElementNS("http://www.w3.org/2000/svg", "path");
  outline.setAttribute("d", shape);
  picture.append(outline);
  label.append(field, picture);
  label.title = said;
  return label;
}

function show(note) {
  for (const field of note.root.querySelectorAll("input")) field.checked = field.value === note.chosen;
  note.erase.hidden = !note.chosen || !note.erase.textContent;
}
