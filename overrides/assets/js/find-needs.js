// Which need somebody means: what people type for it is listed in data/search.yml.

import { alike, near, telling } from "./find-words.js";

const SURE = 50; // from here on it is that need, whatever else the words stand for
const WHOLE = 90; // and from here on it is what somebody wrote down for that need, but for a slip
const SHORTEST = 5; // letters; a shorter phrase is matched as it is typed

// A function from a folded query to [{ need, score, sure }], the best first, one entry a page.
export function needsOf(index) {
  const phrases = index.needs.flatMap((need) => need.typed.split("|").map((text) => ({ need, text, words: wordsOf(text) })));
  const rarity = rarities(phrases);
  return (query) => {
    const words = wordsOf(query);
    const best = new Map();
    for (const phrase of phrases) {
      const match = { need: phrase.need, ...compare(query, words, phrase, rarity) };
      if (match.score > (best.get(phrase.need.page)?.score ?? 0)) best.set(phrase.need.page, match);
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
  };
}

export function isSure(match) {
  return match?.score >= SURE;
}

// The need to answer with a person first. What was written down for another need on purpose is taken at its word.
export function urgentOf(matches) {
  if (matches[0]?.score >= WHOLE) return matches[0].need.urgent ? matches[0].need : null;
  return matches.find((match) => match.meant && match.need.urgent)?.need ?? null;
}

function wordsOf(text) {
  const words = telling(text);
  return words.length ? words : text.split(" ");
}

function rarities(phrases) {
  const counts = new Map();
  for (const { words } of phrases) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(2 + phrases.length / (counts.get(word) ?? 1));
}

function compare(query, words, phrase, rarity) {
  if (query === phrase.text) return { score: 100, meant: true };
  const slip = phrase.text.length >= SHORTEST && near(query, phrase.text);
  if (slip) return { score: WHOLE + slip, meant: true };
  const [covered, said] = [share(phrase.words, words, rarity), share(words, phrase.words, rarity, true)];
  if (covered > 0.55 && everyOne(phrase.words, words)) return { score: 55 + 30 * said + 5 * covered, meant: true };
  if (query.length > 2 && phrase.text.startsWith(query)) return { score: 50 + (40 * query.length) / phrase.text.length, meant: query.length * 2 >= phrase.text.length };
  if (said > 0.55 && everyOne(words, phrase.words, true)) return { score: 30 + 30 * covered, meant: covered > 0.5 };
  return { score: 40 * covered * said, meant: covered > 0.6 && said > 0.6 };
}

// Which share of the first words stands among the second, the rarer the more. typed: the first are what was typed.
function share(words, others, rarity, typed = false) {
  let [found, all] = [0, 0];
  for (const word of words) {
    const weight = rarity(word);
    all += weight;
    found += weight * bestOf(word, others, typed);
  }
  return found / all;
}

function everyOne(words, others, typed = false) {
  return words.every((word) => bestOf(word, others, typed) > 0.5);
}

function bestOf(word, others, typed) {
  let best = 0;
  for (const other of others) best = Math.max(best, typed ? alike(word, other) : alike(other, word));
  return best;
}
