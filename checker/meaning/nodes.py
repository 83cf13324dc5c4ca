"""Ground terms: the hash-consed, quantifier-free form every engine translates.

A `Node` is a boolean or an integer over the *slots* of a state (one scalar each). Enumerations
and replicas are integers by then (their codes). Nodes are made by a `Nodes` factory only, which
simplifies, orders commutative arguments and interns, so that within one factory two nodes with
the same form are the same object: `is` decides equality.

A slot may hold a real number, as a clock does. A node made of such slots is real as well, and may
be compared, added, scaled and chosen as integers are. Only engines for dense time meet one.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from math import inf, isinf
from operator import attrgetter
from typing import Final, Literal

from ccverify.checker.errors import InternalError, ModelError

Op = Literal[
    "const", "var", "not", "and", "or", "eq", "le", "ite", "add", "scale", "div", "mod", "count",
]  # fmt: skip

# Machine code computes in signed 64-bit words; intervals beyond this are refused, not wrapped.
LIMIT: Final = 2**62


class Node:
    """One ground term.

    `op` with its `args` (and `payload`: the value of a const, the slot of a var, the factor of
    a scale, the divisor of a div or mod; otherwise 0) means:

    - `const`, `var`: a value, a slot's value (booleans are 0 or 1)
    - `not a`, `and a…`, `or a…`: on booleans; at least two arguments
    - `eq a b`, `le a b`: on two integers, or (eq) two booleans; the result is boolean
    - `ite c a b`: a where c holds, else b; a and b both boolean or both integer
    - `add a…`, `scale a` (payload times a): on integers
    - `div a`, `mod a`: the quotient of a by the payload, which is positive, rounded down, and the
      remainder, which is 0 or more; on integers
    - `count a…`: how many of the booleans hold; each counts as often as it is listed

    `low`..`high` is an interval that holds the value in every state within the slots' ranges; the
    ends are integers, or infinite if a slot is unbounded. A `real` number need not be whole.
    `serial` numbers the nodes of one factory in order of creation, arguments first.
    """

    __slots__ = ("args", "boolean", "high", "low", "op", "payload", "real", "serial")

    def __init__(
        self,
        op: Op,
        args: tuple[Node, ...],
        payload: int,
        boolean: bool,
        low: float,
        high: float,
        serial: int,
        real: bool,
    ) -> None:
        self.op: Final = op
        self.args: Final = args
        self.payload: Final = payload
        self.boolean: Final = boolean
        self.low: Final = low
        self.high: Final = high
        self.serial: Final = serial
        self.real: Final = real

    @property
    def constant(self) -> int | None:
        """The value of a `const` node, else None."""
        return self.payload if self.op == "const" else None

    def __repr__(self) -> str:
        if self.op == "const":
            return str(bool(self.payload)) if self.boolean else str(self.payload)
        if self.op == "var":
            return f"s{self.payload}"
        factor = f"{self.payload}, " if self.op in ("scale", "div", "mod") else ""
        return f"{self.op}({factor}{', '.join(map(repr, self.args))})"


_serial: Final = attrgetter("serial")
_COMMUTATIVE: Final = ("and", "or", "eq", "add", "count")


class Nodes:
    """The factory of the nodes of one system; simplifies and interns.

    `slots` gives each slot's (is it boolean, lowest value, highest value); `reals` has the numbers
    of those that hold a real number.
    """

    def __init__(
        self, slots: Sequence[tuple[bool, int, float]], reals: Container[int] = ()
    ) -> None:
        self._reals: Final = reals
        self._table: dict[tuple[Op, tuple[Node, ...], int, bool], Node] = {}
        self.true: Final = self._make("const", (), 1, True, 1, 1)
        self.false: Final = self._make("const", (), 0, True, 0, 0)
        self._vars = list[Node]()
        self._asked = False
        self.add_slots(slots)

    def _make(
        self, op: Op, args: tuple[Node, ...], payload: int, boolean: bool, low: float, high: float
    ) -> Node:
        key = (op, args, payload, boolean)
        node = self._table.get(key)
        if node is None:
            if -inf < low < -LIMIT or LIMIT < high < inf:
                raise ModelError(
                    f"an integer term can reach {low}..{high}, beyond 62 bits",
                    hint="use smaller ranges or smaller factors",
                )
            real = not boolean and (
                any(arg.real for arg in args) or (op == "var" and payload in self._reals)
            )
            node = Node(op, args, payload, boolean, low, high, len(self._table), real)
            self._table[key] = node
        return node

    def add_slots(self, slots: Iterable[tuple[bool, int, float]]) -> None:
        """Slots, numbered on from those that there are; for as long as nothing is `asked`."""
        if self._asked:
            raise InternalError("conditions have the numbers of the slots to be added")
        for number, slot in enumerate(slots, len(self._vars)):
            self._vars.append(self._make("var", (), number, *slot))
        self._slots = len(self._vars)

    def integer(self, value: int) -> Node:
        """The integer constant `value`."""
        return self._make("const", (), value, False, value, value)

    def boolean(self, value: bool) -> Node:
        """The boolean constant `value`."""
        return self.true if value else self.false

    def var(self, slot: int) -> Node:
        """The value of `slot` in the state."""
        return self._vars[slot]

    def asked(self, number: int) -> Node:
        """A condition that no slot holds, by its number: something beside the state settles it."""
        self._asked = True
        return self._make("var", (), self._slots + number, True, 0, 1)

    def like(self, node: Node, args: tuple[Node, ...]) -> Node:
        """A node like one of another factory, which has simplified it, on the same arguments here.

        Only their order may be another one. The node is no variable.
        """
        ordered = node.op == "eq" and args[1].op == "const"
        if node.op in _COMMUTATIVE and not ordered:
            args = tuple(sorted(args, key=_serial))
        return self._make(node.op, args, node.payload, node.boolean, node.low, node.high)

    def not_(self, a: Node) -> Node:
        """Negation."""
        if a.op == "const":
            return self.boolean(not a.payload)
        if a.op == "not":
            return a.args[0]
        return self._make("not", (a,), 0, True, 0, 1)

    def and_(self, args: Iterable[Node]) -> Node:
        """Conjunction; of nothing: true."""
        return self._junction("and", args, unit=self.true, zero=self.false)

    def or_(self, args: Iterable[Node]) -> Node:
        """Disjunction; of nothing: false."""
        return self._junction("or", args, unit=self.false, zero=self.true)

    def _junction(self, op: Op, args: Iterable[Node], *, unit: Node, zero: Node) -> Node:
        kept: dict[Node, None] = {}
        for arg in args:
            if arg.op == op:
                kept |= dict.fromkeys(arg.args)
            elif arg is not unit:
                kept[arg] = None
        if len(kept) <= 1:
            return next(iter(kept), unit)
        if zero in kept:
            return zero
        for a in kept:
            if a.op == "not" and a.args[0] in kept:
                return zero
        return self._make(op, tuple(sorted(kept, key=_serial)), 0, True, 0, 1)

    def eq(self, a: Node, b: Node) -> Node:
        """Equality of two integers or of two booleans."""
        if a is b:
            return self.true
        if a.low > b.high or b.low > a.high:
            return self.false
        if a.op == "const":
            a, b = b, a
        if b.op == "const":
            if a.op == "const":
                return self.false
            if a.boolean:
                return a if b.payload else self.not_(a)
            folded = self._fold_choice(a, lambda leaf: self.eq(leaf, b))
            if folded is not None:
                return folded
        elif a.serial > b.serial:
            a, b = b, a
        return self._make("eq", (a, b), 0, True, 0, 1)

    def le(self, a: Node, b: Node) -> Node:
        """a is at most b, both integers."""
        if a.high <= b.low or a is b:
            return self.true
        if a.low > b.high:
            return self.false
        return self._make("le", (a, b), 0, True, 0, 1)

    def ite(self, condition: Node, a: Node, b: Node) -> Node:
        """a if `condition` holds, else b."""
        if condition.op == "const":
            return a if condition.payload else b
        if a is b:
            return a
        if condition.op == "not":
            return self.ite(condition.args[0], b, a)
        if a.boolean:
            if a.op == "const":
                return (
                    self.or_((condition, b)) if a.payload else self.and_((self.not_(condition), b))
                )
            if b.op == "const":
                return (
                    self.or_((self.not_(condition), a)) if b.payload else self.and_((condition, a))
                )
        low, high = min(a.low, b.low), max(a.high, b.high)
        if condition.op == "le" and condition.args == (a, b):  # the smaller of the two
            high = min(a.high, b.high)
        elif condition.op == "le" and condition.args == (b, a):  # the larger
            low = max(a.low, b.low)
        return self._make("ite", (condition, a, b), 0, a.boolean, low, high)

    def add(self, args: Iterable[Node]) -> Node:
        """The sum of integers; of nothing: 0."""
        constant, kept = 0, list[Node]()
        for arg in args:
            for leaf in arg.args if arg.op == "add" else (arg,):
                if leaf.op == "const":
                    constant += leaf.payload
                else:
                    kept.append(leaf)
        if constant or not kept:
            kept.append(self.integer(constant))
        if len(kept) == 1:
            return kept[0]
        low, high = sum(a.low for a in kept), sum(a.high for a in kept)
        return self._make("add", tuple(sorted(kept, key=_serial)), 0, False, low, high)

    def scale(self, factor: int, a: Node) -> Node:
        """`factor` times the integer a."""
        if factor == 1:
            return a
        if factor == 0 or a.op == "const":
            return self.integer(factor * a.payload if factor else 0)
        if a.op == "scale":
            return self.scale(factor * a.payload, a.args[0])
        low, high = sorted((factor * a.low, factor * a.high))
        return self._make("scale", (a,), factor, False, low, high)

    def quotient(self, a: Node, divisor: int) -> Node:
        """The integer a divided by a positive number, rounded down."""
        low, high = _quotients(a, divisor)
        if low == high and not isinf(low):
            return self.integer(int(low))
        if divisor == 1:
            return a
        folded = self._fold_choice(a, lambda leaf: self.quotient(leaf, divisor))
        return folded or self._make("div", (a,), divisor, False, low, high)

    def remainder(self, a: Node, divisor: int) -> Node:
        """What is left of the integer a, 0 or more, if it is divided by a positive number."""
        low, high = _quotients(a, divisor)
        if low == high and not isinf(low):
            return self.add((a, self.integer(-divisor * int(low))))
        if divisor == 1:
            return self.integer(0)
        folded = self._fold_choice(a, lambda leaf: self.remainder(leaf, divisor))
        return folded or self._make("mod", (a,), divisor, False, 0, divisor - 1)

    def count(self, args: Iterable[Node]) -> Node:
        """How many of the booleans hold."""
        constant, kept = 0, list[Node]()
        for arg in args:
            if arg.op == "const":
                constant += arg.payload
            else:
                kept.append(arg)
        if not kept:
            return self.integer(constant)
        counted = self._make("count", tuple(sorted(kept, key=_serial)), 0, False, 0, len(kept))
        return self.add((counted, self.integer(constant)))

    def _fold_choice(self, node: Node, make: Callable[[Node], Node]) -> Node | None:
        """Push a test into an `ite` of constants: keeps index arithmetic out of the engines."""
        if node.op != "ite" or node.args[1].op != "const" or node.args[2].op != "const":
            return None
        return self.ite(node.args[0], make(node.args[1]), make(node.args[2]))


def _quotients(a: Node, divisor: int) -> tuple[float, float]:
    """The least and the greatest quotient of a by the divisor; of what has no bound, no bound."""
    low, high = (end if isinf(end) else end // divisor for end in (a.low, a.high))
    return low, high


def apply(nodes: Nodes, node: Node, args: tuple[Node, ...]) -> Node:
    """A node like `node` (not a leaf) on other arguments."""
    match node.op:
        case "not":
            return nodes.not_(args[0])
        case "and":
            return nodes.and_(args)
        case "or":
            return nodes.or_(args)
        case "eq":
            return nodes.eq(*args)
        case "le":
            return nodes.le(*args)
        case "ite":
            return nodes.ite(*args)
        case "add":
            return nodes.add(args)
        case "scale":
            return nodes.scale(node.payload, args[0])
        case "div":
            return nodes.quotient(args[0], node.payload)
        case "mod":
            return nodes.remainder(args[0], node.payload)
        case "count":
            return nodes.count(args)
        case "const" | "var":
            raise ValueError(f"{node.op} is a leaf")


def substituted(nodes: Nodes, root: Node, values: dict[Node, Node]) -> Node:
    """The node with others in the place of some: `values`, to which all that is made is added."""
    for node in topological(root, values):
        args = tuple(values[arg] for arg in node.args)
        values[node] = apply(nodes, node, args) if args else node
    return values[root]


def copied(nodes: Nodes, root: Node, known: dict[Node, Node]) -> Node:
    """The node of another factory that means the same as `root`.

    `known` has it for the variables; all that is made is added.
    """
    for node in topological(root, known):
        known[node] = nodes.like(node, tuple([known[arg] for arg in node.args]))
    return known[root]


def topological(root: Node, done: Container[Node] = ()) -> list[Node]:
    """The nodes below and including `root` that are not in `done`, arguments first."""
    order: list[Node] = []
    placed: set[Node] = set()
    stack: list[tuple[Node, bool]] = [(root, False)]
    while stack:
        node, expanded = stack.pop()
        if node in placed or node in done:
            continue
        if expanded:
            placed.add(node)
            order.append(node)
        else:
            stack.append((node, True))
            stack.extend((a, False) for a in reversed(node.args) if a not in placed)
    return order
