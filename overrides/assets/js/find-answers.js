// What a query is answered with: what it means, first of all if it means danger; then the pages.

import { isSure, needsOf, urgentOf } from "./find-needs.js";
import { alike, folded, telling } from "./find-words.js";

const MOST_FROM_TEXT = 50; // what the words of a page can add, where a need can add 100
const LEAST = 0.15; // of the best; a page with less is not what was meant

// A function from what was typed to { urgent, ways, pages }; pages are numbers in index.pages.
export function answersOf(index) {
  const needs = needsOf(index);
  const vocabulary = Object.keys(index.words);
  return (typed) => {
    const query = folded(typed);
    if (!query) return { urgent: null, ways: [], pages: [] };
    const meant = needs(query);
    const urgent = urgentOf(meant);
    return {
      urgent: urgent && saying(index, urgent),
      ways: !urgent && isSure(meant[0]) ? meant[0].need.ways : [],
      pages: ranked(meant, byText(index, vocabulary, query)),
    };
  };
}

function saying(index, need) {
  const { says, ways } = index.urgent[need.urgent];
  return { says, ways: [...need.ways, ...ways] };
}

// The page of a need that is sure stands first; all others by what speaks for them together.
function ranked(meant, text) {
  const scores = new Map(text);
  for (const { need, score } of meant) if (score > 15) scores.set(need.page, (scores.get(need.page) ?? 0) + score);
  const first = isSure(meant[0]) ? meant[0].need.page : null;
  return [...scores].sort((a, b) => Number(b[0] === first) - Number(a[0] === first) || b[1] - a[1]).map(([page]) => page);
}

function byText(index, vocabulary, query) {
  const words = telling(query);
  const totals = new Map();
  for (const word of words) {
    for (const [page, score] of pagesWith(index, vocabulary, word)) {
      const total = totals.get(page) ?? { score: 0, words: 0 };
      totals.set(page, { score: total.score + score, words: total.words + 1 });
    }
  }
  const all = [...totals].map(([page, total]) => [page, total.score * (total.words / words.length) ** 2]);
  const most = Math.max(...all.map(([, score]) => score));
  return all.filter(([, score]) => score > most * LEAST).map(([page, score]) => [page, (MOST_FROM_TEXT * score) / most]);
}

function pagesWith(index, vocabulary, typed) {
  const found = new Map();
  for (const word of vocabulary) {
    const quality = alike(typed, word);
    if (!quality) continue;
    const places = index.words[word];
    const rarity = Math.log(2 + (2 * index.pages.length) / places.length);
    for (let i = 0; i < places.length; i += 2) {
      const score = quality ** 2 * rarity * Math.sqrt(places[i + 1]);
      if (score > (found.get(places[i]) ?? 0)) found.set(places[i], score);
    }
  }
  return found;
}
