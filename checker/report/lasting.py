"""How long something takes, in words."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from ccverify.checker.engines.answer import Extreme
from ccverify.checker.evidence.trace import Trace, taken_in
from ccverify.checker.language.system import Property
from ccverify.checker.language.time import shown_time
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.verify import Result


def takes(prop: Property, extreme: Extreme) -> str:
    """`62.2 s at most`; `under 62.2 s` if runs come close to that only; `no bound`."""
    least = prop.kind == "shortest"
    if extreme.value is None:
        return "never" if extreme.trace is None else "no bound"
    time = shown_time(extreme.value)
    if not extreme.attained:
        return f"{'over' if least else 'under'} {time}"
    return f"{time} at {'least' if least else 'most'}"


def expected_verdict(prop: Property, scenario: str | None) -> str:
    """What is written down for a scenario: a verdict, or how long it takes."""
    if scenario is None:
        return ""
    verdict = prop.expected.get(scenario, "")
    if scenario not in prop.lengths:
        return verdict
    length = prop.lengths[scenario]
    time = "no bound" if length is None else shown_time(length)
    return time if prop.limit is None else f"{verdict}, {time}"


def expected_of(result: Result) -> str:
    """What is expected of a result; nothing if nothing is."""
    if result.expected is None or result.scenario not in result.prop.lengths:
        return result.expected or ""
    return expected_verdict(result.prop, result.scenario)


def measured_sentences(evaluator: Evaluator, prop: Property, trace: Trace) -> Iterator[str]:
    """What takes how long in a run, as a sentence, and what is claimed of it."""
    taken = taken_in(evaluator, prop, trace)
    if taken is None:
        return
    begins = f"step {taken.begun}" if taken.begun else "the start"
    if taken.seconds is None:
        yield f"It begins at {begins}, and is never over."
        return
    ends = "the end" if taken.ended is None else f"step {taken.ended}"
    claim = ""
    if prop.limit is not None:
        limit = Fraction(evaluator.value(prop.limit, trace.states[0]))
        if taken.seconds != limit and (taken.seconds < limit) is (prop.kind == "shortest"):
            than = "less" if prop.kind == "shortest" else "more"
            claim = f": {than} than {shown_time(limit)}"
    yield f"It takes {shown_time(taken.seconds)}, from {begins} to {ends}{claim}."


def takes_object(result: Result) -> dict[str, Any] | None:
    """How long something takes, for programs: exactly as a text, and as a number of seconds.

    Without a bound both are null. If nothing was asked of times, or found, there is no object.
    """
    extreme = result.answer.extreme
    if extreme is None:
        return None
    value = extreme.value
    return {
        "text": takes(result.prop, extreme),
        "time": None if value is None else shown_time(value),
        "seconds": None if value is None else float(value),
        "attained": extreme.attained,
    }
