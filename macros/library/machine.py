"""Faults of the machine, not of the content, in words: what is wrong and what to do, on one line."""

import errno


class MachineFault(Exception):
    """Something around the project is not as it must be. The message says what, and what to do."""


_WORDS = {
    errno.ENOSPC: "the disk is full. Free some space and run it again",
    errno.EDQUOT: "your share of the disk is used up. Free some space and run it again",
    errno.EROFS: "it is on a disk that nothing may be written to. Make that writable, or work on a copy of the project elsewhere",
    errno.EACCES: "this user may not read or change it. Change its owner or its permissions (chmod u+rwX)",
    errno.EPERM: "the system does not let this user change it. Change its owner or its permissions (chmod u+rwX)",
    errno.ENOENT: "it is not there. See whether something else moved or deleted it, and run it again",
    errno.ENOTDIR: "a file stands where a folder is needed. Move it away",
    errno.EISDIR: "a folder stands where a file is needed. Move it away",
    errno.EEXIST: "something else is there already. Move it away",
    errno.ENOTEMPTY: "something else wrote into it at the same time. Run it again",
    errno.EBUSY: "another program holds it, or a disk is mounted there. Free it and run it again",
    errno.ELOOP: "it is a link that leads back to itself. Delete the link",
    errno.ENAMETOOLONG: "its name is too long. Give it a shorter one",
    errno.EMFILE: "too many files are open. Close other programs, or raise the limit (ulimit -n 1024)",
    errno.ENFILE: "too many files are open. Close other programs",
    errno.ENOMEM: "the memory is full. Close other programs and run it again",
    errno.EIO: "the disk did not answer. See whether it is failing; copy the project to another",
}


def in_words(error: OSError) -> str:
    """What the system refused, for which file, and what to do about it."""
    where = f"{error.filename}: " if error.filename is not None else ""
    said = f"{where}{remedy(error.errno) or f'{error.strerror or error}. Put that right and run it again'}."
    return said if where else said[0].upper() + said[1:]


def remedy(number: int | None) -> str | None:
    """What one of the system's errors means and what to do, if it is one that we know."""
    return _WORDS.get(number) if number else None
