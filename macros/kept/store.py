"""The file in which results are kept, each under the digest of what it was made from.

It may be deleted at any time. What is damaged, foreign or older is not trusted: a key is made from all that makes the result,
the code among it, a value stands beside its own digest, and nothing that is read is ever run.
"""

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

Value = TypeVar("Value")
LARGEST = 400_000_000  # bytes; then what this build did not use is let go
_AT_ONCE = 500  # keys in one question
_WAIT = 5  # seconds, for another that writes
_TABLE = "CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value BLOB NOT NULL, sum BLOB NOT NULL)"


class Store:
    """Values by key. Whatever ails the file, it only forgets: no build ends for what is kept of the last one.

    file: where they stand, or None to keep nothing.
    """

    def __init__(self, file: Path | None):
        self.file = file
        self.used: set[str] = set()
        self._open = _opened(file) if file else None

    def read(self, keys: Iterable[str]) -> dict[str, Any]:
        """The values of those keys that are known."""
        wanted = list(keys)
        self.used.update(wanted)
        found: dict[str, Any] = self._trying(lambda database: _read(database, wanted), {})
        return found

    def write(self, values: Mapping[str, Any]) -> None:
        """Keeps values: bytes, or what JSON can say."""
        self.used.update(values)
        rows = [(key, packed, _sum(packed)) for key, value in values.items() for packed in [_packed(value)]]
        self._trying(lambda database: database.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", rows), None)
        self._trying(lambda database: database.commit(), None)

    def close(self) -> None:
        """Lets go of what was not used, if the file has become large."""
        if self.file and self._open and self.file.stat().st_size > LARGEST:
            known = self._trying(lambda database: {key for (key,) in database.execute("SELECT key FROM kept")}, set())
            left = [(key,) for key in known - self.used]
            self._trying(lambda database: database.executemany("DELETE FROM kept WHERE key = ?", left), None)
            self._trying(lambda database: database.commit(), None)
            self._trying(lambda database: database.execute("VACUUM"), None)
        if self._open:
            self._open.close()
        self._open = None

    def _trying(self, work: Callable[[sqlite3.Connection], Any], otherwise: Any) -> Any:
        """What `work` gives; if the file cannot be read or written, it is begun anew."""
        if self._open is None or self.file is None:
            return otherwise
        try:
            return work(self._open)
        except sqlite3.Error as error:
            if not _is_busy(error):
                self._open.close()
                self._open = _anew(self.file)
            return otherwise


def _opened(file: Path) -> sqlite3.Connection | None:
    try:
        return _database(file)
    except (sqlite3.Error, OSError) as error:
        return None if _is_busy(error) else _anew(file)


def _is_busy(error: Exception) -> bool:
    """Whether another process is writing: the file is well, and is not for us to begin anew."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY


def _anew(file: Path) -> sqlite3.Connection | None:
    """The file begun once more; None where there can be none."""
    try:
        for name in (file, *file.parent.glob(f"{file.name}-*")):
            name.unlink(missing_ok=True)
        return _database(file)
    except (sqlite3.Error, OSError):
        return None


def _database(file: Path) -> sqlite3.Connection:
    file.parent.mkdir(parents=True, exist_ok=True)
    database = sqlite3.connect(file, _WAIT)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = OFF")  # after a loss of power some values may be wrong, and their digests say so
    database.execute(_TABLE)
    return database


def _read(database: sqlite3.Connection, wanted: list[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        rows = database.execute(f"SELECT key, value, sum FROM kept WHERE key IN ({','.join('?' * len(some))})", some)  # noqa: S608 only question marks
        found |= {key: _unpacked(value) for key, value, given in rows if isinstance(value, bytes) and _sum(value) == given}
    return found


def _packed(value: Any) -> bytes:
    if isinstance(value, bytes):
        return b"b" + value
    if isinstance(value, str):
        return b"t" + value.encode()
    return b"j" + json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _unpacked(value: bytes) -> Any:
    kind, content = value[:1], value[1:]
    return content if kind == b"b" else content.decode() if kind == b"t" else json.loads(content)


def _sum(value: bytes) -> bytes:
    return hashlib.sha256(value).digest()[:16]
