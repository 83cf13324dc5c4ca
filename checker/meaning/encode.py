"""From a ground system to Z3 terms: states at numbered steps, and the steps between them.

A boolean is a Z3 boolean. An integer is a bit-vector just wide enough for its interval, unsigned
where that has no negative values, in two's complement otherwise. Which action a step takes is one
more bit-vector: a step takes exactly one then, without a constraint that says so.

Z3 has no type stubs: its objects are `Any` here, under the name `Z3`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from importlib import import_module
from operator import add
from typing import Any, Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.errors import InternalError
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.ground import GroundAction, GroundSystem, Slot
from ccverify.checker.meaning.linear import Weighted, weighted
from ccverify.checker.meaning.nodes import Node, topological

Z3: TypeAlias = Any
"""The module z3, or one of its objects."""


@dataclass(frozen=True, slots=True)
class _Step:
    """The variables of a state, which action leads on from it, and the terms encoded so far."""

    variables: tuple[Z3, ...]
    action: Z3
    terms: dict[Node, Z3]


class Encoding:
    """One system in a Z3 context of its own, so that nothing depends on what was asked before.

    Slots beyond their ranges have no meaning: assert `ranges` of every step that is looked at
    (`initial` and `transition` do). With `pseudo_boolean`, comparisons of counts with constants
    are left to Z3's own pseudo-boolean constraints, else they are sums of bit-vectors.
    """

    def __init__(self, ground: GroundSystem, *, pseudo_boolean: bool = True) -> None:
        self._pseudo_boolean: Final = pseudo_boolean
        self.z3: Final[Z3] = import_module("z3")  # not above: it takes longer than a small search
        self.context: Final[Z3] = self.z3.Context()
        self.ground: Final = ground
        self._steps: dict[int, _Step] = {}

    def solver(self, logic: str | None = None) -> Z3:
        """A new solver, for a logic or for any; seeded, and deaf to Ctrl-C (which it would eat)."""
        made = (
            self.z3.SolverFor(logic, ctx=self.context)
            if logic
            else self.z3.Solver(ctx=self.context)
        )
        made.set("random_seed", 0)
        made.set("ctrl_c", False)
        return made

    def fresh(self) -> Z3:
        """A boolean that is used nowhere else."""
        return self.z3.FreshBool(ctx=self.context)

    def all_of(self, terms: list[Z3]) -> Z3:
        """Conjunction; of nothing: true."""
        return self.z3.And([self.z3.BoolVal(True, self.context), *terms])

    def any_of(self, terms: list[Z3]) -> Z3:
        """Disjunction; of nothing: false."""
        return self.z3.Or([self.z3.BoolVal(False, self.context), *terms])

    # Terms

    def term(self, node: Node, step: int) -> Z3:
        """A node's value in the state at a step: a boolean, or a bit-vector for its interval."""
        terms = self._at(step).terms
        for below in topological(node, terms):
            terms[below] = self._term(below, step)
        return terms[node]

    def _at(self, number: int) -> _Step:
        step = self._steps.get(number)
        if step is None:
            slots = enumerate(self.ground.slots)
            variables = tuple(self._variable(f"s{i}@{number}", slot) for i, slot in slots)
            width = _width(0, len(self.ground.actions) - 1)
            action = self.z3.BitVec(f"action@{number}", width, self.context)
            step = self._steps[number] = _Step(variables, action, {})
        return step

    def _variable(self, name: str, slot: Slot) -> Z3:
        if slot.boolean:
            return self.z3.Bool(name, self.context)
        return self.z3.BitVec(name, _width(slot.low, slot.high), self.context)

    def _term(self, node: Node, number: int) -> Z3:
        z3, step = self.z3, self._at(number)
        args = [step.terms[arg] for arg in node.args]
        match node.op:
            case "const":
                return self._constant(node.payload, node)
            case "var":
                return step.variables[node.payload]
            case "not":
                return z3.Not(args[0])
            case "and":
                return z3.And(args)
            case "or":
                return z3.Or(args)
            case "eq" | "le":
                sums = weighted(node) if self._pseudo_boolean else None
                return self._sum(node, sums, number) if sums else self._comparison(node, args)
            case "ite":
                return z3.If(args[0], *self._fitted(node.args[1:], args[1:], node))
            case "add":
                return reduce(add, self._fitted(node.args, args, node))
            case "scale":
                factor = self._constant(node.payload, node)
                return next(self._fitted(node.args, args, node)) * factor
            case "div" | "mod":
                return self._divided(node, args[0])
            case "count":
                one, none = self._constant(1, node), self._constant(0, node)
                return reduce(add, (z3.If(arg, one, none) for arg in args))

    def _divided(self, node: Node, term: Z3) -> Z3:
        """A quotient or remainder; unsigned, of the number less a multiple of the divisor."""
        z3, a, divisor = self.z3, node.args[0], node.payload
        base = int(a.low // divisor)
        width = _width(min(a.low, 0), max(a.high, a.high - base * divisor))
        rest = self._resized(a, term, width) - base * divisor
        by = z3.BitVecVal(divisor, width, self.context)
        divided = z3.UDiv(rest, by) if node.op == "div" else z3.URem(rest, by)
        wanted = _width(node.low, node.high)
        more = wanted - width
        fitted = z3.ZeroExt(more, divided) if more > 0 else z3.Extract(wanted - 1, 0, divided)
        return fitted + base if node.op == "div" else fitted

    def _constant(self, value: int, like: Node) -> Z3:
        """A value as a term of the form that `like` has."""
        if like.boolean:
            return self.z3.BoolVal(bool(value), self.context)
        return self.z3.BitVecVal(value, _width(like.low, like.high), self.context)

    def _fitted(self, nodes: tuple[Node, ...], terms: list[Z3], result: Node) -> Iterator[Z3]:
        """The terms in the width of a result; what is cut off returns modulo that width."""
        width = _width(result.low, result.high)
        for node, term in zip(nodes, terms, strict=True):
            yield term if node.boolean else self._resized(node, term, width)

    def _resized(self, node: Node, term: Z3, width: int) -> Z3:
        more = width - term.size()
        if more < 0:
            return self.z3.Extract(width - 1, 0, term)
        extend = self.z3.SignExt if node.low < 0 else self.z3.ZeroExt
        return extend(more, term) if more else term

    def _equal(self, a: Node, left: Z3, b: Node, right: Z3) -> Z3:
        if a.boolean:
            return left == right
        width = _width(min(a.low, b.low), max(a.high, b.high))
        return self._resized(a, left, width) == self._resized(b, right, width)

    def _comparison(self, node: Node, args: list[Z3]) -> Z3:
        a, b = node.args
        if node.op == "eq":
            return self._equal(a, args[0], b, args[1])
        low = min(a.low, b.low)
        width = _width(low, max(a.high, b.high))
        left, right = self._resized(a, args[0], width), self._resized(b, args[1], width)
        return left <= right if low < 0 else self.z3.ULE(left, right)

    def _sum(self, node: Node, sums: Weighted, step: int) -> Z3:
        """A comparison of counts; weights are made positive by negating what they weigh."""
        limit, pairs = sums.limit, list[tuple[Z3, int]]()
        for boolean, weight in sums.weights.items():
            term = self.term(boolean, step)
            pairs.append((term, weight) if weight > 0 else (self.z3.Not(term), -weight))
            limit -= min(weight, 0)
        total = sum(weight for _, weight in pairs)
        if not 0 <= limit <= total:
            holds = node.op == "le" and limit >= 0
            return self.z3.BoolVal(holds, self.context)
        return (self.z3.PbEq if node.op == "eq" else self.z3.PbLe)(pairs, limit)

    # Systems

    def ranges(self, step: int) -> list[Z3]:
        """Every slot is within its range; the next state of a step is constrained likewise."""
        make, found = self.ground.nodes, list[Z3]()
        for number, slot in enumerate(self.ground.slots):
            if slot.boolean:
                continue
            var, term = make.var(number), self._at(step).variables[number]
            # The factory knows the range and would simplify the very comparison that is wanted.
            width = _width(slot.low, slot.high)
            least = -(1 << (width - 1)) if slot.low < 0 else 0
            most = (1 << (width - (slot.low < 0))) - 1
            low, high = self._constant(slot.low, var), self._constant(slot.high, var)
            below = (lambda x, y: x <= y) if slot.low < 0 else self.z3.ULE
            found += [below(low, term)] * (slot.low > least)
            found += [below(term, high)] * (slot.high < most)
        return found

    def initial(self, step: int = 0) -> list[Z3]:
        """The state at a step is initial."""
        make, found = self.ground.nodes, self.ranges(step)
        for slot, value in enumerate(self.ground.base):
            if value is not None:
                var = make.var(slot)
                constant = make.boolean(bool(value)) if var.boolean else make.integer(value)
                found.append(self.term(make.eq(var, constant), step))
        return [*found, self.term(self.ground.init, step)]

    def transition(self, step: int) -> list[Z3]:
        """One action leads from the state at `step` to the next: guard, updates, nothing else.

        Steps that are not `valid` are none: who looks for them asks for `invalid_step` before.
        """
        actions, here, after = self.ground.actions, self._at(step), self._at(step + 1)
        take = [self.chosen(number, step) for number in range(len(actions))]
        found = [*self.ranges(step), *self.ranges(step + 1), self.any_of(take)]
        writers: list[list[Z3]] = [[] for _ in here.variables]
        for taken, action in zip(take, actions, strict=True):
            found.append(self.z3.Implies(taken, self.z3.And(self._effects(action, step))))
            for slot, _ in action.updates:
                writers[slot].append(taken)
        for now, later, writing in zip(here.variables, after.variables, writers, strict=True):
            found.append(self.z3.Or([now == later, *writing]))
        return found

    def _effects(self, action: GroundAction, step: int) -> list[Z3]:
        """An action may be taken at a step, and its updates happen."""
        found = [self.term(action.guard, step), self.term(action.valid, step)]
        for slot, node in action.updates:
            var, after = self.ground.nodes.var(slot), self._at(step + 1).variables[slot]
            found.append(self._equal(var, after, node, self.term(node, step)))
        return found

    def chosen(self, action: int, step: int) -> Z3:
        """The step takes the action with this number."""
        return self._at(step).action == action

    def differ(self, step: int, other: int) -> Z3:
        """The states at two steps are not the same."""
        pairs = zip(self._at(step).variables, self._at(other).variables, strict=True)
        return self.any_of([a != b for a, b in pairs])

    # Models

    def state(self, model: Z3, step: int) -> State:
        """The state that a model has at a step; slots that it leaves open get a value."""
        pairs = zip(self.ground.slots, self._at(step).variables, strict=True)
        return tuple(self._value(model, var, signed=slot.low < 0) for slot, var in pairs)

    def action(self, model: Z3, step: int) -> int:
        """The number of the action that a model takes at a step."""
        return self._value(model, self._at(step).action, signed=False)

    def _value(self, model: Z3, variable: Z3, *, signed: bool) -> int:
        value = model.eval(variable, model_completion=True)
        if self.z3.is_bv_value(value):
            return int(value.as_signed_long() if signed else value.as_long())
        if self.z3.is_true(value) or self.z3.is_false(value):
            return int(self.z3.is_true(value))
        raise InternalError(f"Z3's model has {value} for {variable}, which is no value")


def invalid_step(ground: GroundSystem) -> Node:
    """Where some enabled step leaves a range: an error of the model if it is reachable."""
    make = ground.nodes
    return make.or_(make.and_((a.guard, make.not_(a.valid))) for a in ground.actions)


def _width(lowest: float, highest: float) -> int:
    """How many bits an interval takes; if it has negative values, in two's complement.

    Raises `OverflowError` for an infinite one: what is unbounded has no bit-vectors.
    """
    low, high = int(lowest), int(highest)
    if low < 0:
        return max(high.bit_length(), (-low - 1).bit_length()) + 1
    return max(high.bit_length(), 1)
