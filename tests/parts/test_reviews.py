import re
from dataclasses import replace

import pytest

from macros.library.models.front_matter import ReviewMatter
from macros.parts.reviews import review_outcomes, review_repository, review_themes

URL = "/professionals/reviews/ollie/"
UNSAID = "The reports do not say."


def cells(html: str) -> list[list[str]]:
    rows = re.findall(r"<tr>(.*?)</tr>", html)
    return [[re.sub("<[^>]+>|✓", "", cell) for cell in re.findall(r"<t[hd].*?>(.*?)</t[hd]>", row)] for row in rows]


def with_review(library, src: str, **changes):
    page = library.page(src)
    changed = replace(page, meta=page.meta.model_copy(update=changes))
    return replace(library, pages=[changed if p is page else p for p in library.pages])


def test_a_recommendation_in_full_and_one_without_owner_or_evidence(here):
    first, second, third = cells(review_outcomes(here(URL)))[1:]
    assert first[1] == first[3] == UNSAID
    assert second[1] == "East London NHS Foundation Trust" and second[3] == UNSAID
    assert third[1] == "Tower Hamlets Council" and "every month" in third[3]


def test_no_recommendation_and_no_later_look(here):
    html = review_outcomes(here("/professionals/reviews/troubled-lives/"))
    assert "The reports do not say what this review recommended." in html
    assert "The reports do not say what a later look found." in html


def test_one_year_on(here, library):
    assert library.page("professionals/reviews/asif.md").meta.one_year_on in review_outcomes(here("/professionals/reviews/asif/"))


def test_only_a_review_has_outcomes(here):
    with pytest.raises(ValueError, match="this page is not a review"):
        review_outcomes(here("/professionals/reviews/"))


def test_themes_follow_the_front_matter(library, here):
    head, *rows = cells(review_themes(here(URL)))
    reviews = [page.meta.title for page in library.pages_of(ReviewMatter)]
    assert head == ["Topic", *reviews, "Reviews"]
    names = {topic.name: topic.id for topic in library.data.topics.topics}
    for name, *ticks, count in rows:
        expected = ["yes" if names[name] in page.meta.topics else "no" for page in library.pages_of(ReviewMatter)]
        assert (ticks, int(count)) == (expected, expected.count("yes"))
    counts = [int(row[-1]) for row in rows]
    assert counts == sorted(counts, reverse=True) and counts[-1] > 0


def test_a_review_with_another_topic_changes_the_sheet(library, here):
    changed = with_review(library, "professionals/reviews/ollie.md", topics=["allegations"])
    rows = {row[0]: row[1:] for row in cells(review_themes(here(URL, changed)))}
    assert rows["Allegations against adults who work with children"].count("yes") == 1


def test_the_sheet_says_yes_and_no_in_words(here):
    html = review_themes(here(URL))
    assert '<span aria-hidden="true">✓</span><span class="sr-only">yes</span>' in html
    assert html.count('scope="row"') == len(cells(html)) - 1
    assert 'role="region" aria-labelledby="review-themes" tabindex="0"' in html


def test_the_repository_is_that_of_the_data(library, here):
    html = review_repository(here(URL))
    assert library.data.partnership.partnership.review_repository.url in html and "five years" in html
