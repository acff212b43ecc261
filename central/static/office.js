// The desk page looks anew every three seconds. Without it the page is right too, only older.
"use strict";
(() => {
  const place = document.getElementById("live");
  if (!place) return;
  let shown = place.innerHTML;
  let silent = 0;
  const note = document.getElementById("silent");
  const look = async () => {
    try {
      const answer = await fetch("/office/live", { cache: "no-store", redirect: "error" });
      if (answer.status === 401) { location.assign("/office/sign-in"); return; }
      if (!answer.ok) throw new Error();
      const text = await answer.text();
      silent = 0;
      if (text !== shown && !place.contains(document.activeElement)) {
        shown = text;
        place.innerHTML = text;
      } else if (text !== shown) {
        const kept = document.activeElement.id;
        shown = text;
        place.innerHTML = text;
        if (kept) document.getElementById(kept)?.focus();
      }
    } catch {
      silent += 1;
    }
    note.hidden = silent < 3;
  };
  setInterval(look, 3000);
})();
