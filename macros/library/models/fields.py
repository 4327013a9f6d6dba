"""The kinds of value the data files are made of, each refusing what an editor would not want published."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

Words = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


class Entry(BaseModel):
    """A block of YAML with a fixed set of keys; any other key is an error."""

    # A model is made ready when the first value is read by it: all of them together cost more than a check of which all is kept.
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, defer_build=True)

    @classmethod
    def reference_kind(cls) -> str:
        """What references call it: `topic group` for a TopicGroup."""
        return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", cls.__name__).lower()


class Listed(Entry):
    """One word of a list that editors add to; other entries name it by that word."""

    id: Words = Field(description="The word itself, as it is written and shown.")


class DataFile(Entry):
    """What a whole file of data/ holds."""

    @classmethod
    def listed_kinds(cls) -> set[str]:
        """What may stand in the file's own lists, as references call it."""
        listed = {part for field in cls.model_fields.values() for part in get_args(field.annotation)}
        return {part.reference_kind() for part in listed if isinstance(part, type) and issubclass(part, Entry)}

    def entries(self) -> Iterator[Any]:
        """Everything in the file's own lists that has an id."""
        for name in type(self).model_fields:
            listed = getattr(self, name)
            yield from (entry for entry in (listed if isinstance(listed, list) else []) if hasattr(entry, "id"))


@dataclass(frozen=True)
class Reference:
    """Marks a field that must hold the id of something defined elsewhere. kind: 'contact', 'topic', ..."""

    kind: str


def wrong(problem: str, remedy: str, field: str | tuple[str | int, ...] | None = None) -> PydanticCustomError:
    """The error a validator raises: what is wrong, then what to write instead.

    field: the key to blame, when a check over a whole entry finds one of its keys at fault; or the way to it.
    """
    context = {"problem": problem, "remedy": remedy, "field": field}
    return PydanticCustomError("content", "{problem} {remedy}", context)


def _id(name: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
        raise wrong(f"`{name}` is not a short name.", "Write small letters, digits and hyphens, as in early-help.")
    return name


def _https(address: str) -> str:
    if not re.fullmatch(r"https://[\w-]+(\.[\w-]+)+([/?#]\S*)?", address):
        raise wrong(f"`{address}` is not a secure web address.", "Write one that starts with https://")
    return address


_DIGITS = 11  # of a number that begins with 02, 03, 07 or 0808


def _phone(number: str) -> str:
    if re.search("[“”‘’]", number):
        raise wrong(f"`{number}` has curly quotes.", 'Write straight ones, as in "020 7364 5006".')
    if re.search(r"[A-Za-z]", number):
        raise wrong(f"`{number}` has letters in it.", 'Write digits and spaces in quotes, as in "020 7364 5006".')
    if not re.fullmatch(r"[0-9][0-9 ]*[0-9]", number) or not 3 <= len(number.replace(" ", "")) <= 11:
        raise wrong(f"`{number}` is not a UK phone number.", 'Write digits and spaces in quotes, as in "020 7364 5006".')
    digits = number.replace(" ", "")
    if re.match(r"02|03|07|0808", digits) and len(digits) != _DIGITS:
        raise wrong(f"`{number}` has {len(digits)} digits, and such a number has {_DIGITS}.", "Look it up again at its source.")
    return number


def _email(address: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9][\w.+-]*@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}", address, re.ASCII):
        raise wrong(f"`{address}` is not one email address.", "Write it as in name@example.org")
    return address


def _clock(time: str) -> str:
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", time):
        raise wrong(f"`{time}` is not a time of day.", 'Write hours and minutes in quotes, as in "09:30".')
    return time


def _source(source: str) -> str:
    return _https(source) if source.lower().startswith("http") else source


Id = Annotated[str, AfterValidator(_id)]
Https = Annotated[str, AfterValidator(_https)]
Phone = Annotated[str, AfterValidator(_phone)]
Email = Annotated[str, AfterValidator(_email)]
Clock = Annotated[str, AfterValidator(_clock)]
Source = Annotated[Words, AfterValidator(_source)]
# How far a source can be trusted: see the field `grade` of a contact.
Grade = Literal["A", "B", "C", "D"]
AreaId = Annotated[str, Reference("area")]
ContactId = Annotated[str, Reference("contact")]
AgencyId = Annotated[str, Reference("agency")]
AudienceId = Annotated[str, Reference("audience")]
TopicId = Annotated[str, Reference("topic")]
CourseId = Annotated[str, Reference("course")]
LanguageId = Annotated[str, Reference("language")]
PageId = Annotated[str, Reference("page")]
LawId = Annotated[str, Reference("law")]
TermId = Annotated[str, Reference("term")]
SpeakerId = Annotated[str, Reference("speaker")]
FormatId = Annotated[str, Reference("format")]
PlaceKindId = Annotated[str, Reference("place kind")]
FateId = Annotated[str, Reference("fate")]
LawKindId = Annotated[str, Reference("law kind")]
AgeId = Annotated[str, Reference("age")]
TellingQuestionId = Annotated[str, Reference("telling question")]
DangerId = Annotated[str, Reference("danger")]
RoleId = Annotated[Words, Reference("role")]
ReviewKindId = Annotated[str, Reference("review kind")]
PublicationId = Annotated[str, Reference("publication")]
ReportId = Annotated[str, Reference("report")]


class Sourced(Entry):
    """Something that was read somewhere and that a person may since have checked."""

    source: Source = Field(description="Where it was read: an https address, or the name of the report.")
    source_seen: date = Field(description="The day it was read there, as in 2026-11-20.")
    confirmed_on: date | None = Field(description="The day a person rang or looked and found it right; null until then.")
