"""Breadth-first enumeration of all reachable states in machine code: exact counts, shortest traces.

Replicas are reduced by symmetry if the ground system and the property are found to be
symmetric in them (`symmetry`); a trace of representatives is made concrete by running the
trusted meaning beside it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar, Final

from ccverify.checker.engines.answer import (
    Answer,
    Excluded,
    Finding,
    Observer,
    Open,
    Options,
    Pace,
    Progress,
    Reached,
    Statistics,
    unpaced,
)
from ccverify.checker.engines.paths import trace_along
from ccverify.checker.engines.states import no_initial_state, of_states, refuse_invalid_step
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limit, Limits
from ccverify.checker.meaning.ground import GroundSystem, Orbit
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native.search import Search, Status
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.symmetry import Interchangeable

_SLICE_SECONDS: Final = 0.02
_TARGETS: Final = 60  # one search decides so many at once; the kernel keeps them in a word


class Explicit:
    """The explicit engine."""

    looks_at_all_states: ClassVar = True
    bounded: ClassVar = False
    certifies: ClassVar = False
    counts_states: ClassVar = True

    def __init__(self, options: Options, pace: Pace = unpaced) -> None:
        self.options: Final = options
        self._pace: Final = pace

    @property
    def name(self) -> str:
        """What `--engine` calls it."""
        return "explicit"

    def check(
        self,
        grounding: Grounding,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> list[Answer]:
        """See `Engine.check`. Properties that allow the same reductions share a search."""
        return of_states(properties, lambda asked: self._check(grounding, asked, limits, observer))

    def _check(
        self,
        grounding: Grounding,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> list[Answer]:
        targets = {p.name: grounding.target(p) for p in properties}
        groups, refused = self._reductions(grounding.ground, targets)
        answers: dict[str, Answer] = {}
        work = 0
        for orbits, names in groups.items():
            members = [p for p in properties if p.name in names]
            others = (o.name for o in grounding.ground.orbits if o not in orbits)
            unreduced = {o: refused.get(o, f"{names[0]} tells them apart") for o in others}
            for start in range(0, len(members), _TARGETS):
                chunk = members[start : start + _TARGETS]
                exploration = _Exploration(
                    grounding, orbits, [targets[p.name] for p in chunk], limits
                )
                with exploration.search:
                    before = work
                    for done in exploration.run(observer):
                        work = before + done
                        self._pace(work)
                    statistics = exploration.statistics(unreduced, self.options)
                    for number, prop in enumerate(chunk):
                        answers[prop.name] = Answer(exploration.finding(number), statistics)
        return [answers[p.name] for p in properties]

    def _reductions(
        self, system: GroundSystem, targets: Mapping[str, Node]
    ) -> tuple[Mapping[tuple[Orbit, ...], Sequence[str]], Mapping[str, str]]:
        """The properties by the orbits that can be reduced for them; why some orbits cannot be."""
        if not self.options.symmetry:
            off = {orbit.name: "symmetry is switched off" for orbit in system.orbits}
            return {(): list(targets)}, off
        interchangeable = Interchangeable(system)
        groups: dict[tuple[Orbit, ...], list[str]] = {}
        for name, target in targets.items():
            groups.setdefault(interchangeable.keeping(target), []).append(name)
        return groups, interchangeable.refused


class _Exploration:
    """One search, for the targets of several properties and for steps that leave a range."""

    def __init__(
        self,
        grounding: Grounding,
        orbits: Sequence[Orbit],
        targets: Sequence[Node],
        limits: Limits,
    ) -> None:
        self.grounding: Final = grounding
        self.orbits: Final = orbits
        self.wanted: Final = range(len(targets))
        self.limits: Final = limits
        self.status = Status.RUNNING
        self.search: Final = Search(
            grounding.ground,
            targets,
            orbits,
            memory_limit=limits.bytes,
            max_states=limits.states,
        )

    def run(self, observer: Observer) -> Iterator[int]:
        """Search until all is decided or a limit is reached; the work done, after each slice.

        Raises `ModelError` if a reachable step leaves a variable's range, and if there is
        no initial state.
        """
        search, started = self.search, time.perf_counter()
        while self.status is Status.RUNNING:
            left = self.limits.left
            if not left:
                break
            self.status = search.run(min(_SLICE_SECONDS, left), all_of=self.wanted)
            elapsed = time.perf_counter() - started
            rate = search.distinct / elapsed if elapsed else 0.0
            observer(Progress(search.distinct, search.frontier, search.depth, rate))
            yield search.work
        if search.invalid is not None:
            refuse_invalid_step(self.grounding.evaluator, self.trace(search.invalid))
        if search.complete and not search.distinct:
            raise no_initial_state(self.grounding.system)

    def statistics(self, unreduced: dict[str, str], options: Options) -> Statistics:
        """What the search covered."""
        search = self.search
        enabled = None
        if options.coverage:
            enabled = dict.fromkeys((a.name for a in self.grounding.system.actions), 0)
            for call, times in zip(self.grounding.calls, search.coverage(), strict=True):
                enabled[call.action.name] += times  # steps taken, over all arguments
        return Statistics(
            distinct_states=search.distinct,
            transitions=search.transitions,
            depth=search.depth,
            settled=search.settled,
            deadlocks=search.deadlocks,
            complete=search.complete,
            reduced=tuple(o.name for o in self.orbits),
            unreduced=unreduced,
            fully_reduced=not search.inexact,
            never_taken=self._never_taken() if search.complete else (),
            enabled=enabled,
        )

    def _never_taken(self) -> tuple[str, ...]:
        silent = set(self.search.never_enabled())
        taken = {c.action for i, c in enumerate(self.grounding.calls) if i not in silent}
        return tuple(a.name for a in self.grounding.system.actions if a not in taken)

    def finding(self, number: int) -> Finding:
        """What was found for target `number`."""
        search = self.search
        if number in search.found:
            return Reached(self.trace(search.found[number]))
        states = f"{search.distinct:,} states"
        if search.complete:
            return Excluded(f"all {states} enumerated", f"in all {states}")
        limits = {Status.STATES: Limit.STATES, Status.MEMORY: Limit.MEMORY}
        limit = limits.get(self.status, Limit.TIME)
        reached = self.limits.sentence(limit)
        return Open(f"{reached}: {states} found, none that decides it", limit)

    def trace(self, index: int) -> Trace:
        """A shortest run to the state at `index`, or to a permutation of it."""
        return trace_along(self.search, index, self.grounding.evaluator)
