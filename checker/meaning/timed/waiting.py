"""How time passes in the states of a timed system."""

from __future__ import annotations

from fractions import Fraction

from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.timed.clocks import Clocks


def clocks_of(evaluator: Evaluator) -> Clocks:
    """The clocks of a timed system."""
    assert evaluator.clocks is not None
    return evaluator.clocks


def wait(evaluator: Evaluator, state: State, delay: Fraction) -> State:
    """The state after a time in which no step is taken, whether so much may pass or not."""
    return clocks_of(evaluator).wait(state, delay)


def longest_wait(evaluator: Evaluator, state: State) -> Fraction | None:
    """How much time may pass in a state at most; None if any may.

    If a deadline is over already, or something is urgent, none may.
    """
    return clocks_of(evaluator).longest_wait(state)
