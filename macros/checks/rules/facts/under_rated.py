"""No example below level 4 uses words that are reasonable cause to suspect significant harm: data/levels.yml lists them."""

import re
from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library
from macros.library.models.levels import LEVELS

BELOW = LEVELS[:-1]


@frame_rule("under-rated")
def check(library: Library) -> Iterator[Finding]:
    whys = {word: sign.why for sign in library.data.levels.acute_signs for word in sign.words}
    pattern = re.compile(rf"(?<![\w-])({'|'.join(map(re.escape, sorted(whys, key=len, reverse=True)))})(?![\w-])", re.IGNORECASE)
    for i, indicator in enumerate(library.data.levels.indicators):
        for level in BELOW:
            for match in pattern.finditer(indicator.at[level] or ""):
                line = library.documents["levels"].line(("indicators", i, "at", level))
                message = f"`{match[0]}` stands at level {level}. {whys[match[0].lower()]} Move it to level 4, or write null and the reason in `not_at`."
                yield Finding("data/levels.yml", line, f"indicators[{i}].at.{level}", message)
