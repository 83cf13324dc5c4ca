"""Two nodes with a Redis each: which of them takes digital tasks, and what becomes of one (X1-X7).

Each node has a Digital Routing service and a Redis. The MR PG is connected to one of the services,
which is thereby active; the Redis beside it is primary and the other replicates it (X1, X2). Each
end of a connection finds out by itself that it is gone.

What is abstracted, and why that is sound for the properties:

- Time. Steps may happen at any moment after they can: every order that any timing allows is there.
- Tasks. One is followed, taken at any moment; what Redis does to it does not depend on others. Here
  it is there or not; updates of its state lag in `digital_tasks`, with the same effect of X6.
- Replication of a task is one step, at any later moment: a transfer cut short is one not begun.
- The two MR PGs are one, which loses its connection when the active of them fails: never are both
  of them connected.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Term,
    Var,
    action,
    fault,
    given,
    ite,
    require,
)


class Node(Enum):
    """The two nodes that carry a Digital Routing service and a Redis each."""

    PUBLISHER = "publisher"
    SUBSCRIBER = "subscriber"


class Service(Enum):
    """What a Digital Routing service takes itself for (X1)."""

    STANDBY = "standby"
    ACTIVE = "active"
    DOWN = "down"


class Redis(Enum):
    """The role of a Redis (X2)."""

    SECONDARY = "secondary"
    PRIMARY = "primary"
    DOWN = "down"


class Task(Enum):
    """How far the client has come with the task that is followed."""

    NONE = "none"
    OFFERED = "offered"
    TAKEN = "taken"
    ACKNOWLEDGED = "acknowledged"


class Handover(Enum):
    """What a change of the primary does about the old one: while the Redis instances reach one
    another the old one hands over what is outstanding and steps down, its service with it; or each
    follows its own service, whatever the other does.
    """

    AGREED = "agreed"
    AT_ONCE = "at-once"


class Acknowledge(Enum):
    """When the client gets its answer: once the primary has the task, or both Redis instances."""

    ONCE_TAKEN = "once-taken"
    ONCE_REPLICATED = "once-replicated"


def other(node: Term[Node]) -> Term[Node]:
    """The other node."""
    return ite(node == Node.PUBLISHER, Node.SUBSCRIBER, Node.PUBLISHER)


class RedisNodes(Model):
    """Two nodes, of which the one with the MR PG's connection takes tasks (X1, X2, X6, X7)."""

    link: Var[bool] = Bool(initially=True, meaning="the Redis instances reach one another")
    path = Bool(over=Node, initially=True, meaning="the MR PG reaches the node")
    accepts = Bool(
        over=Node, initially=True, meaning="the service of the node does not refuse the MR PG (X7)"
    )
    connected: Var[bool] = Bool(initially=True, meaning="the MR PG holds a connection")
    target: Var[Node] = Choice(
        Node,
        initially=Node.PUBLISHER,
        meaning="the node that the MR PG is connected to, or else tries next",
    )
    service = Choice(
        Service,
        over=Node,
        initially={Node.PUBLISHER: Service.ACTIVE, Node.SUBSCRIBER: Service.STANDBY},
        meaning="what the service of the node takes itself for (X1)",
    )
    redis = Choice(
        Redis,
        over=Node,
        initially={Node.PUBLISHER: Redis.PRIMARY, Node.SUBSCRIBER: Redis.SECONDARY},
        meaning="the role of the Redis of the node (X2)",
    )
    holds = Bool(
        over=Node, initially=False, meaning="the task that is followed is in the Redis of the node"
    )
    copied: Var[bool] = Bool(
        initially=False, ghost=True, meaning="the task has been in both Redis instances"
    )
    task: Var[Task] = Choice(
        Task,
        initially=Task.NONE,
        meaning="how far the client has come with the task that is followed",
    )

    handover = Parameter(
        Handover.AGREED, source="X6", silent=True, meaning="what becomes of an old primary"
    )
    acknowledge = Parameter(
        Acknowledge.ONCE_TAKEN, source="X2", silent=True, meaning="when a task is acknowledged"
    )
    watches = Parameter(
        True, source="X1", silent=True, meaning="a service without Redis gives the MR PG up"
    )

    def reachable(self, node: Term[Node]) -> Term[bool]:
        """The MR PG gets a connection to the node if it tries (X7: unless it is refused)."""
        ready = self.path[node] & self.accepts[node] & (self.service[node] != Service.DOWN)
        return ready & (self.redis[node] != Redis.DOWN) if self.watches else ready

    def contact(self) -> Term[bool]:
        """The two Redis instances can exchange messages."""
        running = self.redis[Node.PUBLISHER] != Redis.DOWN
        return self.link & running & (self.redis[Node.SUBSCRIBER] != Redis.DOWN)

    def takes_writes(self, node: Node | Term[Node]) -> Term[bool]:
        """New tasks and updates are written there (X2)."""
        return (self.service[node] == Service.ACTIVE) & (self.redis[node] == Redis.PRIMARY)

    @action(Node, source="X1, X12", fair=True)
    def pg_connects(self, node: Term[Node]) -> None:
        """the MR PG connects to the {node}"""
        require(~self.connected, self.target == node, self.reachable(node))
        self.connected = True
        self.service[node] = Service.ACTIVE

    @action(source="X7", fair=True)
    def pg_turns(self) -> None:
        """the MR PG is not let in, and tries the other node"""
        require(~self.connected, ~self.reachable(self.target))
        self.target = other(self.target)

    @action(source="X1, X7", fair=True)
    def pg_notices(self) -> None:
        """the MR PG notices that its connection is gone"""
        held = self.path[self.target] & (self.service[self.target] == Service.ACTIVE)
        require(self.connected, ~held)
        self.connected = False
        self.target = other(self.target)

    @action(Node, source="X1", fair=True)
    def service_notices(self, node: Term[Node]) -> None:
        """the {node} notices that the MR PG is gone"""
        held = self.connected & (self.target == node) & self.path[node]
        require(self.service[node] == Service.ACTIVE, ~held)
        self.service[node] = Service.STANDBY

    @action(Node, source="X1", fair=True)
    def service_gives_up(self, node: Term[Node]) -> None:
        """the {node} has no Redis, and gives the MR PG up"""
        given(self.watches)
        require(self.service[node] == Service.ACTIVE, self.redis[node] == Redis.DOWN)
        self.service[node] = Service.STANDBY

    @action(Node, source="X2, X6, X7", fair=True)
    def redis_promoted(self, node: Term[Node]) -> None:
        """Redis on the {node} becomes primary"""
        require(self.service[node] == Service.ACTIVE, self.redis[node] == Redis.SECONDARY)
        if self.handover is Handover.AGREED:
            # Only a primary has anything to hand over: X7 speaks of a peer that was not.
            peer = other(node)
            old = self.contact() & (self.redis[peer] == Redis.PRIMARY)
            stale = old & (self.service[peer] == Service.ACTIVE)
            self.copied = self.copied | (old & self.holds[peer])
            self.holds[node] = self.holds[node] | (old & self.holds[peer])
            self.service[peer] = ite(stale, Service.STANDBY, self.service[peer])
            self.redis[peer] = ite(old, Redis.SECONDARY, self.redis[peer])
        self.redis[node] = Redis.PRIMARY

    @action(Node, source="X2", fair=True)
    def redis_demoted(self, node: Term[Node]) -> None:
        """Redis on the {node} becomes secondary"""
        require(self.service[node] == Service.STANDBY, self.redis[node] == Redis.PRIMARY)
        if self.handover is Handover.AGREED:
            peer = other(node)
            follows = self.contact() & (self.redis[peer] == Redis.SECONDARY)
            self.copied = self.copied | (follows & self.holds[node])
            self.holds[peer] = self.holds[peer] | (follows & self.holds[node])
        self.redis[node] = Redis.SECONDARY

    @action(Node, source="X2", fair=True)
    def replicate(self, node: Term[Node]) -> None:
        """Redis on the {node} replicates the primary"""
        peer = other(node)
        require(self.contact(), self.redis[node] == Redis.SECONDARY)
        require(self.redis[peer] == Redis.PRIMARY, self.holds[node] != self.holds[peer])
        self.copied = self.copied | self.holds[peer]
        self.holds[node] = self.holds[peer]

    @fault(FaultKind.INPUT, component="client", source="X2")
    def task_offered(self) -> None:
        """a client offers a task"""
        require(self.task == Task.NONE)
        self.task = Task.OFFERED

    @action(Node, source="X2", fair=True)
    def task_taken(self, node: Term[Node]) -> None:
        """the {node} takes the task"""
        require(self.task == Task.OFFERED, self.takes_writes(node))
        self.task = Task.TAKEN
        self.holds[node] = True

    @action(Node, source="X2", fair=True)
    def task_acknowledged(self, node: Term[Node]) -> None:
        """the {node} acknowledges the task"""
        require(self.task == Task.TAKEN, self.takes_writes(node), self.holds[node])
        if self.acknowledge is Acknowledge.ONCE_REPLICATED:
            require(self.holds[other(node)])
        self.task = Task.ACKNOWLEDGED
