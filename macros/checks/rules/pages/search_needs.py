"""What people type in a search leads to a page of their own area and to contacts that are for them, and to one answer only."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library
from macros.library.models.search import AreaSearch, Urgent
from macros.library.reading.strict_yaml import Location, dotted
from macros.library.views.searching import folded

Fault = tuple[Location, str]
_NEEDED = (("ring", "phone"), ("chat", "web"), ("text", "sms"))


@frame_rule("search-needs", requires=("references",))
def check(library: Library) -> Iterator[Finding]:
    document = library.documents["search"]
    for at, message in _faults(library):
        yield Finding(document.path, document.line(at), dotted(at), message)


def _faults(library: Library) -> Iterator[Fault]:
    listed = [search.area for search in library.data.search.areas]
    for area in library.data.areas.areas:
        if listed.count(area.id) != 1:
            yield ("areas",), f"holds `{area.id}` {listed.count(area.id)} times. Write one entry for each area of data/areas.yml."
    for i, search in enumerate(library.data.search.areas):
        for fault in (_pages, _typed_twice, _urgent, _contacts):
            yield from ((("areas", i, *at), message) for at, message in fault(library, search))


def _pages(library: Library, search: AreaSearch) -> Iterator[Fault]:
    for j, need in enumerate(search.needs):
        if library.area_of(library.page(need.page).url).id != search.area:
            yield ("needs", j, "page"), f"`{need.page}` is no page of `{search.area}`. Write one of its own pages."


def _typed_twice(library: Library, search: AreaSearch) -> Iterator[Fault]:
    seen: dict[str, str] = {}
    for j, need in enumerate(search.needs):
        for k, words in enumerate(need.typed):
            if (key := folded(words)) in seen:
                message = f"`{words}` already leads to {seen[key]}. Take one of the two out."
                yield ("needs", j, "typed", k), message
            seen.setdefault(key, need.page)


def _urgent(library: Library, search: AreaSearch) -> Iterator[Fault]:
    kinds = [urgent.kind for urgent in search.urgent]
    for j, urgent in enumerate(search.urgent):
        if kinds.index(urgent.kind) < j:
            yield ("urgent", j, "kind"), f"`{urgent.kind}` stands here a second time. Take one of the two out."
        yield from ((("urgent", j, *at), message) for at, message in _ways(library, urgent))
    for j, need in enumerate(search.needs):
        if need.urgent and need.urgent not in kinds:
            yield ("needs", j, "urgent"), f"`{need.urgent}` has no words. Write an entry of that kind under `urgent` of this area."


def _ways(library: Library, urgent: Urgent) -> Iterator[Fault]:
    for way, has in _NEEDED:
        value = getattr(urgent, way)
        for id in value if isinstance(value, list) else filter(None, [value]):
            if not getattr(library.contact(id), has):
                yield (way,), f"`{id}` has no {has}. Write a contact that has one."


def _contacts(library: Library, search: AreaSearch) -> Iterator[Fault]:
    named: list[tuple[Location, str]] = [
        (("urgent", j, way), id) for j, u in enumerate(search.urgent) for way in ("chat", "text") if (id := getattr(u, way))
    ]
    named += [(("urgent", j, "ring", k), id) for j, u in enumerate(search.urgent) for k, id in enumerate(u.ring)]
    named += [(("needs", j, "contacts", k), id) for j, need in enumerate(search.needs) for k, id in enumerate(need.contacts)]
    for at, id in named:
        if search.area not in library.contact(id).audiences:
            yield at, f"`{id}` is not for `{search.area}`. Write another, or add {search.area} to its audiences."
