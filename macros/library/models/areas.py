"""The areas of the site, who each is for, and where each may link."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from macros.library.models.fields import ContactId, DataFile, Entry, Id, PageId, Words, wrong

PageOrFolder = Annotated[str, StringConstraints(pattern=r"^([a-z0-9-]+/)*([a-z0-9-]+\.md)?$", min_length=1)]
ReadingAge = Annotated[int, Field(ge=7, le=16)]
Host = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)+$")]


class Call(Entry):
    """One of the numbers at the top of every page."""

    contact: ContactId = Field(description="The contact or helpline, from data/; it must have a phone.")
    label: Words = Field(description="When to ring it, in a few words.")


class Feed(Entry):
    """An area's feed of what is new."""

    file: Annotated[str, StringConstraints(pattern=r"^[a-z/-]+\.xml$")] = Field(
        description="Its address, without a / before it; never changes."
    )
    title: Words = Field(description="Its title, as a feed reader lists it.")
    subtitle: Words = Field(description="What it holds.")
    page: PageId = Field(description="The page that shows the same.")


class Area(Entry):
    """One area: a folder, an address, a voice."""

    id: Id = Field(description="Short name of the area: also the name of its stylesheet.")
    name: Words = Field(description="The area's name, as its header and the navigation of mkdocs.yml show it.")
    path: Annotated[str, StringConstraints(pattern=r"^([a-z-]+/)?$")] = Field(
        description="Its folder in docs/ and its address, ending in /; empty for the public area."
    )
    for_whom: Words = Field(description="One short sentence: who it is for.")
    exit_page: PageId | None = Field(None, description="If every page carries the exit control: the page that says what it cannot hide.")
    feed: Feed | None = Field(None, description="Its feed of what is new, if it has one.")
    sheltered: bool = Field(
        False, description="true if its readers must meet nothing of the other areas, and are spoken to in their own words."
    )
    silent_page: PageId | None = Field(None, description="The page of ways to get help without speaking, one tap from every page.")
    words_page: PageId | None = Field(None, description="The page that explains its hard words.")
    telling_page: PageId | None = Field(None, description="The page that says what each service keeps private, and when it must tell.")
    silent_label: Words | None = Field(None, description="The words of the link to that page.")
    exact_law: bool = Field(False, description="true if its pages state law in exact words, linked; otherwise they use plain ones.")
    reading_age: ReadingAge | None = Field(None, description="The reading age that none of its pages may ask more than, if there is one.")
    marks_words: bool = Field(
        False, description="true if each of its pages explains the words of its `words_page` that it uses, by {{ words() }} at its end."
    )
    dated_sheets: bool = Field(False, description="true if each printed sheet says from which state of the page it was printed.")
    voice: Literal["families", "young", "professionals"] = Field(
        description="Which of the three voices of data/meetings.yml its pages speak in."
    )
    call: list[Call] = Field(min_length=1, description="Who to ring, in order; shown at the top of every page.")
    unconfirmed: Words | None = Field(
        None, description="What each page says, once, while a contact that the area shows is not confirmed by a person."
    )
    help_page: PageId = Field(description="The page a person in need is sent to.")
    help_label: Words = Field(description="The words of the link to that page.")
    search_page: PageId = Field(description="The page that holds its search box and its A to Z.")

    @model_validator(mode="after")
    def _silent_page_has_a_label(self) -> "Area":
        if bool(self.silent_page) != bool(self.silent_label):
            raise wrong("needs the other of `silent_page` and `silent_label`.", "Write both, or neither.", "silent_page")
        return self


class HelpPages(Entry):
    """Pages that people in need read, whoever they are: plain, and with the way to an interpreter."""

    path: PageOrFolder = Field(description="A page of docs/, as in get-help.md, or a folder, as in families/")
    reading_age: ReadingAge = Field(description="The reading age that they may not ask more than.")


class OutsideSite(Entry):
    """A website of another organisation that the young people's area may link to."""

    host: Host = Field(description="The site's host, as in www.childline.org.uk")
    reason: Words = Field(description="One sentence: why a young person may safely be sent there.")


class Folder(Entry):
    """What a folder of docs/ holds."""

    path: Annotated[str, StringConstraints(pattern=r"^([a-z-]+/)*$")] = Field(
        description="The folder, as in families/; empty for docs/ itself. The longest that a page stands in decides."
    )
    types: list[Words] = Field(min_length=1, description="The types of page it may hold, as in guide.")


class PlacesOfParts(Entry):
    """The pages to which parts of other pages lead."""

    training: PageId = Field(description="The page of the sessions to come; calendars stand beside it.")
    courses: PageId = Field(description="The page of the courses.")
    policies: PageId = Field(description="The library of policies.")
    levels: PageId = Field(description="The page of the levels of need; the pages of levels and domains stand beside it.")
    topics: PageId = Field(description="The page of the topics; their own pages stand beside it.")
    contacts: PageId = Field(description="The page of the contacts for everyone.")


class AreasFile(DataFile):
    """data/areas.yml"""

    areas: list[Area] = Field(min_length=1, description="The areas, the public one first.")
    front_door: PageId = Field(description="The only page that leads from one area into another.")
    folders: list[Folder] = Field(min_length=1, description="The types of page that each folder of docs/ may hold.")
    parts: PlacesOfParts = Field(description="The pages to which parts of other pages lead.")
    help_pages: list[HelpPages] = Field([], description="Pages that people in need read; the longest path that fits a page decides.")
    interpreter_page: PageId = Field(description="The page on which a reader finds how to ask for an interpreter.")
    shared_pages: list[PageId] = Field(description="Pages that every area may link to.")
    own_tab_title: list[PageId] = Field(
        description="Young people's pages whose title may show in the browser's tab and history; all others show a neutral one."
    )
    outside_sites: list[OutsideSite] = Field(description="The approved list for young people.")

    def folder(self, src: str) -> Folder:
        """The folder that a page of docs/ stands in."""
        return max((folder for folder in self.folders if src.startswith(folder.path)), key=lambda folder: len(folder.path))

    def help_page(self, src: str) -> HelpPages | None:
        """The entry of `help_pages` that a page of docs/ falls under."""
        found = (pages for pages in self.help_pages if src == pages.path or (pages.path.endswith("/") and src.startswith(pages.path)))
        return max(found, key=lambda pages: len(pages.path), default=None)
