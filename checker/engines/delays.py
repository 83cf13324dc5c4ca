"""Runs in dense time of 0, 1, 2… steps as formulas, in which the time that passes is real.

Sorea: Bounded model checking for timed automata, MTCS 2002. In each state of a run any time may
pass that nothing due forbids, none included; then a step is taken.
"""

from __future__ import annotations

from typing import Final

from ccverify.checker.engines.along import Found
from ccverify.checker.engines.session import Session
from ccverify.checker.engines.states import no_initial_state
from ccverify.checker.meaning.ground import GroundAction
from ccverify.checker.meaning.integers import Z3, IntegerEncoding
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.timed.reals import RealGrounding


class Delays:
    """The runs of exactly `depth` steps, from 0 upwards; `session` is asked, which may change.

    Raises `ModelError` if there is no initial state.
    """

    def __init__(self, form: RealGrounding, session: Session) -> None:
        self._form: Final = form
        self.session = session
        self._encoding: Final = IntegerEncoding(form.ground)
        self._solver: Final = self._encoding.z3.Solver(ctx=self._encoding.context)
        self._solver.set("random_seed", 0)
        self._solver.set("ctrl_c", False)  # it would answer "unknown", and the interrupt be lost
        self._states: Final = [self._encoding.at(self._encoding.fresh("s0_"))]
        self._chosen: Final = list[Z3]()
        self._solver.add(self._states[0].initial())
        if not session.satisfiable(self._solver):
            raise no_initial_state(form.system)

    @property
    def depth(self) -> int:
        """How many steps the runs have."""
        return len(self._chosen)

    def assume(self, node: Node) -> None:
        """Look at those runs only that begin in a state in which a condition holds."""
        self._solver.add(self._states[0].term(node))

    def to(self, node: Node) -> Found | None:
        """A run at whose end a condition holds."""
        if node is self._form.nodes.false:
            return None
        self.session.depth = self.depth
        term = self._states[-1].term(node)
        self._solver.push()
        self._solver.add(term)
        found = self._found() if self.session.satisfiable(self._solver) else None
        self._solver.pop()
        return found

    def extend(self) -> None:
        """Go on to runs of one more step."""
        number = self.depth + 1
        encoding, z3 = self._encoding, self._encoding.z3
        before, after = self._states[-1], encoding.at(encoding.fresh(f"s{number}_"))
        actions = self._form.ground.actions[: len(self._form.calls)]
        chosen = z3.Int(f"a{number}", encoding.context)
        terms = [chosen >= 0, chosen < len(actions), *after.ranges()]
        written = [list[Z3]() for _ in after.slots]
        for position, action in enumerate(actions):
            taken = chosen == position
            terms.append(z3.Implies(taken, z3.And(_effects(action, before, after))))
            for place, _ in action.updates:
                written[place].append(taken)
        pairs = zip(before.slots, after.slots, self._form.ground.slots, strict=True)
        for (now, later, slot), writing in zip(pairs, written, strict=True):
            if not slot.passing:
                terms.append(z3.Or([now == later, *writing]))
        self._solver.add(terms)
        self._chosen.append(chosen)
        self._states.append(after)

    def _found(self) -> Found:
        model = self._solver.model()
        states = tuple(tuple(state.state(model)) for state in self._states)
        return Found(states, tuple(int(self._encoding.value(model, a)) for a in self._chosen))


def _effects(action: GroundAction, before: IntegerEncoding, after: IntegerEncoding) -> list[Z3]:
    """An action may be taken, and its updates happen."""
    terms = [before.term(node) for node in (action.guard, action.valid)]
    return terms + [after.slots[slot] == before.term(node) for slot, node in action.updates]
