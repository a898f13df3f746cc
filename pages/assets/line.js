// A line to slide on fills in the field above it, which is the answer; untouched, it says nothing. Before any other
// script hears of it, so that what is sent is what stands in the field.
"use strict";
(() => {
  document.documentElement.classList.add("js");

  function slide({ target }) {
    const [field, line] = target.closest?.(".slide")?.querySelectorAll("input") ?? [];
    if (!line) return;
    if (target === line) field.value = line.value;
    else line.value = field.value.trim() || line.dataset.middle;
    line.setAttribute("aria-valuetext", field.value ? `${field.value} ${line.dataset.unit}` : line.dataset.untouched);
  }

  // The middle may be just what is meant: a touch that moves nothing answers too.
  function touch(event) {
    if (event.target.type !== "range" || event.key && event.key !== "Enter" && event.key !== " ") return;
    event.target.dispatchEvent(new Event("input", { bubbles: true }));
    if (event.key) event.preventDefault();
  }

  document.addEventListener("input", slide, true);
  document.addEventListener("click", touch);
  document.addEventListener("keydown", touch);
})();
