// What an editor is told at the top of a page, in preview only: it waits for news, shows it, and reloads when the page is another.
const STATE = "/~preview/state";
const AGAIN = 2000; // milliseconds until a preview that has ended is looked for again

const strip = document.createElement("aside");
const status = document.createElement("p");
const about = document.createElement("p");
const list = document.createElement("ul");
let seen = -1;
let shown = "";

/** @param {{path: string, owner: string, review_by: string} | null} page */
function said(page) {
  return page ? `Preview of ${page.path}. ${page.owner} looks at it again by ${page.review_by}.` : "Preview.";
}

/** @param {{level: string, path: string, line: number, said: string}} note */
function item(note) {
  const row = document.createElement("li");
  const place = document.createElement("strong");
  place.textContent = `${note.path}, line ${note.line}: `;
  row.className = note.level;
  row.append(place, note.said);
  return row;
}

/** @param {any} news */
function show(news) {
  strip.dataset.state = news.state;
  if (status.textContent !== news.status) status.textContent = news.status;
  about.textContent = said(news.page);
  list.replaceChildren(...news.notes.map(item));
}

async function visible() {
  while (document.hidden) await new Promise((go) => document.addEventListener("visibilitychange", go, { once: true }));
}

async function listen() {
  for (;;) {
    await visible(); // a browser keeps few lines to one server: only the page that is looked at holds one
    try {
      const answer = await fetch(`${STATE}?seen=${seen}&page=${encodeURIComponent(location.pathname)}`);
      const news = await answer.json();
      if (shown && shown !== news.shown) return location.reload();
      [seen, shown] = [news.serial, news.shown];
      show(news);
    } catch {
      if (seen !== -1) status.textContent = "The preview has ended. Start it again with make serve.";
      seen = seen === -1 ? seen : -2; // whatever answers next begins to count anew
      await new Promise((go) => setTimeout(go, AGAIN));
    }
  }
}

const style = document.createElement("link");
style.rel = "stylesheet";
style.href = "/~preview/strip.css";
document.head.append(style);
strip.className = "thscp-preview";
strip.lang = "en-GB";
strip.dir = "ltr";
strip.setAttribute("aria-label", "Preview");
status.setAttribute("role", "status");
strip.append(status, about, list);
document.body.prepend(strip);
listen();
