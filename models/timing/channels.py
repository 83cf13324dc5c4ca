"""What travels over which path: redundant channels, and traffic that is split or moved.

Heartbeats tell of the path that they take, and of no other. So a failure of the public network
counts only if all its redundant channels are down (N6). And if the state of a component travels on
another path than its heartbeats, nobody notices that it no longer arrives (N8). Moved onto the
other network, traffic fails with that one (N13). Synchronisation never takes the public network
(N10).

What is abstracted, and why that is sound: redundant channels take over from one another without a
gap, as the source says; a gap would be that of `gateways`. One direction is looked at.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    FaultKind,
    Heartbeats,
    Model,
    Parameter,
    Scenario,
    Term,
    Var,
    action,
    fault,
    ms,
    require,
    s,
)


class Path(Enum):
    """The paths between two components: two channels of the one network, and the other network."""

    FIRST = "first channel"
    SECOND = "second channel"
    OTHER = "other network"


class Routing(Enum):
    """How traffic uses the paths of its network."""

    REDUNDANT = "redundant"
    SINGLE = "single"
    SPLIT = "split"
    MOVED = "moved"


PUBLIC = {"every": 400 * ms, "transit": (0 * ms, 200 * ms)}


class Channels(Model):
    """Heartbeats and state transfer over one network, beside another (N6, N8, N10, N13)."""

    every = Parameter(
        100 * ms, within=(10 * ms, 10 * s), source="N1, N2", meaning="between heartbeats"
    )
    misses = Parameter(5, within=(2, 20), source="N1, N2", meaning="heartbeats missed in a row")
    transit = Parameter((0 * ms, 50 * ms), within=(0 * ms, 2 * s), source="N7", meaning="one way")
    routing = Parameter(
        Routing.REDUNDANT, source="N6, N8, N13", meaning="which paths the traffic uses"
    )

    up = Bool(over=Path, initially=True, meaning="the path carries")
    connected: Var[bool] = Bool(initially=True, meaning="the component holds the connection")
    beats = Heartbeats(every=every, misses=misses, transit=transit)

    redundant = Scenario("two channels, of which one fails", faults=1)
    both_channels = Scenario("two channels, and two failures", faults=2)
    single = Scenario("one channel", faults=1, routing=Routing.SINGLE)
    split = Scenario(
        "heartbeats on the first channel, state on the second", faults=1, routing=Routing.SPLIT
    )
    moved = Scenario(
        "if its channel fails the traffic moves to the other network",
        faults=2, routing=Routing.MOVED,
    )  # fmt: skip
    public = Scenario(
        "one channel of the public network", faults=1, routing=Routing.SINGLE, **PUBLIC
    )
    public_split = Scenario(
        "high priority on the first channel of the public network, low on the second",
        faults=1, routing=Routing.SPLIT, **PUBLIC,
    )  # fmt: skip

    @beats.alive
    def heartbeats_pass(self) -> Term[bool]:
        """A path for heartbeats, which go with traffic of high priority, carries."""
        return self.path_for(Path.FIRST)

    def state_passes(self) -> Term[bool]:
        """A path for state transfer, which has low priority, carries (N10: no other network's)."""
        return self.path_for(Path.SECOND if self.routing is Routing.SPLIT else Path.FIRST)

    def path_for(self, own: Path) -> Term[bool]:
        """The path carries, or one that stands in for it."""
        if self.routing is Routing.REDUNDANT:
            return self.up[Path.FIRST] | self.up[Path.SECOND]
        if self.routing is Routing.MOVED:
            return self.up[Path.FIRST] | self.up[Path.OTHER]
        return self.up[own]

    @fault(FaultKind.LINK_LOST, Path, component="path")
    def fail(self, path: Term[Path]) -> None:
        """the {path} fails"""
        require(self.up[path])
        self.up[path] = False

    @fault(FaultKind.LINK_RESTORED, Path, component="path")
    def restore(self, path: Term[Path]) -> None:
        """the {path} is restored"""
        require(~self.up[path])
        self.up[path] = True

    @action(urgent=True, source="N1, N2, N3")
    def miss(self) -> None:
        """the component misses its peer"""
        require(self.connected, self.beats.lost)
        self.connected = False

    @action(urgent=True)
    def reconnect(self) -> None:
        """the component hears its peer again"""
        require(~self.connected, ~self.beats.lost)
        self.connected = True
