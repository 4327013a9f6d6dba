"""Work that is done once for each thing, beside each other where there is much of it."""

import ctypes
import errno
import gc
import hashlib
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from macros.kept.store import Store

Thing = TypeVar("Thing")
ENOUGH = 48  # things for which starting other processes is worth it
_CHUNK = 12
_LOOK = 0.2  # seconds
_SOON = 5_000, 5, 5  # new objects, and rounds: what stood before is not looked through, so that what a page leaves is let go at little cost


@dataclass(frozen=True)
class Kept:
    """store: where results stand between builds. code: the digest of what makes them. workers: how many processes may share the work."""

    store: Store
    code: str
    workers: int


_NOW: ContextVar[Kept | None] = ContextVar("kept", default=None)
# What the processes that are started for a piece of work take over from this one.
_JOB: list[tuple[Callable[[Any], Any], Sequence[Any]]] = []


@contextmanager
def using(file: Path | None, code: str, workers: int | None = None) -> Iterator[None]:
    """Within it, `each` keeps results in `file` and shares work among `workers` processes: as many as there are cores, if not said."""
    around = _NOW.get()
    if around and around.store.file == file and around.code == code:  # a build checks within itself
        yield
        return
    kept = Kept(Store(file), code, workers or cores())
    before = _NOW.set(kept)
    try:
        yield
    finally:
        _NOW.reset(before)
        kept.store.close()


def each(  # noqa: PLR0913 the last two are seldom needed
    kind: str,
    work: Callable[[Thing], Any],
    things: Sequence[Thing],
    made_from: Callable[[Thing], str],
    before: Callable[[int], Any] = lambda many: None,
    enough: int | None = None,
) -> list[Any]:
    """What `work` makes of each thing, in their order: what JSON can say, with lists and no tuples, or bytes.

    kind: a name for the work. made_from: all that the result depends on besides the code, as text or as digests.
    before: is called once if there is work to do, with how many things, for what all of it needs.
    enough: things to be made, from which on other processes share the work; ENOUGH, if not said.
    """
    kept = _NOW.get()
    if kept is None:
        return [work(thing) for thing in things]
    keys = [hashlib.sha256(f"{kind}\0{kept.code}\0{made_from(thing)}".encode()).hexdigest() for thing in things]
    found = kept.store.read(keys)
    missing = {key: thing for key, thing in zip(keys, things, strict=True) if key not in found}
    if missing:
        before(len(missing))
    made = dict(zip(missing, _shared(work, list(missing.values()), kept.workers, enough or ENOUGH), strict=True))
    kept.store.write(made)
    found |= made
    return [found[key] for key in keys]


def now() -> Kept | None:
    """What `using` has set, if it is within one."""
    return _NOW.get()


def cores() -> int:
    """How many processes may run at once here."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _shared(work: Callable[[Thing], Any], things: list[Thing], workers: int, enough: int) -> list[Any]:
    if workers < 2 or len(things) < enough or not hasattr(os, "fork"):
        return [work(thing) for thing in things]
    import multiprocessing  # noqa: PLC0415 to read these takes longer than a whole check of which all is kept may
    from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor  # noqa: PLC0415 as above

    last = work(things[-1])  # what is read, compiled and remembered once for all of them is there for the others
    _JOB.append((work, things))
    _let_go()
    gc.freeze()  # what stands is shared with the others as long as nobody counts it again
    try:
        context = multiprocessing.get_context("fork")
        with ProcessPoolExecutor(workers, context, _begun, (os.getpid(),)) as pool:
            return [*pool.map(_one, range(len(things) - 1), chunksize=_CHUNK), last]
    except BrokenProcessPool:  # the system ends a process when memory runs out
        raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM)) from None
    finally:
        gc.unfreeze()
        _JOB.pop()


def _let_go() -> None:
    """Gives memory that is free back to the system, where the C library can: others would take over what nobody uses."""
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).malloc_trim(0)


def _one(number: int) -> Any:
    work, things = _JOB[-1]
    return work(things[number])


def _begun(parent: int) -> None:
    """What a process does that was started for a piece of work."""
    gc.set_threshold(*_SOON)
    if kept := _NOW.get():  # a connection is never shared between processes
        _NOW.set(Kept(Store(kept.store.file), kept.code, workers=1))
    _ends_with(parent)


def _ends_with(parent: int) -> None:
    """Ends this process when the one that started it is gone: it would wait for ever, and keep the build locked."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(_LOOK)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
