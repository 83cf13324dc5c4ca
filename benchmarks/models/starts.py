"""Systems with very many states to begin in, and with very many that only seem to be."""

from __future__ import annotations

from ccverify import (
    ANY,
    Bool,
    Condition,
    Int,
    Model,
    Number,
    Parameter,
    Span,
    action,
    count,
    exists,
    forall,
    implies,
    initial,
    never,
    reachable,
    require,
)

CELL = Span(20)
PLACE = Span(12)


class Wide(Model):
    """Lamps of which any may be on at first, though not all."""

    lit = Parameter(10, within=(0, 20), meaning="how many lamps are on at first")
    on = Bool(over=CELL, initially=ANY)

    @initial()
    def start(self) -> None:
        """So many lamps are on, or fewer."""
        require(count(CELL, lambda c: self.on[c]) <= self.lit)

    @action(CELL)
    def turn_off(self, c: Number) -> None:
        """A lamp is turned off."""
        require(self.on[c])
        self.on[c] = False

    @never(beside="dark")
    def more(self) -> Condition:
        """No lamp ever goes on."""
        return count(CELL, lambda c: self.on[c]) > self.lit

    @reachable()
    def dark(self) -> Condition:
        """All lamps can be off."""
        return forall(CELL, lambda c: ~self.on[c])


class Fixed(Model):
    """Places whose first values what is required leaves no choice in."""

    x = Int(0, 9, over=PLACE, initially=ANY)
    first = Int(0, 9, initially=ANY)

    @initial()
    def start(self) -> None:
        """All places are as the first, which is 0 or 1, and that depends on none."""
        require(forall(PLACE, lambda p: self.x[p] == self.first), self.first <= 1)
        require(implies(self.x[0] == 0, self.x[11] == 1) | (self.first == 0))

    @action(PLACE)
    def raise_it(self, p: Number) -> None:
        """A place goes up once."""
        require(self.x[p] < 1 + self.first)
        self.x[p] = self.x[p] + 1

    @never(beside="all_up")
    def high(self) -> Condition:
        """No place goes up twice."""
        return exists(PLACE, lambda p: self.x[p] > self.first + 1)

    @reachable()
    def all_up(self) -> Condition:
        """All places can be up."""
        return forall(PLACE, lambda p: self.x[p] == 2)
