"""The parts of a guide fold under its answer; other pages stay as they are."""

import markdown

ANSWER = '<section class="answer" aria-label="Get help now"><p>Call</p></section>'
TEXT = "## One\n\nFirst.\n\n## Two\n\n- a\n- b\n\nLast.\n"
EXTENSIONS = ["toc", "macros.markdown.folded"]


def test_each_part_becomes_a_box_that_opens():
    html = markdown.markdown(f"{ANSWER}\n\n{TEXT}", extensions=EXTENSIONS)
    assert html.count('<details class="fold">') == 2
    assert '<details class="fold"><summary><h2 id="one">One</h2>' in html.replace("\n", "")
    assert html.rstrip().endswith("</details>")


def test_what_stands_before_the_first_heading_stays_open():
    html = markdown.markdown(f"{ANSWER}\n\nBefore.\n\n{TEXT}", extensions=EXTENSIONS)
    assert html.index("Before.") < html.index("<details")


def test_a_page_without_an_answer_is_left_alone():
    assert "<details" not in markdown.markdown(TEXT, extensions=EXTENSIONS)
    assert "<details" not in markdown.markdown(
        f'<section class="answer" aria-label="Ways to reach someone"></section>\n\n{TEXT}', extensions=EXTENSIONS
    )
