"""A ledger of two hundred bits that grows at its end, and is read from it: few, wide states.

Its entries follow from one another, so that states are hardly alike.
"""

from __future__ import annotations

from ccverify import (
    Condition,
    Int,
    Model,
    Number,
    Parameter,
    Span,
    action,
    ite,
    least,
    never,
    reachable,
    require,
    sum_over,
)

ENTRY = Span(32)
KIND = Span(3)


class Ledger(Model):
    """Entries of six bits, each one of three that follow from the one before."""

    entries = Parameter(12, within=(2, 31), meaning="how many entries are written")
    value = Int(0, 63, over=ENTRY, initially=0)
    last = Int(0, 31, initially=0)

    @action(KIND)
    def write(self, kind: Number) -> None:
        """Write an entry after the last."""
        require(self.last < self.entries)
        here = least(self.last + 1, 31)
        before = sum_over(ENTRY, lambda e: ite(e == self.last, self.value[e], 0))
        following = 3 * before + 7 * kind + 1
        for _ in range(3):
            following = ite(following >= 64, following - 64, following)
        self.last = here
        self.value[here] = following

    @never(beside="full")
    def skipped(self) -> Condition:
        """Nothing is ever written beyond the end."""
        return sum_over(ENTRY, lambda e: ite(e > self.last, self.value[e], 0)) > 0

    @reachable()
    def full(self) -> Condition:
        """The ledger can be written to its end."""
        return self.last == self.entries
