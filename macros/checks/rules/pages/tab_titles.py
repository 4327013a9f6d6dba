"""A young people's page shows a neutral title in the browser's tab and history, unless its own gives nothing away."""

from collections.abc import Iterator

from macros.checks.readers import young_texts
from macros.checks.rule import frame_rule
from macros.library import Finding, Library


@frame_rule("tab-titles")
def check(library: Library) -> Iterator[Finding]:
    neutral = library.data.partnership.partnership.short_name
    for page in young_texts.pages(library):
        if page.src not in library.data.areas.own_tab_title and page.meta.tab_title != neutral:
            message = (
                f"the tab and the history would show `{page.meta.tab_title or page.meta.title}`. Write `tab_title: {neutral}`, "
                "or, if the title can harm nobody, add the page to own_tab_title in data/areas.yml."
            )
            yield Finding(page.path, page.front_line("tab_title"), "tab title", message)
