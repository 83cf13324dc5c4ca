"""A run found among representatives is told of the replicas that really took its steps."""

from __future__ import annotations

from typing import Any

import pytest

from ccverify import (
    Int,
    Model,
    Replica,
    Replicas,
    Term,
    action,
    build,
    count,
    ite,
    reachable,
    require,
)
from ccverify.checker.engines.answer import Options
from ccverify.checker.engines.explicit import Explicit
from ccverify.checker.questions.verify import verify


class Rider(Replica):
    """One who goes round."""


class Carousel(Model):
    """Riders pass places 0, 1, 2 and begin anew, only while another is at place 1.

    Whichever order representatives are sorted in, a rider that begins anew leaves it.
    """

    riders = Replicas(Rider, default=2)
    place = Int(0, 2, over=riders, initially=0)
    rounds = Int(0, 3, initially=0)

    @action(riders)
    def ride(self, rider: Term[Rider]) -> None:
        """Move on by one place."""
        others = count(self.riders, lambda other: self.place[other] == 1)
        last = self.place[rider] == 2
        require(~last | ((others > 0) & (self.rounds < 3)))
        self.place[rider] = ite(last, 0, self.place[rider] + 1)
        self.rounds = ite(last, self.rounds + 1, self.rounds)

    @reachable()
    def three_rounds(self) -> Any:
        return self.rounds == 3


@pytest.mark.parametrize("riders", [2, 3, 4])
def test_trace_of_representatives(riders: int) -> None:
    system = build(Carousel, settings={"riders": riders})
    found = []
    for symmetry in (True, False):
        (result,) = verify(system, system.properties, Explicit(Options(symmetry=symmetry)))
        statistics, trace = result.answer.statistics, result.answer.trace
        assert statistics is not None
        assert bool(statistics.reduced) == symmetry
        assert trace is not None
        found.append(trace.steps)
    assert found[0] == found[1]
