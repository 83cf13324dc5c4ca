"""Cards that are sorted by exchanging neighbours: all permutations are reached.

A set of permutations has no small diagram in any order of the variables.
"""

from __future__ import annotations

from typing import Final

from ccverify import (
    Condition,
    Int,
    Model,
    Number,
    Parameter,
    Span,
    action,
    exists,
    initial,
    ite,
    never,
    reachable,
    require,
)

MOST: Final = 11
PLACE = Span(MOST)


class Cards(Model):
    """A row of cards, no two alike."""

    cards = Parameter(9, within=(3, MOST), meaning="how many cards are moved")
    card = Int(0, MOST - 1, over=PLACE)

    @initial()
    def in_order(self) -> None:
        """Every card lies in its place."""
        for place in range(MOST):
            self.card[place] = place

    @action(PLACE)
    def exchange(self, p: Number) -> None:
        """Two neighbours change places."""
        require(p + 1 < self.cards)
        following = ite(p == MOST - 1, 0, p + 1)
        left, right = self.card[p], self.card[following]
        self.card[p] = right
        self.card[following] = left

    @never(beside="reversed")
    def alike(self) -> Condition:
        """No two neighbours are ever alike."""
        return exists(
            PLACE, lambda p: (p < MOST - 1) & (self.card[p] == self.card[ite(p == 10, 0, p + 1)])
        )

    @reachable()
    def reversed(self) -> Condition:
        """The last card can come first."""
        return self.card[0] == self.cards - 1
