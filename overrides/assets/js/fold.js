// Opens what stands open on a wide screen, so that it can be closed there too, and what a link leads into.
// Without this script the stylesheet shows it all on a wide screen, and each can be opened on a phone.

/** @type {NodeListOf<HTMLDetailsElement>} */
const folds = document.querySelectorAll("[data-fold]");

for (const fold of folds) fold.open = matchMedia(fold.dataset.fold || "(min-width: 48.01rem)").matches;
document.documentElement.classList.add("folds");

function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  /** @type {HTMLDetailsElement | undefined} */
  const fold = target?.closest("[data-fold]");
  if (!fold || fold.open) return;
  fold.open = true;
  target.scrollIntoView();
}

addEventListener("hashchange", openTarget);
openTarget();
