"""What is wrong, where, and what to write instead: the one shape every error and warning has."""

from collections.abc import Iterable
from dataclasses import dataclass, field


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
