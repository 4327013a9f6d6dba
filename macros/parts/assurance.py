"""What the site says of its own state, written anew at every build."""

from macros.library.views.assurance import sections
from macros.parts.here import Here
from macros.parts.render import render


def assurance(here: Here) -> str:
    """What was counted at this build: review dates, drafts, contacts, law, duties, links, weight.

    Example: {{ assurance() }}
    """
    return render("assurance.html", sections=sections(here.library), today=here.library.today)


def assurance_reading(here: Here) -> str:
    """The reading age of each area's pages, measured on the text as built.

    Example: {{ assurance_reading() }}
    """
    return render("assurance_reading.html", areas=here.library.data.areas.areas)


def accessibility_results(here: Here) -> str:
    """What the accessibility tests have shown, when and by which method, and what no test has shown.

    Example: {{ accessibility_results() }}
    """
    return render("accessibility_results.html", found=here.library.data.accessibility)
