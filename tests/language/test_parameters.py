"""Parameters, sizes and scenarios: what may be set, from Python and as text."""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import Any

import pytest
from tests.language.helpers import PG, Run, error_of

from ccverify import Bool, Model, ModelError, Parameter, Replicas, Scenario, action, build, size
from ccverify.checker.errors import UsageError
from ccverify.checker.language.component import parameters_of, scenarios_of
from ccverify.checker.language.settings import chosen_settings


class Reading(Enum):
    """Readings of an open question."""

    FIRST_SEEN = "FIRST_SEEN"
    Latest = "latest one"
    NUMBERED = 3


class Rank(IntEnum):
    LOW = 1
    HIGH = 2


class Rules(Model):
    """A parameter of every kind."""

    usual = Scenario("as written")
    strict_limit = Scenario("strictly", strict=True, limit=0)
    strict = Parameter(False, meaning="whether rules are strict", source="Q1")
    reading = Parameter(Reading.FIRST_SEEN, meaning="which one counts")
    rank = Parameter(Rank.LOW, meaning="how high")
    limit = Parameter(2, within=(-1, 4), meaning="how many", unit="steps")
    pgs = Replicas(PG, default=3, limits=(2, 5), meaning="how many gateways")
    up = Bool(initially=True)

    @action()
    def go(self: Any) -> None:
        self.up = (size(self.pgs) > 3) & self.strict


def test_defaults_in_order_with_the_budget_last() -> None:
    assert dict(build(Rules).settings) == {
        "strict": "no",
        "reading": "first-seen",
        "rank": "low",
        "limit": "2",
        "pgs": "3",
        "faults": "none",
    }
    assert list(build(Rules).settings)[-1] == "faults"


ACCEPTED: list[tuple[str, object, object]] = [
    ("strict", True, True),
    ("strict", "yes", True),
    ("strict", "No", False),
    ("strict", "true", True),
    ("reading", Reading.Latest, Reading.Latest),
    ("reading", "first-seen", Reading.FIRST_SEEN),
    ("reading", "FIRST_SEEN", Reading.FIRST_SEEN),
    ("reading", "latest one", Reading.Latest),
    ("reading", "latest-one", Reading.Latest),
    ("reading", "numbered", Reading.NUMBERED),
    ("rank", "high", Rank.HIGH),
    ("limit", 4, 4),
    ("limit", "-1", -1),
    ("limit", "0", 0),
    ("pgs", 5, 5),
    ("pgs", "2", 2),
    ("faults", "none", -1),
    ("faults", "0", 0),
    ("faults", 31, 31),
]


@pytest.mark.parametrize(("name", "value", "meant"), ACCEPTED)
def test_what_may_be_set(name: str, value: object, meant: object) -> None:
    assert chosen_settings(Rules, None, {name: value})[name] == meant


REFUSED: list[tuple[str, object, str]] = [
    ("strict", "maybe", "strict is one of: no, yes"),
    ("strict", 1, "strict is one of: no, yes"),
    ("reading", "third", "reading is one of: first-seen, latest-one, numbered"),
    ("reading", Rank.LOW, "reading is one of: first-seen, latest-one, numbered"),
    ("rank", 1, "rank is one of: low, high"),
    ("limit", 5, "limit (steps) is one of: -1..4"),
    ("limit", "-2", "limit (steps) is one of: -1..4"),
    ("limit", "two", "limit (steps) is one of: -1..4"),
    ("limit", "--1", "limit (steps) is one of: -1..4"),
    ("limit", "", "limit (steps) is one of: -1..4"),
    ("limit", True, "limit (steps) is one of: -1..4"),
    ("limit", 1.0, "limit (steps) is one of: -1..4"),
    ("pgs", 1, "pgs (how many gateways) is one of: 2..5"),
    ("pgs", "6", "pgs (how many gateways) is one of: 2..5"),
    ("pgs", "--3", "pgs (how many gateways) is one of: 2..5"),
    ("pgs", "many", "pgs (how many gateways) is one of: 2..5"),
    ("pgs", True, "pgs (how many gateways) is one of: 2..5"),
]


@pytest.mark.parametrize(("name", "value", "hint"), REFUSED)
def test_what_may_not_be_set(name: str, value: object, hint: str) -> None:
    with pytest.raises(UsageError, match=f"^{name}=.* is not possible") as caught:
        chosen_settings(Rules, None, {name: value})
    assert caught.value.hint == hint


def test_unknown_parameter() -> None:
    with pytest.raises(UsageError) as caught:
        build(Rules, settings={"limits": 1})
    assert str(caught.value) == (
        "unknown parameter 'limits' of rules\n"
        "  did you mean limit? known: strict, reading, rank, limit, pgs, faults"
    )


def test_unknown_scenario() -> None:
    with pytest.raises(UsageError) as caught:
        build(Rules, scenario="strict-limits")
    assert str(caught.value) == (
        "unknown scenario 'strict-limits' of rules\n"
        "  did you mean strict-limit? known: usual, strict-limit"
    )


def test_scenarios_and_further_settings() -> None:
    settings = chosen_settings(Rules, "strict-limit", {"limit": "3"})
    assert (settings["strict"], settings["limit"]) == (True, 3)
    assert list(scenarios_of(Rules)) == ["usual", "strict-limit"]


def test_scenario_that_sets_what_is_no_parameter() -> None:
    class M(Rules):
        wrong = Scenario("wrongly", strictly=True)

    def case() -> None:
        class N(Rules):
            wrong = Scenario("wrongly", limit=5)  # here

        build(N, scenario="usual")  # whichever is chosen

    for scenario in ("wrong", "usual", None):
        with pytest.raises(ModelError, match="scenario wrong: unknown parameter 'strictly' of m"):
            build(M, scenario=scenario)
    assert "the scenario wrong: limit=5 is not possible" in error_of(case)


def test_one_parameter_under_two_names() -> None:
    def case() -> None:
        shared = Parameter(1, within=(0, 3), meaning="how many")

        class M(Rules):
            first = shared

        class N(Rules):
            second = shared  # here

    text = error_of(case)
    assert "N declares a parameter as 'second', which is declared as 'first' already" in text


def test_one_parameter_under_one_name() -> None:
    shared = Parameter(1, within=(0, 3), meaning="how many")

    class M(Rules):
        bound = shared

    class N(Rules):
        bound = shared

    for model in (M, N):
        assert build(model, settings={"bound": "2"}).settings["bound"] == "2"


@pytest.mark.parametrize("value", ["-1", -1])
def test_no_limit_of_faults_is_not_a_number(value: object) -> None:
    with pytest.raises(UsageError, match="faults=-1 is not possible"):
        build(Rules, settings={"faults": value})


def test_values_in_the_model() -> None:
    seen: list[object] = []

    class M(Rules):
        @action()
        def look(self) -> None:
            seen[:] = [self.strict, self.reading, self.limit]
            self.up = self.strict

    build(M, settings={"strict": "yes", "reading": "numbered"})
    assert seen == [True, Reading.NUMBERED, 2]


def test_sizes_of_replicas() -> None:
    run = Run(Rules, pgs=4, strict="yes").do("go")
    assert run["up"] == "yes"
    assert Run(Rules, pgs=3, strict="yes").do("go")["up"] == "no"
    assert list(build(Rules, settings={"pgs": 4}).sizes.values()) == [4]
    assert isinstance(parameters_of(Rules)["pgs"], Replicas)


def test_integer_parameter_without_bounds() -> None:
    def missing() -> None:
        Parameter(3, meaning="how many")  # here

    def outside() -> None:
        Parameter(3, within=(0, 2), meaning="how many")  # here

    for case in (missing, outside):
        text = error_of(case)
        assert "the integer parameter with default 3 lacks bounds around it" in text
        assert "write within=(lowest, highest)" in text


def test_parameter_of_no_kind() -> None:
    def case() -> None:
        Parameter("text", meaning="what")  # here

    assert "a parameter cannot default to 'text'" in error_of(case)


def test_default_size_beyond_the_limits() -> None:
    with pytest.raises(ModelError, match=r"PG has default size 9 within \(2, 5\)"):
        Replicas(PG, default=9, limits=(2, 5))


class Written(Enum):
    """Two members that `--set` could not tell apart."""

    FIRST = "Go on"
    SECOND = "go-on"


def test_choices_that_are_written_alike() -> None:
    def case() -> None:
        Parameter(Written.FIRST, meaning="one or the other")  # here

    error = error_of(case)
    assert "FIRST and SECOND of Written are both set by 'go-on'" in error
