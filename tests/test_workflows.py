"""What the workflows run is there, and does what they want of it; their grammar is for `make lint`."""

import os
import re
import subprocess
from pathlib import Path

import pytest
import yaml

from macros.commands.arguments import parser

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
GH = """#!/bin/sh
printf '%s ' "$@" >> "$GH_LOG"; printf '\\n' >> "$GH_LOG"
if [ "$2" = list ]; then printf '%s' "$GH_OPEN"; fi
"""


def steps(workflow: Path) -> list[dict]:
    jobs = yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"]
    return [step for job in jobs.values() for step in job["steps"]]


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda file: file.name)
def test_every_action_is_pinned_by_its_hash(workflow):
    used = re.findall(r"uses: (\S+)( # v[\d.]+)?", workflow.read_text(encoding="utf-8"))
    assert [action for action, version in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", action) or not version] == []


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda file: file.name)
def test_what_a_step_runs_is_there(workflow):
    run = "\n".join(step.get("run", "") for step in steps(workflow))
    commands = next(action for action in parser()._actions if action.dest == argparse_dest())
    assert [name for name in re.findall(r"bin/thscp (\w+)", run) if name not in commands.choices] == []
    assert [path for path in re.findall(r"\b(?:tools|\.ci)/[\w.-]+", run) if not (ROOT / path).is_file()] == []
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert [name for name in re.findall(r"\bmake ([a-z]+)", run) if name not in targets] == []


def argparse_dest() -> str:
    return next(action.dest for action in parser()._actions if action.choices and "build" in action.choices)


def test_the_tests_wait_for_the_rules():
    jobs = yaml.safe_load((ROOT / ".github/workflows/test.yml").read_text())["jobs"]
    assert jobs["test"]["needs"] == "check"
    assert "--format github" in steps(ROOT / ".github/workflows/test.yml")[-2].get("run", "") or "--format github" in str(jobs["check"])


def test_the_rules_wait_for_nothing_that_only_tests_need():
    jobs = yaml.safe_load((ROOT / ".github/workflows/test.yml").read_text())["jobs"]
    run = "\n".join(step.get("run", "") for step in jobs["check"]["steps"])
    assert re.findall(r"make (\S+)", run) == [".venv/bin/.site", ".venv/bin/.spelling"]


@pytest.mark.parametrize(("part", "whole", "package"), [("pip", "", "pip"), ("spelling", "-test", "typos")])
def test_what_is_installed_by_itself_is_locked_as_with_the_rest(part: str, whole: str, package: str):
    lock, small = ((ROOT / f"requirements{name}.txt").read_text() for name in (whole, f"-{part}"))
    assert small in lock
    assert re.findall(r"^(\S+)==", small, re.MULTILINE) == [package]


@pytest.mark.parametrize(
    ("body", "opened", "wanted"),
    [("- [ ] x\n", "", "issue create --title What is due"), ("- [ ] x\n", "7", "issue edit 7"), ("", "7", "issue close 7"), ("", "", None)],
    ids=["opened", "brought up to date", "closed", "nothing to say"],
)
def test_one_issue_is_kept_of_a_title(tmp_path, body, opened, wanted):
    fake = tmp_path / "gh"
    fake.write_text(GH)
    fake.chmod(0o755)
    (tmp_path / "due.md").write_text(body)
    log = tmp_path / "log"
    environment = os.environ | {"PATH": f"{tmp_path}:{os.environ['PATH']}", "GH_LOG": str(log), "GH_OPEN": opened}
    subprocess.run([ROOT / "tools" / "issue.sh", "What is due", tmp_path / "due.md"], env=environment, check=True)
    said = log.read_text().splitlines()
    assert len(said) == (1 if wanted is None else 2)
    assert wanted is None or said[1].startswith(wanted)


def test_a_pull_request_has_pictures_and_the_words_that_changed():
    run = "\n".join(step.get("run", "") for step in steps(ROOT / ".github/workflows/preview.yml"))
    assert re.search(r"thscp changed \S+ \S+", run)
    assert re.search(r"python -m tools\.pictures \S+ \S+ pictures", run)


def test_a_release_that_waits_says_what_to_do():
    (step,) = [step for step in steps(ROOT / ".github/workflows/publish.yml") if step.get("if") == "failure()"]
    assert "thscp due --format markdown" in step["run"]
    assert "--accept RULE:ID --because" in step["run"]
