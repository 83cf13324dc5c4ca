"""Dining philosophers who may put a fork back: many nearly independent parts."""

from __future__ import annotations

from ccverify import (
    Bool,
    Condition,
    Model,
    Number,
    Parameter,
    Span,
    action,
    count,
    exists,
    ite,
    leads_to,
    never,
    reachable,
    require,
)

MOST = 16
SEAT = Span(MOST)


class Philosophers(Model):
    """Each takes the fork to the left, then that to the right; seats beyond `seats` are empty."""

    seats = Parameter(8, within=(2, MOST), meaning="how many philosophers there are")
    left = Bool(over=SEAT, initially=False)
    right = Bool(over=SEAT, initially=False)

    def before(self, p: Number) -> Number:
        """The neighbour to the left."""
        return ite(p == 0, self.seats - 1, p - 1)

    def after(self, p: Number) -> Number:
        """The neighbour to the right."""
        return ite(p + 1 >= self.seats, 0, p + 1)

    @action(SEAT, fair=True)
    def take_left(self, p: Number) -> None:
        """A philosopher takes the fork to the left."""
        require(p < self.seats, ~self.left[p], ~self.right[self.before(p)])
        self.left[p] = True

    @action(SEAT, fair=True)
    def take_right(self, p: Number) -> None:
        """A philosopher takes the fork to the right, and eats."""
        require(p < self.seats, self.left[p], ~self.right[p], ~self.left[self.after(p)])
        self.right[p] = True

    @action(SEAT, fair=True)
    def put_down(self, p: Number) -> None:
        """A philosopher has eaten."""
        require(self.left[p], self.right[p])
        self.left[p] = False
        self.right[p] = False

    @never(beside="all_wait")
    def shared(self) -> Condition:
        """Neighbours never eat at once."""
        return exists(
            SEAT,
            lambda p: (
                (p < self.seats)
                & self.left[p]
                & self.right[p]
                & self.left[self.after(p)]
                & self.right[self.after(p)]
            ),
        )

    @reachable()
    def all_wait(self) -> Condition:
        """Everyone can hold one fork, for ever."""
        return count(SEAT, lambda p: self.left[p] & ~self.right[p]) == self.seats

    @leads_to()
    def eats(self) -> tuple[Condition, Condition]:
        """Who holds a fork eats: false, since all may wait."""
        return self.left[0], self.right[0]
