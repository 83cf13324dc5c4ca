"""Fair runs, by BDDs: where they begin, and lassos that show one.

Emerson, Lei: Efficient model checking in fragments of the propositional mu-calculus, LICS 1986,
for weak fairness; Kesten, Pnueli, Raviv: Algorithmic verification of linear temporal logic
specifications, ICALP 1998, for strong fairness. The greatest set Z is looked for in which

- a path in Z leads from each state to one that is asked for again and again,
- for each weak group, a path in Z leads from each state to one in which no call of the group is
  enabled, or in which one can be taken to stay in Z,
- for each strong group, the same path, to a state in which a call can be taken, leads from each
  state in which one is enabled.

A run that goes on in Z as far as it can ends up in a component that no step within Z leaves. All
that is asked for is found in it, so it holds a fair run. And Z loses no state of a fair component.
To stay in a state for ever needs no step: it is fair where no fair call is enabled.

Clarke, Grumberg, McMillan, Zhao: Efficient generation of counterexamples and witnesses in symbolic
model checking, DAC 1995, for the lassos. What is fair is defined in `Property`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.errors import InternalError
from ccverify.checker.meaning.breaches import Breach
from ccverify.checker.meaning.diagrams.relation import Relation
from ccverify.checker.meaning.diagrams.search import Path, SymbolicSearch, path_through
from ccverify.checker.meaning.fairness import FairGroup

if TYPE_CHECKING:
    from oxidd.bcdd import BCDDFunction

Numbered: TypeAlias = Sequence[tuple[int, Relation]]
Leg: TypeAlias = "tuple[BCDDFunction, BCDDFunction]"
Asked: TypeAlias = "Sequence[tuple[_Group, BCDDFunction]]"


@dataclass(frozen=True, slots=True)
class Lasso:
    """A run whose last state is that of index `loop`: the steps from there on repeat for ever.

    Without a `loop` it may go on in any way.
    """

    path: Path
    loop: int | None


@dataclass(frozen=True, slots=True)
class _Group:
    """A fair group: its calls by number, and where one of them is enabled."""

    strong: bool
    calls: Numbered
    guard: BCDDFunction


class FairRuns:
    """The fair runs of one system, of which a search has found all states.

    `groups` are those of its calls. Every method raises `MemoryError` if the table is full, and
    what `pause` raises.
    """

    def __init__(self, search: SymbolicSearch, groups: Sequence[FairGroup]) -> None:
        self._search: Final = search
        self._diagrams: Final = search.diagrams
        self._all: Final = list(enumerate(search.relations))
        faults = [action.fault for action in search.diagrams.system.actions]
        self._steps: Final = [(i, r) for i, r in self._all if not faults[i]]
        self._groups: Final = [self._group(group) for group in groups]

    def _group(self, group: FairGroup) -> _Group:
        calls = [self._all[number] for number in group.members]
        guard = self._diagrams.false
        for _, relation in calls:
            guard |= relation.guard
            self._diagrams.breathe()
        return _Group(group.strong, calls, guard)

    def breaking(self, breach: Breach) -> Lasso | None:
        """A run that breaks a property in this way, if there is one.

        A run that comes to rest is preferred to one that goes round.
        """
        reached, condition = self._search.reached, self._diagrams.condition
        legs = [(reached & condition(p.during), reached & condition(p.then)) for p in breach.phases]
        if breach.ever is None:
            stem = self._through(legs)
            return None if stem is None else Lasso(stem, None)
        often, within = condition(breach.often), reached & condition(breach.ever)
        fair = self._fair_within(within, often)
        for end in (self._preferred(fair, often), fair):
            stem = self._through([*legs, (within, end)])
            if stem is not None:
                return self._lasso(stem, fair, often)
        return None

    def _through(self, legs: Sequence[Leg]) -> Path | None:
        """A run from an initial state through all legs: within a set, to a state of another."""
        goals: list[BCDDFunction] = []
        after = self._search.reached
        for number, (during, then) in reversed(list(enumerate(legs))):
            goals.append(then & after)
            if number or during != self._search.reached:
                after = self._closure(goals[-1], during, self._all, self._diagrams.preimage)
            elif goals[-1].satisfiable():
                after = self._search.reached  # an initial state leads to each of them
            else:
                after = self._diagrams.false
            if not after.satisfiable():
                return None
        start = self._diagrams.initial() & after
        if not start.satisfiable():
            return None
        stem: Path | None = None
        for (during, _), goal in zip(legs, reversed(goals), strict=True):
            leg = self._shortest(start, during | goal, goal, self._all)
            stem = leg if stem is None else stem.then(leg)
            start = self._diagrams.single(stem.states[-1])
        return stem

    # Sets of states ---------------------------------------------------------------------------

    def _fair_within(self, within: BCDDFunction, often: BCDDFunction) -> BCDDFunction:
        """A set of states that begin fair runs within a set that are in `often` again and again.

        It holds each state that such a run is in for ever. See the docstring of this module.
        """
        fair = within
        while True:
            before = fair
            fair = self._leading_to(fair & often, fair)
            for group in self._groups:
                taken, idle = self._taking(group, fair), fair & ~group.guard
                self._diagrams.breathe()
                if group.strong:
                    fair = idle | self._leading_to(taken, fair)
                else:
                    fair = self._leading_to(idle | taken, fair)
            if fair == before:
                return fair

    def _taking(self, group: _Group, within: BCDDFunction) -> BCDDFunction:
        """The states of a set in which a call of a group can be taken, and keep to the set."""
        found = self._diagrams.false
        for _, relation in group.calls:
            found |= within & self._moved(within, relation, self._diagrams.preimage)
            self._diagrams.breathe()
        return found

    def _heeding(self, group: _Group, component: BCDDFunction) -> BCDDFunction:
        """The states of a component in one of which a loop has to be for the sake of a group.

        It has to take a call there, or to see that none is enabled.
        """
        if group.strong and not self._diagrams.meets(component, group.guard):
            return component
        taken = self._taking(group, component)
        return taken if group.strong else taken | (component & ~group.guard)

    def _leading_to(self, ends: BCDDFunction, within: BCDDFunction) -> BCDDFunction:
        """The states from which steps within a set lead to `ends`, a part of it."""
        return self._closure(ends, within, self._steps, self._diagrams.preimage)

    def _closure(
        self,
        states: BCDDFunction,
        within: BCDDFunction,
        relations: Numbered,
        move: Callable[[BCDDFunction, Relation], BCDDFunction],
    ) -> BCDDFunction:
        """`states` and all that images, or preimages, reach from them within a set."""
        found, quiet = states, 0
        while quiet < len(relations) and found != within:
            for _, relation in relations:
                before = found
                found |= self._moved(found, relation, move) & within
                self._diagrams.breathe()
                quiet = 0 if found != before else quiet + 1
        return found

    def _moved(
        self,
        states: BCDDFunction,
        relation: Relation,
        move: Callable[[BCDDFunction, Relation], BCDDFunction],
    ) -> BCDDFunction:
        """The image or preimage of a set, piece by piece."""
        found = self._diagrams.false
        for piece in self._diagrams.pieces(states):
            found |= move(piece, relation)
            self._diagrams.breathe()
        return found

    def _preferred(self, fair: BCDDFunction, often: BCDDFunction) -> BCDDFunction:
        """The states of `fair` in which a run may stay for ever; all of them if there are none."""
        resting = fair & often
        for group in self._groups:
            resting &= ~group.guard
            self._diagrams.breathe()
        return resting if resting.satisfiable() else fair

    # Runs -------------------------------------------------------------------------------------

    def _shortest(
        self, start: BCDDFunction, within: BCDDFunction, ends: BCDDFunction, relations: Numbered
    ) -> Path:
        """A shortest path within a set, which holds `start`, to one of `ends`."""
        seen, rings = start, [start]
        while not self._diagrams.meets(rings[-1], ends):
            ring = self._diagrams.false
            for _, relation in relations:
                ring |= self._moved(rings[-1], relation, self._diagrams.image) & within & ~seen
                self._diagrams.breathe()
            if not ring.satisfiable():
                raise InternalError("no path leads where one was found to lead")
            rings.append(ring)
            seen |= ring
        return path_through(self._diagrams, relations, rings, rings[-1] & ends)

    def _lasso(self, stem: Path, fair: BCDDFunction, often: BCDDFunction) -> Lasso:
        """Go on from a state that begins a fair run, into a component that is fair by itself."""
        while True:
            last = self._diagrams.single(stem.states[-1])
            ahead = self._closure(last, fair, self._steps, self._diagrams.image)
            component = self._closure(last, ahead, self._steps, self._diagrams.preimage)
            if self._diagrams.meets(component, often) and all(
                self._heeding(group, component).satisfiable() for group in self._groups
            ):
                return self._round(stem, component, often)
            ends = ahead & ~component
            stem = stem.then(self._shortest(last, fair, ends, self._steps))

    def _round(self, stem: Path, component: BCDDFunction, often: BCDDFunction) -> Lasso:
        """From the last state of `stem` through what is still asked for, nearest first, and back.

        `component` is strongly connected: what any of its states allow is never out of reach.
        """
        loop = len(stem.states) - 1
        tour, start = stem, self._diagrams.single(stem.states[-1])
        waiting = [
            (group, self._heeding(group, component))
            for group in self._groups
            if self._diagrams.meets(component, group.guard)  # else nothing is asked for
        ]
        asked = self._unmet(waiting, stem.states[-1:])
        seen = self._diagrams.meets(start, often)
        while asked or not seen:
            ends = self._diagrams.false if seen else component & often
            for _, states in asked:
                ends |= states
            here = self._diagrams.single(tour.states[-1])
            leg = self._shortest(here, component, ends, self._steps)
            leg = leg.then(self._taken(leg.states[-1], asked, component))
            tour = tour.then(leg)
            asked = self._unmet(asked, leg.states, leg.actions)
            seen = seen or any(self._holds(often, state) for state in leg.states)
        last = self._diagrams.single(tour.states[-1])
        return Lasso(tour.then(self._shortest(last, component, start, self._steps)), loop)

    def _taken(self, state: tuple[int, ...], asked: Asked, component: BCDDFunction) -> Path:
        """One step from `state` that takes a call still asked for; no step if none can be.

        `asked` holds, for each group, the states in which taking it counts. The step stays within
        `component`.
        """
        here = self._diagrams.single(state)
        for group, states in asked:
            for number, relation in group.calls:
                if self._diagrams.meets(here, states & relation.guard):
                    after = self._diagrams.image(here, relation) & component
                    if after.satisfiable():
                        return Path((state, self._diagrams.some(after)), (number,))
        return Path((state,), ())

    def _unmet(
        self, asked: Asked, states: Sequence[tuple[int, ...]], actions: Sequence[int] = ()
    ) -> list[tuple[_Group, BCDDFunction]]:
        """The groups that a run leaves asked for: it takes none of their calls.

        A weak one is content as well if a state of the run enables none of them.
        """
        return [
            (group, heeding)
            for group, heeding in asked
            if not any(number in actions for number, _ in group.calls)
            and (group.strong or all(self._holds(group.guard, state) for state in states))
        ]

    def _holds(self, condition: BCDDFunction, state: tuple[int, ...]) -> bool:
        return self._diagrams.meets(self._diagrams.single(state), condition)
