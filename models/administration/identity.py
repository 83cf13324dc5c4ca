"""Applications that authenticate with the nodes of the Identity Service (I1).

An application queries the node of its own site. If that is unavailable it queries the other, and it
returns to its own as that is in the cluster again.

What is abstracted, and why that is sound for the properties: an authentication is one step. What a
change of node does to a code that is on its way is the subject of a model of its own.
"""

from __future__ import annotations

from ccverify import (
    Bool,
    FaultKind,
    Model,
    Records,
    Replica,
    Replicas,
    Scenario,
    Term,
    action,
    exists,
    fault,
    ite,
    require,
)
from ccverify.models.administration.identity_nodes import IdentityNodes
from ccverify.models.mechanisms.registration import Homed
from ccverify.models.network.network import Side, peer


class Application(Replica):
    """A contact centre application that authenticates people."""


APPLICATIONS = Replicas(Application, default=2, limits=(1, 16), meaning="applications", source="I1")


class Identity(Model, IdentityNodes):
    """Two Identity Service nodes, and the applications at both sites (I1)."""

    applications = APPLICATIONS
    seats = Records(Homed, over=applications)
    near = Bool(over=applications, initially=True, meaning="it reaches the node of its site")
    asked = Bool(over=applications, initially=False, meaning="somebody waits to be authenticated")

    calm = Scenario("nothing fails", faults=0)
    one = Scenario("at most one failure", faults=1)
    two = Scenario("at most two failures", faults=2)

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
