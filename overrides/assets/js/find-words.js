// How words are compared in the search. What stands in the index was folded in the same way by
// macros/library/views/searching.py; tests/folded.json holds both to it.

const COMMON = new Set(
  ("a about an and are as at be by can do does for from had has have how i if in is it its me my of on or our she he so that the " +
    "their them they this to us was we what when where which who will with you your").split(" "),
);

export function folded(words) {
  const apart = words.toLowerCase().replace(/['’‘`]/g, "").normalize("NFKD");
  const plain = apart.replace(/[\u0300-\u036f]/g, "").normalize("NFC");
  return plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
}

export function telling(text) {
  return text.split(" ").filter((word) => word && !COMMON.has(word));
}

// 2 for one letter too many or too few, or two that changed places; 1 for another letter; 0 for words further apart.
// A digit is never a slip: section 17 is not section 47.
export function near(a, b) {
  if (Math.abs(a.length - b.length) > 1) return 0;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (/\d/.test(left + right)) return 0;
  if (left.length + right.length < 2 || (left.length === 2 && right === left[1] + left[0])) return 2;
  return left.length < 2 && right.length < 2 ? 1 : 0;
}

// How well a typed word stands for another, from 0 to 1.
export function alike(typed, word) {
  if (typed === word) return 1;
  if (typed.length > 2 && word.startsWith(typed)) return 0.6 + (0.3 * typed.length) / word.length;
  if (word.length > 3 && typed.startsWith(word) && typed.length - word.length < 4) return 0.7;
  return typed.length > 3 && word.length > 3 && near(typed, word) ? 0.6 : 0;
}
