"""The macro calls on a page: where they stand, and what they draw."""

import re
from functools import lru_cache
from types import SimpleNamespace

from jinja2 import Environment, StrictUndefined, TemplateError

from macros.library import Library, Page
from macros.parts import parts
from macros.parts.macro import macro

CALL = re.compile(r"\{\{(?:(?!\{\{).)*?\}\}", re.DOTALL)
# What drawing a macro raises if it is not written as it must be.
FAULTS = (ArithmeticError, LookupError, TemplateError, TypeError, ValueError)


def expand(library: Library, page: Page) -> str:
    """The page's Markdown with every macro filled in; raises one of FAULTS."""
    return CALL.sub(lambda match: fill(library, page, match[0]), page.body)


def fill(library: Library, page: Page, call: str) -> str:
    """What one macro call draws on a page; raises one of FAULTS."""
    return environment(library).from_string(call).render(page=SimpleNamespace(url=page.url))


@lru_cache(maxsize=1)
def environment(library: Library) -> Environment:
    environment = Environment(undefined=StrictUndefined)
    environment.globals = {name: macro(part, library) for name, part in parts().items()}
    return environment
