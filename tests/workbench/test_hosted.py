"""The forms at a host with git: what is put there, and how a file that they wrote gets its comments back."""

import json
import subprocess

import yaml

from macros.library.models import DATA_FILES
from macros.workbench import config, hosted, mending
from tests.conftest import ROOT


def test_the_folder_holds_all_that_a_host_of_files_needs(library, tmp_path):
    for name in ("decap-cms.js", "decap-cms.js.LICENSE.txt"):
        (tmp_path / name).write_text("// the CMS", encoding="utf-8")
    hosted.write(library, "thscp/site", tmp_path, tmp_path / "forms")
    there = {file.name for file in (tmp_path / "forms").iterdir()}
    assert there == {"index.html", "forms.js", "forms.css", "config.json", "decap-cms.js", "decap-cms.js.LICENSE.txt", "LICENCE.txt"}
    assert 'src="decap-cms.js"' in (tmp_path / "forms/index.html").read_text()
    made = json.loads((tmp_path / "forms/config.json").read_text())
    assert made["backend"] == {"name": "github", "repo": "thscp/site", "branch": "main"}
    assert made["publish_mode"] == "editorial_workflow"


def test_every_file_and_folder_that_it_names_is_there(library):
    data, *pages = hosted.github(library, "thscp/site")["collections"]
    assert all((ROOT / file["file"]).is_file() for file in data["files"])
    assert all((ROOT / page["folder"]).is_dir() for page in pages)


def test_every_field_has_the_sentence_of_its_model(library):
    def fields(of):
        for field in of.get("fields", []):
            yield field
            yield from fields(field)

    for collection in config.local(library)["collections"]:
        for holder in (collection, *collection.get("files", [])):
            plain = [f for f in fields(holder) if f["name"] != "body" and not f["label"].isdigit()]
            assert [f["name"] for f in plain if not f.get("hint") and f["label"] != f["name"]] == []


def test_a_file_that_was_written_anew_gets_its_comments_back(tmp_path):
    git = ["git", "-c", "user.name=Test", "-c", "user.email=test@example.org"]
    (tmp_path / "data").mkdir()
    (tmp_path / "docs").mkdir()
    text = (ROOT / "data/contacts.yml").read_text(encoding="utf-8")
    page = (ROOT / "docs/worried-about-a-child.md").read_text(encoding="utf-8")
    (tmp_path / "data/contacts.yml").write_text(text, encoding="utf-8")
    (tmp_path / "docs/worried-about-a-child.md").write_text(page, encoding="utf-8")
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "Before"]):
        subprocess.run([*git, *words], cwd=tmp_path, check=True)
    data = yaml.safe_load(text)
    data["contacts"][3]["name"] = "Another name"
    data["contacts"][3]["email"] = ""
    (tmp_path / "data/contacts.yml").write_text(yaml.safe_dump(data, sort_keys=True), encoding="utf-8")
    _, meta, body = page.split("---\n", 2)
    (tmp_path / "docs/worried-about-a-child.md").write_text(
        f"---\n{yaml.safe_dump(yaml.safe_load(meta))}---\n{body}More.\n", encoding="utf-8"
    )
    assert mending.mend(tmp_path, "HEAD") == ["data/contacts.yml", "docs/worried-about-a-child.md"]
    diff = subprocess.run([*git, "diff", "-U0"], cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    changed = [line for line in diff.splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")]
    assert "+    name: Another name" in changed and "+More." in changed
    assert len(changed) <= 4


def test_each_data_file_but_the_protected_names_is_there(library):
    files = hosted.github(library, "thscp/site")["collections"][0]["files"]
    assert {file["name"] for file in files} == set(DATA_FILES) - {"protected"}
