const LAST = Symbol.for("tablee.answer.turning");
const PATIENCE_MS = 2000;
const REACHED = "input:not([type=file]), textarea, button, [tabindex='0']";

function toTop() {
  const main = document.querySelector("[data-testid=stMain]");
  main?.scrollTo({ top: 0 });
  hold(main?.querySelector(".st-key-answer :is(h1, h2)"));
}

function toReview(key) {
  const box = document.querySelector(`.st-key-question_${CSS.escape(key)}`);
  box?.scrollIntoView({ block: "start" });
  hold(box?.querySelector(REACHED) ?? box);
}

// Whoever listens hears where they are, and Tab goes on from there.
function hold(place) {
  if (place && !place.matches(REACHED)) place.tabIndex = -1;
  place?.focus({ preventScroll: true });
}

// The page may be drawn a moment after this script is told of it: what names the turn stands last on it.
function onceDrawn({ turn }, act, until = performance.now() + PATIENCE_MS) {
  if (document[LAST].turn !== turn) return;
  if (document.querySelector(`.st-key-${turn}`) || performance.now() > until) act();
  else requestAnimationFrame(() => onceDrawn({ turn }, act, until));
}

// Called again at every rerun. What was there when the page was opened stays where the browser put it.
export default function ({ data }) {
  const last = document[LAST];
  document[LAST] = data;
  if (!last) return;
  if (data.refusals > last.refusals && data.review) onceDrawn(data, () => toReview(data.review));
  else if (data.screen !== last.screen) onceDrawn(data, toTop);
}
