"""Lamport's bakery: tickets that are drawn while others draw, and compared one by one."""

from __future__ import annotations

from enum import Enum
from typing import Final

from ccverify import (
    Choice,
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

CUSTOMERS: Final = 4
CUSTOMER = Span(CUSTOMERS)


class At(Enum):
    """Where a customer is."""

    OUTSIDE = "outside"
    DRAWING = "drawing"
    WAITING = "waiting"
    INSIDE = "inside"


class Bakery(Model):
    """Customers with tickets; who draws too high a ticket goes away again."""

    highest = Parameter(6, within=(2, 12), meaning="the highest ticket")
    at = Choice(At, over=CUSTOMER, initially=At.OUTSIDE)
    ticket = Int(0, highest, over=CUSTOMER, initially=0)
    seen = Int(0, highest, over=CUSTOMER, initially=0)

    @action(CUSTOMER)
    def come(self, c: Number) -> None:
        """A customer comes."""
        require(self.at[c] == At.OUTSIDE)
        self.at[c] = At.DRAWING

    @action(CUSTOMER, CUSTOMER)
    def look(self, c: Number, other: Number) -> None:
        """A customer looks at a ticket that is higher than any seen."""
        require(self.at[c] == At.DRAWING, self.ticket[other] > self.seen[c])
        self.seen[c] = self.ticket[other]

    @action(CUSTOMER)
    def draw(self, c: Number) -> None:
        """A customer draws a ticket above those seen, once none is higher."""
        require(self.at[c] == At.DRAWING, self.seen[c] < self.highest)
        require(forall(CUSTOMER, lambda d: self.ticket[d] <= self.seen[c]))
        self.at[c] = At.WAITING
        self.ticket[c] = self.seen[c] + 1

    @action(CUSTOMER)
    def enter(self, c: Number) -> None:
        """A customer whose turn it is enters."""
        require(self.at[c] == At.WAITING)
        require(
            forall(
                CUSTOMER,
                lambda d: implies(
                    d != c,
                    (self.at[d] != At.DRAWING)
                    & (
                        (self.ticket[d] == 0)
                        | (self.ticket[c] < self.ticket[d])
                        | ((self.ticket[c] == self.ticket[d]) & (c < d))
                    ),
                ),
            )
        )
        self.at[c] = At.INSIDE

    @action(CUSTOMER)
    def leave(self, c: Number) -> None:
        """A customer leaves, with a ticket drawn or without one."""
        require((self.at[c] == At.INSIDE) | (self.at[c] == At.DRAWING))
        self.at[c] = At.OUTSIDE
        self.ticket[c] = 0
        self.seen[c] = 0

    @never(beside="last_ticket")
    def together(self) -> Condition:
        """Two customers are never inside at once."""
        return exists(
            CUSTOMER,
            lambda c: exists(
                CUSTOMER,
                lambda d: (c < d) & (self.at[c] == At.INSIDE) & (self.at[d] == At.INSIDE),
            ),
        )

    @reachable()
    def last_ticket(self) -> Condition:
        """The highest ticket is drawn."""
        return exists(CUSTOMER, lambda c: self.ticket[c] == self.highest)
