"""Straight-line operations on 64-bit words: what nodes are lowered to, before any back-end.

A `Words` holds a list of instructions in single static assignment: the id of an instruction is
its number, and arguments are smaller ids. Each has either a *word* (64 bits, arithmetic wraps)
or a *bit* as its result. The whole set:

| op | arguments | result |
|---|---|---|
| `in` | literal k | word k of the state |
| `const` | literal v, 0 <= v < 2**64 | v |
| `bit` | literal 0 or 1 | false or true |
| `and`, `or`, `xor`, `add`, `mul` | words a, b | word |
| `shl`, `lshr` | word a, literal k, 0 < k < 64 | a shifted by k, zeros move in |
| `udiv`, `urem` | word a, literal k > 0 | the quotient and the remainder of a by k, unsigned |
| `shlv` | words a, b, b < 64 | a shifted left by b |
| `popcount` | word a | how many bits of a are set |
| `word` | bit a | 0 or 1 |
| `select` | bit c, words a, b | a where c holds, else b |
| `eq`, `le`, `below` | words a, b | bit: equal; at most, signed; less than, unsigned |
| `both`, `either` | bits a, b | bit |
| `not` | bit a | bit |
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

Op = Literal[
    "in", "const", "bit", "and", "or", "xor", "add", "mul", "shl", "lshr", "udiv", "urem", "shlv",
    "popcount", "word", "select", "eq", "le", "below", "both", "either", "not",
]  # fmt: skip
Instruction = tuple[Op, tuple[int, ...]]

FULL: Final = 2**64 - 1
_LEAVES: Final = frozenset({"in", "const", "bit"})
_BY_LITERAL: Final = frozenset({"shl", "lshr", "udiv", "urem"})


class Words:
    """A hash-consing, constant-folding builder of instructions; read them from `code`."""

    def __init__(self) -> None:
        self.code: Final[list[Instruction]] = []
        self._arguments: list[tuple[int, ...]] = []
        self._ids: dict[Instruction, int] = {}
        self._values: dict[int, int] = {}

    def _make(self, op: Op, *args: int) -> int:
        instruction = (op, args)
        made = self._ids.get(instruction)
        if made is None:
            made = self._ids[instruction] = len(self.code)
            self.code.append(instruction)
            self._arguments.append(arguments(instruction))
            if op in ("const", "bit"):
                self._values[made] = args[0]
        return made

    def constant(self, a: int) -> int | None:
        """The value of `a` if it is a constant word (unsigned) or bit, else None."""
        return self._values.get(a)

    def input(self, k: int) -> int:
        """Word k of the state."""
        return self._make("in", k)

    def const(self, value: int) -> int:
        """A constant word: `value` modulo 2**64."""
        return self._make("const", value & FULL)

    def bit(self, value: bool) -> int:
        """A constant bit."""
        return self._make("bit", int(value))

    def and_(self, a: int, b: int) -> int:
        """Bitwise and."""
        a, b, x, y = self._ordered(a, b)
        if y is not None:
            if x is not None:
                return self.const(x & y)
            if y in (0, FULL):
                return a if y else b
        return a if a == b else self._make("and", a, b)

    def or_(self, a: int, b: int) -> int:
        """Bitwise or."""
        a, b, x, y = self._ordered(a, b)
        if y is not None:
            if x is not None:
                return self.const(x | y)
            if y in (0, FULL):
                return b if y else a
        return a if a == b else self._make("or", a, b)

    def xor(self, a: int, b: int) -> int:
        """Bitwise exclusive or."""
        a, b, x, y = self._ordered(a, b)
        if x is not None and y is not None:
            return self.const(x ^ y)
        if y == 0:
            return a
        return self.const(0) if a == b else self._make("xor", a, b)

    def add(self, a: int, b: int) -> int:
        """Sum modulo 2**64."""
        a, b, x, y = self._ordered(a, b)
        if x is not None and y is not None:
            return self.const(x + y)
        return a if y == 0 else self._make("add", a, b)

    def mul(self, a: int, b: int) -> int:
        """Product modulo 2**64."""
        a, b, x, y = self._ordered(a, b)
        if y is not None:
            if x is not None:
                return self.const(x * y)
            if y in (0, 1):
                return a if y else b
        return self._make("mul", a, b)

    def shl(self, a: int, k: int) -> int:
        """`a` shifted left by the literal k < 64."""
        x = self.constant(a)
        if x is not None:
            return self.const(x << k)
        return self._make("shl", a, k) if k else a

    def lshr(self, a: int, k: int) -> int:
        """`a` shifted right by the literal k < 64, zeros move in."""
        x = self.constant(a)
        if x is not None:
            return self.const(x >> k)
        return self._make("lshr", a, k) if k else a

    def udiv(self, a: int, k: int) -> int:
        """The quotient of `a` by the literal k > 0, both unsigned."""
        x = self.constant(a)
        if x is not None:
            return self.const(x // k)
        power = k.bit_length() - 1
        return self.lshr(a, power) if k == 1 << power else self._make("udiv", a, k)

    def urem(self, a: int, k: int) -> int:
        """The remainder of `a` by the literal k > 0, both unsigned."""
        x = self.constant(a)
        if x is not None:
            return self.const(x % k)
        one_bit = k & (k - 1) == 0
        return self.and_(a, self.const(k - 1)) if one_bit else self._make("urem", a, k)

    def shlv(self, a: int, b: int) -> int:
        """`a` shifted left by the word b, which must be below 64."""
        y = self.constant(b)
        return self._make("shlv", a, b) if y is None else self.shl(a, y)

    def popcount(self, a: int) -> int:
        """How many bits are set."""
        x = self.constant(a)
        return self._make("popcount", a) if x is None else self.const(x.bit_count())

    def word(self, a: int) -> int:
        """The bit `a` as the word 0 or 1."""
        x = self.constant(a)
        return self._make("word", a) if x is None else self.const(x)

    def select(self, c: int, a: int, b: int) -> int:
        """The word `a` if the bit c holds, else the word `b`."""
        x = self.constant(c)
        if x is not None:
            return a if x else b
        return a if a == b else self._make("select", c, a, b)

    def eq(self, a: int, b: int) -> int:
        """Equality of words."""
        a, b, x, y = self._ordered(a, b)
        if x is not None and y is not None:
            return self.bit(x == y)
        return self.bit(True) if a == b else self._make("eq", a, b)

    def le(self, a: int, b: int) -> int:
        """a <= b as signed words."""
        x, y = self.constant(a), self.constant(b)
        if x is not None and y is not None:
            return self.bit(_signed(x) <= _signed(y))
        return self.bit(True) if a == b else self._make("le", a, b)

    def below(self, a: int, b: int) -> int:
        """a < b as unsigned words."""
        x, y = self.constant(a), self.constant(b)
        if x is not None and y is not None:
            return self.bit(x < y)
        return self.bit(False) if a == b else self._make("below", a, b)

    def both(self, a: int, b: int) -> int:
        """Conjunction of bits."""
        a, b, _, y = self._ordered(a, b)
        if y is not None:
            return a if y else b
        return a if a == b else self._make("both", a, b)

    def either(self, a: int, b: int) -> int:
        """Disjunction of bits."""
        a, b, _, y = self._ordered(a, b)
        if y is not None:
            return b if y else a
        return a if a == b else self._make("either", a, b)

    def not_(self, a: int) -> int:
        """Negation of a bit."""
        x = self.constant(a)
        if x is not None:
            return self.bit(not x)
        op, args = self.code[a]
        return args[0] if op == "not" else self._make("not", a)

    def _ordered(self, a: int, b: int) -> tuple[int, int, int | None, int | None]:
        """The arguments of a commutative op, a constant second, and their values if constant."""
        x, y = self.constant(a), self.constant(b)
        if (x is not None, a) > (y is not None, b):
            return b, a, y, x
        return a, b, x, y

    def needed(self, roots: Iterable[int]) -> list[int]:
        """The ids the roots depend on, themselves included, ascending: arguments first."""
        reached = set[int]()
        self.reach(roots, reached)
        return sorted(reached)

    def reach(self, roots: Iterable[int], reached: set[int]) -> None:
        """Add the ids the roots depend on to a set that has those of its own members already."""
        stack = [i for i in roots if i not in reached]
        reached.update(stack)
        while stack:
            for i in self._arguments[stack.pop()]:
                if i not in reached:
                    reached.add(i)
                    stack.append(i)


def arguments(instruction: Instruction) -> tuple[int, ...]:
    """The ids among an instruction's arguments, literals left out."""
    op, args = instruction
    if op in _LEAVES:
        return ()
    return args[:1] if op in _BY_LITERAL else args


def _signed(value: int) -> int:
    return value - 2**64 if value >> 63 else value
