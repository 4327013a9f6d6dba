// Draws what a search is answered with, under the box. Everything is text of our own pages, put in as text.

import { HOURS } from "./hours.js";
import { isOpen } from "./opening.js";

const MOST = 6;

// answer: as find-answers.js gives it, with `index`; null if the index could not be had. Gives back what a screen reader is told.
export function draw(form, results, typed, answer) {
  const parts = [];
  if (answer?.urgent) parts.push(urgent(answer.urgent));
  const count = said(typed, answer);
  parts.push(paragraph("search__count", count));
  const pages = (answer?.pages ?? []).slice(0, MOST).map((page) => answer.index.pages[page]);
  const list = document.createElement("ol");
  list.append(...pages.map((page, place) => result(form, page, place ? [] : answer.ways)));
  if (pages.length) parts.push(list);
  else if (answer && !answer.urgent) parts.push(ways(answer.index.call));
  parts.push(ends(form));
  results.replaceChildren(...parts);
  results.hidden = false;
  return answer?.urgent ? `${answer.urgent.says} ${atThisMoment(answer.urgent.ways)[0][1]}. ${count}` : count;
}

function said(typed, answer) {
  if (!answer) return "The search cannot be reached just now. These pages can help.";
  const count = answer.pages.length;
  if (count) return `${count} ${count === 1 ? "page" : "pages"} for “${typed}”`;
  const people = answer.urgent ? "These people can still help." : "These people can still help, and every page is in the A to Z.";
  return `No page has the words “${typed}”. ${people}`;
}

function urgent({ says, ways: listed }) {
  const part = document.createElement("div");
  part.className = "search__urgent";
  part.append(paragraph("search__says", says), ways(listed));
  return part;
}

function ways(listed) {
  const list = document.createElement("ul");
  list.className = "search__ways";
  for (const [address, does, whom] of atThisMoment(listed)) {
    const entry = document.createElement("li");
    const way = link(address, "");
    if (address.startsWith("https:")) way.rel = "noreferrer";
    const what = document.createElement("b");
    what.textContent = does;
    const who = document.createElement("span");
    who.textContent = whom;
    way.append(what, " ", who);
    entry.append(way);
    list.append(entry);
  }
  return list;
}

// Of an office and the team that answers when it is closed, which are marked with office and -office, the one of this moment.
// A way that a list has twice stands there once.
function atThisMoment(listed) {
  const marks = new Set(listed.map(([, , , mark]) => mark));
  const known = listed.filter(([address], place) => listed.findIndex(([other]) => other === address) === place);
  return known.filter(([, , , mark]) => {
    const office = mark?.replace("-", "");
    const both = office && marks.has(office) && marks.has(`-${office}`);
    return !both || isOpen(HOURS[office], new Date()) === (mark === office);
  });
}

function result(form, [address, title, description], listed) {
  const entry = document.createElement("li");
  entry.append(link(new URL(`../${address}`, form.action), title), paragraph("", description));
  if (listed.length) entry.append(ways(listed));
  return entry;
}

function ends(form) {
  const part = paragraph("search__ends", "");
  part.append(link(form.dataset.searchHelp, form.dataset.searchHelpLabel), " ", link(form.action, "Every page, A to Z"));
  return part;
}

function paragraph(name, text) {
  const part = document.createElement("p");
  if (name) part.className = name;
  part.textContent = text;
  return part;
}

function link(address, text) {
  const part = document.createElement("a");
  part.href = address;
  part.textContent = text;
  return part;
}
