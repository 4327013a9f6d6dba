import pytest

from macros.checks.rules.pages import anchors

BODY = """## Who to ring

{{ contact("mast") }}

### If you are not sure

{link}
"""


def found(with_body, link):
    body = BODY.replace("{link}", link)
    return [f for f in anchors.check(with_body("get-help.md", body)) if f.path == "docs/get-help.md"]


def test_every_anchor_leads_to_a_place(library):
    assert list(anchors.check(library)) == []


@pytest.mark.parametrize("link", ["[a](#who-to-ring)", "[a](#if-you-are-not-sure)", "[a](https://example.org/#x)", "[a](nowhere.md#x)"])
def test_a_place_that_is_there_or_is_not_ours_to_know(with_body, link):
    assert found(with_body, link) == []


MISSING = [
    ("[a](#who-to-rng)", "Did you mean `#who-to-ring`?"),
    ("[a](#zzz)", "docs/get-help.md has: who-to-ring, if-you-are-not-sure."),
    ("[a](about/privacy.md#zzz)", "docs/about/privacy.md has: "),
]


@pytest.mark.parametrize(("link", "words"), MISSING, ids=[case[0] for case in MISSING])
def test_a_place_that_is_not_there(with_body, library, link, words):
    (finding,) = found(with_body, link)
    assert (finding.what, finding.line) == ("anchor", library.page("get-help.md").body_line + 6)
    assert words in finding.message


def test_a_place_that_a_macro_makes(with_body):
    library = with_body("professionals/index.md", "[a](glossary.md#advocate)\n")
    assert list(anchors.check(library)) == []


def test_a_page_whose_macros_do_not_work_is_another_rule_s_matter(with_body):
    assert found(with_body, "{{ nothing() }} [a](#zzz)") == []


def test_what_plain_headings_make_is_what_markdown_makes_of_them(library):
    plain = {page: anchors._plain_headings(page) for page in library.pages}
    assert any("well-being" in heading or "honour-based" in heading for headings in plain.values() for heading in headings)
    assert {page.src: headings - {*anchors._places(library, page)[0]} for page, headings in plain.items()} == {
        page.src: set() for page in plain
    }
