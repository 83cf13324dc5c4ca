"""How actions are declared fair, and which groups come of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.language.helpers import Side, error_of

from ccverify import (
    ANY,
    Bool,
    Component,
    Fair,
    Model,
    Part,
    Records,
    Span,
    action,
    build,
)
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.fairness import fair_groups

loose: Callable[..., Any] = Fair


def groups_of(model: type[Model]) -> list[tuple[str, bool, list[str]]]:
    """The fair groups of a model: their names, whether they are strong, and their calls."""
    calls = Evaluator(build(model)).calls
    return [(g.name, g.strong, [str(calls[n]) for n in g.members]) for g in fair_groups(calls)]


def test_each_call_by_itself() -> None:
    class M(Model):
        on = Bool(over=Side, initially=True)

        @action(Side, fair=True)
        def go(self, side: Any) -> None:
            self.on[side] = ~self.on[side]

        @action(fair="strong")
        def come(self) -> None:
            self.on[Side.A] = True

        @action()
        def stay(self) -> None:
            self.on[Side.B] = True

    assert groups_of(M) == [
        ("go(A)", False, ["go(A)"]),
        ("go(B)", False, ["go(B)"]),
        ("come", True, ["come"]),
    ]


def test_actions_together_and_apart_by_an_argument() -> None:
    class M(Model):
        on = Bool(over=(Side, Span(2)), initially=True)
        turn = Fair(strong=True, per="side")
        whole = Fair()

        @action(Side, Span(2), fair=turn)
        def send(self, side: Any, place: Any) -> None:
            self.on[side, place] = True

        @action(Side, fair=turn)
        def skip(self, side: Any) -> None:
            self.on[side, 0] = False

        @action(Span(2), fair=whole)
        def rest(self, place: Any) -> None:
            self.on[Side.A, place] = False

    assert groups_of(M) == [
        ("turn(A)", True, ["send(A, 0)", "send(A, 1)", "skip(A)"]),
        ("turn(B)", True, ["send(B, 0)", "send(B, 1)", "skip(B)"]),
        ("whole", False, ["rest(0)", "rest(1)"]),
    ]


def test_what_an_action_chooses_by_itself_is_not_told_apart() -> None:
    class M(Model):
        on = Bool(initially=True)

        @action(fair=True)
        def choose(self) -> None:
            self.on = ANY

    assert [(name, len(calls)) for name, _, calls in groups_of(M)] == [("choose", 2)]


def test_each_component_has_groups_of_its_own() -> None:
    class Node(Component):
        on = Bool(initially=True)
        both = Fair()

        @action(fair=both)
        def start(self) -> None:
            self.on = True

        @action(fair=both)
        def stop(self) -> None:
            self.on = False

    class M(Model):
        left = Part(Node)
        nodes = Records(Node, over=Side)

    assert [name for name, _, _ in groups_of(M)] == ["left.both", "nodes.both(A)", "nodes.both(B)"]


def refused_unnamed() -> None:
    shared = Fair()

    class M(Model):
        on = Bool(initially=True)

        @action(fair=shared)
        def start(self) -> None:
            self.on = True

        @action(fair=shared)  # here
        def stop(self) -> None:
            self.on = False

    build(M)


def refused_argument() -> None:
    class M(Model):
        on = Bool(initially=True)

        @action(Side, fair=Fair(per="place"))  # here
        def start(self, side: Any) -> None:
            self.on = side == Side.A

    build(M)


def refused_sorts() -> None:
    class M(Model):
        on = Bool(initially=True)
        turn = Fair(per="who")

        @action(Side, fair=turn)
        def start(self, who: Any) -> None:
            self.on = who == Side.A

        @action(Span(2), fair=turn)  # here
        def stop(self, who: Any) -> None:
            self.on = who == 0

    build(M)


def refused_per() -> None:
    loose(per=3)  # here


def refused_twice() -> None:
    loose(per=("a", "a"))  # here


def refused_strength() -> None:
    loose(strong="very")  # here


@pytest.mark.parametrize(
    ("case", "parts"),
    [
        (refused_unnamed, ["start and stop are given one Fair(...)", "NAME = Fair(...)"]),
        (refused_argument, ["start is fair per 'place', which it does not take", "side"]),
        (refused_sorts, ["stop is fair per 0..1, other actions of turn per Side", "one sort"]),
        (refused_per, ["per=3 names no arguments", 'write per="argument"']),
        (refused_twice, ["names an argument twice"]),
        (refused_strength, ["strong='very' is not possible", "write strong=True"]),
    ],
)
def test_what_is_refused(case: Callable[[], None], parts: list[str]) -> None:
    text = error_of(case)
    assert all(part in text for part in parts), text
