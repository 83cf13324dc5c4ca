"""Errors of a timed model that a run shows: what its last state cannot do."""

from __future__ import annotations

from dataclasses import replace

from ccverify.checker.engines.states import refuse_invalid_step
from ccverify.checker.evidence.timed import time_lock
from ccverify.checker.evidence.trace import Trace
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
    awaited = evaluator.system.awaited
    able = any(call.action.name in awaited for call in evaluator.enabled(state))
    return not able and longest_wait(evaluator, state) == 0
