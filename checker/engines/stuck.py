"""Errors of a timed model, each with the run that shows it: what its last state cannot do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from ccverify.checker.engines.states import refuse_invalid_step
from ccverify.checker.errors import Location, ModelError
from ccverify.checker.evidence.moments import moments
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.sorts import codes
from ccverify.checker.language.terms import Term
from ccverify.checker.language.time import Time
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.timed.waiting import longest_wait, wait


def refuse_invalid(evaluator: Evaluator, trace: Trace) -> None:
    """Raise the `ModelError` of a run after which a step leaves a range, or time stands still."""
    last = wait(evaluator, trace.states[-1], trace.delays[-1])
    if is_stuck(evaluator, last):
        raise time_lock(evaluator, trace)
    refuse_invalid_step(evaluator, replace(trace, states=(*trace.states[:-1], last)))


def is_stuck(evaluator: Evaluator, state: State) -> bool:
    """Time cannot pass in a state, and nothing can happen there but faults that are not due."""
    timing = evaluator.system.timing
    assert timing is not None
    due = {deadline.action for deadline in timing.deadlines}
    able = any(
        call.action.fault is None or call.action.name in due for call in evaluator.enabled(state)
    )
    return not able and longest_wait(evaluator, state) == 0


def time_lock(evaluator: Evaluator, trace: Trace) -> ModelError:
    """The error of a run that ends in a state in which time stands still for good."""
    last = wait(evaluator, trace.states[-1], trace.delays[-1])
    due, location = next(_due(evaluator, last), ("something urgent", None))
    at = moments(trace.delays)
    way = ", ".join(
        f"{call} at {Time(moment)}" for call, moment in zip(trace.calls, at[1:], strict=False)
    )
    return ModelError(
        f"time stands still at {Time(at[-1])}: {due} has to happen by then, and cannot",
        location=location,
        hint=f"after {trace.steps} step(s): {way or 'at the start'}; "
        "let what is due be possible, or let nothing stop it",
    )


def _due(evaluator: Evaluator, state: State) -> Iterator[tuple[str, Location | None]]:
    """The actions whose deadlines are reached in a state."""
    timing = evaluator.system.timing
    assert timing is not None
    for deadline in timing.deadlines:
        for values in product(*(codes(b.sort, evaluator.system.sizes) for b in deadline.bound)):
            env = dict(zip(deadline.bound, values, strict=True))
            clock: Term[Time] = Term("read", deadline.keys, deadline.limit.sort, deadline.clock)
            reached = evaluator.value(deadline.limit, state, env) <= evaluator.value(
                clock, state, env
            )
            if evaluator.holds(deadline.when, state, env) and reached:
                yield deadline.action, deadline.location
