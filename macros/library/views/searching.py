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
_APOSTROPHES = str.maketrans("", "", "'’‘`")
_ACCENTS = (0x0300, 0x036F)


def folded(words: str) -> str:
    """Small letters and digits with single spaces: no accents, no apostrophes, other signs as spaces. Letters of any script stay."""
    apart = unicodedata.normalize("NFKD", words.lower().translate(_APOSTROPHES))
    plain = unicodedata.normalize("NFC", "".join(sign for sign in apart if not _ACCENTS[0] <= ord(sign) <= _ACCENTS[1]))
    return " ".join("".join(sign if unicodedata.category(sign)[0] in "LMN" else " " for sign in plain).split())


def telling(words: str) -> list[str]:
    """The words of a folded text that tell something."""
    return [word for word in words.split() if word not in COMMON]
