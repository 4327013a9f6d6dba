"""What a person types is read as the value of a field."""

import pytest

from macros.library.models.front_matter import PolicyMatter
from macros.writing.questions import Question, read


@pytest.mark.parametrize(
    ("text", "value"),
    [("[]", []), ("[neglect, missing]", ["neglect", "missing"]), ("neglect, missing", ["neglect", "missing"]), ("neglect", ["neglect"])],
)
def test_several_answers_may_stand_in_brackets(text, value):
    assert read(text, Question("old_paths" if text == "[]" else "topics", "", many=True), PolicyMatter) == value
