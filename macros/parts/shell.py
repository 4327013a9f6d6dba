"""What the theme needs to know: the areas, who each says to ring, and what stands around a page."""

from typing import Any

from macros.library.headers import POLICY_OF_A_PAGE_WITHOUT_SEARCH, policy_of_a_page
from macros.library.library import Library
from macros.library.models.areas import Area
from macros.library.models.front_matter import PolicyMatter, TranslationMatter
from macros.library.reading.pages import Page
from macros.library.views.neighbourhood import neighbourhood
from macros.library.views.related import related
from macros.library.views.review_state import state
from macros.library.views.translations import is_translation
from macros.library.views.translations import state as translation_state
from macros.parts.here import Here
from macros.parts.pictures import file_of
from macros.parts.render import day, render

# Types of page with more to say before their text than whether they are past review.
WITH_A_HEAD = ("guide", "policy", "review", "toolkit", "translation")


def shell(library: Library) -> dict[str, Any]:
    """The value of `config.extra.site` in the theme's templates, the same on every page: plain text, lists and HTML, ready to print.

    Addresses are relative to the site's root, as the theme's `url` filter takes them.
    """
    return {
        "policy": policy_of_a_page(),
        "policy_without_search": POLICY_OF_A_PAGE_WITHOUT_SEARCH,
        "today": day(library.today),
        "exit_target": library.data.partnership.partnership.exit_target,
        "shared": [{"title": p.meta.title, "url": _address(p)} for p in map(library.page, library.data.areas.shared_pages)],
        "areas": [_area(library, area) for area in library.data.areas.areas],
        "nowhere": neighbourhood(library, None),
    }


def _area(library: Library, area: Area) -> dict[str, Any]:
    here = Here(library, f"/{area.path}")
    return {
        "id": area.id,
        "name": area.name,
        "path": area.path,
        "exit": bool(area.exit_page),
        "exit_url": _address(library.page(area.exit_page)) if area.exit_page else None,
        "help_url": _address(library.page(area.help_page)),
        "help_label": area.help_label,
        "sheltered": area.sheltered,
        "silent_url": _address(library.page(area.silent_page)) if area.silent_page else None,
        "silent_label": area.silent_label,
        "search_url": _address(library.page(area.search_page)),
        "feed": {"file": area.feed.file, "title": area.feed.title} if area.feed else None,
        "ring": render("ring.html", calls=[(call.label, here.contact(call.contact)) for call in area.call], **_by_the_hour(here)),
    }


def _by_the_hour(here: Here) -> dict[str, str | None]:
    """Of those an area says to ring, the office that is not always open and who answers when it is closed; nothing if not both are there."""
    called = [here.contact(call.contact) for call in here.area.call]
    ids = {contact.id for contact in called}
    office = next((c for c in called if c.opening and c.out_of_hours in ids), None)
    return {"office": office.id if office else None, "otherwise": office.out_of_hours if office else None}


def around(library: Library, page: Page) -> dict[str, Any]:
    """The value of `around` in the theme's templates: what stands before and after a page's own text, and what every printed sheet says.

    Addresses in HTML are from the site's root.
    """
    kind = page.meta.type
    values = {
        "meta": page.meta,
        "state": state(page.meta, library.today),
        "related": related(library, page),
        "courses_page": library.place("courses"),
    }
    values["unconfirmed"] = _unconfirmed(library, library.area_of(page.url))
    if isinstance(page.meta, PolicyMatter):
        values |= {"applies_to": _applies_to(library, page.meta), "ask": [library.contact(id) for id in page.meta.ask]}
    if is_translation(page):
        values |= _in_another_language(library, page)
    before = f"before_{kind}.html" if kind in WITH_A_HEAD else "before_page.html"
    after = "after_policy.html" if kind == "policy" else "after_page.html"
    return {
        "before": render(before, **values),
        "after": render(after, **values),
        "sheet": _sheet(library, page),
        "language": _language(library, page),
        "picture": render(file_of(page.meta.picture)) if page.meta.picture else None,
        **neighbourhood(library, page),
    }


def _unconfirmed(library: Library, area: Area) -> str | None:
    """What a page says of its numbers as long as no person has rung or looked at all that its area shows."""
    shown = [c for c in (*library.data.contacts.contacts, *library.data.helplines.helplines) if area.id in c.audiences]
    return None if all(contact.confirmed_on for contact in shown) else area.unconfirmed


def _in_another_language(library: Library, page: Page[TranslationMatter]) -> dict[str, Any]:
    language, english = library.find("language", page.meta.language), library.page(page.meta.translates)
    return {"translation": translation_state(library, page), "labels": language.labels, "english": english}


def _language(library: Library, page: Page) -> dict[str, str] | None:
    """The tag and the direction of a page that is not in English."""
    if not is_translation(page):
        return None
    language = library.find("language", page.meta.language)
    return {"tag": language.id, "direction": language.direction}


def _applies_to(library: Library, meta: PolicyMatter) -> str:
    if len(meta.applies_to) == len(library.data.agencies.agencies):
        return "Every agency in the partnership"
    return ", ".join(library.find("agency", id).name for id in meta.applies_to)


def _sheet(library: Library, page: Page) -> str | None:
    """What every printed sheet of a page for professionals says of it, beside its address."""
    if not library.area_of(page.url).dated_sheets or page.meta.type == "review":  # a review prints as one sheet
        return None
    if not isinstance(page.meta, PolicyMatter):
        return f"{page.meta.title}. To be checked again by {day(page.meta.review_by)}"
    changed = max(change.day for change in page.meta.changes)
    return f"{page.meta.title}. Version {page.meta.version}, {page.meta.status}, changed {day(changed)}"


def _address(page: Page) -> str:
    """A page's address as the theme's `url` filter takes it."""
    return page.url.lstrip("/") or "."
