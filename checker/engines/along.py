"""What has to hold of the times of a run so that it takes the steps that it takes.

A run that a solver found fixes which actions are taken, and the values of all that is no time. Each
clock is a sum of the times that have passed since it was set back. Of each condition that the run
meets, the comparisons of times that decide it are kept: together they are linear inequalities.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.timed import timed_run
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.timing import OpenTime
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.ground import GroundAction
from ccverify.checker.meaning.inequalities import Inequality, Linear
from ccverify.checker.meaning.integers import Valuation
from ccverify.checker.meaning.nodes import Node, topological
from ccverify.checker.meaning.timed.reals import RealGrounding

Unknown: TypeAlias = int | OpenTime | str
"""How many units of time pass in a state, given its number; a time that is left open; or what is
computed from these, by some name.
"""

Sum: TypeAlias = Linear[Unknown]


@dataclass(frozen=True, slots=True)
class Found:
    """A run as a solver gives it: the values of all slots in each state, of the time that passes
    there as well, and the numbers of the actions taken.
    """

    states: tuple[tuple[int, ...], ...]
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
        self._walk()

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
        self._meet(node, self._found.states[-1])

    def sum(self, node: Node) -> Sum:
        """A number at the end of the run."""
        return self._number(node, Valuation(self._found.states[-1]))

    def _walk(self) -> None:
        form, states = self._form, self._found.states
        for number, state in enumerate(states):
            self._sums[form.passing] = Linear({number: Fraction(1)})
            self._assume_range(form.passing)
            if number < len(self._found.taken):
                action = form.ground.actions[self._found.taken[number]]
                self._meet(action.guard, state)
                self._meet(action.valid, state)
                self._step(action, state)

    def _assume_range(self, slot: int) -> None:
        """A slot is within its range."""
        sort, total = self._form.ground.slots[slot], self._sums[slot]
        assert total is not None
        low: Sum = Linear({}, Fraction(sort.low))
        self._conditions[Inequality(low.plus(total, Fraction(-1)))] = None
        if not sort.unbounded:
            self._conditions[Inequality(total.plus(Linear({}, Fraction(-sort.high))))] = None

    def _step(self, action: GroundAction, state: Sequence[int]) -> None:
        """Take an action: what the sums are after it, and what its effects depend on."""
        valuation, after = Valuation(state), list(self._sums)
        for slot, node in action.updates:
            if after[slot] is None:
                self._settle(node, valuation)
            else:
                after[slot] = self._number(node, valuation)
        self._sums = after

    def _meet(self, node: Node, state: Sequence[int]) -> None:
        valuation = Valuation(state)
        if not valuation.of(node):
            raise InternalError("the solver's model does not meet a condition of its run")
        self._keep(node, valuation)

    def _settle(self, node: Node, valuation: Valuation) -> None:
        """Keep what decides the value of something that is no time."""
        if node.boolean:
            self._keep(node, valuation)
        else:
            self._number(node, valuation)

    def _keep(self, node: Node, valuation: Valuation) -> None:
        """Keep inequalities from which it follows that a condition is what it is now."""
        if not self._is_timed(node):
            return
        holds, args = bool(valuation.of(node)), node.args
        match node.op:
            case "and" | "or" if holds is (node.op == "or"):
                deciding = [arg for arg in args if bool(valuation.of(arg)) is holds]
                # No inequality at all is best, and that no time passes says the most.
                rank = {arg: (self._is_timed(arg), arg is self._form.still) for arg in deciding}
                self._keep(min(deciding, key=rank.__getitem__), valuation)
            case "ite":
                self._keep(args[0], valuation)
                self._keep(args[1 if valuation.of(args[0]) else 2], valuation)
            case "le":
                self._compare(args, valuation, strict=not holds)
            case "eq" if not args[0].boolean:
                self._equal(args, valuation)
            case _:
                for arg in args:
                    self._keep(arg, valuation)

    def _compare(
        self, sides: Sequence[Node], valuation: Valuation, *, strict: bool = False
    ) -> None:
        """The first side is at most the second; or, if `strict`, it is more."""
        first, second = (self._number(side, valuation) for side in sides)
        if strict:
            first, second = second, first
        difference = first.plus(second, Fraction(-1))
        if difference.factors:
            self._conditions[Inequality(difference, strict).whole] = None

    def _equal(self, sides: Sequence[Node], valuation: Valuation) -> None:
        first, second = (valuation.of(side) for side in sides)
        if first == second:
            self._compare(sides, valuation)
            self._compare(sides[::-1], valuation)
        else:
            self._compare(sides if first > second else sides[::-1], valuation, strict=True)

    def _number(self, node: Node, valuation: Valuation) -> Sum:
        """A number as a sum of the unknowns; what it depends on otherwise is kept."""
        if not self._is_timed(node):
            return Linear({}, Fraction(valuation.of(node)))
        match node.op:
            case "var":
                total = self._sums[node.payload]
                assert total is not None
                return total
            case "ite":
                self._keep(node.args[0], valuation)
                return self._number(node.args[1 if valuation.of(node.args[0]) else 2], valuation)
            case "scale":
                return self._number(node.args[0], valuation).times(Fraction(node.payload))
            case "add":
                result: Sum = Linear({})
                for arg in node.args:
                    result = result.plus(self._number(arg, valuation))
                return result
            case _:  # a count, or a quotient of what is no time
                for arg in node.args:
                    self._settle(arg, valuation)
                return Linear({}, Fraction(valuation.of(node)))

    def _is_timed(self, root: Node) -> bool:
        """A node depends on times."""
        for node in topological(root, self._timed):
            own = node.op == "var" and self._form.ground.slots[node.payload].real
            self._timed[node] = own or any(self._timed[arg] for arg in node.args)
        return self._timed[root]


def trace(
    form: RealGrounding,
    evaluator: Evaluator,
    found: Found,
    values: Mapping[Unknown, Fraction],
    loop: int | None = None,
) -> Trace:
    """The run with such times in it, in the states of `evaluator`: its system may have fewer
    variables than that of the form, and may have a value for what is left open.
    """
    first = found.states[0][: evaluator.cells.discrete]
    clocks = [0] * (len(evaluator.cells.cells) - len(first))
    named = {(call.action.name, call.arguments): call for call in evaluator.calls}
    taken = (form.calls[number] for number in found.taken)
    calls = [named[call.action.name, call.arguments] for call in taken]
    delays = [values[number] * form.unit for number in range(len(found.states))]
    start = tuple(int(value) for value in (*first, *clocks))
    return timed_run(evaluator, start, delays, calls, loop)
