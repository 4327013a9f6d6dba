import pytest

from macros.checks.rules.pages.seven_minutes import CALL, PARTS, check

REVIEW = "professionals/reviews/julie.md"


def body(*parts: str) -> str:
    return "".join(f"## {part}\n\nText.\n\n" for part in parts)


def test_the_reviews_as_they_stand(library):
    assert list(check(library)) == []


@pytest.mark.parametrize(
    ("parts", "index", "words"),
    [
        (PARTS[:2] + PARTS[3:], 2, "`## What we learned` stands where `## What happened` belongs."),
        ((*PARTS[:3], PARTS[4], PARTS[3], *PARTS[5:]), 3, "`## What changed` stands where `## What we learned` belongs."),
        ((*PARTS, "Notes"), 7, "`## Notes` is an eighth part."),
        ((*PARTS, "Notes ##"), 7, "`## Notes` is an eighth part."),
        (("What it was", *PARTS[1:]), 0, "`## What it was` stands where `## What it is` belongs."),
    ],
    ids=["one is missing", "two changed places", "one too many", "one too many, closed", "one by another name"],
)
def test_parts_that_are_not_the_seven(with_body, parts, index, words):
    (finding,) = check(with_body(REVIEW, body(*parts)))
    start = next(page for page in with_body(REVIEW, "").pages if page.src == REVIEW).body_line
    assert (finding.path, finding.line) == (f"docs/{REVIEW}", start + 4 * index)
    assert words in finding.message


def test_a_last_part_that_is_missing(with_body):
    (finding,) = check(with_body(REVIEW, body(*PARTS[:6])))
    assert "`## Where next` is missing. Write it here." in finding.message


@pytest.mark.parametrize("heading", ["##Notes", "Notes\n-----"], ids=["no space", "underlined"])
def test_other_ways_to_write_a_heading(with_body, heading):
    (finding,) = check(with_body(REVIEW, f"{whole()}{heading}\n\nText.\n"))
    assert "`## Notes` is an eighth part." in finding.message


def whole() -> str:
    return body(*PARTS).replace("## Questions", f"{CALL}\n\n## Questions")


def test_smaller_headings_are_free(with_body):
    assert list(check(with_body(REVIEW, whole().replace("Text.", "### Note\n\nText.")))) == []


@pytest.mark.parametrize("text", [body(*PARTS), f"{body(*PARTS)}{CALL}\n"], ids=["nowhere", "in another part"])
def test_recommendations_that_are_not_shown_where_they_belong(with_body, text):
    (finding,) = check(with_body(REVIEW, text))
    start = next(page for page in with_body(REVIEW, "").pages if page.src == REVIEW).body_line
    assert finding.line == start + 16
    assert f"Write `{CALL}` at the end of this part." in finding.message
