from dataclasses import replace

from macros.checks.rules.pages.topic_pages import check
from macros.library.models.front_matter import TopicMatter

# What the work of the partnership and its reports keep coming back to.
WANTED = {
    "infant-safety", "neglect", "domestic-abuse", "online-safety", "exploitation", "peer-on-peer-harm", "anti-racism",
    "overcrowding", "professional-curiosity", "interpreters", "vulnerable-mothers", "missing-education",
    "physical-abuse", "step-down", "health-needs",
}  # fmt: skip


def test_the_topics_as_they_stand(library):
    assert list(check(library)) == []
    assert {page.meta.topic for page in library.pages_of(TopicMatter)} >= WANTED


def test_a_topic_without_a_page(library):
    lone = replace(library, pages=[page for page in library.pages if page.src != "professionals/topics/neglect.md"])
    (finding,) = check(lone)
    lines = (library.root / "data/topics.yml").read_text().splitlines()
    assert (finding.path, lines[finding.line - 1].strip()) == ("data/topics.yml", "- id: neglect")
    assert finding.message == "`neglect` has no page. Add docs/professionals/topics/neglect.md with `topic: neglect` above."


def test_a_topic_with_two_pages(library):
    page = library.page("professionals/topics/neglect.md")
    twin = replace(page, src="professionals/topics/neglect-2.md")
    (finding,) = check(replace(library, pages=[*library.pages, twin]))
    assert finding.line == page.front_line("topic")
    assert "`neglect` already has a page, docs/professionals/topics/neglect" in finding.message
