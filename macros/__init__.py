"""The macros an editor may use in any page."""

from pathlib import Path

from macros.library import current
from macros.parts import contacts, documents, escalation, home, law, levels, news, pictures, reviews, training, words
from macros.parts.macro import macro


PARTS = (
    contacts.call_now,
    contacts.contact,
    contacts.contacts,
    contacts.contacts_directory,
    contacts.email,
    contacts.helplines,
    contacts.phone,
    contacts.talk_to,
    contacts.toolkit_contacts,
    contacts.web,
    documents.a_to_z,
    documents.cards,
    documents.guidance,
    documents.news,
    documents.policies,
    documents.reviews,
    documents.toolkits,
    documents.topics_list,
    escalation.escalation_directory,
    escalation.escalation_helper,
    escalation.escalation_stages,
    escalation.serious_incident_clock,
    home.due_and_new,
    law.law,
    levels.indicators,
    levels.level,
    levels.levels_document,
    levels.levels_of_help,
    levels.levels_table,
    news.updates,
    news.updates_feed,
    pictures.picture,
    reviews.review_outcomes,
    reviews.review_repository,
    reviews.review_themes,
    training.calendar_addresses,
    training.course_catalogue,
    training.courses,
    training.courses_by_audience,
    training.training_archive,
    training.training_calendar,
    words.glossary,
    words.jargon_buster,
    words.term,
    words.words,
)


def define_env(env):
    """Called by the engine: gives the pages their macros."""
    library = current(Path(env.project_dir))
    for part in PARTS:
        env.macro(macro(part, library), part.__name__)
