"""Nothing is left out on which an answer depends, though no formula of the property reads it."""

from __future__ import annotations

from typing import Any

import pytest

from ccverify import (
    Bool,
    Int,
    Model,
    Replica,
    Replicas,
    action,
    after,
    always,
    build,
    count,
    ite,
    never,
    require,
    starts,
)
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.cone import cone_of
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.every.unbounded import verify_every
from ccverify.checker.questions.verify import Result, Subject, verify


class Unit(Replica):
    """One of a few."""


class Rounds(Model):
    """Every step but one goes on with the round; that one takes five units."""

    units = Replicas(Unit, default=2, limits=(1, 6))
    round = Int(0, 3, initially=0)
    extra = Int(0, 4, initially=0)
    up = Bool(over=units, initially=True)
    odd = Bool(initially=False)

    @action(units)
    def flip(self, unit: Any) -> None:
        self.up[unit] = ~self.up[unit]
        self.round = ite(self.round == 3, 0, self.round + 1)

    @action()
    def count_extra(self) -> None:
        require((self.extra > 0) & (self.extra < 4))
        self.extra += 1
        self.round = ite(self.round == 3, 0, self.round + 1)

    @action()
    def turn(self) -> None:
        require(count(self.units, lambda u: self.up[u]) + self.extra >= 5)
        self.odd = ~self.odd

    @always()
    def goes_on(self) -> Any:
        """Every step goes on with the round."""
        return after(self.round) != self.round

    @never()
    def too_far(self) -> Any:
        starts(~self.odd)
        return self.extra > 0

    @never()
    def counted(self) -> Any:
        return self.extra > 0


def of_every_number(name: str, *, whole: bool) -> Result:
    subject = Subject("rounds", Rounds, None, "")
    limits = Limits(seconds=60)
    (found,) = verify_every(
        subject, "units", None, {}, (name,), limits, lambda _: None, whole=whole
    )
    return found


@pytest.mark.parametrize("whole", [False, True])
def test_a_step_that_changes_nothing_asked_about_is_a_step(*, whole: bool) -> None:
    found = of_every_number("goes-on", whole=whole)
    assert found.verdict is Verdict.VIOLATED
    assert list(found.system.sizes.values()) == [5]
    system = build(Rounds, settings={"units": 5})
    asked = [p for p in system.properties if p.name == "goes-on"]
    (found,) = verify(system, asked, ENGINES["auto"](Options()), whole=whole)
    assert found.verdict is Verdict.VIOLATED


@pytest.mark.parametrize(
    ("name", "is_cut"), [("goes-on", False), ("too-far", False), ("counted", True)]
)
def test_what_no_state_alone_decides_is_asked_of_the_whole(name: str, *, is_cut: bool) -> None:
    system = build(Rounds)
    asked = [p for p in system.properties if p.name == name]
    assert (cone_of(system, asked, ()) is not system) == is_cut
