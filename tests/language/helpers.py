"""Sorts shared by the tests of the language, and ways to look at errors and runs."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from enum import Enum
from typing import Any

import pytest

from ccverify import Model, ModelError, Replica, Time, build
from ccverify.checker.language.sorts import show
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.timed.waiting import longest_wait, wait


class Side(Enum):
    A = "A"
    B = "B"


class Mode(Enum):
    IDLE = "idle"
    BUSY = "busy"
    DOWN = "down"


class PG(Replica):
    pass


def error_of(case: Callable[[], object]) -> str:
    """The whole text of the error that `case` ends in.

    Its location must be the line of `case` that is marked with the comment `here`.
    """
    with pytest.raises(ModelError) as caught:
        case()
    lines, first = inspect.getsourcelines(case)
    marked = [i for i, line in enumerate(lines, first) if line.rstrip().endswith("# here")]
    assert len(marked) == 1, "mark one line of the case"
    location = caught.value.location
    assert location is not None, f"no location: {caught.value}"
    assert (location.file, location.line) == (inspect.getfile(case), marked[0]), caught.value
    return f"{caught.value.message}\n{caught.value.hint}"


class Run:
    """A run of a model through the trusted meaning, from its only initial state."""

    def __init__(self, model: type[Model], **settings: object) -> None:
        self.evaluator = Evaluator(build(model, settings=settings))
        self.calls = {str(call): call for call in self.evaluator.calls}
        (self.state,) = self.evaluator.initial_states()

    def do(self, *calls: str) -> Run:
        """Take the steps named, each of which must be enabled."""
        for name in calls:
            assert name in self.enabled, f"{name} is not among {sorted(self.enabled)}"
            self.state = self.evaluator.step(self.calls[name], self.state)
        return self

    def wait(self, time: Time) -> Run:
        """Let time pass, which it may: no more than to the first deadline."""
        longest = self.longest_wait
        assert longest is None or time <= longest, f"no more than {longest} may pass"
        self.state = wait(self.evaluator, self.state, time.seconds)
        return self

    @property
    def longest_wait(self) -> Time | None:
        """How much time may pass now; None if any may."""
        found = longest_wait(self.evaluator, self.state)
        return None if found is None else Time(found)

    @property
    def enabled(self) -> set[str]:
        """The calls enabled now."""
        return {str(call) for call in self.evaluator.enabled(self.state)}

    def __getitem__(self, cell: str) -> str:
        """The value of a cell now, as people read it."""
        return shown(self.evaluator, self.state)[cell]

    def holds(self, prop: str) -> bool:
        """Whether a property's formula holds now."""
        formula = {p.name: p.formula for p in self.evaluator.system.properties}[prop]
        return self.evaluator.holds(formula, self.state)


def shown(evaluator: Evaluator, state: State) -> dict[str, str]:
    """The cells of a state by name, with their values as people read them."""
    return {
        evaluator.cells.name(i): show(variable.sort, state[i])
        for i, (variable, _) in enumerate(evaluator.cells.cells)
    }


def initial_values(model: type[Model], **settings: object) -> list[dict[str, str]]:
    """The initial states of a model, shown."""
    evaluator = Evaluator(build(model, settings=settings))
    return [shown(evaluator, state) for state in evaluator.initial_states()]


def warnings_of(model: type[Model], **settings: Any) -> list[str]:
    """What `build` warns of."""
    return [warning.message for warning in build(model, settings=settings).warnings]
