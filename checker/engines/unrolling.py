"""The runs of a given length from the initial states, as one growing formula."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from ccverify.checker.engines.session import Session
from ccverify.checker.engines.states import no_initial_state, refuse_invalid_step
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.system import Property
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.encode import Encoding, invalid_step
from ccverify.checker.meaning.evaluate import Call
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.nodes import Node

# Measured on the benchmark: a third of the time of Z3's default solver.
LOGIC: Final = "QF_FD"


class Unrolling:
    """The runs of exactly `depth` steps, from 0 upwards; shorter ones have been looked at before.

    The last state of a run need not have a successor: a dead end may be what is looked for.
    Raises `ModelError` if there is no initial state.
    """

    def __init__(self, grounding: Grounding, session: Session) -> None:
        self._grounding: Final = grounding
        self._session: Final = session
        self._encoding: Final = Encoding(grounding.ground)
        self._solver: Final = self._encoding.solver(LOGIC)
        self._solver.add(self._encoding.initial())
        if not session.satisfiable(self._solver):
            raise no_initial_state(grounding.system)
        self._invalid: Final = invalid_step(grounding.ground)
        self.depth = 0

    def look(self, pending: Iterable[Property]) -> Iterator[tuple[Property, Trace]]:
        """The properties decided by a state at this depth, each with a run to it.

        Raises `ModelError` if a step that leaves a range comes next, `Undecided` if the
        solver does not say.
        """
        self._session.depth = self.depth
        for prop in pending:
            trace = self._run_to(self._grounding.target(prop))
            if trace is not None:
                yield prop, trace
        invalid = self._run_to(self._invalid)
        if invalid is not None:
            refuse_invalid_step(self._grounding.evaluator, invalid)

    def extend(self) -> None:
        """Go on to runs of one more step."""
        self._solver.add(self._encoding.transition(self.depth))
        self.depth += 1

    def _run_to(self, node: Node) -> Trace | None:
        """A run whose last state satisfies a node; if there is none, that is remembered."""
        if node is self._grounding.nodes.false:
            return None
        term, asked = self._encoding.term(node, self.depth), self._encoding.fresh()
        self._solver.add(self._encoding.z3.Implies(asked, term))
        if self._session.satisfiable(self._solver, asked):
            return self._trace(self._solver.model())
        self._solver.add(self._encoding.z3.Not(term))
        return None

    def _trace(self, model: object) -> Trace:
        """The run of a model, which must be one by the trusted meaning as well."""
        encoding, steps = self._encoding, range(self.depth)
        states = [encoding.state(model, step) for step in range(self.depth + 1)]
        taken = [encoding.action(model, step) for step in steps]
        trace = run(self._grounding, states[0], taken)
        if trace.states != tuple(states):
            raise InternalError("the solver's model is no run of the system")
        return trace


def run(grounding: Grounding, start: State, taken: Sequence[int]) -> Trace:
    """The run that begins in a state and takes the actions with these numbers.

    Raises `InternalError` if there is no such run: the state is not initial, an action is not
    enabled; `ModelError` if a step leaves a range.
    """
    evaluator, states, calls = grounding.evaluator, [start], list[Call]()
    if not evaluator.is_initial(start):
        raise InternalError("the solver's model does not begin in an initial state")
    for number in taken:
        call = _call(grounding, number)
        if not evaluator.is_enabled(call, states[-1]):
            raise InternalError(f"the solver's model takes {call} where it is not enabled")
        states.append(evaluator.step(call, states[-1]))
        calls.append(call)
    return Trace(tuple(states), tuple(calls))


def _call(grounding: Grounding, number: int) -> Call:
    if number >= len(grounding.calls):
        raise InternalError(f"the solver's model takes action {number}, which there is not")
    return grounding.calls[number]
