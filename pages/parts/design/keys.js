const LISTENING = Symbol.for("tablee.design.keys");
const ENTERED = Symbol.for("tablee.design.entered");
const KEYBOARD = matchMedia("(pointer: fine)");
const PATIENCE_MS = 2000;
const TYPED_IN = "input:not([type=checkbox], [type=radio]), textarea, [contenteditable], [role=spinbutton]";

// A field undoes what is typed in it by itself.
function deed(event) {
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (event.altKey && !command && event.code === "KeyN") return "w_add";
  if (!command || event.altKey || event.composedPath()[0].matches?.(TYPED_IN)) return "";
  if (key === "z") return event.shiftKey ? "w_redo" : "w_undo";
  return key === "y" && !event.shiftKey ? "w_redo" : "";
}

function pressed(event) {
  const button = document.querySelector(`.st-key-${deed(event) || "none"} button:not(:disabled)`);
  if (!button || document.querySelector("[role=dialog]")) return;
  event.preventDefault();
  document.activeElement?.blur(); // what is being written is saved first
  button.click();
}

// The field may be drawn a moment after this script is told of it.
function enter(field, until = performance.now() + PATIENCE_MS) {
  const input = document.querySelector(`.st-key-${field.replace(/[^a-zA-Z0-9_-]/g, "-")} input`);
  if (input) input.focus();
  else if (performance.now() < until) requestAnimationFrame(() => enter(field, until));
}

// Called again at every rerun: one listener is enough for as long as the page is open.
export default function ({ data }) {
  if (data.entered && data.entered !== document[ENTERED] && KEYBOARD.matches) enter(data.entered);
  document[ENTERED] = data.entered;
  if (document[LISTENING]) return;
  document[LISTENING] = true;
  document.addEventListener("keydown", pressed);
}
