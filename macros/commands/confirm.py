"""Say that a contact is right, today: for whoever has just rung it or looked it up."""

import argparse
from pathlib import Path

from macros.commands import trying
from macros.library import load, today
from macros.library.machine import MachineFault
from macros.writing import source, yaml_text


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("contact", help="its id in data/contacts.yml or data/helplines.yml")


def run(root: Path, options: argparse.Namespace) -> None:
    """Writes the day into `confirmed_on`, and nothing else."""
    library = load(root, today())
    try:
        library.contact(options.contact)
    except LookupError as error:
        raise MachineFault(str(error)) from None
    for name in ("contacts", "helplines"):
        for i, contact in enumerate(getattr(getattr(library.data, name), name)):
            if contact.id == options.contact:
                path = f"data/{name}.yml"
                text = yaml_text.with_value(source.read(root / path).text, (name, i, "confirmed_on"), library.today)
                trying.write(root, library.today, {path: text})
                print(f"{contact.name} is confirmed as of {library.today}, in {path}.")
