"""Counting: of all cases a scenario may start in, how many end in which outcome.

A case is a choice of initial values for variables that then stand still (a partition of the
network). Every settled state belongs to one case and shows one possible outcome of it. Symmetric
cases are explored once and counted as many times as they can be written.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import factorial, prod
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.engines.answer import Observer
from ccverify.checker.engines.states import enumerating
from ccverify.checker.errors import UsageError
from ccverify.checker.language.functions import quiescent
from ccverify.checker.language.system import Census, Property, System
from ccverify.checker.limits import LimitReached, Limits
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.ground import Orbit
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native.orbits import related
from ccverify.checker.meaning.native.search import Search, Status
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.symmetry import Interchangeable
from ccverify.checker.signals import Interrupted

_SLICE_SECONDS: Final = 0.1


@dataclass(frozen=True, slots=True)
class Tally:
    """How many cases there are, and in how many each outcome is possible.

    `undetermined` cases have more than one possible outcome, so that `outcomes` add up to more
    than `cases`; `explored` is the number of distinct states looked at.

    If not all states were looked at (`complete` is False), these are what is known by then: a case
    may have other outcomes than those that it has shown, and `silent` cases have shown none yet.
    """

    cases: int
    outcomes: Mapping[str, int]
    undetermined: int
    explored: int
    complete: bool = True
    silent: int = 0


class Incomplete(LimitReached):
    """A limit ended a census; `tally` is what was counted by then."""

    def __init__(self, reached: LimitReached, tally: Tally) -> None:
        super().__init__(reached.limit, reached.message, reached.hint)
        self.tally: Final = tally


def take(system: System, limits: Limits, observer: Observer = lambda _: None) -> Tally:
    """Count the cases of a system by outcome.

    Raises `UsageError` if no census is declared or its variables do not stand still. If a limit
    ends it, or Ctrl-C, once all cases are known, it raises `Incomplete` or `Interrupted` with what
    was counted; before that, `LimitReached` or `KeyboardInterrupt`.
    """
    census = system.census
    if census is None:
        raise UsageError(
            f"{system.name} declares no census",
            hint="beside the model, write properties = Properties(MODEL), and name the outcomes in "
            'a function that is marked @properties.census("VARIABLE")',
        )
    for action in system.actions:
        for update in action.updates:
            if update.variable in census.variables:
                raise UsageError(
                    f"{action.name} changes {update.variable.name}, which the census counts by",
                    hint="choose settings in which it stands still",
                )
    grounding, settled, outcomes = _meant(system, census)
    make = grounding.nodes
    shown = [make.and_((settled, outcome)) for outcome in outcomes]
    once = make.eq(make.count(shown), make.integer(1))
    targets = [*shown, make.and_((settled, make.not_(once)))]
    orbits = Interchangeable(grounding.ground).keeping(*targets)
    search = Search(
        grounding.ground,
        targets,
        orbits,
        memory_limit=limits.bytes,
        max_states=limits.states,
    )
    with search:
        try:
            _explore(search, limits, observer)
        except (LimitReached, KeyboardInterrupt) as ended:
            if not search.depth:
                raise
            tally = _count(grounding, census, orbits, search, complete=False)
            if isinstance(ended, LimitReached):
                raise Incomplete(ended, tally) from None
            raise Interrupted(tally) from None
        return _count(grounding, census, orbits, search)


def _meant(system: System, census: Census) -> tuple[Grounding, Node, list[Node]]:
    """The ground form, in which states nothing can happen any more, and the outcomes.

    Time goes by ticks. Raises `NotDigital` if they do not say exactly what can be reached.
    """
    terms = [quiescent(), *census.outcomes.values()]
    if system.timing is not None:
        from ccverify.checker.meaning.timed.digital import digital  # noqa: PLC0415

        asked = [
            Property(f"census {number}", "reachable", "", term, (), {}, None, "", None)
            for number, term in enumerate(terms)
        ]
        low = digital(system, asked)
        system, terms = low.system, [prop.formula for prop in low.properties]
    grounding = Grounding(Evaluator(system))
    settled, *outcomes = map(grounding.term, terms)
    return grounding, settled, outcomes


def _explore(search: Search, limits: Limits, observer: Observer) -> None:
    started = time.perf_counter()
    status = Status.RUNNING
    while status is Status.RUNNING and limits.left:
        status = search.run(min(_SLICE_SECONDS, limits.left))
        observer(enumerating(search, started, limits.left))
    if status is not Status.COMPLETE:
        raise LimitReached(
            status.limit,
            f"{limits.sentence(status.limit)}: the census is not complete, "
            f"{search.distinct:,} states explored",
            hint="raise the limit, or choose a smaller size",
        )


def _count(
    grounding: Grounding,
    census: Census,
    orbits: Sequence[Orbit],
    search: Search,
    *,
    complete: bool = True,
) -> Tally:
    cases = _Cases(grounding, census, orbits)

    def states(indices: Iterator[int] | range) -> Iterator[State]:
        return (search.packing.unpack(search.state(index)) for index in indices)

    first_level = search.levels[1] if search.depth else search.distinct
    weight = {cases.of(s): cases.weight(s) for s in states(range(first_level))}
    found: dict[object, set[str]] = {case: set() for case in weight}
    for number, name in enumerate(census.outcomes):
        for state in states(search.holding(number)):
            found[cases.of(state)].add(name)
    if len(census.outcomes) in search.found:
        raise UsageError(
            "a settled state shows none or several of the outcomes",
            hint="the outcomes of a census exclude one another and leave nothing out",
        )
    tally = Counter[str]()
    for case, possible in found.items():
        if complete and not possible:
            raise UsageError(
                "a case of the census never settles: something can always happen in it",
                hint="choose settings in which every run comes to rest",
            )
        tally.update(dict.fromkeys(possible, weight[case]))
    return Tally(
        cases=sum(weight.values()),
        outcomes={name: tally[name] for name in census.outcomes},
        undetermined=sum(weight[case] for case, possible in found.items() if len(possible) > 1),
        explored=search.distinct,
        complete=complete,
        silent=sum(weight[case] for case, possible in found.items() if not possible),
    )


class _Cases:
    """Which case a state belongs to, up to permutations of the reduced replicas."""

    def __init__(self, grounding: Grounding, census: Census, orbits: Sequence[Orbit]) -> None:
        counted = {
            position
            for position, (variable, _) in enumerate(grounding.evaluator.cells.cells)
            if variable in census.variables
        }
        # Of the others the patterns of members say all; those that are related are permuted.
        self._related: Final = related(orbits)
        self._members: Final = [
            [[slot for slot in member if slot in counted] for member in orbit.members]
            for orbit in orbits
            if orbit not in self._related
        ]
        replicated = {s for members in self._members for member in members for s in member}
        self._alone: Final = sorted(counted - replicated)
        self._alike: Final = dict[State, tuple[State, int]]()

    def _patterns(self, state: State) -> list[list[State]]:
        return [
            sorted(tuple(state[slot] for slot in member) for member in members)
            for members in self._members
        ]

    def _rest(self, state: State) -> tuple[State, int]:
        """What else there is of its case, the same for all permutations; how many these are."""
        rest = tuple(state[slot] for slot in self._alone)
        if rest not in self._alike:
            images, waiting = {rest}, [rest]
            while waiting:
                known = list(state)
                for slot, value in zip(self._alone, waiting.pop(), strict=True):
                    known[slot] = value
                for orbit in self._related:
                    for order in orbit.generators:
                        moved = orbit.permuted(known, order)
                        image = tuple(moved[slot] for slot in self._alone)
                        if image not in images:
                            images.add(image)
                            waiting.append(image)
            self._alike.update(dict.fromkeys(images, (min(images), len(images))))
        return self._alike[rest]

    def of(self, state: State) -> object:
        """The state's case: the same for states that differ by a permutation only."""
        return tuple(map(tuple, self._patterns(state))), self._rest(state)[0]

    def weight(self, state: State) -> int:
        """In how many ways its case can be written: permutations that make a difference."""
        ways = self._rest(state)[1]
        for patterns in self._patterns(state):
            ways *= factorial(len(patterns)) // prod(map(factorial, Counter(patterns).values()))
        return ways
