// The big screen: changes in place what changed, counts down, and listens to the keys of a clicker.
const BEAT = 200;
const KEYS = {
  ArrowRight: "after", PageDown: "after", " ": "after",
  ArrowLeft: "before", PageUp: "before",
};
const screens = new WeakMap();

export default function ({ data, setTriggerValue, parentElement }) {
  const screen = screens.get(parentElement) ?? begin(parentElement);
  screen.data = data;
  screen.say = (name) => setTriggerValue("over", name);
  drawn(screen);
  // Streamlit calls this again at every rerun, and keeps only the way out of the last call.
  const turn = ++screen.turn;
  return () => { if (screen.turn === turn) end(parentElement, screen); };
}

function begin(parent) {
  const screen = { turn: 0, root: document.createElement("div"), listening: new AbortController(), alone: Date.now() };
  parent.append(screen.root);
  screens.set(parent, screen);
  screen.timer = setInterval(() => beat(screen), BEAT);
  document.addEventListener("keydown", (event) => key(screen, event), { signal: screen.listening.signal });
  return screen;
}

function end(parent, screen) {
  screens.delete(parent);
  clearInterval(screen.timer);
  screen.listening.abort();
  screen.root.remove();
  lit();
}

function drawn(screen) {
  const wanted = document.createElement("template");
  wanted.innerHTML = screen.data.markup;
  children(screen.root, wanted.content);
  const time = screen.root.querySelector("[data-left]");
  if (time && time.dataset.ends !== screen.ends) {
    screen.ends = time.dataset.ends;
    screen.endsAt = performance.now() + Number(time.dataset.left);
    screen.told = Number(time.dataset.left) <= 0;
  }
  if (!time) screen.ends = undefined;
  beat(screen);
}

function children(here, wanted) {
  const known = new Map();
  for (const child of here.childNodes) if (named(child)) known.set(named(child), child);
  let at = here.firstChild;
  for (const next of [...wanted.childNodes]) {
    const kept = named(next) ? known.get(named(next)) : at && !named(at) ? at : null;
    if (kept && alike(kept, next)) {
      if (kept !== at) here.insertBefore(kept, at);
      else at = at.nextSibling;
      patched(kept, next);
    } else {
      here.insertBefore(next, at);
    }
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

function named(node) {
  return node.dataset?.key;
}

function alike(one, other) {
  return one.nodeName === other.nodeName;
}

function patched(here, wanted) {
  if (here.nodeType === Node.TEXT_NODE) {
    if (here.data !== wanted.data) here.data = wanted.data;
    return;
  }
  for (const { name } of [...here.attributes]) if (!wanted.hasAttribute(name)) here.removeAttribute(name);
  for (const { name, value } of wanted.attributes) if (here.getAttribute(name) !== value) here.setAttribute(name, value);
  if (here.dataset.left === undefined) children(here, wanted);
}

function beat(screen) {
  const time = screen.root.querySelector("[data-left]");
  if (time) tick(screen, time);
  if (screen.data.alone && Date.now() - screen.alone >= screen.data.every) {
    screen.alone = Date.now();
    press("after");
  }
}

function tick(screen, time) {
  const left = Math.max(0, Math.ceil((screen.endsAt - performance.now()) / 1000));
  const said = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  if (time.textContent !== said) time.textContent = said;
  time.classList.toggle("soon", left <= 10);
  if (!left && !screen.told) {
    screen.told = true;
    screen.say("over");
  }
}

function key(screen, event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest?.("input, textarea, select")) return;
  const pressed = event.key === " " && event.target.closest?.("button, a") ? null : KEYS[event.key];
  if (pressed) {
    event.preventDefault();
    screen.alone = Date.now();
    if (!lit()) press(pressed);
  } else if (event.key === "b" || event.key === "B" || event.key === ".") {
    document.documentElement.classList.toggle("screen-black");
  } else if (event.key === "f" || event.key === "F") {
    fill();
  } else if (event.key === "Escape") {
    lit();
  }
}

// A dark screen comes back before anything moves under it.
function lit() {
  const black = document.documentElement.classList.contains("screen-black");
  document.documentElement.classList.remove("screen-black");
  return black;
}

function press(name) {
  document.querySelector(`.st-key-w_${name} button`)?.click();
}

function fill() {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen?.().catch(() => {});
}
