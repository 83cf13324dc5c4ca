"""Edges: the steps of a timed system, cut into cases in which comparisons of clocks are settled.

In each case what the comparisons say is a conjunction of bounds on differences of clocks, and the
rest of the step depends on the state alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from ccverify.checker.data import dataclass
from ccverify.checker.meaning.ground import GroundAction
from ccverify.checker.meaning.nodes import Node, substituted
from ccverify.checker.meaning.zones.forms import Constraint, fails, holds
from ccverify.checker.meaning.zones.timed import Resets, TimedGrounding


@dataclass(frozen=True, slots=True)
class Edge:
    """A step, by the number of its `call`, in the case that clocks satisfy the `constraints`.

    `resets` are the clocks that it sets; the action does not read clocks.
    """

    call: int
    action: GroundAction
    constraints: tuple[Constraint, ...]
    resets: Resets


@dataclass(frozen=True, slots=True)
class Probe:
    """The `target` of that number holds where `where` does and clocks satisfy the constraints."""

    target: int
    where: Node
    constraints: tuple[Constraint, ...]


def edges_of(timed: TimedGrounding) -> list[Edge]:
    """All steps in all cases, those by the protocol first, in the order of the calls."""
    found = list[Edge]()
    for number, action in enumerate(timed.ground.actions):
        resets = timed.resets[action]
        places = [(clock, source) for clock, sources in resets.items() for source in sources]
        roots = [
            action.guard,
            timed.nodes.and_((action.guard, action.valid)),
            *(value for _, value in action.updates),
            *(resets[clock][source] for clock, source in places),
        ]
        for constraints, (_, enabled, *after) in cases(timed, roots):
            if enabled is timed.nodes.false:
                continue
            slots = [slot for slot, _ in action.updates]
            updates = tuple(zip(slots, after, strict=False))
            own: dict[int, dict[int, Node]] = {}
            for (clock, source), when in zip(places, after[len(slots) :], strict=True):
                if when is not timed.nodes.false:
                    own.setdefault(clock, {})[source] = when
            step = GroundAction(action.name, action.fault, enabled, updates, timed.nodes.true)
            found.append(Edge(number, step, constraints, own))
    return found


def probes_of(timed: TimedGrounding, number: int, target: Node) -> Iterator[Probe]:
    """The cases in which a target holds."""
    for constraints, (where,) in cases(timed, [target]):
        yield Probe(number, where, constraints)


def cases(
    timed: TimedGrounding, roots: Sequence[Node], given: tuple[Constraint, ...] = ()
) -> Iterator[tuple[tuple[Constraint, ...], list[Node]]]:
    """The cases that nodes make of comparisons, and the nodes in each; not where the first node is
    false, nor where no clocks are so.
    """
    if roots[0] is timed.nodes.false:
        return
    asked = next(iter(timed.asked_in(*roots)), None)
    if asked is None:
        yield given, list(roots)
        return
    atom = timed.atoms[asked]
    for value, constraint in ((True, holds(atom)), (False, fails(atom))):
        constraints = (*given, constraint)
        if satisfiable(constraints):
            settled: dict[Node, Node] = {asked: timed.nodes.boolean(value)}
            inner = [substituted(timed.nodes, root, settled) for root in roots]
            yield from cases(timed, inner, constraints)


def satisfiable(constraints: Sequence[Constraint]) -> bool:
    """Whether some clocks, none below 0, satisfy all constraints."""
    clocks = sorted({0, *(clock for each in constraints for clock in (each.left, each.right))})
    # Bounds as pairs, the second less the more of them are strict: sums and comparisons are right.
    most: dict[tuple[int, int], tuple[Fraction, int]] = {}

    def add(left: int, right: int, bound: tuple[Fraction, int]) -> None:
        if (left, right) not in most or bound < most[left, right]:
            most[left, right] = bound

    for clock in clocks:
        add(0, clock, (Fraction(0), 0))
        add(clock, clock, (Fraction(0), 0))
    for each in constraints:
        add(each.left, each.right, (each.most, -int(each.strict)))
    for via in clocks:
        for left in clocks:
            for right in clocks:
                if (left, via) in most and (via, right) in most:
                    a, b = most[left, via], most[via, right]
                    add(left, right, (a[0] + b[0], a[1] + b[1]))
    return all(most[clock, clock] >= (0, 0) for clock in clocks)


def needed(constraints: Sequence[Constraint]) -> tuple[Constraint, ...]:
    """The constraints but for those that say of a clock that it is not below 0."""
    return tuple(c for c in constraints if c.left or c.strict or c.most < 0)
