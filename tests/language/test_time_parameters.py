"""Times and windows as parameters: what may be set, what a class body makes of them, left open."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from tests.language.helpers import Mode, Run, error_of

from ccverify import (
    Bool,
    Choice,
    Drift,
    Int,
    Model,
    ModelError,
    Parameter,
    Scenario,
    Timer,
    Var,
    action,
    build,
    expires,
    longest,
    minutes,
    ms,
    ppm,
    require,
    s,
    shortest,
)
from ccverify.checker.errors import UsageError
from ccverify.checker.language.system import Property, System


class Waiting(Model):
    """A timer whose times are set."""

    slow = Scenario("as slow as can be", interval=2 * minutes, transit=(10 * ms, 50 * ms))
    interval = Parameter(60 * s, within=(1 * s, 600 * s), meaning="how long one waits")
    transit = Parameter((0 * ms, 50 * ms), within=(0 * s, 1 * s), meaning="on the way")
    misses = Parameter(5, within=(1, 20), meaning="how many are missed")
    off = Parameter(1000, within=(0, 500_000), meaning="by how much", unit="ppm")
    drift = Drift(at_most=off * ppm)
    done: Var[bool] = Bool(initially=False)
    late = Bool(initially=False)
    exact = Timer(lasts=(misses - 1) * interval / 2 + transit.low, initially="running")
    window = Timer(lasts=(transit.low, 2 * transit.high + 3 * ms), initially="running")
    drifting = Timer(lasts=interval, by=drift, initially="running")

    @expires(exact)
    def end(self) -> None:
        self.done = True

    @expires(window)
    def arrive(self) -> None:
        self.done = self.interval > 30 * s

    @expires(drifting)
    def drift_by(self) -> None:
        self.late = True

    @longest(at_most=2 * interval + transit.high, expected={"slow": 240 * s})
    def undone(self) -> Any:
        return ~self.done

    @shortest(expected={"slow": "unbounded"})
    def undone_at_least(self) -> Any:
        return ~self.done


def limits(system: System) -> dict[str, Fraction]:
    """The deadlines of a system, by the action that has to happen."""
    assert system.timing is not None
    found = dict[str, Fraction]()
    for deadline in system.timing.deadlines:
        assert isinstance(deadline.limit.payload, Fraction)
        found[deadline.action] = deadline.limit.payload
    return found


def named(system: System, name: str) -> Property:
    (found,) = (prop for prop in system.properties if prop.name == name)
    return found


def test_a_class_body_computes_with_times() -> None:
    assert limits(build(Waiting)) == {
        "end": 120,
        "arrive": Fraction(103, 1000),
        "drift-by": Fraction(60_000, 999),
    }
    changed = build(Waiting, settings={"interval": "30s", "misses": 3, "transit": "20ms..1s"})
    assert limits(changed) == {
        "end": 30 + Fraction(20, 1000),
        "arrive": Fraction(2003, 1000),
        "drift-by": Fraction(30_000, 999),
    }
    assert changed.settings["transit"] == "20ms..1s"
    assert changed.settings["interval"] == "30s"


def test_a_clock_that_is_not_off_widens_nothing() -> None:
    exact = build(Waiting, settings={"off": 0})
    assert limits(exact)["drift-by"] == 60
    assert exact.timing is not None
    assert not exact.timing.drifts
    drifting = build(Waiting).timing
    assert drifting is not None
    assert drifting.drifts


def test_a_scenario_sets_times() -> None:
    system = build(Waiting, scenario="slow")
    assert system.settings["interval"] == "120s"
    assert limits(system)["end"] == 240 + Fraction(1, 100)


def test_a_property_has_a_limit_and_the_times_known() -> None:
    system = build(Waiting, scenario="slow")
    undone, least = named(system, "undone"), named(system, "undone-at-least")
    assert undone.limit is not None
    assert undone.limit.payload == 240 + Fraction(50, 1000)
    assert undone.lengths == {"slow": 240}
    assert undone.expected == {"slow": "proved"}
    assert least.lengths == {"slow": None}
    assert least.expected == {"slow": "computed"}
    assert build(Waiting, settings={"interval": "1s"}).properties[0].expected == undone.expected


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("interval", "30"),
        ("interval", 30),
        ("interval", "601s"),
        ("interval", "-1s"),
        ("interval", "soon"),
        ("interval", 999 * ms),
        ("transit", "50ms"),
        ("transit", "50ms..10ms"),
        ("transit", "0ms..2s"),
        ("transit", (1, 2)),
        ("transit", 50 * ms),
    ],
)
def test_what_cannot_be_set(name: str, value: object) -> None:
    with pytest.raises(UsageError, match="is not possible") as caught:
        build(Waiting, settings={name: value})
    assert "..600s" in str(caught.value.hint) or "LOW..HIGH" in str(caught.value.hint)


def test_defaults_lie_within_their_bounds() -> None:
    def above() -> None:
        Parameter(9 * s, within=(1 * s, 5 * s), meaning="how long")  # here

    def negative() -> None:
        Parameter(9 * s, within=(-1 * s, 50 * s), meaning="how long")  # here

    def without() -> None:
        Parameter((0 * s, 1 * s), meaning="how long")  # here

    def upside_down() -> None:
        Parameter((3 * s, 1 * s), within=(0 * s, 9 * s), meaning="how long")  # here

    for case in (above, negative, without, upside_down):
        assert "lacks bounds around it" in error_of(case)


def test_windows_that_are_none() -> None:
    class Early(Waiting):
        sooner = Timer(lasts=(10 * s - Waiting.interval, 20 * s))

    with pytest.raises(ModelError, match=r"what sooner lasts is .*, which is -50 s") as caught:
        build(Early)
    assert caught.value.location is not None

    class Negative(Waiting):
        sooner = Timer(lasts=(-1 * s, 20 * s))

    with pytest.raises(ModelError, match=r"what sooner lasts is -1 s\n"):
        build(Negative)

    class Empty(Waiting):
        @action(within=(Waiting.interval, 5 * s))
        def act(self) -> None:
            require(self.done)
            self.done = False

    with pytest.raises(ModelError, match=r"within= of act is interval..5 s, which is empty"):
        build(Empty)
    assert limits(build(Empty, settings={"interval": "5s"}))["act"] == 5


def test_a_window_has_ends_and_a_time_has_none() -> None:
    def case() -> None:
        Parameter(9 * s, within=(1 * s, 10 * s), meaning="how long").low  # noqa: B018  # here

    assert "is no window" in error_of(case)


def test_times_left_open() -> None:
    system = build(Waiting, opened=["interval", "transit.high"])
    timing = system.timing
    assert timing is not None
    assert [t.variable.name for t in timing.opened] == ["interval", "transit.high"]
    assert [int(t.highest) for t in timing.opened] == [600, 1]
    ends = {d.action: repr(d.limit) for d in timing.deadlines}
    assert ends["arrive"] == "(2 * transit.high + 3 ms)"
    assert ends["drift-by"] == "1000/999 * interval"
    assert "(2 * transit.high + 3 ms) >= 0 s" in repr(system.init)
    assert system.settings["interval"] == "any"
    assert repr(named(system, "undone").limit) == "(2 * interval + transit.high)"


def test_an_end_of_a_window_stays_beyond_the_other() -> None:
    def opened(*names: str) -> list[tuple[float, float]]:
        timing = build(Waiting, opened=names, settings={"transit": "10ms..20ms"}).timing
        assert timing is not None
        return [(float(t.lowest), float(t.highest)) for t in timing.opened]

    assert opened("transit.low") == [(0, 0.02)]
    assert opened("transit.high") == [(0.01, 1)]
    assert opened("transit.low", "transit.high") == [(0, 1), (0, 1)]


@pytest.mark.parametrize("name", ["misses", "transit", "intervall"])
def test_what_cannot_be_left_open(name: str) -> None:
    with pytest.raises(UsageError, match=f"unknown time '{name}'"):
        build(Waiting, opened=[name])


def test_a_guard_that_compares_an_open_time_depends_on_it() -> None:
    class Asks(Waiting):
        @action()
        def ask(self) -> None:
            require(self.interval > 30 * s, ~self.done)
            self.done = True

    guards = {a.name: repr(a.guard) for a in build(Asks, opened=["interval"]).actions}
    assert guards["ask"] == "(interval > 30 s & ~done)"


class Started(Model):
    """Variables that start as parameters say."""

    level = Parameter(2, within=(0, 9), meaning="how high")
    yes = Parameter(True, meaning="whether it is")
    first = Parameter(Mode.BUSY, meaning="which one")
    height = Int(0, 9, initially=level)
    more = Int(0, 20, over=Mode, initially={Mode.IDLE: 2 * level + 1, Mode.BUSY: 3, Mode.DOWN: 0})
    on = Bool(initially=yes)
    mode = Choice(Mode, initially=first)

    @action()
    def act(self) -> None:
        require(self.height > self.more[Mode.IDLE], self.on, self.mode == Mode.IDLE)
        self.height = 0
        self.on = False
        self.mode = Mode.DOWN
        self.more[Mode.IDLE] = 0


def test_initial_values_are_what_parameters_are_set_to() -> None:
    def initial(**settings: object) -> list[object]:
        values = (u.value for u in build(Started, settings=settings).initial)
        return [value.payload for value in values if value is not None]

    assert initial() == [2, 5, 3, 0, 1, 1]
    assert initial(level=4, yes=False, first=Mode.DOWN) == [4, 9, 3, 0, 0, 2]


def test_an_initial_value_out_of_range_is_an_error_of_the_model() -> None:
    class High(Started):
        low = Int(0, 3, initially=Started.level)

        @action()
        def use(self) -> None:
            require(self.low > 0)
            self.low = 0

    assert Run(High, level=3)["low"] == "3"
    with pytest.raises(ModelError, match=r"the initial value 4 of low is not 0\.\.3"):
        Run(High, level=4)
