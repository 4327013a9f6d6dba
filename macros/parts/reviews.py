"""What came of a review, what reviews have in common, and where they are kept."""

from macros.library.models.front_matter import ReviewMatter, TopicMatter
from macros.parts.here import Here
from macros.parts.render import render


def review_outcomes(here: Here) -> str:
    """What the review on this page asked for, who had to act, what changed and how that is known; then, what a later look found.

    Example: {{ review_outcomes() }}
    """
    page = next((page for page in here.library.pages_of(ReviewMatter) if page.url == here.url), None)
    if page is None:
        raise ValueError("this page is not a review. Take it out, or write `type: review` above.")
    agencies = {agency.id: agency.name for agency in here.library.data.agencies.agencies}
    return render("review_outcomes.html", meta=page.meta, agencies=agencies)


def review_themes(here: Here) -> str:
    """Reviews against topics, from the front matter of the reviews: the topics that come up most stand first.

    Example: {{ review_themes() }}
    """
    reviews = here.library.pages_of(ReviewMatter)
    pages = {page.meta.topic: page for page in here.library.pages_of(TopicMatter)}
    found = [(topic, [topic.id in review.meta.topics for review in reviews]) for topic in here.library.data.topics.topics]
    rows = [(topic, pages.get(topic.id), ticks) for topic, ticks in found if any(ticks)]
    rows.sort(key=lambda row: (-sum(row[2]), row[0].name.lower()))
    return render("review_themes.html", reviews=reviews, rows=rows)


def review_repository(here: Here) -> str:
    """The national collection of published reviews, and how long it keeps them.

    Example: {{ review_repository() }}
    """
    return render("review_repository.html", repository=here.library.data.partnership.partnership.review_repository)
