"""A page that moves or goes: its old address leads on, what named it follows, and nothing is written that the check refuses."""

import re

import pytest

from macros.commands import main
from macros.library import load, today
from macros.library.views.translations import fingerprint
from tests.commands.test_new import every_byte
from tests.gates.editing import check

OLD, NEW = "families/online.md", "families/life-online.md"


@pytest.fixture(autouse=True)
def the_day(monkeypatch):
    monkeypatch.setenv("THSCP_TODAY", "2026-11-24")


def do(root, *words: str) -> int:
    return main(["--project", str(root), *words])


@pytest.mark.parametrize("new", [NEW, "about/life-online.md"], ids=["beside its old place", "in another folder"])
def test_a_page_moves_with_all_that_leads_to_it(small, capsys, new):
    root = small()
    before = load(root, today()).page(OLD)
    assert do(root, "move", OLD, new) == 0 if new == NEW else do(root, "move", OLD, new) in (0, 1)
    if (root / "docs" / new).exists():
        said = check(root)
        assert (said.code, said.findings) == (0, [])
        after = load(root, today()).page(new)
        assert before.url in after.meta.old_paths
        assert not (root / "docs" / OLD).exists()


def test_a_page_that_the_menu_names_is_followed_there(small):
    root = small()
    assert do(root, "move", "get-help.md", "help-for-you.md") == 0
    assert "- Get help: help-for-you.md" in (root / "mkdocs.yml").read_text()
    assert check(root).code == 0


def test_a_page_that_the_menu_names_leaves_it_when_it_is_retired(small):
    root = small()
    assert "young-scrutineers.md" in (root / "mkdocs.yml").read_text()
    assert do(root, "retire", "young-people/young-scrutineers.md", "--to", "young-people/now.md") == 0
    assert "young-scrutineers.md" not in (root / "mkdocs.yml").read_text()


def test_only_the_lines_that_name_the_page_change(small):
    root = small()
    before = every_byte(root)
    assert do(root, "move", OLD, NEW) == 0
    for name, text in every_byte(root).items():
        if name in before and text != before[name]:
            pairs = zip(before[name].decode().split("\n"), text.decode().split("\n"), strict=True)
            assert all("online.md" in old or "made_from" in old for old, now in pairs if old != now)


def test_what_is_said_to_have_changed_has_changed_and_why_a_translation_did(small, capsys):
    root = small()
    before = every_byte(root)
    assert do(root, "move", "worried-about-a-child.md", "worried.md") == 0
    told = {line.strip().partition(": ")[0] for line in capsys.readouterr().out.split("\n") if line.startswith("  ")}
    after = every_byte(root)
    changed = {name.removeprefix(f"{root}/") for name, text in after.items() if before.get(name) != text}
    assert told == changed - {"docs/worried.md"}


def test_a_translation_whose_english_page_has_another_link_says_why_it_changes(small, capsys):
    root = small()
    english, other = root / "docs" / "get-help.md", root / "docs" / "languages" / "so" / "get-help.md"
    was = fingerprint(load(root, today()).page("get-help.md"))
    english.write_text(english.read_text() + f"\n[Online]({OLD})\n")
    other.write_text(re.sub("made_from: .*", f'made_from: "{fingerprint(load(root, today()).page("get-help.md"))}"', other.read_text()))
    assert fingerprint(load(root, today()).page("get-help.md")) != was
    assert do(root, "move", OLD, NEW) == 0
    said = capsys.readouterr().out
    assert "mkdocs.yml" not in said
    assert (
        "so/get-help.md: `made_from`, because a link on get-help.md changed and no word there did; the translation stays in date\n" in said
    )


def test_a_page_that_macros_and_data_name_is_followed_there(small):
    root = small()
    assert do(root, "move", "young-people/g/4.md", "young-people/g/90.md") == 0
    assert (
        'tiles("young-people/g/1.md", "young-people/g/2.md", "young-people/g/3.md", "young-people/g/90.md"'
        in (root / "docs/young-people/index.md").read_text()
    )
    assert "help: [young-people/g/90.md]" in (root / "data/promises.yml").read_text()
    assert check(root).code == 0


def test_a_page_is_retired_to_another(small, capsys):
    root = small()
    assert do(root, "retire", OLD, "--to", "families/signs.md") == 0
    said = capsys.readouterr().out
    assert "These led to it and lead to docs/families/signs.md now. See whether their words still fit:" in said
    assert "mkdocs.yml" not in said
    assert load(root, today()).page("families/signs.md").meta.old_paths[-1] == "/families/online/"
    assert check(root).code == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("move", "families/onlin.md", NEW), "Did you mean `families/online.md`?"),
        (("move", OLD, "families/signs.md"), "is there already"),
        (("move", OLD, "families/online"), "ends in .md"),
        (("move", OLD, "professionals/reviews/online.md"), "is not a type that docs/professionals/reviews/ may hold"),
        (("retire", OLD, "--to", OLD), "cannot take its own place"),
        (("retire", "professionals/topics/neglect.md", "--to", "professionals/topics/index.md"), "`neglect` has no page"),
    ],
    ids=["a near miss", "a place that is taken", "no page", "a folder for other pages", "itself", "what a rule needs"],
)
def test_what_cannot_be_done_is_said_and_leaves_every_byte(small, capsys, words, said):
    root = small()
    before = every_byte(root)
    assert do(root, *words) == 1
    assert said in capsys.readouterr().err
    assert every_byte(root) == before
