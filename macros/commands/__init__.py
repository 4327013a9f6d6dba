"""The console script `thscp`: one command a file. Only here it is known in which order things happen."""

import atexit
import gc
import os
import sys

INTERRUPTED, BROKEN_PIPE = 130, 141  # what a shell says of a command that these ended

# At the end the system takes back all at once: Python would look through it first, a quarter of a second at 2,000 pages.
atexit.register(gc.freeze)


def main(arguments: list[str] | None = None) -> int:
    """Runs one command. Returns 0, or 1 when the content or the machine has to be put right first.

    The one place where a fault is answered: a line that says what and what to do; what Python knows of it only with --debug.
    """
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # else it asks each installed package whether it brings one
    gc.set_threshold(100_000)  # nearly all that is read is kept to the end: looking through it for what is not takes its time
    try:
        from macros.commands import arguments as given  # noqa: PLC0415 Ctrl-C is answered also while Python reads the rest
        from macros.commands import faults  # noqa: PLC0415 as above

        options = given.parser(arguments).parse_args(arguments)
        try:
            given.run(options)
            print(end="", flush=True)  # a pipe that broke, or a disk that is full, is told of now or never
            return 0
        except EOFError:  # nobody is there any more to answer
            raise KeyboardInterrupt from None
        except Exception as error:  # noqa: BLE001 whatever it is, an editor gets a line
            return _let_go_of_output() if isinstance(error, BrokenPipeError) else faults.say(error, options.debug)
    except KeyboardInterrupt:
        print("\nStopped. site/ is as it was.", file=sys.stderr)
        return INTERRUPTED


def _let_go_of_output() -> int:
    """Whoever read our output has gone; Python would complain once more when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return BROKEN_PIPE
