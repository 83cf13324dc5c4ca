"""What engines are asked and what they answer."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Protocol, TypeAlias

from ccverify.checker.errors import ModelError
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.system import Property, System
from ccverify.checker.meaning.grounding import Grounding

if TYPE_CHECKING:  # at run time only where there is one: it brings what start-up can do without
    from ccverify.checker.evidence.certificate import Certificate


class Verdict(Enum):
    """How a property stands. Only `PROVED` is success; for a `reachable` it means: reached."""

    PROVED = "proved"
    VIOLATED = "violated"
    BOUNDED = "bounded"
    UNKNOWN = "unknown"
    VACUOUS = "vacuous"


class Limit(Enum):
    """Which limit ended an exploration, in words."""

    STATES = "the limit on states was reached"
    MEMORY = "the limit on memory was reached"
    TIME = "the time limit was reached"
    WORK = "its share of the work was done"


@dataclass(frozen=True, slots=True)
class Limits:
    """What a run may use; None is no limit. `memory` is in bytes, `seconds` is wall time, and
    `depth` is the number of steps that bounded engines look at.
    """

    states: int | None = None
    memory: int | None = None
    seconds: float | None = None
    depth: int | None = None

    def deadline(self) -> float:
        """When the time is up for what starts now, in seconds of `time.perf_counter`."""
        return time.perf_counter() + (float("inf") if self.seconds is None else self.seconds)


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

    `settled` counts states in which nothing but faults can happen, `deadlocks` those in which
    nothing at all can; `reduced` names the replica sorts whose permutations were not told apart,
    `unreduced` says why others were; `never_taken` are the actions no explored state enables;
    `enabled` counts, for each action, the transitions it makes (if it was asked for).
    """

    distinct_states: int | None = None
    transitions: int | None = None
    depth: int | None = None
    settled: int | None = None
    deadlocks: int | None = None
    complete: bool = False
    reduced: tuple[str, ...] = ()
    unreduced: Mapping[str, str] = field(default_factory=dict)
    never_taken: tuple[str, ...] = ()
    enabled: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """The engine that `auto` chose, and those it had `tried`, each with how far it came."""

    engine: str
    tried: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """An engine's answer for one property, to be believed once its evidence has been checked.

    `trace` is the counterexample of a violated property, or the witness of a proved `reachable`.
    `evidence` says how the verdict is known, `reason` why there is none. `bound` is the number of
    steps within which nothing was found, where the verdict is `BOUNDED`. `every` says that it
    holds for every number of replicas; `certificate` is the induction behind a proof, if any.
    `limit` is what ended an exploration that left the property undecided; `choice` is there if the
    engine was not asked for by name.
    """

    verdict: Verdict
    statistics: Statistics
    trace: Trace | None = None
    evidence: str = ""
    reason: str = ""
    bound: int | None = None
    every: bool = False
    certificate: Certificate | None = None
    limit: Limit | None = None
    choice: Choice | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run has come; `rate` is in distinct states per second."""

    distinct_states: int
    frontier: int
    depth: int
    rate: float


Observer: TypeAlias = Callable[[Progress], None]


class Engine(Protocol):
    """One way to decide properties. Engines never print, never exit and never parse options."""

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

        Raises `ModelError` where a reachable step leaves a variable's range. Ctrl-C
        (KeyboardInterrupt) passes through.
        """
        ...


def no_initial_state(system: System) -> ModelError:
    """The error for a system in which anything would be proved, there being nothing to check."""
    return ModelError(
        f"{system.name} has no initial state, so that nothing can be said about it",
        hint="what @initial methods require contradicts the initial values",
    )
