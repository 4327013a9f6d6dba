"""What each data file holds: one module a subject, one model a file, a sentence on every field."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, get_type_hints

from macros.kept.asking import ask
from macros.library.models.accessibility import AccessibilityFile
from macros.library.models.agencies import AgenciesFile
from macros.library.models.areas import AreasFile
from macros.library.models.contacts import ContactsFile, HelplinesFile
from macros.library.models.dialling import DiallingFile, ShortenersFile
from macros.library.models.duties import DutiesFile
from macros.library.models.escalation import EscalationFile
from macros.library.models.fields import DataFile
from macros.library.models.figures import FiguresFile
from macros.library.models.funding import FundingFile
from macros.library.models.groups import GroupsFile, RolesFile
from macros.library.models.jargon import JargonFile
from macros.library.models.languages import LanguagesFile
from macros.library.models.law import LawFile
from macros.library.models.levels import LevelsFile
from macros.library.models.meetings import MeetingsFile
from macros.library.models.numbers import NumbersFile
from macros.library.models.partnership import PartnershipFile
from macros.library.models.places import PlacesFile
from macros.library.models.priorities import PrioritiesFile
from macros.library.models.promises import PromisesFile
from macros.library.models.protected import ProtectedFile
from macros.library.models.release import ReleaseFile
from macros.library.models.reports import ReportsFile, ReviewsFile
from macros.library.models.search import SearchFile
from macros.library.models.telling import TellingFile
from macros.library.models.topics import TopicsFile
from macros.library.models.training import TrainingFile
from macros.library.models.words import WordsFile


@dataclass(frozen=True, eq=False)
class Unread:
    """A data file that is understood by its model only when somebody asks for it."""

    model: type[DataFile]
    values: Any

    @cached_property
    def file(self) -> DataFile:
        return self.model.model_validate(self.values)


@dataclass(frozen=True, eq=False)
class Data:
    """Everything in data/: a field a file, under the file's name without .yml. Each may be given unread."""

    accessibility: AccessibilityFile
    agencies: AgenciesFile
    areas: AreasFile
    contacts: ContactsFile
    dialling: DiallingFile
    duties: DutiesFile
    escalation: EscalationFile
    figures: FiguresFile
    funding: FundingFile
    groups: GroupsFile
    helplines: HelplinesFile
    jargon: JargonFile
    languages: LanguagesFile
    law: LawFile
    levels: LevelsFile
    meetings: MeetingsFile
    numbers: NumbersFile
    partnership: PartnershipFile
    places: PlacesFile
    priorities: PrioritiesFile
    promises: PromisesFile
    protected: ProtectedFile
    release: ReleaseFile
    reports: ReportsFile
    reviews: ReviewsFile
    roles: RolesFile
    search: SearchFile
    shorteners: ShortenersFile
    telling: TellingFile
    topics: TopicsFile
    training: TrainingFile
    words: WordsFile

    def __getattribute__(self, name: str) -> Any:
        if name in DATA_FILES:
            ask(name)
        held = super().__getattribute__(name)
        return held.file if isinstance(held, Unread) else held

    def files(self) -> Iterator[tuple[str, DataFile]]:
        """Each file's name and what it holds."""
        return ((name, getattr(self, name)) for name in DATA_FILES)


# The file's name, without .yml, and what it must hold.
DATA_FILES: dict[str, type[DataFile]] = get_type_hints(Data)


@cache
def files_with(kind: str) -> tuple[str, ...]:
    """The files in whose lists things of a kind may stand."""
    return tuple(name for name, file in DATA_FILES.items() if kind in file.listed_kinds())
