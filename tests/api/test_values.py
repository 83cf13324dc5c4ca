"""Values and codes: every value of a run has a code again, given as itself or as people read it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from tests.api import portfolio
from tests.api.portfolio import PG, Level, Portfolio, Side

from ccverify import MessageValue, Run, UsageError, build, load, simulate
from ccverify.checker.evidence.values import Values
from ccverify.checker.language.sorts import show
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.simulate import Walker
from ccverify.checker.subjects.find import one

SYSTEM = build(Portfolio, scenario="wide")
VALUES = Values(SYSTEM)
PLACES = {place.name: place for place in VALUES.views.places}


def walks(evaluator: Evaluator, steps: int = 40) -> Iterator[Any]:
    walker = Walker(evaluator, [], seed=3)
    return (walker.walk(number, steps).trace for number in range(5))


def placed(values: Values, state: State) -> State:
    """The state whose places hold the values that a state has there."""
    found: dict[int, int] = {}
    for place in values.views.places:
        found |= values.cells(place, values.at(place, state))
    return tuple(found[position] for position in range(len(state)))


@pytest.mark.parametrize("scenario", ["usual", "wide"])
def test_states_have_their_codes_again(scenario: str) -> None:
    evaluator = Evaluator(build(Portfolio, scenario=scenario))
    values = Values(evaluator.system)
    for trace in walks(evaluator):
        for state in trace.states:
            assert placed(values, state) == state


@pytest.mark.parametrize("name", ["router-pair", "redis-pair", "customer-records"])
def test_states_of_shipped_models_have_their_codes_again(name: str) -> None:
    subject = one(name)
    evaluator = Evaluator(subject.build(subject.scenarios[-1], {}))
    values = Values(evaluator.system)
    for trace in walks(evaluator, 10):
        assert placed(values, trace.states[-1]) == trace.states[-1]


def test_arguments_have_their_codes_again() -> None:
    for call in Evaluator(SYSTEM).calls:
        for parameter, code in zip(call.action.parameters, call.arguments, strict=True):
            value = VALUES.value(parameter.sort, code)
            assert VALUES.code(parameter.sort, value, "it") == code


def test_values_are_those_of_the_model() -> None:
    run = Run(Portfolio, "wide", starts={"flag": True, "weight": 2})
    first = run.state
    assert (first["flag"], first["depth"], first["level"]) == (True, 0, Level.LOW)
    assert first["link"] == {(side, PG(n)): True for side in Side for n in (1, 2, 3)}
    assert first["slots"] == {0: Side.A, 1: Side.A}
    assert (first["leader"], first["joined"], first["line"]) == (None, frozenset(), ())
    for name, *arguments in (
        ("toggle", Side.A, PG(3)),
        ("join", [PG(1), PG(3)]),
        ("lead", PG(2)),
        ("send", PG(3), Side.B),
    ):
        run.take(str(name), *arguments)
    last = run.state
    assert last["link"][Side.A, PG(3)] is False
    assert last["pairs"] == {(Side.A, PG(3))}
    assert last["joined"] == {PG(1), PG(3)}
    assert (last["leader"], last["line"]) == (PG(2), (PG(2),))
    (vote,) = last["votes"]
    assert (vote.kind, vote.term, vote["by"]) == ("Vote", 2, PG(3))
    assert last["boxes"] == {Side.A: (), Side.B: (MessageValue("Vote", {"term": 3, "by": PG(3)}),)}
    assert len({vote, *last["boxes"][Side.B]}) == 2
    assert repr(vote) == "Vote(term=2, by=PG(3))"
    with pytest.raises(AttributeError):
        vote.side  # noqa: B018


@pytest.mark.parametrize(
    ("name", "value", "as_read"),
    [
        ("level", Level.HIGH, "high"),
        ("leader", PG(2), "PG 2"),
        ("leader", None, "nobody"),
        ("slots[0]", Side.B, "B"),
        ("joined", frozenset({PG(1), PG(3)}), ["PG 1", "PG 3"]),
        ("pairs", frozenset({(Side.A, PG(1))}), [("A", "PG 1")]),
        ("line", (PG(3), PG(1)), ["PG 3", "PG 1"]),
        (
            "votes",
            (MessageValue("Ack", {"side": Side.B}),),
            [("Ack", {"side": "B"})],
        ),
    ],
)
def test_a_value_may_be_given_as_people_read_it(name: str, value: object, as_read: object) -> None:
    assert VALUES.cells(PLACES[name], value) == VALUES.cells(PLACES[name], as_read)


@pytest.mark.parametrize(
    ("name", "value", "possible"),
    [
        ("flag", 1, "False, True"),
        ("depth", 3, "-1, 0, 1, 2"),
        ("depth", True, "-1, 0, 1, 2"),
        ("level", "medium", "low, high"),
        ("level", Side.A, "low, high"),
        ("level", 1, "low, high"),
        ("leader", PG(4), "PG 1, PG 2, PG 3"),
        ("leader", Side.A, "PG 1"),
        ("joined", "PG 1", "sets"),
        ("joined", [None], "PG 1"),
        ("pairs", ["A"], "(Side, PG)"),
        ("line", ["PG 1"] * 3, "up to 2"),
        ("votes", ["Vote"], "Vote(term in 1..3, by in PG) or Ack(side in Side)"),
        ("votes", [("Vote", {"term": 1})], "Vote(term in 1..3"),
        ("votes", [("Vote", {"term": 4, "by": "PG 1"})], "1, 2, 3"),
    ],
)
def test_what_is_no_value_is_refused(name: str, value: object, possible: str) -> None:
    with pytest.raises(UsageError) as error:
        VALUES.cells(PLACES[name], value)
    assert f"cannot be {value!r}" in error.value.message or name in error.value.message
    assert possible in error.value.hint


def test_a_value_of_another_load_is_named_as_such() -> None:
    other = load(str(portfolio.__file__))
    assert other is not Portfolio
    level = simulate(other, "wide", steps=0).__next__().trace.states[0]["level"]
    with pytest.raises(UsageError) as error:
        VALUES.cells(PLACES["level"], level)
    assert "this Level is another class of that name" in error.value.hint


def test_replicas_are_told_apart_by_number() -> None:
    assert PG(2) == PG(2)
    assert PG(2) != PG(3)
    assert sorted([PG(2), PG(1)]) == [PG(1), PG(2)]
    assert len({PG(1), PG(1), PG(2)}) == 2
    (sort,) = SYSTEM.sizes
    assert str(PG(2)) == show(sort, 1)
