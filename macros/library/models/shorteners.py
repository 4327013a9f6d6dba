"""The hosts that hide where an address leads."""

from pydantic import Field

from macros.library.models.areas import Host
from macros.library.models.fields import DataFile


class ShortenersFile(DataFile):
    """data/shorteners.yml"""

    shorteners: list[Host] = Field(min_length=1, description="Hosts of services that shorten addresses, as in bit.ly")
