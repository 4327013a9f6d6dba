"""Where answers come from: `--field name=value` first, then a person at a terminal; nobody is asked what has an answer of its own."""

import difflib
import sys
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from pydantic import BaseModel

from macros.library import Library, UnknownId
from macros.library.machine import MachineFault
from macros.writing import questions
from macros.writing.questions import Question

Ask = Callable[[str], str]
Judge = Callable[[str, str], list[str]]


class Refused(MachineFault):
    """What was answered cannot be written. names: the questions that may be answered otherwise."""

    def __init__(self, message: str, names: Iterable[str] = ()):
        super().__init__(message)
        self.names = tuple(names)


_SHOWN = 40  # choices that a question lists
_CALLED = {"in": "folder"}  # what a question asks for, where its name does not say it


class Answers:
    """given: what was written behind --field, by name; then also what was answered, so that nobody is asked twice.
    ask: how a person is asked; None if there is nobody to ask. judge: what else is wrong with the words of one, as sentences.
    """

    def __init__(self, library: Library, given: dict[str, str], ask: Ask | None, judge: Judge = lambda _, __: []):
        self.library, self.given, self.ask, self.judge = library, dict(given), ask, judge
        self.known: set[str] = set()
        self.again: set[str] = set()
        self.missing: list[str] = []

    def forget(self, names: Iterable[str]) -> None:
        """Lets these be asked anew."""
        self.again |= set(names)
        for name in names:
            self.given.pop(name, None)

    def of(
        self, model: type[BaseModel], skip: Iterable[str], asks: tuple[str, ...], defaults: dict[str, Any], first: tuple[str, ...] = ()
    ) -> dict[str, Any]:
        """The values of a model's fields, but for those in `skip`."""
        values = dict(defaults)
        asked = [question for question in questions.of(model) if question.name not in skip]
        asked.sort(key=lambda question: question.name not in first)
        self.known |= {question.name for question in asked}
        for question in asked:
            wanted = (question.needed and not self._inside_optional(question, model)) or question.name in asks
            if question.name in (*self.given, *self.again) or (
                wanted and question.name not in defaults and question.name.partition(".")[0] not in defaults
            ):
                value = self.one(question, partial(questions.read, question=question, model=model))
                if value not in (None, [], ""):
                    values[question.name] = value
        return values

    def one(self, question: Question, read: Callable[[str], Any] = str.strip) -> Any:
        """The answer to one question; asked again until it fits, if there is somebody to ask."""
        self.known.add(question.name)
        if question.name in self.given:
            try:
                return self._fitting(self.given[question.name], question, read) if self.given[question.name] else None
            except ValueError as error:
                raise MachineFault(f"{question.name}: {error}") from None
        if self.ask is None:
            if question.needed:
                self.missing.append(f"  --field {question.name}=…   {question.hint}{self._choices(question)}")
            return None
        return self._asked(question, read, self.ask)

    def choice(self, question: Question) -> Any:
        """The answer to a question about the answers, which is kept nowhere."""
        answer = self.one(question)
        self.given.pop(question.name, None)
        self.known.discard(question.name)
        return answer

    def title(self, first: str, name: str) -> str:
        """The title: as it was given with the command, unless it is to be another."""
        if name in self.again or name in self.given:
            return str(self.one(Question(name, "Its title or name.")))
        self.known.add(name)
        return first

    def all_there(self) -> None:
        """MachineFault if an answer is missing, or if one was given that nobody asked for."""
        for name in set(self.given) - self.known:
            near = difflib.get_close_matches(name, self.known, 1)
            remedy = f"Did you mean `{near[0]}`?" if near else f"There are: {', '.join(sorted(self.known))}."
            raise MachineFault(f"there is no field `{name}` here. {remedy}")
        if self.missing:
            print(
                "\n".join(["Answers are missing. Write them behind the command, or run it in a terminal, where it asks:", *self.missing]),
                file=sys.stderr,
            )
            raise MachineFault(f"{len(self.missing)} answers are missing")

    def _asked(self, question: Question, read: Callable[[str], Any], ask: Ask) -> Any:
        print(f"\n{question.hint}{self._choices(question)}")
        while True:
            text = ask(f"{question.name}{'' if question.needed else ' (or nothing)'}: ").strip()
            try:
                if text or not question.needed:
                    value = self._fitting(text, question, read) if text else None
                    self.given[question.name] = text
                    return value
                print("  It is needed. Ctrl-C stops and leaves everything as it was.")
            except ValueError as error:
                print(f"  {error}")

    def _fitting(self, text: str, question: Question, read: Callable[[str], Any]) -> Any:
        value = read(text)
        known = question.choices(self.library)
        for part in value if isinstance(value, list) else [value]:
            if known and str(part) not in known:
                raise ValueError(str(UnknownId(question.refers or _CALLED.get(question.name, question.name), part, known)))
        if not known and self.ask and (faults := self.judge(question.name, text)):
            raise ValueError(" ".join(faults))
        return value

    def _choices(self, question: Question) -> str:
        known = question.choices(self.library)
        several = " Several, with commas." if question.many else ""
        more = ", …" if len(known) > _SHOWN else ""
        return several + (f"\n  One of: {', '.join(known[:_SHOWN])}{more}" if known else "")

    def _inside_optional(self, question: Question, model: type[BaseModel]) -> bool:
        """Whether it belongs to a block that may be left out, of which nothing is given."""
        outer, _, inner = question.name.partition(".")
        field = next(f for n, f in model.model_fields.items() if outer in (n, f.alias))
        begun = any(name.startswith(f"{outer}.") for name in self.given)
        return bool(inner) and not field.is_required() and not begun
