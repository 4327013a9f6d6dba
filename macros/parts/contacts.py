"""Who to ring, write to or look up."""

from macros.library.models.contacts import Contact
from macros.parts.here import Here, NotForThisArea
from macros.parts.letters import by_letter
from macros.parts.render import render


def contact(here: Here, id: str) -> str:
    """A card for one contact or helpline: its number, when it is open, who answers.

    id: of data/contacts.yml or data/helplines.yml.
    Example: {{ contact("mast") }}
    """
    found = here.contact(id)
    if here.area.sheltered:
        return render("talk_to.html", contacts=[(found, _purpose(here, found))], whole=True)
    return render("contact_card.html", contact=found, purpose=_purpose(here, found))


def talk_to(here: Here, *ids: str) -> str:
    """Small cards side by side: what each service is for, how to reach it, who answers, when and what it costs.

    ids: of data/contacts.yml or data/helplines.yml, in the order they should stand.
    Example: {{ talk_to("childline", "shout") }}
    """
    found = [here.contact(id) for id in ids]
    return render("talk_to.html", contacts=[(c, _purpose(here, c)) for c in found], whole=False)


def toolkit_contacts(here: Here) -> str:
    """Small cards for everyone named under `who_can_help` at the top of a toolkit.

    Example: {{ toolkit_contacts() }}
    """
    page = next(page for page in here.library.pages if page.url == here.url)
    ids = getattr(page.meta, "who_can_help", None)
    if not ids:
        raise ValueError("this page names nobody. Write `who_can_help: [childline]` at its top; only a toolkit may.")
    return talk_to(here, *ids)


def call_now(here: Here, area: str) -> str:
    """Who to ring now, each with hours, as large as the page allows.

    area: public, professionals or young-people; the area's list is in data/areas.yml.
    Example: {{ call_now("public") }}
    """
    called = [here.contact(call.contact) for call in here.library.find("area", area).call]
    return render("call_now.html", contacts=[(c, _purpose(here, c)) for c in called])


def contacts(here: Here, agency: str | None = None, audience: str | None = None, topic: str | None = None) -> str:
    """A table of local contacts, with where each was read and whether it has been checked.

    agency, audience, topic: ids; only contacts of that agency, for that area, on that topic.
    Example: {{ contacts(agency="council") }}
    """
    for kind, wanted in (("agency", agency), ("area", audience), ("topic", topic)):
        if wanted is not None:
            here.library.find(kind, wanted)
    found = [
        c
        for c in here.library.data.contacts.contacts
        if here.area.id in c.audiences
        and agency in (None, c.agency)
        and (audience is None or audience in c.audiences)
        and (topic is None or topic in c.topics)
    ]
    return render("contact_table.html", groups=[("", found)], **_names(here))


def contacts_directory(here: Here) -> str:
    """Every local contact, and the agencies that publish none, A to Z, with boxes to find one by agency, subject or words.

    Example: {{ contacts_directory() }}
    """
    found = [c for c in here.library.data.contacts.contacts if here.area.id in c.audiences]
    without = [a for a in here.library.data.agencies.agencies if a.id not in {c.agency for c in found}]
    return render("contacts_directory.html", groups=by_letter([*found, *without], lambda entry: entry.name), **_names(here))


def helplines(here: Here, topic: str | None = None, age: int | None = None) -> str:
    """A card for each helpline on a topic.

    topic: an id of data/topics.yml. age: only helplines a person of this age may use.
    Example: {{ helplines(topic="online-safety", age=14) }}
    """
    if topic is not None:
        here.library.find("topic", topic)
    found = [
        h for h in here.library.data.helplines.helplines if here.area.id in h.audiences and topic in (None, *h.topics) and h.takes(age)
    ]
    if not found:
        raise NotForThisArea(f"no helpline for {here.area.name.lower()} fits. Write another topic or age.")
    return render("helplines.html", helplines=[(h, _purpose(here, h)) for h in found])


def phone(here: Here, id: str) -> str:
    """A phone number inside a sentence, as a link.

    id: of data/contacts.yml or data/helplines.yml.
    Example: Ring {{ phone("mast") }} in office hours.
    """
    return render("phone.html", number=_has(here, id, "phone"))


def email(here: Here, id: str) -> str:
    """An email address inside a sentence, as a link.

    id: of data/contacts.yml or data/helplines.yml.
    Example: Write to {{ email("mast") }}.
    """
    return render("email.html", address=_has(here, id, "email"))


def web(here: Here, id: str) -> str:
    """The name of a service inside a sentence, linked to its website.

    id: of data/contacts.yml or data/helplines.yml.
    Example: Look at {{ web("childline") }}.
    """
    return render("web.html", url=_has(here, id, "web"), name=here.contact(id).name)


def _has(here: Here, id: str, key: str) -> str:
    value = getattr(here.contact(id), key)
    if value is None:
        raise NotForThisArea(f'`{id}` has no {key}. Write {{{{ contact("{id}") }}}} to show what it has.')
    return str(value)


def _names(here: Here) -> dict[str, dict[str, str]]:
    """What a template calls things that a contact knows by their ids."""
    return {
        "agencies": {a.id: a.name for a in here.library.data.agencies.agencies},
        "topics": {t.id: t.name for t in here.library.data.topics.topics},
    }


def _purpose(here: Here, contact: Contact) -> str:
    return contact.young_people or contact.purpose if here.area.sheltered else contact.purpose
