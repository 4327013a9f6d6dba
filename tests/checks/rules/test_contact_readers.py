"""Whom an area rings and whom a page names must be for its readers: an edit that CONTRIBUTING invites, and that must not wait for the build."""

from dataclasses import replace

import pytest

from macros.checks.rules.contacts.contact_readers import check
from macros.library.models.front_matter import ToolkitMatter


def test_every_contact_is_for_its_readers(library):
    assert list(check(library)) == []


@pytest.fixture
def ringing(library, with_data):
    """The real library in which the first area rings a contact."""
    text = (library.root / "data" / "areas.yml").read_text(encoding="utf-8")
    return lambda contact: with_data(areas=text.replace("contact: emergency", f"contact: {contact}", 1))


def without(library, lacking):
    contacts = (*library.data.contacts.contacts, *library.data.helplines.helplines)
    return next(contact.id for contact in contacts if lacking(contact))


def test_an_area_that_rings_a_contact_without_a_phone(library, ringing):
    silent = without(library, lambda contact: not contact.phone)
    (finding,) = check(ringing(silent))
    assert str(finding).startswith("data/areas.yml:") and f"areas[0].call[0].contact: `{silent}` has no phone." in str(finding)


def test_an_area_that_rings_a_contact_of_another(library, ringing):
    area = library.data.areas.areas[0]
    foreign = without(library, lambda contact: contact.phone and area.id not in contact.audiences)
    (finding,) = check(ringing(foreign))
    assert f"`{foreign}` is not for {area.name.lower()}." in finding.message


def test_a_guide_that_names_a_contact_of_others(library):
    guide = library.pages_of(ToolkitMatter)[0]
    area = library.area_of(guide.url).id
    foreign = without(library, lambda contact: area not in contact.audiences)
    changed = replace(guide, meta=guide.meta.model_copy(update={"who_can_help": [foreign]}))
    (finding,) = check(replace(library, pages=[changed]))
    assert (finding.path, finding.what) == (guide.path, "who_can_help[0]")
    assert f"`{foreign}` is not for" in finding.message
