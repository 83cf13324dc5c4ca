"""Random terms over random variables, as text: the vocabulary of `random_models`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from math import prod
from typing import Final

from hypothesis import strategies as st

MOST_STATES: Final = 1000
MEMBERS: Final = {"Side": ["Side.A", "Side.B"], "Mode": ["Mode.IDLE", "Mode.BUSY", "Mode.DOWN"]}


class Kind(Enum):
    """What a variable is."""

    BOOL = "bool"
    INT = "int"
    MODE = "Mode"
    SIDE = "Side"
    SET = "set"
    QUEUE = "queue"
    MEMBER = "member"


@dataclass(frozen=True)
class Variable:
    """A variable: `over` are its index sorts, by the names that `Scope` uses."""

    name: str
    kind: Kind
    over: tuple[str, ...] = ()
    low: int = 0
    high: int = 1
    capacity: int = 0


@dataclass
class Shape:
    """The variables of a model, the size of its replicas, and how many states that makes."""

    pgs: int
    states: int = 1
    variables: list[Variable] = field(default_factory=list)

    def size(self, index: str) -> int:
        """How many elements an index sort has."""
        return {"Side": 2, "Mode": 3, "PG": self.pgs, "Span2": 2, "Span3": 3}[index]

    def room_for(self, variable: Variable) -> bool:
        """Add a variable unless the model becomes too large."""
        fixed = {Kind.BOOL: 2, Kind.SET: 2, Kind.MODE: 3, Kind.SIDE: 2, Kind.MEMBER: self.pgs}
        values = fixed.get(variable.kind, variable.high - variable.low + 1)
        if variable.kind is Kind.QUEUE:
            values = sum(values**length for length in range(variable.capacity + 1))
        states = self.states * values ** prod(map(self.size, variable.over))
        if states > MOST_STATES:
            return False
        self.states = states
        self.variables.append(variable)
        return True

    def of(self, *kinds: Kind) -> list[Variable]:
        """The variables of some kinds."""
        return [v for v in self.variables if v.kind in kinds]


Scope = tuple[tuple[str, str], ...]
"""The index variables in sight, innermost first: name and sort (`bool` as well)."""

DOMAINS = {
    "Side": "Side", "Mode": "Mode", "PG": "self.pgs", "Span2": "Span(2)", "Span3": "Span(3)",
}  # fmt: skip


class Writer:
    """Writes terms of a sort over the variables of a shape, choice by choice."""

    def __init__(self, draw: st.DrawFn, shape: Shape) -> None:
        self.draw = draw
        self.shape = shape
        self.names = 0

    def pick(self, *options: str) -> str:
        """One of the options."""
        return self.draw(st.sampled_from(options))

    def chance(self, one_in: int) -> bool:
        """True once in so many draws, and false in the simplest of cases."""
        return self.draw(st.integers(0, one_in - 1)) == one_in - 1

    def name(self) -> str:
        """A name that is not in use."""
        self.names += 1
        return f"i{self.names}"

    def element(self, index: str, scope: Scope, depth: int) -> str | None:
        """An element of an index sort; None if there is none to be had."""
        found = [name for name, sort in scope if sort == index]
        if index == "PG":
            found += [f"self.{v.name}" for v in self.shape.of(Kind.MEMBER)]
        elif index in MEMBERS:
            found += MEMBERS[index]
            if depth > 0 and self.chance(3):
                return self.member(Kind(index), scope, depth - 1)
        elif index.startswith("Span"):
            last = self.shape.size(index) - 1
            found += [str(position) for position in range(last + 1)]
            if depth > 0 and self.chance(3):
                return f"ite({self.boolean(scope, depth - 1)}, {last}, 0)"
        return self.pick(*found) if found else None

    def cell(self, variable: Variable, scope: Scope, depth: int) -> str | None:
        """A cell of a variable."""
        keys = [self.element(index, scope, depth) for index in variable.over]
        if None in keys:
            return None
        index = f"[{', '.join(k for k in keys if k)}]" if keys else ""
        return f"self.{variable.name}{index}"

    def read(self, kind: Kind, scope: Scope, depth: int) -> str | None:
        """A cell of some variable of a kind."""
        known = any(sort == "PG" for _, sort in scope) or self.shape.of(Kind.MEMBER)
        variables = [v for v in self.shape.of(kind) if known or "PG" not in v.over]
        return self.cell(self.draw(st.sampled_from(variables)), scope, depth) if variables else None

    def quantified(self, scope: Scope, body: Callable[[Scope], str]) -> str:
        """A domain and a body over it, as the arguments of a quantifier."""
        sort, name = self.pick("PG", "Side", "Span2", "Mode"), self.name()
        if self.chance(6):
            return self.over_two(scope, body)
        return f"{DOMAINS[sort]}, lambda {name}: {body(((name, sort), *scope))}"

    def over_two(self, scope: Scope, body: Callable[[Scope], str]) -> str:
        """The same for two domains at once, or for the elements of a set."""
        sets = [v for v in self.shape.of(Kind.SET) if len(v.over) == 1]
        one, two = self.name(), self.name()
        if sets and self.chance(2):
            held = self.draw(st.sampled_from(sets))
            return f"self.{held.name}, lambda {one}: {body(((one, held.over[0]), *scope))}"
        first, second = self.pick("PG", "Side"), self.pick("PG", "Mode")
        inner = ((one, first), (two, second), *scope)
        return f"{DOMAINS[first]}, {DOMAINS[second]}, lambda {one}, {two}: {body(inner)}"

    def boolean(self, scope: Scope, depth: int) -> str:
        """A condition that is a term."""
        less = depth - 1
        forms: list[Callable[[], str | None]] = [
            lambda: self.read(Kind.BOOL, scope, less),
            lambda: self.read(Kind.BOOL, scope, less),
            lambda: self.comparison(scope, less),
            lambda: self.held(scope, less),
        ]
        if depth > 0:

            def part() -> str:
                return self.boolean(scope, less)

            def each() -> str:
                return self.quantified(scope, lambda inner: self.boolean(inner, less))

            forms += [
                lambda: f"~{part()}",
                lambda: f"({part()} & {part()})",
                lambda: f"({part()} | {part()})",
                lambda: f"({self.comparison(scope, less) or 'self.v0'} ^ {part()})",
                lambda: f"implies({part()}, {part()})",
                lambda: f"exists({each()})",
                lambda: f"forall({each()})",
                lambda: f"ite({part()}, {part()}, {part()})",
            ]
        return self.draw(st.sampled_from(forms))() or self.read(Kind.BOOL, scope, 0) or "self.v0"

    def comparison(self, scope: Scope, depth: int) -> str | None:
        """Two terms of one sort compared."""
        kind = self.draw(st.sampled_from([Kind.INT, Kind.INT, Kind.MODE, Kind.SIDE, Kind.MEMBER]))
        if kind is Kind.INT:
            return self.ordered(scope, depth)
        if kind is Kind.MEMBER:
            holders = [f"self.{v.name}" for v in self.shape.of(Kind.MEMBER)]
            found = [name for name, sort in scope if sort == "PG"]
            return f"({self.pick(*holders)} == {self.pick(*found)})" if holders and found else None
        first = self.member(kind, scope, depth, constant=False)
        if first is None:
            return None
        if self.chance(3):
            return f"one_of({first}, {', '.join(MEMBERS[kind.value][:2])})"
        return f"({first} {self.pick('==', '!=')} {self.member(kind, scope, depth)})"

    def ordered(self, scope: Scope, depth: int) -> str:
        """Two numbers compared; with a constant, so that neither answer is plain."""
        sign = self.pick("<=", "<", "==", "!=", ">", ">=")
        variable = self.draw(st.sampled_from(self.shape.of(Kind.INT)))
        cell = self.cell(variable, scope, depth)
        if cell is None or variable.low == variable.high or self.chance(6):
            return f"({self.number(scope, depth)} {sign} {self.integer(scope, depth)})"
        lowest = variable.low + (sign in ("<", ">="))
        bound = self.draw(st.integers(lowest, variable.high - (sign in ("<=", ">"))))
        return f"({cell} {sign} {bound})"

    def held(self, scope: Scope, depth: int) -> str | None:
        """A test of a set or a queue."""
        variables = self.shape.of(Kind.SET, Kind.QUEUE)
        if not variables:
            return None
        variable = self.draw(st.sampled_from(variables))
        name = f"self.{variable.name}"
        if variable.kind is Kind.QUEUE:
            low = self.draw(st.integers(variable.low, variable.high))
            return self.pick(f"{name}.empty", f"{name}.full", f"{name}.contains({low})")
        element = self.element(variable.over[0], scope, depth)
        return f"{name}.contains({element})" if element else f"{name}.empty"

    def integer(self, scope: Scope, depth: int) -> str:
        """A number, a plain constant perhaps."""
        return str(self.draw(st.integers(-4, 4))) if self.chance(4) else self.number(scope, depth)

    def number(self, scope: Scope, depth: int) -> str:
        """A number that is a term."""
        less = depth - 1
        forms: list[Callable[[], str | None]] = [
            lambda: self.read(Kind.INT, scope, less),
            lambda: self.read(Kind.INT, scope, less),
            lambda: self.counted(scope),
        ]
        if depth > 0:

            def term() -> str:
                return self.number(scope, less)

            def any_() -> str:
                return self.integer(scope, less)

            def some(scope: Scope) -> str:
                return self.boolean(scope, less)

            forms += [
                lambda: f"({term()} + {any_()})",
                lambda: f"({term()} - size(self.pgs))",
                lambda: f"({any_()} - {term()})",
                lambda: f"{self.pick('-3', '2', '-1')} * {term()}",
                lambda: f"-({term()})",
                lambda: f"({term()} {self.pick('//', '%')} {self.pick('2', '3')})",
                lambda: f"ite({some(scope)}, {term()}, {any_()})",
                lambda: f"{self.pick('least', 'greatest')}({any_()}, {term()}, {any_()})",
                lambda: f"count({self.quantified(scope, some)})",
                lambda: f"sum_over({self.quantified(scope, lambda s: self.integer(s, less))})",
            ]
        return self.draw(st.sampled_from(forms))() or "self.v1"

    def counted(self, scope: Scope) -> str | None:
        """A size, a length, or a position in sight."""
        numbers = [name for name, sort in scope if sort.startswith("Span")]
        numbers += [f"self.{v.name}.size" for v in self.shape.of(Kind.SET)]
        for queue in self.shape.of(Kind.QUEUE):
            numbers += [f"self.{queue.name}.length", f"self.{queue.name}.head"]
        return self.pick(*numbers) if numbers else None

    def member(self, kind: Kind, scope: Scope, depth: int, *, constant: bool = True) -> str | None:
        """A member of an enumeration; None if a constant would be all there is."""
        read = self.read(kind, scope, depth) if self.chance(2) or not constant else None
        if read and depth > 0 and self.chance(3):
            other = self.member(kind, scope, depth - 1)
            return f"ite({self.boolean(scope, depth - 1)}, {read}, {other})"
        return read or (self.pick(*MEMBERS[kind.value]) if constant else None)

    def value(self, variable: Variable, key: str, scope: Scope) -> str | None:
        """Something to assign to the cell at `key`, nearly always within its range."""
        cell = f"self.{variable.name}{f'[{key}]' if key else ''}"
        low, high = variable.low, variable.high
        moves = not self.chance(3)  # to new values, whatever the state
        match variable.kind:
            case Kind.BOOL:
                return f"~{cell}" if moves else self.boolean(scope, 2)
            case Kind.MODE | Kind.SIDE:
                names = MEMBERS[variable.kind.value]
                if moves:
                    other = self.pick(names[0], names[-1])
                    return f"ite({cell} == {names[0]}, {names[1]}, {other})"
                return self.member(variable.kind, scope, 2) or names[0]
            case Kind.MEMBER:
                return self.element("PG", scope, 0)
            case _:
                if self.chance(20):
                    return self.integer(scope, 2)
                if moves:
                    return f"ite({cell} == {high}, {low}, {cell} + 1)"
                return f"least({high}, greatest({low}, {self.integer(scope, 2)}))"
