"""Diagrams of wide terms: a log read by an index, an action whose updates are large together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from tests.engines.bdd_models import (
    MODELS,
    Below,
    DeadEnd,
    Leaves,
    Mail,
    answers,
    grounded,
)
from tests.random_models import Source, models
from tests.support.checking import with_everything

from ccverify import Bool, Int, Model, Span, action, count, ite, never, require
from ccverify.checker.errors import ModelError
from ccverify.checker.language.build import build
from ccverify.checker.language.system import System
from ccverify.checker.meaning.diagrams import relation, selection
from ccverify.checker.meaning.diagrams.diagrams import Diagrams
from ccverify.checker.meaning.diagrams.order import slot_order
from ccverify.checker.subjects.userfile import subjects_of_file

PLACES = 10


class Log(Model):
    """A log read at a place; the place is declared below it, and drawn below it."""

    entry = Int(0, 3, over=Span(PLACES), initially=0)
    last = Int(0, PLACES - 1, initially=0)
    seen = Int(0, 3, initially=0)

    @action(Span(4))
    def write(self: Any, value: Any) -> None:
        require(self.last < PLACES - 1)
        self.entry[self.last] = value
        self.last = self.last + 1

    @action()
    def look(self: Any) -> None:
        self.seen = self.entry[self.last]

    @never()
    def unseen(self: Any) -> Any:
        return self.seen > self.entry[self.last]


class Counted(Log):
    """The same log, read by a sum over its places."""

    @action()
    def look(self: Any) -> None:
        self.seen = ite(
            count(Span(PLACES), lambda p: (p == self.last) & (self.entry[p] > 1)) > 0, 3, 0
        )


class Flags(Model):
    """Bits read at a place."""

    flag = Bool(over=Span(12), initially=False)
    place = Int(0, 11, initially=0)

    @action()
    def move(self: Any) -> None:
        require(self.place < 11)
        self.place = self.place + 1

    @action()
    def mark(self: Any) -> None:
        require(~self.flag[self.place])
        self.flag[self.place] = True

    @never()
    def marked(self: Any) -> Any:
        return self.flag[0] & (self.place == 11) & self.flag[11]


class Few(Model):
    """A choice between two numbers: too little to part what stands together."""

    left = Int(0, 3, initially=0)
    right = Int(0, 3, initially=3)
    which = Int(0, 1, initially=0)
    taken = Int(0, 3, initially=0)

    @action()
    def take(self: Any) -> None:
        self.taken = ite(self.which == 0, self.left, self.right)
        self.which = 1 - self.which

    @never()
    def high(self: Any) -> Any:
        return self.taken == 2


def replicated_log(entries: int) -> System:
    """The benchmark's log."""
    (subject,) = subjects_of_file(MODELS / "replicated_log.py")
    return build(subject.model, settings={"entries": entries}, properties=subject.properties)


@pytest.mark.parametrize("kind", [Log, Counted, Flags])
def test_selectors_stand_above_the_cells(kind: type[Model]) -> None:
    ground = grounded(build(kind)).ground
    worst = list(range(len(ground.slots)))  # as declared: all cells first
    names = [ground.slots[slot].name for slot in selection.cells_below(worst, ground)]
    (selector,) = {"last", "place"} & set(names)
    assert all("[" not in name for name in names[: names.index(selector)])
    assert sorted(names) == sorted(slot.name for slot in ground.slots)


def test_few_bits_stay_where_they_are() -> None:
    ground = grounded(build(Few)).ground
    order = list(range(len(ground.slots)))
    assert selection.cells_below(order, ground) == order


def test_slots_that_select_among_one_another(monkeypatch: pytest.MonkeyPatch) -> None:
    class Pointers(Model):
        following = Int(0, 5, over=Span(6), initially=0)

        @action(Span(6))
        def follow(self: Any, i: Any) -> None:
            self.following[i] = self.following[self.following[i]]

    monkeypatch.setattr(selection, "_FEW", 0)
    ground = grounded(build(Pointers)).ground
    assert sorted(slot_order(ground)) == list(range(6))


@pytest.mark.parametrize("entries", [3, 5])
def test_a_log_of_any_size_is_translated(entries: int) -> None:
    ground = grounded(replicated_log(entries)).ground
    diagrams = Diagrams(ground, 2**20, lambda _: None)  # the table would be full with cells above
    relations = [diagrams.relation(action) for action in ground.actions]
    assert all(relation.guard.satisfiable() for relation in relations)


def everywhere(name: str, value: int) -> Callable[[pytest.MonkeyPatch], None]:
    """A bound set so that what it governs happens everywhere."""
    module = relation if name == "_SMALL" else selection
    return lambda patch: patch.setattr(module, name, value)


EXTREMES = [everywhere("_SMALL", 0), everywhere("_SMALL", 10**9), everywhere("_FEW", 0)]


@pytest.mark.parametrize("extreme", EXTREMES)
@pytest.mark.parametrize("kind", [Below, DeadEnd, Leaves, Mail, Log, Counted, Flags, Few])
def test_neither_parts_nor_order_change_an_answer(
    kind: type[Model],
    extreme: Callable[[pytest.MonkeyPatch], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def found() -> object:
        try:
            return {
                name: (type(a.finding), a.trace and a.trace.steps, a.statistics)
                for name, a in answers(with_everything(kind)).items()
            }
        except ModelError as error:
            return str(error)

    expected = found()
    extreme(monkeypatch)
    assert found() == expected


@settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    max_examples=settings().max_examples // 10,
)
@given(models())
def test_random_models_in_parts(source: Source) -> None:
    system = build(source.model(), settings=source.settings)
    try:
        expected = {n: (type(a.finding), a.statistics) for n, a in answers(system).items()}
    except ModelError:
        assume(False)
        raise
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(relation, "_SMALL", 0)
        patch.setattr(selection, "_FEW", 0)
        found = {n: (type(a.finding), a.statistics) for n, a in answers(system).items()}
    assert found == expected
