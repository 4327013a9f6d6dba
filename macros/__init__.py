"""The macros an editor may use in any page."""

from pathlib import Path


def define_env(env):
    """Called by the engine: gives the pages their macros."""
    # Imported here, because every import from this package runs this file first.
    from macros.library import current
    from macros.parts import parts
    from macros.parts.macro import macro

    library = current(Path(env.project_dir))
    for name, part in parts().items():
        env.macro(macro(part, library), name)
