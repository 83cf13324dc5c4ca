"""Breadth-first enumeration of all reachable states in machine code: exact counts, shortest traces.

Replicas are reduced by symmetry if the ground system and the property are found to be
symmetric in them (`symmetry`); a trace of representatives is made concrete by running the
trusted meaning beside it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import ClassVar, Final

from ccverify.checker.data import dataclass
from ccverify.checker.engines.answer import (
    Answer,
    Measurement,
    Observer,
    Options,
    Pace,
    Progress,
    Statistics,
    unpaced,
)
from ccverify.checker.engines.endless import Endless, noted
from ccverify.checker.engines.exploration import Exploration
from ccverify.checker.engines.fewest import Deciding
from ccverify.checker.engines.graph_lengths import GraphLengths, nodes_of
from ccverify.checker.engines.targets import in_parts
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.fairness import fair_groups
from ccverify.checker.meaning.following import Roles
from ccverify.checker.meaning.ground import Orbit
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native.cost import LOADING
from ccverify.checker.meaning.native.search import Search
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.symmetry import Interchangeable, Symmetry

_RELATED: Final = "a variable relates replicas to one another: not reduced for runs without end"


class Explicit:
    """The explicit engine."""

    looks_at_all_states: ClassVar = True
    bounded: ClassVar = False
    certifies: ClassVar = False
    counts_states: ClassVar = True

    def __init__(self, options: Options, pace: Pace = unpaced) -> None:
        self.options: Final = options
        self._pace: Final = pace
        self._work = LOADING  # and all that was done so far

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
        of_states = [prop for prop in properties if not prop.liveness]
        of_runs = [prop for prop in properties if prop.liveness]
        found: dict[Property, Answer] = {}
        if of_states:
            found |= self._check_states(grounding, of_states, limits, observer)
        if of_runs:
            found |= self._check_runs(grounding, of_runs, limits, observer)
        return [found[prop] for prop in properties]

    def measure(
        self,
        grounding: Grounding,
        prop: Property,
        asked: Measurement,
        limits: Limits,
        observer: Observer,
    ) -> Answer:
        """See `Measuring.measure`."""
        noted = nodes_of(grounding, asked)
        (group,) = self._groups(grounding, {prop: noted})
        orbits = tuple(group.orbits)
        observer(Progress("compiling", limits.left))
        lengths = GraphLengths(grounding, asked, noted, orbits, limits)
        with lengths.search as search:
            self._paced(lengths.run(observer))
            return lengths.answer(
                _statistics(search, grounding, orbits, group.refused, self.options)
            )

    def _check_states(
        self,
        grounding: Grounding,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> dict[Property, Answer]:
        deciding = {p: Deciding.of(grounding, p) for p in properties}
        answers: dict[Property, Answer] = {}
        for group in self._groups(grounding, {p: deciding[p].nodes for p in properties}):
            orbits = tuple(group.orbits)
            for chunk in in_parts({p: deciding[p].nodes for p in group.properties}):
                observer(Progress("compiling", limits.left))
                exploration = Exploration(grounding, orbits, [deciding[p] for p in chunk], limits)
                with exploration.search:
                    self._paced(exploration.run(observer))
                    statistics = _statistics(
                        exploration.search, grounding, orbits, group.refused, self.options
                    )
                    findings = exploration.findings(chunk, lambda: self._pace(self._work))
                answers |= {p: Answer(f, statistics) for p, f in zip(chunk, findings, strict=True)}
        return answers

    def _check_runs(
        self,
        grounding: Grounding,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> dict[Property, Answer]:
        """Those on runs without end; each has a search by itself, or with others like it."""
        fair = fair_groups(grounding.calls)
        answers: dict[Property, Answer] = {}
        for group in self._groups(grounding, {p: noted(grounding, p) for p in properties}):
            alone = dict[Orbit, Symmetry]()
            for orbit, symmetry in group.orbits.items():
                if orbit.plain and not any(map(orbit.shares, alone)):
                    alone[orbit] = symmetry
            roles = Roles(grounding, fair, alone)
            apart = {orbit.name: _RELATED for orbit in group.orbits if orbit not in alone}
            unreduced = {**group.refused, **apart, **roles.refused}
            for chunk in in_parts({p: noted(grounding, p) for p in group.properties}):
                observer(Progress("compiling", limits.left))
                endless = Endless(grounding, chunk, fair, roles, limits)
                with endless.search:
                    self._paced(endless.run(observer))
                    findings = [endless.finding(number) for number in range(len(chunk))]
                    statistics = self._covered(endless, unreduced, observer)
                answers |= {p: Answer(f, statistics) for p, f in zip(chunk, findings, strict=True)}
        return answers

    def _covered(
        self, endless: Endless, unreduced: Mapping[str, str], observer: Observer
    ) -> Statistics:
        """What a search of runs without end covered: states up to permutations of all replicas.

        Where one of them was told apart from the others, the states are enumerated once more, up
        to where that search ended.
        """
        search, roles, grounding = endless.search, endless.roles, endless.grounding
        if not roles.followed:
            return _statistics(search, grounding, roles.orbits, unreduced, self.options)
        depth = None if search.complete else max(search.depth - 1, 0)
        search.close()  # two searches that are both in memory might take twice what is allowed
        whole = Exploration(grounding, roles.orbits, (), endless.limits)
        with whole.search:
            self._paced(whole.run(observer, depth))
            return _statistics(whole.search, grounding, roles.orbits, unreduced, self.options)

    def _paced(self, slices: Iterator[int]) -> None:
        """Do some work, slice by slice; what was done before counts as well."""
        before = self._work
        for done in slices:
            self._work = before + done
            self._pace(self._work)

    def _groups(
        self, grounding: Grounding, nodes: Mapping[Property, Collection[Node]]
    ) -> Iterator[_Group]:
        """The properties by the orbits that can be reduced for them."""
        system = grounding.ground
        if not self.options.symmetry:
            off = {orbit.name: "symmetry is switched off" for orbit in system.orbits}
            yield _Group(tuple(nodes), {}, off)
            return
        interchangeable = Interchangeable(system)
        groups: dict[tuple[Orbit, ...], list[Property]] = {}
        for prop, asked in nodes.items():
            groups.setdefault(interchangeable.keeping(*asked), []).append(prop)
        for orbits, properties in groups.items():
            others = [orbit.name for orbit in system.orbits if orbit not in orbits]
            apart = f"{properties[0].name} tells them apart"
            yield _Group(
                tuple(properties),
                {orbit: interchangeable.symmetries[orbit] for orbit in orbits},
                {name: interchangeable.refused.get(name, apart) for name in others},
            )


@dataclass(frozen=True, slots=True)
class _Group:
    """Properties for which the same `orbits` can be reduced; why others cannot be, by name."""

    properties: Sequence[Property]
    orbits: Mapping[Orbit, Symmetry]
    refused: Mapping[str, str]


def _statistics(
    search: Search,
    grounding: Grounding,
    orbits: Sequence[Orbit],
    unreduced: Mapping[str, str],
    options: Options,
) -> Statistics:
    """What a search covered that is reduced by some orbits."""
    enabled = None
    if options.coverage:
        enabled = dict.fromkeys((a.name for a in grounding.system.actions), 0)
        for call, times in zip(grounding.calls, search.coverage(), strict=True):
            enabled[call.action.name] += times  # steps taken, over all arguments
    return Statistics(
        distinct_states=search.distinct,
        transitions=search.transitions,
        depth=search.depth,
        settled=search.settled,
        deadlocks=search.deadlocks,
        complete=search.complete,
        reduced=tuple(orbit.name for orbit in orbits),
        unreduced=unreduced,
        fully_reduced=not search.inexact,
        never_taken=_never_taken(search, grounding) if search.complete else (),
        enabled=enabled,
    )


def _never_taken(search: Search, grounding: Grounding) -> tuple[str, ...]:
    silent = set(search.never_enabled())
    taken = {call.action for i, call in enumerate(grounding.calls) if i not in silent}
    return tuple(a.name for a in grounding.system.actions if a not in taken)
