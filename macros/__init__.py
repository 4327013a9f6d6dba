"""The macros an editor may use in any page."""

from pathlib import Path
from typing import Any


def define_env(env: Any) -> None:
    """Called by the engine: gives the pages their macros."""
    from macros.library import current  # noqa: PLC0415 every import from this package runs this file first
    from macros.parts import parts  # noqa: PLC0415 every import from this package runs this file first
    from macros.parts.macro import macro  # noqa: PLC0415 every import from this package runs this file first

    library = current(Path(env.project_dir))
    for name, part in parts().items():
        env.macro(macro(part, library), name)
