"""The benchmark all engines run: a pair of routers and N gateways, with free links.

Its state space is the full product of 24 · 4^N states; with the gateways interchangeable,
24 · C(N+3, 3). The shortest run that breaks the property has N + 4 steps. The same system is
written for Spin, NuSMV, rumur and TLC in `benchmarks/peers`.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    Condition,
    FaultKind,
    Model,
    Replica,
    Replicas,
    Term,
    action,
    count,
    exists,
    fault,
    ite,
    never,
    require,
    size,
)


class PG(Replica):
    """A peripheral gateway, with a link to each router."""


class RouterA(Enum):
    """What the enabled side of the pair does."""

    PAIR_ENABLED = "pair-enabled"
    ISOLATED_ENABLED = "isolated-enabled"
    ISOLATED_DISABLED = "isolated-disabled"


class RouterB(Enum):
    """What the other side does."""

    PAIR_DISABLED = "pair-disabled"
    TEST = "test"
    ISOLATED_ENABLED = "isolated-enabled"
    ISOLATED_DISABLED = "isolated-disabled"


class BenchmarkPair(Model):
    """Two routers that lose their private network and ask the gateways who goes on."""

    pgs = Replicas(PG, default=4, limits=(1, 64), meaning="how many gateways there are")
    private = Bool(initially=True)
    to_a = Bool(over=pgs, initially=True)
    to_b = Bool(over=pgs, initially=True)
    a = Choice(RouterA, initially=RouterA.PAIR_ENABLED)
    b = Choice(RouterB, initially=RouterB.PAIR_DISABLED)

    @fault(FaultKind.FLAP, component="private network")
    def flip_private(self) -> None:
        """Lose the private network, or find it again."""
        self.private = ~self.private

    @fault(FaultKind.FLAP, pgs, component="link of {pg} to A")
    def flip_to_a(self, pg: Term[PG]) -> None:
        """Lose a gateway's link to A, or find it again."""
        self.to_a[pg] = ~self.to_a[pg]

    @fault(FaultKind.FLAP, pgs, component="link of {pg} to B")
    def flip_to_b(self, pg: Term[PG]) -> None:
        """Lose a gateway's link to B, or find it again."""
        self.to_b[pg] = ~self.to_b[pg]

    @action()
    def a_counts(self) -> None:
        """A goes on if it reaches at least half of the gateways."""
        require(~self.private, self.a == RouterA.PAIR_ENABLED)
        reached = count(self.pgs, lambda pg: self.to_a[pg])
        self.a = ite(
            2 * reached >= size(self.pgs), RouterA.ISOLATED_ENABLED, RouterA.ISOLATED_DISABLED
        )

    @action()
    def b_counts(self) -> None:
        """B tests further if it reaches more than half of them."""
        require(~self.private, self.b == RouterB.PAIR_DISABLED)
        reached = count(self.pgs, lambda pg: self.to_b[pg])
        self.b = ite(2 * reached > size(self.pgs), RouterB.TEST, RouterB.ISOLATED_DISABLED)

    @action()
    def b_hears_of_a(self) -> None:
        """B stays out if a gateway that reaches both says that A goes on, and goes on else."""
        heard = exists(self.pgs, lambda pg: self.to_a[pg] & self.to_b[pg])
        require(self.b == RouterB.TEST, ~heard | (self.a != RouterA.PAIR_ENABLED))
        stays_out = heard & (self.a == RouterA.ISOLATED_ENABLED)
        self.b = ite(stays_out, RouterB.ISOLATED_DISABLED, RouterB.ISOLATED_ENABLED)

    @action()
    def pair_again(self) -> None:
        """Both return to the pair once the private network is back."""
        alone = (self.a != RouterA.PAIR_ENABLED) | (self.b != RouterB.PAIR_DISABLED)
        require(self.private, alone)
        self.a = RouterA.PAIR_ENABLED
        self.b = RouterB.PAIR_DISABLED

    @never()
    def split_brain(self) -> Condition:
        """Both sides are never active on their own."""
        return (self.a == RouterA.ISOLATED_ENABLED) & (self.b == RouterB.ISOLATED_ENABLED)

    @never()
    def never_seven(self) -> Condition:
        """Never do three and six times the links make seven: true, so a search goes to the end."""
        a = count(self.pgs, lambda pg: self.to_a[pg])
        b = count(self.pgs, lambda pg: self.to_b[pg])
        return 3 * a + 6 * b == 7
