"""How far a long run has come: one line on the terminal, gone when it is over."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import field
from math import inf
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.engines.answer import Progress

_PATIENCE: Final = 1.0
"""Seconds after which a run is long."""
_PERIOD: Final = 0.1
"""Seconds between two updates."""
_ERASED: Final = "\r\x1b[K"


@dataclass(frozen=True, slots=True)
class _Told:
    """The last that was heard of a run, and when."""

    what: str
    progress: Progress
    at: float = field(default_factory=time.monotonic)


class ProgressLine:
    """Observes what is done; as a context manager it erases its line at the end.

    A thread of its own draws it, so that the line lives while something reports nothing for long.
    Nothing is written unless standard error is a terminal.
    """

    def __init__(self, what: str = "") -> None:
        self._what: Final = what
        self._began: Final = time.monotonic()
        self._told: _Told | None = None
        self._drawn = False
        # Whoever holds it may write to the terminal.
        self._lock: Final = Lock()
        self._over: Final = Event()
        self._artist: Final = Thread(target=self._draw_on, daemon=True)

    def __call__(self, progress: Progress) -> None:
        """Note how far what the line is about has come."""
        self.tell(self._what, progress)

    def tell(self, what: str, progress: Progress) -> None:
        """Note how far something has come."""
        self._told = _Told(what, progress)

    @contextmanager
    def hidden(self) -> Iterator[None]:
        """Leave the terminal to others."""
        with self._lock:
            self._erase()
            yield

    def __enter__(self) -> ProgressLine:
        if sys.stderr.isatty():
            self._artist.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        if self._artist.is_alive():
            self._artist.join()
        self._erase()

    def _draw_on(self) -> None:
        while not self._over.wait(_PERIOD):
            now, told = time.monotonic(), self._told
            if told is not None and now - self._began >= _PATIENCE:
                text = progress_text(told.what, told.progress, now - self._began, now - told.at)
                with self._lock:
                    self._drawn = True
                    _write(f"{_ERASED}{text[: _columns() - 1]}")

    def _erase(self) -> None:
        if self._drawn:
            self._drawn = False
            _write(_ERASED)


def progress_text(what: str, progress: Progress, elapsed: float, silent: float = 0.0) -> str:
    """How far a run has come, in one line; of the seconds `elapsed` the last were `silent`."""
    told = [progress.doing]
    if progress.distinct_states is not None:
        told.append(f"{progress.distinct_states:,} states")
    if progress.rate is not None:
        told.append(_rate(progress.rate))
    if progress.frontier is not None:
        told.append(f"frontier {progress.frontier:,}")
    if progress.depth is not None:
        told.append(f"depth {progress.depth}")
    left = max(progress.left - silent, 0.0)
    most = f", {_duration(left)} more at most" if left < inf else ""
    return f"{what}: {', '.join(told)}; {_duration(elapsed)}{most}"


def _write(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()


def _columns() -> int:
    try:
        return os.get_terminal_size(sys.stderr.fileno()).columns or 80
    except (OSError, ValueError):
        return 80


def _rate(per_second: float) -> str:
    for unit, size in (("M", 1e6), ("k", 1e3)):
        if per_second >= size:
            return f"{per_second / size:.1f} {unit}/s"
    return f"{per_second:.0f} /s"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
