"""MkDocs with its macros drawn in Jinja's sandbox: `python -m macros.building.mkdocs build …`

The rules over content let only plain macro calls reach the engine. This is the second wall, for when the first is broken.
"""

from jinja2.sandbox import ImmutableSandboxedEnvironment
from mkdocs.__main__ import cli
from mkdocs_macros import plugin

plugin.Environment = ImmutableSandboxedEnvironment  # type: ignore[attr-defined]

if __name__ == "__main__":
    cli()
