"""Every page stands once in the navigation of mkdocs.yml, under the name of its area."""

from collections import Counter
from collections.abc import Iterator

import yaml

from macros.library import Finding, Library

PATH = "mkdocs.yml"


def check(library: Library) -> Iterator[Finding]:
    entries = list(_entries(library))
    known = library.ids["page"]
    times = Counter(src for src, _, _ in entries)
    for src, section, line in entries:
        if src not in known:
            yield Finding(PATH, line, "nav", f"`{src}` is not a page in docs/. Write the path of one, or delete the line.")
        elif times[src] > 1:
            yield Finding(PATH, line, "nav", f"`{src}` stands {times[src]} times. Keep one line.")
        elif section != (area := library.area_of(known[src].url)).name:
            yield Finding(PATH, line, "nav", f"`{src}` stands under `{section}`. Move it under `{area.name}`.")
    for page in library.pages:
        if page.src not in times:
            area = library.area_of(page.url)
            message = f"is not in the navigation. Add `- {page.meta.title}: {page.src}` under `{area.name}` in {PATH}."
            yield Finding(page.path, 1, "nav", message)


def _entries(library: Library) -> Iterator[tuple[str, str, int]]:
    """(page, name of the top section it stands in, line) for each page in the navigation."""
    root = yaml.compose((library.root / PATH).read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    sections = next(value for key, value in root.value if key.value == "nav")
    for section in sections.value:
        for name, inside in section.value if isinstance(section, yaml.MappingNode) else []:
            yield from ((leaf.value, name.value, leaf.start_mark.line + 1) for leaf in _leaves(inside))


def _leaves(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    if isinstance(node, yaml.ScalarNode):
        yield node
        return
    for child in node.value:
        yield from _leaves(child[1] if isinstance(child, tuple) else child)
