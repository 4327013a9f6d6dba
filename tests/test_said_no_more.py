"""What could harm a child if someone acted on it, and once stood on these pages, is on none of them."""

import re
from collections.abc import Callable
from html import unescape

import pytest

PROFESSIONALS = "professionals"


@pytest.fixture(scope="session")
def said(built_site) -> Callable[[str], str]:
    """The words of a built page, without its menus and with single spaces."""

    def words(page: str) -> str:
        html = (built_site / page / "index.html").read_text(encoding="utf-8")
        main = re.sub(r"(?s)<(script|style|template)\b.*?</\1>", " ", html[html.index("<main") : html.index("</main>")])
        return " ".join(unescape(re.sub(r"<[^>]+>", " ", main)).split())

    return words


@pytest.fixture(scope="session")
def said_to_professionals(built_site, said) -> dict[str, str]:
    pages = sorted(path.parent.relative_to(built_site).as_posix() for path in (built_site / PROFESSIONALS).rglob("index.html"))
    return {page: said(page) for page in pages if "<main" in (built_site / page / "index.html").read_text(encoding="utf-8")}


@pytest.mark.parametrize(
    "words",
    [
        r"not at risk of serious harm",
        r"\bRespect it\. Keep offering",
        r"[Ss]hare (with \w+ and \w+ )?without agreement",
        r"without agreement if a child (or adult )?may be (seriously|significantly)",
        r"two appointments where a child was not brought",
        r"the family to explain more than they offer",
        r"gives no time limit",
        r"so ask there\b",
        r"fifth edition",
        r"FGM is the only|only (mandatory|legal) duty to report",
    ],
)
def test_no_page_for_professionals_says_it(said_to_professionals, words):
    assert [page for page, text in said_to_professionals.items() if re.search(words, text)] == []


@pytest.mark.parametrize("page", ["escalation", "policies/escalation"])
def test_the_first_stage_is_for_today(said, page):
    text = said(f"{PROFESSIONALS}/{page}")
    stage = text[text.index("Stage 1:") : text.index("Stage 2:")]
    assert "Today, or before the next contact with the child; never later than a working week." in stage
    assert "Within 5 working days" not in stage


@pytest.mark.parametrize("page", ["escalation", "policies/escalation"])
def test_a_quarrel_with_one_agency_never_leads_to_another_agencys_number(built_site, library, page):
    html = (built_site / PROFESSIONALS / page / "index.html").read_text(encoding="utf-8")
    for route in library.data.escalation.routes:
        row = html[html.index(f'id="escalate-{route.agency}"') :].split("<tr")[0].split("</table>")[0]
        others = [contact for contact in library.data.contacts.contacts if contact.agency != route.agency and contact.phone]
        assert [contact.id for contact in others if f">{contact.phone}<" in row] == []
        assert "<strong>No number is published.</strong>" in row or route.contact


@pytest.mark.parametrize("page", ["escalation", "policies/escalation"])
def test_the_last_stage_says_in_bold_that_no_address_is_published_and_whom_to_ring(built_site, library, page):
    html = (built_site / PROFESSIONALS / page / "index.html").read_text(encoding="utf-8")
    last = library.data.escalation.stages[-1]
    stage = html[html.index(f'id="stage-{last.id}"') :].partition("</ol>")[0]
    assert "<strong>No address, email or number is published for it. Ring instead:</strong>" in stage
    assert library.contact(last.ring_instead).phone in stage


def test_a_service_refused_does_not_end_the_question_of_sharing(said):
    text = said(f"{PROFESSIONALS}/policies/information-sharing")
    assert "You do not need consent to share" in text
    assert "does the refusal, or what lies behind it, leave the child at risk?" in text
    assert all(name in text for name in ("UK GDPR", "Data Protection Act 2018", "Department for Education"))


@pytest.mark.parametrize("page", ["topics/physical-abuse", "policies/non-accidental-injury"])
def test_both_pages_on_injuries_say_the_same_about_questions_to_the_family(said, page):
    text = said(f"{PROFESSIONALS}/{page}")
    assert "How did this happen?" in text
    assert "Only the clinician who examines the child takes the full history" in text
    assert "Ask who was there, when, and what they did next" not in text


@pytest.mark.parametrize("act", ["Children's Wellbeing and Schools Act 2026", "Crime and Policing Act 2026"])
def test_what_may_not_have_begun_is_never_said_to_bind(built_site, act):
    for path in (built_site / PROFESSIONALS).rglob("index.html"):
        for law in re.findall(r'(?s)<aside class="law[^"]*".*?</aside>', path.read_text(encoding="utf-8")):
            if act in unescape(law):
                assert "It is not known to us whether this is in force" in law, path
                assert not re.search(r"\bmust\b", law), path


def test_a_search_for_close_family_does_not_lead_to_private_fostering(library):
    close = re.compile(r"\b(grand\w+|(?<!great-)aunt|(?<!great-)uncle|step-?parent|kinship)\b")
    pages = [page for page in library.pages if "private-fostering" in page.src and library.area_of(page.url).exact_law]
    assert [words for page in pages for words in page.meta.search_words if close.search(words)] == []


def test_telling_an_organisation_of_its_own_adult_has_a_fallback(said):
    text = said("about/contact")
    told = text[text.index("Report an adult who works with children") :]
    assert "If you cannot tell them, or nothing happens, ring MAST" in told
