"""What the partnership is, and the documents it stands on."""

from datetime import date

from pydantic import Field

from macros.library.models.fields import AgencyId, DataFile, Entry, Https, PageId, RoleId, Source, Words


class Partner(Entry):
    """One of the three safeguarding partners: a post, never a person."""

    agency: AgencyId = Field(description="The agency, from data/agencies.yml.")
    organisation: Words = Field(description="The organisation's name in full.")
    role: RoleId = Field(description="The post that speaks for it, from data/roles.yml; never a person's name.")
    source: Source = Field(description="Where that was read, with its date.")


class Guidance(Entry):
    """The government's guidance that the partnership must follow."""

    title: Words = Field(description="Its title, without the year.")
    edition: Words = Field(description='The year of the edition in force, in quotes, as in "2026".')
    published: Words = Field(description="Month and year of publication, in words.")
    url: Https = Field(description="Where to read it.")
    summary_url: Https | None = Field(None, description="Where to read what changed.")
    replaces: Words = Field(description="The edition it replaced, in quotes.")
    source: Source = Field(description="Where that was read.")


class Document(Entry):
    """A document or service of somebody else that the site sends people to."""

    title: Words = Field(description="Its title.")
    url: Https = Field(description="Where to find it.")
    refreshed: Words | None = Field(None, description="When it was last changed, in words, if a source says so.")
    keeps: Words | None = Field(None, description="What it keeps and for how long, if a source says so.")
    source: Source | None = Field(None, description="Where that was read.")


class SecurityNotice(Entry):
    """What .well-known/security.txt says to somebody who finds a fault of the site."""

    contact_page: PageId = Field(description="The page that says how to reach the partnership.")
    expires: date = Field(description="The day until which that is known to be right; at most a year ahead.")


class Partnership(Entry):
    """The partnership itself."""

    name: Words = Field(description="Its name in full.")
    short_name: Words = Field(description="The letters it goes by.")
    about: Words = Field(description="One sentence: what it is.")
    council_page: Https = Field(description="Its page on the council's website.")
    partners: list[Partner] = Field(min_length=3, description="The three safeguarding partners.")
    guidance: Guidance = Field(description="The statutory guidance in force.")
    procedures: Document = Field(description="The London procedures.")
    levels_document: Document = Field(description="The London document on levels of need.")
    review_repository: Document = Field(description="The national collection of reviews.")
    exit_target: Https = Field(description="Where the exit control leads: a page that looks ordinary on anybody's screen.")
    security_notice: SecurityNotice = Field(description="What security.txt says.")
    source: Source = Field(description="Where these facts were read.")


class PartnershipFile(DataFile):
    """data/partnership.yml"""

    partnership: Partnership = Field(description="The partnership.")
