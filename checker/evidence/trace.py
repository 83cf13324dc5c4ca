"""Traces, and their replay by the trusted meaning: nothing is shown that does not replay.

This module and `evaluate` are all one has to trust to believe a counterexample or a witness.
"""

from __future__ import annotations

from dataclasses import dataclass

from ccverify.checker.errors import InternalError
from ccverify.checker.language.system import Property
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Call, Evaluator


@dataclass(frozen=True, slots=True)
class Trace:
    """A run: `calls[i]` leads from `states[i]` to `states[i + 1]`."""

    states: tuple[State, ...]
    calls: tuple[Call, ...]

    @property
    def steps(self) -> int:
        """Its length in steps."""
        return len(self.calls)

    @property
    def faults(self) -> int:
        """How many of its steps are failures; repairs and inputs are not."""
        return sum(c.action.fault is not None and c.action.fault.kind.failure for c in self.calls)


def decides(evaluator: Evaluator, prop: Property, state: State) -> bool:
    """Whether a state by itself decides a property: violates it, or reaches it if `reachable`."""
    holds = evaluator.holds(prop.formula, state)
    match prop.kind:
        case "never" | "reachable":
            return holds
        case "always":
            return not holds
        case "settled":
            quiescent = all(c.action.fault is not None for c in evaluator.enabled(state))
            return quiescent and not holds


def replay(evaluator: Evaluator, prop: Property, trace: Trace) -> None:
    """Check a trace step by step; `InternalError` if it is no run or does not decide `prop`."""
    problem = _problem(evaluator, prop, trace)
    if problem is not None:
        raise InternalError(
            f"the trace for {prop.name} does not replay: {problem}",
            hint="this is a bug of ccverify; please report it with the model",
        )


def _problem(evaluator: Evaluator, prop: Property, trace: Trace) -> str | None:
    if len(trace.states) != len(trace.calls) + 1:
        return f"{len(trace.states)} states for {len(trace.calls)} steps"
    if not evaluator.is_initial(trace.states[0]):
        return "its first state is not initial"
    for number, call in enumerate(trace.calls, start=1):
        before, after = trace.states[number - 1], trace.states[number]
        if not evaluator.is_enabled(call, before):
            return f"{call} is not enabled at step {number}"
        if evaluator.step(call, before) != after:
            return f"{call} does not lead to the state after step {number}"
    if not decides(evaluator, prop, trace.states[-1]):
        return "its last state does not decide the property"
    return None
