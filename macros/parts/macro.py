"""Makes a part callable from a page."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context

from macros.library.library import Library
from macros.parts.here import Here
from macros.parts.render import relative_links


def macro(part: Callable[..., str], library: Library) -> Callable[..., str]:
    """A function for Jinja that draws `part` for the page it is called on.

    The page's address is the one thing taken from the engine: `page.url`, which every engine offers.
    """

    @pass_context
    @wraps(part)
    def on_page(context: Context, *args: Any, **kwargs: Any) -> str:
        url = "/" + context["page"].url.lstrip("/").removeprefix("./")
        return relative_links(part(Here(library, url), *args, **kwargs), url)

    return on_page
