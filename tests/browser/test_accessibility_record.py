"""What the site says of its accessibility tests is what those tests do."""

import inspect

from . import axe
from .test_accessibility import audits


def test_the_recorded_method_is_that_of_the_tests(library):
    run = library.data.accessibility.runs[0]
    assert (run.tool, run.tags) == ("axe", axe.TAGS)
    source = inspect.getsource(audits)
    assert str(tuple(run.widths)) in source
    assert str(tuple(run.schemes)).replace("'", '"') in source


def test_no_run_is_recorded_ahead_and_the_newest_stands_first(library):
    days = [run.day for run in library.data.accessibility.runs]
    assert days == sorted(days, reverse=True)
