"""Leaves out of a stylesheet every selector that no page can match, because it asks for a class that no page wears."""

import re
from collections.abc import Iterator

_PAIRS = {"{}": re.compile(r"[{}]"), "()": re.compile(r"[()]")}
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_WORN = re.compile(r'\bclass="([^"]*)"')
_WORD = re.compile(r"[a-zA-Z_][\w-]*")
_QUOTED = re.compile(r""""[^"\n]*"|'[^'\n]*'|`[^`]*`""")
_CLASS = re.compile(r"\.([a-zA-Z_][\w-]*)")
_ATTRIBUTE = re.compile(r"\[[^\]]*\]")
_CHOICE = re.compile(r":(?:is|where|has|(not))\(")
_HOLDS_RULES = ("@media", "@container", "@supports", "@layer")


def worn(html: str) -> set[str]:
    """The classes that a page wears."""
    return {name for names in _WORN.findall(html) for name in names.split()}


def may_wear(script: str) -> set[str]:
    """What may be a class of a page once a script without comments has run: any word that it holds in quotes."""
    return {word for text in _QUOTED.findall(script) for word in _WORD.findall(text)}


def classes(css: str) -> set[str]:
    """Every class that a stylesheet asks for."""
    heads = (head for head in _every_rule(_COMMENT.sub("", css)) if not head.startswith("@"))
    return {name for head in heads for name in _CLASS.findall(_ATTRIBUTE.sub("", head))}


def pruned(css: str, names: set[str]) -> str:
    """The stylesheet without the selectors, and the rules, that ask for any other class than `names`."""
    return _rules(_COMMENT.sub("", css), names)


def _rules(css: str, names: set[str]) -> str:
    kept, at = "", 0
    for head, body, end in _blocks(css):
        kept, at = kept + _rule(head, body, names), end
    return kept + css[at:].strip()


def _rule(head: str, body: str, names: set[str]) -> str:
    before, statement, head = head.rpartition(";")  # a statement, as the order of layers is one, has no block of its own
    if head.strip().startswith(_HOLDS_RULES):
        body = _rules(body, names)
    elif "@" not in head:
        head = ",".join(_selectors(head, names))
    return before + statement + (f"{head.strip()}{{{body}}}" if head and body.strip() else "")


def _selectors(head: str, names: set[str]) -> list[str]:
    return [kept for each in _list(head) if (kept := _selector(each.strip(), names))]


def _selector(text: str, names: set[str]) -> str:
    """A selector with only the choices that can be; nothing if it cannot be at all."""
    kept, plain, at = "", "", 0
    while found := _CHOICE.search(text, at):
        end = _end(text, found.end(), "()")
        inside = text[found.end() : end - 1]
        choices = [inside] if found[1] else _selectors(inside, names)  # what must not be there, need not be worn
        if not choices:
            return ""
        before = text[at : found.start()]
        kept, plain, at = f"{kept}{before}{found[0]}{','.join(choices)})", plain + before, end
    plain = _ATTRIBUTE.sub("", plain + text[at:])
    return kept + text[at:] if {*_CLASS.findall(plain)} <= names else ""


def _list(text: str) -> Iterator[str]:
    """The parts of a list, parted by commas that stand in no brackets."""
    start = depth = 0
    for at, sign in enumerate(text):
        depth += (sign in "([") - (sign in ")]")
        if sign == "," and not depth:
            yield text[start:at]
            start = at + 1
    yield text[start:]


def _blocks(css: str) -> Iterator[tuple[str, str, int]]:
    """Each block with what stands before it, and where it ends."""
    at = 0
    while (opening := css.find("{", at)) >= 0:
        end = _end(css, opening + 1, "{}")
        yield css[at:opening], css[opening + 1 : end - 1], end
        at = end


def _every_rule(css: str) -> Iterator[str]:
    """What stands before each block, also before those inside."""
    for before, body, _ in _blocks(css):
        head = before.rpartition(";")[2].strip()
        yield head
        if head.startswith(_HOLDS_RULES):
            yield from _every_rule(body)


def _end(text: str, at: int, pair: str) -> int:
    """Where the bracket that was opened before `at` is closed, and one more."""
    depth = 1
    for bracket in _PAIRS[pair].finditer(text, at):
        depth += 1 if bracket[0] == pair[0] else -1
        if not depth:
            return bracket.end()
    raise IndexError(f"`{pair[0]}` is never closed")
