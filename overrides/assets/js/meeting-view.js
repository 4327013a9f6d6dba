// Shows a review to a team: large type, one part a screen, seven minutes on the clock. Left and right
// turn the parts. Page Up and Page Down, which a presenter's remote sends, first show all of a part that
// is longer than the screen. Escape leaves, as in any dialog. Nothing is stored.

const LENGTH = 7 * 60 * 1000; // milliseconds
const LOOKED_UP = ".words-here, .asked"; // lists that nobody reads out; they stay on the page

/** @type {HTMLDialogElement} */
const view = document.querySelector("[data-meeting]");
const find = (name) => view.querySelector(`[data-meeting-${name}]`);
const clock = find("clock");
const pause = find("pause");
const part = find("part");
const status = find("status");
const back = find("back");
const next = find("next");

const parts = [];
// A section of a long page may be folded: its heading is then in the summary.
const nodes = [...document.querySelector(".page__body").children].flatMap((node) =>
  node.matches("[data-fold]") ? [node.querySelector("summary h2"), ...[...node.children].slice(1)] : node,
);
for (const node of nodes) {
  if (node.matches("h2")) parts.push([]);
  if (parts.length && !node.matches(LOOKED_UP)) parts.at(-1).push(node);
}
let shown = 0;
let ends; // when the time is up, while the clock runs
let left; // milliseconds
let ticking;

function show(wanted) {
  shown = Math.max(0, Math.min(wanted, parts.length - 1));
  part.replaceChildren(...parts[shown].map(copy));
  view.scrollTop = 0;
  back.setAttribute("aria-disabled", String(shown === 0));
  next.setAttribute("aria-disabled", String(shown === parts.length - 1));
  status.textContent = `Part ${shown + 1} of ${parts.length}`;
}

// The page keeps its own ids, and the list that its words lead to lies behind this view.
function copy(node) {
  const twin = node.cloneNode(true);
  for (const word of twin.querySelectorAll(".word-here")) word.replaceWith(...word.childNodes);
  for (const named of [twin, ...twin.querySelectorAll("[id]")]) named.removeAttribute("id");
  return twin;
}

function tick() {
  left = Math.max(0, ends - Date.now());
  const seconds = Math.ceil(left / 1000);
  clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  if (seconds === 0) {
    stop();
    pause.hidden = true;
    status.textContent = `Part ${shown + 1} of ${parts.length}. The seven minutes are over.`;
  }
}

function run() {
  ends = Date.now() + left;
  ticking = setInterval(tick, 1000);
  pause.textContent = "Pause the clock";
  tick();
}

function stop() {
  clearInterval(ticking);
  ticking = undefined;
  pause.textContent = "Start the clock";
}

export function open() {
  view.showModal();
  left = LENGTH;
  pause.hidden = false;
  run();
  show(0);
}

function atTop() {
  return view.scrollTop <= 1;
}

function atEnd() {
  return view.scrollTop + view.clientHeight >= view.scrollHeight - 1;
}

view.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const forward = event.key === "ArrowRight" || (event.key === "PageDown" && atEnd());
  const backward = event.key === "ArrowLeft" || (event.key === "PageUp" && atTop());
  if (!forward && !backward) return;
  event.preventDefault();
  show(shown + (forward ? 1 : -1));
});
next.addEventListener("click", () => show(shown + 1));
back.addEventListener("click", () => show(shown - 1));
find("leave").addEventListener("click", () => view.close());
pause.addEventListener("click", () => (ticking ? stop() : run()));
view.addEventListener("close", stop);
