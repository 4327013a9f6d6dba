"""An everyday edit is welcome: twelve of them at once break no rule, and the site is built."""

import pytest

from tests.conftest import TODAY
from tests.everyday import EDITS, NAME, Editor


@pytest.fixture(scope="module")
def edited(project):
    """A copy of the project after all twelve edits, which the project that is tested may have already: tests/everyday.py."""
    root = project()
    if not (root / "docs" / "families" / f"{NAME}.md").exists():
        Editor(root, TODAY).everything()
    return root


def test_twelve_everyday_edits_break_no_rule_and_the_site_is_built(edited, run):
    assert len(EDITS) == 12
    code, _, err = run(edited, "build")
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
