"""Every annual report that was read has one page, and no page is of a report that was not."""

from collections.abc import Iterator

from macros.checks.rule import frame_rule
from macros.library import Finding, Library, Page
from macros.library.models.front_matter import ReportMatter


@frame_rule("report-pages", requires=("references",))
def check(library: Library) -> Iterator[Finding]:
    document = library.documents["reports"]
    pages: dict[str, list[Page[ReportMatter]]] = {}
    for page in library.pages_of(ReportMatter):
        pages.setdefault(page.meta.report, []).append(page)
    for i, report in enumerate(library.data.reports.reports):
        found = pages.get(report.id, [])
        if report.is_read and not found:
            message = f"`{report.id}` was read and has no page. Write one in docs/about/annual-reports/, or `held: not held`."
            yield Finding(document.path, document.line(("reports", i, "held")), f"reports[{i}].held", message)
        for page in found if not report.is_read else found[1:]:
            why = "was not read" if not report.is_read else "has a page already"
            yield Finding(
                page.path, page.front_line("report"), "report", f"`{report.id}` {why}. Write another, or change data/reports.yml."
            )
