"""What a search over zones is asked, made ready for machine code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Final

from ccverify.checker.meaning.native.context import INVALID
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.zones.bounds import Extremes, Unit
from ccverify.checker.meaning.zones.cases import edges_of, needed, probes_of
from ccverify.checker.meaning.zones.forms import Constraint
from ccverify.checker.meaning.zones.timed import TimedGrounding


class Gauge:
    """The clock that measures, by its number; where it counts, and where it has just counted."""

    def __init__(self, clock: int, pending: Node, ended: Node, *, longest: bool) -> None:
        self.clock: Final = clock
        self.pending: Final = pending
        self.ended: Final = ended
        self.longest: Final = longest


class Asked:
    """Some targets in a timed system, by number, and what is measured.

    - `targets`: where those targets hold that no comparison of clocks decides
    - `probes`: the cases in which the others hold, and in which a step leaves a variable's range
    - `live`: for each clock, where its value matters
    """

    def __init__(
        self,
        timed: TimedGrounding,
        targets: Mapping[int, Node],
        gauge: Gauge | None = None,
        constants: Iterable[Fraction] = (),
    ) -> None:
        self.timed: Final = timed
        self.gauge: Final = gauge
        self.edges: Final = edges_of(timed)
        plain = {n: node for n, node in targets.items() if not timed.asked_in(node)}
        self.targets: Final = plain
        others = {n: node for n, node in targets.items() if n not in plain}
        make = timed.nodes
        invalid = [make.and_((a.guard, make.not_(a.valid))) for a in timed.ground.actions]
        self.probes: Final = [
            probe
            for number, node in (*others.items(), *((INVALID, node) for node in invalid))
            if node is not make.false
            for probe in probes_of(timed, number, node)
        ]
        bounds = [
            *(c.most for c in self._constraints()),
            *(due.limit for due in timed.dues),
            *constants,
        ]
        self.unit: Final = Unit(bounds)
        self.live: Final = self._live()

    def _constraints(self) -> Iterator[Constraint]:
        for edge in self.edges:
            yield from needed(edge.constraints)
        for probe in self.probes:
            yield from needed(probe.constraints)

    def extremes(self, *, exact: bool = False, cap: int = 0) -> Extremes:
        """What zones have to tell apart.

        If `exact`, values that are not told apart can do the same, and not only as much. The
        measured clock is known up to `cap` units.
        """
        found = Extremes(len(self.timed.clocks), self.unit)
        for constraint in self._constraints():
            found.compare(constraint)
        for due in self.timed.dues:
            found.raise_upper(due.clock, self.unit.count(due.limit))
        if self.gauge is not None:
            if self.gauge.longest:
                found.raise_lower(self.gauge.clock, cap)
            else:
                found.raise_upper(self.gauge.clock, cap)
        found.copy(self._copies())
        if exact:
            found.exact()
        return found

    def _copies(self) -> Iterator[tuple[int, int]]:
        for edge in self.edges:
            for clock, sources in edge.resets.items():
                yield from ((clock, source) for source in sources if source)

    def _live(self) -> list[Node]:
        """What the model says of its clocks, and where something reads them all the same."""
        make = self.timed.nodes
        reads: list[list[Node]] = [[live] for live in self.timed.live]
        for edge in self.edges:
            for clock in _read(edge.constraints):
                reads[clock - 1].append(edge.action.guard)
            for sources in edge.resets.values():
                for source, condition in sources.items():
                    if source:
                        reads[source - 1].append(make.and_((edge.action.guard, condition)))
        for probe in self.probes:
            for clock in _read(probe.constraints):
                reads[clock - 1].append(probe.where)
        for due in self.timed.dues:
            reads[due.clock - 1].append(due.when)
        return [make.or_(each) for each in reads]


def _read(constraints: Iterable[Constraint]) -> set[int]:
    return {clock for each in constraints for clock in (each.left, each.right) if clock}
