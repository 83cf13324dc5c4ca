"""Ticks are counted along drawn graphs, and held against what plain Python counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from random import Random
from typing import Any

import pytest

from ccverify import Choice, Model, Table, Term, Var, action, build, reachable, require
from ccverify.checker.engines.answer import Answer, Measurement, NeverDue, Options
from ccverify.checker.engines.explicit import Explicit
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding


class Place(Enum):
    """The places of a graph."""

    P0 = 0
    P1 = 1
    P2 = 2
    P3 = 3
    P4 = 4
    P5 = 5
    P6 = 6
    P7 = 7
    P8 = 8


PLACES = list(Place)
SIZE = len(PLACES)
FIRST, *_ = PLACES
KINDS = ("before", "during", "over")


@dataclass
class Drawn:
    """A graph: where steps and ticks lead to, and of what kind each place is."""

    steps: dict[Place, list[Place]]
    ticks: dict[Place, Place]
    kinds: dict[Place, str]

    def reached(self) -> set[Place]:
        """All that can be reached from the first place."""
        found, left = {FIRST}, [FIRST]
        while left:
            here = left.pop()
            new = {*self.steps[here], *(self.ticks[p] for p in [here] if p in self.ticks)} - found
            found |= new
            left += new
        return found

    def longest(self) -> int | str | None:
        """The most ticks in a row of places during which it goes on; None if it never ends."""
        inside = {place for place in self.reached() if self.kinds[place] == "during"}
        most = dict.fromkeys(inside, 0)
        for _ in range(SIZE * SIZE):
            for here in inside:
                along = [most[there] for there in self.steps[here] if there in inside]
                if self.ticks.get(here) in inside:
                    along.append(most[self.ticks[here]] + 1)
                most[here] = max([most[here], *along])
        if not most:
            return "never"
        return max(most.values()) if max(most.values()) < SIZE else None

    def shortest(self) -> int | str:
        """The fewest ticks from a step by which it begins to one by which it is over."""
        reached = self.reached()
        if self.kinds[FIRST] == "over":
            return 0
        begun = {FIRST} if self.kinds[FIRST] == "during" else set[Place]()
        for here in (place for place in reached if self.kinds[place] != "during"):
            for there in self.steps[here]:
                if self.kinds[there] == "over":
                    return 0
                if self.kinds[there] == "during":
                    begun.add(there)
        for ticks in range(SIZE):
            left = list(begun)
            while left:
                here = left.pop()
                for there in self.steps[here]:
                    if self.kinds[there] == "over":
                        return ticks
                    if self.kinds[there] == "during" and there not in begun:
                        begun.add(there)
                        left.append(there)
            begun = {self.ticks[here] for here in begun if here in self.ticks}
        return "never"


def drawn(seed: int) -> Drawn:
    """A graph, whose ticks lead to places of the same kind."""
    rng = Random(seed)
    kinds = {place: rng.choice(("before", "during", "during", "over")) for place in PLACES}
    steps = {p: [q for q in PLACES if q is not p and rng.random() < 0.15] for p in PLACES}
    ticks = dict[Place, Place]()
    for place in PLACES:
        alike = [q for q in PLACES if kinds[q] == kinds[place]]
        later = [q for q in alike if PLACES.index(q) > PLACES.index(place)]
        if choices := (alike if rng.random() < 0.15 else later):
            ticks[place] = rng.choice(choices)
            if rng.random() < 0.3 and ticks[place] is not place:
                steps[place].append(ticks[place])  # a step leads there as well
    return Drawn(steps, ticks, kinds)


def model_of(graph: Drawn) -> type[Model]:
    """A model that goes along the graph."""

    class Along(Model):
        """It goes along a graph."""

        at: Var[Place] = Choice(Place, initially=FIRST)
        edge = Table({(p, q): q in graph.steps[p] for p in PLACES for q in PLACES})
        ticks = Table({p: p in graph.ticks for p in PLACES})
        later = Table({p: graph.ticks.get(p, p) for p in PLACES})
        during = Table({p: graph.kinds[p] == "during" for p in PLACES})
        over = Table({p: graph.kinds[p] == "over" for p in PLACES})

        @action(Place)
        def step(self, there: Any) -> None:
            require(self.edge[self.at, there])
            self.at = there

        @action()
        def tick(self) -> None:
            require(self.ticks[self.at])
            self.at = self.later[self.at]

        @reachable()
        def pending(self) -> Term[bool]:
            return self.during[self.at]

        @reachable()
        def ended(self) -> Term[bool]:
            return self.over[self.at]

    return Along


def measured(graph: Drawn, *, longest: bool) -> tuple[Answer, list[Place]]:
    """The answer, and the places of its run."""
    system = build(model_of(graph))
    pending, ended = system.properties
    asked = Measurement(pending.formula, None if longest else ended.formula, "tick")
    grounding = Grounding(Evaluator(system))
    answer = Explicit(Options()).measure(grounding, pending, asked, Limits(), lambda _: None)
    trace = None if answer.extreme is None else answer.extreme.trace
    return answer, [] if trace is None else [PLACES[state[0]] for state in trace.states]


def ticks_of(graph: Drawn, trace: Trace, places: list[Place], end: int) -> int:
    """How many ticks a run takes while it goes on, up to the place of that number."""
    begin = end
    while begin and graph.kinds[places[begin - 1]] == "during":
        begin -= 1
    return sum(call.action.name == "tick" for call in trace.calls[begin:end])


def shows_longest(graph: Drawn, trace: Trace, places: list[Place], value: Fraction | None) -> bool:
    """A run lasts so long, or for ever."""
    if value is not None:
        last = len(places) - 1
        during = graph.kinds[places[last]] == "during"
        return during and trace.loop is None and ticks_of(graph, trace, places, last) == value
    assert trace.loop is not None
    stays = all(graph.kinds[place] == "during" for place in places[trace.loop :])
    ticks = any(call.action.name == "tick" for call in trace.calls[trace.loop :])
    return stays and ticks and places[trace.loop] is places[-1]


def shows_shortest(graph: Drawn, trace: Trace, places: list[Place], value: int) -> bool:
    """A run ends what takes so long by its last step, unless that was so from the beginning."""
    if graph.kinds[places[-1]] != "over":
        return False
    if len(places) == 1:
        return value == 0
    by_step = trace.calls[-1].action.name == "step"
    return by_step and ticks_of(graph, trace, places, len(places) - 1) == value


@pytest.mark.parametrize("part", range(4))
def test_ticks_are_counted_along_any_graph(
    part: int, record_property: Callable[[str, object], None]
) -> None:
    met = Counter[str]()
    for seed in range(20 * part, 20 * (part + 1)):
        graph = drawn(seed)
        for longest in (True, False):
            known = graph.longest() if longest else graph.shortest()
            answer, places = measured(graph, longest=longest)
            assert answer.extreme is not None
            if known == "never":
                assert isinstance(answer.finding, NeverDue)
                met["never"] += 1
                continue
            value, trace = answer.extreme.value, answer.extreme.trace
            assert value == known, seed
            assert trace is not None
            if longest:
                assert shows_longest(graph, trace, places, value), seed
            else:
                assert isinstance(known, int)
                assert shows_shortest(graph, trace, places, known), seed
            met["endless" if value is None else "some" if value else "none"] += 1
    record_property("graphs", dict(met))
    assert met.keys() == {"never", "endless", "some", "none"}
