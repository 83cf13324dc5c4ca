"""Fair runs, by BDDs: where they begin, and lassos that show one.

Emerson, Lei: Efficient model checking in fragments of the propositional mu-calculus, LICS 1986.
A state begins a fair run within a set exactly if it is in the greatest Z from each state of which,
for each fair action, a path in Z leads to a state where it is disabled, or taken to stay in Z. To
stay in a state for ever needs no step: it is fair where each fair action is disabled.

Clarke, Grumberg, McMillan, Zhao: Efficient generation of counterexamples and witnesses in symbolic
model checking, DAC 1995, for the lassos. What is fair is defined in `Property`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from ccverify.checker.errors import InternalError
from ccverify.checker.meaning.diagrams.relation import Relation
from ccverify.checker.meaning.diagrams.search import Path, SymbolicSearch, path_through
from ccverify.checker.meaning.nodes import Node

if TYPE_CHECKING:
    from oxidd.bcdd import BCDDFunction

Numbered: TypeAlias = Sequence[tuple[int, Relation]]


@dataclass(frozen=True, slots=True)
class Lasso:
    """A run whose last state is that of index `loop`: the steps from there on repeat for ever."""

    path: Path
    loop: int


class FairRuns:
    """The fair runs of one system, of which a search has found all states.

    `fair` are the numbers of the actions that are fair; faults are not among them. Every method
    raises `MemoryError` if the table is full, and what `pause` raises.
    """

    def __init__(self, search: SymbolicSearch, fair: Collection[int]) -> None:
        self._search: Final = search
        self._diagrams: Final = search.diagrams
        self._all: Final = list(enumerate(search.relations))
        faults = [action.fault for action in search.diagrams.system.actions]
        self._steps: Final = [(i, r) for i, r in self._all if not faults[i]]
        self._fair: Final = {i: search.relations[i] for i in fair}

    def breaking_eventually_always(self, formula: Node) -> Lasso | None:
        """A fair run in which `formula` is false again and again, if there is one."""
        reached, start = self._search.reached, self._diagrams.initial()
        often = ~self._diagrams.condition(formula)
        fair = self._fair_within(reached, often)
        if not fair.satisfiable():
            return None
        ends = self._preferred(fair, often)
        return self._lasso(self._shortest(start, reached, ends, self._all), fair, often)

    def breaking_leads_to(self, trigger: Node, goal: Node) -> Lasso | None:
        """A fair run in which `trigger` holds once, and `goal` neither then nor later, if any."""
        reached, start = self._search.reached, self._diagrams.initial()
        often = self._diagrams.true
        within = reached & ~self._diagrams.condition(goal)
        fair = self._fair_within(within, often)
        for ends in (self._preferred(fair, often), fair):
            waiting = self._closure(ends, within, self._all, self._diagrams.preimage)
            due = waiting & self._diagrams.condition(trigger)
            if due.satisfiable():
                stem = self._shortest(start, reached, due, self._all)
                last = self._diagrams.single(stem.states[-1])
                stem = stem.then(self._shortest(last, within, ends, self._all))
                return self._lasso(stem, fair, often)
        return None

    # Sets of states ---------------------------------------------------------------------------

    def _fair_within(self, within: BCDDFunction, often: BCDDFunction) -> BCDDFunction:
        """The states that begin fair runs within a set that are in `often` again and again."""
        fair = within
        while True:
            before = fair
            fair = self._leading_to(fair & often, fair)
            for relation in self._fair.values():
                fair = self._leading_to(self._heeded(relation, fair), fair)
            if fair == before:
                return fair

    def _heeded(self, relation: Relation, within: BCDDFunction) -> BCDDFunction:
        """The states of a set that disable a fair action, or in which it can keep to the set."""
        idle = within & ~relation.guard
        self._diagrams.breathe()
        return idle | (within & self._moved(within, relation, self._diagrams.preimage))

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
        for relation in self._fair.values():
            resting &= ~relation.guard
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
                self._heeded(relation, component).satisfiable() for relation in self._fair.values()
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
        waiting = {i: self._heeded(relation, component) for i, relation in self._fair.items()}
        asked = self._unmet(waiting, stem.states[-1:])
        seen = self._diagrams.meets(start, often)
        while asked or not seen:
            ends = self._diagrams.false if seen else component & often
            for states in asked.values():
                ends |= states
            here = self._diagrams.single(tour.states[-1])
            leg = self._shortest(here, component, ends, self._steps)
            leg = leg.then(self._taken(leg.states[-1], asked, component))
            tour = tour.then(leg)
            asked = self._unmet(asked, leg.states, leg.actions)
            seen = seen or any(self._holds(often, state) for state in leg.states)
        last = self._diagrams.single(tour.states[-1])
        return Lasso(tour.then(self._shortest(last, component, start, self._steps)), loop)

    def _taken(
        self, state: tuple[int, ...], asked: dict[int, BCDDFunction], component: BCDDFunction
    ) -> Path:
        """One step from `state` that takes an action still asked for; no step if none can be.

        `asked` holds, for each action, the states in which taking it counts. The step stays within
        `component`.
        """
        here = self._diagrams.single(state)
        for number, states in asked.items():
            relation = self._fair[number]
            if self._diagrams.meets(here, states & relation.guard):
                after = self._diagrams.image(here, relation) & component
                return Path((state, self._diagrams.some(after)), (number,))
        return Path((state,), ())

    def _unmet(
        self,
        asked: dict[int, BCDDFunction],
        states: Sequence[tuple[int, ...]],
        actions: Sequence[int] = (),
    ) -> dict[int, BCDDFunction]:
        """The actions that a run leaves asked for: it never takes them, nor disables them."""
        return {
            number: heeded
            for number, heeded in asked.items()
            if number not in actions
            and all(self._holds(self._fair[number].guard, state) for state in states)
        }

    def _holds(self, condition: BCDDFunction, state: tuple[int, ...]) -> bool:
        return self._diagrams.meets(self._diagrams.single(state), condition)
