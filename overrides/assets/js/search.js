// Opens the search. The search itself and its index are fetched when somebody goes to the box, and not before.

for (const form of document.forms) {
  if (!("search" in form.dataset)) continue;
  /** @type {HTMLInputElement} */
  const words = form.querySelector("input");
  let search = null;

  async function fetched() {
    search ??= import("./find.js").then(({ start }) => start(form)); // beside this script
    try {
      await search;
    } catch {
      search = null; // the next key tries again
    }
  }

  function empty() {
    words.value = "";
  }

  words.addEventListener("focus", fetched);
  words.addEventListener("input", fetched);
  form.addEventListener("submit", async (event) => {
    if (!words.value.trim()) return; // an empty search goes to the A to Z
    event.preventDefault();
    await fetched();
    if (!search) location.href = form.action;
  });

  // Where there is little room the field is folded into the bar. Opened, it moves the page down and covers nothing.
  document.querySelector("[data-search-open]").addEventListener("click", (event) => {
    event.preventDefault();
    form.classList.add("is-open");
    words.focus();
  });

  // Neither Back nor a restored tab nor the next person at this screen finds what was typed.
  for (const left of ["pagehide", "leaving"]) addEventListener(left, empty);
}
