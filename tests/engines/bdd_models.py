"""What the tests of the symbolic engine check: small models, and ways to run them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.support.checking import with_everything

from ccverify import (
    ANY,
    Bool,
    Int,
    Model,
    Queue,
    Span,
    action,
    always,
    initial,
    never,
    reachable,
    require,
)
from ccverify.checker.engines.answer import Answer, Options
from ccverify.checker.engines.bdd import Bdd
from ccverify.checker.language.system import System
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.ground import GroundAction, GroundSystem, Slot
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.nodes import Node, Nodes
from ccverify.checker.subjects.userfile import subjects_of_file

MODELS = Path(__file__).parents[2] / "benchmarks" / "models"
PLACES = 14


class Below(Model):
    """Two numbers around zero; one leads the other by two at most."""

    x = Int(-5, 2, initially=-5)
    y = Int(-5, 2, initially=-5)

    @action()
    def x_up(self: Any) -> None:
        require(self.x <= self.y + 1, self.x <= 1)
        self.x = self.x + 1

    @action()
    def y_follows(self: Any) -> None:
        require(self.y != self.x)
        self.y = self.x

    @action()
    def turn(self: Any) -> None:
        require(self.x == 2, self.y == 2)
        self.x = -3 * self.y + 1
        self.y = self.y - 3

    @never()
    def far_apart(self: Any) -> Any:
        return self.x >= self.y + 3

    @reachable()
    def top(self: Any) -> Any:
        return self.x + self.y == 4

    @always()
    def in_step(self: Any) -> Any:
        return 2 * self.x <= self.y + 1

    @reachable()
    def nowhere(self: Any) -> Any:
        return self.x + 5 <= self.y


class Leaves(Model):
    """A number that leaves its range after three steps; a property that fails before, one at it."""

    n = Int(-3, 0, initially=-3)

    @action()
    def up(self: Any) -> None:
        self.n = self.n + 1

    @never()
    def early(self: Any) -> Any:
        return self.n == -1

    @never()
    def late(self: Any) -> Any:
        return self.n == 0


class Mail(Model):
    """Two queues in a row, whose letters may be lost, and some initial states."""

    first = Queue(of=(-1, 3), capacity=3)
    second = Queue(of=(-1, 3), capacity=2)
    last = Int(-1, 3, initially=ANY)

    @initial()
    def small(self: Any) -> None:
        require(self.last <= 1)

    @action(Span(3))
    def send(self: Any, letter: Any) -> None:
        require(~self.first.full)
        self.first.append(letter)

    @action()
    def forward(self: Any) -> None:
        require(~self.first.empty, ~self.second.full)
        self.second.append(self.first.head + 1)
        self.first.pop()

    @action()
    def lose(self: Any) -> None:
        require(~self.first.empty)
        self.first.pop()

    @action()
    def receive(self: Any) -> None:
        require(~self.second.empty)
        self.last = self.second.head
        self.second.pop()

    @reachable()
    def full(self: Any) -> Any:
        return self.first.full & self.second.full & (self.last == 3)

    @never()
    def received_nothing(self: Any) -> Any:
        return (self.last == -1) & (self.second.length == 2)

    @never()
    def zero_on_its_way(self: Any) -> Any:
        return self.second.contains(-1)


class DeadEnd(Model):
    """Stops in one of two states; two variables nobody changes, all their values initial."""

    n = Int(0, 4, initially=0)
    which = Bool(initially=ANY)
    level = Int(-1, 1, initially=ANY)

    @action()
    def hop(self: Any) -> None:
        require(self.n <= 2)
        self.n = self.n + 2

    @action()
    def step(self: Any) -> None:
        require(self.n == 0, self.which)
        self.n = 1

    @action()
    def never_enabled_here(self: Any) -> None:
        require(self.n == 3, ~self.which)
        self.n = 0


class Permutation(Model):
    """Cards in any order: a set that no order of the variables makes small."""

    card = Int(0, PLACES - 1, over=Span(PLACES), initially=ANY)

    @initial()
    def in_order(self: Any) -> None:
        require(*(self.card[i] == i for i in range(PLACES)))

    @action(Span(PLACES - 1))
    def swap(self: Any, i: Any) -> None:
        left, right = self.card[i], self.card[i + 1]
        self.card[i] = right
        self.card[i + 1] = left

    @never()
    def two_alike(self: Any) -> Any:
        return self.card[0] == self.card[1]


def benchmark(name: str, replicas: str, size: int) -> System:
    """A model of the benchmark's at a size, its declared limits aside, with `everything`."""
    (subject,) = subjects_of_file(MODELS / f"{name}.py")
    system = with_everything(subject.model, {replicas: 3})
    (sort,) = system.sizes
    return replace(system, sizes={sort: size})


def pairs(number: int) -> GroundSystem:
    """Bits that change in pairs, declared as far apart as can be."""
    slots = tuple(Slot(f"s{i}", True, 0, 1) for i in range(2 * number))
    nodes = Nodes([(slot.boolean, slot.low, slot.high) for slot in slots])

    def flip(slot: int) -> tuple[int, Node]:
        return slot, nodes.not_(nodes.var(slot))

    return GroundSystem(
        nodes=nodes,
        slots=slots,
        rows=tuple((i,) for i in range(2 * number)),
        base=(0,) * len(slots),
        init=nodes.true,
        actions=tuple(
            GroundAction(f"a{i}", False, nodes.true, (flip(i), flip(i + number)), nodes.true)
            for i in range(number)
        ),
        orbits=(),
    )


def grounded(system: System) -> Grounding:
    """Its ground form."""
    return Grounding(Evaluator(system))


def answers(
    system: System, limits: Limits | None = None, options: Options | None = None
) -> dict[str, Answer]:
    """The symbolic engine's answers for all properties, not checked any further."""
    engine = Bdd(options or Options())
    found = engine.check(grounded(system), system.properties, limits or Limits(), lambda _: None)
    return {p.name: a for p, a in zip(system.properties, found, strict=True)}


def ticking() -> Callable[[], float]:
    """A clock that goes on by a second each time it is read."""
    now = 0.0

    def read() -> float:
        nonlocal now
        now += 1.0
        return now

    return read
