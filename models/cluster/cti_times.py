"""A client that looks for the active CTI Server, while the preset time of the forced failover runs.

An active CTI Server without any client is failed over after the preset time (U6). A client that is
refused tries the other one. Each takes its time: who is faster decides whether they ever meet (U7).

What is abstracted, and why that is sound for the properties:

- One client is followed. With more of them each takes as long, and one that is connected ends the
  preset time for all: so it is there for the slowest that the failover is forced, or not.
- A CTI Server that fails is back as soon as the other is active. Were it not, none could be forced
  to fail over to it, and its client would find the other one.
"""

from __future__ import annotations

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Scenario,
    Term,
    Timer,
    Var,
    action,
    expires,
    fault,
    ite,
    require,
    s,
)
from ccverify.models.network.network import Side, peer


class CtiTimes(Model):
    """How long a client looks for the active CTI Server, which may change meanwhile (U6, U7)."""

    preset = Parameter(
        30 * s, within=(1 * s, 600 * s), source="U6", silent=True,
        meaning="until an active CTI Server without clients is failed over",
    )  # fmt: skip
    attempt = Parameter(
        (0 * s, 5 * s), within=(0 * s, 600 * s), source="U6", silent=True,
        meaning="one request of a client, whether it is accepted or not",
    )  # fmt: skip

    active: Var[Side] = Choice(Side, initially=Side.A, meaning="which CTI Server is active")
    path = Bool(over=Side, initially=True, meaning="the client reaches the CTI Server")
    at: Var[Side] = Choice(
        Side, initially=Side.A, meaning="the side the client tries, or is connected to"
    )
    connected: Var[bool] = Bool(initially=True, meaning="the client is connected")
    for_nothing: Var[bool] = Bool(
        initially=False, ghost=True,
        meaning="a failover was forced of a CTI Server that the client reaches",
    )  # fmt: skip
    alone = Timer(lasts=preset, meaning="until the failover is forced")
    tries = Timer(lasts=attempt, meaning="until the client has its answer")

    patient = Scenario("a CTI Server fails, or the client loses the way to it", faults=1)
    hasty = Scenario("patient, where the preset time is no longer than two requests",
                     faults=1, preset=10 * s)  # fmt: skip

    def accepted(self) -> Term[bool]:
        """The client is at the active CTI Server, and reaches it."""
        return (self.active == self.at) & self.path[self.at]

    @action(urgent=True, source="U6")
    def lose_client(self) -> None:
        """the client is disconnected, and tries the other side; the preset time begins"""
        require(self.connected, ~self.accepted())
        self.connected = False
        self.at = peer(self.at)
        self.tries.start()
        self.alone.start()

    @expires(tries, source="U6")
    def answer(self) -> None:
        """the client has its answer"""
        accepted = self.accepted()
        self.connected = accepted
        self.at = ite(accepted, self.at, peer(self.at))
        self.tries.start(when=~accepted)
        self.alone.stop(when=accepted)

    @expires(alone, source="U6, U7")
    def force(self) -> None:
        """the preset time is over, and the failover is forced"""
        self.for_nothing = self.for_nothing | self.path[self.active]
        self.active = peer(self.active)
        self.alone.start()

    @fault(FaultKind.CRASH, component="CTI Server", source="U6")
    def crash(self) -> None:
        """the active CTI Server fails, and the other takes over"""
        require(self.connected)
        self.active = peer(self.active)

    @fault(FaultKind.LINK_LOST, component="way to the CTI Server", source="U7")
    def lose_path(self) -> None:
        """the client loses the way to the active CTI Server"""
        require(self.connected)
        self.path[self.active] = False
