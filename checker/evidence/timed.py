"""Runs of timed systems, made from how long they stay in each state and which steps they take."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from ccverify.checker.evidence.trace import Trace
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Call, Evaluator
from ccverify.checker.meaning.timed.waiting import wait


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
