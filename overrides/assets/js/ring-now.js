// Shows which of two services answers at this moment: [data-when=open] or [data-when=closed] inside [data-ring-now=contact].
// Without this script both are shown, each with its hours. Nothing is stored and nothing is sent.

import { HOURS } from "./hours.js";
import { isOpen } from "./opening.js";

const OFTEN = 20 * 1000; // milliseconds: a page that is left open must turn with the clock

function show() {
  for (const part of document.querySelectorAll("[data-ring-now]")) {
    const when = isOpen(HOURS[part.dataset.ringNow], new Date()) ? "open" : "closed";
    for (const one of part.querySelectorAll("[data-when]")) one.hidden = one.dataset.when !== when;
  }
}

show();
setInterval(show, OFTEN);
document.addEventListener("visibilitychange", show);
