"""A code that one node of the Identity Service issues and another may have to redeem (I2).

To sign in, a person is given a code by the node that the application queries, and the application
redeems the code for a token. The nodes replicate codes. If the application changes its node in
between, the other node may not know the code, and the person has to sign in again.

What is abstracted, and why that is sound for the properties:

- One application and one person are followed. Codes of others do not influence theirs.
- Packet loss has two values, for only a threshold is named: above it a copy may be dropped at any
  moment, and up to it none is.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Part,
    Scenario,
    Term,
    Var,
    action,
    fault,
    given,
    initial,
    require,
)
from ccverify.models.administration.identity_nodes import IdentityNodes
from ccverify.models.mechanisms.registration import Homed
from ccverify.models.network.network import Side, peer


class Person(Enum):
    """How the person stands who signs in."""

    OUT = "signed out"
    ASKS = "asks for a code"
    HAS_CODE = "has a code"
    IN = "signed in"


class Copy(Enum):
    """What the other node has of the code."""

    UNDER_WAY = "under way"
    THERE = "there"
    DROPPED = "dropped"


class SignOnCodes(Model, IdentityNodes):
    """An application, two nodes, and a code between them (I2)."""

    seat = Part(Homed)
    near: Var[bool] = Bool(
        initially=True, meaning="the application reaches the node of its own site"
    )
    person: Var[Person] = Choice(Person, initially=Person.OUT, meaning="how the person stands")
    issuer: Var[Side] = Choice(Side, initially=Side.A, meaning="the node that issued the code")
    copy: Var[Copy] = Choice(
        Copy, initially=Copy.UNDER_WAY, meaning="what the other node has of the code"
    )
    again: Var[bool] = Bool(
        initially=False, ghost=True, meaning="the person has had to sign in again"
    )

    tolerated = Parameter(
        5, within=(0, 100), unit="% of the packets", source="I2", meaning="loss that drops no copy"
    )
    loss = Parameter(
        5, within=(0, 100), unit="% of the packets", source="I2",
        meaning="how many the network between the sites loses",
    )  # fmt: skip
    path_fails = Parameter(True, source="I1", meaning="the application may lose its local node")

    calm = Scenario("nothing fails", faults=0)
    path_lost = Scenario(
        "the application is cut off from its local node; 5 % of the packets are lost",
        faults=1, nodes_crash=False, wan_fails=False,
    )  # fmt: skip
    path_lost_lossy = Scenario("the same, and 6 % of the packets are lost", faults=1, loss=6,
                               nodes_crash=False, wan_fails=False)  # fmt: skip
    one = Scenario("at most one failure of any kind; 5 % of the packets are lost", faults=1)

    @initial()
    def one_application(self) -> None:
        """The application is at site A; the nodes are alike here."""
        require(self.seat.first == Side.A)

    def accepts(self, side: Side | Term[Side]) -> Term[bool]:
        """The node answers the application, which reaches it."""
        return self.runs[side] & self.reached(side)

    def reached(self, side: Side | Term[Side]) -> Term[bool]:
        """The application reaches the site of the node."""
        return ((side == self.seat.first) & self.near) | ((side != self.seat.first) & self.wan)

    def knows(self, side: Term[Side]) -> Term[bool]:
        """The node knows the code."""
        return (self.issuer == side) | (self.copy == Copy.THERE)

    # The application

    @action(Side, source="I1", fair=True)
    def query(self, side: Term[Side]) -> None:
        """the application is answered by node {side}"""
        self.seat.connect(side, self.accepts(side))

    @action(Side, source="I1", fair=True)
    def turn(self, side: Term[Side]) -> None:
        """the application misses node {side}, and turns to the other"""
        self.seat.turn(side, self.accepts(side), self.accepts(peer(side)))

    @action(source="I1", fair=True)
    def return_to_local(self) -> None:
        """the application returns to its local node"""
        require(self.cluster)
        self.seat.go_home(self.accepts(self.seat.first))

    # The code

    @fault(FaultKind.INPUT, component="person", source="I2")
    def ask(self) -> None:
        """a person signs in"""
        require(self.person == Person.OUT)
        self.person = Person.ASKS

    @action(Side, source="I2", fair=True)
    def issue(self, side: Term[Side]) -> None:
        """node {side} issues a code"""
        require(self.person == Person.ASKS, self.seat.at(side), self.accepts(side))
        self.person = Person.HAS_CODE
        self.issuer = side
        self.copy = Copy.UNDER_WAY

    @action(source="I2", fair=True)
    def replicate(self) -> None:
        """the other node has a copy of the code"""
        require(self.person == Person.HAS_CODE, self.cluster, self.copy == Copy.UNDER_WAY)
        self.copy = Copy.THERE

    @action(source="I2", fair=True)
    def drop(self) -> None:
        """the copy of the code is lost on its way"""
        given(self.loss > self.tolerated)
        require(self.person == Person.HAS_CODE, self.copy == Copy.UNDER_WAY)
        self.copy = Copy.DROPPED

    @action(source="I2", fair=True)
    def miss(self) -> None:
        """the copy of the code cannot be sent, for the nodes are apart"""
        require(self.person == Person.HAS_CODE, ~self.cluster, self.copy == Copy.UNDER_WAY)
        self.copy = Copy.DROPPED

    @action(source="I2, I3", fair=True)
    def meet(self) -> None:
        """the cluster forms again, and both nodes have all codes"""
        super().meet()
        self.copy = Copy.THERE

    @action(Side, source="I2", fair=True)
    def redeem(self, side: Term[Side]) -> None:
        """node {side} gives a token for the code"""
        require(self.person == Person.HAS_CODE, self.seat.at(side), self.accepts(side))
        require(self.knows(side))
        self.person = Person.IN

    @action(Side, source="I2", fair=True)
    def refuse(self, side: Term[Side]) -> None:
        """node {side} does not know the code, and the person has to sign in again"""
        require(self.person == Person.HAS_CODE, self.seat.at(side), self.accepts(side))
        require(self.issuer != side, self.copy == Copy.DROPPED)
        self.person = Person.ASKS
        self.again = True

    @fault(FaultKind.INPUT, component="person")
    def sign_out(self) -> None:
        """the person signs out"""
        require(self.person == Person.IN)
        self.person = Person.OUT

    # Faults

    @fault(FaultKind.CRASH, component="application")
    def crash_application(self) -> None:
        """the application fails"""
        self.seat.stop()

    @fault(FaultKind.RESTART, component="application", source="I1")
    def restart_application(self) -> None:
        """the application is back"""
        self.seat.start()

    @fault(FaultKind.LINK_LOST, component="path", source="I1")
    def lose_path(self) -> None:
        """the application is cut off from its local node"""
        given(self.path_fails)
        require(self.near)
        self.near = False

    @fault(FaultKind.LINK_RESTORED, component="path", source="I1")
    def restore_path(self) -> None:
        """the application reaches its local node again"""
        given(self.path_fails)
        require(~self.near)
        self.near = True
