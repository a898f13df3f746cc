const PAUSE = 1000;
const LISTENING = Symbol.for("tablee.autosave");
const waiting = new WeakMap();

// Streamlit takes a text area's words when it is left, or on this key.
function commit(field) {
  const key = new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true });
  if (field.isConnected) field.dispatchEvent(key);
}

// In a form that key would send it: only the designer's own fields save themselves.
function savesItself(field) {
  return field instanceof HTMLTextAreaElement && field.closest(".st-key-editor") && !field.closest("[data-testid=stForm]");
}

function written({ target }) {
  if (!savesItself(target)) return;
  clearTimeout(waiting.get(target));
  waiting.set(target, setTimeout(commit, PAUSE, target));
}

// Called again at every rerun: one listener is enough for as long as the page is open.
export default function () {
  if (document[LISTENING]) return;
  document[LISTENING] = true;
  document.addEventListener("input", written);
}
