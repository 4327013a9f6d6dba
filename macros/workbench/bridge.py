"""Answers the CMS in the words of its proxy backend: what there is, and what is to be written."""

import json
import threading
from collections.abc import Callable
from typing import Any

from macros.library import ContentError
from macros.library.machine import MachineFault
from macros.workbench import places, saving
from macros.workbench.forms import Form, forms
from macros.workbench.saving import Value
from macros.workbench.watch import Watch, told

Answer = tuple[int, Any]
Params = dict[str, Any]

_ABOVE = "What is wrong stands above the form."
_NO_PICTURES = "Pictures are put into docs/ by hand: the check looks at what is hidden in them."


class Bridge:
    """watch: the library that choices come from. said: what the page tells of the last thing that was saved, or refused."""

    def __init__(self, watch: Watch, preview: str = ""):
        self.watch, self.root, self.preview = watch, watch.root, preview
        self.said: dict[str, Any] = {"number": 0}
        self._served: dict[str, Value] = {}  # what each form was filled with
        self._names: dict[str, str] = {}  # addresses that the CMS made up for new entries
        self._one_at_a_time = threading.Lock()
        self._actions: dict[str, Callable[[Params], Any]] = {
            "info": lambda _: {"repo": self.root.name, "publish_modes": ["simple"], "type": "thscp"},
            "entriesByFolder": self._folder,
            "entriesByFiles": lambda params: [self._filled(file["path"])[0] for file in params["files"]],
            "getEntry": self._opened,
            "persistEntry": self._persist,
            "deleteFiles": self._delete,
            "getMedia": lambda _: [],
            "getDeployPreview": lambda params: {"url": self._seen_at(params), "status": "SUCCESS"},
            "getNotes": lambda _: {"notes": []},
        }

    def answer(self, request: Params) -> Answer:
        """What is sent back, with its status."""
        action = self._actions.get(str(request.get("action")))
        if action is None:
            return 422, {"error": _NO_PICTURES if "edia" in str(request.get("action")) else "The workbench cannot do that."}
        try:
            with self._one_at_a_time:
                return 200, action(request.get("params") or {})
        except places.NotThere as error:
            return 404, {"error": str(error)}
        except ContentError as error:
            self._say(refused=list(map(told, error.findings)))
            return 422, {"error": _ABOVE}
        except (MachineFault, OSError) as error:
            self._say(refused=[{"field": "", "said": str(error), "where": "", "path": ""}])
            return 422, {"error": _ABOVE}

    def _folder(self, params: Params) -> list[Any]:
        form = forms().get(str(params["folder"]).removeprefix("forms/"))
        if form is None:
            raise places.NotThere(f"there are no forms for {params['folder']}")
        return [self._filled(places.path_of(form, slug))[0] for slug in places.slugs(self.root, form)]

    def _opened(self, params: Params) -> Any:
        path = params["path"]
        try:
            filled, self._served[path] = self._filled(path)
        except places.NotThere:
            self._forget(path)
            raise
        return filled

    def _filled(self, path: str) -> tuple[dict[str, Any], Value]:
        form, slug = places.form_and_slug(self._names.get(path, path))
        there = places.entry(self.root, form, slug)
        value = places.value_shown(form, there)
        return {"data": json.dumps(value, ensure_ascii=False), "file": {"path": path, "id": path, "label": there.path}}, value

    def _forget(self, path: str) -> None:
        self._served.pop(path, None)
        self._names.pop(path, None)

    def _persist(self, params: Params) -> dict[str, str]:
        file = params["dataFiles"][0]
        path = file["path"]
        form, slug = places.form_and_slug(self._names.get(path, path))
        given = json.loads(file["raw"])
        served = self._served.get(path)
        new = bool(params["options"].get("newEntry")) and served is None
        saved = saving.save(self.watch.library, form, slug, given, None if new else served or self._now(form, slug))
        self._names[path] = places.path_of(form, saved.slug)
        self._opened(file)
        self._say(saved=saved.path, lines=saved.lines, shown=self._address(form, saved.path))
        return {"message": "saved"}

    def _delete(self, params: Params) -> dict[str, str]:
        for path in params["paths"]:
            form, slug = places.form_and_slug(self._names.get(path, path))
            if form.page:
                raise MachineFault("A page goes with `thscp retire`, which keeps its address and mends the links to it.")
            saved = saving.delete(self.root, form, slug)
            self._forget(path)
            self._say(saved=saved.path, lines=saved.lines, shown=self.preview)
        return {"message": "deleted"}

    def _now(self, form: Form, slug: str) -> Value:
        return places.value_shown(form, places.entry(self.root, form, slug))

    def _seen_at(self, params: Params) -> str:
        form = forms().get(str(params.get("collection")))
        return self._address(form, f"docs/{str(params.get('slug')).replace('--', '/')}.md") if form and form.page else self.preview

    def _address(self, form: Form, path: str) -> str:
        inside = path.removeprefix("docs/").removesuffix(".md").removesuffix("index")
        return f"{self.preview}{inside.rstrip('/')}/".replace(":///", "://") if form.page and inside else self.preview

    def _say(self, **said: Any) -> None:
        self.said = {"number": self.said["number"] + 1, **said}
