"""The short numbers that people ring or text, and the hosts that hide where an address leads."""

from pydantic import Field

from macros.library.models.areas import Host
from macros.library.models.fields import DataFile, Entry, Phone, Words


class ShortNumber(Entry):
    """A number too short to be told from a count by its shape."""

    number: Phone = Field(description='The number, in quotes, as in "999" or "116 123".')
    what: Words = Field(description="Who answers it, in a few words.")


class DiallingFile(DataFile):
    """data/dialling.yml"""

    short_numbers: list[ShortNumber] = Field(
        min_length=1, description="Every short number the site may give; none may be typed into a page."
    )


class ShortenersFile(DataFile):
    """data/shorteners.yml"""

    shorteners: list[Host] = Field(min_length=1, description="Hosts of services that shorten addresses, as in bit.ly")
