"""A wide model for measuring compilation: 200 bits, and 200 actions that each read three."""

from __future__ import annotations

from ccverify import Bool, Model, Span, Term, action, ite, never, require

LAST = 199
RING = Span(LAST + 1)


class WideRing(Model):
    """A ring of switches; one may be turned while its neighbours do not both stop it."""

    on = Bool(over=RING, initially=False)

    @action(RING)
    def turn(self, k: Term[int]) -> None:
        left = self.on[ite(k == 0, LAST, k - 1)]
        right = self.on[ite(k == LAST, 0, k + 1)]
        require(~left | right)
        self.on[k] = ~self.on[k] ^ (left & ~right)

    @never()
    def all_of_a_quarter_on(self) -> Term[bool]:
        """Never are the first switches all on."""
        formula = self.on[0]
        for k in range(1, 50):
            formula = formula & self.on[k]
        return formula
