import re

import markdown
import pytest

from macros.markdown.glossary import NOTHING
from macros.parts.words import words

FORMS = {
    "mast": "MAST|multi-agency support team",
    "sin": "SIN",
    "neglect": "Neglect",
    "care-leaver": "Care leaver",
    "abuse": "Abuse",
    "domestic-abuse": "Domestic abuse",
    "working-together": "Working Together",
    "gp": "GP",
    "section-47": "Section 47",
    "qap": "QA&amp;P",
}
ENTRIES = "".join(
    f'<div id="word-{id}" data-forms="{forms}"><dt>{id}</dt><dd><span id="word-{id}-means">Meaning.</span></dd></div>'
    for id, forms in FORMS.items()
)
LIST = f'<section class="words-here"><h2>Words on this page</h2><dl>{ENTRIES}</dl></section>'
EXTENSIONS = ["admonition", "def_list", "tables", "toc", "pymdownx.details", "smarty", "macros.markdown.glossary"]


def convert(text: str, end: str = LIST) -> str:
    return markdown.markdown(f"{text}\n\n{end}\n", extensions=EXTENSIONS)


def marked(html: str) -> list[tuple[str, str]]:
    """(entry, text) of every word that is linked to its meaning, in order."""
    return re.findall(r'<a aria-describedby="word-[^"]+" class="word-here" href="#word-([^"]+)"[^>]*>([^<]*)</a>', html)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ring MAST today.", [("mast", "MAST")]),
        ("MAST and MAST, then *MAST*.", [("mast", "MAST")]),
        ("First *MAST*, then MAST.", [("mast", "MAST")]),
        ("Neglect. **MAST** (SIN) neglect.", [("neglect", "Neglect"), ("mast", "MAST"), ("sin", "SIN")]),
        ("The Multi-Agency Support Team (MAST).", [("mast", "Multi-Agency Support Team")]),
        ("Care leavers and a care leaver.", [("care-leaver", "Care leavers")]),
        ("Several GPs.", [("gp", "GPs")]),
        ("Domestic abuse is abuse.", [("domestic-abuse", "Domestic abuse"), ("abuse", "abuse")]),
        ("We are working together. See Working Together.", [("working-together", "Working Together")]),
        ("MAST's number.", [("mast", "MAST")]),
        ("A section 47 enquiry by QA&P.", [("section-47", "section 47"), ("qap", "QA&amp;P")]),
        ("- One\n- MAST\n\n| A | B |\n|---|---|\n| x | neglect |", [("mast", "MAST"), ("neglect", "neglect")]),
        ('!!! note "MAST"\n    Ring MAST.', [("mast", "MAST")]),
    ],
)
def test_the_first_use_of_a_word(text, found):
    assert marked(convert(text)) == found


@pytest.mark.parametrize(
    "text",
    [
        "## MAST\n\nText.",
        "[MAST](page.md) and [the **MAST** page](page.md)",
        "`MAST`",
        "    MAST",
        "<div><p>MAST</p></div>",
        'Ring <a class="number" href="tel:1">MAST <b>MAST</b></a>.',
        'Ring <span class="term">MAST<br> neglect</span>.',
        "| MAST | neglect |\n|---|---|\n| x | y |",
        '??? note "MAST"\n    Text.',
        "MAST\n: Text.",
        "It is a sin, neglected, and pre-MAST.",
        "Safeguarding Neglect Month, GP Care Group, Education Neglect.",
    ],
    ids=["heading", "link", "code", "code block", "HTML", "HTML in a sentence", "HTML with a lone tag", "table heading",
         "summary", "defined term", "other words", "names"],
)  # fmt: skip
def test_where_no_word_is_marked(text):
    assert marked(convert(text)) == []


def test_words_after_html_in_a_sentence_are_running_text_again():
    assert marked(convert('Ring <a href="tel:1">MAST</a> or MAST.')) == [("mast", "MAST")]


def test_the_list_keeps_what_is_used():
    html = convert("Neglect and MAST.")
    assert re.findall(r'<div id="([^"]+)">', html) == ["word-mast", "word-neglect"]
    assert "data-forms" not in html


def test_the_list_goes_where_nothing_is_used():
    assert convert("Nothing.") == f"<p>Nothing.</p>\n{NOTHING}"


def test_a_page_without_the_list_is_left_alone():
    assert convert("Ring MAST.", end="") == "<p>Ring MAST.</p>"


def test_one_page_knows_nothing_of_the_last():
    maker = markdown.Markdown(extensions=EXTENSIONS)
    pages = [maker.reset().convert(f"Ring MAST.\n\n{LIST}") for _ in range(2)]
    assert pages[0] == pages[1]


def test_the_words_of_the_library(here):
    html = convert("An EHCP, a Serious case review, then prevent what is missing.", end=words(here("/professionals/policies/escalation/")))
    assert [entry for entry, _ in marked(html)] == ["ehcp", "scr"]
    assert '<a href="/professionals/glossary/#ehcp">EHCP</a>' in html
