"""Markdown tables carry their headings into each cell."""

import markdown

TABLE = """
| Who | How *soon* |
|---|---|
| Council | At once |
| Police | |
"""


def test_each_cell_has_the_heading_of_its_column():
    html = markdown.markdown(TABLE, extensions=["tables", "macros.markdown.phone_tables"])
    assert '<table class="cards-on-phone">' in html
    assert '<td data-label="Who">Council</td>' in html
    assert '<td data-label="How soon">At once</td>' in html


def test_text_without_a_table_stays_as_it_is():
    text = "A line.\n\nAnother."
    assert markdown.markdown(text, extensions=["macros.markdown.phone_tables"]) == markdown.markdown(text)
