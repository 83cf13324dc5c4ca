"""Runs by the names of their steps."""

from __future__ import annotations

from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.system import System
from ccverify.checker.meaning.evaluate import Evaluator


def run_of(system: System, *calls: str, loop: int | None = None) -> Trace:
    """The run from the first state by these calls, as they are shown."""
    evaluator = Evaluator(system)
    state = next(evaluator.initial_states())
    states, taken = [state], []
    for text in calls:
        call = next(c for c in evaluator.enabled(states[-1]) if str(c) == text)
        taken.append(call)
        states.append(evaluator.step(call, states[-1]))
    return Trace(tuple(states), tuple(taken), loop)
