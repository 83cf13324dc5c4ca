"""Random models, as the text of a model file: what is drawn is what a person would write.

The models are small (a few hundred states) but cover the language: variables of every sort,
wide states, dynamic indices, queues, faults with and without a budget, guards that never hold,
dead ends, several initial states, and now and then a step that leaves a range.
"""

from __future__ import annotations

import linecache
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from math import prod

from hypothesis import strategies as st

from ccverify.checker import Model

HEADER = '''from enum import Enum

from ccverify.checker import *


class Side(Enum):
    A = "A"
    B = "B"


class Mode(Enum):
    IDLE = "idle"
    BUSY = "busy"
    DOWN = "down"


class PG(Replica):
    """A gateway."""


class Random(Model):
'''

MOST_STATES = 400
MEMBERS = {"Side": ["Side.A", "Side.B"], "Mode": ["Mode.IDLE", "Mode.BUSY", "Mode.DOWN"]}
WIDTHS = (40, 63, 64, 65, 128, 130, 260)


@dataclass(frozen=True)
class Source:
    """A drawn model: its text, and the settings to build it with."""

    text: str
    settings: Mapping[str, object]

    def __repr__(self) -> str:
        return f"settings {dict(self.settings)}\n{self.text}"

    def model(self) -> type[Model]:
        """The model class, with its text where tracebacks and error messages look for it."""
        file = f"<random model {abs(hash(self.text))}>"
        linecache.cache[file] = (len(self.text), None, self.text.splitlines(True), file)
        namespace: dict[str, type[Model]] = {}
        exec(compile(self.text, file, "exec"), namespace)
        return namespace["Random"]


class Kind(Enum):
    """What a variable is."""

    BOOL = "bool"
    INT = "int"
    MODE = "Mode"
    SIDE = "Side"
    SET = "set"
    QUEUE = "queue"


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
        values = {Kind.BOOL: 2, Kind.SET: 2, Kind.MODE: 3, Kind.SIDE: 2}.get(
            variable.kind, variable.high - variable.low + 1
        )
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
        if index in MEMBERS:
            found += MEMBERS[index]
            if depth > 0 and self.chance(3):
                return self.member(Kind(index), scope, depth - 1)
        elif index.startswith("Span"):
            last = self.shape.size(index) - 1
            found += [str(position) for position in range(last + 1)]
            if depth > 0 and self.chance(3):
                return f"least({last}, greatest(0, {self.integer(scope, depth - 1)}))"
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
        variables = self.shape.of(kind)
        return self.cell(self.draw(st.sampled_from(variables)), scope, depth) if variables else None

    def quantified(self, scope: Scope, body: Callable[[Scope], str]) -> str:
        """A domain and a body over it, as the arguments of a quantifier."""
        sort, name = self.pick("PG", "Side", "Span2", "Mode"), self.name()
        return f"{DOMAINS[sort]}, lambda {name}: {body(((name, sort), *scope))}"

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
            both = lambda sign: f"({self.boolean(scope, less)} {sign} {self.boolean(scope, less)})"  # noqa: E731
            forms += [
                lambda: f"~{self.boolean(scope, less)}",
                lambda: both("&"),
                lambda: both("|"),
                lambda: both("^"),
                lambda: f"implies({self.boolean(scope, less)}, {self.boolean(scope, less)})",
                lambda: "exists({})".format(self.quantified(scope, lambda s: self.boolean(s, less))),
                lambda: "forall({})".format(self.quantified(scope, lambda s: self.boolean(s, less))),
                lambda: (
                    f"ite({self.boolean(scope, less)}, {self.boolean(scope, less)}, "
                    f"{self.boolean(scope, less)})"
                ),
            ]
        form = self.draw(st.sampled_from(range(len(forms))))
        return forms[form]() or f"({self.integer(scope, less)} >= 1)"

    def comparison(self, scope: Scope, depth: int) -> str | None:
        """Two terms of one sort compared."""
        if self.chance(2):
            sign = self.pick("<=", "<", "==", "!=", ">", ">=")
            return f"({self.integer(scope, depth)} {sign} {self.integer(scope, depth)})"
        kind = self.draw(st.sampled_from([Kind.MODE, Kind.SIDE]))
        first = self.member(kind, scope, depth, constant=False)
        if first is None:
            return None
        if self.chance(3):
            return f"one_of({first}, {', '.join(MEMBERS[kind.value][:2])})"
        return f"({first} {self.pick('==', '!=')} {self.member(kind, scope, depth)})"

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
        """A number."""
        less = depth - 1
        forms: list[Callable[[], str | None]] = [
            lambda: self.read(Kind.INT, scope, less),
            lambda: self.counted(scope, less),
            lambda: str(self.draw(st.integers(-4, 4))),
            lambda: "size(self.pgs)",
        ]
        if depth > 0:
            number = lambda: self.integer(scope, less)  # noqa: E731
            factor = self.draw(st.integers(-3, 3))
            forms += [
                lambda: f"({number()} + {number()})",
                lambda: f"({number()} - {number()})",
                lambda: f"{factor} * {number()}" if factor < 0 else f"-({number()})",
                lambda: f"ite({self.boolean(scope, less)}, {number()}, {number()})",
                lambda: f"{self.pick('least', 'greatest')}({number()}, {number()}, {number()})",
                lambda: "count({})".format(self.quantified(scope, lambda s: self.boolean(s, less))),
                lambda: "sum_over({})".format(self.quantified(scope, lambda s: self.integer(s, less))),
            ]
        form = self.draw(st.sampled_from(range(len(forms))))
        return forms[form]() or "1"

    def counted(self, scope: Scope, depth: int) -> str | None:
        """A size, a length, or a position in sight."""
        numbers = [name for name, sort in scope if sort.startswith("Span")]
        numbers += [f"self.{v.name}.size" for v in self.shape.of(Kind.SET)]
        for queue in self.shape.of(Kind.QUEUE):
            numbers += [f"self.{queue.name}.length", f"self.{queue.name}.head"]
        return self.pick(*numbers) if numbers else None

    def member(
        self, kind: Kind, scope: Scope, depth: int, *, constant: bool = True
    ) -> str | None:
        """A member of an enumeration; None if a constant would be all there is."""
        read = self.read(kind, scope, depth) if self.chance(2) or not constant else None
        if read and depth > 0 and self.chance(3):
            return f"ite({self.boolean(scope, depth - 1)}, {read}, {self.member(kind, scope, depth - 1)})"
        return read or (self.pick(*MEMBERS[kind.value]) if constant else None)

    def value(self, variable: Variable, scope: Scope) -> str:
        """Something to assign to a cell, nearly always within its range."""
        name, low, high = f"self.{variable.name}", variable.low, variable.high
        match variable.kind:
            case Kind.BOOL:
                return self.boolean(scope, 2)
            case Kind.MODE | Kind.SIDE:
                return self.member(variable.kind, scope, 2) or ""
            case _:
                number = self.integer(scope, 2)
                if self.chance(12):
                    return number
                if not variable.over and self.chance(2):
                    return f"ite({name} == {high}, {low}, {name} + 1)"
                return f"least({high}, greatest({low}, {number}))"


@st.composite
def shapes(draw: st.DrawFn) -> Shape:
    """The variables of a model: at least one, few enough for few states."""
    shape = Shape(draw(st.integers(1, 3)))
    indices = st.sampled_from(
        [(), (), ("Side",), ("PG",), ("PG",), ("Span2",), ("Mode",), ("Side", "PG"), ("Span3",)]
    )
    for number in range(draw(st.integers(1, 5))):
        kind = draw(st.sampled_from([Kind.BOOL, Kind.BOOL, *Kind]))
        low = draw(st.integers(-3, 1))
        high = low + draw(st.integers(0, 4))
        match kind:
            case Kind.SET:
                variable = Variable(f"v{number}", kind, (draw(st.sampled_from(["Side", "PG"])),))
            case Kind.QUEUE:
                capacity = draw(st.integers(1, 2))
                variable = Variable(f"v{number}", kind, (), low, min(high, low + 2), capacity)
            case Kind.BOOL | Kind.MODE | Kind.SIDE:
                variable = Variable(f"v{number}", kind, draw(indices))
            case Kind.INT:
                variable = Variable(f"v{number}", kind, draw(indices), low, high)
        shape.room_for(variable)
    if not shape.variables:
        shape.room_for(Variable("v", Kind.BOOL))
    return shape


def declaration(draw: st.DrawFn, variable: Variable) -> str:
    """The line that declares a variable."""
    domain = {**DOMAINS, "PG": "pgs"}
    keys = ", ".join(domain[index] for index in variable.over)
    over = f"over=({keys},)" if len(variable.over) > 1 else f"over={keys}" if keys else ""
    anything = draw(st.integers(0, 4)) == 4
    bounds = f"{variable.low}, {variable.high}"
    match variable.kind:
        case Kind.SET:
            start = "ANY" if anything else draw(st.sampled_from(["False", "True"]))
            call = f"Set(of={keys}, initially={start}"
        case Kind.QUEUE:
            call = f"Queue(of=({bounds}), capacity={variable.capacity}"
        case Kind.BOOL:
            start = "ANY" if anything else draw(st.sampled_from(["False", "True"]))
            call = f"Bool(initially={start}"
        case Kind.INT:
            start = "ANY" if anything else str(draw(st.integers(variable.low, variable.high)))
            call = f"Int({bounds}, initially={start}"
        case Kind.MODE | Kind.SIDE:
            name = variable.kind.value
            start = "ANY" if anything else draw(st.sampled_from(MEMBERS[name]))
            call = f"Choice({name}, initially={start}"
    separate = over and variable.kind not in (Kind.SET, Kind.QUEUE)
    return f"    {variable.name} = {call}{', ' + over if separate else ''})\n"


def method(draw: st.DrawFn, shape: Shape, number: int, *, fault: bool) -> str:
    """The text of an action or a fault."""
    writer = Writer(draw, shape)
    sorts = draw(st.lists(st.sampled_from(["PG", "Side", "Span2", "bool"]), max_size=2))
    scope: Scope = tuple((f"p{i}", sort) for i, sort in enumerate(sorts))
    domains = [{**DOMAINS, "PG": "pgs", "bool": "bool"}[sort] for sort in sorts]
    if fault:
        kind = draw(st.sampled_from(["CRASH", "LINK_LOST", "LINK_RESTORED", "INPUT"]))
        domains.insert(0, f"FaultKind.{kind}")
        domains.append('component="x"')
    guards = [writer.boolean(scope, 2) for _ in range(draw(st.integers(0, 2)))]
    guards += [name for name, sort in scope if sort == "bool"][: writer.chance(2)]
    if writer.chance(8):  # never true, though it does not look so
        number_ = writer.integer(scope, 1)
        guards.append(f"implies(size(self.pgs) > 0, {number_} + 0 * size(self.pgs) > 99)")
    body = Body()
    count = draw(st.integers(1, min(3, len(shape.variables))))
    for variable in draw(st.permutations(shape.variables))[:count]:
        update(writer, variable, scope, body)
    what = "fault" if fault else "action"
    lines = [
        f"    @{what}({', '.join(domains)})",
        f"    def {what}_{number}({', '.join(['self', *(name for name, _ in scope)])}):",
        *(f"        require({guard})" for guard in (*guards, *body.guards)),
        *(f"        {line}" for line in (*body.reads, *body.bulk, *body.changes)),
    ]
    return "\n".join(lines) + "\n\n"


@dataclass
class Body:
    """Lines of a method: guards, what is read first, and what is assigned then.

    A bulk assignment reads while it assigns, so there is one at most, and it is the first.
    """

    guards: list[str] = field(default_factory=list)
    reads: list[str] = field(default_factory=list)
    bulk: list[str] = field(default_factory=list)
    changes: list[str] = field(default_factory=list)


def update(writer: Writer, variable: Variable, scope: Scope, body: Body) -> None:
    """Add an update of a variable."""
    name, new, key = (f"{prefix}{variable.name}" for prefix in ("self.", "new_", "key_"))
    if variable.kind is Kind.QUEUE:
        queue_update(writer, variable, scope, body)
        return
    keys = [writer.element(index, scope, 1) for index in variable.over]
    if variable.over and not body.bulk and (None in keys or writer.chance(3)):
        bound = tuple((writer.name(), index) for index in variable.over)
        inner = (*bound, *scope)
        is_set = variable.kind is Kind.SET
        value = writer.boolean(inner, 1) if is_set else writer.value(variable, inner)
        body.bulk.append(f"{name}.assign(lambda {', '.join(n for n, _ in bound)}: {value})")
        return
    if None in keys:
        return
    if variable.kind is Kind.SET:
        body.reads.append(f"{key} = {keys[0]}")
        body.changes.append(f"{name}.{writer.pick('add', 'remove')}({key})")
        return
    body.reads.append(f"{new} = {writer.value(variable, scope)}")
    if keys:
        body.reads.append(f"{key} = {', '.join(k for k in keys if k)}")
    body.changes.append(f"{name}{f'[{key}]' if keys else ''} = {new}")


def queue_update(writer: Writer, variable: Variable, scope: Scope, body: Body) -> None:
    """Add a pop, an append, or both, nearly always where there is something and room."""
    name, new, when = (f"{prefix}{variable.name}" for prefix in ("self.", "new_", "when_"))
    number = writer.integer(scope, 1)
    body.reads.append(f"{new} = least({variable.high}, greatest({variable.low}, {number}))")
    how = writer.pick("pop", "append", "both", "when")
    careful = not writer.chance(12)
    if how in ("pop", "both"):
        body.changes.append(f"{name}.pop()")
        body.guards += [f"~{name}.empty"] * careful
    if how in ("append", "both"):
        body.changes.append(f"{name}.append({new})")
    if how == "append":
        body.guards += [f"~{name}.full"] * careful
    if how == "when":
        body.reads.append(f"{when} = {writer.boolean(scope, 1)} & ~{name}.full")
        body.changes.append(f"{name}.append({new}, when={when})")


@st.composite
def models(draw: st.DrawFn) -> Source:
    """A model of up to four actions and two faults, with a property of each kind and more."""
    shape = draw(shapes())
    writer = Writer(draw, shape)
    text = HEADER + f"    pgs = Replicas(PG, default={shape.pgs}, limits=(1, 4))\n"
    text += "".join(declaration(draw, variable) for variable in shape.variables)
    width = draw(st.sampled_from((0, 0, 0, *WIDTHS)))
    if width:
        text += f"    wide = Bool(over=Span({width}), initially=False)\n"
        text += "    deep = Int(-(2**40), 2**40, initially=-3)\n"
    text += "\n"
    if writer.chance(3):
        text += f"    @initial()\n    def start(self):\n        require({writer.boolean((), 2)})\n\n"
    for number in range(draw(st.integers(1, 4))):
        text += method(draw, shape, number, fault=False)
    for number in range(draw(st.integers(0, 2))):
        text += method(draw, shape, number, fault=True)
    if width:
        place = draw(st.integers(0, width - 1))
        text += "    @action()\n    def widen(self):\n"
        text += f"        require({writer.boolean((), 1)}, ~self.wide[{place}])\n"
        text += f"        self.wide[{place}] = True\n        self.deep = -self.deep\n\n"
    text += "    @always()\n    def everything(self):\n        return True\n\n"
    for number in range(draw(st.integers(1, 5))):
        kind = writer.pick("never", "always", "reachable", "settled")
        formula = writer.boolean((), 3)
        if writer.chance(6):
            formula += writer.pick(" | quiescent()", " & deadlocked()")
        text += f"    @{kind}()\n    def property_{number}(self):\n        return {formula}\n\n"
    faults = draw(st.sampled_from(["none", 0, 1, 2]))
    return Source(text, {"faults": faults})
