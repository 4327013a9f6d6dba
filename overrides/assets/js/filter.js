// Narrows a list that is already in the page: [data-filter] holds the list and, shown only where scripts run,
// the form of parts/filter.html. Each [data-filter-item] says its values, several parted by "|",
// as in data-topic="Neglect|Missing children". Nothing is stored, sent or put in the address.

for (const list of document.querySelectorAll("[data-filter]")) {
  /** @type {HTMLFormElement} */
  const form = list.querySelector("[data-filter-form]");
  /** @type {HTMLInputElement | null} */
  const words = form.querySelector("[data-filter-words]");
  const selects = Array.from(/** @type {NodeListOf<HTMLSelectElement>} */ (form.querySelectorAll("[data-filter-by]")));
  const items = [...list.querySelectorAll("[data-filter-item]")];
  const status = form.querySelector("[role=status]");

  for (const select of selects) {
    const values = new Set(items.flatMap((item) => valuesOf(item, select)));
    const inOrder = [...values].sort((a, b) => a.localeCompare(b, "en-GB"));
    if (select.length === 1) select.append(...inOrder.map((value) => new Option(value)));
    select.closest("label").hidden = select.length < 3; // All, and one value
  }

  function valuesOf(item, select) {
    return (item.dataset[select.dataset.filterBy] || "").split("|").filter(Boolean);
  }

  function fits(item, wanted) {
    const text = item.textContent.toLowerCase();
    return wanted.every((word) => text.includes(word)) && selects.every((select) => !select.value || valuesOf(item, select).includes(select.value));
  }

  function narrow() {
    const wanted = (words?.value ?? "").toLowerCase().split(/\s+/).filter(Boolean);
    for (const item of items) item.hidden = !fits(item, wanted);
    for (const group of list.querySelectorAll("[data-filter-group]")) {
      group.hidden = !group.querySelector("[data-filter-item]:not([hidden])");
    }
    const narrowed = items.some((item) => item.hidden);
    /** @type {NodeListOf<HTMLDetailsElement>} */
    const folds = list.querySelectorAll("[data-fold]");
    if (narrowed) for (const fold of folds) fold.open = true; // what was found may lie in it
    for (const link of list.querySelectorAll("nav li")) {
      const { hash } = /** @type {HTMLAnchorElement} */ (link.querySelector("a"));
      link.hidden = Boolean(document.querySelector(hash).closest("[hidden]"));
    }
    const shown = items.filter((item) => !item.hidden).length;
    status.textContent = `${shown} of ${items.length} ${list.dataset.filter} shown${shown ? "" : ". Choose All, or use fewer words"}`;
  }

  form.addEventListener("input", narrow);
  form.addEventListener("submit", (event) => event.preventDefault());
  if (items.length < 2) form.hidden = true;
  narrow();
}
