"""How far a long run has come: one line on the terminal, gone when it is over."""

from __future__ import annotations

import shutil
import sys
import time
from types import TracebackType
from typing import Final

from ccverify.checker.engines.answer import Progress

_PATIENCE: Final = 1.0
"""Seconds after which a run is long."""
_PERIOD: Final = 0.1
"""Seconds between two updates."""


class ProgressLine:
    """Observes an exploration; as a context manager it erases its line at the end.

    Nothing is written unless standard error is a terminal.
    """

    def __init__(self, what: str) -> None:
        self._what: Final = what
        self._terminal: Final = sys.stderr.isatty()
        self._due = time.monotonic() + _PATIENCE
        self._shown = False

    def __call__(self, progress: Progress) -> None:
        """Show how far the exploration has come, now and then."""
        if self._terminal and time.monotonic() >= self._due:
            self.show(progress_text(self._what, progress))

    def show(self, text: str) -> None:
        """Show a text instead, now and then."""
        now = time.monotonic()
        if not self._terminal or now < self._due:
            return
        self._due = now + _PERIOD
        self._shown = True
        columns = shutil.get_terminal_size().columns
        sys.stderr.write(f"\r\x1b[K{text[: columns - 1]}")
        sys.stderr.flush()

    def __enter__(self) -> ProgressLine:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def progress_text(what: str, progress: Progress) -> str:
    """How far an exploration has come, in one line."""
    return (
        f"{what}: {progress.distinct_states:,} states, {_rate(progress.rate)}, "
        f"frontier {progress.frontier:,}, depth {progress.depth}"
    )


def _rate(per_second: float) -> str:
    for unit, size in (("M", 1e6), ("k", 1e3)):
        if per_second >= size:
            return f"{per_second / size:.1f} {unit}/s"
    return f"{per_second:.0f} /s"
