// A line to slide on, without an answer until it is touched. It keeps its own value, for a rerun may bring back an old one.
const kept = new WeakMap();

export default function ({ data, setStateValue, parentElement }) {
  const line = kept.get(parentElement) ?? begin(parentElement, data.chosen);
  line.data = data;
  line.tell = () => setStateValue("chosen", line.chosen);
  draw(line);
}

function begin(parent, chosen) {
  const make = (name) => document.createElement(name);
  const line = { chosen, root: make("div"), value: make("output"), field: make("input"), ends: make("p"), erase: make("button") };
  line.ends.append(make("span"), make("span"));
  line.field.type = "range";
  line.erase.type = "button";
  line.root.append(line.value, line.field, line.ends, line.erase);
  parent.append(line.root);
  kept.set(parent, line);
  const take = () => {
    line.chosen = line.field.value;
    draw(line);
  };
  line.field.addEventListener("input", take);
  line.field.addEventListener("change", () => { take(); line.tell(); });
  // The middle may be just what is meant: a touch that moves nothing answers too.
  const touch = () => { if (!line.chosen) { take(); line.tell(); } };
  line.field.addEventListener("click", touch);
  line.field.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === " ") touch(); });
  line.erase.addEventListener("click", () => {
    line.chosen = "";
    draw(line);
    line.tell();
    line.field.focus();
  });
  return line;
}

function draw(line) {
  const { title, lowest, highest, middle, step, low, high, untouched, erase } = line.data;
  const said = (value) => {
    const number = new Intl.NumberFormat(line.data.language).format(value).replace("-", "\u2212");
    return line.data.unit ? `${number}\u00a0${line.data.unit}` : number;
  };
  Object.assign(line.field, { min: lowest, max: highest, step });
  line.field.value = line.chosen || middle;
  line.value.textContent = line.chosen ? said(line.chosen) : untouched;
  line.field.setAttribute("aria-label", title);
  line.field.setAttribute("aria-valuetext", line.value.textContent);
  line.root.className = line.chosen ? "" : "untouched";
  [[lowest, low], [highest, high]].forEach(([end, meant], place) => {
    line.ends.children[place].textContent = meant ? `${said(end)} · ${meant}` : said(end);
  });
  line.erase.textContent = erase;
  line.erase.hidden = !line.chosen || !erase;
}
