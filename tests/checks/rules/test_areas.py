from dataclasses import replace

import pytest

from macros.checks.rules.contacts import areas

YOUNG, PUBLIC, PROFESSIONAL = "young-people/now.md", "get-help.md", "professionals/contacts.md"


def found(library, src):
    return [f for f in areas.check(library) if f.path == f"docs/{src}"]


def test_no_page_links_into_another_area(library):
    assert list(areas.check(library)) == []


LEAVING = [
    (YOUNG, "[a](../professionals/index.md)", "leads from young people to professionals"),
    (YOUNG, "[a](../get-help.md)", "leads from young people to public and families"),
    (YOUNG, "[a]: ../professionals/index.md", "leads from young people to professionals"),
    (PUBLIC, "[a](professionals/index.md)", "leads from public and families to professionals"),
    (PUBLIC, "[a](young-people/index.md)", "leads from public and families to young people"),
    (PROFESSIONAL, "[a](../young-people/index.md)", "leads from professionals to young people"),
    (YOUNG, "[a](https://example.org/x)", "`example.org` is not on the approved list"),
    (YOUNG, "<https://example.org/x>", "`example.org` is not on the approved list"),
    (YOUNG, "[a](https://[broken)", "is not on the approved list"),
]


@pytest.mark.parametrize(("src", "body", "words"), LEAVING, ids=[case[1] for case in LEAVING])
def test_a_link_that_leaves_its_area(with_body, library, src, body, words):
    (finding,) = found(with_body(src, f"Text.\n\n{body}\n"), src)
    assert (finding.what, finding.line) == ("area", library.page(src).body_line + 2)
    assert words in finding.message


@pytest.mark.parametrize(
    ("src", "body"),
    [
        (YOUNG, "[a](index.md) [b](../index.md) [c](../about/privacy.md) [d](#here)"),
        (YOUNG, "[a](tel:999)"),
        (PUBLIC, "[a](about/contact.md) [b](https://example.org)"),
        (PROFESSIONAL, "[a](index.md) [b](../about/accessibility.md) [c](https://example.org)"),
        ("index.md", "[a](young-people/index.md) [b](professionals/index.md)"),
    ],
    ids=["young people", "another rule's matter", "public", "professionals", "front door"],
)
def test_a_link_that_may_stay(with_body, src, body):
    assert found(with_body(src, body), src) == []


@pytest.mark.parametrize(("host", "faults"), [("www.example.org", 0), ("example.org", 1)])
def test_a_site_on_the_approved_list(with_body, with_data, library, host, faults):
    text = (library.root / "data" / "areas.yml").read_text(encoding="utf-8").split("outside_sites:")[0]
    pages = with_body(YOUNG, "[a](https://www.example.org/x)").pages
    approved = with_data(areas=f"{text}outside_sites: [{{host: {host}, reason: It is safe.}}]\n")
    assert len(found(replace(approved, pages=pages), YOUNG)) == faults
