"""The macro calls on a page: where they stand, what each is, and what it draws.

What stands between {{ and }} is parsed, never evaluated: a call is drawn only when it is known to be the name
of one macro with plain values. Jinja's own parser is used, because the engine will read the page by it.
"""

import re
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, TemplateError, UndefinedError, nodes

from macros.kept.asking import remembered
from macros.library import Library, Page, UnknownId
from macros.parts import Part, parts
from macros.parts.here import Here
from macros.parts.parameters import misfit
from macros.parts.words_there import words_there

CALL = re.compile(r"\{\{(?:[^{}]++|\{(?!\{)|\}(?!\}))*+\}\}")
# What drawing a macro raises if it is not written as it must be.
MISWRITTEN = (LookupError, ValueError)
# The same, or if data names what is not there, which the rule on references tells of.
FAULTS = (*MISWRITTEN, UndefinedError)
EXAMPLE = 'Write it as in {{ contact("mast") }}.'

LONGEST_CALL = 1_000  # characters
LONGEST_TEXT = 200
MOST_VALUES = 30
LARGEST_NUMBER = 9_999

_PLAIN_VALUE = re.compile(rf'("[^"\\{{}}\n]{{0,{LONGEST_TEXT}}}")|\b(0|[1-9]\d{{0,3}})\b')
_PLAIN = re.compile(rf"\{{\{{ *(\w+)\( *((?:{_PLAIN_VALUE.pattern})(?: *, *(?:{_PLAIN_VALUE.pattern}))*)? *\) *\}}\}}", re.ASCII)

Value = str | int | list[str | int]
_JINJA = Environment(autoescape=True)  # only its parser is used; nothing is compiled or run


_CURLY = re.compile("[“”‘’]")


class NotAMacro(ValueError):
    """What stands between the braces is not one macro with plain values. The message says what to write."""


@dataclass(frozen=True)
class Call:
    """One macro and what it is given, in the order and under the names in which it stands on the page."""

    name: str
    values: tuple[Value, ...]
    named: dict[str, Value]

    @property
    def part(self) -> Part:
        return parts()[self.name]


def expand(library: Library, page: Page) -> str:
    """The page's Markdown with every macro filled in, its addresses from the site's root; raises one of FAULTS."""
    return words_there(CALL.sub(lambda match: fill(library, page, match[0]), page.body))


@remembered(None)
def fill(library: Library, page: Page, text: str) -> str:
    """What one macro call draws on a page, with addresses from the site's root; raises one of FAULTS."""
    call = parse(text)
    if wrong := misfit(call.part, call.values, call.named):
        raise NotAMacro(wrong)
    return call.part(Here(library, page.url), *call.values, **call.named)


@cache
def parse(text: str) -> Call:
    """The macro call that `text`, with its braces, is; raises NotAMacro if it is anything else."""
    if len(text) > LONGEST_CALL:
        raise NotAMacro(f"it has {len(text)} characters; {LONGEST_CALL} is the most. {EXAMPLE}")
    if plain := _plainly(text):
        return plain
    if _CURLY.search(text):
        straight = _CURLY.sub('"', text)
        raise NotAMacro(f"it has curly quotes. Write {straight}, with straight ones.")
    if text[2] in "-+" or text[-3] in "-+":
        raise NotAMacro(f"it has a sign beside its brackets. {EXAMPLE}")
    written = _written(text)
    if isinstance(written, nodes.Name):
        raise NotAMacro(f"it has no brackets. Write {{{{ {written.name}() }}}}, with what it needs between them.")
    if not isinstance(written, nodes.Call) or not isinstance(written.node, nodes.Name):
        raise NotAMacro(f"it is more than a macro. {EXAMPLE}")
    if written.node.name not in parts():
        raise NotAMacro(str(UnknownId("macro", written.node.name, list(parts()))))
    if written.dyn_args or written.dyn_kwargs:
        raise NotAMacro(f"it has a star before a value. {EXAMPLE}")
    named = {argument.key: _value(argument.value, text) for argument in written.kwargs}
    return Call(written.node.name, tuple(_value(value, text) for value in written.args), named)


def _plainly(text: str) -> Call | None:
    """The call, if it is written as nearly all are: texts without escapes and small numbers, none under a name."""
    written = _PLAIN.fullmatch(text)
    if not written or written[1] not in parts():
        return None
    values = [(text, int(number or 0)) for text, number in _PLAIN_VALUE.findall(written[2] or "")]
    return Call(written[1], tuple(text[1:-1] if text else number for text, number in values), {})


def _written(text: str) -> nodes.Expr:
    try:
        (output,) = _JINJA.parse(text).body
        written: nodes.Expr
        (written,) = output.nodes  # type: ignore[attr-defined]  # a page's text is always output
    except TemplateError as error:
        raise NotAMacro(f"it cannot be read ({error}). {EXAMPLE}") from None
    except (RecursionError, ValueError):
        raise NotAMacro(f"it cannot be read. {EXAMPLE}") from None
    return written


def _value(node: nodes.Expr, text: str) -> Value:
    """A text, a whole number or a list of them; nothing that would have to be worked out."""
    if isinstance(node, nodes.List):
        if len(node.items) > MOST_VALUES:
            raise NotAMacro(f"a list has {len(node.items)} values; {MOST_VALUES} is the most.")
        return [_plain(item, text) for item in node.items]
    return _plain(node, text)


def _plain(node: nodes.Expr, text: str) -> str | int:
    value = node.value if isinstance(node, nodes.Const) else node
    if isinstance(value, str) and len(value) <= LONGEST_TEXT:
        return value
    if type(value) is int and value <= LARGEST_NUMBER:
        return value
    if isinstance(value, str):
        raise NotAMacro(f"a text in it has {len(value)} characters; {LONGEST_TEXT} is the most.")
    if isinstance(value, nodes.Expr) and (bare := value.find(nodes.Name) or (value if isinstance(value, nodes.Name) else None)):
        before, bracket, given = text.partition("(")
        quoted = re.sub(rf"[\w-]*\b{bare.name}\b[\w-]*", r'"\g<0>"', given)
        raise NotAMacro(f"it has a word without quotes. Write {before}{bracket}{quoted}.")
    raise NotAMacro(f"it holds something that is no text in quotes and no whole number. {EXAMPLE}")
