"""What a built model says of time: its clocks, what sets them back, and when time has to stop.

This is a timed automaton over the model's variables. All clocks advance alike, and together. Words
such as `Timer`, `within=` and `Heartbeats` come down to this, when a model is built.

The value of a clock is a term of the sort `TIME`, a read of its variable. Such terms are compared
by `le`, with `const` terms whose payload is a `Fraction` of seconds, with sums of these and of
constants that are left open, or with each other.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Literal, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.errors import Location
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.terms import Term

Keys: TypeAlias = tuple[Term[Any], ...]


@dataclass(frozen=True, slots=True, eq=False)
class TimedClock:
    """A clock for each key of `variable`, of the sort `TIME`, which is not among the model's
    variables. At first all of them are 0.

    Where `live`, a condition on states over `bound` (one for each index), is false, its value does
    not matter: nothing reads it before it is set back. `of` says what it belongs to.
    """

    variable: Variable
    bound: tuple[Bound, ...]
    live: Term[bool]
    of: Literal["clock", "timer", "window"]
    location: Location | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Reset:
    """`clock[keys]` is set back to 0 by a step, for every value of `bound` at once, if `when` holds
    in the state before it; or it is set to what the clock `since`, at its keys, has then.
    """

    clock: Variable
    bound: tuple[Bound, ...]
    keys: Keys
    when: Term[bool]
    since: tuple[Variable, Keys] | None = None
    location: Location | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Deadline:
    """For every value of `bound`: while `when` holds, time does not pass beyond the moment at which
    `clock[keys]` is `limit`. By then the action of that name has to happen.

    `when` reads no clock. `limit` is a term of times without clocks.
    """

    action: str
    bound: tuple[Bound, ...]
    when: Term[bool]
    clock: Variable
    keys: Keys
    limit: Term[Any]
    location: Location | None = None


@dataclass(frozen=True, slots=True, eq=False)
class OpenTime:
    """A time that is left open: `variable`, of the sort `TIME`, has one value throughout a run, any
    from `lowest` to `highest` seconds.
    """

    variable: Variable
    lowest: Fraction
    highest: Fraction


@dataclass(frozen=True, slots=True, eq=False)
class Timing:
    """All that a model says of time.

    Time stands still in a state in which one of the `urgent` conditions holds: they read no clock.
    `drifts` says that a window was widened because a clock may be fast or slow.
    """

    clocks: tuple[TimedClock, ...]
    deadlines: tuple[Deadline, ...]
    urgent: tuple[Term[bool], ...]
    opened: tuple[OpenTime, ...] = ()
    drifts: bool = False
