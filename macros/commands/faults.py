"""Says what went wrong and what to do, in words, whatever it was."""

import sys
import traceback

from macros.building.error import EngineError
from macros.commands.colours import coloured
from macros.library import ContentError
from macros.library.findings import gathered
from macros.library.machine import MachineFault, in_words

SITE_AS_IT_WAS = "site/ is as it was."
EYE = "needs an editor's eye:"
FORESEEN = (ContentError, EngineError, MachineFault, OSError)


def say(error: Exception, debug: bool = False) -> int:
    """Prints a fault where errors go, with the traceback if that is asked for. Returns what the command ends with."""
    if debug:
        traceback.print_exception(error)
    told = [words(error), *(f"{EYE} {notice}" for notice in getattr(error, "notices", ()))]
    print(coloured("\n".join(told), sys.stderr), file=sys.stderr)
    return 1


def words(error: Exception) -> str:
    """What is wrong and what to do."""
    if isinstance(error, ContentError):
        found = gathered(error.findings)
        lines = "\n".join(map(str, found))
        return f"{lines}\n\n{len(found)} to put right. Nothing was built; {SITE_AS_IT_WAS}"
    if isinstance(error, EngineError):
        return f"The pages could not be built; {SITE_AS_IT_WAS}\n{error}"
    if isinstance(error, (MachineFault, OSError)):
        said = " ".join((in_words(error) if isinstance(error, OSError) else str(error)).split())
        return f"{said}{'' if said.endswith(('.', '?', '!')) else '.'} Nothing was built; {SITE_AS_IT_WAS}"
    said = " ".join(f"{type(error).__name__}: {error}".split())
    return f"Something that nobody foresaw ({said}); {SITE_AS_IT_WAS} Run it again with --debug and report what it shows."
