"""A model to be drawn: two nodes, voters that reach them, a wire, and noise."""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    Component,
    FaultKind,
    Int,
    Model,
    Parameter,
    Part,
    Replica,
    Replicas,
    Term,
    Var,
    action,
    always,
    count,
    eventually_always,
    exists,
    fault,
    forall,
    given,
    ite,
    never,
    reachable,
    require,
    settled,
    size,
)


class Node(Enum):
    LEFT = "left"
    RIGHT = "right"


class Role(Enum):
    ACTIVE = "active"
    STANDBY = "standby"
    STOPPED = "stopped"


class Voter(Replica):
    """One who may be reached."""


class Wire(Component):
    """What joins the nodes."""

    up: Var[bool] = Bool(initially=True)
    noise: Var[bool] = Bool(initially=False)
    hums = Parameter(True, meaning="the wire may hum")

    @fault(FaultKind.LINK_LOST, component="wire")
    def cut(self) -> None:
        """the wire is cut"""
        require(self.up)
        self.up = False

    @fault(FaultKind.LINK_RESTORED, component="wire")
    def mend(self) -> None:
        """the wire is mended"""
        require(~self.up)
        self.up = True

    @action()
    def hum(self) -> None:
        """the wire hums"""
        given(self.hums)
        self.noise = ~self.noise


class Beacons(Model):
    """Two nodes of which one is to be active."""

    voters = Replicas(Voter, default=3)
    wire = Part(Wire)
    role = Choice(Role, over=Node, initially={Node.LEFT: Role.ACTIVE, Node.RIGHT: Role.STANDBY})
    link = Bool(over=(Node, voters), initially=True)
    asked: Var[int] = Int(0, 3, initially=0)

    def reached(self, node: Term[Node]) -> Term[int]:
        return count(self.voters, lambda voter: self.link[node, voter])

    def majority(self, node: Term[Node]) -> Term[bool]:
        return 2 * self.reached(node) > size(self.voters)

    def silent(self) -> Term[bool]:
        return ~self.wire.up

    @action(Node, source="R1", fair=True)
    def decide(self, node: Term[Node]) -> None:
        """Beacon {node} decides"""
        require(self.role[node] == Role.STANDBY, self.silent())
        self.role[node] = ite(self.majority(node), Role.ACTIVE, Role.STOPPED)

    @fault(FaultKind.LINK_LOST, Node, voters, component="link")
    def lose(self, node: Term[Node], voter: Term[Voter]) -> None:
        """{voter} loses Beacon {node}"""
        require(self.link[node, voter])
        self.link[node, voter] = False

    @fault(FaultKind.INPUT, component="user")
    def use(self) -> None:
        """somebody asks"""
        require(self.asked < 3)
        self.asked += 1

    @never(fails="Both shine.")
    def dual(self) -> Term[bool]:
        """Never do both shine."""
        return forall(Node, lambda node: self.role[node] == Role.ACTIVE)

    @never()
    def stopped(self) -> Term[bool]:
        """Never is one stopped."""
        return exists(Node, lambda node: self.role[node] == Role.STOPPED)

    @always()
    def whole(self) -> Term[bool]:
        """The wire is up, and nobody asks."""
        return self.wire.up & (self.asked == 0)

    @settled()
    def rests(self) -> Term[bool]:
        """Nobody is active at rest."""
        return ~exists(Node, lambda node: self.role[node] == Role.ACTIVE)

    @eventually_always()
    def quiet(self) -> Term[bool]:
        """It hums no more, or nobody has asked."""
        return ~self.wire.noise | (self.asked == 0)

    @reachable()
    def asked_thrice(self) -> Term[bool]:
        """Somebody asks three times."""
        return self.asked == 3
