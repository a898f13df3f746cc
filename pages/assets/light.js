// Sends each change of the light answer page and shows what the server answers. It holds no rule: without it every
// page is sent whole. What is not yet acknowledged waits in the browser, and is sent again.
"use strict";
(() => {
  const PAUSE_MS = 700;
  const AGAIN_MS = 4000;
  const LONGEST_MS = 10000;
  const LONGEST_WITH_FILES_MS = 180000;
  const paper = document.getElementById("paper");
  const said = document.getElementById("waiting");
  const home = paper.getAttribute("action").replace(/\/\d+$/, "/");
  const place = paper.getAttribute("action");
  let timer = 0;
  let sending = null;
  let changed = false;

  const mine = `tablee:page:${document.body.dataset.holder}:`; // nobody sends another's words
  const store = {
    get: (name) => { try { return localStorage.getItem(mine + name); } catch { return null; } },
    put: (name, body) => { try { localStorage.setItem(mine + name, body); } catch { /* full or forbidden */ } },
    drop: (name) => { try { localStorage.removeItem(mine + name); } catch { /* forbidden */ } },
    names: () => { try { return Object.keys(localStorage).filter((name) => name.startsWith(mine + home)).map((name) => name.slice(mine.length)); } catch { return []; } },
  };

  const written = () => new URLSearchParams([...new FormData(paper)].filter(([, value]) => typeof value === "string")).toString();
  const chosen = () => [...paper.querySelectorAll("[type=file]")].filter((field) => field.value);

  // What was changed before this script was there, or given back by the browser on coming back to the page.
  const isTouched = (field) =>
    field.type === "radio" || field.type === "checkbox" ? field.checked !== field.defaultChecked
      : field.options ? [...field.options].some((option) => option.selected !== option.defaultSelected) && field.value !== ""
        : field.type !== "hidden" && field.defaultValue !== undefined && field.value !== field.defaultValue;

  async function post(address, body) {
    const stop = new AbortController();
    const words = typeof body === "string";
    const late = setTimeout(() => stop.abort(), words ? LONGEST_MS : LONGEST_WITH_FILES_MS);
    try {
      return await fetch(address, {
        method: "POST",
        body,
        headers: { ...(words && { "Content-Type": "application/x-www-form-urlencoded" }), "X-Tablee": "part" },
        redirect: "manual",
        signal: stop.signal,
      });
    } finally {
      clearTimeout(late);
    }
  }

  function soon(delay) {
    clearTimeout(timer);
    timer = setTimeout(send, delay);
  }

  function send() {
    clearTimeout(timer);
    sending ??= sendOnce().finally(() => { sending = null; });
    return sending;
  }

  async function sendOnce() {
    const body = written();
    const files = chosen().map((field) => [field, field.files[0]]);
    const whole = files.length ? new FormData(paper) : body;
    changed = false;
    said.classList.toggle("sending", files.length > 0);
    if (files.length) said.textContent = paper.dataset.sending;
    store.put(place, body);
    let answer;
    try {
      answer = await post(place, whole);
    } catch {
      changed = true;
    }
    if (changed && !answer || answer?.status >= 500) {
      said.classList.remove("sending");
      said.textContent = paper.dataset.waiting;
      changed = true;
      soon(AGAIN_MS);
      return;
    }
    said.textContent = "";
    if (answer.type === "opaqueredirect") { location.reload(); return; }
    if (store.get(place) === body) store.drop(place);
    if (answer.ok) show(await answer.text(), new URLSearchParams(body));
    for (const [field, file] of files) if (field.files[0] === file) field.value = "";
    if (changed) {
      store.put(place, written()); // at once: a reload sends again what stands by now, not what stood before the answer
      soon(0);
    }
  }

  // Only what differs is replaced, and never a field: what is being typed, and where, stays.
  function show(html, sent) {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    for (const part of fresh.querySelectorAll("[data-part]")) {
      const old = document.getElementById(part.id);
      if (old && old.innerHTML !== part.innerHTML) old.innerHTML = part.innerHTML;
    }
    const box = document.getElementById("questions");
    const wanted = [...fresh.getElementById("questions").children];
    for (const old of [...box.children]) if (!wanted.some((question) => same(old, question))) old.remove();
    wanted.forEach((question, index) => {
      const old = box.children[index];
      if (same(old, question)) say(old, question);
      if (!same(old, question)) box.insertBefore(document.adoptNode(question), old || null);
      else tick(old, question, sent);
    });
  }

  // A list made of earlier choices is another one when these change.
  function same(old, fresh) {
    return old?.id === fresh.id && old.dataset.of === fresh.dataset.of;
  }

  // What was wrong may be right by now, and an answer given above may stand in the words of what can be chosen.
  function say(old, fresh) {
    if (!fresh.querySelector("[aria-invalid]")) old.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
    const words = fresh.querySelectorAll("label > span");
    old.querySelectorAll("label > span").forEach((span, index) => {
      const said = words[index];
      const same = said && said.previousElementSibling?.value === span.previousElementSibling?.value;
      if (same && said.innerHTML !== span.innerHTML) span.innerHTML = said.innerHTML;
    });
  }

  // One tick may take off another: the server says which stand, but for those touched since they were sent.
  function tick(old, fresh, sent) {
    const boxes = fresh.querySelectorAll("[type=checkbox]");
    old.querySelectorAll("[type=checkbox]").forEach((field, index) => {
      const asSent = field.checked === sent.getAll(field.name).includes(field.value);
      if (asSent && boxes[index]) field.checked = boxes[index].checked;
    });
  }

  async function sendWaiting() {
    for (const name of store.names()) {
      const body = store.get(name);
      try {
        const answer = await post(name, body);
        if (answer.status < 500) store.drop(name);
        if (answer.ok && name === place) location.reload();
      } catch { /* the network is still away */ }
    }
  }

  paper.addEventListener("input", (event) => {
    changed = true;
    store.put(place, written());
    soon(event.target.matches("textarea, [type=text], [type=range]") ? PAUSE_MS : 0);
  });

  paper.addEventListener("submit", (event) => {
    if (!sending && !changed) { store.drop(place); return; }
    event.preventDefault();
    const { name, value } = event.submitter ?? {};
    (sending ?? Promise.resolve()).then(() => (changed ? send() : null)).then(() => {
      clearTimeout(timer);
      if (changed) { soon(AGAIN_MS); return; }
      paper.requestSubmit(paper.querySelector(`[name="${name}"][value="${value}"]`));
    });
  });

  addEventListener("online", () => { if (changed) soon(0); });
  if ([...paper.elements].some(isTouched)) {
    changed = true;
    soon(0);
  } else {
    sendWaiting();
  }
})();
