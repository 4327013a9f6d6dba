from types import SimpleNamespace

import pytest

from macros.library import UnknownId
from macros.parts import law
from macros.parts.here import NotForThisArea
from macros.parts.macro import macro

EXACT, PUBLIC, YOUNG = "/professionals/", "/get-help/", "/young-people/"
RULE = """kinds:
  - {{id: act, begins: The law says, guidance: false}}
  - {{id: regulations, begins: The law says, guidance: false}}
  - {{id: statutory-guidance, begins: National guidance says, guidance: true}}
  - {{id: national-guidance, begins: National guidance says, guidance: true}}
  - {{id: local-procedure, begins: The procedure says, guidance: true}}
laws:
  - id: ask
    name: Duty to ask
    kind: {kind}
    source: Asking Act 1999
    section: section 3
    url: https://example.org/act
    says: You must ask.
    in_force: {in_force}
    grade: A
    source_seen: 2026-11-24
    checked_on: {checked_on}
    {more}
"""


def rule(kind="act", in_force="2015-10-31", checked_on="null", more="plain: They must ask."):
    return RULE.format(kind=kind, in_force=in_force, checked_on=checked_on, more=more)


@pytest.fixture(scope="module")
def drawn(with_data, here):
    """What the rule looks like on a page: drawn(EXACT, kind="act", ...)"""
    return lambda url, form="block", **changes: law.law(here(url, with_data(law=rule(**changes))), "ask", form)


def test_professionals_read_the_exact_words_with_section_day_and_who_checked(drawn):
    html = drawn(EXACT)
    for words in (
        "Duty to ask",
        "The law says:",
        "You must ask.",
        "In force since 31 October 2015",
        "24 November 2026",
        "data-unchecked",
    ):
        assert words in html
    assert '<a href="https://example.org/act" rel="noreferrer">Asking Act 1999, section 3</a>' in html
    assert "They must ask." not in html


@pytest.mark.parametrize("url", [PUBLIC, YOUNG])
def test_everyone_else_reads_the_plain_words_without_a_link(drawn, url):
    html = drawn(url)
    assert "They must ask." in html
    assert "Asking Act 1999, section 3" in html
    assert "24 November 2026" in html
    assert "You must ask." not in html
    assert "href" not in html


@pytest.mark.parametrize("url", [PUBLIC, YOUNG])
def test_a_rule_without_plain_words_is_not_shown_to_them(drawn, url):
    with pytest.raises(NotForThisArea, match=r"`ask` has no plain words for .* Write `plain:` in data/law.yml"):
        drawn(url, more="read_at: https://example.org/elsewhere")


def test_a_rule_that_may_not_have_begun_says_so_and_never_must(drawn):
    changes = {"in_force": "unknown", "more": "plain: They must ask.\n    unknown: No day was found."}
    exact, plain, inline = drawn(EXACT, **changes), drawn(YOUNG, **changes), drawn(EXACT, "inline", **changes)
    assert "It is not known to us whether this is in force:</strong> No day was found." in exact
    assert "In force" not in exact
    assert "The law says" not in exact
    assert "We do not know yet if this has started." in plain
    assert "says" not in plain
    assert "(it is not known to us whether this is in force)" in inline


def test_what_is_not_known_of_a_rule_in_force_stands_beside_it(drawn):
    assert "Not known to us:</strong> The new edition." in drawn(EXACT, more="unknown: The new edition.")


@pytest.mark.parametrize(
    ("kind", "begins"),
    [
        ("regulations", "The law says:"),
        ("statutory-guidance", "National guidance says:"),
        ("national-guidance", "National guidance says:"),
        ("local-procedure", "The procedure says:"),
    ],
)
def test_guidance_is_not_taken_for_an_act(drawn, kind, begins):
    html = drawn(EXACT, kind=kind, in_force='"yes"')
    assert begins in html
    assert ("In use." in html) == (kind != "regulations") == ("In force." not in html)


def test_a_rule_that_a_person_checked_says_when(drawn):
    html = drawn(EXACT, checked_on="2026-12-01")
    assert "checked on 1 December 2026" in html
    assert "unchecked" not in html


def test_inside_a_sentence_it_is_the_act_and_section_alone(drawn):
    assert drawn(EXACT, "inline").endswith(">Asking Act 1999, section 3</a>")
    assert drawn(YOUNG, "inline") == '<span data-law="ask">Asking Act 1999, section 3</span>'


def test_a_rule_that_is_not_there_and_a_form_that_is_none(with_data, here):
    page = here(EXACT, with_data(law=rule()))
    with pytest.raises(UnknownId, match=r"there is no law `aks`. Did you mean `ask`?"):
        law.law(page, "aks")
    with pytest.raises(ValueError, match="Write block or inline"):
        law.law(page, "ask", "short")


def test_its_text_is_escaped(with_data):
    on_page = macro(law.law, with_data(law=rule().replace("You must ask.", "a < b")))
    assert "a &lt; b" in on_page({"page": SimpleNamespace(url=EXACT.lstrip("/"))}, "ask")


def test_a_time_inside_a_sentence_is_the_rules_own(with_data, here):
    page = here(PUBLIC, with_data(law=rule(more="times: [ask]\n    plain: They must ask.")))
    assert law.limit(page, "ask") == '<span data-law="ask">ask</span>'
    with pytest.raises(ValueError, match="`ask` has no time number 2. Write it under `times:` in data/law.yml"):
        law.limit(page, "ask", 2)


def test_the_note_that_nobody_has_checked_stands_once_a_page(built_site, library):
    note, unchecked = "No person has checked the law on this page yet", 0
    for page in library.pages:
        html = (built_site / page.url.lstrip("/") / "index.html").read_text(encoding="utf-8")
        assert html.count(note) <= ('<aside class="law' in html), page.path
        unchecked += note in html
    assert unchecked > 10
