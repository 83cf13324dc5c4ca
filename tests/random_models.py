"""Random models, as the text of a model file: what is drawn is what a person would write.

The models are small (a few hundred states) but cover the language: variables of every sort,
wide states, dynamic indices, queues, faults with and without a budget, guards that never hold,
dead ends, several initial states, and now and then a step that leaves a range.
"""

from __future__ import annotations

import linecache
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from hypothesis import assume
from hypothesis import strategies as st
from hypothesis.vendor.pretty import RepresentationPrinter
from tests.random_terms import DOMAINS, MEMBERS, Kind, Scope, Shape, Variable, Writer

from ccverify import Model, ModelError, build

HEADER: Final = '''from enum import Enum

from ccverify import *


class Side(Enum):
    A = "A"
    B = "B"


class Mode(Enum):
    IDLE = "idle"
    BUSY = "busy"
    DOWN = "down"


class PG(Replica):
    """A gateway."""


class Line(Replica):
    """A line, of which there are others than gateways."""


class Random(Model):
'''

REPLICAS: Final = {"PG": "pgs", "Line": "lines"}
"""The replica sorts and the names they are declared under."""

OVER: Final = (
    ("PG",), ("PG",), (), (), ("Side",), ("PG",), ("Span2",), ("Mode",), ("Side", "PG"), ("Span3",),
    ("Line",), ("PG", "Line"), ("Line", "PG"), ("PG", "PG"),
)  # fmt: skip
WIDTHS: Final = (40, 63, 64, 65, 128, 130, 260)


@dataclass(frozen=True)
class Source:
    """A drawn model: its text, and the settings to build it with."""

    text: str
    settings: Mapping[str, object]

    def _repr_pretty_(self, printer: RepresentationPrinter, cycle: bool) -> None:
        printer.text(f"settings {dict(self.settings)}\n{self.text}")

    def model(self) -> type[Model]:
        """The model class, with its text where tracebacks and error messages look for it."""
        file = "<random model>"
        linecache.cache[file] = (len(self.text), None, self.text.splitlines(True), file)
        namespace: dict[str, type[Model]] = {}
        exec(compile(self.text, file, "exec"), namespace)
        return namespace["Random"]


ILL: Final = " (assigns|appends|pops|reads) "
"""What a step does that has no meaning, as its error says: leave a range, or a queue's elements."""


@dataclass
class TwoSorts(Shape):
    """A shape with a second sort of replicas."""

    lines: int = 2

    def size(self, index: str) -> int:
        """How many elements an index sort has."""
        return self.lines if index == "Line" else super().size(index)


class TwoSortsWriter(Writer):
    """Writes terms over both sorts of replicas."""

    def read(self, kind: Kind, scope: Scope, depth: int) -> str | None:
        """A cell of some variable of a kind."""
        missing = {"PG", "Line"} - {sort for _, sort in scope}
        if self.shape.of(Kind.MEMBER):
            missing -= {"PG"}
        variables = [v for v in self.shape.of(kind) if missing.isdisjoint(v.over)]
        return self.cell(self.draw(st.sampled_from(variables)), scope, depth) if variables else None

    def quantified(self, scope: Scope, body: Callable[[Scope], str]) -> str:
        """A domain and a body over it, as the arguments of a quantifier."""
        if not self.chance(4):
            return super().quantified(scope, body)
        name = self.name()
        return f"self.lines, lambda {name}: {body(((name, 'Line'), *scope))}"


@st.composite
def shapes(draw: st.DrawFn) -> Shape:
    """The variables of a model, few enough for few states: `v0` is a condition, `v1` a number."""
    shape = TwoSorts(draw(st.sampled_from([2, 3, 1])), lines=draw(st.sampled_from([2, 1, 3])))
    indices = st.sampled_from(OVER)
    kinds: list[Kind] = [Kind.BOOL, Kind.INT]
    kinds += [kind for kind in Kind if kind is not Kind.MEMBER]
    if draw(st.integers(0, 5)) == 5:
        kinds.append(Kind.MEMBER)  # one that holds a replica relates it to others
    for number in range(draw(st.integers(3, 7))):
        kind = draw(st.sampled_from(kinds))
        if number < 2:  # there is always something to compare and something to test
            kind = (Kind.BOOL, Kind.INT)[number]
        low = draw(st.integers(-3, 1))
        high = low + 4 - draw(st.integers(0, 4))
        match kind:
            case Kind.SET:
                of = draw(st.sampled_from(["Side", "PG", "Line"]))
                variable = Variable(f"v{number}", kind, (of,))
            case Kind.QUEUE:
                capacity = draw(st.integers(1, 2))
                variable = Variable(f"v{number}", kind, (), low, min(high, low + 2), capacity)
            case Kind.MEMBER:
                variable = Variable(f"v{number}", kind)
            case Kind.BOOL | Kind.MODE | Kind.SIDE:
                variable = Variable(f"v{number}", kind, draw(indices) if number else ())
            case Kind.INT:
                over = draw(indices) if number > 1 else ()
                variable = Variable(f"v{number}", kind, over, low, high)
        shape.room_for(variable)
    return shape


def declaration(draw: st.DrawFn, variable: Variable) -> str:
    """The line that declares a variable."""
    domain = {**DOMAINS, **REPLICAS}
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
        case Kind.MEMBER:
            call = "Member(pgs, initially=ANY"
    separate = over and variable.kind not in (Kind.SET, Kind.QUEUE)
    return f"    {variable.name} = {call}{', ' + over if separate else ''})\n"


def method(draw: st.DrawFn, shape: Shape, number: int, *, fault: bool) -> str:
    """The text of an action or a fault."""
    writer = TwoSortsWriter(draw, shape)
    sorts = draw(st.lists(st.sampled_from(["PG", "Side", "Span2", "bool", "Line"]), max_size=2))
    scope: Scope = tuple((f"p{i}", sort) for i, sort in enumerate(sorts))
    domains = [{**DOMAINS, **REPLICAS, "bool": "bool"}[sort] for sort in sorts]
    if fault:
        kind = draw(st.sampled_from(["CRASH", "LINK_LOST", "LINK_RESTORED", "INPUT"]))
        domains.insert(0, f"FaultKind.{kind}")
        domains.append('component="x"')
    guards = [writer.boolean(scope, 1) for _ in range(draw(st.sampled_from([1, 0, 0, 1, 2])))]
    guards += [name for name, sort in scope if sort == "bool"][: writer.chance(2)]
    cell = writer.read(Kind.MODE, scope, 0)
    if cell is not None and writer.chance(8):  # never true, though it does not look so
        guards += [f"{cell} == Mode.IDLE", f"{cell} == Mode.BUSY"]
    body = Body()
    count = draw(st.integers(1, min(3, len(shape.variables))))
    for variable in draw(st.permutations(shape.variables))[:count]:
        update(writer, variable, scope, body)
    if not (body.bulk or body.changes):
        body.changes.append("self.v0 = ~self.v0")
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
        at = ", ".join(n for n, _ in bound)
        value = writer.boolean(inner, 1) if is_set else writer.value(variable, at, inner)
        body.bulk.append(f"{name}.assign(lambda {at}: {value})")
        return
    if None in keys:
        return
    if twice(writer, variable, scope, body):
        return
    if variable.kind is Kind.SET:
        body.reads.append(f"{key} = {keys[0]}")
        body.changes.append(f"{name}.{writer.pick('add', 'remove')}({key})")
        return
    if keys:
        body.reads.append(f"{key} = {', '.join(k for k in keys if k)}")
    value = writer.value(variable, key if keys else "", scope)
    if value is None:
        return
    body.reads.append(f"{new} = {value}")
    body.changes.append(f"{name}{f'[{key}]' if keys else ''} = {new}")


def twice(writer: Writer, variable: Variable, scope: Scope, body: Body) -> bool:
    """Now and then assign two cells; what tells them apart may be known in the state only."""
    if len(variable.over) != 1 or variable.kind is Kind.SET or writer.chance(2):
        return False
    first, second = (writer.element(variable.over[0], scope, 1) for _ in range(2))
    if first is None or second is None or first == second:
        return False
    if not writer.chance(4):
        body.guards.append(f"{first} != {second}")
    for number, element in enumerate((first, second)):
        new, key = f"new_{variable.name}_{number}", f"key_{variable.name}_{number}"
        body.reads.append(f"{key} = {element}")
        body.reads.append(f"{new} = {writer.value(variable, key, scope)}")
        body.changes.append(f"self.{variable.name}[{key}] = {new}")
    return True


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
    writer = TwoSortsWriter(draw, shape)
    text = HEADER + f"    pgs = Replicas(PG, default={shape.pgs}, limits=(1, 4))\n"
    text += f"    lines = Replicas(Line, default={shape.size('Line')}, limits=(1, 4))\n"
    text += "".join(declaration(draw, variable) for variable in shape.variables)
    width = draw(st.sampled_from((0, 0, 0, *WIDTHS)))
    if width:
        text += f"    wide = Bool(over=Span({width}), initially=False)\n"
        text += "    deep = Int(-(2**40), 2**40, initially=-3)\n"
    text += "\n"
    if writer.chance(4):
        text += (
            f"    @initial()\n    def start(self):\n        require({writer.boolean((), 2)})\n\n"
        )
    for number in range(draw(st.integers(3, 6))):
        text += method(draw, shape, number, fault=False)
    for number in range(draw(st.integers(0, 2))):
        text += method(draw, shape, number, fault=True)
    if width:
        place = draw(st.integers(0, width - 1))
        text += "    @action()\n    def widen(self):\n"
        text += f"        require({writer.boolean((), 1)}, ~self.wide[{place}])\n"
        text += f"        self.wide[{place}] = True\n        self.deep = -self.deep\n\n"
    text += (
        "    @always()\n    def everything(self):\n        return quiescent() | ~quiescent()\n\n"
    )
    for number in range(draw(st.integers(1, 5))):
        kind = writer.pick("never", "always", "reachable", "settled")
        formula = writer.boolean((), 3)
        if writer.chance(3):
            formula = writer.pick(
                f"{formula} | quiescent()", f"{formula} & deadlocked()", "deadlocked()"
            )
        text += f"    @{kind}()\n    def property_{number}(self):\n        return {formula}\n\n"
    faults = draw(st.sampled_from(["none", 0, 1, 2]))
    source = Source(text, {"faults": faults})
    assume(not reads_no_state(source))
    return source


def reads_no_state(source: Source) -> bool:
    """The model is refused, as some condition drawn for it is the same in every state."""
    try:
        build(source.model(), settings=source.settings)
    except ModelError as error:
        if "reads no state" not in error.message:
            raise
        return True
    return False
