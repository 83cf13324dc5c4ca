"""What is said to be the reason of a step, or of a verdict, is so."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from tests.drawing.running import run_of
from tests.drawing.yard import Yard
from tests.support.checking import named

from ccverify.checker.language.system import System
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.naming import Names, names_of
from ccverify.checker.questions.verify import Subject
from ccverify.checker.report.drawing.story import story_of

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


def test_helpers_of_parts_that_are_alike_are_told_apart(system: System, names: Names) -> None:
    assert because(system, names, "is-passed", "left.lift", "go") == (
        "with left.clear: yes (left.up: yes); right.clear: no (right.up: no)",
    )
