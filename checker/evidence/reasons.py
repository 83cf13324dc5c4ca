"""Reasons why no fair run breaks a property, as conditions that no state may meet.

Take a fair run that breaks a property in one way, which is a `Breach`. After its phases it stays in
states with `ever`. Some lemmas more hold there, which are called `within`. There is also a
*measure*: a list of numbers, compared from the first on, none of which falls for ever. After the
last fault no step raises it, so that from some point on every step leaves it as it is. Later the
run is again in a state with `often`, and there one of some groups of fair calls is enabled. Steps
that leave the measure as it is leave that group enabled. The run is fair, so the group has its
turn. But its turn lowers the measure. So there is no such run.

If a breach has no `ever`, then `within` alone excludes that its last phase ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from math import isinf
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.meaning.breaches import Breach
from ccverify.checker.meaning.followed import Turn
from ccverify.checker.meaning.ground import GroundAction, GroundSystem
from ccverify.checker.meaning.integers import after_step
from ccverify.checker.meaning.nodes import Node, Nodes


@dataclass(frozen=True, slots=True)
class Reason:
    """Why no fair run breaks a property in one way: see above.

    `turns` names the groups of calls whose turns lower the measure.
    """

    within: tuple[Node, ...]
    measure: tuple[Node, ...]
    turns: tuple[str, ...]

    def over(self, lift: Callable[[Node], Node]) -> Reason:
        """The same, said of another ground form."""
        within, measure = tuple(map(lift, self.within)), tuple(map(lift, self.measure))
        return Reason(within, measure, self.turns)


class Region:
    """Where a run that breaks a property is from the end of the phases on."""

    def __init__(self, system: GroundSystem, breach: Breach) -> None:
        make = self._make = system.nodes
        self._system: Final = system
        phases = list(breach.phases)
        if breach.ever is None:
            last = phases.pop()
            self.inside, self.target = last.during, last.then
        else:
            self.inside, self.target = breach.ever, make.false
        # A state of a phase that ends at once need not be one of those that it goes on in.
        entered = phases[-1].then if phases else initial(system)
        within = make.true if breach.ever is None else self.inside
        self.entered: Final = make.and_((entered, within))
        self.ends: Final = breach.ever is None
        self.often: Final = breach.often

    def stays(self, action: GroundAction) -> Node:
        """A step of an action that stays in the region, said of the state before it."""
        make = self._make
        step = (self.inside, action.guard, action.valid)
        if self.ends:  # the state that it leads to may be the last one
            return make.and_(step)
        (after,) = after_step(self._system, [self.inside], action.updates)
        return make.and_((*step, after))


def initial(system: GroundSystem) -> Node:
    """The state is an initial one, given that it is within the ranges of its slots."""
    make = system.nodes
    fixed = []
    for slot, value in enumerate(system.base):
        if value is not None:
            node = make.var(slot)
            constant = make.boolean(bool(value)) if node.boolean else make.integer(value)
            fixed.append(make.eq(node, constant))
    return make.and_((system.init, *fixed))


def excluded(
    system: GroundSystem, turns: Mapping[str, Turn], breach: Breach, reason: Reason
) -> Iterator[tuple[str, Node]]:
    """The conditions that no reachable state may meet, each with what it would mean.

    Raises `ValueError` if a number of the measure has no lower bound, if a turn is unknown, or if
    there are any though nothing that holds for ever is to be excluded.
    """
    make, steps = system.nodes, Steps(system, breach, reason)
    for number in reason.measure:
        if isinf(number.low):
            raise ValueError("a number of the measure may fall for ever")
    if unknown := [name for name in reason.turns if name not in turns]:
        raise ValueError(f"{unknown[0]} is no group of fair calls")
    region, within = steps.region, make.and_(reason.within)
    if region.ends and (reason.measure or reason.turns):
        raise ValueError("a way that ends has no measure, and nobody's turn is in it")
    yield "the run does not begin within", make.and_((region.entered, make.not_(within)))
    yield "a step leads out of within", steps.leaving()
    if region.ends:
        yield "the run ends as it must not", make.and_((within, region.target))
        return
    able = make.or_(turns[name].able for name in reason.turns)
    often = make.and_((within, region.inside, region.often))
    yield "nobody has a turn", make.and_((often, make.not_(able)))
    yield "a step raises the measure", steps.raising()
    for name in reason.turns:
        yield from steps.turn(turns[name])


class Steps:
    """The steps of a run that stays in a region, and what they do to its measure."""

    def __init__(self, system: GroundSystem, breach: Breach, reason: Reason) -> None:
        self._system: Final = system
        self._make: Final = system.nodes
        self._reason: Final = reason
        self.region: Final = Region(system, breach)
        # By action: a step of it stays within the region; it lowers the measure; it leaves it.
        self._stays: Final = dict[int, Node]()
        self._lowers: Final = dict[int, Node]()
        self._keeps: Final = dict[int, Node]()
        within = self._make.and_(reason.within)
        for number, action in enumerate(system.actions):
            self._stays[number] = self._make.and_((within, self.region.stays(action)))
            if not action.fault and not self.region.ends:
                after = after_step(system, reason.measure, action.updates)
                self._lowers[number] = _lower(self._make, after, reason.measure)
                self._keeps[number] = _same(self._make, after, reason.measure)

    def leaving(self) -> Node:
        """A step after which what holds within does not hold."""
        make = self._make
        broken = []
        for number, action in enumerate(self._system.actions):
            after = after_step(self._system, self._reason.within, action.updates)
            broken.append(make.and_((self._stays[number], make.not_(make.and_(after)))))
        return make.or_(broken)

    def raising(self) -> Node:
        """A step of the protocol that raises the measure."""
        make = self._make
        return make.or_(
            make.and_((self._stays[a], make.not_(make.or_((self._lowers[a], self._keeps[a])))))
            for a in self._lowers
        )

    def turn(self, turn: Turn) -> Iterator[tuple[str, Node]]:
        """What no step may do to a turn: leave the measure as it is, though it is that turn; or
        take the turn away, though the measure is left as it is.
        """
        make, taken, others = self._make, list[Node](), list[Node]()
        for a, lowers in self._lowers.items():
            if a in turn.taken:
                taken.append(make.and_((self._stays[a], make.not_(lowers))))
                continue
            action = self._system.actions[a]
            (after,) = after_step(self._system, [turn.enabled], action.updates)
            others.append(
                make.and_((self._stays[a], self._keeps[a], turn.enabled, make.not_(after)))
            )
        yield f"the turn of {turn.name} does not lower the measure", make.or_(taken)
        yield f"{turn.name} loses its turn", make.or_(others)


def _lower(make: Nodes, after: Sequence[Node], before: Sequence[Node]) -> Node:
    """The first of two lists of numbers is the lower one, by the first number that differs."""
    result = make.false
    for new, old in reversed(list(zip(after, before, strict=True))):
        result = make.or_((make.not_(make.le(old, new)), make.and_((make.eq(new, old), result))))
    return result


def _same(make: Nodes, after: Sequence[Node], before: Sequence[Node]) -> Node:
    """Two lists of numbers are the same."""
    return make.and_(make.eq(new, old) for new, old in zip(after, before, strict=True))
