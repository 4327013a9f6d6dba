// Search within one area. Nothing is fetched until someone searches; what they type stays in the
// page: it is not sent anywhere and not put in the address, so it is not in the history either.

const WAIT = 200; // milliseconds after the last key
const MOST = 8;

for (const form of document.querySelectorAll("[data-search]")) {
  const words = form.querySelector("input");
  const results = document.querySelector("[data-search-results]");
  const opener = document.querySelector("[data-search-open]");
  const index = new URL("../pagefind/pagefind.js", form.action);
  let pagefind;
  let latest = 0;

  async function search() {
    const mine = (latest += 1);
    const wanted = words.value.trim();
    if (!wanted) return close();
    try {
      pagefind ??= await import(index);
      const { results: found } = await pagefind.search(wanted);
      const pages = await Promise.all(found.slice(0, MOST).map((result) => result.data()));
      if (mine === latest) show(wanted, found.length, pages);
    } catch {
      location.href = form.action;
    }
  }

  function show(wanted, count, pages) {
    const summary = document.createElement("p");
    summary.setAttribute("role", "status");
    summary.textContent = count ? `${count} ${count === 1 ? "page" : "pages"} for “${wanted}”` : `Nothing found for “${wanted}”. Try another word.`;
    const list = document.createElement("ol");
    list.append(...pages.map(item));
    const help = link(form.dataset.searchHelp, form.dataset.searchHelpLabel);
    const all = link(form.action, "Every page, A to Z");
    const ends = document.createElement("p");
    ends.append(help, " · ", all);
    results.replaceChildren(ends, summary, list);
    results.hidden = false;
  }

  function item(page) {
    const entry = document.createElement("li");
    const text = document.createElement("p");
    text.innerHTML = page.excerpt; // made by Pagefind from our own pages: text and <mark> only
    entry.append(link(page.url, page.meta.title), text); // Pagefind knows the area from where it was loaded
    return entry;
  }

  function link(href, text) {
    const a = document.createElement("a");
    a.href = href;
    a.textContent = text;
    return a;
  }

  function close() {
    results.hidden = true;
  }

  // Where there is little room the field is folded into the bar. Opened, it moves the page down and covers nothing.
  opener.addEventListener("click", (event) => {
    event.preventDefault();
    form.classList.add("is-open");
    words.focus();
  });

  let timer;
  words.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, WAIT);
  });
  form.addEventListener("submit", (event) => {
    if (!words.value.trim()) return; // an empty search goes to the A to Z
    event.preventDefault();
    search();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  document.addEventListener("click", (event) => {
    if (![form, results, opener].some((part) => part.contains(event.target))) close();
  });
}
