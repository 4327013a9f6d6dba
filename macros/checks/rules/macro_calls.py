"""Every {{ macro }} on a page is one there is, and is given what it needs."""

import re
from collections.abc import Iterator

from jinja2 import TemplateError, nodes

from macros.checks.readers.macro_calls import CALL, environment, fill
from macros.checks.rule import rule
from macros.library import Finding, Library, Page, UnknownId
from macros.parts import parts

_EXAMPLE = 'Write it as in {{ contact("mast") }}.'
_STRAY = {
    "{{": "has no end. Write `}}` after the macro.",
    "}}": "has no start. Write `{{` before the macro.",
    "{%": 'starts code. Write only macros, as in {{ contact("mast") }}.',
    "{#": 'starts code. Write only macros, as in {{ contact("mast") }}.',
}


@rule("macro-calls", requires=("references",))
def check(library: Library) -> Iterator[Finding]:
    for page in library.pages:
        for match in CALL.finditer(page.body):
            if message := _fault(library, page, match[0]):
                yield Finding(page.path, page.line_at(match.start()), "macro", f"{match[0]}: {message}")
        rest = CALL.sub(lambda match: " " * len(match[0]), page.body)
        for match in re.finditer("|".join(map(re.escape, _STRAY)), rest):
            yield Finding(page.path, page.line_at(match.start()), "macro", f"`{match[0]}` {_STRAY[match[0]]}")


def _fault(library: Library, page: Page, call: str) -> str | None:
    try:
        (written,) = environment(library).parse(call).body[0].nodes
        return _not_a_macro(written, call) or _not_drawn(library, page, call, written.node.name)
    except TemplateError as error:
        return f"it cannot be read ({error}). {_EXAMPLE}"


def _not_a_macro(written: nodes.Expr, call: str) -> str | None:
    """What keeps an expression from being the name of a macro with values in brackets."""
    if isinstance(written, nodes.Name):
        return f"it has no brackets. Write {{{{ {written.name}() }}}}, with what it needs between them."
    if not isinstance(written, nodes.Call) or not isinstance(written.node, nodes.Name):
        return f"it is more than a macro. {_EXAMPLE}"
    if written.node.name not in (names := list(parts())):
        return str(UnknownId("macro", written.node.name, names))
    if bare := [word.name for word in written.find_all(nodes.Name) if word is not written.node]:
        before, bracket, given = call.partition("(")
        quoted = re.sub(rf"[\w-]*\b{bare[0]}\b[\w-]*", r'"\g<0>"', given)
        return f"it has a word without quotes. Write {before}{bracket}{quoted}."
    return None


def _not_drawn(library: Library, page: Page, call: str, name: str) -> str | None:
    try:
        fill(library, page, call)
    except (ArithmeticError, TypeError) as error:
        return f"it is not given what it needs ({error}). Look `{name}` up in CONTRIBUTING.md."
    except (LookupError, ValueError) as error:
        return str(error.args[0])
    return None
