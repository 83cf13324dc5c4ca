"""Two engines at once, in two threads; by work done, not by time, it is settled who is first.

Each engine has a clock: the work it has done, which for the same request is the same on every
machine and in every run. An engine that has decided everything is first if the other has not
decided everything when its clock shows as much: the other goes on until that is known. So neither
the verdicts nor whose they are depend on how fast the threads happen to be.

The first engine has the calling thread to itself until its clock shows when the second one
begins: most requests need no second thread. If it is known to begin slowly it yields instead: two
threads that both work in Python would only hinder one another.

Neither runs far ahead of the other. Whoever decides first, it is known only when the clock of the
other shows as much, so to wait for it takes no longer; and what is done beyond that is for nothing.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from math import inf
from typing import Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.engines.answer import Answer, Observer, Open, Pace, Progress
from ccverify.checker.errors import ModelError

Check: TypeAlias = Callable[[Pace, Observer], list[Answer]]
"""An engine that is asked for answers; it is to call the pace and the observer."""

_STACK: Final = 2**26  # bytes; operations on diagrams recurse once per level
_WAIT_SECONDS: Final = 0.05
_MOMENT_SECONDS: Final = 0.01
_AHEAD: Final = 30_000_000
"""By so much the clocks may differ, in units of about a nanosecond: some moments."""


class _BeatenError(Exception):
    """The other engine was first, or there is no more to be done for another reason."""


class Runner:
    """An engine in a race.

    - `clock`: the work done so far, and what the clock showed when it began
    - `answers`: its answers, once it has `ended`, unless it was beaten or `error` was raised
    """

    def __init__(self, check: Check, start: int) -> None:
        self.start: Final = start
        self.clock = start
        self.answers: Sequence[Answer] = ()
        self.error: Exception | None = None
        self.ended = False
        self._check: Final = check

    @property
    def decided(self) -> bool:
        """It has ended, with nothing left open; an error of the model settles it as well."""
        return self.ended and (self.error is not None or self._closed)

    @property
    def _closed(self) -> bool:
        findings = [answer.finding for answer in self.answers]
        return bool(findings) and not any(isinstance(f, Open) for f in findings)

    def beats(self, other: Runner) -> bool:
        """Whether the other can no longer be first. If both are as late, the other is."""
        return self.decided and self.clock < other.clock

    def run(self, pace: Pace, observer: Observer) -> None:
        """Do the work; exceptions that are no errors of the model pass through."""

        def worked(work: int) -> None:
            self.clock = self.start + work
            pace(work)

        try:
            self.answers = self._check(worked, observer)
        except _BeatenError:
            pass
        except ModelError as error:
            self.error = error
        self.ended = True


@dataclass(frozen=True, slots=True)
class Starts:
    """When two engines begin, and what their clocks show then.

    `second` begins when the clock of the first one shows `begins`. If `yields`, it begins at once,
    and the first one begins when the clock of the second one shows as much as its own.
    """

    first: int
    second: int
    begins: int
    yields: bool = False


class Race:
    """A race of `first`, in the calling thread, and `second`, in a thread of its own."""

    def __init__(self, first: Check, second: Check, starts: Starts) -> None:
        self.first: Final = Runner(first, starts.first)
        self.second: Final = Runner(second, starts.second)
        self._starts: Final = starts
        self._thread: threading.Thread | None = None
        self._failure: BaseException | None = None  # of the second thread
        self._over = False
        self._progress: Progress | None = None  # of the second runner

    def run(self, observer: Observer) -> None:
        """Let both run until it is settled who was first, or neither decides everything.

        The observer is called in the calling thread. Raises what either engine raises, unless it
        is an error of the model: see `Runner.error`.
        """

        def pace_first(_: int) -> None:
            if self.first.clock >= self._starts.begins:
                self._begin_second()
            self._wait(observer, self.first.clock - _AHEAD)
            if self._failure is not None or self.second.beats(self.first):
                raise _BeatenError

        try:
            if self._starts.yields:
                self._begin_second()
                self._wait(observer, self.first.start)
            if not self.second.beats(self.first):
                self.first.run(pace_first, observer)
            if not self.first.decided or self.first.clock > self.second.start:
                self._begin_second()
            self._wait(observer)
        finally:
            self._over = True
            if self._thread is not None:
                self._thread.join()
        if self._failure is not None:
            raise self._failure

    def _pace_second(self, _: int) -> None:
        while True:
            # If both clocks show the same the first engine is first.
            if self._over or (self.first.decided and self.first.clock <= self.second.clock):
                raise _BeatenError
            if self.first.ended or self.second.clock <= self.first.clock + _AHEAD:
                return
            time.sleep(_MOMENT_SECONDS)

    def _begin_second(self) -> None:
        if self._thread is not None:
            return
        before = threading.stack_size(_STACK)
        try:
            self._thread = threading.Thread(target=self._run_second, daemon=True)
            self._thread.start()
        finally:
            threading.stack_size(before)

    def _run_second(self) -> None:
        try:
            self.second.run(self._pace_second, self._note)
        except BaseException as error:  # is raised again in the calling thread
            self._failure = error

    def _note(self, progress: Progress) -> None:
        self._progress = progress

    def _wait(self, observer: Observer, clock: float = inf) -> None:
        """Wait for the second runner, or for what its clock shows.

        Meanwhile the progress reported is its own.
        """
        while self._thread is not None and self._thread.is_alive() and self.second.clock < clock:
            self._thread.join(_WAIT_SECONDS if clock == inf else _MOMENT_SECONDS)
            progress, self._progress = self._progress, None
            if progress is not None and not self.first.decided:
                observer(progress)
