"""From what an engine found to answers: the same words for the same finding in every engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ccverify.checker.engines.answer import Answer, Statistics, Verdict
from ccverify.checker.errors import InternalError, ModelError
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.system import Property
from ccverify.checker.meaning.evaluate import Evaluator


def reached(prop: Property, trace: Trace) -> Answer:
    """A trace decides the property: it is violated, or what is to be reachable is reached."""
    verdict = Verdict.PROVED if prop.kind == "reachable" else Verdict.VIOLATED
    return Answer(verdict, Statistics(depth=trace.steps), trace, "a trace, replayed")


def excluded(prop: Property, evidence: str) -> Answer:
    """No reachable state decides the property: it is proved, or never reached."""
    if prop.kind == "reachable":
        reason = "never reached in any number of steps"
        return Answer(Verdict.VIOLATED, Statistics(), None, evidence, reason)
    return Answer(Verdict.PROVED, Statistics(), None, evidence)


def bounded(bound: int, reason: str = "") -> Answer:
    """Nothing that decides the property lies within `bound` steps."""
    return Answer(Verdict.BOUNDED, Statistics(depth=bound), reason=reason, bound=bound)


def undecided(reason: str, depth: int) -> Answer:
    """The engine stopped while it looked at runs of `depth` steps."""
    covered = f"nothing decides it within {depth - 1} step(s)" if depth else "nothing is known"
    return Answer(
        Verdict.UNKNOWN, Statistics(depth=max(depth - 1, 0)), reason=f"{reason}: {covered}"
    )


def of_states(
    properties: Sequence[Property], check: Callable[[list[Property]], list[Answer]]
) -> list[Answer]:
    """The answers of an engine that looks at states: those on runs without end stay undecided."""
    asked = [prop for prop in properties if not prop.liveness]
    answers = dict(zip(asked, check(asked), strict=True)) if asked else {}
    reason = "it speaks of runs without end, which the engine bdd decides, at a given size"
    beyond = Answer(Verdict.UNKNOWN, Statistics(), reason=reason)
    return [answers.get(prop, beyond) for prop in properties]


def refuse_invalid_step(evaluator: Evaluator, trace: Trace) -> None:
    """Raise the `ModelError` of a step that leaves a range from the last state of a trace."""
    for call in evaluator.enabled(trace.states[-1]):
        try:
            evaluator.step(call, trace.states[-1])
        except ModelError as error:
            way = ", ".join(map(str, trace.calls)) or "at the start"
            raise ModelError(
                error.message,
                location=error.location,
                hint=f"after {trace.steps} step(s): {way}",
            ) from None
    raise InternalError("a step was found to leave its range, and does not leave it")
