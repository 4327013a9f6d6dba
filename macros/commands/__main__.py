"""`python -m macros.commands` is the console script without an installed project."""

import sys

from macros.commands import main

if __name__ == "__main__":
    sys.exit(main())
