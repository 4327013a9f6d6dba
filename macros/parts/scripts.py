"""Which scripts a page needs: those of the macros written on it. A page without such a macro loads none of them."""

import re

from macros.library.pages import Page

# The macro, and the script of overrides/assets/js/ that makes it quicker.
SCRIPTS = {
    "due_and_new": "dates",
    "escalation_helper": "escalation",
    "indicators": "filter",
    "policies": "filter",
    "training_calendar": "dates",
}
_CALL = re.compile(r"\{\{-?\s*(\w+)\s*\(")


def scripts(page: Page) -> list[str]:
    """The names of the scripts, without .js, each once."""
    return sorted({SCRIPTS[name] for name in _CALL.findall(page.body) if name in SCRIPTS})
