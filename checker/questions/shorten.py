"""Runs without what they do not need: failures and other steps are left out, and what is left is
replayed. What does not replay is not believed to be needless.

Runs that an engine finds breadth first are shortest, and nothing can be left out. Random runs and
lassos are not.
"""

from __future__ import annotations

from typing import Final

from ccverify.checker.errors import ModelError
from ccverify.checker.evidence.moments import leaving
from ccverify.checker.evidence.trace import Trace, decides, problem_of
from ccverify.checker.language.system import Property
from ccverify.checker.meaning.evaluate import Call, Evaluator

_WORK: Final = 20_000
"""Steps that are tried at most, so that the same run is shortened alike on every machine."""


def shortened(evaluator: Evaluator, prop: Property, trace: Trace) -> Trace:
    """A run that decides `prop` as `trace` does, with no more failures and no more steps.

    Requires: `trace` replays for `prop`. Ensures: so does what is returned, and to leave out one
    more of its steps, or a few that follow one another, would not do; unless it took too long to
    find that out.
    """
    best, work = trace, _WORK
    size = max(1, best.steps)
    while size:
        for first in range(0, best.steps, size):
            if work <= 0:
                return best
            work -= best.steps
            candidate = _without(evaluator, prop, best, range(first, first + size))
            if candidate is not None:
                best = candidate
                break
        else:
            size //= 2
        size = min(size, best.steps)
    return best


def _without(evaluator: Evaluator, prop: Property, trace: Trace, dropped: range) -> Trace | None:
    """The run without some of its steps, and without others that are not possible then.

    None if that does not decide the property.
    """
    loop = trace.steps if trace.loop is None else trace.loop
    states, kept, delays = [trace.states[0]], list[Call](), list(trace.delays[:1])
    begin = 0 if loop == 0 else None
    try:
        for number, call in enumerate(trace.calls):
            before = leaving(evaluator, states, delays, len(kept))
            if number not in dropped and evaluator.is_enabled(call, before):
                kept.append(call)
                states.append(evaluator.step(call, before))
                delays += trace.delays[number + 1 : number + 2]
                if trace.loop is None and decides(evaluator, prop, states, delays):
                    break
            elif delays:  # as much time passes
                delays[-1] += trace.delays[number + 1]
            if number + 1 == loop:
                begin = len(kept)
    except ModelError:
        return None  # it leaves a range, which is another matter
    if len(kept) >= trace.steps:
        return None
    again = None if trace.loop is None else begin
    found = Trace(tuple(states), tuple(kept), again, tuple(delays))
    return found if problem_of(evaluator, prop, found) is None else None
