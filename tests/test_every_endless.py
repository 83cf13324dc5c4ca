"""Runs without end for every number of replicas: refuted by the smallest number, never proved."""

from __future__ import annotations

from typing import Any

import pytest
from tests.support.checking import results_for_every

from ccverify import (
    Bool,
    Model,
    Replica,
    Replicas,
    Term,
    action,
    count,
    eventually_always,
    forall,
    leads_to,
    never,
    require,
    size,
)
from ccverify.checker.engines.answer import Open
from ccverify.checker.limits import Limits
from ccverify.checker.questions.verify import Result


class Lamp(Replica):
    """One of those that are lit."""


class Lamps(Model):
    """Each lamp is lit in the end, once."""

    lamps = Replicas(Lamp, default=2, limits=(1, 9))
    lit = Bool(over=lamps, initially=False)

    @action(lamps, fair=True)
    def light(self, lamp: Term[Lamp]) -> None:
        require(~self.lit[lamp])
        self.lit[lamp] = True

    @eventually_always()
    def all_are_lit(self) -> Any:
        return forall(self.lamps, lambda lamp: self.lit[lamp])

    @eventually_always()
    def two_at_most(self) -> Any:
        return count(self.lamps, lambda lamp: self.lit[lamp]) <= 2

    @leads_to()
    def one_is_the_first(self) -> Any:
        return forall(self.lamps, lambda lamp: ~self.lit[lamp]), (
            count(self.lamps, lambda lamp: self.lit[lamp]) == 1
        )

    @eventually_always()
    def four_at_most(self) -> Any:
        return count(self.lamps, lambda lamp: self.lit[lamp]) <= 4

    @never()
    def more_than_all(self) -> Any:
        return count(self.lamps, lambda lamp: self.lit[lamp]) > size(self.lamps)


def every(*names: str, limits: Limits | None = None) -> dict[str, Result]:
    return results_for_every(Lamps, "lamps", *names, limits=limits)


@pytest.mark.parametrize(
    ("name", "lamps", "seconds"), [("two-at-most", 3, None), ("four-at-most", 5, 60.0)]
)
def test_the_smallest_number_that_fails_is_shown(
    name: str, lamps: int, seconds: float | None
) -> None:
    result = every(name, limits=Limits(seconds=seconds))[name]
    assert result.verdict.value == "violated"
    assert f"with {lamps} Lamps, the smallest number" in result.conclusion.evidence
    trace = result.answer.trace
    assert trace is not None
    assert trace.loop is not None


def test_what_holds_for_small_numbers_is_not_proved_for_all() -> None:
    found = every()
    for name in ("all-are-lit", "one-is-the-first", "four-at-most"):
        finding = found[name].answer.finding
        assert isinstance(finding, Open)
        assert finding.reason == (
            "no invariant speaks of runs without end; proved for 1 to 3 Lamps"
        )
    assert found["more-than-all"].every
