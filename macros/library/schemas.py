"""The models as JSON Schemas, for completion and hints while somebody types."""

from typing import Any

from macros.library.models import DATA_FILES
from macros.library.models.page_types import PAGE_TYPES

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def of_files() -> dict[str, dict[str, Any]]:
    """A schema for each file of data/, by its name."""
    return {name: {"$schema": DIALECT, **model.model_json_schema()} for name, model in DATA_FILES.items()}


def of_front_matter() -> dict[str, Any]:
    """One schema for what stands above a page: `type` decides which keys there may be."""
    parts: dict[str, Any] = {}
    choices = []
    for name, model in PAGE_TYPES.items():
        schema = model.model_json_schema(ref_template="#/$defs/{model}")
        parts |= schema.pop("$defs", {})
        parts[name] = schema
        choices.append({"if": {"properties": {"type": {"const": name}}, "required": ["type"]}, "then": {"$ref": f"#/$defs/{name}"}})
    kinds = {"type": {"enum": sorted(PAGE_TYPES), "description": "The kind of page."}}
    return {
        "$schema": DIALECT,
        "title": "Front matter",
        "type": "object",
        "required": ["type"],
        "properties": kinds,
        "allOf": choices,
        "$defs": parts,
    }
