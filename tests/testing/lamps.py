"""A small model with all that an adapter meets, and implementations of it, right and wrong."""

from __future__ import annotations

from enum import Enum
from typing import Any

from ccverify import (
    ANY,
    Bool,
    Choice,
    FaultKind,
    Int,
    Model,
    Queue,
    Scenario,
    Term,
    Var,
    action,
    fault,
    initial,
    reachable,
    require,
)
from ccverify.testing import UNSEEN


class Room(Enum):
    HALL = "hall"
    ATTIC = "attic"


class Colour(Enum):
    RED = "red"
    GREEN = "green"
    BLUE = "blue"


class Lamps(Model):
    """Lamps that are switched on in a colour of their own choice, until the power fails."""

    power: Var[bool] = Bool(initially=True)
    on = Bool(over=Room, initially=False)
    colour = Choice(Colour, over=Room, initially=Colour.RED)
    wear: Var[int] = Int(0, 3)
    waiting = Queue(of=Room, capacity=2)

    plain = Scenario("any number of failures")

    @initial()
    def worn(self) -> None:
        self.wear = ANY
        require(self.wear < 2)

    @action(Room)
    def switch_on(self, room: Term[Room]) -> None:
        """the lamp in the {room} is switched on, in some colour"""
        require(self.power, ~self.on[room])
        self.on[room] = True
        self.colour[room] = ANY

    @action(Room)
    def ask(self, room: Term[Room]) -> None:
        require(self.waiting.length < 2)
        self.waiting.append(room)

    @action()
    def age(self) -> None:
        """time passes"""
        require(self.power, self.wear < 3)
        self.wear = self.wear + 1

    @fault(FaultKind.CRASH, component="power")
    def fail(self) -> None:
        """the power fails"""
        require(self.power)
        self.power = False
        self.on.assign(False)

    @reachable()
    def dark(self) -> Term[bool]:
        """The power can fail."""
        return ~self.power


class Built:
    """A right implementation, with an adapter of its own; time passes by itself."""

    def __init__(self) -> None:
        self._lit = dict.fromkeys(Room, Colour.RED)
        self._on = dict.fromkeys(Room, False)
        self._power = True
        self._line: list[Room] = []
        self._hours = 1

    def switch_on(self, room: Room) -> None:
        self._on[room] = True
        self._lit[room] = Colour.BLUE if self._line else Colour.GREEN

    def ask(self, room: Room) -> None:
        self._line.append(room)

    def fail(self) -> None:
        self._power = False
        self._on = dict.fromkeys(Room, False)

    def on(self) -> dict[Room, bool]:
        return self._on

    def colour(self, room: Room) -> Any:
        return self._lit[room] if self._on[room] else UNSEEN

    def waiting(self) -> list[Room]:
        return self._line

    def wear(self) -> int:
        if self._power and self._hours < 3:
            self._hours += 1
        return self._hours


class Lit(Built):
    """One lamp stays on if the power fails while both are on."""

    def fail(self) -> None:
        both = all(self._on.values())
        super().fail()
        self._on[Room.ATTIC] = both


class Reversed(Built):
    """Who asks second is first."""

    def ask(self, room: Room) -> None:
        self._line.insert(0, room)


class Violet(Built):
    """A lamp has a colour that is none."""

    def switch_on(self, room: Room) -> None:
        super().switch_on(room)
        self._lit[room] = "violet"  # type: ignore[assignment]


class Broken(Built):
    """The power cannot fail."""

    def fail(self) -> None:
        raise RuntimeError("no such switch")
