const clocks = new WeakMap();

export default function ({ data, parentElement, setTriggerValue }) {
  const clock = clocks.get(parentElement) ?? { turn: 0, told: 0, shown: "" };
  clocks.set(parentElement, clock);
  clock.endsAt = data.endsAt;
  // Two machines rarely agree on the time: the server's is the one that decides.
  clock.ahead = data.now - Date.now();
  clock.words = data.words;
  clock.figure = parentElement.querySelector(".figure");
  clock.note = parentElement.querySelector(".note");
  clock.tell = (endsAt) => setTriggerValue("over", endsAt);
  draw(clock);
  clearInterval(clock.beat);
  clock.beat = setInterval(() => draw(clock), 200);
  const turn = ++clock.turn; // called again at every rerun: only the last way out is the end
  return () => { if (clock.turn === turn) clearInterval(clock.beat); };
}

function draw(clock) {
  const left = Math.max(0, Math.ceil((clock.endsAt - Date.now() - clock.ahead) / 1000));
  const shown = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
  if (shown !== clock.shown) clock.figure.textContent = clock.shown = shown;
  clock.figure.classList.toggle("last", left <= 10);
  const said = left ? "" : clock.words.over;
  if (clock.note.textContent !== said) clock.note.textContent = said;
  if (left || clock.told === clock.endsAt) return;
  clock.told = clock.endsAt;
  clock.tell(clock.endsAt);
}
