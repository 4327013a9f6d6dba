"""What a built site may not hold: each fault is told of at its page or file, and nothing else is.

Faults of one page are judged on that page alone, by what is known of the site; all others in a copy of the site.
"""

import gzip
import shutil
from dataclasses import replace

import pytest

from macros.checks.built import addresses, facts, gate, published
from macros.checks.built.document import document, parse
from macros.checks.built.facts import path_at
from macros.kept import using
from macros.kept.asking import overheard
from macros.library.models.front_matter import PolicyMatter
from macros.publish import written

YOUNG, PUBLIC, PROFESSIONAL = "young-people/understanding", "get-help", "professionals/contacts"


def check(library, site):
    return list(gate.check(library, site, written(library)))


@pytest.fixture
def site(built_site, tmp_path):
    """A built site to spoil."""
    return shutil.copytree(built_site, tmp_path / "site")


@pytest.fixture(scope="session")
def judge(library, built_site):
    """What the gate finds on one page of the built site after a change: judge("get-help", "old", "new")."""
    known = facts.of(library, built_site)

    def found(address: str, old: str, new: str):
        page = known.by_address[f"/{address}/" if address else "/"]
        text = (built_site / path_at(page.url)).read_text(encoding="utf-8")
        assert old in text
        read = parse(text.replace(old, new))
        return [*gate.of_page(known, page, read), *gate.by_contacts(known, page, list(addresses.ways(known, page.url, read)))]

    return found


def plant(judge, page: str, html: str):
    return judge(page, "</article>", f"{html}</article>")


def test_the_site_as_it_is_built(library, built_site):
    assert check(library, built_site) == []


FAULTS = [
    (PUBLIC, '<a href="../nowhere/">x</a>', "`../nowhere/` leads to nothing"),
    (PUBLIC, '<a href="/nowhere/">x</a>', "`/nowhere/` leads to nothing"),
    (PUBLIC, '<a href="nowhere.pdf">x</a>', "`nowhere.pdf` leads to nothing"),
    (PUBLIC, '<a href="#nowhere">x</a>', "leads to a place that is not on the page"),
    (PUBLIC, '<a href="../about/#nowhere">x</a>', "leads to a place that is not on the page"),
    (PUBLIC, '<a href="../professionals/">x</a>', "leads into another area"),
    (PUBLIC, '<a href="/young-people/">x</a>', "leads into another area"),
    (PROFESSIONAL, '<a href="../../young-people/">x</a>', "leads into another area"),
    # The same address, as a browser reads what looks like something else
    (YOUNG, '<a href="../../get-help/">x</a>', "leads into another area"),
    (YOUNG, '<a href="https://thscp.example/get-help/">x</a>', "leads into another area"),
    (YOUNG, '<a href="//thscp.example/get-help/">x</a>', "leads into another area"),
    (YOUNG, '<a href="/young-people/../get-help/">x</a>', "leads into another area"),
    (YOUNG, '<a href="/%67et-help/">x</a>', "leads into another area"),
    (YOUNG, '<a href="&#47;get-help&#x2f;">x</a>', "leads into another area"),
    (YOUNG, '<a HREF=/get-help/ href="#content">x</a>', "leads into another area"),
    (YOUNG, '<a href="\\get-help\\">x</a>', "leads into another area"),
    (YOUNG, '<a href=" /get-\nhelp/ ">x</a>', "leads into another area"),
    (YOUNG, '<a href="https:/get-help/">x</a>', "leads into another area"),
    (YOUNG, '<template><a href="/get-help/">x</a></template>', "leads into another area"),
    # Outside
    (YOUNG, '<a href="https://example.org/">x</a>', "is not on the list of outside sites"),
    (YOUNG, '<a href="//example.org/">x</a>', "is not on the list of outside sites"),
    (YOUNG, '<a rel="alternate" href="https://example.org/">x</a>', "is not on the list of outside sites"),
    (YOUNG, '<a rel="canonical" href="tel:02079460000">x</a>', "is not a number or an email address"),
    (YOUNG, '<a href="/\\example.org/">x</a>', "is not on the list of outside sites"),
    (YOUNG, '<a href="https://www.childline.org.uk.example.org/">x</a>', "is not on the list of outside sites"),
    (YOUNG, '<a href="https://www.childline.org.uk@example.org/">x</a>', "is not the plain name of a website"),
    (YOUNG, '<a href="https://www.childline.org.uk:8443/">x</a>', "is not the plain name of a website"),
    (PUBLIC, '<a href="https://2130706433/">x</a>', "is not the plain name of a website"),
    (PUBLIC, '<a href="https://0x7f.0.0.1/">x</a>', "is not the plain name of a website"),
    (PUBLIC, '<a href="https://[::1]/">x</a>', "is not the plain name of a website"),
    (PUBLIC, '<a href="https://аpple.com/">x</a>', "is not the plain name of a website"),
    (PUBLIC, '<a href="http://example.org/">x</a>', "https://"),
    (PUBLIC, '<a href="http://thscp.example/about/">x</a>', "https://"),
    (PUBLIC, '<a href="javascript:alert(1)">x</a>', "starts with javascript:"),
    (PUBLIC, '<a href="java&#10;script:alert(1)">x</a>', "starts with javascript:"),
    (PUBLIC, '<a href="data:text/html,x">x</a>', "starts with data:"),
    (PUBLIC, '<a href="blob:https://thscp.example/x">x</a>', "starts with blob:"),
    (PUBLIC, '<a href="https://[">x</a>', "is no address"),
    # Numbers and addresses to write to
    (YOUNG, '<a href="tel:+447700900123">x</a>', "is not a number or an email address that data/ gives this area"),
    (YOUNG, '<a href="sms:07700900123">x</a>', "is not a number or an email address that data/ gives this area"),
    (YOUNG, '<a href="mailto:somebody@example.org">x</a>', "is not a number or an email address that data/ gives this area"),
    (PUBLIC, '<a href="mailto:MAST@towerhamlets.gov.uk?bcc=x@example.org">x</a>', "is not a number or an email address"),
    (YOUNG, '<a href="whatsapp://send?phone=447700900123">x</a>', "starts with whatsapp:"),
    (PUBLIC, '<a href="webcal://example.org/x.ics">x</a>', "subscribes to another site"),
    # What a browser goes to by itself
    (PUBLIC, '<script src="https://example.org/x.js"></script>', "loads from another site"),
    (PUBLIC, '<script src="//example.org/x.js"></script>', "loads from another site"),
    (PROFESSIONAL, '<link rel="stylesheet" href="https://example.org/x.css">', "loads from another site"),
    (PUBLIC, '<link rel="dns-prefetch" href="//example.org">', "loads from another site"),
    (YOUNG, '<img src="https://example.org/x.png" alt="">', "loads from another site"),
    (YOUNG, '<iframe src="https://example.org/"></iframe>', "loads from another site"),
    (PUBLIC, '<form action="https://example.org/"></form>', "loads from another site"),
    (PUBLIC, '<button formaction="https://example.org/">x</button>', "loads from another site"),
    (PUBLIC, '<object data="https://example.org/x.svg"></object>', "loads from another site"),
    (PUBLIC, '<img srcset="https://example.org/x.png 2x" alt="">', "loads from another site"),
    (PUBLIC, '<a href="#content" ping="https://example.org/">x</a>', "loads from another site"),
    (PUBLIC, '<video poster="https://example.org/x.png"></video>', "loads from another site"),
    (PUBLIC, '<meta http-equiv=" Refresh " content="0;url=https://example.org/">', "loads from another site"),
    (YOUNG, '<meta http-equiv="refresh" content="0; URL = \'/get-help/\'">', "leads into another area"),
    (PUBLIC, '<img src="../assets/nowhere.png" alt="">', "`../assets/nowhere.png` leads to nothing"),
    (PUBLIC, '<script src="../assets/nowhere.js"></script>', "`../assets/nowhere.js` leads to nothing"),
    # What no template of ours makes
    (PUBLIC, "<iframe></iframe>", "<iframe> is nothing that a page of this site is made of"),
    (PUBLIC, "<embed>", "<embed> is nothing"),
    (PUBLIC, "<base>", "<base> is nothing"),
    (PUBLIC, "<script>alert(1)</script>", "a script in the page is nothing"),
    (PUBLIC, "<style>p{color:red}</style>", "<style> is nothing"),
    (PUBLIC, "<x-widget></x-widget>", "<x-widget> is nothing"),
    (PUBLIC, "<marquee>x</marquee>", "<marquee> is nothing"),
    (PUBLIC, "<math><mtext>x</mtext></math>", "<math> is nothing"),
    (PUBLIC, "<svg><foreignObject>x</foreignObject></svg>", "<foreignObject> is nothing"),
    (PUBLIC, '<p style="color:red">x</p>', "`style` of <p> is nothing"),
    (PUBLIC, '<p onclick="x()">x</p>', "`onclick` of <p> is nothing"),
    (PUBLIC, '<p ONclick="x()">x</p>', "`onclick` of <p> is nothing"),
    (PUBLIC, '<meta http-equiv="set-cookie" content="a=b">', "<meta http-equiv=set-cookie> is nothing"),
    (PUBLIC, '<input type="password">', "<input type=password> is nothing"),
    (PUBLIC, '<input type="file">', "<input type=file> is nothing"),
    (PUBLIC, '<p contenteditable="">x</p>', "`contenteditable` of <p> is nothing"),
]


@pytest.mark.parametrize(("page", "html", "words"), FAULTS, ids=[f"{case[0].split('/')[0]} {case[1]!r}" for case in FAULTS])
def test_a_fault_on_a_built_page(judge, page, html, words):
    findings = plant(judge, page, html)
    assert {finding.path for finding in findings} == {f"docs/{page}.md"}
    assert [finding for finding in findings if words in finding.message], findings


RIGHT = [
    (PUBLIC, '<a href="https://example.org/">x</a> <a href="../about/privacy/">x</a> <a href="..">x</a> <a href=".">x</a>'),
    (PUBLIC, '<a href="#content">x</a> <a href="tel:999">x</a> <a href="mailto:MAST@towerhamlets.gov.uk">x</a> <a href="sms:999">x</a>'),
    (PUBLIC, '<img src="../assets/img/mark.svg" alt=""> <a href="https://thscp.example/about/">x</a>'),
    (YOUNG, '<a href="../../about/privacy/">x</a> <a href="../../">x</a> <a href="../">x</a> <p>Professionals can help.</p>'),
    ("", '<a href="professionals/">x</a> <a href="young-people/">x</a>'),
]


@pytest.mark.parametrize(("page", "html"), RIGHT, ids=["public", "to places and numbers", "of our own", "young people", "front door"])
def test_what_a_built_page_may_hold(judge, page, html):
    assert plant(judge, page, html) == []


NAMED = [
    "<p>Go to /professionals/ and look.</p>",
    "<p>thscp.example/professionals</p>",
    "<p>professionals / policies</p>",
    "<code>/professionals/policies/</code>",
    "<p>&#x2F;professi&#111;nals&#x2F;</p>",
    "<p>/pro\u200bfessionals/</p>",
    "<p>/ｐrofessionals/</p>",
    "<p>%2Fprofessionals%2F</p>",
    "<p>\\u002fprofessionals\\u002f</p>",
    "<p>PROFESSIONALS/REVIEWS</p>",
    "<p>Look at levels-of-need/level-3 there.</p>",
    "<p hidden>/professionals/</p>",
    '<p title="/professionals/">x</p>',
    '<p data-x="/professionals/">x</p>',
    '<p aria-label="/professionals/">x</p>',
    "<!-- /professionals/ -->",
    "<template><p>/professionals/</p></template>",
]


@pytest.mark.parametrize("html", NAMED)
def test_an_address_of_another_area_in_the_words_of_a_sheltered_page(judge, html):
    findings = plant(judge, YOUNG, html)
    assert findings and {(finding.path, finding.what) for finding in findings} == {(f"docs/{YOUNG}.md", "area")}


@pytest.fixture(scope="session")
def spoilt(built_site, tmp_path_factory):
    """One copy of the site for all cases of one file, which `spoil` puts right after each."""
    return shutil.copytree(built_site, tmp_path_factory.mktemp("spoilt") / "site")


@pytest.fixture
def spoil(library, built_site, spoilt):
    """What the gate finds in one file with other content, and whether it is one that the site publishes."""
    changed = []

    def found(path: str, content: bytes):
        changed.append(path)
        (spoilt / path).write_bytes(content)
        known = facts.of(library, spoilt)
        return [*published.strangers(known, written(library)), *gate.of_file(known, path)]

    yield found
    for path in changed:
        (spoilt / path).unlink()
        if (built_site / path).exists():
            shutil.copy2(built_site / path, spoilt / path)


FILES = [
    ("search/index.json.gz", gzip.compress(b'{"url":"/professionals/reviews/"}')),
    ("search/index.json", b'{"url": "https:\\/\\/thscp.example\\/professionals\\/reviews"}'),
    ("search/index.json", b"\x00\xff/professionals/\x00"),
]


@pytest.mark.parametrize(("file", "content"), FILES, ids=[name for name, _ in FILES])
def test_an_address_of_another_area_in_an_index_of_a_sheltered_area(spoil, file, content):
    (finding,) = spoil(f"young-people/{file}", content)
    assert (finding.path, finding.line, finding.what) == (f"site/young-people/{file}", 1, "area")
    assert "Nothing for young people may lead there" in finding.message


STRANGERS = [
    "extra.html",
    "young-people/feed.json",
    "assets/exit.js",
    "assets/public.js",
    "search.json",
    "get-help/notes.txt",
    "robots.txt.bak",
    ".htaccess",
]


@pytest.mark.parametrize("file", STRANGERS)
def test_a_file_that_nothing_accounts_for(spoil, file):
    (finding,) = spoil(file, b"x")
    assert (finding.path, finding.what) == (f"site/{file}", "built file")
    assert "is not a file that this site publishes" in finding.message


def test_a_link_to_a_file_is_no_file(library, site):
    (site / "assets" / "img" / "mark.svg").unlink()
    (site / "assets" / "img" / "mark.svg").symlink_to("/etc/hostname")
    assert [finding.path for finding in check(library, site)] == ["site/assets/img/mark.svg"]


OUTSIDE = [
    ("404.html", '<script src="https://example.org/x.js"></script>'),
    ("public.css", '@import url("https://example.org/x.css");'),
    ("public.css", "@import '/more.css';"),
    ("public.css", 'body { background: url("//example.org/x.png"); }'),
    ("public.css", "body { background: u\\72l( //example.org/x.png ); }"),
    ("public.css", "body { background: image-set('https://example.org/x.png' 1x); }"),
    ("public.css", "body { background: URL(/**/https://example.org/x.png); }"),
    ("public.js", 'fetch("https://example.org/");'),
    ("public.js", 'fetch("\\x68ttps:\\/\\/example.org/");'),
    ("public.js", 'new WebSocket("wss://example.org/");'),
    ("public.js", 'fetch("\\u002f/example.org");'),
    ("mark.svg", "<!-- https://example.org/x -->"),
]


@pytest.mark.parametrize(("name", "text"), OUTSIDE, ids=[f"{name} {text}" for name, text in OUTSIDE])
def test_a_file_that_loads_from_another_site(spoil, built_site, name, text):
    stem, _, ending = name.partition(".")
    target = next(iter(sorted(built_site.rglob(f"{stem}*{ending}"))))
    path = target.relative_to(built_site).as_posix()
    findings = spoil(path, target.read_bytes() + text.encode())
    assert {finding.path for finding in findings} == {f"site/{path}"}
    assert any("loads from another site" in finding.message for finding in findings)


def test_a_redirect_that_crosses_the_wall_is_told_of_where_it_is_written(library, site):
    policy = library.page("professionals/contacts.md")
    old = "/young-people/old/"
    crossing = replace(policy, meta=policy.meta.model_copy(update={"old_paths": [old]}))
    changed = replace(library, pages=[crossing if page is policy else page for page in library.pages])
    (site / old.strip("/")).mkdir()
    (site / old.strip("/") / "index.html").write_text(
        '<!doctype html><html lang="en-GB"><meta http-equiv="refresh" content="0; url=../../professionals/contacts/"><title>Moved</title></html>'
    )
    findings = check(changed, site)
    assert any("would lead from one area into another" in finding.message for finding in findings if finding.path == policy.path)


FRAME = [
    ('<nav class="navigation', '<div class="navigation', "its menu is empty"),
    ("data-exit-button", "data-exit-knob", "its way out is missing"),
    ('href="tel:999"', 'href="tel:111"', "the number of `emergency` is missing"),
]


@pytest.mark.parametrize(("old", "new", "words"), FRAME, ids=[case[2] for case in FRAME])
def test_a_page_without_its_frame(judge, old, new, words):
    assert any(words in finding.message for finding in judge(YOUNG, old, new) if finding.path == f"docs/{YOUNG}.md")


def test_the_whole_site_is_judged_page_by_page(library, site):
    file = site / YOUNG / "index.html"
    file.write_text(file.read_text(encoding="utf-8").replace("</article>", "<p>/professionals/</p><embed></article>"), encoding="utf-8")
    assert {(finding.path, finding.what) for finding in check(library, site)} == {
        (f"docs/{YOUNG}.md", what) for what in ("area", "built page")
    }


def test_what_a_page_was_judged_by_holds_for_any_contacts(library, built_site):
    known = facts.of(library, built_site)
    _, asked = overheard(lambda: [list(gate.of_page(known, page, document(built_site / path_at(page.url)))) for page in library.pages])
    assert asked
    assert asked.isdisjoint({"contacts", "helplines"})


def test_a_contact_that_changes_is_asked_of_pages_that_were_judged(library, built_site, tmp_path):
    file = library.data.helplines
    ring = "+44 20 7946 0000"  # for drama; nobody's number
    changed = [contact.model_copy(update={"phone": ring}) if contact.id == "childline" else contact for contact in file.helplines]
    with using(tmp_path / "results.sqlite", "code"):
        assert check(library, built_site) == []
        data = replace(library.data, helplines=file.model_copy(update={"helplines": changed}))
        found = check(replace(library, data=data), built_site)  # of the same world, so that what was judged stands
    young = {page.path for page in library.pages if page.url.startswith("/young-people/")}
    assert young <= {finding.path for finding in found if "number of `childline` is missing" in finding.message}
    assert {finding.path for finding in found if "`tel:08001111` is not a number" in finding.message} == {"data/helplines.yml"}


def test_a_page_that_was_not_built(library, site):
    (site / PUBLIC / "index.html").unlink()
    assert [f.path for f in check(library, site)] == [f"docs/{PUBLIC}.md"]


def test_a_draft_whose_banner_is_lost_is_told_of(library, site):
    page = next(page for page in library.pages_of(PolicyMatter) if page.meta.status == "draft")
    file = site / page.url.strip("/") / "index.html"
    file.write_text(file.read_text(encoding="utf-8").replace("banner--draft", "banner"), encoding="utf-8")
    found = [finding for finding in check(library, site) if finding.what == "draft banner"]
    assert [(finding.path, finding.line) for finding in found] == [(page.path, page.front_line("status"))]
