"""A connection whose two ends listen for one another: heartbeats, keep-alives and resets.

Both ends send heartbeats at fixed intervals. An end that hears none for five intervals closes its
socket, and a reset tells the other end (N1-N3). On the public network with QoS, and on the private
one in a reading of Q17, TCP keep-alives do that: a probe counts if its answer comes back.

What is abstracted, and why that is sound for the properties:

- Heartbeats come to a window, unless `exact` is set: an end has missed five of them no sooner than
  four intervals and no later than five after the last that could be sent.
- A heartbeat that waits in a queue counts as lost. One that comes late can only end a silence.
- A process that hangs sends no heartbeats, but its host goes on to answer keep-alives. The source
  says that QoS may delay the detection of failed servers (N11); this is how it can.
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
    Timer,
    action,
    expires,
    fault,
    given,
    ms,
    require,
    s,
)
from ccverify.models.network.network import Side, peer


class Watch(Enum):
    """Q17: what an end listens to."""

    HEARTBEATS = "heartbeats"
    KEEP_ALIVES = "keep-alives"


PUBLIC = {"every": 400 * ms, "transit": (0 * ms, 200 * ms)}


class Supervision(Model):
    """A connection between the sides, over the private or the public network (N1-N3, N5, N11)."""

    watch = Parameter(Watch.HEARTBEATS, source="Q17, N2", meaning="what the ends listen to")
    every = Parameter(
        100 * ms, within=(10 * ms, 10 * s), source="N1, N2", meaning="between heartbeats"
    )
    misses = Parameter(5, within=(2, 20), source="N1, N2", meaning="heartbeats missed in a row")
    transit = Parameter(
        (0 * ms, 50 * ms),
        within=(0 * ms, 2 * s),
        source="N7",
        meaning="one way, at most half of the round trip",
    )
    queueing = Parameter(
        (100 * ms, 249 * ms), within=(0 * ms, 10 * s), source="N5", silent=True,
        meaning="how long a queue holds up what one end sends",
    )  # fmt: skip
    exact = Parameter(False, meaning="every single heartbeat, in place of the window they come to")
    queues = Parameter(False, source="N5", meaning="traffic is held up, and nothing else fails")
    hangs = Parameter(False, source="N11", meaning="a process hangs, and nothing else fails")
    accelerated = Parameter(
        False, source="N12", meaning="WAN accelerators answer in place of the other end"
    )

    up = Bool(over=Side, initially=True, meaning="the process at this end runs")
    hung = Bool(over=Side, initially=False, meaning="the process at this end hangs")
    carries = Bool(over=Side, initially=True, meaning="what this end sends arrives")
    opened = Bool(over=Side, initially=True, meaning="this end holds the connection")
    queue = Timer(over=Side, lasts=queueing, meaning="what this end sends is held up")
    reset = Timer(over=Side, lasts=transit, meaning="a reset is on its way to this end")
    beats = Heartbeats(over=Side, every=every, misses=misses, transit=transit, exact=exact)

    private = Scenario("one failure on the private network", faults=1)
    public = Scenario("one failure on the public network", faults=1, **PUBLIC)
    kept_alive = Scenario(
        "one failure on the private network, which keep-alives supervise",
        faults=1, watch=Watch.KEEP_ALIVES,
    )  # fmt: skip
    single_beats = Scenario(
        "one failure on the private network, with every single heartbeat", faults=1, exact=True
    )
    private_queues = Scenario("one delay on the private network", faults=1, queues=True)
    public_queues = Scenario(
        "one delay on the public network",
        faults=1, queues=True, queueing=(400 * ms, 999 * ms), **PUBLIC,
    )  # fmt: skip
    single_beats_queue = Scenario(
        "one delay of three intervals, with every single heartbeat",
        faults=1, queues=True, exact=True, queueing=(100 * ms, 300 * ms),
    )  # fmt: skip
    hung_process = Scenario("a process hangs", faults=1, hangs=True, **PUBLIC)
    hung_kept_alive = Scenario(
        "a process hangs, and its host answers keep-alives",
        faults=1, hangs=True, watch=Watch.KEEP_ALIVES, **PUBLIC,
    )  # fmt: skip
    accelerators = Scenario(
        "one failure beyond a WAN accelerator", faults=1, accelerated=True, **PUBLIC
    )

    def sends(self, side: Term[Side]) -> Term[bool]:
        """What proves this end alive is sent, and nothing holds it up."""
        works = self.up[side]
        if self.watch is Watch.HEARTBEATS:
            works = works & ~self.hung[side]
        return works & self.carries[side] & ~self.queue[side].running

    @beats.alive
    def hears_peer(self, side: Term[Side]) -> Term[bool]:
        """The end gets what proves the other alive; the answer to a probe has to come back."""
        if self.accelerated:
            return self.up[side]
        if self.watch is Watch.KEEP_ALIVES:
            return self.sends(peer(side)) & self.carries[side] & ~self.queue[side].running
        return self.sends(peer(side))

    def whole(self) -> Term[bool]:
        """Both ends run, and both directions carry."""
        return (
            self.up[Side.A] & self.up[Side.B] & ~self.hung[Side.A] & ~self.hung[Side.B]
            & self.carries[Side.A] & self.carries[Side.B]
        )  # fmt: skip

    def known(self, side: Side | Term[Side]) -> Term[bool]:
        """This end has closed the connection, or is itself out of order."""
        return ~self.opened[side] | ~self.up[side] | self.hung[side]

    @action(Side, urgent=True, source="N1, N2, N3")
    def close(self, side: Term[Side]) -> None:
        """side {side} misses its peer and closes the socket"""
        require(self.opened[side], self.up[side], ~self.hung[side], self.beats[side].lost)
        self.opened[side] = False
        self.reset[peer(side)].start(when=self.carries[side])

    @expires(reset, source="N3")
    def told(self, side: Term[Side]) -> None:
        """a reset tells side {side}"""
        self.opened[side] = False

    @fault(FaultKind.CRASH, Side, component="process")
    def crash(self, side: Term[Side]) -> None:
        """the process at side {side} fails"""
        given(not self.queues and not self.hangs)
        require(self.up[side])
        self.up[side] = False

    @fault(FaultKind.PAUSE, Side, component="process", source="N11")
    def hang(self, side: Term[Side]) -> None:
        """the process at side {side} hangs"""
        given(self.hangs)
        require(~self.hung[side])
        self.hung[side] = True

    @fault(FaultKind.LINK_LOST, component="network")
    def lose(self) -> None:
        """the network is lost"""
        given(not self.queues and not self.hangs)
        require(self.carries[Side.A], self.carries[Side.B])
        self.carries.assign(False)
        for side in Side:
            self.reset[side].stop()

    @fault(FaultKind.ONE_DIRECTION_LOST, Side, component="network", source="N3")
    def lose_direction(self, side: Term[Side]) -> None:
        """what side {side} sends is lost"""
        given(not self.queues and not self.hangs)
        require(self.carries[side])
        self.carries[side] = False
        self.reset[peer(side)].stop()

    @fault(FaultKind.DELAY, Side, component="queue", source="N5")
    def hold_up(self, side: Term[Side]) -> None:
        """large packets hold up what side {side} sends"""
        given(self.queues)
        require(~self.queue[side].running)
        self.queue[side].start()

    @expires(queue, source="N5")
    def drain(self, side: Term[Side]) -> None:
        """what side {side} sends gets through again"""
