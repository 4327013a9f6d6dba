import re

import pytest

from macros.parts import levels

PAGE = "/professionals/levels-of-need/level-3/"
LEVEL = "{{level: {n}, name: Level, short_name: L, means: It means., who_helps: They help., consent: Agreed., consent_exception: Not if it harms {n}., do_now: Ring., ring: [mast], stepping_up: Up., stepping_down: Down., young: {{name: a, means: a, who_helps: a, your_say: a, do_now: a}}}}"
FILE = """draft: true
basis: Ours.
levels: [{levels}]
domains: [{{id: home, name: Home, summary: At home.}}]
consent_exceptions: [{{id: carer, words: Do not tell the carer.}}]
acute_signs: [{{words: [groomed], why: It is harm.}}]
ages: [{{id: unborn, name: Before birth}}]
indicators:
  - {{id: calm, domain: home, name: Calm, ages: [unborn], topics: [], asking_parents: ordinary, at: {{1: a, 2: b, 3: c, 4: d}}}}
  - {{id: harm, domain: home, name: Harm, ages: [unborn], topics: [neglect], asking_parents: may-harm, consent_exception: carer, laws: [s47], at: {{1: null, 2: null, 3: null, 4: Sign.}}, not_at: Too serious.}}
"""


@pytest.fixture(scope="module")
def page(with_data, here):
    return here(PAGE, with_data(levels=FILE.format(levels=", ".join(LEVEL.format(n=n) for n in (1, 2, 3, 4)))))


@pytest.fixture(scope="module")
def matters(page) -> dict[str, str]:
    """The HTML of each matter of the domain, by id."""
    html = levels.indicators(page, "home")
    return {part.split('"', 1)[0]: part for part in html.split('<section class="indicator" id="')[1:]}


def test_a_matter_says_beside_its_name_what_to_do_where_asking_may_harm(matters):
    assert "Asking the parents may be the danger.</strong> Do not tell the carer." in matters["harm"]
    assert matters["harm"].index("Do not tell the carer.") < matters["harm"].index("Level 1")
    assert "may be the danger" not in matters["calm"]


def test_every_matter_says_that_londons_document_decides(matters, library):
    url = library.data.partnership.partnership.levels_document.url
    assert [id for id, html in matters.items() if f'href="{url}"' not in html or "decides" not in html] == []


def test_a_matter_shows_its_law_and_leads_to_its_topic(matters, library):
    assert 'data-law="s47"' in matters["harm"]
    assert "Duty to make enquiries" in matters["harm"]
    assert 'href="/professionals/topics/neglect/"' in matters["harm"]
    assert "data-law" not in matters["calm"]
    assert "Read more" not in matters["calm"]


def test_why_there_is_no_example_is_said_once_and_led_to(matters):
    assert matters["harm"].count("Too serious.") == 1
    assert matters["harm"].count('<a href="#harm-level-1">see why at level 1</a>') == 2
    assert "No example" not in matters["calm"]


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_a_level_says_when_not_to_ask_and_in_which_matters(page, number):
    html = levels.level(page, number)
    consent = re.search(r"<dt>Consent</dt><dd>(.*?)</dd>", html)[1]
    assert "Agreed." in consent
    assert f'<strong class="not-asked">Not if it harms {number}.</strong>' in consent
    assert '<a href="/professionals/levels-of-need/home/#harm">Harm</a>' in html
    assert "#calm" not in html
    assert "decides" in html


def test_the_table_says_when_not_to_ask_at_every_level(page):
    html = levels.levels_table(page)
    assert [n for n in (1, 2, 3, 4) if f"Not if it harms {n}." not in html] == []


def test_a_level_that_is_none(page):
    with pytest.raises(ValueError, match="Write 1, 2, 3 or 4"):
        levels.level(page, 5)
