"""Everything the site knows, read once and handed to all other parts."""

import difflib
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from macros.library.models.agencies import Agency
from macros.library.models.areas import Area, AreasFile
from macros.library.models.contacts import Contact, Helpline, LocalContact
from macros.library.models.escalation import EscalationFile
from macros.library.models.jargon import Term
from macros.library.models.law import Law
from macros.library.models.levels import LevelsFile
from macros.library.models.partnership import Partnership
from macros.library.models.topics import Topic, TopicGroup
from macros.library.models.training import Audience, Course, Session
from macros.library.models.words import Wording
from macros.library.reading.pages import Page
from macros.library.reading.settings import read_settings
from macros.library.reading.strict_yaml import Document


class UnknownId(LookupError):
    """A page or a file names something that is not there."""

    def __init__(self, kind: str, wanted: object, known: list[str]):
        near = difflib.get_close_matches(str(wanted), known, 1)
        remedy = f"Did you mean `{near[0]}`?" if near else f"Write one of: {', '.join(sorted(known))}."
        super().__init__(f"there is no {kind} `{wanted}`. {remedy}")


@dataclass(frozen=True, eq=False)
class Library:
    """All data and all pages of the site, as of one day.

    root: the project's folder. today: the day the site is built for.
    documents: the data files as they are written, for rules that must say on which line a text stands.
    """

    root: Path
    today: date
    files: dict[str, Any]
    pages: list[Page]
    documents: dict[str, Document] = field(default_factory=dict)

    @property
    def partnership(self) -> Partnership:
        return self.files["partnership"].partnership

    @property
    def sites(self) -> AreasFile:
        """The areas with their front door, shared pages and approved outside sites."""
        return self.files["areas"]

    @property
    def areas(self) -> list[Area]:
        return self.files["areas"].areas

    @property
    def contacts(self) -> list[LocalContact]:
        return self.files["contacts"].contacts

    @property
    def helplines(self) -> list[Helpline]:
        return self.files["helplines"].helplines

    @property
    def agencies(self) -> list[Agency]:
        return self.files["agencies"].agencies

    @property
    def topics(self) -> list[Topic]:
        return self.files["topics"].topics

    @property
    def topic_groups(self) -> list[TopicGroup]:
        return self.files["topics"].groups

    @property
    def terms(self) -> list[Term]:
        return self.files["jargon"].terms

    @property
    def audiences(self) -> list[Audience]:
        return self.files["training"].audiences

    @property
    def wordings(self) -> list[Wording]:
        """Words the site does not use, each with what to write instead."""
        return self.files["words"].words

    @property
    def courses(self) -> list[Course]:
        return self.files["training"].courses

    @property
    def sessions(self) -> list[Session]:
        return self.files["training"].sessions

    @property
    def laws(self) -> list[Law]:
        """The rules of law and guidance that the site states."""
        return self.files["law"].laws

    @property
    def levels(self) -> LevelsFile:
        return self.files["levels"]

    @property
    def escalation(self) -> EscalationFile:
        return self.files["escalation"]

    @cached_property
    def ids(self) -> dict[str, dict[str, Any]]:
        """Everything that has an id: kind, then id, then the thing itself."""
        return {
            "agency": {a.id: a for a in self.agencies},
            "area": {a.id: a for a in self.areas},
            "audience": {a.id: a for a in self.audiences},
            "contact": {c.id: c for c in (*self.contacts, *self.helplines)},
            "course": {c.id: c for c in self.courses},
            "domain": {d.id: d for d in self.levels.domains},
            "law": {entry.id: entry for entry in self.laws},
            "page": {p.src: p for p in self.pages},
            "promise": {p.id: p for p in self.files["promises"].promises},
            "report": {r.id: r for r in self.files["reports"].reports},
            "term": {t.id: t for t in self.terms},
            "topic": {t.id: t for t in self.topics},
            "topic group": {g.id: g for g in self.topic_groups},
        }

    @cached_property
    def settings(self) -> Document:
        """What mkdocs.yml says."""
        return read_settings(self.root)

    @property
    def site_url(self) -> str:
        """Where the site is published; ends in a slash."""
        return (self.settings.data or {}).get("site_url", "")

    def address(self, url: str) -> str:
        """The full address of a place on the site, for those who read it elsewhere."""
        return self.site_url + url.lstrip("/")

    def find(self, kind: str, wanted: object) -> Any:
        """The `kind` whose id is `wanted`; UnknownId, with the nearest id there is, if there is none."""
        known = self.ids[kind]
        if wanted not in known:
            raise UnknownId(kind, wanted, list(known))
        return known[wanted]

    def contact(self, wanted: str) -> Contact:
        return self.find("contact", wanted)

    def page(self, src: str) -> Page:
        return self.find("page", src)

    def area_of(self, url: str) -> Area:
        """The area that holds an address: the one with the longest path that the address begins with."""
        inside = url.lstrip("/")
        return max((a for a in self.areas if inside.startswith(a.path)), key=lambda a: len(a.path))

    def pages_of(self, page_type: str) -> list[Page]:
        """All pages of a type, by title."""
        return sorted((p for p in self.pages if p.meta.type == page_type), key=lambda p: p.meta.title.lower())
