"""Build, then show the site here and rebuild on change."""

import argparse
import os
from pathlib import Path

from macros.building import engine
from macros.commands import build
from macros.commands.faults import FORESEEN, say
from macros.library import forget
from macros.library.views.today import PREVIEW


def run(root: Path, options: argparse.Namespace) -> None:
    """Serves site/ on this machine and builds again whenever a source file changes."""
    os.environ[PREVIEW] = "1"  # editors are shown what readers are not yet
    build.run(root, options)

    def rebuild() -> None:
        forget()
        try:
            build.run(root, options)
        except FORESEEN as error:
            say(error, options.debug)

    watched = [root / name for name in ("docs", "data", "overrides", "mkdocs.yml")]
    engine.preview(root / "site", watched, rebuild)
