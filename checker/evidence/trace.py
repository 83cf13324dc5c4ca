"""Traces, and their replay by the trusted meaning: nothing is shown that does not replay.

This module, `lasso`, `moments`, `fairness` and `evaluate` are all that one has to trust to believe
a counterexample or a witness.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.errors import InternalError, ModelError
from ccverify.checker.evidence.lasso import broken, turns
from ccverify.checker.evidence.moments import (
    Length,
    decides_times,
    extreme_length,
    leaving,
    lengths,
    problem_of_delays,
    problem_of_extreme,
)
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


_OPEN_LOOP: Final = "its loop does not close"
_UNBROKEN: Final[Mapping[str, str]] = {
    "eventually_always": "in its loop the property always holds",
    "eventually": "what must come comes",
    "leads_to": "nothing is due that never comes",
    "until": "nothing is due that never comes, or is not waited for",
}


def decides(
    evaluator: Evaluator,
    prop: Property,
    states: Sequence[State],
    delays: Sequence[Fraction] = (),
) -> bool:
    """Whether the last moment of a run, or its last step, decides a property by itself.

    It does if it violates it, or reaches it if that is `reachable`. No state does if the property
    speaks of runs without end. A property of times is decided by the whole run.
    """
    if prop.liveness or (prop.of_steps and len(states) < 2):
        return False
    if prop.of_times:
        return decides_times(evaluator, prop, states, delays)
    if prop.of_steps:
        before = leaving(evaluator, states, delays, len(states) - 2)
        state = states[-1]
        holds = evaluator.holds(prop.formula, before, after=state)
    else:
        state = leaving(evaluator, states, delays, len(states) - 1)
        holds = evaluator.holds(prop.formula, state)
    match prop.kind:
        case "never" | "reachable":
            return holds
        case "settled":
            return evaluator.is_settled(state) and not holds
        case _:
            return not holds


def with_deciding_step(evaluator: Evaluator, prop: Property, trace: Trace) -> Trace:
    """A run to a state from which a step decides a property of steps, with that step.

    It is no failure, if there is one that is none. If there is no such step, the run is as it was.
    """
    found = list[Trace]()
    last = leaving(evaluator, trace.states, trace.delays, trace.steps)
    delays = (*trace.delays, Fraction(0)) if trace.delays else ()
    for call in evaluator.enabled(last):
        try:
            states = (*trace.states, evaluator.step(call, last))
        except ModelError:
            continue  # it is for engines to look for steps that leave a range
        if decides(evaluator, prop, states, delays):
            found.append(Trace(states, (*trace.calls, call), delays=delays))
    return min(found, key=lambda run: run.failures, default=trace)


def replay(evaluator: Evaluator, prop: Property, trace: Trace) -> None:
    """Check a trace step by step; `InternalError` if it is no run or does not decide `prop`."""
    problem = problem_of(evaluator, prop, trace)
    if problem is not None:
        raise InternalError(
            f"the trace for {prop.name} does not replay: {problem}",
            hint="this is a bug of ccverify; please report it with the model",
        )


def replay_extreme(
    evaluator: Evaluator, prop: Property, trace: Trace, value: Fraction | None, attained: bool
) -> None:
    """Check the run that shows how long something takes; `InternalError` if it does not.

    See `problem_of_extreme`.
    """
    problem = problem_of_run(evaluator, prop, trace)
    if problem is None:
        found = lengths(evaluator, prop, trace.states, trace.delays, trace.loop)
        problem = problem_of_extreme(prop, found, value, attained)
    if problem is not None:
        raise InternalError(
            f"the run for {prop.name} does not show how long it takes: {problem}",
            hint="this is a bug of ccverify; please report it with the model",
        )


def problem_of(evaluator: Evaluator, prop: Property, trace: Trace) -> str | None:
    """Why a trace is no run, or does not decide `prop`; nothing if it is and does."""
    problem = problem_of_run(evaluator, prop, trace)
    if problem is not None:
        return problem
    if prop.liveness:
        return _problem_of_endless(evaluator, prop, trace)
    if prop.of_times:
        if decides_times(evaluator, prop, trace.states, trace.delays, trace.loop):
            return None
        if prop.limit is not None:
            return "what it takes in time is as the property claims"
        return None if taken_in(evaluator, prop, trace) else "nothing is measured in it"
    if trace.loop is not None:
        return "it goes on for ever, where one state is asked for"
    if not decides(evaluator, prop, trace.states, trace.delays):
        what = "step" if prop.of_steps else "state"
        return f"its last {what} does not decide the property"
    return None


def taken_in(evaluator: Evaluator, prop: Property, trace: Trace) -> Length | None:
    """How long what a property measures takes in a run: the longest time, or the shortest, as it
    asks. None if nothing is measured.
    """
    found = lengths(evaluator, prop, trace.states, trace.delays, trace.loop)
    return extreme_length(prop, found)


def problem_of_run(evaluator: Evaluator, prop: Property, trace: Trace) -> str | None:
    """Why a trace is no run of which `prop` speaks; nothing if it is one."""
    if len(trace.states) != len(trace.calls) + 1:
        return f"{len(trace.states)} states for {len(trace.calls)} steps"
    if not evaluator.is_initial(trace.states[0]):
        return "its first state is not initial"
    if prop.start is not None and not evaluator.holds(prop.start, trace.states[0]):
        return "it starts in a state that the property does not speak of"
    problem = problem_of_delays(evaluator, trace.states, trace.delays, trace.loop)
    if problem is not None:
        return problem
    for number, call in enumerate(trace.calls, start=1):
        before = leaving(evaluator, trace.states, trace.delays, number - 1)
        after = trace.states[number]
        if not evaluator.is_enabled(call, before):
            return f"{call} is not enabled at step {number}"
        if evaluator.step(call, before) != after:
            return f"{call} does not lead to the state after step {number}"
    if prop.of_times and trace.loop is not None and not _closes(evaluator, prop, trace, trace.loop):
        return _OPEN_LOOP
    return None


def _closes(evaluator: Evaluator, prop: Property, trace: Trace, loop: int) -> bool:
    """Whether a run comes back to its state `loop`, as far as the model and `prop` go.

    A clock that nothing sets in the loop goes on for as long as some other property compares it.
    """
    first, last = trace.states[loop], trace.states[-1]
    if first == last or evaluator.clocks is None:
        return first == last
    alone = Evaluator(replace(evaluator.system, properties=(prop,))).clocks
    assert alone is not None
    return alone.written(first) == alone.written(last)


def _problem_of_endless(evaluator: Evaluator, prop: Property, trace: Trace) -> str | None:
    """Why a run, or a lasso, is not fair or does not violate `prop`; see `Property`.

    A run that ends can go on so that it is fair. So it needs no loop if it violates `prop` anyway.
    """
    if trace.loop is None and broken(evaluator, prop, trace.states, None, trace.delays):
        return None
    problem = problem_of_loop(evaluator, prop, trace)
    if problem is None and not broken(evaluator, prop, trace.states, trace.loop, trace.delays):
        return _UNBROKEN[prop.kind]
    return problem


def problem_of_loop(evaluator: Evaluator, prop: Property, trace: Trace) -> str | None:
    """Why a run is no lasso that is fair, of which `prop` can speak; None if it is one."""
    loop = trace.loop
    if loop is None or not 0 <= loop < len(trace.states):
        return "it does not say what repeats for ever"
    if not _closes(evaluator, prop, trace, loop):
        return _OPEN_LOOP
    for call in trace.calls[loop:]:
        if call.action.fault is not None:
            return f"the fault {call} repeats for ever"
    every = turns(evaluator, trace.states, trace.calls, loop, trace.delays)
    return next(filter(None, (turn.problem for turn in every)), None)
