"""What the tests share: copies of the project to break, the commands to run on them, the real library to vary."""

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import replace
from datetime import date
from io import StringIO
from pathlib import Path

import brotli
import pytest
from hypothesis import settings

from macros.building.lock import alone
from macros.commands import main
from macros.kept import work
from macros.library import Library, forget, load
from macros.library.models import DATA_FILES
from macros.library.reading import strict_yaml
from macros.library.views import release
from macros.library.views.today import PREVIEW, VARIABLE
from macros.library.views.translations import as_read, fingerprint
from macros.parts.here import Here

from .arabic import ARABIC, BENGALI, LABELS

# The project that is tested; THSCP_TESTS_ROOT names an edited copy of it, to see that the tests welcome an ordinary edit.
ROOT = Path(os.environ.get("THSCP_TESTS_ROOT") or Path(__file__).parents[1])
_EDITED = "THSCP_TESTS_ROOT" in os.environ  # its build may take over what an earlier one has kept
_QUICK = "THSCP_TESTS_QUICK" in os.environ  # its build may pack loosely: nothing is measured
SMALL = Path(__file__).with_name("small")
TODAY = date(2026, 11, 24)
LAST_GOOD = "the last good site"
_CORES = work.cores

# A run writes a gigabyte in seventy thousand small files, which takes a tenth less of it in memory than on a disk.
_MEMORY, _ROOM = Path("/dev/shm"), 4 * 2**30  # noqa: S108 - pytest makes a folder of its own there, which nobody else may enter

# The same examples in every run: a gate must not fail by chance.
settings.register_profile("gate", derandomize=True, deadline=None)
settings.load_profile("gate")


# Files that take longest for their few tests. They begin first, so that no worker is left alone with one at the end.
LONG = (
    "test_what_changed.py",
    "test_everyday_edits.py",
    "test_every_page.py",
    "test_exit_everywhere.py",
    "test_workbench.py",
    "test_preview.py",
    "test_exit.py",
)


def pytest_configure() -> None:
    """Lets temporary folders be in memory where there is plenty, for pytest as for all that the tests start."""
    if "TMPDIR" not in os.environ and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM:
        os.environ["TMPDIR"] = tempfile.tempdir = str(_MEMORY)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: LONG.index(item.path.name) if item.path.name in LONG else len(LONG))


@pytest.fixture(scope="session", autouse=True)
def _a_core_each(worker_id: str) -> Iterator[None]:
    """Where tests run beside each other, what a test builds or checks within its process starts no others: they would only wait for each other."""
    with pytest.MonkeyPatch.context() as patch:
        if worker_id != "master":
            patch.setattr(work, "cores", lambda: 1)
        yield


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Makes a copy of the project in a folder of its own, with a last good site/ of one file."""

    def copy() -> Path:
        root = _laid_out(ROOT, tmp_path_factory.mktemp("project"))
        shutil.copy(ROOT / "mkdocs.yml", root)
        return root

    return copy


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Makes a copy of the small site of the tests' own, tests/small/, as `project` does of the real one. No edit of real content reaches it."""

    def copy() -> Path:
        root = _laid_out(SMALL, tmp_path_factory.mktemp("small"))
        settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:\n")[0]
        (root / "mkdocs.yml").write_text(f"{settings}\n{(SMALL / 'nav.yml').read_text(encoding='utf-8')}", encoding="utf-8")
        return root

    return copy


@pytest.fixture(scope="session")
def small(bare, built_small) -> Callable[[], Path]:
    """As `bare`, with all that a build of it has kept: what a test has not changed is not made again. test_what_changed.py shows that this changes no byte."""

    def copy() -> Path:
        root = bare()
        shutil.copytree(built_small / ".kept", root / ".kept")
        return root

    return copy


def _laid_out(content: Path, root: Path) -> Path:
    """A project in a folder: content of its own, this project's code and theme, and a last good site/."""
    for name in ("data", "docs"):
        shutil.copytree(content / name, root / name)
    for name in ("macros", "overrides"):
        (root / name).symlink_to(ROOT / name)
    (root / "site").mkdir()
    (root / "site" / "index.html").write_text(LAST_GOOD)
    return root


@pytest.fixture(scope="session")
def start() -> Callable[..., subprocess.Popen]:
    """Starts a command in a process group of its own: start(root, "build", "--today", "2026-12-01")."""
    environment = {name: value for name, value in os.environ.items() if name != VARIABLE}

    def begin(root: Path, command: str, *extra: str) -> subprocess.Popen:
        options = ["--project", str(root), "--today", TODAY.isoformat(), *extra, command]
        return subprocess.Popen(
            [sys.executable, "-m", "macros.commands", *options],
            cwd=root,
            env=environment,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )

    return begin


@pytest.fixture(scope="session")
def run(start) -> Callable[..., tuple[int, str, str]]:
    """Runs a command to its end and gives back its exit status, output and errors."""

    def finish(root: Path, command: str, *extra: str) -> tuple[int, str, str]:
        with start(root, command, *extra) as process:
            out, err = process.communicate(timeout=120)
        return process.returncode, out, err

    return finish


@pytest.fixture(scope="session")
def run_here() -> Callable[..., tuple[int, str, str]]:
    """As `run`, in this process, where a new interpreter would only cost time.

    quick: packs loosely what is packed for hosts, which is half the work of a small build. Only `built` is for measuring.
    """

    def finish(root: Path, command: str, *extra: str, quick: bool = True) -> tuple[int, str, str]:
        out, err = StringIO(), StringIO()
        forget()  # a file may have changed since the last command here
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
            if quick:
                squeeze, zipped = brotli.compress, gzip.compress
                patch.setattr(brotli, "compress", lambda content, **_: squeeze(content, quality=1))
                patch.setattr(gzip, "compress", lambda content, level=1, mtime=None: zipped(content, 1, mtime=mtime))
            for name, value in ((VARIABLE, TODAY.isoformat()), (release.VARIABLE, ""), (PREVIEW, "")):
                patch.setenv(name, value)  # a command sets them for what it starts; no other test may find them
            code = main(["--project", str(root), *extra, command])
        return code, out.getvalue(), err.getvalue()

    return finish


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The folder that is there for the tests of all workers."""
    own = tmp_path_factory.getbasetemp()
    return own if worker_id == "master" else own.parent


@pytest.fixture(scope="session")
def built(run_here, shared: Path) -> tuple[Path, str]:
    """The project as it stands, built once for the tests of all workers: its folder, and what the build said."""

    def lay_out(root: Path) -> None:
        root.mkdir()
        _laid_out(ROOT, root)
        shutil.copy(ROOT / "mkdocs.yml", root)
        if _EDITED and (ROOT / ".kept").exists():
            shutil.copytree(ROOT / ".kept", root / ".kept")

    return _built_once(shared / "built", lay_out, run_here, quick=_QUICK)


def _built_once(root: Path, lay_out: Callable[[Path], object], run_here, *, quick: bool) -> tuple[Path, str]:
    """A project that is built by the first who needs it: its folder, and what the build said. The others wait."""
    said = root.with_name(f"{root.name}.said")
    with alone(root.with_name(f"{root.name}.lock")):
        if not said.exists():
            lay_out(root)
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(work, "cores", _CORES)
                code, out, err = run_here(root, "build", quick=quick)
            assert (code, err) == (0, ""), out + err
            said.write_text(out, encoding="utf-8")
    return root, said.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def project_built(project, built) -> Callable[[], Path]:
    """As `project`, with all that the build of the whole site has kept: a build makes anew only what a test has changed."""

    def copy() -> Path:
        root = project()
        shutil.copytree(built[0] / ".kept", root / ".kept")
        return root

    return copy


@pytest.fixture(scope="session")
def built_small(bare, run_here, shared: Path) -> Path:
    """The small site of the tests' own, built once for the tests of all workers: its folder. Copy it before changing anything in it."""
    return _built_once(shared / "built-small", lambda root: shutil.move(bare(), root), run_here, quick=True)[0]


@pytest.fixture(scope="session")
def built_site(built) -> Path:
    """The site/ folder of the project as it stands. Copy it before changing anything in it."""
    return built[0] / "site"


@pytest.fixture(scope="session")
def whole_library() -> Library:
    """What the real data/ and docs/ hold, as of TODAY, with what no reader is shown yet."""
    return load(ROOT, TODAY)


@pytest.fixture(scope="session")
def library(whole_library) -> Library:
    """What readers get of the real data/ and docs/, as of TODAY."""
    return as_read(whole_library)


@pytest.fixture(scope="session")
def with_body(library) -> Callable[[str, str], Library]:
    """The real library with other Markdown on one page."""

    def change(src: str, body: str) -> Library:
        return replace(library, pages=[replace(p, body=body) if p.src == src else p for p in library.pages])

    return change


@pytest.fixture(scope="session")
def with_data(library) -> Callable[..., Library]:
    """The real library with other data files: with_data(topics="topics: []")."""

    def change(today: date = TODAY, **files: str) -> Library:
        read = {name: DATA_FILES[name].model_validate(strict_yaml.parse(text, name).data) for name, text in files.items()}
        return replace(library, today=today, data=replace(library.data, **read))

    return change


@pytest.fixture(scope="session")
def here(library) -> Callable[..., Here]:
    """A page to draw parts on: here("/young-people/"), with the real library unless another is given."""
    return lambda url, other=library: Here(other, url)


@pytest.fixture(scope="session")
def translated(small, run_here) -> Path:
    """The small site with a checked page in Arabic, and one in Bengali that was checked before its English changed."""
    root = small()
    languages = root / "data" / "languages.yml"
    languages.write_text(languages.read_text().replace("      english: I need an interpreter. I speak Arabic.\n", LABELS, 1))
    page = root / "docs" / "languages" / "ar" / "get-help.md"
    page.parent.mkdir()
    page.write_text(ARABIC.format(fingerprint(load(root, TODAY).page("get-help.md"))))
    bengali = (
        (root / BENGALI)
        .read_text()
        .replace("reviewed_by: null", "reviewed_by: Interpreter")
        .replace("reviewed_on: null", "reviewed_on: 2026-11-19")
    )
    (root / BENGALI).write_text(bengali.replace('made_from: "', 'made_from: "000000000000" # "'))
    code, out, err = run_here(root, "build")
    assert code == 0, out + err
    return root / "site"
