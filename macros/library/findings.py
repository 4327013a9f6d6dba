"""What is wrong, where, and what to write instead: the one shape every error and warning has."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

_REFERRING = ("references", "macro-calls")  # rules whose findings may all come from one thing that is gone
_MANY = 3


@dataclass(frozen=True, order=True)
class Finding:
    """One thing an editor should put right.

    path: file, relative to the project. line: 1 for the first. what: the field or the rule.
    message: what is wrong, then what to write instead, as sentences.
    rule: the id of the rule that found it; empty for what cannot be read at all.
    """

    path: str
    line: int
    what: str
    message: str
    rule: str = field(default="", compare=False)

    def __str__(self) -> str:
        # What is quoted from a file may run over lines; a finding is one line.
        return " ".join(f"{self.path}:{self.line}: {self.what}: {self.message}".split())


class ContentError(Exception):
    """The content cannot be used as it stands. `findings` says why, in file order; `notices` what else was seen on the way."""

    def __init__(self, findings: Iterable[Finding], notices: Iterable[Finding] = ()):
        self.findings, self.notices = sorted(set(findings)), list(notices)
        super().__init__("\n".join(map(str, self.findings)))


def gathered(findings: Iterable[Finding]) -> list[Finding]:
    """One finding for each thing to put right: what many places refer to and is not there is told of once, with the places."""
    alike: dict[tuple[str, str], list[Finding]] = {}
    for one in findings:
        alike.setdefault((one.message, one.rule if one.rule in _REFERRING else f"{one.path}:{one.line}:{one.what}"), []).append(one)
    return sorted(one for same in alike.values() for one in ([_as_one(same)] if len(same) >= _MANY else same))


def _as_one(same: list[Finding]) -> Finding:
    places = ", ".join(f"{other.path}:{other.line}" for other in same[1:])
    return replace(same[0], message=f"{same[0].message} The same in {len(same) - 1} other places: {places}.")
