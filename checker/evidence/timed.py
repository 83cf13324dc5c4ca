"""Runs of timed systems, made from how long they stay in each state and which steps they take.

Runs in which time stands still for good are errors of their models.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product
from typing import Any, NoReturn

from ccverify.checker.errors import InternalError, Location, ModelError
from ccverify.checker.evidence.moments import moments
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.sorts import TIME, codes
from ccverify.checker.language.terms import Term
from ccverify.checker.language.time import shown_time
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Call, Evaluator
from ccverify.checker.meaning.timed.waiting import longest_wait, wait


class StandsStill(ModelError):
    """In a run without end time stands still from some point on."""


def timed_run(
    evaluator: Evaluator,
    first: State,
    delays: Sequence[Fraction],
    calls: Sequence[Call],
    loop: int | None = None,
) -> Trace:
    """The run that stays so long in each state, from `first` on, and takes these steps.

    There is one more delay than there are steps: the last is what passes after the last of them.
    Whether it is a run is for `replay` to say.
    """
    states = [first]
    for call, delay in zip(calls, delays, strict=False):
        states.append(evaluator.step(call, wait(evaluator, states[-1], delay)))
    return Trace(tuple(states), tuple(calls), loop, tuple(delays))


def time_lock(evaluator: Evaluator, trace: Trace) -> ModelError:
    """The error of a model that comes to a state in which time stands still for good."""
    waited = sum(trace.delays, Fraction(0))
    last = wait(evaluator, trace.states[-1], trace.delays[-1])
    due, location = next(_due(evaluator, last), ("something urgent", None))
    return ModelError(
        f"{evaluator.system.name} comes to a standstill after {shown_time(waited)}: {due} has to "
        "happen by then and cannot, and nothing but faults can happen",
        location=location,
        hint=f"{_way(trace)}; what has to happen by then must be possible",
    )


def _due(evaluator: Evaluator, state: State) -> Iterator[tuple[str, Location | None]]:
    """The actions that have to happen by the moment at which a state is, each with its place."""
    timing = evaluator.system.timing
    assert timing is not None
    for deadline in timing.deadlines:
        for values in product(*(codes(b.sort, evaluator.system.sizes) for b in deadline.bound)):
            env = dict(zip(deadline.bound, values, strict=True))
            clock: Term[Any] = Term("read", deadline.keys, TIME, deadline.clock)
            late = evaluator.value(clock, state, env) >= evaluator.value(deadline.limit, state, env)
            if late and evaluator.holds(deadline.when, state, env):
                yield deadline.action, deadline.location


def refuse_standstill(evaluator: Evaluator, trace: Trace) -> None:
    """Raise `StandsStill` for a run without end in which time does from some point on."""
    loop = trace.loop
    if loop is None or any(trace.delays[loop:]):
        return
    if loop == trace.steps:
        if longest_wait(evaluator, trace.states[-1]) is not None:
            lock = time_lock(evaluator, trace)
            raise StandsStill(lock.message, location=lock.location, hint=lock.hint)
        return
    again = ", ".join(map(str, trace.calls[loop:]))
    taken = {call.action.name for call in trace.calls[loop:]}
    waiting = [due for due in _due(evaluator, trace.states[-1]) if due[0] not in taken]
    blocked = "".join(f"; {name} has to happen by then and cannot" for name, _ in waiting[:1])
    raise StandsStill(
        f"time stands still for ever in a loop: {again}{blocked}",
        location=waiting[0][1] if waiting else None,
        hint=f"{_way(trace)}; let time pass somewhere in the loop",
    )


def refuse_going_round(evaluator: Evaluator, trace: Trace) -> NoReturn:
    """Raise the `ModelError` of a run after which time stands still for good, whatever happens.

    Where steps can still be taken, some of them go round.
    """
    awaited = evaluator.system.awaited
    state, calls = wait(evaluator, trace.states[-1], trace.delays[-1]), list[Call]()
    seen = dict[State, int]()  # after the first step, as the wait before it is in no loop
    while state not in seen:
        if calls:
            seen[state] = len(calls)
        able = (call for call in evaluator.enabled(state) if call.action.name in awaited)
        call = next(able, None)
        if call is None:
            raise time_lock(evaluator, trace)
        calls.append(call)
        state = evaluator.step(call, state)
    delays = [*trace.delays, *(Fraction(0) for _ in calls)]
    loop = trace.steps + seen[state]
    whole = timed_run(evaluator, trace.states[0], delays, [*trace.calls, *calls], loop)
    refuse_standstill(evaluator, whole)
    raise InternalError("time was taken to stand still where it can pass")


def _way(trace: Trace) -> str:
    """The steps of a run, with the moment of each."""
    if not trace.calls:
        return "at the start"
    at = moments(trace.delays)
    steps = (f"{c} at {shown_time(t)}" for c, t in zip(trace.calls, at[1:], strict=False))
    return f"after {trace.steps} step(s): {', '.join(steps)}"
