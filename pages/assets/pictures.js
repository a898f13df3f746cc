// Pictures to choose among: real boxes, so that keys and readers find their way. It keeps its own ticks, for a rerun
// may bring back some that are already old.
const grids = new WeakMap();

export default function ({ data, setStateValue, parentElement }) {
  const grid = grids.get(parentElement) ?? begin(parentElement, data.chosen);
  grid.data = data;
  grid.tell = () => setStateValue("chosen", data.items.map((item) => item.id).filter((id) => grid.chosen.has(id)));
  const drawn = JSON.stringify([data.items, data.single, data.title]);
  if (drawn === grid.drawn) return;
  grid.drawn = drawn;
  grid.root.setAttribute("aria-label", data.title);
  grid.root.replaceChildren(...data.items.map((item) => card(grid, item)));
}

function begin(parent, chosen) {
  const grid = { root: document.createElement("div"), chosen: new Set(chosen), name: `pictures-${crypto.randomUUID()}` };
  grid.root.className = "cards";
  grid.root.setAttribute("role", "group");
  parent.append(grid.root);
  grids.set(parent, grid);
  return grid;
}

function card(grid, item) {
  const made = document.createElement("label");
  const box = document.createElement("input");
  const words = document.createElement("span");
  box.type = grid.data.single ? "radio" : "checkbox";
  box.name = grid.name;
  box.value = item.id;
  box.checked = grid.chosen.has(item.id);
  box.addEventListener("change", () => choose(grid, item, box.checked));
  if (item.picture) {
    const picture = document.createElement("img");
    Object.assign(picture, { src: item.picture, alt: "", loading: "lazy" });
    words.append(picture);
  }
  words.append(item.label);
  made.append(box, words);
  return made;
}

function choose(grid, item, chosen) {
  const apart = new Set(grid.data.items.filter((each) => each.excludes).map((each) => each.id));
  if (grid.data.single || apart.has(item.id)) grid.chosen.clear();
  else for (const id of apart) grid.chosen.delete(id);
  if (chosen) grid.chosen.add(item.id);
  else grid.chosen.delete(item.id);
  for (const box of grid.root.querySelectorAll("input")) box.checked = grid.chosen.has(box.value);
  grid.tell();
}
