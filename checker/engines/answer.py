"""What engines are asked and what they find.

The question is always the same: is the target of a property reached? The target is the states that
decide it by themselves, or the fair runs without end that break it. Whether it is good or bad
news that the target is reached is not for engines to say: see `questions.conclusion`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import field, replace
from fractions import Fraction
from math import inf
from typing import TYPE_CHECKING, ClassVar, Protocol, TypeAlias, runtime_checkable

from ccverify.checker.data import dataclass
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.system import Property
from ccverify.checker.language.terms import Term
from ccverify.checker.limits import Limit, Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding

if TYPE_CHECKING:  # at run time only where there is one: it brings what start-up can do without
    from ccverify.checker.evidence.certificate import Certificate


@dataclass(frozen=True, slots=True)
class Options:
    """How an engine is to work: `symmetry` lets it reduce interchangeable replicas, `coverage`
    has it count the transitions of each action, `certify` has it write certificates that would
    take too long to check every time.
    """

    symmetry: bool = True
    coverage: bool = False
    certify: bool = False


@dataclass(frozen=True, slots=True)
class Statistics:
    """What an engine covered; None is what it does not count.

    `zones` are sets of values of clocks of which none is within another, in all states together.
    `settled` counts states in which nothing but faults can happen, `deadlocks` those in which
    nothing at all can; `reduced` names the replica sorts whose permutations were not told apart,
    `unreduced` says why others were, and `fully_reduced` whether none of their permutations was
    counted for itself; `never_taken` are the actions no explored state enables;
    `switched_off` are expiries of timers that were left out where they change nothing any more;
    `enabled` counts, for each action, the transitions it makes (if it was asked for).
    """

    distinct_states: int | None = None
    zones: int | None = None
    transitions: int | None = None
    depth: int | None = None
    settled: int | None = None
    deadlocks: int | None = None
    complete: bool = False
    reduced: tuple[str, ...] = ()
    unreduced: Mapping[str, str] = field(default_factory=dict)
    fully_reduced: bool = True
    never_taken: tuple[str, ...] = ()
    switched_off: tuple[str, ...] = ()
    enabled: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Reached:
    """The target is reached, by the run that `trace` shows. `evidence` says how that is known.

    `fewest` says that no run as short has fewer failures.
    """

    trace: Trace
    evidence: str = "a trace, replayed"
    fewest: bool = False


@dataclass(frozen=True, slots=True)
class Excluded:
    """The target is never reached. `evidence` says how that is known, `where` of which runs it is
    so: "in any number of steps". `certificate` is the induction behind it, if there is one; `every`
    says that it holds for every number of replicas, or every value of a constant.
    """

    evidence: str
    where: str = "in any number of steps"
    certificate: Certificate | None = None
    every: bool = False


@dataclass(frozen=True, slots=True)
class NeverDue:
    """No run breaks a `leads_to`, and none could: its trigger never holds. `where` is as above."""

    where: str


@dataclass(frozen=True, slots=True)
class Open:
    """It is not known whether the target is reached. `reason` says why.

    `limit` is what ended the exploration, if a limit did. If `bound` is given, the target is not
    reached within so many steps, and no more were to be looked at.
    """

    reason: str = ""
    limit: Limit | None = None
    bound: int | None = None


@dataclass(frozen=True, slots=True)
class Computed:
    """How long something takes is known, and nothing was claimed of it: see `Answer.extreme`."""

    evidence: str


Finding: TypeAlias = Reached | Excluded | NeverDue | Open | Computed


@dataclass(frozen=True, slots=True)
class Extreme:
    """How long something takes, at most or at least, in seconds.

    It is `attained` by a run, the `trace`; or else runs come as close to it as one likes, as the
    trace does in part. A `value` of None says of `longest` that there is no such bound, as a lasso
    shows, and of `shortest` that it never comes to that.
    """

    value: Fraction | None
    attained: bool
    trace: Trace | None


@dataclass(frozen=True, slots=True)
class Choice:
    """The engine that `auto` chose, and those it had `tried`, each with how far it came."""

    engine: str
    tried: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What an engine found for one property, to be believed once its evidence has been checked.

    `choice` is there if the engine was not asked for by name, and `extreme` if it was asked how
    long something takes, and found out.
    """

    finding: Finding
    statistics: Statistics = field(default_factory=Statistics)
    choice: Choice | None = None
    extreme: Extreme | None = None

    @property
    def is_open(self) -> bool:
        """Nothing was found out."""
        return isinstance(self.finding, Open)

    @property
    def trace(self) -> Trace | None:
        """The run that reaches the target, or that shows how long something takes, if any."""
        match self.finding:
            case Reached(trace):
                return trace
            case Computed():
                return None if self.extreme is None else self.extreme.trace
            case _:
                return None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run has come: what is being done, in words, and for how many seconds at most yet.

    What is not counted is None: the distinct states found, how many of them still have to be looked
    at (`frontier`), the `depth` in steps, and the `rate` in distinct states per second.
    """

    doing: str
    left: float = inf
    distinct_states: int | None = None
    frontier: int | None = None
    depth: int | None = None
    rate: float | None = None


@dataclass(frozen=True, slots=True)
class Measurement:
    """What is asked of a system by ticks: how many of them something takes, in any run.

    It goes on where `pending` holds, which ticks do not change. It is over since the last step
    where `ended` holds; without that, it is asked how long it goes on at most, else at least.
    The action named `tick` is the last of the system, which has no faults. Once a run is `beyond`
    the time that is `enough`, in ticks, no other needs to be looked for.
    """

    pending: Term[bool]
    ended: Term[bool] | None
    tick: str
    enough: Fraction | None = None

    @property
    def longest(self) -> bool:
        """It is asked how long at most."""
        return self.ended is None

    def beyond(self, ticks: int | None) -> bool:
        """So many ticks are more than is enough, or fewer; None stands for ever."""
        if self.enough is None:
            return False
        if ticks is None:
            return self.longest
        return ticks > self.enough if self.longest else ticks < self.enough


Observer: TypeAlias = Callable[[Progress], None]


def watched(where: str, observer: Observer) -> Observer:
    """An observer that says as well where what it is told of is done."""
    return lambda progress: observer(replace(progress, doing=f"{where}: {progress.doing}"))


Watch: TypeAlias = Callable[[str], AbstractContextManager[Observer]]
"""Given what is being explored, an observer of it for as long as the context lasts."""

Pace: TypeAlias = Callable[[int], None]
"""Called between pieces of work, with all work done so far; it may raise to end an engine.

A unit is about a nanosecond. The same work has the same number on every machine.
"""


def unpaced(_: int) -> None:
    """The pace of an engine that nothing holds up."""


class Engine(Protocol):
    """One way to find out whether targets are reached.

    Engines never print, never exit and never parse options. An engine declares what it does:
    `looks_at_all_states`, so that it also decides whether the case of a property is reached;
    `bounded`, by `Limits.depth`, beyond which it leaves things open; `certifies` what it excludes,
    if `Options.certify` asks for it; `counts_states`, so that `Limits.states` can limit it.
    """

    looks_at_all_states: ClassVar[bool]
    bounded: ClassVar[bool]
    certifies: ClassVar[bool]
    counts_states: ClassVar[bool]

    @property
    def name(self) -> str:
        """What `--engine` calls it."""
        ...

    def check(
        self,
        grounding: Grounding,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> list[Answer]:
        """An answer per property, in order.

        Raises `ModelError` if a reachable step leaves a variable's range. Ctrl-C
        (KeyboardInterrupt) passes through.
        """
        ...


@runtime_checkable
class Measuring(Engine, Protocol):
    """An engine that also finds out how long something takes, in a system by ticks."""

    def measure(
        self,
        grounding: Grounding,
        prop: Property,
        asked: Measurement,
        limits: Limits,
        observer: Observer,
    ) -> Answer:
        """The answer for a property of times: `Computed` with the extreme, in ticks, or `NeverDue`.

        It is `Reached` if nothing is known but that a run is beyond what is enough. Raises what
        `check` does.
        """
        ...


class DenseEngine(Protocol):
    """One way to find out how a timed system behaves in dense time.

    What is said of an `Engine` holds of it too. It also finds out how long something takes.
    """

    @property
    def name(self) -> str:
        """What `--engine` calls it."""
        ...

    def check(
        self,
        evaluator: Evaluator,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> list[Answer]:
        """An answer per property, in order. Each trace has its delays, in the states of
        `evaluator`.

        Raises `ModelError` if a reachable step leaves a variable's range, or if time stands still
        for good in a reachable state. Ctrl-C (KeyboardInterrupt) passes through.
        """
        ...
