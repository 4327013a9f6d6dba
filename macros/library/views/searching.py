"""How words are matched in a search: folded alike in what is typed, what is listed and what stands on pages.

overrides/assets/js/find-words.js folds what is typed in the same way; tests/folded.json holds both to it.
"""

import re
import unicodedata

# Said by everybody about everything: they tell no page from another.
COMMON = frozenset(
    re.findall(
        r"\w+",
        "a about an and are as at be by can do does for from had has have how i if in is it its me my of on or our she he so that the "
        "their them they this to us was we what when where which who will with you your",
    )
)
_ACCENTS = (0x0300, 0x036F)


class _Signs(dict[int, str]):
    """What a sign of a text becomes, found out once for each: itself if a letter or digit, nothing for an apostrophe or accent, else a space."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        if sign in "'’‘`" or _ACCENTS[0] <= code <= _ACCENTS[1]:
            self[code] = ""
        else:
            self[code] = sign if unicodedata.category(sign)[0] in "LMN" else " "
        return self[code]


_SIGNS = _Signs()


def folded(words: str) -> str:
    """Small letters and digits with single spaces: no accents, no apostrophes, other signs as spaces. Letters of any script stay."""
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFKD", words.lower()).translate(_SIGNS))
    return " ".join(plain.split())


def telling(words: str) -> list[str]:
    """The words of a folded text that tell something."""
    return [word for word in words.split() if word not in COMMON]
