"""Random walks through the trusted meaning: no engine, no guarantee, but runs to look at."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ccverify.checker.errors import ModelError
from ccverify.checker.evidence.trace import Trace, decides
from ccverify.checker.language.system import Property
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Call, Evaluator

_DRAWS: Final = 1000
"""How many random candidates for an initial state are tried before they are enumerated."""


@dataclass(frozen=True, slots=True)
class Walk:
    """A random run; `violated` is the property that its last state violates, if there is one.

    A run that is shorter than asked for ended there: in a violation, or in a deadlock.
    """

    trace: Trace
    violated: Property | None


class Walker:
    """Walks through one system at random, reproducibly: the same seed, the same walks.

    Walk number n depends on the seed and n alone.
    """

    def __init__(self, evaluator: Evaluator, properties: Sequence[Property], seed: int) -> None:
        self._evaluator: Final = evaluator
        self._properties: Final = [
            p for p in properties if p.kind != "reachable" and not p.liveness
        ]
        self._seed: Final = seed
        self._order = list(evaluator.calls)

    def walk(self, number: int, steps: int) -> Walk:
        """A walk of at most `steps` steps; each is drawn evenly from the calls that are enabled.

        It stops if a `never`, `always` or `settled` property is violated; on those that speak of
        runs without end it decides nothing. Raises `ModelError`
        if a step leaves a variable's range, or if there is no initial state.
        """
        chance = random.Random(f"{self._seed}/{number}")
        self._order = list(self._evaluator.calls)
        states = [self._initial(chance)]
        calls: list[Call] = []
        violated = self._violated(states)
        while violated is None and len(calls) < steps:
            call = self._draw(chance, states[-1])
            if call is None:
                break
            calls.append(call)
            states.append(self._evaluator.step(call, states[-1]))
            violated = self._violated(states)
        return Walk(Trace(tuple(states), tuple(calls)), violated)

    def _draw(self, chance: random.Random, state: State) -> Call | None:
        """The first enabled call in a random order, of which no more is made than is looked at."""
        order = self._order
        for done in range(len(order)):
            other = chance.randrange(done, len(order))
            order[done], order[other] = order[other], order[done]
            if self._evaluator.is_enabled(order[done], state):
                return order[done]
        return None

    def _initial(self, chance: random.Random) -> State:
        """An initial state, drawn evenly unless they are rare among the candidates."""
        domains = self._evaluator.initial_domains()
        init = self._evaluator.system.init
        for _ in range(_DRAWS):
            state = tuple(domain[chance.randrange(len(domain))] for domain in domains)
            if self._evaluator.holds(init, state):
                return state
        for state in self._evaluator.initial_states():
            return state
        raise ModelError(
            f"{self._evaluator.system.name} has no initial state",
            hint="no choice of initial values satisfies what @initial requires",
        )

    def _violated(self, states: Sequence[State]) -> Property | None:
        holds = self._evaluator.holds
        for prop in self._properties:
            # The formula first: finding out that a state is settled asks for every guard.
            if prop.kind == "settled" and holds(prop.formula, states[-1]):
                continue
            if prop.start is not None and not holds(prop.start, states[0]):
                continue
            if decides(self._evaluator, prop, states):
                return prop
        return None
