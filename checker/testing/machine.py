"""A state machine for Hypothesis, made from a model, that drives a user's own implementation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import hypothesis
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from ccverify.checker.api.named import ModelLike, Names, opened_without_time
from ccverify.checker.api.traces import State, codes_of
from ccverify.checker.evidence.values import Values
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.testing.adapters import AdapterLike, Interface, Order
from ccverify.checker.testing.drawing import Numbers, initial_states
from ccverify.checker.testing.following import Follower

_SETTINGS: Final = hypothesis.settings(
    RuleBasedStateMachine.TestCase.settings,
    report_multiple_bugs=False,  # a run may take long, and all differences are of one kind
    # An explanation would name lines of the checker.
    phases=[phase for phase in hypothesis.Phase if phase is not hypothesis.Phase.explain],
)


class _Nothing:
    """Nothing is ordered: the implementation is left alone for a step."""

    def __repr__(self) -> str:
        return "nothing"


_NOTHING: Final = _Nothing()


@st.composite
def _orders(draw: st.DrawFn) -> Order | _Nothing:
    """An order that is possible now, or nothing."""
    machine: Implementation = draw(st.runner())
    order = machine.numbers.draw(draw, machine.follower.possible())
    return _NOTHING if order is None else order


class Implementation(RuleBasedStateMachine):
    """Takes steps that the model allows, faults included, and compares after each.

    There is one rule for all actions. If each had its own, Hypothesis would discard each run that
    comes to a state in which all that is possible are actions that it chose to leave out.
    """

    interface: Interface
    numbers: Numbers[Order]

    def __init__(self) -> None:
        super().__init__()
        self.follower: Final = Follower(self.interface, self.interface.by_itself)

    @rule(order=_orders())
    def take(self, order: Order | _Nothing) -> None:
        """Take a step."""
        __tracebackhide__ = True  # pytest shows the run, and not how it was taken
        if isinstance(order, Order):
            self.follower.take(order)
        elif self.interface.by_itself:
            self.follower.wait()

    def teardown(self) -> None:
        """Stop the implementation."""
        self.follower.end()


def state_machine(
    model: ModelLike,
    adapter: AdapterLike,
    scenario: str | None = None,
    *,
    settings: Mapping[str, object] | None = None,
    by_itself: Names = None,
) -> type[RuleBasedStateMachine]:
    """A state machine that drives your own implementation as a model says, faults included.

    `adapter` is a class, or `functools.partial` of one; an instance is made for each run. If it is
    a context manager, it is entered at the start of a run and left at the end. It has a method
    for each action, of the action's name, which gets the arguments that it names. It has a method
    for each variable that is observed, which returns the model's own values, or `UNSEEN`. If it is
    made with `start`, it is told the initial state.

    An action is called only if the model can take it. After each step the variables are compared.
    The first difference is a `Divergence`, and Hypothesis looks for a shorter run to one.
    Arguments that a method does not take are the implementation's own choice. So is when it takes
    the actions in `by_itself`, which need no method. `scenario` and `settings` are those of
    `check`; those of Hypothesis are `TestCase.settings`.

    Raises `UsageError`, with all that is missing, if adapter and model do not fit.

    Example:
        TestLeaseServers = state_machine(LeasePair, LeaseServers, "one-fault").TestCase
    """
    evaluator, chosen = opened_without_time(model, scenario, settings)
    fitted = Interface(evaluator, adapter, chosen, by_itself)
    starts: dict[str, Any] = {"start": _starts(evaluator)} if fitted.starts else {}

    def begin(self: Implementation, start: State | None = None) -> None:
        __tracebackhide__ = True
        self.follower.begin(None if start is None else codes_of(start))

    first: Callable[[Callable[..., None]], Callable[..., None]] = initialize(**starts)
    numbers = Numbers(fitted.by_action)
    body = {"interface": fitted, "numbers": numbers, "begin": first(begin)}
    made: type[Implementation] = type(f"{fitted.name}Machine", (Implementation,), body)
    made.TestCase.settings = _SETTINGS
    return made


def _starts(evaluator: Evaluator) -> st.SearchStrategy[State]:
    values = Values(evaluator.system)
    return initial_states(evaluator).map(lambda codes: State(values, codes))
