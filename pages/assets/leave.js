// On leaving, what the last person typed leaves the device with them.
"use strict";
document.querySelector("form").addEventListener("submit", () => {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith("tablee:")) localStorage.removeItem(name);
  } catch { /* forbidden: then nothing is kept */ }
});
