"""A tiny element that draws the page again once its theme is another: charts are drawn for a light or a dark ground.

Streamlit changes its own colours by itself, and tells the script of it no sooner than at its next run.
"""

import streamlit as st

from pages.parts.visit import Visit

_SCRIPT = """
export default function ({ data, setTriggerValue }) {
  const app = document.querySelector('[data-testid="stApp"]');
  let told = data.dark;
  const look = () => {
    const dark = getComputedStyle(app).colorScheme.includes("dark");
    if (dark !== told) setTriggerValue("changed", (told = dark));
  };
  const watch = new MutationObserver(look);
  watch.observe(app, { attributes: true, attributeFilter: ["class"] });
  const soon = setTimeout(look, 500);
  return () => { watch.disconnect(); clearTimeout(soon); };
}
"""
_element = st.components.v2.component("tablee_theme", js=_SCRIPT)


def follow_theme(visit: Visit) -> None:
    _element(key="w_theme", data={"dark": visit.dark}, height=1, on_changed_change=lambda: None)
