"""Works out again every rate and percentage that a report prints, as far as the report gives what it needs."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from macros.kept.asking import remembered
from macros.library.library import Library
from macros.library.models.figures import Measure, Number, Reading


@dataclass(frozen=True)
class Again:
    """A printed figure worked out again.

    words: how. low, high: where it must lie, allowing for rounding. agrees: whether what is printed lies there.
    """

    words: str
    low: float
    high: float
    agrees: bool


def measures(library: Library, theme: str | None = None) -> list[Measure]:
    """The measures of one theme, or all."""
    return [m for m in library.data.figures.measures if theme in (None, m.theme)]


def readings(library: Library) -> Iterator[tuple[Measure, Reading]]:
    """Every figure of every report with its measure."""
    for measure in measures(library):
        yield from ((measure, reading) for reading in measure.readings)


def again(library: Library, reading: Reading) -> list[Again]:
    """Each printed rate or percentage of a reading, worked out again."""
    found = [_percentage(reading), _rate(library, reading)]
    return [one for one in found if one]


def _percentage(reading: Reading) -> Again | None:
    if reading.value is None or reading.out_of is None or reading.percent is None:
        return None
    share = reading.value / reading.out_of * 100
    agrees = round(share, _decimals(reading.percent)) == reading.percent
    return Again(f"{reading.value:,} of {reading.out_of:,} is {share:.1f}%", share, share, agrees)


def _decimals(printed: Number) -> int:
    return len(str(printed).partition(".")[2])


@remembered(2)
def _by_day(library: Library) -> dict[str, list[Reading]]:
    found: dict[str, list[Reading]] = defaultdict(list)
    for _, reading in readings(library):
        found[reading.when].append(reading)
    return found


def _rate(library: Library, reading: Reading) -> Again | None:
    """The rate for the number of children that the other rates of the same day imply."""
    same_day = [_children(other) for other in _by_day(library)[reading.when] if other is not reading]
    others = [span for span in same_day if span]
    own = _children(reading)
    if not reading.value or not own or not others:
        return None
    agrees = any(_overlap(own, other) for other in others)
    # The narrowest of the others says most about how many children there were.
    low, high = min(others, key=lambda span: span[1] - span[0])
    rates = reading.value / high * 10_000, reading.value / low * 10_000
    words = f"for as many children as the other rates imply, about {round((low + high) / 2, -2):,.0f}, it is {sum(rates) / 2:.1f}"
    return Again(words, *rates, agrees)


def _children(reading: Reading) -> tuple[float, float] | None:
    """How many children a count and its rate imply, from fewest to most, as the rate is rounded."""
    if reading.value is None or reading.per_10000 is None:
        return None
    half = 0.5 * 10 ** -_decimals(reading.per_10000)
    return reading.value / (reading.per_10000 + half) * 10_000, reading.value / (reading.per_10000 - half) * 10_000


def _overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]
