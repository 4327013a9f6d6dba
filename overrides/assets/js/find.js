// The search itself, fetched with its index when somebody goes to the box. What is typed is looked up here, in the page:
// it is sent nowhere, stands in no address and is gone when the panel closes for good.

import { answersOf } from "./find-answers.js";
import { draw } from "./find-panel.js";

const QUIET = 400; // milliseconds without a key before a screen reader is told

export function start(form) {
  const words = form.querySelector("input");
  const results = document.querySelector("[data-search-results]");
  const status = document.querySelector("[data-search-status]");
  const dressed = dress();
  let [timer, asked, ready] = [0, 0, fetched(form)];

  async function ask() {
    asked += 1;
    const [typed, mine] = [words.value.trim(), asked];
    if (!typed) return close();
    ready ??= fetched(form);
    const [found] = await Promise.all([ready, dressed]);
    if (mine !== asked) return undefined; // another key came first, or the panel was closed
    if (!found) ready = null; // the next key tries again
    return tell(draw(form, results, typed, found && { ...found.answer(typed), index: found.index }));
  }

  function tell(message) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = message;
    }, QUIET);
  }

  function close() {
    asked += 1;
    clearTimeout(timer);
    results.hidden = true;
    results.replaceChildren();
    status.textContent = "";
  }

  function step(event) {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [words, ...results.querySelectorAll("a")];
    const place = links.indexOf(document.activeElement);
    if (!way || results.hidden || place < 0 || !links[place + way]) return;
    event.preventDefault();
    links[place + way].focus();
  }

  function leave(event) {
    if (event.key !== "Escape" || results.hidden) return;
    if (results.contains(document.activeElement)) words.focus();
    close();
  }

  const parts = [form, results, document.querySelector("[data-search-open]")];
  const outside = (target) => target && !parts.some((part) => part.contains(target));

  words.addEventListener("input", ask);
  form.addEventListener("submit", ask);
  document.addEventListener("keydown", leave);
  for (const part of [form, results]) {
    part.addEventListener("keydown", step);
    part.addEventListener("focusout", (event) => outside(event.relatedTarget) && close());
  }
  document.addEventListener("click", (event) => outside(event.target) && close());
  for (const left of ["pagehide", "leaving"]) addEventListener(left, close);
  ask();
}

// The stylesheet of what is found; without it, the answer is shown all the same.
function dress() {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = new URL("./find.css", import.meta.url).href;
  return new Promise((done) => {
    for (const end of ["load", "error"]) sheet.addEventListener(end, done);
    document.head.append(sheet);
  });
}

async function fetched(form) {
  try {
    const answer = await fetch(new URL("index.json", form.action));
    const index = await answer.json();
    return { index, answer: answersOf(index) };
  } catch {
    return null;
  }
}
