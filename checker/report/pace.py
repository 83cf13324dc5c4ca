"""What a model says of time, as `show` prints it: timers, clocks, and when steps happen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ccverify.checker.language.alike import alike
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.system import Action, System
from ccverify.checker.language.terms import Term, somewhere
from ccverify.checker.language.timing import Deadline, TimedClock
from ccverify.checker.language.wording import describe
from ccverify.checker.report.lines import Line, aligned, wrapped


def clock_lines(system: System) -> Iterator[Line]:
    """A line for each timer and each clock that a model declares, and below it what it is for."""
    clocks = [] if system.timing is None else system.timing.clocks
    shown = [clock for clock in clocks if clock.of != "window"]
    rows = [(_name(clock), _keys(clock.variable) + _kind(system, clock)) for clock in shown]
    for clock, row in zip(shown, aligned(rows, 4, widest=44), strict=True):
        yield from row
        yield from wrapped(clock.variable.meaning, 6, "faint")


def _name(clock: TimedClock) -> str:
    name = clock.variable.name
    return name.removesuffix(".clock") if clock.of == "timer" else name


def _keys(variable: Variable) -> str:
    keys = " x ".join(index.name for index in variable.indices)
    return f"{keys} -> " if keys else ""


def _kind(system: System, clock: TimedClock) -> str:
    """`timer of 60 s`, `timer of 2 s..3 s`, `clock`."""
    if clock.of != "timer":
        return "clock"
    spans = dict.fromkeys(
        _span(action, deadline)
        for action, deadline in _deadlines(system)
        if deadline.clock is clock.variable
    )
    return f"timer of {' or '.join(spans)}" if spans else "timer"


def pace_of(system: System, action: Action) -> str:
    """`; 20 ms..50 ms after it has become possible`, `; at once`: when an action happens."""
    if system.timing is None:
        return ""
    possible = somewhere(action.parameters, action.guard)
    if any(alike((possible,), (term,)) for term in system.timing.urgent):
        return "; at once"
    windows = {clock.variable for clock in system.timing.clocks if clock.of != "timer"}
    for found, deadline in _deadlines(system):
        if found is action and deadline.clock in windows:
            return f"; {_span(action, deadline)} after it has become possible"
    return ""


def _deadlines(system: System) -> Iterator[tuple[Action, Deadline]]:
    """The deadlines, each with the action that has to happen by it."""
    assert system.timing is not None
    by_name = {action.name: action for action in system.actions}
    return ((by_name[deadline.action], deadline) for deadline in system.timing.deadlines)


def _span(action: Action, deadline: Deadline) -> str:
    """From when to when it happens: `20 ms..50 ms`, or one time for both."""
    low, high = _from(action.guard, deadline.clock), describe(deadline.limit)
    return high if low == high else f"{low}..{high}"


def _from(guard: Term[Any], clock: Variable) -> str:
    """The time from which on a guard lets its action happen, as far as that is by the clock."""
    parts = guard.args if guard.op == "and" else (guard,)
    for part in parts:
        if part.op == "and":
            found = _from(part, clock)
            if found != "0 s":
                return found
        elif part.op == "le" and part.args[1].op == "read" and part.args[1].payload is clock:
            return describe(part.args[0])
    return "0 s"
