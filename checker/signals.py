"""Ctrl-C and SIGTERM: they end the program at once, or raise where there is something to save.

An exception may be lost: Python drops what is raised in a finaliser or a callback. So the handler
ends the process itself wherever nothing is lost by it. This module imports only what is loaded in
no time, so that signals are answered from the first instruction on.
"""

from __future__ import annotations

import _thread
import gc
import os
import signal
import sys
import time
from types import FrameType, TracebackType

TYPE_CHECKING = False  # type checkers know it; `typing` would be slow to load here
if TYPE_CHECKING:
    from typing import Any

INTERRUPTED = 130
"""The exit code of a program that was interrupted."""
_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_WEAK = ("weakref", "_weakrefset")
_ECHO = 1.0  # seconds in which a second signal is taken for the same one
_STUCK = (0.5, 3.0)  # seconds that a library may take to return to Python; or with work to save


class Interrupted(KeyboardInterrupt):
    """An interrupt, with what was `found` before it."""

    def __init__(self, found: Any) -> None:
        super().__init__()
        self.found = found


def answer_signals() -> None:
    """End this process on a signal, with one line; a signal that was ignored stays ignored."""
    for number in _SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _end)
    sys.unraisablehook = _raised_again
    read, write = os.pipe()
    os.set_blocking(write, False)
    signal.set_wakeup_fd(write, warn_on_full_buffer=False)
    _thread.start_new_thread(_watch, (read,))


def ignore_signals() -> None:
    """Let a process whose work is done end as it would: with the exit code of that work.

    While it ends, Python takes its handlers away, and a signal would then kill the process.
    """
    for number in _SIGNALS:
        if signal.getsignal(number) is _end:
            signal.signal(number, signal.SIG_IGN)


class Interruptible:
    """As a context: a signal raises `KeyboardInterrupt`, so that what is done can be saved.

    A second signal ends the process at once, unless it comes so soon that it is an echo of the
    first. It changes nothing in a process that does not answer signals by `answer_signals`.
    """

    def __enter__(self) -> None:
        for number in _SIGNALS:
            if signal.getsignal(number) is _end:
                signal.signal(number, _raise)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for number in _SIGNALS:
            if signal.getsignal(number) is _raise:
                signal.signal(number, _end)


class Held:
    """As a context: a signal that would raise does so in the end, not in the middle of a report."""

    def __init__(self) -> None:
        self._came = False

    def __call__(self, number: int, frame: FrameType | None) -> None:
        """Note a signal: this is its handler."""
        self._came = True

    def __enter__(self) -> None:
        for number in _SIGNALS:
            if signal.getsignal(number) is _raise:
                signal.signal(number, self)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for number in _SIGNALS:
            if signal.getsignal(number) is self:
                signal.signal(number, _raise)
        if self._came:
            _raise(signal.SIGINT, None)


def _end(number: int = 0, frame: FrameType | None = None) -> None:
    erased = "\r\x1b[K" if os.isatty(2) else ""  # a line of progress may stand there
    try:
        os.write(2, f"{erased}interrupted\n".encode())
    finally:
        os._exit(INTERRUPTED)


def finalising(frame: FrameType | None) -> bool:
    """Whether an object is being finalised, or somebody is told that one was or is looked for: what
    is raised there is lost, and what the object holds may be given back twice.
    """
    told = [getattr(callback, "__code__", None) for callback in gc.callbacks]
    while frame is not None:
        if frame.f_code.co_name == "__del__" or frame.f_globals.get("__name__") in _WEAK:
            return True
        if frame.f_code in told:
            return True
        frame = frame.f_back
    return False


def _raise(number: int, frame: FrameType | None) -> None:
    if finalising(frame):
        _thread.start_new_thread(_interrupt_soon, (_thread.get_ident(),))
        return
    began = time.monotonic()

    def again(number: int, frame: FrameType | None) -> None:
        if time.monotonic() - began > _ECHO:
            _end()

    for each in _SIGNALS:
        if signal.getsignal(each) is _raise:
            signal.signal(each, again)
    raise KeyboardInterrupt


def _raised_again(lost: sys.UnraisableHookArgs) -> None:
    """Raise an interrupt anew that came where Python drops exceptions."""
    if not isinstance(lost.exc_value, KeyboardInterrupt):
        sys.__unraisablehook__(lost)
        return
    signal.signal(signal.SIGINT, _raise)
    _thread.start_new_thread(_interrupt_soon, (_thread.get_ident(),))


def _interrupt_soon(thread: int) -> None:
    time.sleep(0.01)
    signal.pthread_kill(thread, signal.SIGINT)


def _watch(wakeup: int) -> None:
    """End the process if a handler does not get to run, or nobody reads what it writes."""
    while told := os.read(wakeup, 1):
        if told[0] not in _SIGNALS:  # a clock, say
            continue
        time.sleep(_STUCK[signal.getsignal(signal.SIGINT) is not _end])
        handler = signal.getsignal(signal.SIGINT)
        if handler in (_raise, _end) or isinstance(handler, Held):
            _end()
