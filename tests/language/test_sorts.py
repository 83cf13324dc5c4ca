"""Every operation checks the sorts of its operands where it is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.language.helpers import PG, Mode, Side, error_of

from ccverify import (
    ANY,
    Bool,
    Choice,
    Int,
    Member,
    Model,
    Queue,
    Replicas,
    Set,
    Span,
    action,
    build,
    count,
    greatest,
    implies,
    ite,
    one_of,
    require,
    sum_over,
)


class Base(Model):
    """What the cases below act on."""

    pgs = Replicas(PG, default=2)
    up = Bool(initially=True)
    far = Bool(over=Side, initially=False)
    near = Bool(over=pgs, initially=False)
    log = Int(0, 9, over=Span(2), initially=0)
    level = Int(0, 5, initially=2)
    mode = Choice(Mode, initially=Mode.IDLE)
    leader = Member(pgs, initially=ANY)
    members = Set(of=Side)
    queue = Queue(of=Mode, capacity=2)


def acting(body: Callable[[Any], object]) -> None:
    """Build a model whose only action is `body`."""

    class M(Base):
        @action()
        def go(self: Any) -> None:
            body(self)
            self.up = False

    build(M)


def assigned_to_bool() -> None:
    def body(model: Any) -> None:
        model.far[Side.A] = 1  # here

    acting(body)


def assigned_to_int() -> None:
    def body(model: Any) -> None:
        model.level = True  # here

    acting(body)


def assigned_to_choice() -> None:
    def body(model: Any) -> None:
        model.mode = Side.A  # here

    acting(body)


def assigned_none() -> None:
    def body(model: Any) -> None:
        model.mode = None  # here

    acting(body)


def assigned_to_member() -> None:
    def body(model: Any) -> None:
        model.leader = 1  # here

    acting(body)


def compared() -> None:
    acting(lambda model: require(model.mode == Side.A))  # here


def compared_with_text() -> None:
    acting(lambda model: require(model.mode == "idle"))  # here


def unequal() -> None:
    acting(lambda model: require(model.level != Mode.IDLE))  # here


def negated_number() -> None:
    acting(lambda model: require(~model.level))  # here


def conjunction_with_number() -> None:
    acting(lambda model: require(model.up & model.level))  # here


def number_in_front_of_conjunction() -> None:
    acting(lambda model: require(1 & model.up))  # here


def precedence_of_conjunction() -> None:
    acting(lambda model: require(model.up & model.level == 2))  # here


def disjunction_with_choice() -> None:
    acting(lambda model: require(model.up | model.mode))  # here


def ordered_choice() -> None:
    acting(lambda model: require(model.mode < Mode.DOWN))  # here


def sum_with_bool() -> None:
    acting(lambda model: require(model.level + model.up > 2))  # here


def product_of_terms() -> None:
    acting(lambda model: require(model.level * model.level > 2))  # here


def ite_branches() -> None:
    acting(lambda model: require(ite(model.up, 1, Mode.IDLE) == 1))  # here


def ite_condition() -> None:
    acting(lambda model: require(ite(model.level, 1, 2) == 1))  # here


def implication() -> None:
    acting(lambda model: require(implies(model.level, model.up)))  # here


def alternatives() -> None:
    acting(lambda model: require(one_of(model.mode, Mode.IDLE, Side.A)))  # here


def greatest_of_bool() -> None:
    acting(lambda model: require(greatest(model.level, model.up) > 1))  # here


def index_of_another_enumeration() -> None:
    acting(lambda model: require(model.far[Mode.IDLE]))  # here


def index_of_replicas() -> None:
    acting(lambda model: require(model.near[0]))  # here


def index_of_span() -> None:
    acting(lambda model: require(model.log[model.up] > 1))  # here


def assigned_index() -> None:
    def body(model: Any) -> None:
        model.far[model.level] = True  # here

    acting(body)


def counted_number() -> None:
    acting(lambda model: require(count(Side, lambda _: model.level) > 1))  # here


def summed_bool() -> None:
    acting(lambda model: require(sum_over(Side, lambda side: model.far[side]) > 1))  # here


def quantifier_over_a_number() -> None:
    acting(lambda model: require(count(model.level, lambda _: True) > 1))  # here


def quantifier_over_bool_variable() -> None:
    acting(lambda model: require(count(model.far, lambda _: True) > 1))  # here


def guard_of_int() -> None:
    acting(lambda model: require(model.level))  # here


def member_of_a_set() -> None:
    acting(lambda model: model.members.add(Mode.IDLE))  # here


def element_of_a_queue() -> None:
    acting(lambda model: model.queue.append(Side.A))  # here


def sought_in_a_queue() -> None:
    acting(lambda model: require(model.queue.contains(3)))  # here


def condition_of_an_append() -> None:
    acting(lambda model: model.queue.append(Mode.IDLE, when=3))  # here


CASES: list[tuple[Callable[[], None], str]] = [
    (assigned_to_bool, "far is of sort Bool, but 1 is of sort Int"),
    (assigned_to_int, "level is of sort 0..5, but True is of sort Bool"),
    (assigned_to_choice, "mode is of sort Mode, but A is of sort Side"),
    (assigned_none, "nothing is given where a value is needed"),
    (assigned_to_member, "leader is of sort PG, but 1 is of sort Int"),
    (compared, "== compares mode of sort Mode with A of sort Side"),
    (compared_with_text, "'idle' is not a value of any sort"),
    (unequal, "== compares level of sort Int with idle of sort Mode"),
    (negated_number, "an operand of ~ is of sort Bool, but level is of sort Int"),
    (conjunction_with_number, "an operand of & is of sort Bool, but level is of sort Int"),
    (number_in_front_of_conjunction, "an operand of & is of sort Bool, but 1 is of sort Int"),
    (precedence_of_conjunction, "an operand of & is of sort Bool, but level is of sort Int"),
    (disjunction_with_choice, "an operand of | is of sort Bool, but mode is of sort Mode"),
    (ordered_choice, "an operand of < is of sort Int, but down is of sort Mode"),
    (sum_with_bool, "an operand of + is of sort Int, but up is of sort Bool"),
    (product_of_terms, "* takes a term and a whole number"),
    (ite_branches, "ite chooses between 1 of sort Int and idle of sort Mode"),
    (ite_condition, "the condition of ite is of sort Bool, but level is of sort Int"),
    (implication, "an operand of implies is of sort Bool, but level is of sort Int"),
    (alternatives, "== compares mode of sort Mode with A of sort Side"),
    (greatest_of_bool, "an operand of greatest is of sort Int, but up is of sort Bool"),
    (index_of_another_enumeration, "an index of far is of sort Side, but idle is of sort Mode"),
    (index_of_replicas, "an index of near is of sort PG, but 0 is of sort Int"),
    (index_of_span, "an index of log is of sort 0..1, but up is of sort Bool"),
    (assigned_index, "an index of far is of sort Side, but level is of sort Int"),
    (counted_number, "the body of count is of sort Bool, but level is of sort Int"),
    (summed_bool, "the body of sum_over is of sort Int, but far[side] is of sort Bool"),
    (quantifier_over_a_number, "level is not an index sort"),
    (quantifier_over_bool_variable, "the map far is not an index sort"),
    (guard_of_int, "the guard of go is not boolean: level is of sort Int"),
    (member_of_a_set, "an index of members is of sort Side, but idle is of sort Mode"),
    (element_of_a_queue, "queue is of sort Mode, but A is of sort Side"),
    (sought_in_a_queue, "queue is of sort Mode, but 3 is of sort Int"),
    (condition_of_an_append, "when is of sort Bool, but 3 is of sort Int"),
]


@pytest.mark.parametrize(("case", "message"), CASES, ids=lambda v: getattr(v, "__name__", ""))
def test_wrong_sort(case: Callable[[], None], message: str) -> None:
    assert message in error_of(case)


@pytest.mark.parametrize(
    "case", [number_in_front_of_conjunction, precedence_of_conjunction, disjunction_with_choice]
)
def test_comparisons_beside_an_operator_need_parentheses(case: Callable[[], None]) -> None:
    assert error_of(case).endswith("write parentheses around comparisons: (a == b) & (c == d)")


def map_as_a_condition() -> None:
    def body(model: Any) -> None:
        if model.far:  # here
            model.level = 1

    acting(body)


def map_compared() -> None:
    acting(lambda model: require(model.far == True))  # noqa: E712  # here


def map_iterated() -> None:
    acting(lambda model: sum(model.log))  # here


def map_assigned() -> None:
    def body(model: Any) -> None:
        model.mode = model.far  # here

    acting(body)


def set_searched_with_in() -> None:
    acting(lambda model: require(Side.A in model.members))  # here


def queue_searched_with_in() -> None:
    acting(lambda model: require(Mode.IDLE in model.queue))  # here


def queue_as_a_condition() -> None:
    acting(lambda model: require(not model.queue))  # here


def queue_measured() -> None:
    acting(lambda model: require(len(model.queue) > 1))  # here


def queue_position_of_a_member() -> None:
    acting(lambda model: require(model.queue.at(model.mode) == Mode.IDLE))  # here


def term_iterated() -> None:
    acting(lambda model: sum(model.level))  # here


HOLDERS: list[tuple[Callable[[], None], str]] = [
    (map_as_a_condition, "the map far is given to a condition"),
    (map_compared, "the map far is given to =="),
    (map_iterated, "the map log is given to a loop"),
    (map_assigned, "the map far is not a value of any sort"),
    (set_searched_with_in, "the set members is given to `in`\nuse contains(...)"),
    (queue_searched_with_in, "the queue queue is given to `in`\nuse contains(...)"),
    (queue_as_a_condition, "the queue queue is given to a condition"),
    (queue_measured, "the queue queue is given to len()\nuse contains(...), head, at(...), length"),
    (queue_position_of_a_member, "wrong sort: a position of queue is of sort Int, but mode"),
    (term_iterated, "a term cannot be iterated"),
]


@pytest.mark.parametrize(("case", "message"), HOLDERS, ids=lambda v: getattr(v, "__name__", ""))
def test_what_has_no_value_by_itself(case: Callable[[], None], message: str) -> None:
    assert message in error_of(case)
