const LISTENING = Symbol.for("tablee.design.keys");
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

// Called again at every rerun: one listener is enough for as long as the page is open.
export default function () {
  if (document[LISTENING]) return;
  document[LISTENING] = true;
  document.addEventListener("keydown", pressed);
}
