"""What is said to be the reason of a step, or of a verdict, is so."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from tests.drawing.running import run_of
from tests.drawing.yard import Gate, Yard
from tests.support.checking import named

from ccverify import Bool, FaultKind, Model, Part, Term, Var, action, build, fault, never, require
from ccverify.checker.language.system import System
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.causes import causes_of
from ccverify.checker.questions.naming import Names, names_of
from ccverify.checker.questions.verify import Subject
from ccverify.checker.report.drawing import words
from ccverify.checker.report.drawing.reader import Reader
from ccverify.checker.report.drawing.story import story_of
from ccverify.checker.report.traces import conclusions

SUBJECT = Subject("yard", Yard, None, "yard.py")


@pytest.fixture(scope="module")
def system() -> System:
    return SUBJECT.build(None, {})


@pytest.fixture(scope="module")
def names(system: System) -> Names:
    return names_of(SUBJECT, None, system)


def because(system: System, names: Names, name: str, *calls: str) -> Sequence[str]:
    """The reasons of the last step of a run."""
    evaluator, trace = Evaluator(system), run_of(system, *calls)
    return story_of(evaluator, trace, named(system, name), names=names).steps[-1].because


def conclusion(system: System, name: str, *calls: str) -> str:
    trace, prop = run_of(system, *calls), named(system, name)
    return " ".join(conclusions(Evaluator(system), prop, trace, None, Reader(SUBJECT)))


def test_a_reason_that_took_over_from_another_is_not_dated_back(
    system: System, names: Names
) -> None:
    assert because(system, names, "is-moved", "dawn", "move") == ("since step 1: day: yes",)
    assert because(system, names, "is-moved", "dawn", "dusk", "move") == (
        "possible since step 1; now night: yes",
    )


def test_helpers_of_parts_that_are_alike_are_told_apart(system: System, names: Names) -> None:
    assert because(system, names, "is-passed", "left.lift", "go") == (
        "with left.clear: yes (left.up: yes); right.clear: no (right.up: no)",
    )


class Lamp(Model):
    """It burns as long as it has oil."""

    oil: Var[bool] = Bool(initially=True)
    lit: Var[bool] = Bool(initially=True)
    passed: Var[bool] = Bool(initially=False)

    def burns(self) -> Term[bool]:
        return self.oil & self.lit

    @fault(FaultKind.INPUT, component="user")
    def use(self) -> None:
        """the oil is used up"""
        require(self.oil)
        self.oil = False

    @action()
    def go(self) -> None:
        """one passes"""
        require(self.burns(), ~self.passed)
        self.passed = True

    @never()
    def is_passed(self) -> Term[bool]:
        """Nobody passes."""
        return self.passed


class Signal(Lamp):
    """It is a signal if the lamp does not burn."""

    def burns(self) -> Term[bool]:
        return ~super().burns()


def test_what_a_helper_stands_for_does_not_bear_its_name() -> None:
    system = build(Signal)
    names = names_of(Subject("signal", Signal, None, "signal.py"), None, system)
    assert because(system, names, "is-passed", "use", "go") == (
        "since step 1: burns: yes (oil: no)",
    )


def clear(street: Street) -> Term[bool]:
    return street.gate.clear() & street.open


class Street(Model):
    """It can be used if its gate is clear."""

    gate = Part(Gate)
    open: Var[bool] = Bool(initially=True)
    passed: Var[bool] = Bool(initially=False)

    @action()
    def go(self) -> None:
        """one passes"""
        require(clear(self), ~self.passed)
        self.passed = True

    @never()
    def is_passed(self) -> Term[bool]:
        """Nobody passes."""
        return self.passed


def test_a_helper_of_a_part_is_told_apart_from_one_of_a_file() -> None:
    system = build(Street)
    names = names_of(Subject("street", Street, None, "street.py"), None, system)
    assert because(system, names, "is-passed", "gate.lift", "go") == (
        "since step 1: gate.clear: yes (gate.up: yes)",
    )


def shut(gate: Gate) -> Term[bool]:
    return ~(gate.up | gate.up)


class Lock(Model):
    """One gate at a time may be up."""

    upper = Part(Gate)
    lower = Part(Gate)
    passed: Var[bool] = Bool(initially=False)

    @action()
    def go(self) -> None:
        """one passes"""
        require(shut(self.upper) != shut(self.lower), ~self.passed)
        self.passed = True

    @never()
    def is_passed(self) -> Term[bool]:
        """Nobody passes."""
        return self.passed


def test_a_helper_of_a_file_says_of_which_part_it_is() -> None:
    system = build(Lock)
    names = names_of(Subject("lock", Lock, None, "lock.py"), None, system)
    assert because(system, names, "is-passed", "lower.lift", "go") == (
        "since step 1: upper.shut: yes (upper.up: no); lower.shut: no (lower.up: yes)",
    )


ADDED = ("add(Bin 1)", "add(Bin 1)", "add(Bin 2)")
LOADS = "load[Bin 1]: 2; load[Bin 2]: 1; load[Bin 3]: 0; load[Bin 4]: 0"


def test_helpers_are_told_with_all_they_were_given(system: System, names: Names) -> None:
    """Also with what has another value when the helper returns."""
    (reasons,) = because(system, names, "is-weighed", *ADDED, "weigh")
    inside = f"(total: 3 ({LOADS}))"
    told = (f"beyond(1): yes {inside}", f"within(5): yes {inside}", f"within(1): no {inside}")
    assert reasons == f"with {'; '.join(told)}"


def test_where_there_is_no_room_for_all_less_is_told(
    system: System, names: Names, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "_LONG", len(LOADS))
    (reasons,) = because(system, names, "is-weighed", *ADDED, "weigh")
    told = (
        f"{helper} (total: 3)" for helper in ("beyond(1): yes", "within(5): yes", "within(1): no")
    )
    assert reasons == f"with {'; '.join(told)}"


def test_every_summand_is_told(system: System) -> None:
    told = conclusion(system, "is-weighed", *ADDED, "weigh")
    assert told.endswith(f": weighed: yes; total: 3 ({LOADS}).")


def test_what_a_step_changes_is_told_before_and_after(system: System) -> None:
    assert conclusion(system, "never-more", "add(Bin 1)") == (
        "The last step breaks what must hold of every step: after(total): 1 (load[Bin 1]: 1; "
        "load[Bin 2]: 0; load[Bin 3]: 0; load[Bin 4]: 0); total: 0 (load[every Bin]: 0)."
    )


FULL = tuple(f"add(Bin {number})" for number in (1, 2, 3, 4) for _ in range(3))
GATES = ("left.lift", "go", "right.lift")
ALL = (*FULL[:2], "weigh", *FULL[2:], *GATES, "dawn", "dusk", "dawn", "move")


def test_that_something_can_happen_or_nothing_is_a_reason(system: System) -> None:
    told = conclusion(system, "free", *ALL[:-2], "move")
    assert told.endswith("must never be: moved: yes; dawn can happen.")
    told = conclusion(system, "stuck", *ALL)
    assert told.endswith("must never be: moved: yes; nothing can happen.")


def test_what_keeps_a_call_from_happening_matters_if_nothing_can_happen(system: System) -> None:
    trace = run_of(system, *ALL)
    found = causes_of(Evaluator(system), named(system, "stuck"), trace)
    assert found.steps == set(range(1, trace.steps + 1))
