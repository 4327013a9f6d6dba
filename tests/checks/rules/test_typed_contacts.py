from dataclasses import replace

import pytest

from macros.checks.readers.prose import Passage
from macros.checks.rules.contacts import typed_contacts

SRC = "get-help.md"


def found(library, src=SRC):
    """What the rule says of the one page that a test changes; the first test asks it of all that there is."""
    return list(typed_contacts.check.page(library, library.page(src)))


def test_no_page_holds_a_number_or_an_address(library):
    assert list(typed_contacts.check(library)) == []


@pytest.mark.parametrize(
    "text",
    [
        "020 7946 0123",
        "(020) 7946 0123",
        "020-7946-0123",
        "02079460123",
        "+44 20 7946 0123",
        "7946 0123",
        "07700 900123",
        "0808 157 0123",
        "999",
        "101",
        "111",
        "18000",
        "18001",
        "116 123",
        "85258",
        "us@example.org",
        "First.Last+tag@mail.example.org.uk",
    ],
)
def test_a_contact_typed_into_a_page(with_body, library, text):
    (finding,) = found(with_body(SRC, f"Text.\n\nWrite to or ring {text} now.\n"))
    assert (finding.what, finding.line) == ("typed contact", library.page(SRC).body_line + 2)
    assert f"`{text}` is typed into the page. " in finding.message
    assert "{{ phone(" in finding.message or "{{ email(" in finding.message


@pytest.mark.parametrize("text", ["**999**", "999.", "(999)", "999,", "[999](index.md)", "| 999 |", "“999”", "- 999"])
def test_whatever_stands_around_it(with_body, text):
    assert len(found(with_body(SRC, text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "In 2024 and 2025",
        "2022-23",
        "2022–23",
        "2022-2023",
        "2022–2023",
        "2026-11-20",
        "20 November 2026",
        "1,999 children",
        "£1,101",
        "£999",
        "99.9%",
        "12,345,678",
        "9am to 5pm",
        "ages 11 to 17",
        "E1 1BJ",
        "section 47",
        "SI 2018/789",
        "covid-19 in 2019-20",
        "[a](https://example.org/02079460123)",
        "https://example.org/999",
        '{{ phone("mast") }}',
        "@example",
    ],
)
def test_what_only_looks_like_one(with_body, text):
    assert found(with_body(SRC, f"Text {text} text.\n")) == []


def test_the_remedy_names_the_contact_there_is(with_body, library):
    mast = library.contact("mast")
    (phone, email) = found(with_body(SRC, f"Ring {mast.phone}.\nWrite to {mast.email}.\n"))
    assert phone.message.endswith('Write {{ phone("mast") }}.')
    assert email.message.endswith('Write {{ email("mast") }}.')


def test_a_number_of_several_contacts_is_that_of_the_most_urgent(with_body):
    (finding,) = found(with_body(SRC, "Ring 999."))
    assert finding.message.endswith('Write {{ phone("emergency") }}.')


@pytest.mark.parametrize("key", ["title", "description", "owner"])
def test_a_number_above_the_page(library, key):
    page = library.page(SRC)
    typed = replace(page, meta=page.meta.model_copy(update={key: "Ring 020 7946 0123"}))
    (finding,) = found(replace(library, pages=[typed]))
    assert finding.line == page.front_line(key)


def test_a_fingerprint_that_looks_like_a_number_is_none():
    assert typed_contacts._owns(Passage("docs/languages/bn/get-help.md", 8, "made_from", "c8a5121730ff"))
    assert not typed_contacts._owns(Passage("docs/languages/bn/get-help.md", 9, "text", "5121730"))
