"""Single heartbeats do nothing that the contract does not allow, however a link flaps.

Runs are compared move by move: whatever the single beats do, the contract can do as well, and still
can whatever they do next. What shows is the link, whether the other counts as lost, and time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import TypeAlias

import pytest

from ccverify import Bool, FaultKind, Heartbeats, Model, Parameter, Term, fault, s
from ccverify.checker.language.build import build
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.timed.waiting import longest_wait, wait


class Listener(Model):
    """One end of a link that listens for the other."""

    every = Parameter(2 * s, within=(1 * s, 9 * s), meaning="between beats")
    misses = Parameter(3, within=(1, 9), meaning="beats missed")
    transit = Parameter((0 * s, 1 * s), within=(0 * s, 9 * s), meaning="a beat is under way")
    exact = Parameter(False, meaning="every single beat")

    link = Bool(initially=True, meaning="what is sent arrives")
    beats = Heartbeats(every=every, misses=misses, transit=transit, exact=exact)

    @beats.alive
    def hears(self) -> Term[bool]:
        return self.link

    @fault(FaultKind.FLAP, component="link")
    def flip(self) -> None:
        self.link = ~self.link


Seen: TypeAlias = tuple[bool, bool]
"""What shows of a state: whether the link carries, and whether the other counts as lost."""
Move: TypeAlias = tuple[str | None, State]
"""What shows of a move, if anything, and where it leads."""


class Moves:
    """What a listener can do, in steps of its own and in ticks."""

    def __init__(
        self, tick: Fraction, settings: Mapping[str, object], *, exact: bool, without: str = ""
    ) -> None:
        system = build(Listener, settings={**settings, "exact": exact})
        actions = tuple(action for action in system.actions if action.name != without)
        self.meaning = Evaluator(replace(system, actions=actions))
        self.tick = tick
        self.shows = [
            next(i for i, v in enumerate(system.variables) if v.name == name)
            for name in ("link", "beats.lost")
        ]
        self.known = dict[State, list[Move]]()

    def seen(self, state: State) -> Seen:
        link, lost = (bool(state[i]) for i in self.shows)
        return link, lost

    def of(self, state: State) -> list[Move]:
        """All moves in a state."""
        if state not in self.known:
            self.known[state] = list(self._found(state))
        return self.known[state]

    def _found(self, state: State) -> Iterator[Move]:
        for call, after in self.meaning.successors(state):
            if call.action.name == "flip":
                yield "flip", after
            else:
                yield "lost" if self.seen(after) != self.seen(state) else None, after
        most = longest_wait(self.meaning, state)
        if most is None or most >= self.tick:
            yield "tick", wait(self.meaning, state, self.tick)

    def silently(self, state: State) -> set[State]:
        """Where steps lead of which nothing shows."""
        found, fresh = {state}, [state]
        while fresh:
            for shown, after in self.of(fresh.pop()):
                if shown is None and after not in found:
                    found.add(after)
                    fresh.append(after)
        return found

    def answers(self, state: State, shown: str | None, seen: Seen) -> set[State]:
        """Where a move leads of which this shows, with silent steps before and after it."""
        before = self.silently(state)
        if shown is None:
            return before
        made = {a for b in before for s, a in self.of(b) if s == shown and self.seen(a) == seen}
        return {each for after in made for each in self.silently(after)}


def is_allowed(single: Moves, contract: Moves) -> bool:
    """Whether the contract can follow the single beats for ever, whatever they do."""
    answers = dict[tuple[State, State], list[set[tuple[State, State]]]]()
    asked = defaultdict[tuple[State, State], set[tuple[State, State]]](set)
    (at_contract,) = contract.meaning.initial_states()
    first = [(state, at_contract) for state in single.meaning.initial_states()]
    fresh = list(first)
    while fresh:
        pair = fresh.pop()
        if pair in answers:
            continue
        answers[pair] = []
        for shown, after in single.of(pair[0]):
            found = {(after, c) for c in contract.answers(pair[1], shown, single.seen(after))}
            answers[pair].append(found)
            for each in found:
                asked[each].add(pair)
            fresh += found
    lost = [pair for pair, moves in answers.items() if not all(moves)]
    gone = set(lost)
    while lost:
        stuck = lost.pop()
        for pair in asked[stuck]:
            for move in answers[pair]:
                move.discard(stuck)
            if pair not in gone and not all(answers[pair]):
                gone.add(pair)
                lost.append(pair)
    return not gone.intersection(first)


WHOLE, HALF = Fraction(1), Fraction(1, 2)
FAST = {"every": 1 * s, "misses": 4}
SLOW_WAYS = {"transit": (0 * s, 3 * s)}


@pytest.mark.parametrize(
    ("tick", "settings"),
    [
        (WHOLE, {}),
        (HALF, {"misses": 2, "transit": (0 * s, 0 * s)}),
        (WHOLE, {"transit": (1 * s, 1 * s)}),
        (WHOLE, FAST),
        *(
            pytest.param(tick, settings, marks=pytest.mark.nightly)
            for tick, settings in [
                (HALF, {}),
                (HALF, {"transit": (1 * s, 1 * s)}),
                (HALF, FAST),
                (WHOLE, {**FAST, "transit": (0 * s, 2 * s)}),
                (WHOLE, SLOW_WAYS),
                (WHOLE, {"transit": (1 * s, 3 * s)}),
                (WHOLE, {"misses": 4, "transit": (2 * s, 4 * s)}),
            ]
        ),
    ],
)
def test_the_contract_allows_what_single_beats_do(
    tick: Fraction, settings: Mapping[str, object]
) -> None:
    assert is_allowed(Moves(tick, settings, exact=True), Moves(tick, settings, exact=False))


@pytest.mark.parametrize(
    ("single", "contract", "without"),
    [
        ({"misses": 4}, {}, ""),  # lost too late
        ({}, {"misses": 4}, ""),  # lost too soon
        ({}, {}, "beats.get-through-late"),  # a link that is back for a moment
        *(
            pytest.param(*case, marks=pytest.mark.nightly)
            for case in [
                ({}, {"transit": (1 * s, 1 * s)}, ""),
                ({"transit": (0 * s, 2 * s)}, {}, ""),
                ({}, {}, "beats.are-missed"),
                ({}, {}, "beats.get-through"),
            ]
        ),
    ],
)
def test_another_contract_does_not(
    single: Mapping[str, object], contract: Mapping[str, object], without: str
) -> None:
    other = Moves(WHOLE, contract, exact=False, without=without)
    assert not is_allowed(Moves(WHOLE, single, exact=True), other)


def test_the_contract_does_more_than_single_beats() -> None:
    contract = Moves(WHOLE, {}, exact=False)
    assert not is_allowed(contract, Moves(WHOLE, {}, exact=True))
