"""A generator of numbers that seem random: one long run, a single state at every depth."""

from __future__ import annotations

from ccverify import Condition, Int, Model, Parameter, action, ite, never, reachable


class Generator(Model):
    """x becomes 5 x + 3, modulo a power of two: every number comes once."""

    size = Parameter(4096, within=(16, 65536), meaning="how many numbers there are: a power of two")
    x = Int(0, 65535, initially=0)

    @action()
    def step(self) -> None:
        """The next number."""
        following = 5 * self.x + 3
        for _ in range(5):
            following = ite(following >= self.size, following - self.size, following)
        self.x = following

    @never(beside="comes_round")
    def beyond(self) -> Condition:
        """No number is ever too large: true, so a search goes to the end."""
        return self.x >= self.size

    @reachable()
    def comes_round(self) -> Condition:
        """The number before the first is reached, in the last step of all."""
        return self.x == self.size - 1
