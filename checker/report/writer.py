"""Where reports go: a terminal in colour, a pipe as plain text, a file all at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, TypeAlias, cast

from ccverify.checker.errors import UsageError
from ccverify.checker.report.lines import Line, plain

Painter: TypeAlias = Callable[[Line], None]


def discard_output() -> None:
    """Let what is still buffered for standard output go nowhere, without a complaint at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def _closed() -> bool:
    """The shell started the program without a standard output: `>&-`."""
    return cast(object, sys.stdout) is None


class Writer:
    """Takes lines, or text as it stands, until `finish`.

    Without `path`, everything is written to standard output at once, in colour if that is a
    terminal and NO_COLOR is unset. With it, all is kept until `finish` and then put into the
    file in one move, so that the file is never half written; `UsageError` is raised at the
    start, before any work is done, if it cannot be.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path: Final = None if path is None else Path(os.path.realpath(path))
        self._kept: list[str] = []
        self._paint: Painter | None = None
        if self._path is not None:
            self._replace(self._path, None)
            if _closed():
                sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
        elif _closed():
            raise UsageError("standard output is closed", hint="direct it to a file or /dev/null")
        elif sys.stdout.isatty() and not os.environ.get("NO_COLOR"):
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
            try:
                sys.stdout.write(text)
                sys.stdout.flush()  # results appear as they are found, also through a pipe
            except BrokenPipeError:
                raise
            except OSError as error:
                discard_output()
                message = f"standard output cannot be written: {error.strerror}"
                raise UsageError(message) from None
        else:
            self._kept.append(text)

    def finish(self) -> None:
        """Put what was kept into the file."""
        if self._path is not None:
            self._replace(self._path, "".join(self._kept))

    def _replace(self, path: Path, text: str | None) -> None:
        """Give the file its contents in one move; with None, only make sure that it can be done."""
        try:
            if path.is_dir():
                raise UsageError(f"{path} is a directory", hint="--output takes a file")
            if path.exists() and not path.is_file():  # a device or a pipe is not to be replaced
                with path.open("w", encoding="utf-8") as stream:
                    stream.write(text or "")
                return
            beside = path.with_name(f".{path.name}.{os.getpid()}")
            try:
                with beside.open("x", encoding="utf-8") as stream:
                    stream.write(text or "")
                if path.exists():
                    beside.chmod(path.stat().st_mode)
                if text is not None:
                    beside.replace(path)
            finally:
                beside.unlink(missing_ok=True)
        except OSError as error:
            raise UsageError(
                f"{path} cannot be written: {error.strerror}",
                hint="--output takes a file in a directory that exists and is writable",
            ) from None
