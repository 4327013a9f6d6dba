"""The types of page, by the word that front matter names them with."""

from macros.library.models.front_matter import (
    FrontMatter,
    GuideMatter,
    LandingMatter,
    NewsMatter,
    PageMatter,
    PolicyMatter,
    RecordMatter,
    ReportMatter,
    ReviewMatter,
    ToolkitMatter,
    TopicMatter,
    TranslationMatter,
    UrgentMatter,
)

PAGE_TYPES: dict[str, type[FrontMatter]] = {
    "guide": GuideMatter,
    "landing": LandingMatter,
    "news": NewsMatter,
    "page": PageMatter,
    "policy": PolicyMatter,
    "record": RecordMatter,
    "report": ReportMatter,
    "review": ReviewMatter,
    "toolkit": ToolkitMatter,
    "topic": TopicMatter,
    "translation": TranslationMatter,
    "urgent": UrgentMatter,
}
