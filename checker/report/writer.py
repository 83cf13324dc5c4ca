"""Where reports go: a terminal in colour, a pipe as plain text, a file all at once."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, TypeAlias

from ccverify.checker.errors import UsageError
from ccverify.checker.report.lines import WIDTH, Line, lay_out, plain
from ccverify.checker.report.streams import refuse_closed_output, unwritable
from ccverify.checker.signals import Interruptible

Painter: TypeAlias = Callable[[Line], None]

_STREAMS: Final = ("/dev/std", "/dev/fd/", "/proc/")
"""What lies there leads to a stream, be it that of a file: it is added to, never replaced."""


class Writer:
    """Takes lines, or text as it stands, until `finish`; lines are made for the width it has.

    Without `path`, everything is written to standard output at once, in colour if that is a
    terminal and NO_COLOR is unset. With it, all is kept until `finish` and then put into the
    file in one move, so that the file is never half written; `UsageError` is raised at the
    start, before any work is done, if it cannot be.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path: Final = path
        self._kept: list[str] = []
        self._paint: Painter | None = None
        lay_out(_columns() if path is None else WIDTH)
        if path is not None:
            _refuse_unwritable(path)
            return
        refuse_closed_output()
        if sys.stdout.isatty() and not os.environ.get("NO_COLOR"):
            from ccverify.checker.report.colour import painter  # noqa: PLC0415  (rich is slow)

            self._paint = painter()

    def lines(self, lines: Iterable[Line]) -> None:
        """Write lines."""
        for each in lines:
            if self._paint is not None:
                self._paint(each)
            else:
                self.text(plain(each) + "\n")

    def text(self, text: str) -> None:
        """Write text as it stands."""
        if self._path is None:
            sys.stdout.write(text)
            sys.stdout.flush()  # results appear as they are found, also through a pipe
        else:
            self._kept.append(text)

    def finish(self) -> None:
        """Put what was kept into the file."""
        if self._path is not None:
            write_file(self._path, "".join(self._kept))


def _columns() -> int:
    """The width of the terminal that standard output is, or what COLUMNS says; else 80."""
    if sys.stdout.isatty() or os.environ.get("COLUMNS"):
        return shutil.get_terminal_size((WIDTH, 24)).columns
    return WIDTH


def write_file(path: Path, text: str) -> None:
    """Give a file its contents in one move, or add them to a device or a pipe.

    Raises `UsageError` if that cannot be done; the file is then as it was.
    """
    try:
        if _is_stream(path):
            with path.open("a", encoding="utf-8") as stream:
                stream.write(text)
            return
        with Interruptible():
            _replace(Path(os.path.realpath(path)), text)
    except OSError as error:
        raise unwritable(str(path), error) from None


def write(path: Path, text: str) -> None:
    """Write a text all at once, ended by one newline."""
    writer = Writer(path)
    writer.text(text.rstrip() + "\n")
    writer.finish()


def folder_made(folder: Path) -> Path:
    """The folder, made if it is not there; `UsageError` if it cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{folder} cannot be made: {error.strerror}") from None
    return folder


def _is_stream(path: Path) -> bool:
    return str(path).startswith(_STREAMS) or (path.exists() and not path.is_file())


def _replace(path: Path, text: str | None) -> None:
    """With None for a text, only find out whether it can be done."""
    beside = path.with_name(f".{path.name[:200]}.{os.getpid()}")
    try:
        with beside.open("x", encoding="utf-8") as stream:
            stream.write(text or "")
        if path.exists():
            beside.chmod(path.stat().st_mode)
        if text is not None:
            beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _refuse_unwritable(path: Path) -> None:
    """`UsageError` if a report cannot be put there, as far as one can tell beforehand."""
    hint = "--output takes a file in a directory that exists and is writable"
    try:
        if path.is_dir():
            raise UsageError(f"{path} is a directory", hint="--output takes a file")
        if not _is_stream(path):
            with Interruptible():
                _replace(Path(os.path.realpath(path)), None)
        elif not os.access(path, os.W_OK):
            raise UsageError(f"{path} cannot be written", hint=hint)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}", hint=hint) from None
    except ValueError as error:  # a name that no file can have
        raise UsageError(f"{str(path)!r} cannot be written: {error}", hint=hint) from None
