"""MyProtocol: a first model, to be changed into yours.

- `ccverify run my_protocol.py` says how every property stands.
- `ccverify run my_protocol.py --property dual-active` shows the run that breaks one of them.
- `ccverify cuts my_protocol.py --property dual-active` finds the failures that this takes.
- `ccverify show my_protocol.py` shows all there is in the model.
- `pytest test_my_protocol.py` checks it in tests.
"""

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Scenario,
    Term,
    Var,
    action,
    exists,
    fault,
    forall,
    given,
    implies,
    ite,
    never,
    reachable,
    require,
    settled,
)


class Node(Enum):
    """The two nodes."""

    LEFT = "left"
    RIGHT = "right"


class Role(Enum):
    """What a node is doing."""

    ACTIVE = "active"
    STANDBY = "standby"
    DOWN = "down"


# A method runs once, on terms that stand for every value. So it says `ite` where a program says
# `if`, and &, | and ~ for `and`, `or` and `not`.
def other(node: Term[Node]) -> Term[Node]:
    """The node that is not this one."""
    return ite(node == Node.LEFT, Node.RIGHT, Node.LEFT)


class MyProtocol(Model):
    """Two nodes, of which one serves, and a link over which they hear one another."""

    # A setting. The scenarios give it a value, and so does --set link_fails=yes.
    link_fails = Parameter(False, meaning="whether the link may be lost")

    # A scenario is a case that you ask about. `faults` limits how many failures a run may have.
    crashes = Scenario("nodes crash")
    partitions = Scenario("nodes crash, and the link is lost", link_fails=True)
    one_failure = Scenario("one failure of any kind", link_fails=True, faults=1)

    # The state: whether the link is up, and a role for each node.
    link: Var[bool] = Bool(initially=True, meaning="the nodes hear one another")
    role = Choice(Role, over=Node, initially={Node.LEFT: Role.ACTIVE, Node.RIGHT: Role.STANDBY})

    # What fails. A fault may happen whenever what it requires holds.
    @fault(FaultKind.CRASH, Node, component="node")
    def crash(self, node: Term[Node]) -> None:
        """{node} crashes"""
        require(self.role[node] != Role.DOWN)
        self.role[node] = Role.DOWN

    @fault(FaultKind.LINK_LOST, component="link")
    def link_lost(self) -> None:
        """the link is lost"""
        given(self.link_fails)  # without the setting there is no such fault
        require(self.link)
        self.link = False

    # What the protocol does. It reads the state before the step; what it does not assign stays.
    @action(Node, fair=True)
    def take_over(self, node: Term[Node]) -> None:
        """{node} hears nothing and takes over"""
        silent = ~self.link | (self.role[other(node)] == Role.DOWN)
        require(self.role[node] == Role.STANDBY, silent)
        self.role[node] = Role.ACTIVE

    # What you ask. `reachable` shows that the model does something at all.
    @reachable()
    def right_serves(self) -> Term[bool]:
        """The standby can take over."""
        return self.role[Node.RIGHT] == Role.ACTIVE

    # `settled` speaks of the states in which nothing but faults can still happen.
    @settled()
    def somebody_serves(self) -> Term[bool]:
        """Once all has been done a node serves, unless both are down."""
        up = exists(Node, lambda node: self.role[node] != Role.DOWN)
        return implies(up, exists(Node, lambda node: self.role[node] == Role.ACTIVE))

    # This one is broken if the link is lost: who hears nothing cannot tell that from a crash.
    # `expected` says that it is known, and in which scenarios to ask: it is asked in no others.
    # Leave it out, and `run` asks in all, shows the shortest run that breaks it, and ends with 1.
    # To mend it, let a node take over only once the other has surely stopped, as with a lease.
    @never(
        beside="right_serves",
        fails="Clients are served by two nodes that disagree.",
        expected={"crashes": "proved", "partitions": "violated", "one-failure": "violated"},
    )
    def dual_active(self) -> Term[bool]:
        """Never are both nodes active."""
        return forall(Node, lambda node: self.role[node] == Role.ACTIVE)
