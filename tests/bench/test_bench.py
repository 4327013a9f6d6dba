"""The bench works on a corpus of twenty pages more than the site has; its figures are no test."""

from bench import bench, corpus
from macros.library import load
from macros.library.views.today import today

ADDED = 20


def test_this_project_and_stock_material_build_the_same_pages(tmp_path, monkeypatch):
    for module in (bench, bench.corpus):
        monkeypatch.setattr(module, "FOLDER", tmp_path, raising=False)
    pages = len(load(corpus.ROOT, today()).pages) + ADDED
    results = tmp_path / "RESULTS.md"
    found = bench.main(["--pages", str(pages), "--runs", "1", "--tools", "this project", "Material"], results)
    assert set(found[pages]) == {"this project", "Material"}
    assert all(one.seconds and one.edit and one.weight > 1 for one in found[pages].values())
    built = [
        {
            page.relative_to(tmp_path / "work" / name / "site")
            for page in (tmp_path / "work" / name / "site").rglob("professionals/**/index.html")
        }
        for name in ("this-project", "material")
    ]
    assert built[0] == built[1]
    assert f"## {pages} pages" in results.read_text(encoding="utf-8")
