"""The bench works on a corpus of twenty pages more than a site has; its figures are no test."""

from bench import bench, corpus
from macros.checks import every_rule
from macros.checks.severity import Severity
from macros.library import load
from macros.library.views.today import today
from tests.conftest import ROOT

ADDED = 20
WORDS = "helps you notice"  # one of them is changed, for the time that an edit takes
EDITED = "professionals/policies/interpreters.md"


def test_this_project_and_stock_material_build_the_same_pages(small, tmp_path, monkeypatch):
    site = small()
    page = site / "docs" / EDITED
    page.write_text(page.read_text(encoding="utf-8").replace("Ask your lead.", f"This {WORDS} what is wrong.", 1), encoding="utf-8")
    monkeypatch.setattr(corpus, "ROOT", site)
    monkeypatch.setattr(bench, "_EDITED", EDITED)
    monkeypatch.setattr(bench, "FOLDER", tmp_path)
    monkeypatch.setattr(bench, "turnaround", lambda *_: 1.0)  # each tool's preview would build all once more
    pages = len(load(site, today()).pages) + ADDED
    results = tmp_path / "RESULTS.md"
    found = bench.main(["--pages", str(pages), "--runs", "1", "--tools", "this project", "Material"], results)
    assert set(found[pages]) == {"this project", "Material"}
    assert all(one.seconds and one.edit and one.turn and one.weight > 1 for one in found[pages].values())
    assert found[pages]["this project"].number and found[pages]["this project"].everywhere
    built = [
        {
            page.relative_to(tmp_path / "work" / name / "site")
            for page in (tmp_path / "work" / name / "site").rglob("professionals/**/index.html")
        }
        for name in ("this-project", "material")
    ]
    assert built[0] == built[1]
    assert f"## {pages} pages" in results.read_text(encoding="utf-8")


def test_the_real_pages_make_a_corpus_that_passes(tmp_path):
    """Copies of real pages break no rule of a page, and the page that is edited still has its word."""
    real = load(ROOT, today())
    count = corpus.project(tmp_path / "corpus", len(real.pages) + ADDED)
    library = load(tmp_path / "corpus", today())
    assert len(library.pages) == count == len(real.pages) + ADDED
    added = [page for page in library.pages if page.src not in {page.src for page in real.pages}]
    errors = [rule for rule in every_rule().values() if rule.severity is Severity.ERROR]
    assert [finding for page in added for rule in errors for finding in rule.page(library, page)] == []
    assert WORDS in (ROOT / "docs" / bench._EDITED).read_text(encoding="utf-8")
