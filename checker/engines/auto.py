"""The engine for those who name none: enumeration first, decision diagrams where that gets long.

The two take turns, each with a larger share of work every time, until a property is decided or the
limits are reached. Shares are numbers of states and of operations, never of seconds: the same
request is decided by the same engine, with the same trace, on every machine. Few states are
enumerated at once, so that small models do not wait; in larger ones the engine that gets there is
held up by no more than the turns of the other. What speaks of runs without end is left to the
diagrams.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar, Final

from ccverify.checker.engines.answer import (
    Answer,
    Choice,
    Engine,
    Limit,
    Limits,
    Observer,
    Open,
    Options,
)
from ccverify.checker.engines.bdd import Bdd
from ccverify.checker.engines.explicit import Explicit
from ccverify.checker.language.system import Property
from ccverify.checker.meaning.grounding import Grounding

SHARES: Final = ((2**20, 50_000), (2**25, 1_000_000))
"""States for one turn of enumeration, and operations for one of diagrams; then without limit."""


@dataclass(frozen=True, slots=True)
class _Turn:
    """One engine's turn: what ends it, in words, and the limit by which that is known."""

    engine: Engine
    states: int | None = None
    share: str = ""
    ends_by: Limit | None = None


@dataclass(slots=True)
class _Matter:
    """A property and what the engines said of it; those `through` have nothing to add."""

    prop: Property
    said: dict[str, tuple[Open, Answer]] = field(default_factory=dict)
    tried: dict[str, str] = field(default_factory=dict)
    through: set[str] = field(default_factory=set)
    decided: Answer | None = None

    def hear(self, turn: _Turn, answer: Answer) -> None:
        """Note an answer."""
        name, finding = turn.engine.name, answer.finding
        if not isinstance(finding, Open):
            self.decided = replace(answer, choice=Choice(name, tuple(self.tried.values())))
            return
        self.said[name] = (finding, answer)
        if finding.limit is not None and finding.limit is turn.ends_by:
            self.tried[name] = f"{name} within {turn.share}"
        else:
            self.tried[name] = f"{name} ({finding.reason})"
            self.through.add(name)

    def conclusion(self, name: str) -> Answer:
        """What decides it, or why nothing does; `name` stands for several engines."""
        if self.decided is not None:
            return self.decided
        if len(self.said) == 1:
            ((only, (_, answer)),) = self.said.items()
            return replace(answer, choice=Choice(only))
        reason = "; ".join(f"{engine}: {left.reason}" for engine, (left, _) in self.said.items())
        left, answer = next(iter(self.said.values()))
        choice = Choice(name, tuple(self.tried.values()))
        return replace(answer, finding=replace(left, reason=reason), choice=choice)


class Auto:
    """Chooses between enumeration and decision diagrams, property by property.

    `Limits.states` says how many states one wants looked at: then there is enumeration only, but
    for what takes runs without end.
    """

    looks_at_all_states: ClassVar = True
    bounded: ClassVar = False
    certifies: ClassVar = False

    def __init__(self, options: Options) -> None:
        self.options: Final = options

    @property
    def name(self) -> str:
        """What `--engine` calls it."""
        return "auto"

    def check(
        self,
        grounding: Grounding,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> list[Answer]:
        """See `Engine.check`. Each answer says whose it is, and who was tried before."""
        matters = [_Matter(prop) for prop in properties]
        deadline = limits.deadline()
        for number, turn in enumerate(self._turns(limits)):
            left = deadline - time.perf_counter()
            waiting = [m for m in matters if m.decided is None and not m.prop.liveness]
            asked = [m for m in waiting if turn.engine.name not in m.through]
            if not waiting or (number and left <= 0):
                break
            if asked:
                self._take(turn, asked, grounding, limits, left, observer)
        endless = [m for m in matters if m.prop.liveness]
        if endless:
            left = deadline - time.perf_counter()
            self._take(_Turn(Bdd(self.options)), endless, grounding, limits, left, observer)
        return [matter.conclusion(self.name) for matter in matters]

    def _take(
        self,
        turn: _Turn,
        asked: Sequence[_Matter],
        grounding: Grounding,
        limits: Limits,
        left: float,
        observer: Observer,
    ) -> None:
        seconds = None if limits.seconds is None else max(left, 0.0)
        here = replace(limits, states=turn.states, seconds=seconds)
        answers = turn.engine.check(grounding, [m.prop for m in asked], here, observer)
        for matter, answer in zip(asked, answers, strict=True):
            matter.hear(turn, answer)

    def _turns(self, limits: Limits) -> Iterator[_Turn]:
        explicit = Explicit(self.options)
        if limits.states is not None:
            yield _Turn(explicit, limits.states)
            return
        for states, operations in SHARES:
            yield _Turn(explicit, states, f"{states:,} states", Limit.STATES)
            diagrams = Bdd(self.options, operations)
            yield _Turn(diagrams, None, f"{operations:,} operations", Limit.WORK)
        yield _Turn(explicit)
        yield _Turn(Bdd(self.options))
