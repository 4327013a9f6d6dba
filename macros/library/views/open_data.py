"""The files that others may take: tables for spreadsheets and JSON for programs, each from the same data as the pages."""

import csv
import io
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from macros.library.library import Library
from macros.library.models.front_matter import PolicyMatter
from macros.library.models.open_data import Open, OpenContacts, OpenFigures, OpenPolicies, OpenPolicy, OpenTraining
from macros.library.reading.pages import Page
from macros.library.views import money
from macros.library.views.figures import again, readings
from macros.library.views.promises import kept


@dataclass(frozen=True)
class File:
    """path: under the site. title: what it holds, for a link. model: the shape of a JSON file."""

    path: str
    title: str
    text: Callable[[Library], str]
    model: type[Open] | None = None

    @property
    def kind(self) -> str:
        return self.path.rpartition(".")[2].upper()

    @property
    def schema_path(self) -> str:
        """Where the JSON Schema of a JSON file is."""
        return self.path.replace(".json", ".schema.json")

    def size(self, library: Library) -> str:
        """How large it is, in words."""
        return f"{max(1, round(len(self.text(library).encode()) / 1000))} KB"


def schema(model: type[Open]) -> str:
    """The JSON Schema of a JSON file, written from its model."""
    return json.dumps(model.model_json_schema(mode="serialization"), indent=2, ensure_ascii=False) + "\n"


def _table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(head)
    writer.writerows([["" if cell is None else cell for cell in row] for row in rows])
    return text.getvalue()


def _funding(library: Library) -> str:
    names = money.names(library)
    rows = []
    for year in money.published(library):
        for side in money.SIDES:
            rows += [(year.report, side, names[id], printed, amount) for id, amount, printed in money.lines(year, side)]
            rows.append((year.report, side, "Total", "", getattr(year, f"{side}_total")))
        rows.append((year.report, "difference", "Income less spending", "", year.difference))
    return _table(("year", "side", "name", "printed as", "pounds"), rows)


def _figures(library: Library) -> str:
    head = ("id", "measure", "theme", "report", "when", "about", "count", "out of", "per cent", "for every 10,000 children")
    more = ("compared", "worked out again", "heading in the report", "what it cannot tell", "caution")
    rows = [
        (
            *(m.id, m.name, m.theme, r.report, r.when, r.about, r.value, r.out_of, r.percent, r.per_10000),
            "; ".join(f"{c.where} {c.when}: {c.percent or c.per_10000}" for c in r.compared) or r.compared_words,
            "; ".join(one.words for one in again(library, r)),
            *(r.place, m.cannot_tell, m.caution),
        )
        for m, r in readings(library)
    ]
    return _table((*head, *more), rows)


def _promises(library: Library) -> str:
    head = ("id", "promise", "year", "heading", "owner", "fate", "evidence", "evidence in", "asked by young people in")
    found = [(one.promise, one.fate) for one in kept(library)]
    rows = [
        (p.id, p.promise, p.said_in, p.heading, p.owner, fate, p.evidence, p.evidence_in, " ".join(p.asked_by_young_people))
        for p, fate in found
    ]
    return _table(head, rows)


def _open(library: Library, model: type[Open], page: str, **values: object) -> str:
    said = model(title=(model.__doc__ or "").partition(": ")[2], as_of=library.today, page=library.address(page), **values)
    return json.dumps(said.model_dump(mode="json", by_alias=True), indent=2, ensure_ascii=False) + "\n"


def _contacts_api(library: Library) -> str:
    data = library.data
    return _open(library, OpenContacts, library.place("contacts"), contacts=data.contacts.contacts, helplines=data.helplines.helplines)


def _training_api(library: Library) -> str:
    training = library.data.training
    sessions = [session for session in training.sessions if not session.example]
    page = library.place("training")
    return _open(library, OpenTraining, page, audiences=training.audiences, courses=training.courses, sessions=sessions)


def _policies_api(library: Library) -> str:
    found = [_policy(library, page) for page in library.pages_of(PolicyMatter)]
    return _open(library, OpenPolicies, library.place("policies"), policies=found)


def _policy(library: Library, page: Page[PolicyMatter]) -> OpenPolicy:
    meta = page.meta
    named = {name: getattr(meta, name) for name in ("title", "description", "status", "version", "owner", "review_by")}
    return OpenPolicy(
        **named,
        url=library.address(page.url),
        changed=max(change.day for change in meta.changes),
        topics=[library.find("topic", id).name for id in meta.topics],
        applies_to=[library.find("agency", id).name for id in meta.applies_to],
    )


def _figures_api(library: Library) -> str:
    data = library.data
    held = {"reports": data.reports.reports, "themes": data.figures.themes, "measures": data.figures.measures}
    return _open(library, OpenFigures, "/about/data/", **held)


FILES = (
    File("about/figures.csv", "All figures", _figures),
    File("about/funding.csv", "Income and spending", _funding),
    File("about/promises.csv", "All promises", _promises),
    File("api/contacts.json", "Contacts and helplines", _contacts_api, OpenContacts),
    File("api/figures.json", "Figures", _figures_api, OpenFigures),
    File("api/policies.json", "Policies", _policies_api, OpenPolicies),
    File("api/training.json", "Training", _training_api, OpenTraining),
)
