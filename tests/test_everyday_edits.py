"""An everyday edit is welcome: twelve of them at once break no rule, and the site is built."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import TODAY
from tests.everyday import EDITS, NAME, Editor

# Tests that read the real content, and are quick. An edit that is welcome turns none of them red.
OF_CONTENT = [
    "library/test_first_answers.py",
    "library/test_law.py",
    "library/views/test_figures.py",
    "library/views/test_related.py",
    "library/views/test_structured_data.py",
    "parts/test_contacts.py",
    "parts/test_groups.py",
    "parts/test_home.py",
    "parts/test_levels.py",
    "parts/test_meetings.py",
    "parts/test_news.py",
    "parts/test_reviews.py",
    "parts/test_shell.py",
    "parts/test_topics_list.py",
    "parts/test_training.py",
    "parts/test_words.py",
    "publish/test_calendar_files.py",
    "publish/test_feed.py",
    "publish/test_open_data.py",
    "publish/test_search.py",
    "test_record.py",
    "test_said_no_more.py",
]


@pytest.fixture(scope="module")
def edited(project):
    """A copy of the project after all twelve edits, which the project that is tested may have already: tests/everyday.py."""
    root = project()
    if not (root / "docs" / "families" / f"{NAME}.md").exists():
        Editor(root, TODAY).everything()
    return root


def test_twelve_everyday_edits_break_no_rule_and_the_site_is_built(edited, run_here):
    assert len(EDITS) == 12
    code, _, err = run_here(edited, "build")
    assert (code, err) == (0, ""), err
    site = edited / "site"
    for path in (
        f"professionals/news/{NAME}",
        f"professionals/topics/{NAME}",
        f"families/{NAME}",
        f"families/{NAME}-moved",
        f"professionals/reviews/{NAME}",
    ):
        assert (site / path / "index.html").is_file(), path
    assert f"{NAME}-once/" in "".join(file.parent.as_posix() + "/" for file in site.rglob("index.html"))


def test_after_twelve_everyday_edits_the_tests_of_the_content_pass(edited, tmp_path):
    here = Path(__file__).parent
    own = {"THSCP_TESTS_ROOT": str(edited), "THSCP_TESTS_QUICK": "1", "PYTHONPATH": str(here.parent)}
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "THSCP_"))} | own
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--basetemp={tmp_path / 'inner'}", "--tb=short"]
    run = subprocess.run(
        [*command, *(str(here / name) for name in OF_CONTENT)],
        cwd=here.parent,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout[-4000:]
