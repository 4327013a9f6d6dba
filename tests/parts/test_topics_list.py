import re

from macros.library.models.front_matter import TopicMatter
from macros.parts.documents import topics_list
from macros.parts.render import PICTURES


def test_every_topic_stands_once_in_its_group(library, here):
    html = topics_list(here("/professionals/topics/"))
    pages = {page.meta.topic: page.url for page in library.pages_of(TopicMatter)}
    for group, section in zip(library.data.topics.groups, html.split("<section")[1:], strict=True):
        assert f'<h2 id="{group.id}">' in section
        assert re.findall(r'href="([^"]+)"', section) == [pages[t.id] for t in library.data.topics.topics if t.group == group.id]


def test_a_group_without_topics_is_not_shown(with_data, here):
    text = "groups:\n  - {id: a, name: A, note: N}\n  - {id: b, name: B, note: N}\ntopics:\n"
    text += "  - {id: neglect, name: Neglect, plain: P, summary: S, group: b, source: Report}\n"
    html = topics_list(here("/professionals/topics/", with_data(topics=text)))
    assert html.count("<section") == 1 and '<h2 id="b">B</h2>' in html


def test_each_drawing_belongs_to_a_topic_and_to_no_other(library):
    drawings = {file.stem: file.read_text(encoding="utf-8") for file in (PICTURES / "topics").glob("*.svg")}
    assert {*drawings} <= {topic.id for topic in library.data.topics.topics}  # a new topic may wait for its own
    assert len({*drawings.values()}) == len(drawings) >= 23


def test_a_drawing_is_shown_where_there_is_one_and_only_to_the_eye(here):
    html = topics_list(here("/professionals/topics/"))
    assert 1 < html.count('<svg class="icon"') <= html.count('class="card"')  # a new topic may have none yet
    assert html.count("<svg") == html.count('aria-hidden="true"')
