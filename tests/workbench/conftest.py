"""A copy of the project's words, which forms may change."""

import shutil
from dataclasses import replace

import pytest

from tests.conftest import ROOT


@pytest.fixture
def here(library, tmp_path):
    """The library, over a copy of its files."""
    for name in ("data", "docs"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    return replace(library, root=tmp_path)
