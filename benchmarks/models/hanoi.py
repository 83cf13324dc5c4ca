"""The towers of Hanoi: three to the power of the discs are the states, two the depth."""

from __future__ import annotations

from ccverify import (
    Condition,
    Int,
    Model,
    Number,
    Parameter,
    Span,
    action,
    exists,
    forall,
    implies,
    never,
    reachable,
    require,
)

PEG = Span(3)


class Hanoi(Model):
    """Discs on three pegs, of which disc 0 is the smallest."""

    discs = Parameter(10, within=(2, 14), meaning="how many discs there are")
    disc = Span(discs)
    at = Int(0, 2, over=disc, initially=0, meaning="the peg that a disc is on")

    @action(disc, PEG)
    def move(self, d: Number, peg: Number) -> None:
        """Disc {d} is moved to peg {peg}."""
        here = self.at.before[d]
        require(peg != here)
        free = lambda e: (self.at.before[e] != here) & (self.at.before[e] != peg)  # noqa: E731
        require(forall(self.disc, lambda e: implies(e < d, free(e))))
        self.at[d] = peg

    @never(beside="moved")
    def between(self) -> Condition:
        """No disc is ever between two pegs: true, so a search goes to the end."""
        return exists(self.disc, lambda d: self.at[d] + self.at[d] == 3)

    @reachable()
    def moved(self) -> Condition:
        """All discs can be moved to the last peg."""
        return forall(self.disc, lambda d: self.at[d] == 2)
