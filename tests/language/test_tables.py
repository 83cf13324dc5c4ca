"""Tables from values to values, and rings: the neighbours of a value in its sort."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from tests.language.helpers import PG, Mode, Run, Side, error_of
from tests.support.checking import results_for_every, results_of

from ccverify import (
    Bool,
    Choice,
    Int,
    Model,
    ModelError,
    Parameter,
    Replicas,
    Span,
    Table,
    action,
    always,
    build,
    count,
    exists,
    forall,
    implies,
    never,
    next_of,
    previous_of,
    reachable,
    require,
)
from ccverify.checker.errors import UsageError
from ccverify.checker.questions.conclusion import Verdict

TWO: Any = "2"
FAR: Any = Side.A
COST = {Mode.IDLE: 0, Mode.BUSY: 2, Mode.DOWN: -1}
AFTER = {Mode.IDLE: Mode.BUSY, Mode.BUSY: Mode.DOWN, Mode.DOWN: Mode.IDLE}


class Costs(Model):
    """What the modes of gateways cost, and which mode comes after which."""

    most = Parameter(2, within=(1, 3), meaning="how far it is counted")
    pgs = Replicas(PG, default=2, limits=(1, 9))
    cost = Table(COST)
    after = Table(AFTER)
    allowed = Table({(s, m): s is Side.A or m is not Mode.DOWN for s in Side for m in Mode})
    answer = Table({True: 3, False: -3})

    mode = Choice(Mode, over=pgs, initially=Mode.IDLE)
    side = Choice(Side, initially=Side.A)
    n = Int(0, most, initially=0)
    square = Int(0, 9, initially=0)

    @action(pgs)
    def change(self: Any, pg: Any) -> None:
        after = self.after[self.mode[pg]]
        require(self.allowed[self.side, after])
        self.mode[pg] = after

    @action()
    def swap(self: Any) -> None:
        self.side = next_of(Side, self.side)

    @action()
    def climb(self: Any) -> None:
        require(self.n < self.most)
        squares = Table({k: k * k for k in range(1, self.most + 2)})
        self.square = squares[self.n + 1]
        self.n += 1

    @always()
    def squared(self: Any) -> Any:
        squares = Table({k: k * k for k in range(self.most + 1)})
        return self.square == squares[self.n]

    @always()
    def as_a_table_says(self: Any) -> Any:
        return forall(self.pgs, lambda pg: (self.cost[self.mode[pg]] == 2) == (
            self.mode[pg] == Mode.BUSY
        ))  # fmt: skip

    @always()
    def as_asked(self: Any) -> Any:
        return (self.answer[self.side == Side.A] > 0) == (self.side == Side.A)

    @reachable()
    def down_at_b(self: Any) -> Any:
        return (self.side == Side.B) & exists(self.pgs, lambda pg: self.mode[pg] == Mode.DOWN)

    @never()
    def all_four_busy_for_nothing(self: Any) -> Any:
        return (count(self.pgs, lambda pg: self.cost[self.mode[pg]] == 2) >= 4) & (self.n > 3)


def test_the_trusted_meaning_is_that_of_a_dict() -> None:
    run = Run(Costs)
    for expected in (*AFTER.values(), Mode.BUSY):
        run.do("change(PG 1)")
        assert run["mode[PG 1]"] == expected.value
        assert run.holds("squared")
    run.do("swap")
    assert "change(PG 1)" not in run.enabled  # it would go down, which B does not allow
    run.do("climb", "climb")
    assert (run["n"], run["square"]) == ("2", "4")


@pytest.mark.parametrize("engine", ["explicit", "bdd", "pdr"])
def test_engines_agree(engine: str) -> None:
    found = results_of(engine, build(Costs))
    assert {r.verdict for r in found.values()} == {Verdict.PROVED}


def every(model: type[Model], name: str) -> Any:
    return results_for_every(model, "pgs", name)[name]


def test_a_table_is_asked_for_every_number() -> None:
    assert every(Costs, "all-four-busy-for-nothing").verdict is Verdict.PROVED


def a_member_is_missing() -> None:
    Table({Mode.IDLE: 1, Mode.BUSY: 2})  # here


def a_pair_is_missing() -> None:
    Table({(s, m): 1 for s in Side for m in Mode if (s, m) != (Side.B, Mode.DOWN)})  # here


def a_number_is_missing() -> None:
    Table({0: True, 3: False})  # here


def of_two_sorts() -> None:
    Table({Mode.IDLE: 1, Mode.BUSY: Mode.IDLE, Mode.DOWN: 1})  # here


def keys_of_two_sorts() -> None:
    Table({Mode.IDLE: 1, FAR: 2})  # here


def of_nothing() -> None:
    Table({})  # here


def of_several_lengths() -> None:
    Table({Mode.IDLE: 1, (Mode.IDLE, Mode.BUSY): 2})  # here


def of_text() -> None:
    Table({Mode.IDLE: "a", Mode.BUSY: "b", Mode.DOWN: "c"})  # here


def asked(formula: Callable[[Any], Any]) -> None:
    class M(Costs):
        @never()
        def bad(self: Any) -> Any:
            return formula(self)

    build(M)


def a_wrong_key() -> None:
    asked(lambda m: m.cost[m.side] == 2)  # here


def a_number_beyond() -> None:
    asked(lambda m: m.n == Table({0: 1, 1: 2})[7])  # here


def two_keys() -> None:
    asked(lambda m: m.cost[m.side, m.mode] == 2)  # here


def of_a_term() -> None:
    asked(lambda m: Table({True: m.n, False: 1})[m.n == 1] == 1)  # here


def in_a_dict() -> None:
    asked(lambda m: COST[m.side] == 2)  # here


def by_a_text() -> None:
    asked(lambda m: next_of(Side, m.side, TWO) == m.side)  # here


def of_another_sort() -> None:
    asked(lambda m: next_of(Mode, m.side) == m.side)  # here


@pytest.mark.parametrize(
    ("case", "message"),
    [
        (a_member_is_missing, "a Table has no value for down"),
        (a_pair_is_missing, "a Table has no value for (B, down)"),
        (a_number_is_missing, "a Table has no value for 1, 2"),
        (of_two_sorts, "a Table has the values 1 of sort Int and idle of sort Mode"),
        (keys_of_two_sorts, "a Table has the keys"),
        (of_nothing, "a Table is given {}"),
        (of_several_lengths, "the keys of a Table are of several lengths"),
        (of_text, "'a' is not a value of any sort"),
        (a_wrong_key, "a key of cost is of sort Mode, but side is of sort Side"),
        (a_number_beyond, "the table has the keys 0..1, not 7"),
        (two_keys, "cost takes 1 key(s), got 2"),
        (of_a_term, "a Table has the value n, which depends on the state"),
        (in_a_dict, "Table({...}) for a dict"),
        (by_a_text, "steps='2' is no whole number"),
        (of_another_sort, "an element of Mode is of sort Mode, but side is of sort Side"),
    ],
)
def test_refusals(case: Any, message: str) -> None:
    assert message in error_of(case)


def test_a_number_that_may_have_no_entry_is_refused() -> None:
    class M(Costs):
        short = Table({0: 1, 1: 1})

        @never()
        def bad(self: Any) -> Any:
            return self.short[self.n] == 2

    with pytest.raises(ModelError, match=re.escape("an index of short can be 0..2, beyond its")):
        results_of("explicit", build(M), ["bad"])


# Rings


class Ring(Model):
    """A token that goes round a ring of gateways, and one that goes round positions and back."""

    pgs = Replicas(PG, default=4, limits=(1, 6))
    places = Span(3)
    token = Bool(over=pgs, initially=False)
    place = Int(0, 2, initially=0)
    mode = Choice(Mode, initially=Mode.IDLE)

    @action(pgs)
    def start(self: Any, pg: Any) -> None:
        require(~exists(self.pgs, lambda other: self.token[other]))
        self.token[pg] = True

    @action(pgs)
    def pass_on(self: Any, pg: Any) -> None:
        require(self.token[pg], next_of(self.pgs, pg) != pg)
        self.token[pg] = False
        self.token[next_of(self.pgs, pg)] = True

    @action()
    def turn(self: Any) -> None:
        self.place = previous_of(self.places, self.place)
        self.mode = next_of(Mode, self.mode, 2)

    @always()
    def one_token(self: Any) -> Any:
        return count(self.pgs, lambda pg: self.token[pg]) <= 1

    @always()
    def there_and_back(self: Any) -> Any:
        def back(pg: Any) -> Any:
            return previous_of(self.pgs, next_of(self.pgs, pg)) == pg

        def round_it(pg: Any) -> Any:
            return next_of(self.pgs, pg, 4) == pg

        return forall(self.pgs, lambda pg: implies(self.token[pg], back(pg) & round_it(pg)))

    @always()
    def neighbours(self: Any) -> Any:
        return forall(
            self.pgs,
            lambda pg: implies(self.token[next_of(self.pgs, pg)], ~self.token[pg]),
        )

    @always()
    def in_step(self: Any) -> Any:
        numbers = Table({Mode.IDLE: 0, Mode.DOWN: 2, Mode.BUSY: 1})
        return self.place == numbers[self.mode]


def test_a_ring_goes_round() -> None:
    run = Run(Ring)
    run.do("start(PG 3)")
    for expected in ("PG 4", "PG 1", "PG 2"):
        run.do(next(call for call in run.enabled if call.startswith("pass-on")))
        assert run[f"token[{expected}]"] == "yes"
    for place, mode in ((2, "down"), (1, "busy"), (0, "idle")):
        run.do("turn")
        assert (run["place"], run["mode"]) == (str(place), mode)


@pytest.mark.parametrize("engine", ["explicit", "bdd", "pdr"])
def test_engines_agree_on_rings(engine: str) -> None:
    found = results_of(engine, build(Ring))
    assert {r.verdict for r in found.values()} == {Verdict.PROVED}


def test_a_ring_is_not_reduced() -> None:
    (found,) = results_of("explicit", build(Ring), ["one-token"]).values()
    assert found.answer.statistics.distinct_states == 3 * 5


def test_a_ring_of_any_number_is_refused() -> None:
    with pytest.raises(UsageError, match="a ring gives the PGs an order"):
        every(Ring, "one-token")
