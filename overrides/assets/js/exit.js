// The way out. Without this script the Exit button is an ordinary link; with it, leaving replaces
// this page in the history, and pressing Shift three times does the same from the keyboard.

const PRESSES = 3;
const TIME_BETWEEN = 5000; // milliseconds

/** @type {HTMLAnchorElement} */
const button = document.querySelector("[data-exit-button]");
const status = document.querySelector("[data-exit-status]");
const title = document.title;
let presses = 0;
let withAnotherKey = false;
let timer;

function leave() {
  clear("");
  dispatchEvent(new Event("leaving")); // whoever holds what was typed empties it now
  // Hide everything at once: the other page may be slow to come.
  document.documentElement.classList.add("leaving");
  document.title = "Loading";
  const cover = document.createElement("div");
  cover.className = "leaving__cover";
  cover.setAttribute("role", "alert");
  document.body.append(cover);
  cover.textContent = "Loading";
  location.replace(button.href);
}

function comeBack() {
  document.documentElement.classList.remove("leaving");
  document.querySelector(".leaving__cover")?.remove();
  document.title = title;
  clear("");
}

function clear(message) {
  clearTimeout(timer);
  presses = 0;
  delete button.dataset.presses;
  status.textContent = message;
}

function count() {
  presses += 1;
  button.dataset.presses = String(presses);
  if (presses === PRESSES) return leave();
  clearTimeout(timer);
  timer = setTimeout(expire, TIME_BETWEEN);
  const left = PRESSES - presses;
  status.textContent = `Press Shift ${left} more ${left === 1 ? "time" : "times"} to leave this site.`;
}

function expire() {
  clear("Too slow, so you are still on this site. Press Shift three times to leave.");
  timer = setTimeout(() => clear(""), TIME_BETWEEN);
}

// An on-screen keyboard presses Shift by itself to write a capital letter, and names no physical key.
function fromScreenKeyboard(event) {
  const writing = event.target.closest?.("input, textarea, [contenteditable]");
  return writing && (!event.code || matchMedia("(pointer: coarse)").matches);
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Shift") return;
  // Shift held for a capital letter is not a wish to leave, and typing in between starts the count anew.
  withAnotherKey = event.shiftKey;
  if (presses) clear("");
});

document.addEventListener("keyup", (event) => {
  if (event.key !== "Shift" || fromScreenKeyboard(event)) return;
  if (withAnotherKey) {
    withAnotherKey = event.shiftKey; // the other Shift may still be down
    return;
  }
  count();
});

for (const link of document.querySelectorAll("[data-exit]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
}

// The Exit button looks and is announced as a button, so Space must work it too.
button.addEventListener("keydown", (event) => {
  if (event.key === " ") {
    event.preventDefault();
    leave();
  }
});

// A page brought back by the Back button comes as it was left: covered. The same event also ends a
// page's own first loading, when it may just have been left: then it must stay covered.
addEventListener("pageshow", (event) => {
  if (event.persisted) comeBack();
});
