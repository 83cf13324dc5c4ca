"""Applications that authenticate with the Identity Service, and its reunion (I1, I3).

An application queries the node of its own site. If that is unavailable it queries the other, and it
returns to its own as that is in the cluster again.

The cluster replicates its configuration. Nodes that are apart may each be changed. On reunion the
cluster determines the most recent configuration, and gives it to both.

What is abstracted, and why that is sound for the properties:

- An authentication is one step. What a change of node does to a code that is on its way is the
  subject of a model of its own.
- A change reaches both nodes of a cluster at once. A loss that comes in between is the same as one
  that comes before the change.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Records,
    Replica,
    Replicas,
    Scenario,
    Term,
    Var,
    action,
    exists,
    fault,
    given,
    ite,
    require,
)
from ccverify.models.administration.identity_nodes import IdentityNodes
from ccverify.models.mechanisms.registration import Homed
from ccverify.models.network.network import Side, peer


class Recent(Enum):
    """What the most recent configuration is determined for."""

    WHOLE = "whole"
    EACH_SETTING = "each-setting"


class Application(Replica):
    """A contact centre application that authenticates people."""


APPLICATIONS = Replicas(Application, default=2, limits=(1, 16), meaning="applications", source="I1")


class Identity(Model, IdentityNodes):
    """Two Identity Service nodes, and the applications at both sites (I1, I3)."""

    applications = APPLICATIONS
    seats = Records(Homed, over=applications)
    near = Bool(over=applications, initially=True, meaning="it reaches the node of its site")
    asked = Bool(over=applications, initially=False, meaning="somebody waits to be authenticated")
    made = Bool(over=Side, initially=False, meaning="a change was made at the node")
    has = Bool(
        over=(Side, Side), initially=False, ghost=True,
        meaning="the node has the change that was made at the other key",
    )  # fmt: skip
    newest: Var[Side] = Choice(
        Side, initially=Side.A, ghost=True, meaning="the node at which the last change was made"
    )

    changes = Parameter(False, source="I3", meaning="follow a change of configuration at each node")
    changes_anywhere = Parameter(
        True, source="I3", silent=True,
        meaning="the configuration may be changed at either node, and not at the publisher alone",
    )  # fmt: skip
    recent = Parameter(
        Recent.WHOLE, source="I3", silent=True, meaning="what the most recent one is determined for"
    )

    calm = Scenario("nothing fails", faults=0)
    one = Scenario("at most one failure", faults=1)
    two = Scenario("at most two failures", faults=2)
    apart = Scenario("at most one failure; the configuration is changed at either node", faults=1,
                     changes=True)  # fmt: skip
    at_publisher = Scenario("at most two failures; it is changed at the publisher alone", faults=2,
                            changes=True, changes_anywhere=False)  # fmt: skip

    def accepts(self, side: Side | Term[Side], app: Term[Application]) -> Term[bool]:
        """The node answers the application, which reaches it."""
        return self.runs[side] & ite(self.seats[app].first == side, self.near[app], self.wan)

    def reaches(self, app: Term[Application]) -> Term[bool]:
        """I1: the application runs, and reaches a node."""
        return self.seats[app].up() & exists(Side, lambda side: self.accepts(side, app))

    @action(Side, APPLICATIONS, source="I1", fair=True)
    def query(self, side: Term[Side], app: Term[Application]) -> None:
        """{app} is answered by node {side}"""
        self.seats[app].connect(side, self.accepts(side, app))

    @action(Side, APPLICATIONS, source="I1", fair=True)
    def turn(self, side: Term[Side], app: Term[Application]) -> None:
        """{app} misses node {side}, and turns to the other"""
        self.seats[app].turn(side, self.accepts(side, app), self.accepts(peer(side), app))

    @action(APPLICATIONS, source="I1", fair=True)
    def return_to_local(self, app: Term[Application]) -> None:
        """{app} returns to its local node, which is in the cluster again"""
        seat = self.seats[app]
        require(self.cluster)
        seat.go_home(self.accepts(seat.first, app))

    @fault(FaultKind.INPUT, APPLICATIONS, component="person", source="I1")
    def ask(self, app: Term[Application]) -> None:
        """somebody signs in at {app}"""
        require(~self.asked[app])
        self.asked[app] = True

    @action(Side, APPLICATIONS, source="I1", fair=True)
    def authenticate(self, side: Term[Side], app: Term[Application]) -> None:
        """{app} authenticates at node {side}"""
        require(self.asked[app], self.seats[app].at(side), self.accepts(side, app))
        self.asked[app] = False

    # The configuration

    @action(source="I2, I3", fair=True)
    def meet(self) -> None:
        """the cluster forms again, with the most recent configuration"""
        super().meet()
        if self.changes and self.recent is Recent.WHOLE:
            self.has.assign(lambda _, origin: self.has[self.newest, origin])
        elif self.changes:
            self.has.assign(lambda _, origin: self.has[Side.A, origin] | self.has[Side.B, origin])

    @fault(FaultKind.INPUT, Side, component="administrator", source="I3")
    def change(self, side: Term[Side]) -> None:
        """an administrator changes the configuration at node {side}"""
        given(self.changes)
        require(self.runs[side], ~self.made[side])
        if not self.changes_anywhere:
            require(side == Side.A)
        self.made[side] = True
        self.newest = side
        self.has.assign(
            lambda node, origin: (
                self.has[node, origin] | ((origin == side) & ((node == side) | self.cluster))
            )
        )

    # Faults

    @fault(FaultKind.CRASH, APPLICATIONS, component="application")
    def crash_application(self, app: Term[Application]) -> None:
        """{app} fails"""
        self.seats[app].stop()

    @fault(FaultKind.RESTART, APPLICATIONS, component="application", source="I1")
    def restart_application(self, app: Term[Application]) -> None:
        """{app} is back"""
        self.seats[app].start()

    @fault(FaultKind.LINK_LOST, APPLICATIONS, component="path", source="I1")
    def lose_path(self, app: Term[Application]) -> None:
        """{app} is cut off from its local node"""
        require(self.near[app])
        self.near[app] = False

    @fault(FaultKind.LINK_RESTORED, APPLICATIONS, component="path", source="I1")
    def restore_path(self, app: Term[Application]) -> None:
        """{app} reaches its local node again"""
        require(~self.near[app])
        self.near[app] = True
