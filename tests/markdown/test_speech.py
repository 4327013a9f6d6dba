"""A list of sayings is marked as speech."""

import markdown
import pytest

EXTENSIONS = ["smarty", "macros.markdown.speech"]


@pytest.mark.parametrize("text", ['- "Can I talk?"\n- "I am *not* sure."', "* “Can I talk?”\n* “Not today.”"])
def test_a_list_of_sayings_is_speech(text: str):
    assert '<ul class="speech">' in markdown.markdown(text, extensions=EXTENSIONS)


@pytest.mark.parametrize("text", ['- "Can I talk?"\n- Ask an adult.', '- Say "help" to them.', '1. "One."', '- "One"\n    - "Two"'])
def test_any_other_list_is_not(text: str):
    html = markdown.markdown(text, extensions=EXTENSIONS)
    assert not html.startswith('<ul class="speech">')
    assert not html.startswith("<ol class")
