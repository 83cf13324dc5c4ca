"""Nodes evaluated in many states at once: a condition is the set of states in which it holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from operator import and_, eq, le, or_
from typing import Final, TypeAlias

from ccverify.checker.meaning.nodes import Node, topological

Bits: TypeAlias = int
"""A set of observed states: bit i is the one with number i."""

_DIGITS: Final = bytes.maketrans(b"\0\1", b"01")


class Observations:
    """States that were seen, each as the values of all slots; booleans are 0 and 1."""

    def __init__(self, states: Sequence[Sequence[int]]) -> None:
        self.everywhere: Final[Bits] = (1 << len(states)) - 1
        self._states: Final = states
        self._sets: Final[dict[Node, Bits]] = {}
        self._columns: Final[dict[Node, Sequence[int]]] = {}  # the values of a number, by state
        self._done: Final = dict[Node, None]()

    def where(self, condition: Node) -> Bits:
        """The states in which a condition holds."""
        for node in topological(condition, self._done):
            if node.boolean:
                self._sets[node] = self._set(node)
            else:
                self._columns[node] = self._column(node)
            self._done[node] = None
        return self._sets[condition]

    def _set(self, node: Node) -> Bits:
        if node.op == "var":
            return _bits(self._slot(node))
        if node.args and not node.args[0].boolean:  # a comparison of numbers
            compared = eq if node.op == "eq" else le
            return _bits(map(compared, *(self._columns[arg] for arg in node.args)))
        sets = [self._sets[arg] for arg in node.args]
        match node.op, sets:
            case "const", []:
                return self.everywhere if node.payload else 0
            case "not", [a]:
                return self.everywhere ^ a
            case "and", _:
                return reduce(and_, sets)
            case "or", _:
                return reduce(or_, sets)
            case "eq", [a, b]:
                return self.everywhere ^ a ^ b
            case "ite", [test, a, b]:
                return (test & a) | (~test & b)
            case op, _:
                raise AssertionError(op)

    def _column(self, node: Node) -> Sequence[int]:
        args = [self._values(arg) for arg in node.args]
        match node.op:
            case "const":
                return [node.payload] * len(self._states)
            case "var":
                return self._slot(node)
            case "scale":
                return [node.payload * value for value in args[0]]
            case "div":
                return [value // node.payload for value in args[0]]
            case "mod":
                return [value % node.payload for value in args[0]]
            case "ite":
                return [a if test else b for test, a, b in zip(*args, strict=True)]
            case "add" | "count":
                return list(map(sum, zip(*args, strict=True)))
            case op:
                raise AssertionError(op)

    def _values(self, node: Node) -> Sequence[int]:
        if not node.boolean:
            return self._columns[node]
        size = len(self._states)
        digits = f"{self._sets[node]:0{size}b}"[::-1]
        return [int(digit) for digit in digits[:size]]  # of no states there is a digit still

    def _slot(self, node: Node) -> list[int]:
        return [state[node.payload] for state in self._states]


def _bits(holds: Iterable[int]) -> Bits:
    # By way of digits, for adding up single bits takes time that grows with the square.
    return int(bytes(holds)[::-1].translate(_DIGITS) or b"0", 2)
