"""Names that must not stand on the site: kept so that the site can know them, and nobody else can read them."""

from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints

from macros.library.models.fields import DataFile, Entry

Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Marked = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{68}$")]


class ProtectedName(Entry):
    """One name, in each of the orders and short forms in which it is looked for."""

    added: date = Field(description="The day it was added.")
    digests: list[Marked] = Field(min_length=1, description="Written by `thscp protect`; never by hand.")


class ProtectedFile(DataFile):
    """data/protected.yml"""

    key: Digest | None = Field(description="Tells whether the key is the one the names were kept with; written by `thscp protect`.")
    names: list[ProtectedName] = Field(description="The names; written by `thscp protect`.")
