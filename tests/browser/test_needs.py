"""What people type is answered: every need of data/search.yml, each misspelling of it, and sixty queries read one by one."""

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser

from macros.checks.built.facts import file_at
from macros.library.views.searching import folded
from macros.publish.search import index
from macros.publish.small import word_index

from .server import serve

SCRIPTS = Path(__file__).parents[2] / "overrides" / "assets" / "js"
FOLDED = json.loads((Path(__file__).parents[1] / "folded.json").read_text(encoding="utf-8"))
LONG_ENOUGH = 5  # letters of a phrase; a shorter one with a slip is another word

# The engine itself, asked many times in one page: [typed, ...] gives [[address of the first page, what is said first], ...].
# What it is asked of comes as JSON: Playwright would write down the kind of each of its hundred thousand values.
_ASK = """async (asked) => {
    const [index, queries] = JSON.parse(asked);
    const { answersOf } = await import("/find-answers.js");
    const answer = answersOf(index);
    return queries.map((query) => {
        const { urgent, pages } = answer(query);
        return [pages.length ? index.pages[pages[0]][0] : null, urgent ? urgent.says : null];
    });
}"""
# The same for many thousand: where a need is sure, its page is the first whatever the texts say, so no text is read.
_ASK_NEEDS = """async (asked) => {
    const [index, queries] = JSON.parse(asked);
    const { answersOf } = await import("/find-answers.js");
    const { isSure, needsOf, urgentOf } = await import("/find-needs.js");
    const { folded } = await import("/find-words.js");
    const [answer, needs] = [answersOf(index), needsOf(index)];
    return queries.map((query) => {
        const meant = needs(folded(query));
        const urgent = urgentOf(meant);
        if (!isSure(meant[0])) {
            const { urgent, pages } = answer(query);
            return [pages.length ? index.pages[pages[0]][0] : null, urgent ? urgent.says : null];
        }
        return [index.pages[meant[0].need.page][0], urgent ? index.urgent[urgent.urgent].says : null];
    });
}"""
_FOLD = """async (typed) => { const { folded } = await import("/find-words.js"); return typed.map(folded); }"""


# How long the engine takes for each query, in milliseconds.
_TIME = """async (asked) => {
    const [index, queries] = JSON.parse(asked);
    const { answersOf } = await import("/find-answers.js");
    const answer = answersOf(index);
    return queries.map((query) => { const start = performance.now(); answer(query); return performance.now() - start; });
}"""


class Answer(NamedTuple):
    page: str | None
    says: str | None


@pytest.fixture(scope="module")
def scripts(browser: Browser) -> Iterator[Callable]:
    """Runs a script beside the modules of the search."""
    with serve(SCRIPTS) as address:
        context = browser.new_context()
        page = context.new_page()
        page.goto(f"{address}/find-answers.js")
        yield page.evaluate
        context.close()


@pytest.fixture(scope="module")
def ask(scripts: Callable, built_site: Path) -> Callable[..., list[Answer]]:
    def asked(area: str, queries: list[str], script: str = _ASK) -> list[Answer]:
        index = json.loads((built_site / area / "search" / "index.json").read_text(encoding="utf-8"))
        return [Answer(*answer) for answer in scripts(script, json.dumps([index, queries]))]

    return asked


def misspelt(phrase: str) -> list[str]:
    """The phrase with each letter left out, and with each two that stand side by side swapped; words of one letter and digits stay."""
    found, at = [], 0
    for word in phrase.split(" ") if len(phrase) >= LONG_ENOUGH else []:
        for i, letter in enumerate(word):
            if len(word) > 1 and not letter.isdigit():
                found.append(phrase[: at + i] + phrase[at + i + 1 :])
            if i + 1 < len(word) and letter != word[i + 1] and not word[i : i + 2].isdigit():
                found.append(phrase[: at + i] + word[i + 1] + letter + phrase[at + i + 2 :])
        at += len(word) + 1
    return found


def test_a_phrase_is_misspelt_in_every_way():
    assert misspelt("cut me") == ["ut me", "uct me", "ct me", "ctu me", "cu me", "cut e", "cut em", "cut m"]
    assert misspelt("sh") == []


def test_words_are_folded_as_the_index_folds_them(scripts: Callable):
    assert scripts(_FOLD, [case["typed"] for case in FOLDED]) == [case["folded"] for case in FOLDED]


@pytest.mark.parametrize("slips", [False, True], ids=["as it is written", "misspelt"])
@pytest.mark.parametrize("area", ["public", "professionals", "young-people"])
def test_every_need_is_answered_by_its_page_and_its_words(ask: Callable, library, area: str, slips: bool):
    path = library.find("area", area).path
    found = next(found for found in library.data.search.areas if found.area == area)
    says = {urgent.kind: urgent.says for urgent in found.urgent}
    wanted = {
        typed: Answer(library.page(need.page).url.removeprefix(f"/{path}"), says.get(need.urgent))
        for need in found.needs
        for phrase in need.typed
        for typed in (misspelt(folded(phrase)) if slips else [phrase])
    }
    answers = dict(zip(wanted, ask(path, [*wanted], _ASK_NEEDS if slips else _ASK), strict=True))
    assert len(wanted) > len(found.needs)
    assert {typed: (answers[typed], wanted[typed]) for typed in wanted if answers[typed] != wanted[typed]} == {}


# The first page of sixty queries, and whether help stands before it. Those that are no phrase of data/search.yml stand for many like them.
YOUNG = [
    ("raped", "g/3/", True),
    ("cutting", "g/2/", True),
    ("kill myself", "g/2/", True),
    ("i want to kill myself because of exams", "g/2/", True),
    ("nobody would care if i was dead i want to end my life", "g/2/", True),
    ("i have been cutting myself again", "g/2/", True),
    ("ran away", "g/1/", True),
    ("eating disorder", "g/12/", False),
    ("ai nudes", "g/5/", False),
    ("sextortion", "g/5/", True),
    ("my uncle", "g/3/", True),
    ("my uncle touches me", "g/3/", True),
    ("my uncle touches me at night", "g/3/", True),
    ("my dad raped me last week", "g/3/", True),
    ("my mum hits me with a belt", "g/6/", True),
    ("my stepdad hits my mum", "g/6/", True),
    ("my boyfriend hits me sometimes", "g/13/", True),
    ("arrested", "g/25/", False),
    ("my brother got arrested", "g/25/", False),
    ("in care", "g/19/", False),
    ("i live in foster care and hate it", "g/19/", False),
    ("bulling", "g/9/", False),
    ("anorexa", "g/12/", False),
    ("sent nudes to a boy", "g/5/", False),
    ("forced marrige", "g/21/", False),
    ("they made me carry drugs", "g/4/", True),
    ("how do i leave a gang", "g/4/", True),
    ("what is county lines", "g/4/", False),
    ("will they tell my parents", "g/27/", False),
    ("what does advocate mean", "g/32/", False),
    ("youth club near me", "g/26/", False),
    ("delete my history", "g/30/", False),
]
PUBLIC = [
    ("abuse", "worried-about-a-child/", True),
    ("someone hit my child", "worried-about-a-child/", True),
    ("teacher hit my son", "worried-about-a-child/", True),
    ("child screaming next door every night", "worried-about-a-child/", True),
    ("kill myself", "get-help/", True),
    ("my daughter is self harming", "get-help/", True),
    ("my uncle touches me", "worried-about-a-child/", True),
    ("my husband hits me", "families/at-home/", True),
    ("my son has run away from home", "families/not-home/", True),
    ("social worker", "families/what-happens-next/", False),
    ("letter from social services", "families/letters/", False),
    ("baby wont stop crying", "families/crying/", False),
    ("cot death", "families/safer-sleep/", False),
    ("food bank", "families/money-and-home/", False),
    ("county lines", "families/outside/", False),
    ("complain about my social worker", "families/your-rights/", False),
    ("annual report", "about/annual-reports/", False),
]
PROFESSIONALS = [
    ("MARAC", "policies/domestic-abuse/", False),
    ("threshold", "levels-of-need/", False),
    ("thresholds document", "levels-of-need/", False),
    ("bruise on a baby", "policies/non-accidental-injury/", True),
    ("LADO", "policies/allegations/", False),
    ("escalate a disagreement", "escalation/", False),
    ("section 47", "levels-of-need/level-4/", True),
    ("MARF", "contacts/", False),
    ("graded care profile", "policies/neglect-toolkit/", False),
    ("was not brought", "topics/health-needs/", False),
    ("NRM", "policies/exploitation-screening/", False),
    ("return home interview", "topics/missing/", True),
    ("gdpr", "policies/information-sharing/", False),
    ("kill myself", "levels-of-need/emotional-wellbeing/", True),
    ("training dates", "training/", False),
]
QUERIES = [("young-people/", *row) for row in YOUNG] + [("", *row) for row in PUBLIC] + [("professionals/", *row) for row in PROFESSIONALS]


def test_there_are_sixty_queries():
    assert len({row[:2] for row in QUERIES}) >= 60


@pytest.mark.parametrize("path", ["young-people/", "", "professionals/"])
def test_the_first_answer_of_each_query(ask: Callable, library, path: str):
    moved = {old: page.url for page in library.pages for old in page.meta.old_paths}
    rows = [
        (query, moved.get(f"/{path}{page}", f"/{path}{page}").removeprefix(f"/{path}"), help)
        for at, query, page, help in QUERIES
        if at == path
    ]
    answers = ask(path, [query for query, _, _ in rows])
    found = [(query, answer.page, answer.says is not None) for (query, _, _), answer in zip(rows, answers, strict=True)]
    assert found == rows


@pytest.mark.parametrize("query", ["zzyzx qwrtp", "!!!", "🙂"])
def test_words_that_mean_nothing_find_nothing(ask: Callable, query: str):
    assert ask("young-people/", [query]) == [Answer(None, None)]


def test_an_area_of_two_thousand_pages_answers_a_key_at_once(scripts: Callable, library, built_site: Path):
    area = library.find("area", "professionals")
    pages = [page for page in library.pages if library.area_of(page.url) == area and page.src != area.search_page]
    html = [file_at(built_site, page.url).read_text(encoding="utf-8") for page in pages]
    read = [word_index.Indexed(page, word_index.weights(page, text)) for page, text in zip(pages, html, strict=True)]
    words = [word for indexed in read for of_weight in indexed.weights.values() for word in of_weight.split()]
    shuffled = random.Random(0)
    many = [
        *read,
        *(
            replace(shuffled.choice(read), weights={str(word_index.TEXT): " ".join(dict.fromkeys(shuffled.choices(words, k=300)))})
            for _ in range(2000 - len(read))
        ),
    ]
    whole = index(library, area, many)
    assert len(whole["pages"]) == 2000
    times = scripts(_TIME, json.dumps([whole, ["thresh", "private fostering", "bruise on a baby", "exploitatoin", "escalation"]]))
    assert median(times) <= 100
