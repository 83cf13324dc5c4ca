"""Faults and their budget: failures are counted, repairs and inputs are free."""

from __future__ import annotations

from typing import Any

import pytest
from tests.language.helpers import Run, Side

from ccverify import (
    Bool,
    FaultKind,
    Int,
    Model,
    Scenario,
    action,
    build,
    fault,
    require,
)
from ccverify.checker.errors import UsageError
from ccverify.checker.meaning.evaluate import Evaluator


class Links(Model):
    """Links that break and are mended."""

    calm = Scenario("no faults", faults=0)
    one_fault = Scenario("one fault", faults=1)
    up = Bool(over=Side, initially=True)
    steps = Int(0, 1, initially=0)

    @fault(FaultKind.LINK_LOST, Side, component="link {side}")
    def lose(self: Any, side: Any) -> None:
        require(self.up[side])
        self.up[side] = False

    @fault(FaultKind.LINK_RESTORED, Side, component="link {side}")
    def mend(self: Any, side: Any) -> None:
        require(~self.up[side])
        self.up[side] = True

    @action()
    def go(self: Any) -> None:
        self.steps = 1 - self.steps


def test_without_a_budget() -> None:
    run = Run(Links)
    assert [v.name for v in run.evaluator.system.variables] == ["up", "steps"]
    run.do("lose(A)", "lose(B)", "mend(A)", "lose(A)")
    assert run.enabled == {"mend(A)", "mend(B)", "go"}


def test_failures_are_counted_and_repairs_are_not() -> None:
    run = Run(Links, faults=2).do("lose(A)", "mend(A)")
    assert run["faults left"] == "1"
    run.do("go", "lose(A)")
    assert run["faults left"] == "0"
    assert run.enabled == {"mend(A)", "go"}
    run.do("mend(A)")
    assert run.enabled == {"go"}


def test_a_budget_of_nothing_leaves_the_failures_out() -> None:
    system = build(Links, scenario="calm")
    assert [a.name for a in system.actions] == ["mend", "go"]
    assert [v.name for v in system.variables] == ["up", "steps"]
    assert system.settings["faults"] == "0"


def test_budget_by_scenario_and_setting() -> None:
    assert build(Links, scenario="one-fault").settings["faults"] == "1"
    assert build(Links, scenario="one-fault", settings={"faults": "3"}).settings["faults"] == "3"
    assert build(Links, scenario="one-fault", settings={"faults": "none"}).settings == {
        "faults": "none"
    }


@pytest.mark.parametrize("value", ["32", "some", "", "--1", "1.0", 32, True, None])
def test_budgets_that_are_none(value: object) -> None:
    with pytest.raises(UsageError, match="is not possible") as caught:
        build(Links, settings={"faults": value})
    assert caught.value.hint.startswith("faults (failures) is one of: none, 0..31; or a limit")


@pytest.mark.parametrize("kind", FaultKind)
def test_what_a_budget_counts(kind: FaultKind) -> None:
    class M(Model):
        up = Bool(initially=True)

        @fault(kind, component="x")
        def happen(self: Any) -> None:
            self.up = ~self.up

    free = {FaultKind.RESTART, FaultKind.LINK_RESTORED, FaultKind.INPUT}
    run = Run(M, faults=1).do("happen")
    assert run.enabled == ({"happen"} if kind in free else set())
    assert kind.failure == (kind not in free)


def test_faults_carry_their_kind_and_component() -> None:
    lose, mend, go = build(Links).actions
    assert lose.fault is not None
    assert (lose.fault.kind, lose.fault.component) == (FaultKind.LINK_LOST, "link {side}")
    assert mend.fault is not None
    assert mend.fault.kind.repair
    assert go.fault is None


def test_the_budget_is_part_of_the_initial_state() -> None:
    evaluator = Evaluator(build(Links, settings={"faults": 4}))
    assert [state[-1] for state in evaluator.initial_states()] == [4]
