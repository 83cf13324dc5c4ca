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
from ccverify.checker.meaning.evaluate import Evaluator

_WORK: Final = 20_000
"""Steps that are tried at most, so that the same run is shortened alike on every machine."""


def shortened(evaluator: Evaluator, prop: Property, trace: Trace) -> Trace:
    """A run that decides `prop` as `trace` does, with no more failures and no more steps.

    Requires: `trace` replays for `prop`. Ensures: so does what is returned, and to leave out one
    more of its steps, or a few that follow one another, would not do; unless it took too long to
    find that out.
    """
    best, work = trace, _WORK
    decided = _decided(evaluator, prop, trace)
    size = max(1, best.steps)
    while size:
        for first in range(0, best.steps, size):
            if work <= 0:
                return best
            work -= best.steps
            candidate = _without(evaluator, prop, best, decided, range(first, first + size))
            if candidate is not None:
                best, decided = candidate, candidate.steps
                break
        else:
            size //= 2
        size = min(size, best.steps)
    return best


def _decided(evaluator: Evaluator, prop: Property, trace: Trace) -> int:
    """After how many steps a run decides the property; all of them if none before the last."""
    prefixes = range(1, trace.steps) if trace.loop is None else ()
    found = (
        n
        for n in prefixes
        if decides(evaluator, prop, trace.states[: n + 1], trace.delays[: n + 1])
    )
    return next(found, trace.steps)


def _without(
    evaluator: Evaluator, prop: Property, trace: Trace, decided: int, dropped: range
) -> Trace | None:
    """The run without some of its steps, and without others that are not possible then.

    It is decided after so many of its steps; those before the first that is dropped are as they
    were. None if what is left does not decide the property.
    """
    loop = trace.steps if trace.loop is None else trace.loop
    same = min(decided, dropped.start)
    states, kept = list(trace.states[: same + 1]), list(trace.calls[:same])
    delays = list(trace.delays[: same + 1])
    begin = loop if loop <= same else None
    left = trace.calls[same:] if same < decided else ()
    try:
        for number, call in enumerate(left, start=same):
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
    of_runs = trace.loop is not None or prop.liveness or prop.of_times
    if not of_runs and not decides(evaluator, prop, states, delays):
        return None  # as it mostly does not: a replay would come to that as well
    again = None if trace.loop is None else begin
    found = Trace(tuple(states), tuple(kept), again, tuple(delays))
    return found if problem_of(evaluator, prop, found) is None else None
