"""Implementations are driven along the runs of their model: right ones agree, wrong ones do not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test
from tests.testing.lamps import Broken, Built, Colour, Lamps, Lit, Reversed, Room, Violet

from ccverify import Run, UsageError
from ccverify.testing import Divergence, drive, state_machine

QUICK = settings(
    max_examples=40,
    stateful_step_count=12,
    deadline=None,
    database=None,
    phases=[Phase.generate, Phase.shrink],
)


def drive_it(adapter: Callable[..., Any], **options: Any) -> None:
    """Drive an implementation by Hypothesis; its first difference is raised, made short."""
    machine = state_machine(Lamps, adapter, **{"by_itself": "age", **options})
    run_state_machine_as_test(seed(7)(machine), settings=QUICK)


def test_a_right_implementation_passes() -> None:
    drive_it(Built)


def test_what_is_found_is_shown_as_a_short_run() -> None:
    with pytest.raises(Divergence) as caught:
        drive_it(Lit)
    shown = str(caught.value).splitlines()
    assert shown[:3] == [
        "lamps: after fail, Lit differs from the model:",
        "  on[attic] is yes; the model has no",
        "  the run up to there, as the model has it:",
    ]
    for title in ("the power fails", "time passes"):
        assert title in str(caught.value)
    program = "\n".join(caught.value.__notes__).splitlines()
    assert sorted(line for line in program if "take" in line) == [
        "state.take(order=fail)",
        "state.take(order=switch-on(attic))",
        "state.take(order=switch-on(hall))",
    ]


@pytest.mark.parametrize(
    ("adapter", "line"),
    [
        (Reversed, "the model has [hall, attic]"),
        (Violet, "is 'violet', which it cannot be; possible: red, green, blue"),
    ],
)
def test_what_differs_is_said(adapter: type[Built], line: str) -> None:
    with pytest.raises(Divergence) as caught:
        drive_it(adapter)
    assert line in str(caught.value) or line.replace("hall, attic", "attic, hall") in str(
        caught.value
    )


def test_what_an_adapter_raises_bears_the_run() -> None:
    with pytest.raises(RuntimeError, match="no such switch") as caught:
        drive_it(Broken)
    (note, *_) = caught.value.__notes__
    assert note.startswith("lamps: raised by fail\n  the run up to there")


def test_what_the_implementation_chooses_must_be_one_of_what_the_model_allows() -> None:
    class Pale(Built):
        """It says that no lamp has a colour which it had a step before."""

        def colour(self, room: Room) -> Any:
            self._lit[room] = Colour.RED if self._lit[room] is Colour.GREEN else Colour.GREEN
            return self._lit[room]

    with pytest.raises(Divergence, match=r"colour\[hall\] is (red|green); the model has"):
        drive_it(Pale)


def test_what_it_does_by_itself_is_not_put_down_to_it() -> None:
    with pytest.raises(UsageError, match=r"no method for age: def age\(self\)"):
        drive_it(Built, by_itself=None)

    class Hasty(Built):
        """Time is two hours late at once, and then stands still before the end."""

        def wear(self) -> int:
            self._hours = 3 if self._hours == 1 else 2
            return self._hours

    with pytest.raises(Divergence, match="wear is 2; the model has 3"):
        drive_it(Hasty)


def test_an_adapter_may_be_told_where_to_begin() -> None:
    begun = set[int]()

    class Told(Built):
        def __init__(self, start: Any) -> None:
            super().__init__()
            begun.add(start["wear"])
            self._hours = start["wear"]

        def wear(self) -> int:
            return self._hours

        def age(self) -> None:
            self._hours += 1

    drive_it(Told, by_itself=None)
    assert begun == {0, 1}


def test_a_beginning_that_the_model_does_not_have_is_a_difference() -> None:
    class Old(Built):
        def wear(self) -> int:
            return 3

        def age(self) -> None: ...

    with pytest.raises(Divergence, match="at first, Old differs from the model:\n  wear is 3; the"):
        drive_it(Old, by_itself=None)


def test_an_adapter_is_entered_and_left_for_each_run() -> None:
    events: list[str] = []

    class Managed:
        def __init__(self, name: str) -> None:
            events.append(name)

        def __enter__(self) -> Built:
            events.append("enter")
            return Lit()

        def __exit__(self, *_: object) -> None:
            events.append("exit")

    class Whole(Lit, Managed):
        def __init__(self, name: str) -> None:
            Managed.__init__(self, name)

    with pytest.raises(Divergence):
        drive_it(partial(Whole, "made"))
    assert events
    assert events == ["made", "enter", "exit"] * (len(events) // 3)


def run_of(*steps: tuple[Any, ...]) -> Any:
    run = Run(Lamps, starts={"wear": 1})
    for name, *arguments in steps:
        run.take(name, *arguments)
    return run.trace


class Still(Built):
    """Time stands still unless it is told."""

    def wear(self) -> int:
        return self._hours

    def age(self) -> None:
        self._hours += 1


BOTH_ON = [("switch-on", "hall", "green"), ("ask", "hall"), ("switch-on", "attic", "blue")]


def test_an_implementation_is_taken_along_a_run() -> None:
    drive(run_of(*BOTH_ON, ("age",), ("fail",)), Still)
    with pytest.raises(Divergence, match="after fail, Both differs"):
        drive(run_of(*BOTH_ON, ("fail",)), type("Both", (Lit,), {"wear": lambda _: 1}),
              by_itself="age")  # fmt: skip


def test_another_choice_than_that_of_the_run_is_a_difference() -> None:
    with pytest.raises(Divergence, match=r"colour\[hall\] is green; the model has red"):
        drive(run_of(("switch-on", "hall", "red")), Still)
