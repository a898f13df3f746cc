"""The tiny element that makes a page follow a consultation: it asks whether anything changed, and reruns only then."""

import streamlit as st

EVEN_SO_SECONDS = 30  # the pulse says when something changed; a page is drawn again after so long for when it cannot

_SCRIPT = """
const REST = 250, HIDDEN = 1000, LONGEST = 30000, FORGET = 10000;
const watches = new WeakMap();

export default function ({ data, setTriggerValue, parentElement }) {
  const watch = watches.get(parentElement) ?? start(parentElement);
  watch.code = data.code;
  watch.drawn = data.mark;
  watch.seen ??= data.mark;
  watch.say = (mark) => setTriggerValue("changed", mark);
  // Streamlit calls this again at every rerun, and keeps only the way out of the last call.
  const turn = ++watch.turn;
  return () => { if (watch.turn === turn) stop(parentElement, watch); };
}

function start(element) {
  const watch = { turn: 0, seen: null, told: null, toldAt: 0, rest: REST, over: new AbortController() };
  watches.set(element, watch);
  watch.timer = setTimeout(() => ask(watch), REST);
  return watch;
}

function stop(element, watch) {
  watches.delete(element);
  clearTimeout(watch.timer);
  watch.over.abort();
}

async function ask(watch) {
  if (!document.hidden) await look(watch);
  if (watch.over.signal.aborted) return;
  const rest = document.hidden ? HIDDEN : watch.rest;
  watch.timer = setTimeout(() => ask(watch), rest * (1 + Math.random() / 2));
}

async function look(watch) {
  try {
    const answer = await fetch("/api/version/" + encodeURIComponent(watch.code), {
      headers: { "If-None-Match": '"' + watch.seen + '"' }, cache: "no-store", signal: watch.over.signal,
    });
    if (answer.status !== 200 && answer.status !== 304) throw new Error("status " + answer.status);
    if (answer.status === 200) watch.seen = await answer.text();
    watch.rest = REST;
  } catch (error) {
    watch.rest = Math.min(watch.rest * 2, LONGEST);
    return;
  }
  const untold = watch.seen !== watch.told || Date.now() - watch.toldAt > FORGET;
  if (watch.seen !== watch.drawn && untold) {
    watch.told = watch.seen;
    watch.toldAt = Date.now();
    watch.say(watch.seen);
  }
}
"""
_element = st.components.v2.component("tablee_pulse", js=_SCRIPT)


def follow(code: str, mark: str) -> None:
    """Within a fragment: rerun it as soon as the consultation's mark is no longer the one drawn."""
    _element(key="pulse", data={"code": code, "mark": mark}, height=1, on_changed_change=lambda: None)
