"""The words of a built page's article, a sentence for each heading, paragraph, item and cell."""

from html.parser import HTMLParser

_BLOCKS = {"p", "li", "h1", "h2", "h3", "h4", "dt", "dd", "th", "td", "figcaption", "summary", "div"}
_HIDDEN = {"script", "style", "svg", "nav", "form"}


class _Article(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.inside, self.hidden, self.blocks = False, 0, [""]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # the parser gives them
        self.inside |= tag == "article"
        self.hidden += tag in _HIDDEN
        if tag in _BLOCKS:
            self.blocks.append("")

    def handle_endtag(self, tag: str) -> None:
        self.inside &= tag != "article"
        self.hidden -= tag in _HIDDEN
        if tag in _BLOCKS:
            self.blocks.append("")

    def handle_data(self, data: str) -> None:
        if self.inside and not self.hidden:
            self.blocks[-1] += data


def sentences(html: str) -> list[str]:
    """Every block of the article with words in it, ended by a full stop so that it does not run on into the next."""
    article = _Article()
    article.feed(html)
    words = (" ".join(block.split()) for block in article.blocks)
    return [f"{block.rstrip(' .:;,?!')}." for block in words if any(letter.isalnum() for letter in block)]
