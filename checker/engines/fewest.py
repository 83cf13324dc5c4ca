"""Of the shortest runs that an engine may find, one with the fewest failures.

Engines find any shortest run to a state. Where a model is small enough, the run shown is exchanged
for one of the same length that needs the fewest failures, so that a trace blames nothing that did
not matter. The limits are on sizes, not on time: the same request shows the same run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ccverify.checker.engines.answer import Answer, Reached
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.system import Property
from ccverify.checker.meaning.diagrams.diagrams import MOST_BITS, state_bits
from ccverify.checker.meaning.diagrams.faults import FewestFailures
from ccverify.checker.meaning.grounding import Grounding

_CAPACITY: Final = 2**18  # nodes
_MOST_BITS: Final = min(MOST_BITS, 128)
_MOST_STATES: Final = 10**6


def with_fewest_failures(
    grounding: Grounding, properties: Sequence[Property], answers: Sequence[Answer]
) -> list[Answer]:
    """The answers, their traces exchanged where one of the same length has fewer failures."""
    result = list(answers)
    if not any(map(_improvable, answers)) or state_bits(grounding.ground) > _MOST_BITS:
        return result
    calls = grounding.calls
    failures = [
        number
        for number, call in enumerate(calls)
        if call.action.fault is not None and call.action.fault.kind.failure
    ]
    try:
        search = FewestFailures(grounding.ground, failures, _CAPACITY)
        for number, (prop, answer) in enumerate(zip(properties, answers, strict=True)):
            if answer.trace is None or not _improvable(answer):
                continue
            path = search.path(grounding.target(prop), answer.trace.steps)
            trace = Trace(path.states, tuple(calls[action] for action in path.actions))
            if trace.failures < answer.trace.failures:
                result[number] = replace(answer, finding=Reached(trace))
    except MemoryError:
        pass  # what was found so far stands, and so do the other runs
    return result


def _improvable(answer: Answer) -> bool:
    small = (answer.statistics.distinct_states or 0) <= _MOST_STATES
    trace = answer.trace
    return trace is not None and trace.loop is None and trace.failures > 0 and small
