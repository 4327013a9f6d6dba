"""The figures the partnership published, each with its year, its source and what it cannot tell."""

from macros.library.models.figures import Comparison, Measure, Reading, Theme
from macros.library.models.front_matter import ReportMatter
from macros.library.views.figures import Again, again, measures
from macros.parts.charts import Bar, bars_and_table
from macros.parts.here import Here
from macros.parts.render import render

KINDS = ("value", "percent", "per_10000")
Place = tuple[str | None, str, Reading | Comparison]  # where, when, and what was counted there
HEAD = ["What was counted", "When", "Figure"]


def figure(here: Here, id: str, what: str = "value", report: str | None = None, where: str | None = None) -> str:
    """A published figure inside a sentence.

    id: of a measure of data/figures.yml. what: value, percent, per_10000 or out_of.
    report: the year, if more than one prints it. where: a place it is compared with, as in London.
    Example: There were {{ figure("children-in-need") }} children in need.
    """
    measure: Measure = here.library.find("measure", id)
    reading = _reading(here, measure, report)
    if where is not None:
        return render("amount.html", shown=_elsewhere(measure, reading, what, where))
    if what not in (*KINDS, "out_of") or getattr(reading, what) is None:
        known = [kind for kind in (*KINDS, "out_of") if getattr(reading, kind) is not None]
        raise ValueError(f"`{id}` has no {what} in {reading.report}. Write one of: {', '.join(known)}.")
    return render("amount.html", shown=shown(measure, reading, what))


def _reading(here: Here, measure: Measure, report: str | None) -> Reading:
    """The reading of one report: the one asked for, or the one the page is about, or the newest."""
    page = next((page for page in here.library.pages_of(ReportMatter) if page.url == here.url), None)
    wanted = report or (page.meta.report if page else None)
    found = [reading for reading in measure.readings if wanted in (None, reading.report)]
    if not found:
        known = ", ".join(reading.report for reading in measure.readings)
        raise ValueError(f"`{measure.id}` is not printed in {wanted}. Add `report=` and one of: {known}.")
    return found[-1]


def _elsewhere(measure: Measure, reading: Reading, what: str, where: str) -> str:
    number = next((getattr(c, what, None) for c in reading.compared if c.where == where), None)
    if number is None:
        known = ", ".join(c.where for c in reading.compared) or "none"
        raise ValueError(f"`{measure.id}` is not compared with {where} by {what}. Places that are: {known}.")
    return f"{number:,}{'%' if what == 'percent' else ''}"


def shown(measure: Measure, reading: Reading, what: str) -> str:
    """A figure as it is written: 2,944, over 200, 53%, £3,000."""
    number = getattr(reading, what)
    words = f"{number:,}{'%' if what == 'percent' else ''}"
    if what == "value":
        words = f"{measure.unit or ''}{words}"
    return f"{reading.about} {words}" if reading.about and what != "out_of" else words


def figures(here: Here, theme: str) -> str:
    """Every measure of one theme: the figure, its year and source, how it compares, what it cannot tell; with bars where they help.

    theme: of data/figures.yml.
    Example: {{ figures("protection") }}
    """
    found: Theme = here.library.find("theme", theme)
    rows = [(measure, [_row(here, measure, reading) for reading in measure.readings]) for measure in measures(here.library, theme)]
    return render("figures.html", theme=found, chart=_chart(here, found), rows=rows, reports=here.library.ids["report"])


def _row(here: Here, measure: Measure, reading: Reading) -> tuple[Reading, list[str], list[Again]]:
    kinds = [kind for kind in KINDS if getattr(reading, kind) is not None]
    words = {"value": "{}", "percent": "{}", "per_10000": "{} for every 10,000 children"}
    return reading, [words[kind].format(shown(measure, reading, kind)) for kind in kinds], again(here.library, reading)


def _chart(here: Here, theme: Theme) -> str | None:
    if not theme.chart:
        return None
    bars, rows, names = [], [], []
    for measure in measures(here.library, theme.id):
        for reading in measure.readings:
            if getattr(reading, theme.chart) is not None:
                places: list[Place] = [(None, reading.when, reading), *((c.where, c.when, c) for c in reading.compared)]
                drawn = [_bar(measure, theme.chart, *place) for place in places if getattr(place[2], theme.chart) is not None]
                bars += [bar for bar, _ in drawn]
                rows += [row for _, row in drawn]
                names.append(here.library.find("report", reading.report).name)
    return bars_and_table(theme.chart_title or theme.name, bars, HEAD, rows, ", ".join(dict.fromkeys(names)))


def _bar(measure: Measure, kind: str, where: str | None, when: str, holder: Reading | Comparison) -> tuple[Bar, list[str]]:
    number = getattr(holder, kind)
    words = f"{number:,}{'%' if kind == 'percent' else ''}"
    elsewhere = f", {where}" if where else ""
    label = f"{measure.short or measure.name}{elsewhere}"
    return Bar(f"{label} {when}" if where else label, number, words, bool(where)), [f"{measure.name}{elsewhere}", when, words]
