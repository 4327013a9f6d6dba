"""Every {{ macro }} on a page is one there is, and is given what it needs."""

import difflib
import re
from collections.abc import Iterator
from functools import lru_cache
from types import SimpleNamespace

from jinja2 import Environment, StrictUndefined, TemplateError, UndefinedError

from macros import PARTS
from macros.library import Finding, Library, Page
from macros.parts.macro import macro

CALL = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_NO_BRACKETS = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_OTHER_JINJA = re.compile(r"\{[%#]")
_FAULTS = (LookupError, TemplateError, TypeError, ValueError)


def check(library: Library) -> Iterator[Finding]:
    for page in library.pages:
        for match in CALL.finditer(page.body):
            if message := _fault(library, page, match[0]):
                yield Finding(page.path, page.line_at(match.start()), "macro", f"{match[0]}: {message}")
        rest = CALL.sub(lambda match: " " * len(match[0]), page.body)
        for match in re.finditer(r"\{\{", rest):
            yield Finding(page.path, page.line_at(match.start()), "macro", "`{{` has no end. Write `}}` after the macro.")
        for match in _OTHER_JINJA.finditer(rest):
            message = f"`{match[0]}` starts code. Write only macros, as in {{{{ contact(\"mast\") }}}}."
            yield Finding(page.path, page.line_at(match.start()), "macro", message)


def _fault(library: Library, page: Page, call: str) -> str | None:
    if bare := _NO_BRACKETS.fullmatch(call):
        return f"it has no brackets. Write {{{{ {bare[1]}() }}}}, with what it needs between them."
    try:
        _fill(library, page, call)
    except _FAULTS as error:
        return _explain(error, call)
    return None


def expand(library: Library, page: Page) -> str:
    """The page's Markdown with every macro filled in; raises what the macros raise."""
    return CALL.sub(lambda match: _fill(library, page, match[0]), page.body)


def _fill(library: Library, page: Page, call: str) -> str:
    return _environment(library).from_string(call).render(page=SimpleNamespace(url=page.url))


@lru_cache(maxsize=1)
def _environment(library: Library) -> Environment:
    environment = Environment(undefined=StrictUndefined)
    environment.globals = {part.__name__: macro(part, library) for part in PARTS}
    return environment


def _explain(error: Exception, call: str) -> str:
    if isinstance(error, UndefinedError):
        wanted = str(error).split("'")[1]
        if not re.match(rf"\{{\{{\s*{wanted}\b", call):
            quoted = call.replace(wanted, f'"{wanted}"')
            return f"`{wanted}` is not in quotes. Write {quoted}."
        names = [part.__name__ for part in PARTS]
        near = difflib.get_close_matches(wanted, names, 1)
        remedy = f"Did you mean `{near[0]}`?" if near else f"Write one of: {', '.join(names)}."
        return f"there is no macro `{wanted}`. {remedy}"
    if isinstance(error, TypeError):
        name = str(error).split("(")[0]
        return f"it is not given what it needs ({error}). Look `{name}` up in CONTRIBUTING.md."
    if isinstance(error, TemplateError):
        return f"it cannot be read ({error}). Write it as in {{{{ contact(\"mast\") }}}}."
    return str(error.args[0])
