"""When the check refuses what was answered: which answers that is about, so that these alone are asked once more."""

import re
from collections.abc import Iterable

from macros.library.findings import ContentError, Finding, gathered
from macros.writing.answers import Answers, Refused
from macros.writing.questions import Question
from macros.writing.trial import Changes

_PLACE = re.compile(r"\[\d+\]")
_KEY = re.compile(r"^\s*(?:- )?([a-z_]+):")
_QUOTED = re.compile(r"`([a-z_.]+)`")
_FEWEST = 4  # letters of an answer that are looked for in a line


def asked_again(error: ContentError | Refused, changes: Changes, answers: Answers) -> None:
    """Says what is wrong, and lets the answers that it is about be asked anew; somebody says which, if nothing else does."""
    if isinstance(error, Refused):
        print(f"\n{error}")
        return answers.forget(error.names)
    print("\nNothing is written yet. The check says:")
    print("\n".join(f"  {finding.what}: {finding.message}" for finding in gathered(error.findings)))
    about = {name for finding in error.findings for name in _about(finding, changes.get(finding.path) or "", answers)}
    return answers.forget(about or [_chosen(answers)])


def _about(finding: Finding, text: str, answers: Answers) -> set[str]:
    """The answers that a finding misses, names, stands at, or quotes a line of."""
    line = [*text.split("\n"), ""][min(finding.line - 1, text.count("\n") + 1)]
    said = _PLACE.sub("", finding.what).split(".")
    named = {name for name in answers.known if name.split(".") in (said[-1:], said[-2:])}
    key = _KEY.match(line)
    missing = {name for name in _QUOTED.findall(finding.message) if name in answers.known and not answers.given.get(name)}
    return missing or named or _of_line(line, answers) or {name for name in answers.known if key and name == key[1]}


def _of_line(line: str, answers: Answers) -> set[str]:
    there = _KEY.sub("", line).strip(' "')
    return {name for name, text in answers.given.items() if there and len(text) >= _FEWEST and (text in there or there in text)}


def _chosen(answers: Answers) -> str:
    names: Iterable[str] = sorted(answers.known)
    return str(answers.choice(Question("change", "Which answer shall be another?", tuple(names))))
