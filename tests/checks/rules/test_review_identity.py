from html.parser import HTMLParser
from pathlib import Path

import pytest

from macros.checks.readers.identity import faults, trusted_hosts
from macros.checks.rules.people.review_identity import check
from macros.library import load
from macros.parts.render import day

FOLDER = "professionals/reviews/"
REVIEW = f"{FOLDER}julie.md"

TELLING = {
    "On 12 May 2016 the family moved.": "`12 May 2016` may tell who the child is (date).",
    "It was the 3rd of June.": "`3rd of June` may tell who the child is (date).",
    "Born in March 2014.": "`in March 2014` may tell who the child is (date).",
    "The summer of July 2016.": "`July 2016` may tell who the child is (date).",
    "It happened on 2016-07-08.": "`2016-07-08` may tell who the child is (date).",
    "It happened on 8/7/16.": "`8/7/16` may tell who the child is (date).",
    "The injury was found in July.": "`in July` may tell who the child is (date).",
    "She died in 2016.": "`2016` may tell who the child is (year).",
    "A boy aged 14 was hurt.": "`aged 14` may tell who the child is (age).",
    "A seven-month-old baby.": "`seven-month-old` may tell who the child is (age).",
    "He was 3 years old.": "`3 years old` may tell who the child is (age).",
    "Pupils at Green Bank Primary helped.": "`Green Bank Primary` may tell who the child is (school).",
    "She went to St Anne’s\nSchool.": "`St Anne’s School` may tell who the child is (school).",
    "They lived in Salmon Lane.": "`Salmon Lane` may tell who the child is (street).",
    "A flat in Fern House.": "`Fern House` may tell who the child is (street).",
    "A home in E14 6AB.": "`E14 6AB` may tell who the child is (postcode).",
    "The judge praised Dr Okafor.": "`Dr Okafor` may tell who the child is (person).",
    "The judge praised Dr J. Çelik.": "`Dr J. Çelik` may tell who the child is (person).",
    "Pupils at Élan Valley Primary helped.": "`Élan Valley Primary` may tell who the child is (school).",
    "See [the story](https://www.bbc.co.uk/news/uk-1).": "`https://www.bbc.co.uk/news/uk-1` is not a site that is known to be safe",
    "See <https://eastlondonadvertiser.example/news>.": "`https://eastlondonadvertiser.example/news` is not a site",
    "As www.mylondon.news reported.": "`www.mylondon.news` is not a site",
    "See https://[broken, too.": "`https://[broken` is not a site",
    "Not https://gov.uk.example/ either.": "`https://gov.uk.example/` is not a site",
}
HARMLESS = [
    "In 2022-23 the report counted three. It was done first in 2014–15.",
    "Learning from the infant known as Daniel is part of Julie. Staff in primary care may help.",
    "Every school and nursery; the way home; a house of nine; 18,808 households; section 47; 77 per cent.",
    "Two injuries may happen. A practitioner marched on. The first six months, or a year later.",
    "See [the list](https://learning.nspcc.org.uk/case-reviews) and https://www.legislation.gov.uk/. Then www.gov.uk, too.",
    "See [the topic](../topics/infant-safety.md).",
]
INLINE = {"a", "em", "span", "strong"}
ALIKE = {("section", "call"), ("section", "words-here"), ("p", "printed")}


class _Article(HTMLParser):
    """The words and outside addresses of a built page's article, without what every page holds alike."""

    def __init__(self, html: str):
        super().__init__()
        self.text, self.inside, self.skipped, self.deep = "", False, "", 0
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        found = {name: value or "" for name, value in attrs}
        self.inside |= tag == "article"
        if not self.deep and (tag, found.get("class")) in ALIKE:
            self.skipped = tag
        self.deep += tag == self.skipped
        if self.inside and not self.deep:
            self.text += "" if tag in INLINE else " | "
            self.text += found.get("href", "") if found.get("href", "").startswith(("http", "//")) else ""

    def handle_endtag(self, tag):
        self.inside &= tag != "article"
        self.deep -= self.deep > 0 and tag == self.skipped

    def handle_data(self, data):
        if self.inside and not self.deep:
            self.text += data


def in_built_page(library, page, html: str) -> list[str]:
    text = _Article(html).text.replace(day(page.meta.review_by), "").replace(day(library.today), "")
    return [message for _, message in faults(text, trusted_hosts(library))]


def review_pages(library):
    return [page for page in library.pages if page.src.startswith(FOLDER)]


def told(with_body, src, body):
    """What the rule says of a page with another body; what it says of all that there is stands below."""
    library = with_body(src, body)
    return list(check.page(library, library.page(src)))


@pytest.mark.parametrize(("text", "words"), TELLING.items(), ids=TELLING)
def test_what_could_identify_a_child(with_body, text, words):
    (finding,) = told(with_body, REVIEW, f"## What it is\n\n{text}\n")
    page = next(page for page in with_body(REVIEW, "").pages if page.src == REVIEW)
    assert (finding.path, finding.line) == (f"docs/{REVIEW}", page.body_line + 2)
    assert words in finding.message


@pytest.mark.parametrize("text", HARMLESS)
def test_what_could_not(with_body, text):
    assert told(with_body, REVIEW, text) == []


def test_the_front_matter_is_read_too(project, library):
    root = project()
    file = root / "docs" / REVIEW
    file.write_text(file.read_text().replace("search_words: [", "search_words: [Mr Patel, "))
    (finding,) = check(load(root, library.today))
    assert (finding.path, finding.line) == (f"docs/{REVIEW}", 8)


def test_other_pages_may_name_schools_and_dates(with_body):
    assert told(with_body, "professionals/topics/neglect.md", "\n".join(TELLING)) == []


ELSEWHERE = ["professionals/news/working-together-2026.md", "professionals/training/archive.md", "professionals/topics/neglect.md"]


@pytest.mark.parametrize("src", ELSEWHERE)
@pytest.mark.parametrize("text", TELLING, ids=TELLING)
def test_any_page_that_names_a_review(with_body, src, text):
    said = told(with_body, src, f"## One\n\nAs in the review known as Julie.\n{text}\n")
    found = [finding for finding in said if not finding.message.startswith("`2026-03-31`")]
    page = with_body(src, "").page(src)
    assert [(f.path, f.line) for f in found] == [(f"docs/{src}", page.body_line + 3)]


@pytest.mark.parametrize("name", ["Julie", "julie", "Daniel’s", "[a review](../reviews/julie.md)", "**Asif**"])
def test_the_ways_to_name_a_review(with_body, name):
    assert len(told(with_body, ELSEWHERE[2], f"As in {name}, in 2016.")) == 1


def test_news_that_names_a_review_stands_beside_its_own_day(with_body):
    (finding,) = told(with_body, ELSEWHERE[0], "As in the review known as Julie.")
    assert finding.message.startswith("`2026-03-31` may tell who the child is (date).")


@pytest.mark.parametrize("text", ["12 May 2016", "A boy aged 14.", "At Green Bank Primary.", "In Salmon Lane.", "As Dr Okafor said."])
def test_what_tells_by_itself_is_found_far_from_the_name_too(with_body, text):
    assert len(told(with_body, ELSEWHERE[1], f"## One\n\nJulie.\n\n## Two\n\n{text}")) == 1


def test_a_year_in_another_section_and_the_year_of_a_law_tell_nothing(with_body):
    text = "## One\n\nJulie. The Children Act 2004 and Working Together 2026.\n\n## Two\n\nMarch 2021, and 2022."
    assert told(with_body, ELSEWHERE[2], text) == []


def test_a_text_of_a_data_file_that_names_a_review(with_text):
    library, line = with_text("jargon", ("terms", 0, "professional"), "As in Ollie, at Green Bank Primary.")
    (finding,) = check(library)
    assert (finding.path, finding.line) == ("data/jargon.yml", line)


def test_a_session_that_names_a_review_stands_beside_its_day(with_text):
    library, _ = with_text("training", ("sessions", 0, "note"), "What the review Asif taught.")
    line = library.documents["training"].line(("sessions", 0, "date"))
    assert ("data/training.yml", line) in [(finding.path, finding.line) for finding in check(library)]


def test_the_pages_as_they_stand(library):
    assert list(check(library)) == []


def test_the_built_pages(library, built_site: Path):
    for page in review_pages(library):
        html = (built_site / page.url.lstrip("/") / "index.html").read_text()
        assert in_built_page(library, page, html) == [], page.url


@pytest.mark.parametrize("text", [
    "<p>It was on 12 May 2016.</p>",
    "<li>At Green Bank <em>School</em>.</li>",
    "<td>Salmon Lane</td>",
    "<p>Dr Okafor gave evidence.</p>",
    '<p>As <a href="https://www.bbc.co.uk/news/uk-1">the news</a> said.</p>',
])  # fmt: skip
def test_a_built_page_that_tells(library, built_site: Path, text):
    page = library.page(REVIEW)
    html = (built_site / page.url.lstrip("/") / "index.html").read_text().replace("</h2>", f"</h2>{text}", 1)
    assert len(in_built_page(library, page, html)) == 1
