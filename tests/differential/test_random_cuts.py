"""On random automata the minimal cuts are those that a search by the trusted meaning finds."""

from __future__ import annotations

from typing import TypeAlias

from hypothesis import event, given
from hypothesis import strategies as st
from tests.differential.test_random_models import examples
from tests.support.checking import named
from tests.test_cuts import cuts_of, oracle

from ccverify import (
    FaultKind,
    Int,
    Model,
    Term,
    Var,
    action,
    always,
    fault,
    ite,
    never,
    one_of,
    require,
    settled,
)
from ccverify.checker.language.build import build

LAST = 7
Moves: TypeAlias = dict[int, int]
STATES = st.integers(0, LAST)
MANY = st.dictionaries(STATES, STATES, min_size=3, max_size=8)
FEW = st.dictionaries(STATES, STATES, min_size=1, max_size=2)


def automaton(moves: tuple[Moves, ...], bad: set[int]) -> type[Model]:
    """Three failures, a repair and an action, each with its own moves between numbered states."""

    class Automaton(Model):
        at: Var[int] = Int(0, LAST, initially=0)

        def move(self, number: int) -> None:
            require(one_of(self.at, *moves[number]))
            target: int | Term[int] = 0
            for start, end in moves[number].items():
                target = ite(self.at == start, end, target)
            self.at = target

        @fault(FaultKind.CRASH, component="first")
        def first(self) -> None:
            self.move(0)

        @fault(FaultKind.FLAP, component="second")
        def second(self) -> None:
            self.move(1)

        @fault(FaultKind.LINK_LOST, component="third")
        def third(self) -> None:
            self.move(2)

        @fault(FaultKind.RESTART, component="first")
        def repair(self) -> None:
            self.move(3)

        @action()
        def works(self) -> None:
            self.move(4)

        @never()
        def bad(self) -> Term[bool]:
            return one_of(self.at, *bad)

        @always()
        def good(self) -> Term[bool]:
            return ~one_of(self.at, *bad)

        @settled()
        def ends_well(self) -> Term[bool]:
            return ~one_of(self.at, *bad)

    return Automaton


@examples(percent=40)
@given(
    st.tuples(MANY, MANY, MANY, FEW, FEW),
    st.sets(st.integers(1, LAST), min_size=1, max_size=2),
    st.sampled_from(["bad", "good", "ends-well"]),
)
def test_cuts_are_those_of_the_trusted_meaning(
    moves: tuple[Moves, ...], bad: set[int], name: str
) -> None:
    system = build(automaton(moves, bad))
    found = cuts_of(system, name, 3)
    assert not found.undecided
    cuts = {cut.failures for cut in found.cuts}
    assert cuts == oracle(system, named(system, name), 3)
    sizes = sorted({len(cut) for cut in cuts})
    event(f"cuts of {sizes} failures")
