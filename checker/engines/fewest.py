"""Of the shortest runs that an engine may find, one with the fewest failures.

Engines find any shortest run to a state. It is exchanged for one of the same length that needs the
fewest failures, so that a trace blames nothing that did not matter. An engine that enumerates has
the states there are on the way; for the others they are enumerated, by symmetry as far as that is
possible. That is given up if there are many: the limit is on work, so that the same request shows
the same run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.engines.answer import Answer, Reached
from ccverify.checker.engines.paths import along
from ccverify.checker.engines.targets import Targets, in_parts
from ccverify.checker.evidence.trace import Trace, with_deciding_step
from ccverify.checker.language.system import Property
from ccverify.checker.limits import LimitReached, Limits
from ccverify.checker.meaning.ground import Orbit
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native.failures import Failures
from ccverify.checker.meaning.native.search import Search, Status
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.symmetry import Interchangeable

_FREE: Final = 2**18  # states; so many are looked at whatever the engine did
_SLICE_SECONDS: Final = 0.1


@dataclass(frozen=True, slots=True)
class Deciding:
    """The states that decide a property, by `target`; in `plain` ones no failure is needed for it.

    In a property of steps it takes one step more from there. Else the two are the same.
    """

    target: Node
    plain: Node

    @staticmethod
    def of(grounding: Grounding, prop: Property) -> Deciding:
        """Those of a property."""
        target = grounding.target(prop)
        if not prop.of_steps:
            return Deciding(target, target)
        steps = zip(grounding.calls, grounding.deciding_steps(prop), strict=True)
        plain = [deciding for call, deciding in steps if not call.action.failure]
        return Deciding(target, grounding.nodes.or_(plain))

    @property
    def nodes(self) -> tuple[Node, Node]:
        """What a search notes."""
        return self.target, self.plain

    def numbers(self, targets: Targets) -> tuple[int, int]:
        """The numbers that the search has of these."""
        return targets.number(self.target), targets.number(self.plain)


@dataclass(frozen=True, slots=True)
class Shown:
    """A shortest run to a target, of whose nodes a search has these numbers."""

    prop: Property
    numbers: tuple[int, int]
    found: Reached

    def failures(self, grounding: Grounding, trace: Trace) -> int:
        """How many there are in a run to the target, with the step that decides, if one does."""
        if self.prop.of_steps:
            trace = with_deciding_step(grounding.evaluator, self.prop, trace)
        return trace.failures


def spared(
    search: Search,
    grounding: Grounding,
    shown: Sequence[Shown],
    limits: Limits,
    breathe: Callable[[], None] = lambda: None,
) -> list[Reached] | None:
    """The runs, exchanged for ones with the fewest failures of all that are as short; None if there
    is no time left for that.

    All states that take fewer steps are known to the search. It calls `breathe` now and then.
    Raises `MemoryError`.
    """
    if not limits.left:
        return None
    costs = [each.failures(grounding, each.found.trace) for each in shown]
    runs = [replace(each.found, fewest=True) for each in shown]
    asked = [each for each, cost in zip(shown, costs, strict=True) if cost]
    if not asked:
        return runs
    depths = {n: each.found.trace.steps for each in asked for n in each.numbers}
    failing = [call.action.failure for call in grounding.calls]
    with Failures(search, failing, depths) as failures:
        for _ in failures.work():
            breathe()
            if not limits.left:
                return None
        for number, (each, cost) in enumerate(zip(shown, costs, strict=True)):
            target, plain = each.numbers
            ways = [(failures.way(plain), 0), (failures.way(target), 1)] if cost else []
            known = [(way.failures + last, way.path) for way, last in ways if way is not None]
            least, path = min(known, key=lambda way: way[0], default=(cost, []))
            if least < cost:
                trace = along(search, path, grounding.evaluator)
                if each.failures(grounding, trace) < cost:
                    runs[number] = replace(runs[number], trace=trace)
    return runs


def with_fewest_failures(
    grounding: Grounding, properties: Sequence[Property], answers: Sequence[Answer], limits: Limits
) -> list[Answer]:
    """The answers, their traces exchanged if one of the same length has fewer failures."""
    shown = dict(_improvable(properties, answers))
    runs = {prop: _doubtful(run) for prop, (run, _) in shown.items()}
    try:
        with limits.enforced():
            for orbits, alike in _alike(grounding, list(shown)):
                for part in in_parts({prop: deciding.nodes for prop, deciding in alike.items()}):
                    some = {prop: alike[prop] for prop in part}
                    runs |= _exchanged(grounding, orbits, some, shown, limits)
    except (LimitReached, MemoryError):
        pass  # what was found so far stands, and so do the other runs
    return [
        replace(answer, finding=runs[prop]) if prop in runs else answer
        for prop, answer in zip(properties, answers, strict=True)
    ]


def _improvable(
    properties: Sequence[Property], answers: Sequence[Answer]
) -> Iterator[tuple[Property, tuple[Reached, int]]]:
    """The runs that may not be the best, and how many states were looked at for each."""
    for prop, answer in zip(properties, answers, strict=True):
        finding, statistics = answer.finding, answer.statistics
        if not isinstance(finding, Reached) or prop.liveness or finding.fewest:
            continue
        if finding.trace.failures:
            # Other engines count states as well, but do not look at them one by one.
            enumerated = statistics.transitions is not None and statistics.distinct_states
            yield prop, (finding, enumerated or 0)


def _alike(
    grounding: Grounding, properties: Sequence[Property]
) -> Iterator[tuple[Sequence[Orbit], dict[Property, Deciding]]]:
    """What decides the properties, by the orbits that can be reduced for that."""
    if not properties:
        return
    interchangeable = Interchangeable(grounding.ground)
    groups: dict[tuple[Orbit, ...], dict[Property, Deciding]] = {}
    for prop in properties:
        deciding = Deciding.of(grounding, prop)
        groups.setdefault(interchangeable.keeping(*deciding.nodes), {})[prop] = deciding
    yield from groups.items()


def _exchanged(
    grounding: Grounding,
    orbits: Sequence[Orbit],
    asked: Mapping[Property, Deciding],
    runs: Mapping[Property, tuple[Reached, int]],
    limits: Limits,
) -> dict[Property, Reached]:
    """Of each run the one with the fewest failures, as far as that is found."""
    targets = Targets()
    shown = [
        Shown(prop, deciding.numbers(targets), _to_target(prop, runs[prop][0]))
        for prop, deciding in asked.items()
    ]
    length = max(each.found.trace.steps for each in shown)
    search = Search(
        grounding.ground,
        targets.nodes,
        orbits,
        memory_limit=limits.bytes,
        max_states=max(_FREE, *(runs[prop][1] for prop in asked)),
    )
    with search:
        status = Status.RUNNING
        while status is Status.RUNNING and limits.left:
            status = search.run(min(_SLICE_SECONDS, limits.left), to_depth=max(length - 1, 0))
        whole = length if status in (Status.DEPTH, Status.COMPLETE) else search.depth
        known = [each for each in shown if each.found.trace.steps <= whole]
        best = spared(search, grounding, known, limits)
        if best is None:
            return {}
        return {
            each.prop: _decided(grounding, each.prop, run)
            for each, run in zip(known, best, strict=True)
        }


def _to_target(prop: Property, run: Reached) -> Reached:
    """The run without the step that decides, if one does."""
    trace = run.trace
    if not prop.of_steps:
        return run
    return replace(run, trace=Trace(trace.states[:-1], trace.calls[:-1]))


def _decided(grounding: Grounding, prop: Property, run: Reached) -> Reached:
    """The run to the target with that step."""
    if not prop.of_steps:
        return run
    return replace(run, trace=with_deciding_step(grounding.evaluator, prop, run.trace))


def _doubtful(run: Reached) -> Reached:
    """The run as it is; its evidence says that it may not be the best one."""
    return replace(run, evidence=f"{run.evidence}; there may be one with fewer failures")
