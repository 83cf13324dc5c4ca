"""The set of reachable states as a binary decision diagram: exact counts and proofs far beyond
enumeration, shortest traces where something is to be shown.

The set is found whole first, in whatever order is quickest; only where a property needs a trace
are the states taken level by level, and where it speaks of runs without end, fair ones looked for
among them. A limit reached, of time or of memory, leaves undecided what was not decided before.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import ClassVar, Final

from ccverify.checker.engines.answer import (
    Answer,
    Excluded,
    Finding,
    NeverDue,
    Observer,
    Open,
    Options,
    Pace,
    Progress,
    Reached,
    Statistics,
    unpaced,
)
from ccverify.checker.engines.states import no_initial_state, refuse_invalid_step
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limit, Limits
from ccverify.checker.meaning.breaches import breaches
from ccverify.checker.meaning.diagrams.diagrams import MOST_BITS
from ccverify.checker.meaning.diagrams.fair import FairRuns, Lasso
from ccverify.checker.meaning.diagrams.formula import formula
from ccverify.checker.meaning.diagrams.search import FLAW, Path, SymbolicSearch
from ccverify.checker.meaning.diagrams.table import BYTES_PER_NODE
from ccverify.checker.meaning.diagrams.terms import state_bits
from ccverify.checker.meaning.fairness import fair_groups
from ccverify.checker.meaning.grounding import Grounding

_LARGEST_TABLE: Final = 2**24  # nodes; a table takes the memory of those that there are
_REPORT_SECONDS: Final = 0.1
_COUNTED: Final = 200_000  # nodes; so large a set takes some tenths of a second to count


_DOING: Final = "drawing a BDD"


class _Stop(Exception):
    """A limit has been reached."""

    def __init__(self, limit: Limit) -> None:
        super().__init__(limit)
        self.limit: Final = limit


class Bdd:
    """The symbolic engine."""

    looks_at_all_states: ClassVar = True
    bounded: ClassVar = False
    certifies: ClassVar = True
    counts_states: ClassVar = False

    def __init__(self, options: Options, pace: Pace = unpaced) -> None:
        self.options: Final = options
        self._pace: Final = pace

    @property
    def name(self) -> str:
        """What `--engine` calls it."""
        return "bdd"

    def check(
        self,
        grounding: Grounding,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> list[Answer]:
        """See `Engine.check`. All properties share one set of states."""
        width = state_bits(grounding.ground)
        if width > MOST_BITS:
            reason = f"states of {width:,} bits are too wide: BDDs are tried up to {MOST_BITS:,}"
            return [Answer(Open(reason)) for _ in properties]
        most = min(max(limits.bytes // BYTES_PER_NODE, 1), _LARGEST_TABLE)
        observer(Progress(_DOING, limits.left))
        exploration = _Exploration(grounding, properties, limits, self._pace, observer)
        exploration.run(most, coverage=self.options.coverage)
        statistics = exploration.statistics()
        findings = [exploration.finding(i, p, statistics) for i, p in enumerate(properties)]
        if self.options.certify and statistics.complete:
            findings = list(map(exploration.certified, properties, findings))
        return [Answer(finding, statistics) for finding in findings]


class _Exploration:
    """One search for the targets of all properties; `full` says that the table was too small."""

    def __init__(
        self,
        grounding: Grounding,
        properties: Sequence[Property],
        limits: Limits,
        pace: Pace,
        observer: Observer,
    ) -> None:
        self.grounding: Final = grounding
        self.properties: Final = properties
        self.targets: Final = [
            grounding.nodes.false if p.liveness else grounding.target(p) for p in properties
        ]  # what no state decides takes all of them
        self.full = False
        self._limits: Final = limits
        self._pace: Final = pace
        self._observer: Final = observer
        self._search: SymbolicSearch | None = None
        self._limit: Limit | None = None  # the one that was reached
        self._distinct: int | None = None
        # How many states are settled, and how many deadlocks; None until all states are known.
        self._settled: tuple[int, int] | None = None
        # Of each liveness property that is decided, by its number.
        self._lassos: Final[dict[int, Lasso | None]] = {}
        # The liveness properties of which a trigger is never reached.
        self._never_due: Final = set[int]()
        self._reported = 0  # the states that progress was last reported with, which never fall
        self._enabled: list[int] | None = None
        self._started: Final = time.perf_counter()
        self._report_at = self._started + _REPORT_SECONDS

    def run(self, capacity: int, *, coverage: bool) -> None:
        """Search until all is decided or a limit is reached.

        Raises `ModelError` if a reachable step leaves a variable's range, and if there is
        no initial state.
        """
        try:
            self._decide(capacity, coverage=coverage)
        except _Stop as stop:
            self._limit = stop.limit
        except MemoryError:
            self.full = True
            self._limit = Limit.MEMORY
        if self._search is not None and FLAW in self._search.paths:
            trace = self._trace(self._search.paths[FLAW])
            refuse_invalid_step(self.grounding.evaluator, trace)

    def _decide(self, capacity: int, *, coverage: bool) -> None:
        ground = self.grounding.ground
        search = SymbolicSearch(ground, self.targets, capacity=capacity, pause=self._pause)
        self._search = search
        if not search.reached.satisfiable():
            raise no_initial_state(self.grounding.system)
        search.explore()
        self._distinct = search.diagrams.count(search.reached)
        if search.complete and not search.flawed:
            self._settled = search.settled_and_deadlocks()
        if search.flawed:
            search.levels(range(len(self.targets)))
        if coverage and self._settled is not None:
            self._enabled = [search.enabled(i) for i in range(len(ground.actions))]
        if self._settled is not None and any(p.liveness for p in self.properties):
            self._look_for_lassos(search)
        # Last, since this is what another engine may have found meanwhile.
        if search.hit and not search.flawed:
            search.levels(search.hit)

    def _look_for_lassos(self, search: SymbolicSearch) -> None:
        runs = FairRuns(search, fair_groups(self.grounding.calls))
        for number, prop in enumerate(self.properties):
            if not prop.liveness:
                continue
            # The entry in `_lassos` comes last: the search may be stopped before it.
            trigger = prop.trigger
            if trigger is not None and not search.reaches(self.grounding.formula(prop, trigger)):
                self._never_due.add(number)
                self._lassos[number] = None
                continue
            found = (runs.breaking(breach) for breach in breaches(self.grounding, prop))
            self._lassos[number] = next((lasso for lasso in found if lasso is not None), None)

    def _pause(self, cost: int) -> None:
        self._pace(cost)
        now = time.perf_counter()
        if now >= self._limits.deadline:
            raise _Stop(Limit.TIME)
        search = self._search
        if search is None or now < self._report_at:
            return
        depth = max(len(search.rings) - 1, 0)
        ring = search.rings[-1] if search.rings else search.diagrams.false
        frontier = search.diagrams.count_small(ring, _COUNTED) or 0
        distinct = search.diagrams.count_small(search.reached, _COUNTED)
        self._reported = max(self._reported, distinct or 0)
        rate = self._reported / (now - self._started)
        left = self._limits.left
        self._observer(Progress(_DOING, left, self._reported, frontier, depth, rate))
        after = time.perf_counter()
        self._report_at = after + max(_REPORT_SECONDS, 10 * (after - now))

    def statistics(self) -> Statistics:
        """What the search covered."""
        search = self._search
        if search is None:
            return Statistics()
        distinct = self._distinct
        if distinct is None:
            distinct = search.diagrams.count_small(search.reached, _COUNTED)
        actions = [call.action for call in self.grounding.calls]
        names = [action.name for action in self.grounding.system.actions]
        never_taken: tuple[str, ...] = ()
        if self._settled is not None:
            taken = {actions[number].name for number in search.taken}
            never_taken = tuple(name for name in names if name not in taken)
        enabled = None
        if self._enabled is not None:
            enabled = dict.fromkeys(names, 0)
            for action, times in zip(actions, self._enabled, strict=True):
                enabled[action.name] += times
        return Statistics(
            distinct_states=distinct,
            transitions=None if self._enabled is None else sum(self._enabled),
            settled=None if self._settled is None else self._settled[0],
            deadlocks=None if self._settled is None else self._settled[1],
            complete=self._settled is not None,
            never_taken=never_taken,
            enabled=enabled,
        )

    def finding(self, number: int, prop: Property, statistics: Statistics) -> Finding:
        """What was found for the property of target `number`."""
        search = self._search
        if search is None:
            return self._open("the model was not yet translated")
        if number in search.paths:
            return Reached(self._trace(search.paths[number]))
        distinct = statistics.distinct_states
        found = "" if distinct is None else f"{distinct:,} states"
        count = search.reached.node_count()
        nodes = f"a BDD of {count:,} node{'s' * (count != 1)}"
        if prop.liveness:
            return self._finding_on_runs(number, found, nodes)
        if statistics.complete and number not in search.hit:
            return Excluded(f"all {found}, as {nodes}", f"in all {found}")
        if number in search.hit:
            least = max(len(search.rings) - 1, 0)
            covered = f"some run decides it, none of fewer than {least} step(s)"
        else:
            covered = f"{found or 'states'} found, as {nodes}, none that decides it"
        return self._open(covered)

    def _finding_on_runs(self, number: int, found: str, nodes: str) -> Finding:
        if number not in self._lassos:
            return self._open(f"{found or 'states'} found, as {nodes}")
        lasso = self._lassos[number]
        if number in self._never_due:
            return NeverDue(f"in all {found}")
        if lasso is None:
            return Excluded(f"no fair run among all {found}, as {nodes}, breaks it")
        trace = replace(self._trace(lasso.path), loop=lasso.loop)
        return Reached(trace) if lasso.loop is None else Reached(trace, "a lasso, replayed")

    def _open(self, covered: str) -> Open:
        if self._limit is None:
            raise InternalError("a property was left undecided, and no limit was reached")
        reached = self._limits.sentence(self._limit)
        if self.full and self._limits.bytes >= _LARGEST_TABLE * BYTES_PER_NODE:
            reached = f"the largest table there is, of {_LARGEST_TABLE:,} nodes, was full"
        return Open(f"{reached}: {covered}", self._limit)

    def certified(self, prop: Property, finding: Finding) -> Finding:
        """The finding of a complete search; if its target is excluded, the set of states found
        comes with it, as a lemma.
        """
        if not isinstance(finding, Excluded) or self._search is None or prop.liveness:
            return finding
        from ccverify.checker.evidence.certificate import Certificate  # noqa: PLC0415 (few need it)

        ground = self.grounding.ground
        lemma = formula(ground, *self._search.diagrams.decisions(self._search.reached))
        target = self.grounding.target(prop)
        return replace(finding, certificate=Certificate(ground, (lemma,), target, prop.name))

    def _trace(self, path: Path) -> Trace:
        """The path as a trace: the model itself must take each of its steps."""
        evaluator = self.grounding.evaluator
        calls = tuple(self.grounding.calls[number] for number in path.actions)
        for call, (before, after) in zip(calls, pairwise(path.states), strict=True):
            if not evaluator.is_enabled(call, before) or evaluator.step(call, before) != after:
                raise InternalError("the search took a step that the model does not have")
        return Trace(path.states, calls)
