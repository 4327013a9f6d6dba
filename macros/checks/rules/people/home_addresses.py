"""No address stands outside the data that owns it: no full postcode, no number of a house in a street."""

import re
from collections.abc import Iterable, Iterator

from macros.checks.readers.finder import finder
from macros.checks.readers.holding import NUMBER, holding
from macros.checks.readers.prose import Passage
from macros.checks.rule import passage_rule
from macros.library import Finding, Library

# The fields that hold where a service is or a session is held.
_OWN = {
    "data/contacts.yml": re.compile(r"\.address$"),
    "data/places.yml": re.compile(r"\.where$"),
    "data/helplines.yml": re.compile(r"\.address$"),
    "data/training.yml": re.compile(r"\.place$"),
}
# Royal Mail's shape, in one, in two or letter by letter; an O may be typed for a nought.
_postcodes = finder(
    r"\b(?=[A-Z]{1,2}[\dO])(?=[^\W_]*\s?\W?[^\W_]*\d)(?:[A-PR-UWYZ][\dO]{1,2}|[A-PR-UWYZ][A-HK-Y]\d[\dO]?|[A-PR-UWYZ]\d[A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y]\d[ABEHMNPRVWXY])"
    r"[\s.,_/–-]{0,2}[\dO][ABD-HJLNP-UW-Z]{2}\b|\b[A-PR-UWYZ][\s.-](?:[A-HK-Y][\s.-])?(?:\d[\s.-]){2,3}[ABD-HJLNP-UW-Z][\s.-][ABD-HJLNP-UW-Z]\b",
    re.IGNORECASE,
)
_MAY = frozenset([NUMBER, "flat"])
_STREET = "Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Crescent|Drive|Gardens|Grove|Mews|Place|Row|Square|Sq|Terrace|Walk|Way|Court|Estate|House|Wharf|Tower|Point|Rise|Hill|Quay"
_HOUSE = re.compile(
    rf"\b(?:[Ff]lat|[Aa]partment|[Uu]nit|[Nn]umber|[Nn]o\.?)?\s*\d{{1,4}}[A-Ja-j]?,?\s+(?:[A-Z][\w’']+\s+){{1,3}}(?:{_STREET})\b"
    rf"|\b[Ff]lat\s+(?:\d{{1,4}}[A-Za-z]?|[A-Z])\b,?\s+(?:\d{{1,4}}\s+)?[A-Z]\w+"
)

_BEFORE_A_STREET = re.compile(r"\d[A-Ja-j]?,?\s+[A-Z]")  # else, and without a flat, there is no house


@passage_rule("home-addresses")
def check(library: Library, passages: Iterable[Passage]) -> Iterator[Finding]:
    for passage in holding(passages, _MAY):
        if not _owns(passage):
            flat = passage.text.replace("\n", " ")
            houses = _HOUSE.finditer(flat) if _BEFORE_A_STREET.search(flat) or "lat" in flat else ()
            for match in (*houses, *_postcodes(flat)):
                message = f"`{flat[match.start() : match.end()]}` is an address. Take it out; a service's own stands in data/contacts.yml."
                yield Finding(passage.path, passage.line_at(match.start()), "personal data", message)


def _owns(passage: Passage) -> bool:
    return passage.path in _OWN and bool(_OWN[passage.path].search(passage.what))
