"""The standard streams of the program: a failure to write says which stream failed, and why."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TextIO, TypeVar, cast

from ccverify.checker.errors import UsageError

T = TypeVar("T")


class PipeClosed(Exception):
    """Nobody reads standard output any more, as after `| head`."""


class _Output(io.TextIOWrapper):
    """Standard output. Raises `UsageError` if it cannot be written, or `PipeClosed`."""

    def write(self, text: str) -> int:
        return self._told(lambda: super(_Output, self).write(text))

    def flush(self) -> None:
        self._told(super().flush)

    def _told(self, write: Callable[[], T]) -> T:
        try:
            return write()
        except OSError as error:
            # What is still buffered is flushed when the process ends: that must not fail again.
            os.dup2(os.open(os.devnull, os.O_WRONLY), self.fileno())
            raise unwritable("standard output", error) from None


class _Messages(io.TextIOWrapper):
    """Standard error. A message that cannot be written is lost: there is nowhere to say so."""

    def write(self, text: str) -> int:
        with suppress(OSError):
            super().write(text)
        return len(text)

    def flush(self) -> None:
        with suppress(OSError):
            super().flush()


class _Closed(io.TextIOBase):
    """Stands for a standard output that the shell has closed: `>&-`."""

    encoding = "utf-8"

    def write(self, text: str) -> int:
        raise UsageError("standard output is closed", hint="direct it to a file or /dev/null")


def unwritable(what: str, error: OSError) -> Exception:
    """The error for something that cannot be written."""
    if error.errno == errno.EPIPE:
        return PipeClosed()
    return UsageError(f"{what} cannot be written: {error.strerror}")


def refuse_closed_output() -> None:
    """`UsageError` if nothing can be written to standard output, before any work is done."""
    if isinstance(sys.stdout, _Closed):
        sys.stdout.write("")


def prepare_streams() -> None:
    """Give this process standard streams that fail as this module says."""
    closed = cast(object, sys.stdout) is None
    encoding = getattr(sys.stdout or sys.stderr, "encoding", "utf-8")
    output = io.BufferedWriter(io.FileIO(1, "w", closefd=False))
    # A terminal may know ASCII only.
    sys.stdout = (
        cast(TextIO, _Closed()) if closed else _Output(output, encoding, "backslashreplace")
    )
    messages = io.BufferedWriter(io.FileIO(2, "w", closefd=False))
    sys.stderr = _Messages(messages, encoding, "backslashreplace", line_buffering=True)
