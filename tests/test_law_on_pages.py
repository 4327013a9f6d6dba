"""What was once published, and could have harmed a child if someone had acted on it, is gone; what the law asks is there."""

import re

import pytest

DUTY = (
    "must tell the police",
    "cannot be passed to a safeguarding lead",
    "section 5B",
    "In force since 31 October 2015",
    "next working day",
)
LEVELS = "professionals/levels-of-need"


@pytest.fixture(scope="module")
def read(built_site):
    """The words of a built page, without its tags: read("professionals/topics/neglect")"""

    def words(address: str) -> str:
        html = (built_site / address / "index.html").read_text(encoding="utf-8")
        return " ".join(re.sub(r"<[^>]+>", " ", html).replace("&#39;", "'").replace("&rsquo;", "’").split())

    return words


@pytest.fixture(scope="module")
def matter(built_site):
    """The HTML of one matter on its page: matter("harm-outside-the-home", "harm-online")"""

    def section(domain: str, id: str) -> str:
        html = (built_site / LEVELS / domain / "index.html").read_text(encoding="utf-8")
        return re.search(rf'<section class="indicator" id="{id}".*?</section>', html, re.DOTALL)[0]

    return section


@pytest.mark.parametrize("address", ["professionals/topics/honour-based-abuse", f"{LEVELS}/abuse-and-neglect", f"{LEVELS}/level-4"])
def test_the_duty_to_report_fgm_is_personal_and_to_the_police(read, address):
    assert [words for words in DUTY if words not in read(address)] == []


def test_the_topic_says_it_before_the_safeguarding_lead_and_no_longer_sends_people_to_their_agency(read):
    text = read("professionals/topics/honour-based-abuse")
    assert "your agency's duty to report FGM" not in text
    assert text.index("report it to the police yourself") < text.index("take advice the same day from your safeguarding lead")


@pytest.mark.parametrize("address", ["professionals/glossary", "get-help"])
def test_the_glossary_and_the_helpline_say_who_must_report(read, address):
    assert re.search(r"must report a known case under 18 to the police themselves", read(address))


@pytest.mark.parametrize(
    ("domain", "id", "old"),
    [
        ("harm-outside-the-home", "harm-online", "pressured, groomed or bullied online, and support so far has not stopped it"),
        ("harm-outside-the-home", "sexual-exploitation", "suggest that someone may be grooming the child"),
        ("harm-outside-the-home", "criminal-exploitation", "Several signs"),
        ("abuse-and-neglect", "sexual-abuse", "contact with someone who may pose a sexual risk"),
    ],
)
def test_what_is_cause_to_suspect_harm_is_no_longer_level_3(matter, domain, id, old):
    assert old not in matter(domain, id)
    third = re.search(rf'id="{id}-level-3"[^>]*>\s*<p>.*?<p>(.*?)<(?:/?li|/ul)', matter(domain, id), re.DOTALL)[1]
    assert "No example" in third or not re.search(r"groom|exploit|sexual|pressur|blackmail", third, re.IGNORECASE)


@pytest.mark.parametrize(
    ("domain", "id"),
    [
        ("abuse-and-neglect", "so-called-honour-and-forced-marriage"),
        ("abuse-and-neglect", "female-genital-mutilation"),
        ("abuse-and-neglect", "illness-that-does-not-add-up"),
        ("abuse-and-neglect", "domestic-abuse"),
        ("abuse-and-neglect", "sexual-abuse"),
        ("abuse-and-neglect", "faith-and-belief"),
        ("harm-outside-the-home", "trafficking-and-modern-slavery"),
    ],
)
def test_where_asking_the_parents_is_the_danger_the_matter_says_so(matter, domain, id):
    assert "Asking the parents may be the danger." in matter(domain, id)


@pytest.mark.parametrize("address", [LEVELS, f"{LEVELS}/level-3"])
def test_level_3_does_not_ask_parents_without_an_exception(read, address):
    text = read(address)
    assert "Normally agreed with parents." not in text
    assert "unless asking them may be the danger. Do not ask or tell the parents first where that could put the child" in text


@pytest.mark.parametrize(
    ("address", "sections"),
    [(f"{LEVELS}/level-3", ("17", "20")), (f"{LEVELS}/level-4", ("47", "31", "20")), (LEVELS, ("17", "20", "47", "31"))],
)
def test_the_criteria_of_the_act_stand_on_the_pages_with_their_source(built_site, address, sections):
    html = (built_site / address / "index.html").read_text(encoding="utf-8")
    assert [n for n in sections if f"https://www.legislation.gov.uk/ukpga/1989/41/section/{n}" not in html] == []
