"""Strategies for Hypothesis: the states, runs and faults of a model, for tests of one's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from ccverify.checker.api.named import ModelLike, opened_without_time
from ccverify.checker.api.traces import State, Step, Trace
from ccverify.checker.errors import UsageError
from ccverify.checker.language.system import FaultKind
from ccverify.checker.testing.drawing import Reachable, at_initial, longer


def runs(
    model: ModelLike,
    scenario: str | None = None,
    *,
    settings: Mapping[str, object] | None = None,
    steps: int = 20,
    rare: bool = False,
) -> st.SearchStrategy[Trace]:
    """Runs of a model, of up to so many steps. Each step is any that the model can take.

    Such runs stay among the states that chance leads to. If they are to be `rare`, the model's
    reachable states are enumerated first. Each of them is then as likely as the others to be
    gone to, by a shortest run, before the steps that are drawn. Of a model with many states those
    are enumerated that are reached soonest.

    `scenario` and `settings` are those of `check`.

    Example:
        @given(runs(LeasePair, "one-fault"))
        def test_the_log_is_read(run):
            assert parsed(written(run)) == run.to_json()
    """
    evaluator, chosen = opened_without_time(model, scenario, settings)
    if steps < 0:
        raise UsageError(f"steps={steps} is no number of steps", hint="give 0 or more")
    begun = Reachable(evaluator).runs if rare else at_initial(evaluator)
    return longer(evaluator, begun, steps).map(lambda run: Trace(evaluator, run, None, chosen))


def states(
    model: ModelLike,
    scenario: str | None = None,
    *,
    settings: Mapping[str, object] | None = None,
    steps: int = 20,
    rare: bool = False,
) -> st.SearchStrategy[State]:
    """Reachable states of a model: those in which `runs` end, and with the same arguments.

    Example:
        @given(states(LeasePair, rare=True))
        def test_every_state_has_a_page(state):
            assert page_of(state)
    """
    drawn = runs(model, scenario, settings=settings, steps=steps, rare=rare)
    return drawn.map(lambda run: run.states[-1])


@dataclass(frozen=True, repr=False)
class ScheduledFault:
    """A fault that happens `after` so many steps of the protocol, counted from the start.

    Faults in a row have the same `after`.
    """

    after: int
    action: str
    arguments: Mapping[str, Any]
    kind: FaultKind
    shown: str

    def __repr__(self) -> str:
        return f"{self.shown} after {self.after}"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """Hypothesis would print all fields."""
        printer.text(repr(self))


def fault_schedules(
    model: ModelLike,
    scenario: str | None = None,
    *,
    settings: Mapping[str, object] | None = None,
    steps: int = 20,
) -> st.SearchStrategy[tuple[ScheduledFault, ...]]:
    """The faults of runs of a model, in their order: none comes that the model does not allow.

    `steps` bounds the faults and the steps of the protocol together.

    Example:
        @given(fault_schedules(LeasePair, "one-fault"))
        def test_no_order_is_lost(schedule):
            assert orders_after(schedule) == orders_before
    """
    evaluator, chosen = opened_without_time(model, scenario, settings)
    if all(action.fault is None for action in evaluator.system.actions):
        raise UsageError(
            f"{evaluator.system.name} has no fault", hint="a fault is a method marked @fault"
        )
    drawn = longer(evaluator, at_initial(evaluator), steps)
    return drawn.map(lambda run: _faults(Trace(evaluator, run, None, chosen).steps))


def _faults(steps: Sequence[Step]) -> tuple[ScheduledFault, ...]:
    faults = [step for step in steps if step.fault is not None]
    return tuple(
        ScheduledFault(step.number - 1 - before, step.action, step.arguments, step.fault, str(step))
        for before, step in enumerate(faults)
        if step.fault is not None
    )
