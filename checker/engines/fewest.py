"""Of the shortest runs that an engine may find, one with the fewest failures.

Engines find any shortest run to a state. It is exchanged for one of the same length that needs the
fewest failures, so that a trace blames nothing that did not matter. The states are enumerated once
more, by symmetry as far as that is possible, together with how many failures it took to get there.

That is given up if it takes more states than the engine enumerated: the limit is on work, so
that the same request shows the same run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ccverify.checker.engines.answer import Answer, Reached
from ccverify.checker.engines.paths import trace_along
from ccverify.checker.evidence.trace import with_deciding_step
from ccverify.checker.language.system import Property
from ccverify.checker.limits import LimitReached, Limits
from ccverify.checker.meaning.evaluate import Call
from ccverify.checker.meaning.ground import GroundAction, GroundSystem, Orbit, Slot
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native.search import Search, Status
from ccverify.checker.meaning.nodes import COUNTED, Node
from ccverify.checker.meaning.symmetry import Interchangeable

_TARGETS: Final = 60  # one search decides so many at once; the kernel keeps them in a word
_FREE: Final = 2**16  # states; so many are looked at whatever the engine did
_SLICE_SECONDS: Final = 0.1


@dataclass(frozen=True, slots=True)
class _Shown:
    """A run that an engine found, and how many states it enumerated.

    `target` are the states to which such runs lead. In a property of steps one step more is taken
    from there: a failure in the states `failing`, and another step in `target` but for these.
    """

    number: int
    prop: Property
    found: Reached
    target: Node
    failing: Node
    enumerated: int

    @property
    def failures(self) -> int:
        return self.found.trace.failures

    @property
    def steps(self) -> int:
        """The length of the run to the target."""
        return self.found.trace.steps - self.prop.of_steps


def with_fewest_failures(
    grounding: Grounding, properties: Sequence[Property], answers: Sequence[Answer], limits: Limits
) -> list[Answer]:
    """The answers, their traces exchanged if one of the same length has fewer failures."""
    shown = list(_improvable(grounding, properties, answers))
    runs = {each.number: _doubtful(each.found) for each in shown}
    try:
        with limits.enforced():
            for orbits, alike in _alike(grounding, shown):
                for together in _in_parts(alike):
                    runs |= _exchanged(grounding, orbits, together, limits)
    except (LimitReached, MemoryError):
        pass  # what was found so far stands, and so do the other runs
    return [
        replace(answer, finding=runs[number]) if number in runs else answer
        for number, answer in enumerate(answers)
    ]


def _improvable(
    grounding: Grounding, properties: Sequence[Property], answers: Sequence[Answer]
) -> Iterator[_Shown]:
    for number, (prop, answer) in enumerate(zip(properties, answers, strict=True)):
        finding, statistics = answer.finding, answer.statistics
        if isinstance(finding, Reached) and not prop.liveness and finding.trace.failures:
            # Other engines count states as well, but do not look at them one by one.
            enumerated = statistics.transitions is not None and statistics.distinct_states
            target, failing = _targets(grounding, prop)
            yield _Shown(number, prop, finding, target, failing, enumerated or 0)


def _targets(grounding: Grounding, prop: Property) -> tuple[Node, Node]:
    """The states that decide a property, and those where but a failure is the step that does."""
    make = grounding.nodes
    if not prop.of_steps:
        return grounding.target(prop), make.false
    steps: dict[bool, list[Node]] = {False: [], True: []}
    for call, deciding in zip(grounding.calls, grounding.deciding_steps(prop), strict=True):
        steps[call.action.failure].append(deciding)
    plain, failing = make.or_(steps[False]), make.or_(steps[True])
    return make.or_((plain, failing)), make.and_((failing, make.not_(plain)))


def _alike(
    grounding: Grounding, shown: Sequence[_Shown]
) -> Iterator[tuple[Sequence[Orbit], list[_Shown]]]:
    """The runs by the orbits that can be reduced for their targets."""
    if not shown:
        return
    interchangeable = Interchangeable(grounding.ground)
    groups: dict[tuple[Orbit, ...], list[_Shown]] = {}
    for each in shown:
        keeping = interchangeable.keeping(each.target)
        failing = interchangeable.keeping(each.failing)
        groups.setdefault(tuple(o for o in keeping if o in failing), []).append(each)
    yield from groups.items()


def _in_parts(shown: Sequence[_Shown]) -> Iterator[list[_Shown]]:
    """The runs in parts that one search can decide; what none can is left out."""
    part, targets = list[_Shown](), 0
    for each in shown:
        if each.failures > min(_TARGETS, COUNTED):
            continue
        if targets + each.failures > _TARGETS:
            yield part
            part, targets = [], 0
        part.append(each)
        targets += each.failures
    if part:
        yield part


def _exchanged(
    grounding: Grounding, orbits: Sequence[Orbit], shown: Sequence[_Shown], limits: Limits
) -> Mapping[int, Reached]:
    """Of each run, by its number, the one with the fewest failures, as far as that is found."""
    make, counter = grounding.nodes, grounding.nodes.counter
    wanted = [(each, failures) for each in shown for failures in range(each.failures)]
    targets = [
        make.and_((each.target, make.eq(make.add((counter, last)), make.integer(failures))))
        for each, failures in wanted
        for last in [make.ite(each.failing, make.integer(1), make.integer(0))]
    ]
    most = max(each.failures for each in shown) - 1
    length = max(each.steps for each in shown)
    search = Search(
        _counting(grounding, most),
        targets,
        orbits,
        memory_limit=limits.bytes,
        max_states=max(_FREE, *(each.enumerated for each in shown)),
    )
    with search:
        status = Status.RUNNING
        while status is Status.RUNNING and limits.left:
            status = search.run(min(_SLICE_SECONDS, limits.left), to_depth=length)
        whole = length if status in (Status.DEPTH, Status.COMPLETE) else search.depth - 1
        bounds, found = [*search.levels, search.distinct], search.found
        result, number = dict[int, Reached](), 0
        for each in shown:
            steps = each.steps
            level = range(*bounds[steps : steps + 2]) if steps < len(bounds) - 1 else range(0)
            indices = (found.get(number + failures, -1) for failures in range(each.failures))
            index = next((index for index in indices if index in level), None)
            number += each.failures
            best = each.found
            if index is not None:
                trace = trace_along(
                    search, index, grounding.evaluator, lambda call: call.action.failure
                )
                if each.prop.of_steps:
                    trace = with_deciding_step(grounding.evaluator, each.prop, trace)
                best = Reached(trace)
            result[each.number] = best if steps <= whole else _doubtful(best)
    return result


def _counting(grounding: Grounding, most: int) -> GroundSystem:
    """The system with one slot more, which counts failures; it makes `most` of them at most."""
    system, make = grounding.ground, grounding.nodes
    counter, slot = make.counter, len(system.slots)
    left, counted = make.le(counter, make.integer(most - 1)), make.add((counter, make.integer(1)))

    def action(call: Call, plain: GroundAction) -> GroundAction:
        if not call.action.failure:
            return plain
        guard, updates = make.and_((plain.guard, left)), (*plain.updates, (slot, counted))
        return replace(plain, guard=guard, updates=updates)

    return replace(
        system,
        slots=(*system.slots, Slot("failures", False, 0, COUNTED)),
        rows=(*system.rows, (slot,)),
        base=(*system.base, 0),
        actions=tuple(map(action, grounding.calls, system.actions)),
    )


def _doubtful(run: Reached) -> Reached:
    """The run as it is; its evidence says that it may not be the best one."""
    return replace(run, evidence=f"{run.evidence}; there may be one with fewer failures")
