"""Compiled code from one run to the next, in a folder of this user's.

What is in there is run as it is. So it is used only if nobody else can have written it: the folder
belongs to this user, who alone may look into it, and so does each file. A file that is not as it
was written is as good as none. Where owners are not known or nothing can be written, nothing is
kept, and all else is the same.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Final

NOT_KEPT: Final = "CCVERIFY_NO_CODE_CACHE"
"""The environment variable that, if it is set, keeps code from being kept and from being found."""
_MOST: Final = 2**28
"""How many bytes a process leaves in the folder when it begins to write there."""
_NAME: Final = re.compile(r"[0-9a-f]{64}(\.[0-9a-f]{8})?", re.ASCII)
_SUM: Final = 32  # the bytes of a SHA-256 digest
_NOT_OPEN: Final = 0o077
"""What others may do with the folder, and with a file in it: nothing."""


def found(key: str) -> bytes | None:
    """The code that is kept under a key."""
    with suppress(OSError), _opened(_folder()) as folder:
        with open(os.open(key, os.O_RDONLY | os.O_NOFOLLOW, dir_fd=folder), "rb") as file:
            status = os.fstat(file.fileno())
            content = file.read() if stat.S_ISREG(status.st_mode) and _own(status) else b""
        if content[:_SUM] == _sum(key, content[_SUM:]):
            os.utime(key, dir_fd=folder)  # the oldest files are those that nobody used for longest
            return content[_SUM:]
    return None


def keep(key: str, code: bytes) -> None:
    """Keep code under a key, if that is possible."""
    with suppress(OSError):
        path = _folder()
        _make(path)
        _prune(path)
        with _opened(path) as folder:
            _write(folder, key, _sum(key, code) + code)


def _folder() -> Path:
    """Where code is kept. Raises `OSError` if that is nowhere."""
    if os.environ.get(NOT_KEPT) or not hasattr(os, "geteuid"):
        raise FileNotFoundError
    given = Path(os.environ.get("XDG_CACHE_HOME", ""))
    try:
        base = given if given.is_absolute() else Path.home() / ".cache"
    except RuntimeError:  # the user has no home
        raise FileNotFoundError from None
    return base / "ccverify" / "code"


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    """The number of an open folder; it stays the same folder, whatever its name leads to later.

    Raises `OSError` if somebody else may write to it.
    """
    folder = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        if not _own(os.fstat(folder)):
            raise PermissionError
        yield folder
    finally:
        os.close(folder)


def _own(status: os.stat_result) -> bool:
    return status.st_uid == os.geteuid() and not status.st_mode & _NOT_OPEN


def _make(path: Path) -> None:
    """Make the folder if there is none, unless it would be within a folder of somebody else's."""
    above = next(each for each in (path, *path.parents) if each.exists())
    if above.stat().st_uid == os.geteuid():
        path.mkdir(mode=0o700, parents=True, exist_ok=True)


@cache
def _prune(path: Path) -> None:
    """Remove what was not used for longest, if there is too much: once in each process."""
    with _opened(path) as folder:
        files = [(e.stat(), e.name) for e in os.scandir(folder) if _NAME.fullmatch(e.name)]
        excess = sum(status.st_size for status, _ in files) - _MOST
        for status, name in sorted(files, key=lambda file: file[0].st_mtime_ns):
            if excess <= 0:
                break
            os.unlink(name, dir_fd=folder)
            excess -= status.st_size


def _write(folder: int, name: str, content: bytes) -> None:
    """Write a file whole, or not at all."""
    draft = f"{name}.{os.urandom(4).hex()}"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    try:
        with open(os.open(draft, flags, 0o600, dir_fd=folder), "wb") as file:
            file.write(content)
        os.replace(draft, name, src_dir_fd=folder, dst_dir_fd=folder)
    except BaseException:
        with suppress(OSError):
            os.unlink(draft, dir_fd=folder)
        raise


def _sum(key: str, code: bytes) -> bytes:
    """What shows that a file is as it was written."""
    import hashlib  # noqa: PLC0415  (the command line loads this module for its option alone)

    return hashlib.sha256(key.encode() + code).digest()
