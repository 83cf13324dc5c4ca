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
    """A run: `calls[i]` leads from `states[i]` to `states[i + 1]`.

    With a `loop` it stands for a run without end, a lasso: the last state equals `states[loop]`,
    and the steps between the two repeat for ever. If there are none, the run stays there.
    """

    states: tuple[State, ...]
    calls: tuple[Call, ...]
    loop: int | None = None

    @property
    def steps(self) -> int:
        """Its length in steps."""
        return len(self.calls)

    @property
    def failures(self) -> int:
        """How many of its steps are failures; repairs and inputs are not."""
        return sum(call.action.failure for call in self.calls)


def decides(evaluator: Evaluator, prop: Property, state: State) -> bool:
    """Whether a state by itself decides a property: violates it, or reaches it if `reachable`.

    None does if it speaks of runs without end.
    """
    holds = evaluator.holds(prop.formula, state)
    match prop.kind:
        case "never" | "reachable":
            return holds
        case "always":
            return not holds
        case "settled":
            settled = all(c.action.fault is not None for c in evaluator.enabled(state))
            return settled and not holds
        case "eventually_always" | "leads_to":
            return False


def unanswered(evaluator: Evaluator, prop: Property, trace: Trace) -> int | None:
    """The first state of a lasso in which a `leads_to` is due, and from which it never comes."""
    if trace.loop is None or prop.trigger is None:
        return None
    first = len(trace.states)
    while first > 0 and not evaluator.holds(prop.formula, trace.states[first - 1]):
        first -= 1
    if first > trace.loop:  # it comes in the loop, again and again
        return None
    places = range(first, len(trace.states))
    return next((i for i in places if evaluator.holds(prop.trigger, trace.states[i])), None)


def replay(evaluator: Evaluator, prop: Property, trace: Trace) -> None:
    """Check a trace step by step; `InternalError` if it is no run or does not decide `prop`."""
    problem = problem_of(evaluator, prop, trace)
    if problem is not None:
        raise InternalError(
            f"the trace for {prop.name} does not replay: {problem}",
            hint="this is a bug of ccverify; please report it with the model",
        )


def problem_of(evaluator: Evaluator, prop: Property, trace: Trace) -> str | None:
    """Why a trace is no run, or does not decide `prop`; nothing if it is and does."""
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
    if prop.liveness:
        return _problem_of_lasso(evaluator, prop, trace)
    if trace.loop is not None:
        return "it goes on for ever, where one state is asked for"
    if not decides(evaluator, prop, trace.states[-1]):
        return "its last state does not decide the property"
    return None


def _problem_of_lasso(evaluator: Evaluator, prop: Property, trace: Trace) -> str | None:
    """Why a run is no lasso that is fair and violates `prop`; see `Property`."""
    loop = trace.loop
    if loop is None or not 0 <= loop < len(trace.states):
        return "it does not say what repeats for ever"
    states, calls = trace.states[loop:], trace.calls[loop:]
    if states[0] != states[-1]:
        return "its loop does not close"
    for call in calls:
        if call.action.fault is not None:
            return f"the fault {call} repeats for ever"
    for call in evaluator.calls:
        fair = call.action.fair and call not in calls
        if fair and all(evaluator.is_enabled(call, state) for state in states):
            return f"{call} is fair, enabled for ever, and never taken"
    if prop.kind == "eventually_always":
        if all(evaluator.holds(prop.formula, state) for state in states):
            return "in its loop the property always holds"
    elif unanswered(evaluator, prop, trace) is None:
        return "nothing is due that never comes"
    return None
