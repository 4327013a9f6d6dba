"""What would tell in a history, a tab or a preview, planted in a copy of the site: each is named at its page."""

import shutil
from dataclasses import replace

import pytest

from macros.checks.built import facts, quiet
from macros.checks.built.document import document
from macros.checks.built.facts import path_at
from macros.library.views.quiet import is_quiet, told_by

PAGE = "get-help.md"


def check(library, site):
    known = facts.of(library, site)
    return [finding for page in library.pages for finding in quiet.of_page(known, page, document(site / path_at(page.url)))]


@pytest.fixture
def site(built_site, tmp_path):
    return shutil.copytree(built_site, tmp_path / "site", ignore=shutil.ignore_patterns("pagefind"))


def test_nothing_on_the_built_site_tells(library, built_site):
    assert [page for page in library.pages if is_quiet(library, page)][40:]
    assert check(library, built_site) == []


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ('<a href="#sexual-harm">x</a>', "`/get-help/#sexual-harm` says `sexual`"),
        ('<img src="../assets/img/knife.svg" alt="">', "`/assets/img/knife.svg` says `knife`"),
        ('<script src="../assets/suicide.js" type="module"></script>', "`/assets/suicide.js` says `suicide`"),
        ('<audio src="../assets/sound/abuse.mp3"></audio>', "`/assets/sound/abuse.mp3` says `abuse`"),
        ('<a href="../assets/abuse-plan.pdf">x</a>', "`/assets/abuse-plan.pdf` says `abuse`"),
        ('<a href="/families/gangs.ics">x</a>', "`/families/gangs.ics` says `gangs`"),
        ('<meta name="description" content="For victims.">', "its preview `For victims.` says `victims`"),
        ('<meta name="og:title" content="Suicide">', "its preview `Suicide` says `Suicide`"),
    ],
)
def test_a_telling_word_is_found_at_its_page(library, site, html, words):
    file = site / "get-help" / "index.html"
    file.write_text(file.read_text(encoding="utf-8").replace("</article>", f"{html}</article>"), encoding="utf-8")
    (finding,) = check(library, site)
    assert finding.path == f"docs/{PAGE}"
    assert words in finding.message


def test_a_telling_address_and_tab_are_found(library, site):
    page = library.page("young-people/g/4.md")
    told = replace(page, src="young-people/exploited.md", meta=page.meta.model_copy(update={"tab_title": "Gangs"}))
    shutil.copytree(site / "young-people/g/4", site / "young-people/exploited")
    messages = "\n".join(finding.message for finding in check(replace(library, pages=[told]), site))
    assert "its address says `exploited`. Give the file a quieter name, and write `old_paths: [/young-people/exploited/]`" in messages
    assert "its tab `Gangs` says `Gangs`" in messages


def test_words_are_found_where_they_begin(library):
    assert told_by(library, "/families/domestic-abuse/") == "abuse"
    assert told_by(library, "/families/essex/") is None
