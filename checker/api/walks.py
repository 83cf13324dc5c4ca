"""`simulate`: random runs, asked for by a program."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ccverify.checker.api.named import ModelLike, opened
from ccverify.checker.api.traces import Trace
from ccverify.checker.errors import UsageError
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.simulate import Walker
from ccverify.checker.questions.verify import select


@dataclass(frozen=True, eq=False)
class Walk:
    """A random run; `violated` names the property that its last state violates, if there is one."""

    trace: Trace
    violated: str | None


def simulate(
    model: ModelLike,
    scenario: str | None = None,
    *,
    settings: Mapping[str, object] | None = None,
    steps: int = 30,
    runs: int = 1,
    seed: int = 0,
) -> Iterator[Walk]:
    """Random runs, checked as they go, one after the other; the same seed gives the same runs.

    A run ends where a property is violated, or where nothing can happen. Finding nothing proves
    nothing.

    Example:
        for walk in simulate(LeasePair, runs=10, seed=1):
            print(walk.violated, len(walk.trace.steps))
    """
    if steps < 0 or runs < 1:
        raise UsageError("runs are at least 1, and steps not fewer than 0")
    evaluator, chosen = opened(model, scenario, settings)
    return _walks(evaluator, chosen, steps, runs, seed)


def _walks(
    evaluator: Evaluator, scenario: str | None, steps: int, runs: int, seed: int
) -> Iterator[Walk]:
    walker = Walker(evaluator, select(evaluator.system, scenario, ()), seed)
    for number in range(runs):
        walk = walker.walk(number, steps)
        name = walk.violated.name if walk.violated else None
        yield Walk(Trace(evaluator, walk.trace, walk.violated, scenario), name)
