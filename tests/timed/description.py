"""What a random timed model is, before it becomes the text of a file and an automaton.

Times are whole numbers of a unit, which is a text in the file. A description knows no more of the
language than a reader of its reference does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Literal, TypeAlias

from tests.oracle.description import Sort

Key: TypeAlias = "Expr | None"
"""Which of several is meant; None if there is one."""


@dataclass(frozen=True)
class Expr:
    """An expression: an operator with its operands, and what else it needs.

    `data` is a constant's value, a bound name, the variable or the timer that is read, the name and
    sort that a quantifier binds. An `elapsed` has a clock, a comparison and a time, and compares
    the clock at its only operand, if that has several. An `apart` does the same with the difference
    of two clocks.
    """

    op: str
    args: tuple[Expr, ...] = ()
    data: Any = None

    def parts(self) -> Iterator[Expr]:
        """The expression and all below it."""
        yield self
        for arg in self.args:
            yield from arg.parts()

    @property
    def timed(self) -> bool:
        """It compares clocks."""
        return any(part.op in ("elapsed", "apart") for part in self.parts())


@dataclass(frozen=True)
class Cell:
    """A variable, one for each element of `over`; one that `starts` as None has any value."""

    name: str
    sort: Sort
    over: Sort | None
    starts: tuple[Any, ...]


@dataclass(frozen=True)
class Timer:
    """A timer that lasts from `low` to `high`, by a clock that may drift; `starts` says which run
    at first.
    """

    name: str
    over: Sort | None
    low: int
    high: int
    starts: tuple[bool, ...]
    drifts: bool = False


@dataclass(frozen=True)
class Clock:
    """A clock that runs for ever."""

    name: str
    over: Sort | None


@dataclass(frozen=True)
class Update:
    """One statement of an action: `assign` sets a cell to `value`; `start`, `stop` and `restart`
    happen only if `when` holds. A timer may start `since` a clock was restarted.
    """

    how: Literal["assign", "start", "stop", "restart"]
    what: Cell | Timer | Clock
    key: Key = None
    value: Expr | None = None
    when: Expr | None = None
    since: tuple[Clock, Key] | None = None


@dataclass(frozen=True)
class Action:
    """An action with at most one parameter, `p`; a fault has a kind.

    It `expires` a timer, which is that of its parameter; it happens `within` a window; or it is
    `urgent`; or it happens at any moment, or never.
    """

    name: str
    over: Sort | None
    guard: Expr
    updates: tuple[Update, ...]
    fault: str | None = None
    expires: Timer | None = None
    within: tuple[int, int] | None = None
    urgent: bool = False

    @property
    def counted(self) -> bool:
        """A budget of faults counts it."""
        return self.fault not in (None, "RESTART", "LINK_RESTORED")

    @property
    def due(self) -> bool:
        """There is a moment by which it has to happen."""
        return self.expires is not None or self.within is not None or self.urgent


@dataclass(frozen=True)
class Question:
    """How long a formula holds; or, with a first formula, how long it takes from that to it."""

    formula: Expr
    first: Expr | None = None


@dataclass(frozen=True)
class Property:
    """A property of states, or of times: then it asks the question, and its `formula` is None.

    A `leads_to`, `longest` or `shortest` has a `limit`, in halves of the unit, if it claims one.
    """

    name: str
    kind: str
    formula: Expr | None = None
    limit: int | None = None


@dataclass(frozen=True)
class Description:
    """A model; `budget` is how many faults a run may see, None for any number.

    The first of the `questions` is asked. A clock that is fast or slow by at most `drift` makes a
    timer's window wider.
    """

    cells: tuple[Cell, ...]
    timers: tuple[Timer, ...]
    clocks: tuple[Clock, ...]
    actions: tuple[Action, ...]
    properties: tuple[Property, ...]
    questions: tuple[Question, ...]
    replicas: tuple[Sort, ...] = ()
    budget: int | None = None
    drift: Fraction = Fraction(0)
    unit: str = "s"

    @property
    def question(self) -> Question:
        """What is asked of times."""
        return self.questions[0]

    def window(self, timer: Timer) -> tuple[Fraction, Fraction]:
        """How long the timer lasts, at least and at most."""
        drift = self.drift if timer.drifts else Fraction(0)
        return timer.low / (1 + drift), timer.high / (1 - drift)

    def formulas(self) -> Iterator[Expr]:
        """All expressions of the actions and properties."""
        for action in self.actions:
            yield action.guard
            for update in action.updates:
                yield from (e for e in (update.value, update.when) if e is not None)
        for prop in self.properties:
            if prop.formula is not None:
                yield prop.formula

    @property
    def timed(self) -> bool:
        """Something compares clocks."""
        return any(formula.timed for formula in self.formulas())


UNITS = {"s": 1_000_000, "ms": 1_000, "minutes": 60_000_000, "250 * us": 250}
"""The units in which a file may be written, in microseconds."""
