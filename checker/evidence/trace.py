"""Traces, and their replay by the trusted meaning: nothing is shown that does not replay.

This module, `lasso`, `fairness` and `evaluate` are all that one has to trust to believe a
counterexample or a witness.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from ccverify.checker.errors import InternalError, ModelError
from ccverify.checker.evidence.lasso import broken, turns
from ccverify.checker.language.system import Property
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Call, Evaluator


@dataclass(frozen=True, slots=True)
class Trace:
    """A run: `calls[i]` leads from `states[i]` to `states[i + 1]`.

    With a `loop` it stands for a run without end, a lasso: the last state equals `states[loop]`,
    and the steps between the two repeat for ever. If there are none, the run stays there.

    In a timed system `delays[i]` is how many seconds pass between reaching `states[i]` and leaving
    it by `calls[i]`; the last delay is what passes after the last step. Otherwise there are none.
    """

    states: tuple[State, ...]
    calls: tuple[Call, ...]
    loop: int | None = None
    delays: tuple[Fraction, ...] = ()

    @property
    def steps(self) -> int:
        """Its length in steps."""
        return len(self.calls)

    @property
    def failures(self) -> int:
        """How many of its steps are failures; repairs and inputs are not."""
        return sum(call.action.failure for call in self.calls)


_UNBROKEN: Final[Mapping[str, str]] = {
    "eventually_always": "in its loop the property always holds",
    "eventually": "what must come comes",
    "leads_to": "nothing is due that never comes",
    "until": "nothing is due that never comes, or is not waited for",
}


def decides(evaluator: Evaluator, prop: Property, states: Sequence[State]) -> bool:
    """Whether the last state of a run, or its last step, decides a property by itself.

    It does if it violates it, or reaches it if that is `reachable`. No state does if the property
    speaks of runs without end.
    """
    state = states[-1]
    if prop.liveness or (prop.of_steps and len(states) < 2):
        return False
    if prop.of_steps:
        holds = evaluator.holds(prop.formula, states[-2], after=state)
    else:
        holds = evaluator.holds(prop.formula, state)
    match prop.kind:
        case "never" | "reachable":
            return holds
        case "settled":
            settled = all(c.action.fault is not None for c in evaluator.enabled(state))
            return settled and not holds
        case _:
            return not holds


def with_deciding_step(evaluator: Evaluator, prop: Property, trace: Trace) -> Trace:
    """A run to a state from which a step decides a property of steps, with that step.

    It is no failure, if there is one that is none. If there is no such step, the run is as it was.
    """
    found = list[Trace]()
    for call in evaluator.enabled(trace.states[-1]):
        try:
            states = (*trace.states, evaluator.step(call, trace.states[-1]))
        except ModelError:
            continue  # it is for engines to look for steps that leave a range
        if decides(evaluator, prop, states):
            found.append(Trace(states, (*trace.calls, call)))
    return min(found, key=lambda run: run.failures, default=trace)


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
    if prop.start is not None and not evaluator.holds(prop.start, trace.states[0]):
        return "it starts in a state that the property does not speak of"
    for number, call in enumerate(trace.calls, start=1):
        before, after = trace.states[number - 1], trace.states[number]
        if not evaluator.is_enabled(call, before):
            return f"{call} is not enabled at step {number}"
        if evaluator.step(call, before) != after:
            return f"{call} does not lead to the state after step {number}"
    if prop.liveness:
        return _problem_of_endless(evaluator, prop, trace)
    if trace.loop is not None:
        return "it goes on for ever, where one state is asked for"
    if not decides(evaluator, prop, trace.states):
        what = "step" if prop.of_steps else "state"
        return f"its last {what} does not decide the property"
    return None


def _problem_of_endless(evaluator: Evaluator, prop: Property, trace: Trace) -> str | None:
    """Why a run, or a lasso, is not fair or does not violate `prop`; see `Property`.

    A run that ends can go on so that it is fair. So it needs no loop if it violates `prop` anyway.
    """
    if trace.loop is None and broken(evaluator, prop, trace.states, None):
        return None
    problem = problem_of_loop(evaluator, trace)
    if problem is None and not broken(evaluator, prop, trace.states, trace.loop):
        return _UNBROKEN[prop.kind]
    return problem


def problem_of_loop(evaluator: Evaluator, trace: Trace) -> str | None:
    """Why a run is no lasso that is fair; None if it is one."""
    loop = trace.loop
    if loop is None or not 0 <= loop < len(trace.states):
        return "it does not say what repeats for ever"
    if trace.states[loop] != trace.states[-1]:
        return "its loop does not close"
    for call in trace.calls[loop:]:
        if call.action.fault is not None:
            return f"the fault {call} repeats for ever"
    waiting = (turn.problem for turn in turns(evaluator, trace.states, trace.calls, loop))
    return next(filter(None, waiting), None)
