// Runs one errand: asks the server to set this browser's session cookie, or to drop it.
const TRIES = 5;
const started = new Set();

export default function ({ data, setTriggerValue }) {
  const errand = data.path + data.ticket;
  if (started.has(errand)) return;
  started.add(errand);
  run(data, 1).then(() => {
    started.delete(errand);
    setTriggerValue("done", true);
  });
}

async function run({ path, ticket }, attempt) {
  try {
    await fetch(path, { method: "POST", headers: { "X-Tablee": "1" }, body: ticket });
  } catch {
    // The network is away for a moment.
    if (attempt < TRIES) {
      await new Promise((wake) => setTimeout(wake, 1000 * attempt));
      await run({ path, ticket }, attempt + 1);
    }
  }
}
