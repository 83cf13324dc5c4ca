"""What has to hold of the times of a run so that it takes the steps that it takes.

A run that a solver found fixes which actions are taken, and the values of all that is no time. Each
clock is a sum of the times that have passed since it was set back. Of each condition that the run
meets, the comparisons of times that decide it are kept: together they are linear inequalities.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, TypeAlias

from ccverify.checker.language.timing import OpenTime
from ccverify.checker.meaning.ground import GroundAction
from ccverify.checker.meaning.inequalities import Inequality, Linear
from ccverify.checker.meaning.integers import Valuation, Value
from ccverify.checker.meaning.nodes import Node, topological
from ccverify.checker.meaning.timed.reals import RealGrounding

Unknown: TypeAlias = int | OpenTime
"""How many units of time pass in a state, given its number; or a time that is left open."""

Sum: TypeAlias = Linear[Unknown]


@dataclass(frozen=True, slots=True)
class Found:
    """A run as a solver gives it: the values of all slots in each state, those of the time that
    passes there included, and the numbers of the actions taken.
    """

    states: tuple[tuple[Value, ...], ...]
    taken: tuple[int, ...]


class Along:
    """The conditions under which a system has a run with the steps of one that was found."""

    def __init__(self, form: RealGrounding, found: Found) -> None:
        self._form: Final = form
        self._found: Final = found
        self._conditions: Final = dict[Inequality[Unknown], None]()
        self._sums: list[Sum | None] = [None] * len(form.ground.slots)
        self._timed: Final = dict[Node, bool]()
        for clock in form.clocks:
            self._sums[clock] = Linear({})
        for time, slot in form.opened.items():
            self._sums[slot] = Linear({time: Fraction(1)})
            self._assume_range(slot)
        self._meet(form.ground.init, found.states[0])
        # What holds at the end of the run, once the last time has passed.
        self.end: Final = self._walk()

    @property
    def conditions(self) -> list[Inequality[Unknown]]:
        """What has to hold of the unknowns."""
        return list(self._conditions)

    @property
    def delays(self) -> list[Unknown]:
        """The unknowns that say how long the run stays in each state, in order."""
        return list(range(len(self._found.states)))

    def meet(self, node: Node) -> None:
        """Keep as well what decides a condition that holds at the end of the run."""
        self._meet(node, self.end)

    def sum(self, node: Node) -> Sum:
        """A number at the end of the run."""
        return self._number(node, self.end, Valuation(self.end))

    def _walk(self) -> tuple[Value, ...]:
        form, states = self._form, self._found.states
        left = states[0]
        for number, state in enumerate(states):
            self._sums[form.passing] = Linear({number: Fraction(1)})
            self._assume_range(form.passing)
            if Valuation(state).of(form.passage.guard):
                self._meet(form.passage.guard, state)
            else:  # no time may pass, and none does
                self._conditions[Inequality(Linear({number: Fraction(1)}))] = None
            left = self._step(form.passage, state)
            if number < len(self._found.taken):
                action = form.ground.actions[self._found.taken[number]]
                self._meet(action.guard, left)
                self._meet(action.valid, left)
                self._step(action, left)
        return left

    def _assume_range(self, slot: int) -> None:
        """A slot is within its range."""
        sort, total = self._form.ground.slots[slot], self._sums[slot]
        assert total is not None
        low: Sum = Linear({}, Fraction(sort.low))
        self._conditions[Inequality(low.plus(total, Fraction(-1)))] = None
        if not sort.unbounded:
            self._conditions[Inequality(total.plus(Linear({}, Fraction(-sort.high))))] = None

    def _step(self, action: GroundAction, state: Sequence[Value]) -> tuple[Value, ...]:
        """The state after an action, as far as it is a matter of time."""
        valuation, after, sums = Valuation(state), list(state), list(self._sums)
        for slot, node in action.updates:
            after[slot] = valuation.of(node)
            if sums[slot] is not None:
                sums[slot] = self._number(node, state, valuation)
            else:
                self._decide_number_or_condition(node, state, valuation)
        self._sums = sums
        return tuple(after)

    def _decide_number_or_condition(
        self, node: Node, state: Sequence[Value], valuation: Valuation
    ) -> None:
        """Keep what decides the value of something that is no time."""
        if node.boolean:
            self._keep(node, state, valuation)
        else:
            self._number(node, state, valuation)

    def _meet(self, node: Node, state: Sequence[Value]) -> None:
        valuation = Valuation(state)
        if not valuation.of(node):
            raise ValueError("the run does not meet a condition that it is to meet")
        self._keep(node, state, valuation)

    def _keep(self, node: Node, state: Sequence[Value], valuation: Valuation) -> None:
        """Keep inequalities from which it follows that a condition is what it is in a state."""
        if not self._is_timed(node):
            return
        holds, args = bool(valuation.of(node)), node.args
        match node.op:
            case "and" | "or" if holds is (node.op == "and"):
                decisive = args
            case "and" | "or":
                deciding = [arg for arg in args if bool(valuation.of(arg)) is holds]
                untimed = (arg for arg in deciding if not self._is_timed(arg))
                decisive = (next(untimed, deciding[0]),)
            case "ite":
                decisive = (args[0], args[1 if valuation.of(args[0]) else 2])
            case "le":
                self._compare(args, state, valuation, strict=not holds)
                return
            case "eq" if not args[0].boolean:
                self._equal(args, state, valuation)
                return
            case _:
                decisive = args
        for arg in decisive:
            self._keep(arg, state, valuation)

    def _compare(
        self,
        sides: Sequence[Node],
        state: Sequence[Value],
        valuation: Valuation,
        *,
        strict: bool = False,
    ) -> None:
        """The first side is at most the second; or, if `strict`, it is more."""
        first, second = (self._number(side, state, valuation) for side in sides)
        if strict:
            first, second = second, first
        difference = first.plus(second, Fraction(-1))
        if difference.factors:
            self._conditions[Inequality(difference, strict).whole] = None

    def _equal(self, sides: Sequence[Node], state: Sequence[Value], valuation: Valuation) -> None:
        first, second = (valuation.of(side) for side in sides)
        if first == second:
            self._compare(sides, state, valuation)
            self._compare(sides[::-1], state, valuation)
        else:
            self._compare(sides if first > second else sides[::-1], state, valuation, strict=True)

    def _number(self, node: Node, state: Sequence[Value], valuation: Valuation) -> Sum:
        """A number as a sum of the unknowns; what it depends on otherwise is kept."""
        if not self._is_timed(node):
            return Linear({}, Fraction(valuation.of(node)))
        match node.op:
            case "var":
                total = self._sums[node.payload]
                assert total is not None
                return total
            case "ite":
                self._keep(node.args[0], state, valuation)
                chosen = node.args[1 if valuation.of(node.args[0]) else 2]
                return self._number(chosen, state, valuation)
            case "scale":
                inner = self._number(node.args[0], state, valuation)
                return inner.times(Fraction(node.payload))
            case "add":
                result: Sum = Linear({})
                for arg in node.args:
                    result = result.plus(self._number(arg, state, valuation))
                return result
            case _:  # a count, or a quotient of what is no time
                for arg in node.args:
                    self._decide_number_or_condition(arg, state, valuation)
                return Linear({}, Fraction(valuation.of(node)))

    def _is_timed(self, root: Node) -> bool:
        """A node depends on times."""
        for node in topological(root, self._timed):
            own = node.op == "var" and self._form.ground.slots[node.payload].real
            self._timed[node] = own or any(self._timed[arg] for arg in node.args)
        return self._timed[root]


def delays_of(form: RealGrounding, found: Found, values: Mapping[Unknown, Fraction]) -> list[Fraction]:
    """How many seconds pass in each state of a run, given the units of each."""
    return [values[number] * form.unit for number in range(len(found.states))]
