// Follows the animator of a room: asks whether something changed, and draws again what did. It holds no rule: without
// it the page is sent whole. What is not acknowledged waits in line, and is sent again in its order.
"use strict";
(() => {
  const AGAIN_MS = 3000;
  const LONGEST_MS = 10000;
  const SPREAD_MS = 600; // a whole room must not ask at the same moment
  const room = () => document.getElementById("room");
  const home = room().dataset.home;
  const pulse = "/api/version/" + room().dataset.code;
  const kept = (name) => `tablee:room:${document.body.dataset.holder}:${home}:${name}`; // nobody sends another's words
  let late = 0; // by how much this phone's clock is behind
  let turn = 0; // what was drawn last: an older answer of the server's changes nothing

  const store = {
    get: (name) => { try { return localStorage.getItem(kept(name)); } catch { return null; } },
    put: (name, body) => { try { localStorage.setItem(kept(name), body); } catch { /* full or forbidden */ } },
    drop: (name) => { try { localStorage.removeItem(kept(name)); } catch { /* forbidden */ } },
  };
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const fields = (form, button) => new URLSearchParams([...new FormData(form, button)].filter(([, value]) => typeof value === "string"));

  async function ask(address, options = {}) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), LONGEST_MS);
    try {
      return await fetch(address, { cache: "no-store", signal: stop.signal, ...options });
    } finally {
      clearTimeout(timer);
    }
  }

  // The whole is drawn again where people are somewhere else; otherwise only the parts that say something new, so that
  // what is being typed stays.
  const read = (html) => new DOMParser().parseFromString(html, "text/html").getElementById("room");

  function show(fresh) {
    if (!fresh) { location.reload(); return; }
    turn += 1;
    const old = room();
    if (old.dataset.at !== fresh.dataset.at) {
      old.replaceWith(fresh);
      scrollTo({ top: 0 });
      giveBack();
    } else {
      old.dataset.mark = fresh.dataset.mark;
      for (const part of fresh.querySelectorAll("[data-part]")) {
        const here = document.getElementById(part.id);
        if (here && here.outerHTML !== part.outerHTML) here.replaceWith(part);
      }
    }
    tick();
  }

  async function refresh() {
    const asked = turn;
    const change = location.search.includes("modifier") ? "?modifier=1" : "";
    const answer = await ask(home + change, { headers: { "X-Tablee": "part" }, redirect: "manual" });
    if (answer.type === "opaqueredirect") {
      if (!lost.length) location.assign(home.replace(/\/\w+$/, ""));
      return;
    }
    if (answer.ok && asked === turn) show(read(await answer.text()));
  }

  async function follow() {
    for (;;) {
      const { mark, of } = room().dataset;
      try {
        const answer = await ask(`${pulse}?de=${of}`, { headers: { "If-None-Match": `"${mark}"` } });
        if (answer.status === 200 && (await answer.text()) !== room().dataset.mark) {
          await wait(Math.random() * SPREAD_MS);
          await refresh();
        }
      } catch { /* the network is away: ask again */ }
      await wait(document.hidden ? AGAIN_MS : Number(room().dataset.rest)); // while one may answer, little can change
    }
  }

  function tick() {
    const left = document.getElementById("left");
    if (!left?.dataset.ends) return;
    if (left.dataset.now) { late = Number(left.dataset.now) - Date.now(); delete left.dataset.now; }
    const seconds = Math.max(0, Math.round((Number(left.dataset.ends) - Date.now() - late) / 1000));
    left.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    left.classList.toggle("last", seconds <= 10);
    if (!seconds && !left.dataset.over) { left.dataset.over = "1"; setTimeout(() => refresh().catch(() => {}), 800); }
  }

  // What was being filled in when the page went away: given back to the very question it was meant for.
  function giveBack() {
    const form = document.getElementById("answer") ?? document.getElementById("say");
    const body = form && store.get(draftOf(form));
    if (!body) return;
    const given = new URLSearchParams(body);
    for (const field of form.elements) {
      if (!field.name || field.name.startsWith("_") && field.name !== "_text") continue;
      const values = given.getAll(field.name);
      if (field.type === "radio" || field.type === "checkbox") field.checked = values.includes(field.value);
      else if (values.length) field.value = values[0];
    }
  }

  const draftOf = (form) => `draft:${form.elements._item?.value ?? form.elements._wall?.value ?? ""}`;

  function say(words) {
    const said = document.getElementById("waiting");
    if (said) said.textContent = words;
  }

  // What came too late: said until it was read, over reloads and whatever the room has come to meanwhile.
  const lost = (() => { try { return JSON.parse(store.get("lost")) ?? []; } catch { return []; } })();
  function tell() {
    const box = document.getElementById("lost");
    box.hidden = !lost.length;
    box.querySelector("ul").replaceChildren(...lost.map((words) => Object.assign(document.createElement("li"), { textContent: words })));
  }
  function gather(fresh) {
    const found = [...(fresh?.querySelectorAll("[data-lost]") ?? [])];
    for (const each of found) { lost.push(each.textContent); each.remove(); }
    if (found.length) { store.put("lost", JSON.stringify(lost)); tell(); }
    return found.length > 0;
  }
  function lose(words) { // led elsewhere, or refused without a page
    lost.push([room().dataset.refused, words].filter(Boolean).join(" "));
    store.put("lost", JSON.stringify(lost));
    tell();
    return true;
  }
  document.querySelector("#lost button").addEventListener("click", () => {
    lost.length = 0;
    store.drop("lost");
    tell();
    refresh().catch(() => {});
  });

  // What is not acknowledged yet, in the order it was sent: kept over a reload where the browser keeps anything.
  const queue = (() => { try { return JSON.parse(store.get("waiting")) ?? []; } catch { return []; } })();
  const keep = () => (queue.length ? store.put("waiting", JSON.stringify(queue)) : store.drop("waiting"));
  let behind = 0;

  function add(form, button) {
    const [asked, typed] = [fields(form, button), fields(form)].map(String);
    if (queue.at(-1)?.asked === asked) return; // a second tap
    const body = new URLSearchParams(asked);
    if (queue.length && body.has("_key")) body.set("_key", `${body.get("_key")}.${(behind += 1)}`); // not the same hand-in
    const draft = form.id === "answer" || form.id === "say" ? draftOf(form) : "";
    if (draft) store.put(draft, typed);
    queue.push({ asked, body: String(body), draft, typed });
    keep();
  }

  let sending = false;
  async function send() {
    if (sending) return;
    sending = true;
    while (queue.length) {
      const { body, draft, typed } = queue[0];
      let answer, asked, fresh;
      try {
        answer = await ask(home, {
          method: "POST",
          body,
          headers: { "Content-Type": "application/x-www-form-urlencoded", "X-Tablee": "part" },
          redirect: "manual",
        });
        if (answer.status >= 500) throw new Error();
        asked = turn;
        fresh = answer.ok && read(await answer.text());
      } catch {
        say(room().dataset.waiting);
        await wait(AGAIN_MS);
        continue;
      }
      queue.shift();
      keep();
      const late = answer.ok ? gather(fresh) : lose(new URLSearchParams(body).get("_text")); // before what it stands in is drawn, or not
      const refused = late || Boolean(fresh && fresh.querySelector("#problems .refused"));
      if (draft && !late && store.get(draft) === typed) store.drop(draft); // where it opens again, it is given back
      if (location.search) history.replaceState(null, "", home);
      if (!answer.ok) await refresh().catch(() => {});
      else if (asked === turn && !queue.length) show(fresh);
      say("");
      if (answer.ok && !refused) emptied(typed);
    }
    sending = false;
  }

  // Words that were taken leave their field; those that were refused, or written since, stay there.
  function emptied(typed) {
    const form = document.getElementById("say");
    if (form && String(fields(form)) === typed) form.elements._text.value = "";
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!room().contains(form)) return;
    event.preventDefault();
    add(form, event.submitter);
    send();
  });
  document.addEventListener("input", ({ target }) => {
    const form = target.closest("form");
    if (form?.id === "answer" || form?.id === "say") store.put(draftOf(form), fields(form).toString());
  });
  document.addEventListener("click", (event) => {
    const change = event.target.closest("[data-change]");
    if (!change) return;
    event.preventDefault();
    history.replaceState(null, "", change.href);
    refresh().catch(() => location.assign(change.href));
  });
  addEventListener("online", () => refresh().catch(() => {}));
  addEventListener("pageshow", (event) => { if (event.persisted) refresh().catch(() => {}); });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh().catch(() => {}); });

  setInterval(tick, 500);
  tick();
  giveBack();
  tell();
  send();
  follow();
})();
