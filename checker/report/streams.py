"""The standard streams of the program: a failure to write says which stream failed, and why."""

from __future__ import annotations

import errno
import io
import os
import select
import sys
from typing import TYPE_CHECKING, TextIO, cast

from ccverify.checker.errors import UsageError

if TYPE_CHECKING:
    from typing_extensions import Buffer


class PipeClosed(Exception):
    """Nobody reads standard output any more, as after `| head`."""


class _Output(io.FileIO):
    """Standard output. Raises `UsageError` if it cannot be written, or `PipeClosed`."""

    def write(self, data: Buffer) -> int:
        try:
            while (written := cast(int | None, super().write(data))) is None:
                select.select([], [self], [])  # whoever shares it has made it non-blocking
        except OSError as error:
            # What is still buffered is flushed when the process ends: that must not fail again.
            os.dup2(os.open(os.devnull, os.O_WRONLY), self.fileno())
            raise unwritable("standard output", error) from None
        return written


class _Messages(io.FileIO):
    """Standard error. A message that cannot be written is lost: there is nowhere to say so."""

    def write(self, data: Buffer) -> int:
        try:
            return super().write(data)
        except OSError:
            return memoryview(data).nbytes


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
    sys.stdout = (
        cast(TextIO, _Closed()) if closed else _text(_Output(1, "w", closefd=False), encoding)
    )
    sys.stderr = _text(_Messages(2, "w", closefd=False), encoding)


def _text(raw: io.FileIO, encoding: str) -> io.TextIOWrapper:
    """A stream of lines; a terminal may know ASCII only."""
    buffered = io.BufferedWriter(raw)
    return io.TextIOWrapper(
        buffered, encoding, "backslashreplace", line_buffering=raw.isatty() or raw.fileno() == 2
    )
