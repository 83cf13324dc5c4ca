"""Random walks through the trusted meaning: no engine, no guarantee, but runs to look at."""

from __future__ import annotations

import random
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.errors import ModelError
from ccverify.checker.evidence.moments import changes
from ccverify.checker.evidence.trace import Trace, decides
from ccverify.checker.language.system import Property
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Call, Evaluator
from ccverify.checker.meaning.timed.waiting import longest_wait, wait

_PARTS: Final = 8
"""Random times are these parts of the time between two borders."""
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
            p
            for p in properties
            if p.kind != "reachable" and not p.liveness and not (p.of_times and p.limit is None)
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
        delays = [] if self._evaluator.clocks is None else [Fraction(0)]
        violated = self._violated(states, delays)
        while violated is None and len(calls) < steps:
            for delay in self._delays(chance, states[-1]):
                before = states[-1] if not delays else wait(self._evaluator, states[-1], delay)
                call = self._draw(chance, before)
                if call is not None:
                    break
            else:
                break
            calls.append(call)
            states.append(self._evaluator.step(call, before))
            if delays:
                delays[-1:] = [delay, Fraction(0)]
            violated = self._violated(states, delays)
        return Walk(Trace(tuple(states), tuple(calls), delays=tuple(delays)), violated)

    def _delays(self, chance: random.Random, state: State) -> list[Fraction]:
        """How long to stay in a state, in a random order: each time says what else is possible.

        At the borders of what is possible most goes wrong, so each of them is there.
        """
        if self._evaluator.clocks is None:
            return [Fraction(0)]
        most = longest_wait(self._evaluator, state)
        stops = {
            stop
            for call in self._evaluator.calls
            for stop in changes(self._evaluator, call.action.guard, state, call.environment)
            if stop > 0 and (most is None or stop <= most)
        }
        ends = sorted({Fraction(0), *stops, max(stops, default=Fraction(0)) + 1})
        if most is not None:
            ends = sorted({Fraction(0), *stops, most})
        inside = [a + (b - a) * chance.randrange(1, _PARTS) / _PARTS for a, b in pairwise(ends)]
        found = [*ends, *inside]
        chance.shuffle(found)
        return found

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

    def _violated(self, states: Sequence[State], delays: Sequence[Fraction]) -> Property | None:
        holds = self._evaluator.holds
        for prop in self._properties:
            # The formula first: finding out that a state is settled asks for every guard.
            if prop.kind == "settled" and holds(prop.formula, states[-1]):
                continue
            if prop.start is not None and not holds(prop.start, states[0]):
                continue
            if decides(self._evaluator, prop, states, delays):
                return prop
        return None
