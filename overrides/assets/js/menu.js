// The menu on a phone closes when the keyboard leaves it; that it opens, and closes on Escape, needs no script.

/** @type {HTMLElement} */
const menu = document.querySelector("[data-menu]");

menu.addEventListener("focusout", (event) => {
  const stays = !event.relatedTarget || menu.contains(/** @type {Node} */ (event.relatedTarget));
  if (!stays && menu.matches(":popover-open")) menu.hidePopover();
});
