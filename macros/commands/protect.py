"""Keep a name off the site: asks for it, and writes nothing that could be read back."""

import argparse
import getpass
import os
import sys
from pathlib import Path

from macros.checks.readers.names import LEAST_KEY, LEAST_LETTERS, VARIABLE, digests, mark_of_key, words_of
from macros.checks.rules.people.protected_names import PATH
from macros.library import ContentError, Finding, Library, load, today
from macros.library.models.protected import ProtectedName

_HEAD = "# Names that must not stand on the site, as digests that nobody can read back. Add one with `thscp protect`, which asks for it.\n"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--remove", action="store_true", help="ask for a name and protect it no longer")


def run(root: Path, options: argparse.Namespace) -> None:
    """Asks for a name without showing it, and keeps its keyed digests in data/protected.yml."""
    library = load(root, today())
    key = _key(library)
    kept = digests(_asked(), key)
    names = [name for name in library.data.protected.names if set(name.digests) != set(kept)]
    if not options.remove:
        names.append(ProtectedName(added=library.today, digests=kept))
    elif len(names) == len(library.data.protected.names):
        raise _refused("this name is not among them. Nothing was changed.")
    (root / PATH).write_text(_written(names, key), encoding="utf-8")
    print(f"{len(names)} names are protected. Run `thscp check`, and keep {VARIABLE} where the site is checked.")


def _key(library: Library) -> str:
    key, kept = os.environ.get(VARIABLE, ""), library.data.protected.key
    if len(key) < LEAST_KEY:
        make = 'python3 -c "import secrets; print(secrets.token_urlsafe(32))"'
        raise _refused(
            f"need a key of {LEAST_KEY} characters or more in {VARIABLE}. Make one with {make}, and keep it outside the repository."
        )
    if kept and library.data.protected.names and mark_of_key(key) != kept:
        raise _refused(f"were kept with another key than {VARIABLE} holds. Put the right key there.")
    return key


def _asked() -> str:
    """From the keyboard, unseen; or from a pipe. Never from the command line, which the machine remembers and shows."""
    name = getpass.getpass("The name, in full (it is not shown): ") if sys.stdin.isatty() else sys.stdin.readline()
    if sum(map(len, words_of(name))) < LEAST_LETTERS:
        raise _refused(f"need {LEAST_LETTERS} Latin letters or more: fewer are part of ordinary words. Write the first name and the last.")
    return name


def _refused(message: str) -> ContentError:
    return ContentError([Finding(PATH, 1, "protected names", message)])


def _written(names: list[ProtectedName], key: str) -> str:
    lines = [f"  - added: {name.added}\n    digests: [{', '.join(map(_quoted, name.digests))}]" for name in names]
    listed = "names:\n" + "\n".join(lines) if lines else "names: []"
    return f"{_HEAD}key: {_quoted(mark_of_key(key)) if names else 'null'}\n{listed}\n"


def _quoted(digest: str) -> str:
    return f'"{digest}"'  # a digest of digits alone would be a number
