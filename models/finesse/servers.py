"""Two Finesse servers, both active, and the CTI Servers whose clients they are (F1, F6).

A Finesse server is in service while its Tomcat and its notification service run, and while it is
connected to a CTI Server and has loaded all data from it. It acts on what it has been told: it
holds a connection until it notices that the connection is lost.

What is abstracted, and why that is sound:

- A CTI Server stands for its side's agent PG as well. They share a machine, and the loss of either
  makes the other side take over (P7, U6).
- The two CTI Servers always hear one another. What becomes of the pair without its private network
  is the PG pair's model.
- Of the preset time after which a CTI Server without clients gives up (U6) only the order is kept:
  a client that is able to connect does so before.
- A Finesse server that fails as a whole is one whose Tomcat fails: either way it is out of service,
  and has lost its connection.
"""

from __future__ import annotations

from ccverify import (
    Bool,
    FaultKind,
    Int,
    Parameter,
    Records,
    Term,
    action,
    exists,
    fault,
    forall,
    given,
    initial,
    ite,
    least,
    require,
)
from ccverify.models.mechanisms.registration import Registration
from ccverify.models.mechanisms.standby import Reunion, Standby
from ccverify.models.network.network import Side, peer


class Client(Registration):
    """A client that may stand at either of its two servers as a run begins."""

    anywhere = Parameter(True, meaning="clients stand at any of their servers at first")


class FinesseServers(Standby):
    """The Finesse servers A and B, and the CTI Servers A and B, one active and one in standby."""

    links = Records(Client, over=Side)
    loaded = Bool(
        over=Side, initially=True, meaning="the Finesse server has all data since it connected"
    )
    notifies = Bool(
        over=Side, initially=True, meaning="the Finesse server's notification service runs"
    )
    path = Bool(
        over=(Side, Side),
        initially=True,
        meaning="the network joins the Finesse server and the CTI Server",
    )
    outages = Int(
        0, 2, over=Side, initially=0, ghost=True,
        meaning="how often the Finesse server went out of service, two standing for more",
    )  # fmt: skip

    reunion = Parameter(
        Reunion.BOTH_STAY, meaning="two active sides hear one another: it never is so"
    )
    forced = Parameter(
        True, source="U6", meaning="a CTI Server to which no client can connect gives up"
    )
    standby_serves = Parameter(
        False, source="F1, F6", silent=True, meaning="a CTI Server in standby accepts clients too"
    )
    services_fail = Parameter(False, source="F1", meaning="the services of Finesse may fail")
    paths_fail = Parameter(False, source="F1", meaning="Finesse may lose the way to a CTI Server")

    @initial()
    def servers_start(self) -> None:
        """Each Finesse server is connected to the active CTI Server."""

        def at_active(server: Term[Side]) -> Term[bool]:
            return exists(Side, lambda side: self.links[server].at(side) & self.active(side))

        require(forall(Side, at_active))

    # The CTI Servers

    def comes(self, side: Term[Side], server: Term[Side]) -> Term[bool]:
        """The Finesse server is connected to the CTI Server, or will be in time if that accepts."""
        return self.links[server].up() & self.path[server, side]

    def must_give_up(self, side: Term[Side]) -> Term[bool]:
        """U6: no client is connected, and there is a CTI Server to fail over to."""
        lonely = ~exists(Side, lambda server: self.comes(side, server))
        return lonely & self.up(peer(side)) if self.forced else ~self.up(side)

    @action(Side, source="U6, G2", fair=True)
    def give_up(self, side: Term[Side]) -> None:
        """CTI Server {side} gives up"""
        super().give_up(side)

    @action(Side, source="U6", fair=True)
    def take_over(self, side: Term[Side]) -> None:
        """CTI Server {side} takes over"""
        super().take_over(side)

    @fault(FaultKind.CRASH, Side, component="CTI Server", source="F6, U6")
    def crash(self, side: Term[Side]) -> None:
        """CTI Server {side}, or its agent PG, fails"""
        super().crash(side)

    @fault(FaultKind.RESTART, Side, component="CTI Server", source="P4")
    def restart(self, side: Term[Side]) -> None:
        """CTI Server {side} and its agent PG run again"""
        super().restart(side)

    # The Finesse servers

    def accepts(self, server: Term[Side], side: Term[Side]) -> Term[bool]:
        """The CTI Server takes the Finesse server for its client, and the network lets it."""
        serves = self.up(side) if self.standby_serves else self.active(side)
        return serves & self.path[server, side]

    def connected(self, server: Side | Term[Side]) -> Term[bool]:
        """The Finesse server is connected to a CTI Server, as far as it knows."""
        return exists(Side, self.links[server].at)

    def in_service(self, server: Side | Term[Side]) -> Term[bool]:
        """F1, F6: the Finesse server serves its agents."""
        return self.connected(server) & self.loaded[server] & self.notifies[server]

    def goes_out(self, server: Term[Side]) -> None:
        """Note it if the Finesse server goes out of service by this step."""
        again = least(2, self.outages[server] + 1)
        self.outages[server] = ite(self.in_service(server), again, self.outages[server])

    @action(Side, Side, source="F1, F6", fair=True)
    def tries_other(self, server: Term[Side], side: Term[Side]) -> None:
        """Finesse {server}, which CTI Server {side} does not serve, tries the other"""
        elsewhere = self.accepts(server, peer(side))
        self.goes_out(server)
        self.links[server].turn(side, self.accepts(server, side), elsewhere)

    @action(Side, Side, source="F6", fair=True)
    def connects(self, server: Term[Side], side: Term[Side]) -> None:
        """Finesse {server} connects to CTI Server {side}, and clears its data"""
        self.links[server].connect(side, self.accepts(server, side))
        self.loaded[server] = False

    @action(Side, source="F6", fair=True)
    def loads(self, server: Term[Side]) -> None:
        """Finesse {server} has loaded its data anew"""
        fed = exists(Side, lambda s: self.links[server].at(s) & self.accepts(server, s))
        require(~self.loaded[server], fed)
        self.loaded[server] = True

    # Failures of Finesse and of its way to the CTI Servers

    @fault(FaultKind.CRASH, Side, component="Finesse Tomcat", source="F1")
    def crash_tomcat(self, server: Term[Side]) -> None:
        """Tomcat of Finesse {server} fails"""
        given(self.services_fail)
        self.goes_out(server)
        self.links[server].stop()

    @fault(FaultKind.RESTART, Side, component="Finesse Tomcat", source="F7")
    def restart_tomcat(self, server: Term[Side]) -> None:
        """somebody restarts Finesse {server}"""
        given(self.services_fail)
        self.links[server].start()

    @fault(FaultKind.CRASH, Side, component="notification service", source="F1")
    def crash_notification(self, server: Term[Side]) -> None:
        """the notification service of Finesse {server} fails"""
        given(self.services_fail)
        require(self.notifies[server])
        self.goes_out(server)
        self.notifies[server] = False

    @fault(FaultKind.RESTART, Side, component="notification service")
    def restart_notification(self, server: Term[Side]) -> None:
        """the notification service of Finesse {server} runs again"""
        given(self.services_fail)
        require(~self.notifies[server])
        self.notifies[server] = True

    @fault(FaultKind.LINK_LOST, Side, Side, component="way to a CTI Server", source="F1")
    def cut(self, server: Term[Side], side: Term[Side]) -> None:
        """Finesse {server} loses the way to CTI Server {side}"""
        given(self.paths_fail)
        require(self.path[server, side])
        self.path[server, side] = False

    @fault(FaultKind.LINK_RESTORED, Side, Side, component="way to a CTI Server")
    def join(self, server: Term[Side], side: Term[Side]) -> None:
        """Finesse {server} has a way to CTI Server {side} again"""
        given(self.paths_fail)
        require(~self.path[server, side])
        self.path[server, side] = True
