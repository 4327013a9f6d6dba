"""Every list that editors add to stands in data: a word more is one line there, and a word that is not in it is told of by line."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.gates.editing import HERE, append, check, put

PROMISES, ASIF = "docs/about/promises.md", "docs/professionals/reviews/asif.md"


@dataclass(frozen=True)
class Added:
    """A word that a list is given. file and listed: the list. entry: what is written there. path, old, new: where it is used.

    macro: a part that shows it, where no page of the small site does. page: of site/, and words that must then stand there.
    """

    file: str
    listed: str
    entry: str
    path: str
    old: str
    new: str
    page: tuple[str, str]
    macro: tuple[str, str] | None = None


LISTS = {
    "speaker `youth-workers`": Added(
        "jargon", "speakers", "{id: youth-workers, name: Youth workers}",
        "data/jargon.yml", "who_says: health", "who_says: youth-workers", ("young-people/jargon-buster/index.html", "Youth workers"),
    ),
    "format `By post`": Added(
        "training", "formats", "{id: By post, attended: in-person}",
        "data/training.yml", "format: Online", "format: By post", ("professionals/training/courses/index.html", "By post"),
    ),
    "place kind `walk`": Added(
        "places", "kinds", "{id: walk, means: A walk with others}",
        "data/places.yml", "kind: meet", "kind: walk", ("about/promises/index.html", "Spotlight"), (PROMISES, '{{ places("walk") }}'),
    ),
    "fate `begun`": Added(
        "promises", "fates", "{id: begun, told: true}",
        "data/promises.yml", "fate: partly", "fate: begun", ("about/promises/index.html", ">Begun</span>"), (PROMISES, "{{ promises_kept() }}"),
    ),
    "danger `fire`": Added(
        "search", "dangers", "{id: fire, means: Something burns}",
        "data/search.yml", "    urgent:\n", "    urgent:\n→      - {kind: fire, says: Ring now., ring: [emergency]}\n", ("young-people/search/index.json", '"fire":'),
    ),
    "review kind `joint review`": Added(
        "reviews", "kinds", "{id: joint review}",
        ASIF, "kind: rapid review", "kind: joint review", ("professionals/reviews/asif/index.html", "Joint review"),
    ),
    "publication `withdrawn`": Added(
        "reviews", "publications", "{id: withdrawn}",
        ASIF, "publication: listed only", "publication: withdrawn", ("professionals/reviews/asif/index.html", "Withdrawn"),
    ),
    "law kind `charter`": Added(
        "law", "kinds", "{id: charter, begins: The charter says, guidance: true}",
        "data/law.yml", "kind: act", "kind: charter", ("about/promises/index.html", "The charter says this"), (PROMISES, '{{ law("fgm-report") }}'),
    ),
    "telling question `phone`": Added(
        "telling", "questions", '{id: phone, question: "Can I ring from a locked phone?"}',
        "data/telling.yml", "asks: name", "asks: phone", ("young-people/g/27/index.html", "Can I ring from a locked phone?"),
    ),
    "age `18-25`": Added(
        "levels", "ages", "{id: 18-25, name: 18 to 25}",
        "data/levels.yml", "    ages: [unborn]", "    ages: [unborn, 18-25]", ("professionals/levels-of-need/abuse-and-neglect/index.html", "18 to 25"),
    ),
}  # fmt: skip


def use(root: Path, words: Added) -> int:
    """Writes the word where it is used; gives back the line."""
    return put(root, words.path, words.old, words.new if HERE in words.new else HERE + words.new)


@pytest.fixture(scope="module")
def site(small, run_here) -> Path:
    """The small site with a word more in each list, and each word used."""
    root: Path = small()
    for words in LISTS.values():
        put(root, f"data/{words.file}.yml", f"{words.listed}:\n", f"{words.listed}:\n  - {words.entry}\n")
        use(root, words)
        if words.macro:
            append(root / words.macro[0], [words.macro[1]])
    assert check(root).findings == []
    code, out, err = run_here(root, "build")
    assert (code, err) == (0, ""), out + err
    return root / "site"


@pytest.mark.parametrize("words", LISTS.values(), ids=LISTS)
def test_a_word_more_is_shown_where_it_is_used(site, words):
    path, shown = words.page
    assert shown in (site / path).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def unlisted(small):
    """The small site with each word used and in no list: the lines they stand in, and what the check says."""
    root = small()
    return {name: use(root, words) for name, words in LISTS.items()}, check(root)


@pytest.mark.parametrize("name", LISTS)
def test_a_word_that_is_in_no_list_is_told_of_with_those_that_are(unlisted, name):
    lines, said = unlisted
    (told,) = [rest for rest in said.at(LISTS[name].path, lines[name]) if f"there is no {name}. " in rest]
    assert "Write one of: " in told or "Did you mean `" in told


def test_a_word_that_nearly_matches_is_offered(small):
    root = small()
    line = put(root, "data/jargon.yml", "who_says: health", "→who_says: healht")
    (told,) = check(root).at("data/jargon.yml", line)
    assert told.endswith("there is no speaker `healht`. Did you mean `health`?")
