"""One run of an engine that asks Z3: limits, interruption, and what became of a question.

The work is done in a thread of its own while the caller's thread waits, so that Ctrl-C, the time
limit and the memory limit take effect in the middle of a question, and answers do not depend on
how questions would be cut into slices.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from threading import Event, Thread
from typing import Any, Final, TypeVar

from ccverify.checker.engines.answer import Observer, Progress
from ccverify.checker.errors import InternalError
from ccverify.checker.limits import Limit, Limits

_PERIOD: Final = 0.05  # seconds between two looks at the limits

T = TypeVar("T")


class Undecided(Exception):
    """A solver gave up, or was made to; `reason` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason: Final = reason


class Session:
    """Runs an engine's work under `limits`; what it is `doing` is shown to the observer, and the
    `depth` if there is one.
    """

    def __init__(self, limits: Limits, observer: Observer, doing: str) -> None:
        self._limits: Final = limits
        self._observer: Final = observer
        self._allocated: Final[Callable[[], int]] = import_module("z3").Z3_get_estimated_alloc_size
        self._active: Any = None
        self._stop = ""
        self.doing = doing
        self.depth = 0

    def run(self, work: Callable[[], T]) -> T:
        """What `work` returns or raises; it asks Z3 through `satisfiable` only, and what takes long
        before it does asks whether to `go_on`.

        Ctrl-C, and whatever the observer raises, passes through once Z3 has been interrupted.
        """
        results, errors, done = list[T](), list[BaseException](), Event()

        def body() -> None:
            try:
                results.append(work())
            except BaseException as error:
                errors.append(error)
            finally:
                done.set()

        Thread(target=body, daemon=True).start()
        try:
            self._observe()
            while not done.wait(_PERIOD):
                if self._exceeded():
                    self._interrupt()
                self._observe()
        except BaseException:
            self._stop = "interrupted"
            while not done.wait(_PERIOD):
                self._interrupt()
            raise
        if errors:
            raise errors[0]
        return results[0]

    def _observe(self) -> None:
        progress = Progress(self.doing, self._limits.left, depth=self.depth or None)
        self._observer(progress)

    def go_on(self) -> None:
        """Raise `Undecided` if a limit has been reached: for work that asks Z3 much later."""
        if self._exceeded():
            raise Undecided(self._stop)

    def satisfiable(self, solver: Any, *assumptions: Any) -> bool:
        """Whether a solver's assertions and the assumptions can all hold.

        Raises `Undecided` if the solver does not say, whatever the reason.
        """
        self.go_on()
        self._active = solver
        try:
            result = str(solver.check(*assumptions))
        finally:
            self._active = None
        if result == "sat":
            return True
        if result == "unsat":
            return False
        if result != "unknown":
            raise InternalError(f"Z3 answers {result}")
        raise Undecided(self._stop or f"Z3 gave up: {solver.reason_unknown()}")

    def _exceeded(self) -> bool:
        """A limit has been reached; the first one is the reason."""
        if not self._stop:
            limits = self._limits
            if not limits.left:
                self._stop = limits.sentence(Limit.TIME)
            elif self._allocated() >= limits.bytes:
                self._stop = limits.sentence(Limit.MEMORY)
        return bool(self._stop)

    def _interrupt(self) -> None:
        solver = self._active
        if solver is not None:
            solver.interrupt()
