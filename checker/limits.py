"""What a command may use of time, memory, states and steps, and whose limit it is.

Time is limited by one deadline, which is set when the limits are made and which everything that a
command does has in common. Engines look at it themselves and keep what they have found. What does
not look (building, translation) is ended by `Limits.enforced`.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import InitVar, dataclass, field, replace
from enum import Enum
from functools import cache
from math import inf
from pathlib import Path
from types import FrameType
from typing import Final, TypeVar

from ccverify.checker.errors import CcverifyError
from ccverify.checker.signals import finalising

PATIENCE: Final = 120.0
"""Seconds for one search or check that might never end, if nobody sets a limit."""
_PERIOD: Final = 0.25  # seconds between two looks at what does not
_CODE: Final = 2**28  # bytes that solvers and generated code take, which are not counted
_DEFAULT_MEMORY: Final = 2**32  # bytes, if the machine does not tell what is free


T = TypeVar("T", bound=Hashable)
R = TypeVar("R")

default_timeout: Final[ContextVar[float | None]] = ContextVar("default_timeout", default=None)
"""The seconds for what a program asks without a limit on time: test runners set it."""


class Limit(Enum):
    """What there is a limit on."""

    STATES = "states"
    MEMORY = "memory"
    TIME = "time"


class Owner(Enum):
    """Whose limit it is."""

    USER = "the user's"
    DEFAULT = "the default"
    SHARE = "an engine's share of a larger one"


_SENTENCES: Final[Mapping[tuple[Limit, Owner], str]] = {
    (Limit.STATES, Owner.USER): "the limit on states (--max-states) was reached",
    (Limit.MEMORY, Owner.USER): "the limit on memory (--max-memory) was reached",
    (Limit.MEMORY, Owner.DEFAULT): "the default limit on memory was reached, --max-memory sets it",
    (Limit.MEMORY, Owner.SHARE): "its share of the memory was used",
    (Limit.TIME, Owner.USER): "the time limit (--timeout) was reached",
    (Limit.TIME, Owner.DEFAULT): "the default time limit was reached, --timeout sets it",
    (Limit.TIME, Owner.SHARE): "its share of the time was up",
}


class LimitReached(CcverifyError):
    """A limit ended what was being done."""

    exit_code = 3

    def __init__(self, limit: Limit, sentence: str, hint: str = "") -> None:
        super().__init__(sentence, hint=hint)
        self.limit: Final = limit


@dataclass(frozen=True, slots=True)
class Limits:
    """What may be used from now on; None is no limit, but on memory, which has a default.

    `memory` is in bytes, and `depth` is the number of steps that bounded engines look at. `seconds`
    is wall time; of it and of an earlier `deadline`, in seconds of `time.perf_counter`, the
    earlier one counts. `owners` names those limits that are not the user's.
    """

    states: int | None = None
    memory: int | None = None
    seconds: InitVar[float | None] = None
    depth: int | None = None
    deadline: float = inf
    owners: Mapping[Limit, Owner] = field(default_factory=dict)

    def __post_init__(self, seconds: float | None) -> None:
        """Set the deadline."""
        if seconds is not None:
            until = min(self.deadline, time.perf_counter() + seconds)
            object.__setattr__(self, "deadline", until)

    @property
    def left(self) -> float:
        """How many seconds are left: none, or more, or infinitely many."""
        return max(self.deadline - time.perf_counter(), 0.0)

    @property
    def timed(self) -> bool:
        """Whether time is limited."""
        return self.deadline < inf

    @property
    def patient(self) -> Limits:
        """These limits, with the default one on time if there is none."""
        return self if self.timed else self.share(Owner.DEFAULT, seconds=PATIENCE)

    @property
    def bytes(self) -> int:
        """How much memory may be used: three quarters of what is free, if nobody said so."""
        return default_memory() if self.memory is None else self.memory

    def owner(self, limit: Limit) -> Owner:
        """Whose limit it is."""
        if limit is Limit.MEMORY and self.memory is None:
            return Owner.DEFAULT
        return self.owners.get(limit, Owner.USER)

    def sentence(self, limit: Limit) -> str:
        """That a limit was reached, and whose it was."""
        return _SENTENCES[limit, self.owner(limit)]

    def share(
        self,
        owner: Owner = Owner.SHARE,
        *,
        seconds: float = inf,
        memory: int | None = None,
    ) -> Limits:
        """These limits, but no more than so much; `owner` says whose the narrower ones are."""
        owners, until = dict(self.owners), time.perf_counter() + seconds
        if until < self.deadline:
            owners[Limit.TIME] = owner
        if memory is not None and memory < self.bytes:
            owners[Limit.MEMORY] = owner
        return replace(
            self,
            deadline=min(until, self.deadline),
            memory=self.memory if memory is None else min(memory, self.bytes),
            owners=owners,
        )

    @contextmanager
    def enforced(self, grace: float = 0.0) -> Iterator[None]:
        """Raise `LimitReached` in the midst of what is done here, and before if the time is up.

        What looks at the deadline by itself has `grace` seconds more to stop in good order. It
        takes a clock that interrupts, as Unix has one, and is done in the main thread only.
        """
        self._refuse_late(grace)
        main = threading.current_thread() is threading.main_thread()
        if not main or not hasattr(signal, "setitimer"):
            yield
            return
        most = resident() + self.bytes + _CODE

        def look(_: int, frame: FrameType | None) -> None:
            if finalising(frame):  # the clock strikes again
                return
            self._refuse_late(grace)
            if resident() >= most:
                raise LimitReached(Limit.MEMORY, self.sentence(Limit.MEMORY))

        before = signal.signal(signal.SIGALRM, look)
        timer = signal.setitimer(signal.ITIMER_REAL, _PERIOD, _PERIOD)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, *timer)
            signal.signal(signal.SIGALRM, before)

    def _refuse_late(self, grace: float) -> None:
        if time.perf_counter() >= self.deadline + grace:
            raise LimitReached(Limit.TIME, self.sentence(Limit.TIME))


def shared(
    limits: Limits,
    asked: Sequence[T],
    ask: Callable[[T, Limits], R],
    is_open: Callable[[R], bool],
) -> dict[T, R]:
    """What is found of each, one after the other, with equal shares of the time that is left.

    What one does not use goes to those after it. What is open since its share was up is asked
    again, if the others have left more than it had.
    """
    found, had, waiting = dict[T, R](), dict[T, float](), list(asked)
    while waiting:
        late = list[T]()
        for number, each in enumerate(waiting):
            parts = len(waiting) - number
            part = limits.share(seconds=limits.left / parts) if parts > 1 else limits
            had[each] = part.left
            found[each] = ask(each, part)
            if is_open(found[each]) and not part.left:
                late.append(each)
        waiting = [each for each in late if limits.left / len(late) > had[each]]
    return found


def resident() -> int:
    """How many bytes of memory this process has in use; 0 if the machine does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, IndexError, OSError, ValueError):
        return 0


@cache
def default_memory() -> int:
    """Three quarters of the memory that was free when this was first asked, in bytes."""
    free = [n for n in (_free_on_the_machine(), _free_in_the_group()) if n is not None]
    return max(min(free, default=_DEFAULT_MEMORY) * 3 // 4, 1)


def _free_on_the_machine() -> int | None:
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
        told = dict(line.split(":", 1) for line in lines)
        return int(told["MemAvailable"].split()[0]) * 2**10
    except (KeyError, IndexError, OSError, ValueError):
        pass
    try:  # not how much is free, but how much there is
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, OSError, ValueError):
        return None


def _free_in_the_group() -> int | None:
    """What the process's control group leaves to it, if it is limited at all."""
    group = Path("/sys/fs/cgroup")
    try:
        most = int((group / "memory.max").read_text())
        return max(most - int((group / "memory.current").read_text()), 0)
    except (OSError, ValueError):  # the text "max" is no number
        return None
