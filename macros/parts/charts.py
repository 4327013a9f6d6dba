"""Bars, drawn when the site is built, and never without the table that holds the same figures."""

from dataclasses import dataclass

from macros.parts.render import render, slug


@dataclass(frozen=True)
class Bar:
    """One bar. label: what it stands for. value: how long it is. shown: the figure as it is written beside it."""

    label: str
    value: float
    shown: str
    other: bool = False


def bars_and_table(title: str, bars: list[Bar], head: list[str], rows: list[list[str]], source: str) -> str:
    """A chart with its table, the only way there is to draw one.

    head: the headings of the columns. rows: their cells. other: a bar that is there for comparison.
    """
    if len(rows) < len(bars) or any(len(row) != len(head) for row in rows):
        raise ValueError(f"the chart `{title}` has bars without a row of its table.")
    longest = max((bar.value for bar in bars), default=0) or 1
    drawn = [(bar, f"{bar.value / longest * 100:.1f}%") for bar in bars]
    return render("chart.html", id=f"chart-{slug(title)}", title=title, bars=drawn, head=head, rows=rows, source=source)
