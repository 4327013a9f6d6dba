"""What the tests of the gates share."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from macros.checks.readers.names import VARIABLE as KEY
from macros.library.views.today import VARIABLE as TODAY


@pytest.fixture(scope="module")
def on_the_day() -> Iterator[None]:
    """Commands that run in this process take the day of the tests for today, and find no key in the environment."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(TODAY, "2026-11-24")
        patch.delenv(KEY, raising=False)
        yield
    assert os.environ.get(KEY) is None


@pytest.fixture(scope="session")
def own_project(project) -> Callable[[], Path]:
    """A copy of the project with drawings and templates of its own, to change those too."""

    def copy() -> Path:
        root = project()
        theme = (root / "overrides").resolve()
        (root / "overrides").unlink()
        shutil.copytree(theme, root / "overrides")
        return root

    return copy
