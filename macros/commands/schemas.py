"""Write the JSON Schemas of data and front matter, by which editors complete and explain while one types."""

import argparse
import json
from pathlib import Path

from macros.library import schemas

FOLDER, SETTINGS = "schemas", ".vscode/settings.json"
FRONT_MATTER = "front-matter"


def run(root: Path, options: argparse.Namespace) -> None:
    """Writes schemas/ and the settings that lead VS Code to them; a schema whose model is gone is deleted."""
    wanted = files()
    for old in (root / FOLDER).glob("*.json"):
        if f"{FOLDER}/{old.name}" not in wanted:
            old.unlink()
    for path, text in wanted.items():
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    print(f"{len(wanted)} files are written.")


def files() -> dict[str, str]:
    """Path and text of every file."""
    made = schemas.of_files() | {FRONT_MATTER: schemas.of_front_matter()}
    written = {f"{FOLDER}/{name}.json": _json(schema) for name, schema in sorted(made.items())}
    leads = {f"./{FOLDER}/{name}.json": f"data/{name}.yml" for name in sorted(made) if name != FRONT_MATTER}
    # The page's own text is Markdown; editors that read what stands above it as YAML find its schema here.
    leads[f"./{FOLDER}/{FRONT_MATTER}.json"] = "docs/**/*.md"
    return written | {SETTINGS: _json({"files.eol": "\n", "yaml.schemas": leads, "yaml.schemaStore.enable": False})}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
