"""What `build` warns of: variables that no step changes, or that nothing depends on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.language.helpers import Mode, Side, warnings_of

from ccverify import (
    Bool,
    FaultKind,
    Int,
    Model,
    Parameter,
    Properties,
    Queue,
    Set,
    action,
    build,
    count,
    exists,
    fault,
    least,
    never,
    require,
)


def test_variable_that_is_never_written() -> None:
    class M(Model):
        fixed = Bool(initially=True)  # declared here
        up = Bool(initially=True)

        @action()
        def go(self) -> None:
            require(self.fixed, self.up)
            self.up = False

    (warning,) = build(M).warnings
    assert (warning.kind, warning.name) == ("never written", "fixed")
    assert warning.message == "fixed is never written: it keeps its initial value"
    assert warning.location is not None
    text = Path(warning.location.file).read_text().splitlines()
    assert text[warning.location.line - 1].endswith("# declared here")


def test_variable_that_is_never_read() -> None:
    class M(Model):
        seen = Int(0, 1, initially=0)
        up = Bool(initially=True)

        @action()
        def go(self) -> None:
            require(self.up)
            self.up = False
            self.seen = 1

    assert warnings_of(M) == ["seen is never read: no guard, update or property uses it"]


def test_reading_in_a_property_counts() -> None:
    class M(Model):
        up = Bool(initially=True)
        members = Set(of=Side)

        @action()
        def go(self) -> None:
            self.up = False
            self.members.add(Side.A)

        @never()
        def bad(self) -> Any:
            return self.up & self.members.empty

    assert warnings_of(M) == []


def test_queues_that_are_not_used() -> None:
    class M(Model):
        idle = Queue(of=Mode, capacity=2)
        sink = Queue(of=Mode, capacity=2)
        used = Queue(of=Mode, capacity=2)

        @action()
        def send(self) -> None:
            self.sink.append(Mode.IDLE)
            self.used.append(Mode.IDLE)

        @action()
        def receive(self) -> None:
            require(~self.used.empty)
            self.used.pop()

    assert warnings_of(M) == [
        "idle is never written: it keeps its initial value",
        "idle is never read: no guard, update or property uses it",
        "sink is never read: no guard, update or property uses it",
    ]


def test_the_budget_of_faults_is_not_warned_of() -> None:
    class M(Model):
        up = Bool(initially=True)

        @fault(FaultKind.CRASH, component="x")
        def fail(self) -> None:
            require(self.up)
            self.up = False

    assert warnings_of(M, faults=2) == []


def is_itself(model: Any) -> Any:
    return model.up == model.up


def beyond_its_range(model: Any) -> Any:
    return model.n > 3


def either(model: Any) -> Any:
    return model.up | ~model.up


def of_a_parameter(model: Any) -> Any:
    return model.strict


def of_sorts(model: Any) -> Any:
    return exists(Side, lambda s: model.up & (s != s))  # noqa: PLR0124


def bounded_sum(model: Any) -> Any:
    return 2 * model.n + least(model.n, 1) >= 0


def depends(model: Any) -> Any:
    return (model.n > 2) | model.up


def depends_on_a_count(model: Any) -> Any:
    return count(Side, lambda s: model.up) >= 1


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        (is_itself, "true"), (beyond_its_range, "false"), (either, "true"),
        (of_a_parameter, "true"), (of_sorts, "false"), (bounded_sum, "true"),
        (depends, None), (depends_on_a_count, None),
    ],
)  # fmt: skip
def test_formula_with_one_value(formula: Callable[[Any], Any], value: str | None) -> None:
    class M(Model):
        strict = Parameter(True, meaning="a switch")
        up = Bool(initially=True)
        n = Int(0, 3, initially=0)

        @action()
        def go(self: Any) -> None:
            require(self.n < 3)
            self.n += 1
            self.up = ~self.up

        @never()
        def bad(self: Any) -> Any:
            return formula(self)

    found = [w.message for w in build(M).warnings if w.kind == "trivial"]
    assert found == ([f"bad is {value} in every state, whatever happens"] if value else [])


def test_helper_that_nothing_calls() -> None:
    class M(Model):
        up = Bool(initially=True)

        @action()
        def go(self: Any) -> None:
            require(self.up)
            self.up = False

        def both_up(self: Any) -> Any:
            return self.up

    assert warnings_of(M) == ["M.both_up is never called: no action and no property uses it"]


def test_properties_that_ask_the_same() -> None:
    """A loop makes functions that all see its last value."""

    class M(Model):
        n = Int(0, 3, initially=0)

        @action()
        def go(self: Any) -> None:
            require(self.n < 3)
            self.n += 1

    properties = Properties(M)
    for limit in (1, 2):

        def below(model: Any) -> Any:
            return model.n <= limit  # noqa: B023

        below.__name__ = f"below_{limit}"
        properties.always()(below)

    found = [w.message for w in build(M, properties=properties).warnings if w.kind == "repeated"]
    assert found == ["below-2 asks the same as below-1"]
