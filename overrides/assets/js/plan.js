// A plan is written on the page and nowhere else. Leaving the page empties it, so that Back, a restored tab or the next
// person at this screen finds nothing. Without this script the boxes are not remembered either: they ask the browser not to.

const boxes = document.querySelectorAll("[data-plan]");

function empty() {
  for (const box of boxes) {
    if (box instanceof HTMLTextAreaElement) box.value = "";
  }
}

addEventListener("pagehide", empty);
addEventListener("pageshow", empty);
