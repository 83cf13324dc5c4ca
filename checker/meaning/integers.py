"""Nodes over unbounded integers and reals: their values in a state, and their Z3 terms.

For counter systems, whose slots have no useful upper bound, and for dense time, whose clocks are
real: their values are fractions, which type checkers are told to be integers (see `cells`). Z3 has
no type stubs: its objects are `Any` here, under the name `Z3`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import copy
from fractions import Fraction
from importlib import import_module
from math import lcm
from typing import Any, Final, TypeAlias, cast

from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node, Nodes, substituted, topological

Z3: TypeAlias = Any


class Valuation:
    """The values of nodes in one state; booleans are 0 and 1."""

    def __init__(self, state: Sequence[int]) -> None:
        self._state: Final = state
        self._done: dict[Node, int] = {}

    def of(self, root: Node) -> int:
        """The value of a node."""
        for node in topological(root, self._done):
            self._done[node] = self._value(node)
        return self._done[root]

    def _value(self, node: Node) -> int:
        args = [self._done[a] for a in node.args]
        match node.op:
            case "const":
                return node.payload
            case "var":
                return self._state[node.payload]
            case "not":
                return 1 - args[0]
            case "and":
                return int(all(args))
            case "or":
                return int(any(args))
            case "eq":
                return int(args[0] == args[1])
            case "le":
                return int(args[0] <= args[1])
            case "ite":
                return args[1] if args[0] else args[2]
            case "scale":
                return node.payload * args[0]
            case "div":
                return args[0] // node.payload
            case "mod":
                return args[0] % node.payload
            case "add" | "count":
                return sum(args)


class IntegerEncoding:
    """The slots of a system as Z3 integers, reals and booleans, in a context of its own.

    One made by `at` stands for another state: its slots may be any terms of the same context.
    """

    def __init__(self, ground: GroundSystem) -> None:
        self.z3: Final[Z3] = import_module("z3")  # not above: it takes longer than a small search
        self.context: Final[Z3] = self.z3.Context()
        self._ground: Final = ground
        self._terms: dict[Node, Z3] = {}
        self.slots: Sequence[Z3] = self.fresh("s")

    def fresh(self, prefix: str) -> list[Z3]:
        """Variables for the slots of a state, named by the prefix and the number of the slot."""
        found = []
        for i, slot in enumerate(self._ground.slots):
            make = self.z3.Bool if slot.boolean else self.z3.Real if slot.real else self.z3.Int
            found.append(make(f"{prefix}{i}", self.context))
        return found

    def at(self, slots: Sequence[Z3]) -> IntegerEncoding:
        """The encoding of a state whose slots have these terms."""
        other = copy(self)
        other.slots, other._terms = slots, {}
        return other

    def ranges(self) -> list[Z3]:
        """The slots are within their ranges."""
        terms = []
        for slot, sort in zip(self.slots, self._ground.slots, strict=True):
            if not sort.boolean:
                terms.append(slot >= sort.low)
                if not sort.unbounded:
                    terms.append(slot <= sort.high)
        return terms

    def initial(self) -> list[Z3]:
        """The slots, within their ranges, have initial values."""
        terms = [*self.ranges(), self.term(self._ground.init)]
        for slot, value in zip(self.slots, self._ground.base, strict=True):
            if value is not None:
                terms.append(slot == (bool(value) if self.z3.is_bool(slot) else value))
        return terms

    def term(self, root: Node) -> Z3:
        """A node as a term over the slots."""
        for node in topological(root, self._terms):
            self._terms[node] = self._term(node, [self._terms[a] for a in node.args])
        return self._terms[root]

    def _term(self, node: Node, args: list[Z3]) -> Z3:
        z3 = self.z3
        match node.op:
            case "const":
                make = z3.BoolVal if node.boolean else z3.IntVal
                return make(bool(node.payload) if node.boolean else node.payload, self.context)
            case "var":
                return self.slots[node.payload]
            case "not":
                return z3.Not(args[0])
            case "and":
                return z3.And(args)
            case "or":
                return z3.Or(args)
            case "eq":
                return args[0] == args[1]
            case "le":
                return args[0] <= args[1]
            case "ite":
                return z3.If(*args)
            case "add":
                return z3.Sum(args)
            case "scale":
                return node.payload * args[0]
            case "div":  # of integers, rounded down: the divisor is positive
                return args[0] / node.payload
            case "mod":
                return args[0] % node.payload
            case "count":
                one, zero = z3.IntVal(1, self.context), z3.IntVal(0, self.context)
                return z3.Sum([z3.If(a, one, zero) for a in args])

    def node(self, nodes: Nodes, root: Z3) -> Node:
        """A condition on the slots, as Z3 answers it, as a node; `ValueError` if it is none."""
        slots = {slot.get_id(): i for i, slot in enumerate(self.slots)}
        done: dict[int, _Quotient] = {}
        stack = [root]
        while stack:
            term = stack[-1]
            args = [a for a in term.children() if a.get_id() not in done]
            if args:
                stack += args
                continue
            stack.pop()
            if term.get_id() in slots:
                done[term.get_id()] = nodes.var(slots[term.get_id()]), 1
            else:
                done[term.get_id()] = self._node(
                    nodes, term, [done[a.get_id()] for a in term.children()]
                )
        return done[root.get_id()][0]

    def _node(self, nodes: Nodes, term: Z3, quotients: list[_Quotient]) -> _Quotient:
        """A term as a node and the number by which it is to be divided."""
        if not self.z3.is_app(term):
            raise ValueError("a quantifier or a bound variable")
        if self.z3.is_int_value(term):
            return nodes.integer(term.as_long()), 1
        if self.z3.is_rational_value(term):
            return nodes.integer(term.numerator_as_long()), term.denominator_as_long()
        match term.decl().name(), quotients:
            case "to_real", [quotient]:
                return quotient
            case "*", [(a, below), (b, divisor)] if a.constant is not None:
                return nodes.scale(a.constant, b), below * divisor
            case name, _:
                args, divisor = _in_common(nodes, quotients)
                found = self._of(nodes, name, args, whole=divisor == 1)
                return found, 1 if found.boolean else divisor

    def _of(self, nodes: Nodes, name: str, args: list[Node], *, whole: bool) -> Node:
        """The node of an operation on nodes, all of which are to be divided by the same number, 1
        if they are `whole`.
        """
        match name, args:
            case ("true" | "false") as name, []:
                return nodes.boolean(name == "true")
            case "not", [a]:
                return nodes.not_(a)
            case "and", _:
                return nodes.and_(args)
            case "or", _:
                return nodes.or_(args)
            case "=>", [a, b]:
                return nodes.or_((nodes.not_(a), b))
            case "=", [a, b]:
                return nodes.eq(a, b)
            case "<=", [a, b]:
                return nodes.le(a, b)
            case ">=", [a, b]:
                return nodes.le(b, a)
            case "<", [a, b]:
                return nodes.not_(nodes.le(b, a))
            case ">", [a, b]:
                return nodes.not_(nodes.le(a, b))
            case (("ite" | "if"), [condition, a, b]):
                return nodes.ite(condition, a, b)
            case "+", _:
                return nodes.add(args)
            case "-", [a, *others]:
                subtracted = [nodes.scale(-1, other) for other in others or [a]]
                return nodes.add([a, *subtracted] if others else subtracted)
            case ("div" | "mod") as name, [a, b] if whole and (b.constant or 0) > 0:
                assert b.constant is not None
                divided = nodes.quotient if name == "div" else nodes.remainder
                return divided(a, b.constant)
            case name, _:
                raise ValueError(f"{name} of {len(args)}")

    def state(self, model: Z3) -> list[int]:
        """The slots' values in a model."""
        return [self.value(model, slot) for slot in self.slots]

    def value(self, model: Z3, term: Z3) -> int:
        """A term's value in a model."""
        found = model.eval(term, model_completion=True)
        if self.z3.is_bool(found):
            return int(self.z3.is_true(found))
        if self.z3.is_int(found):
            return int(found.as_long())
        return cast("int", Fraction(found.numerator_as_long(), found.denominator_as_long()))


_Quotient: TypeAlias = tuple[Node, int]
"""A node, and the positive number by which it is to be divided: 1 if it is boolean."""


def _in_common(nodes: Nodes, quotients: Sequence[_Quotient]) -> tuple[list[Node], int]:
    """The same quotients as nodes that are all to be divided by one number."""
    common = lcm(*(divisor for _, divisor in quotients))
    return [
        node if node.boolean else nodes.scale(common // divisor, node)
        for node, divisor in quotients
    ], common


def after_step(
    system: GroundSystem, roots: Iterable[Node], updates: Sequence[tuple[int, Node]]
) -> list[Node]:
    """The roots in the state after a step, as nodes over the state before it."""
    done = {system.nodes.var(slot): value for slot, value in updates}
    return [substituted(system.nodes, root, done) for root in roots]
