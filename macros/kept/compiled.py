"""What Jinja makes of a template stands where Python keeps what it makes of our modules, and is made anew when template or code changes."""

import marshal
import os
import sys
from contextlib import suppress
from hashlib import sha256
from importlib.util import cache_from_source
from pathlib import Path

from jinja2.bccache import Bucket, BytecodeCache

from macros.kept.code import code

_STAMP = 32  # bytes


class Compiled(BytecodeCache):
    """Templates as Python runs them, each in a file. What is damaged, or cannot be read or written, is only made once more."""

    def get_source_checksum(self, source: str) -> str:
        """The digest of all that a template is made by: its text, our code, and the packages."""
        return sha256(f"{code()}\0{source}".encode()).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            kept = _file(bucket).read_bytes()
            if kept[:_STAMP] == _stamp(bucket, kept[_STAMP:]):
                bucket.code = marshal.loads(kept[_STAMP:])  # noqa: S302 as Python does with modules, in the same folder

    def dump_bytecode(self, bucket: Bucket) -> None:
        if not sys.dont_write_bytecode:
            made, file = marshal.dumps(bucket.code), _file(bucket)
            begun = file.with_suffix(f".{os.getpid()}")
            with suppress(OSError):
                begun.write_bytes(_stamp(bucket, made) + made)
                begun.replace(file)


def _file(bucket: Bucket) -> Path:
    return Path(cache_from_source(__file__)).with_name(f"{bucket.key}.template")


def _stamp(bucket: Bucket, made: bytes) -> bytes:
    return sha256(bucket.checksum.encode() + made).digest()
