"""A PG pair of the two sites settles as the model of one pair lets it, wherever both speak."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TypeAlias

import pytest
from tests.language.helpers import shown

from ccverify import Model, exists, forall, initial, quiescent, require
from ccverify.checker.language.build import build
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native.search import Search
from ccverify.models.network.network import Side, peer
from ccverify.models.pg.pg_pair import PgPair
from ccverify.models.pg.sides import Kind
from ccverify.models.sites import Sites

Cells: TypeAlias = Mapping[str, str]
"""A state as people read it."""

Pair: TypeAlias = tuple[bool, bool]
"""What holds at side A, and at side B."""

Situation: TypeAlias = tuple[bool, Pair, Pair, str]
"""The private network joins the sides; which instances run; which reach a Router that works; the
heavier side.
"""


class Unequal(PgPair):
    """A pair whose agent PIMs are active, and of which one side has a VRU PIM besides."""

    @initial()
    def one_side_weighs_more(self) -> None:
        """What else is active adds nothing to what the election compares."""
        weighs, active = self.sides.weighs, self.sides.active
        require(weighs[Kind.AGENT] == 2, weighs[Kind.VRU] == 1, weighs[Kind.SERVER] == 1)
        require(
            forall(Side, lambda s: (active[s, Kind.AGENT] == 1) & (active[s, Kind.SERVER] == 0))
        )
        require(exists(Side, lambda s: active[s, Kind.VRU] > active[peer(s), Kind.VRU]))


def settled(model: type[Model], scenario: str, **settings: object) -> Iterator[Cells]:
    """The states in which nothing but faults can still happen, of all that are reached."""
    grounding = Grounding(Evaluator(build(model, scenario=scenario, settings=settings)))
    rests = grounding.term(quiescent())
    with Search(grounding.ground, [rests]) as search:
        search.run()
        assert search.complete
        for index in range(search.distinct):
            state = search.state(index)
            if search.program.targets(state):
                yield shown(grounding.evaluator, search.packing.unpack(state))


def both(cells: Cells, cell: str, value: str = "yes") -> Pair:
    """Whether the cell has the value at either side."""
    return cells[cell.format("A")] == value, cells[cell.format("B")] == value


@cache
def of_one_pair(*, recheck: bool) -> dict[Situation, set[Pair]]:
    """Which instances may be enabled once the pair by itself has settled, by situation."""
    found: dict[Situation, set[Pair]] = {}
    faults = {"private_fails": True, "links_fail": True, "pgs_crash": True}
    for cells in settled(Unequal, "private-lost", recheck=recheck, vru_pims=1, **faults):
        down_a, down_b = both(cells, "sides.mode[{}]", "down")
        heavier = "A" if cells["sides.active[A, VRU PIM]"] == "1" else "B"
        linked = both(cells, "sides.linked[{}]")
        situation = (cells["sides.private"] == "yes", (not down_a, not down_b), linked, heavier)
        found.setdefault(situation, set()).add(both(cells, "sides.mode[{}]", "enabled"))
    return found


def of_sites(scenario: str, **settings: object) -> set[tuple[Situation, Pair]]:
    """How the one pair of two sites settles, unless two Routers go on, each by itself."""
    found = set()
    for cells in settled(Sites, scenario, pgs=1, answers="one-instant", **settings):
        alone = both(cells, "mode[{}]", "isolated-enabled")
        if all(alone):
            continue
        lan = both(cells, "network.lan[{}]")
        joined = cells["network.private"] == "yes" and all(lan)
        across = cells["network.wan"] == "yes" and all(lan)
        paired = joined and all(cells[f"mode[{s}]"].startswith("pair-") for s in "AB")
        works_a, works_b = (each or paired for each in alone)
        served = (
            lan[0] and (works_a or (across and works_b)),
            lan[1] and (works_b or (across and works_a)),
        )
        running = both(cells, "network.running[{}, PG 1]")
        situation = (joined, running, served, cells["heavier[PG 1]"])
        found.add((situation, both(cells, "network.enabled[{}, PG 1]")))
    return found


IN_TURN = ("in-turn", {"pgs_crash": True})


TWO_FAULTS = {"faults": 2, "requests": False}


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize(
    ("scenario", "settings"),
    [
        IN_TURN,
        ("both-networks", {"pgs_crash": True, **TWO_FAULTS}),
        ("both-networks", {"routers_crash": True, **TWO_FAULTS}),
        ("one-site", {"pgs_crash": True, **TWO_FAULTS}),
    ],
)
def test_pairs_settle_alike(scenario: str, settings: dict[str, object], *, again: bool) -> None:
    allowed = of_one_pair(recheck=again)
    found = of_sites(scenario, weighed_again=again, **settings)
    assert len({situation for situation, _ in found}) >= 8
    assert any(len(allowed[situation]) == 1 for situation, _ in found)
    assert [each for each in found if each[1] not in allowed[each[0]]] == []


def test_who_weighs_again_settles_otherwise() -> None:
    allowed = of_one_pair(recheck=True)
    scenario, settings = IN_TURN
    found = of_sites(scenario, weighed_again=False, **settings)
    assert [each for each in found if each[1] not in allowed[each[0]]]
