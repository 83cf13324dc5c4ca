"""What engines that look at states have in common, and how they word what they leave open."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ccverify.checker.engines.answer import Answer, Open, Progress, Statistics
from ccverify.checker.errors import InternalError, ModelError
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.system import Property, System
from ccverify.checker.limits import Limits, shared
from ccverify.checker.meaning.evaluate import Evaluator

if TYPE_CHECKING:  # not every engine enumerates
    from ccverify.checker.meaning.native.search import Search


def of_states(
    properties: Sequence[Property], check: Callable[[list[Property]], list[Answer]]
) -> list[Answer]:
    """The answers of an engine that looks at states: those on runs without end stay open."""
    asked = [prop for prop in properties if not prop.liveness]
    answers = dict(zip(asked, check(asked), strict=True)) if asked else {}
    deciding = "which the engines explicit and bdd decide, at a given size"
    beyond = Open(f"it speaks of runs without end, {deciding}")
    return [answers.get(prop, Answer(beyond)) for prop in properties]


def premises_first(properties: Sequence[Property]) -> list[Property]:
    """The same properties, those first that others have beside them: they seldom take long, and
    leave their time to what rests on them.
    """
    beside = {prop.beside for prop in properties}
    return sorted(properties, key=lambda prop: prop.name not in beside)


def in_turn(
    limits: Limits, properties: Sequence[Property], ask: Callable[[Property, Limits], Answer]
) -> list[Answer]:
    """The answers if each property is asked about by itself, with its share of the time left."""
    found = shared(limits, premises_first(properties), ask, lambda answer: answer.is_open)
    return [found[prop] for prop in properties]


def bounded(bound: int, reason: str = "") -> Answer:
    """The target is not reached within `bound` steps."""
    return Answer(Open(reason, bound=bound), Statistics(depth=bound))


def stopped(reason: str, depth: int) -> Answer:
    """The engine stopped while it looked at runs of `depth` steps."""
    covered = f"nothing decides it within {depth - 1} step(s)" if depth else "nothing is known"
    return Answer(Open(f"{reason}: {covered}"), Statistics(depth=max(depth - 1, 0)))


def enumerating(search: Search, started: float, left: float) -> Progress:
    """How far a search has come that began at `started` by `time.perf_counter`."""
    rate = search.distinct / max(time.perf_counter() - started, 1e-9)
    return Progress("enumerating", left, search.distinct, search.frontier, search.depth, rate)


class NoInitialState(ModelError):
    """The system has no initial state."""


def no_initial_state(system: System) -> NoInitialState:
    """The error for a system in which anything would be proved, there being nothing to check."""
    return NoInitialState(
        f"{system.name} has no initial state, so that nothing can be said about it",
        hint="what @initial methods require contradicts the initial values",
    )


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
