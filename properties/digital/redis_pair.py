"""What the source claims of the two nodes and their Redis, what it admits, and what follows.

A state in which no node lets the MR PG in is never settled, for the MR PG keeps trying: what is
claimed of settled states is silent on it.
"""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, count, exists, forall, implies
from ccverify.models.digital.redis_nodes import Node, Redis, Service, Task, other
from ccverify.models.digital.redis_pair import RedisPair

PROPERTIES: Final = Properties(RedisPair)

P, V = "proved", "violated"

FAILS_OVER: Final = {
    "network-1": P, "network-2": P, "dual": P, "service-1": P, "service-2": P, "redis-1": P,
    "node-1": P, "at-once": P, "careful": P,
}  # fmt: skip
EVERYWHERE: Final = {"calm": P, "unwatched": P, **FAILS_OVER}
# What is acknowledged before it is replicated survives a lone network failure, and no crash.
LOSSES: Final = {**dict.fromkeys(EVERYWHERE, V), "calm": P, "network-1": P, "careful": P}


@PROPERTIES.reachable(source="X1, X2", expected=FAILS_OVER)
def taken_over(pair: RedisPair) -> Term[bool]:
    """The subscriber takes tasks, its Redis primary."""
    return pair.takes_writes(Node.SUBSCRIBER)


@PROPERTIES.reachable(source="X2", expected=EVERYWHERE)
def replicated(pair: RedisPair) -> Term[bool]:
    """An acknowledged task is in both Redis instances."""
    return (pair.task == Task.ACKNOWLEDGED) & forall(Node, lambda node: pair.holds[node])


@PROPERTIES.reachable(source="X2", expected={k: P for k in EVERYWHERE if k != "careful"})
def in_flight(pair: RedisPair) -> Term[bool]:
    """An acknowledged task is in one Redis only."""
    return (pair.task == Task.ACKNOWLEDGED) & (count(Node, lambda node: pair.holds[node]) == 1)


@PROPERTIES.never(
    source="X4, X3",
    beside="taken_over",
    fails="Two nodes take tasks and updates, and neither has the other's.",
    expected={**FAILS_OVER, "network-2": V, "dual": V, "at-once": V, "careful": V},
)
def dual_primary(pair: RedisPair) -> Term[bool]:
    """Never do two Redis primaries take writes."""
    return forall(Node, pair.takes_writes)


def lost(pair: RedisPair) -> Term[bool]:
    """No Redis holds the task that a client was told is safe."""
    return (pair.task == Task.ACKNOWLEDGED) & ~exists(Node, lambda node: pair.holds[node])


@PROPERTIES.never(
    source="X5",
    beside="replicated",
    fails="The client was told that its task is safe, and no Redis holds it any more.",
    expected=LOSSES,
)
def acknowledged_lost(pair: RedisPair) -> Term[bool]:
    """Never is an acknowledged task in neither Redis."""
    return lost(pair)


@PROPERTIES.never(
    source="X5",
    beside="replicated",
    fails="Both Redis instances had the task, and it is gone with every other task there was.",
    expected={**EVERYWHERE, "service-2": V, "redis-1": V, "unwatched": V},
)
def replicated_lost(pair: RedisPair) -> Term[bool]:
    """Never is an acknowledged task in neither Redis once it has been in both."""
    return lost(pair) & pair.copied


@PROPERTIES.never(
    source="X6",
    beside="replicated",
    fails="The standby became active without a task whose replication was under way.",
    expected={"network-1": P, "network-2": V, "dual": V, "at-once": P, "careful": P},
)
def taken_over_without(pair: RedisPair) -> Term[bool]:
    """Never does a node take writes without a task that was acknowledged, while the replication
    link and the path to the other node are lost: the dual failure.
    """

    def without(node: Term[Node]) -> Term[bool]:
        cut_off = ~pair.link & ~pair.path[other(node)]
        return pair.takes_writes(node) & ~pair.holds[node] & cut_off

    return (pair.task == Task.ACKNOWLEDGED) & exists(Node, without)


@PROPERTIES.never(
    source="X7",
    beside="replicated",
    fails="The MR PG is back at the restarted service, its peer refused it, and all is gone.",
    expected={"service-2": V, "careful": P},
)
def lost_by_refusal(pair: RedisPair) -> Term[bool]:
    """Never is an acknowledged task that was replicated in neither Redis, while the MR PG is
    connected to one service and the other refuses it: the double failure.
    """
    refused = exists(Node, lambda node: (pair.target == node) & ~pair.accepts[other(node)])
    return lost(pair) & pair.copied & pair.connected & refused


@PROPERTIES.never(
    source="X5",
    beside="replicated",
    fails="The empty node is primary, and its peer is about to copy that over the tasks it has.",
    expected={**EVERYWHERE, "service-2": V, "redis-1": V, "unwatched": V},
)
def empty_primary(pair: RedisPair) -> Term[bool]:
    """Never is an acknowledged task missing where writes go, and replicated beside a secondary."""

    def empty(node: Term[Node]) -> Term[bool]:
        replica = pair.holds[other(node)] & (pair.redis[other(node)] == Redis.SECONDARY)
        return pair.takes_writes(node) & ~pair.holds[node] & replica & pair.copied

    return (pair.task == Task.ACKNOWLEDGED) & exists(Node, empty)


@PROPERTIES.settled(
    source="X5",
    beside="replicated",
    fails="The node that now serves knows nothing of a task that was acknowledged.",
    expected=LOSSES,
)
def acknowledged_served(pair: RedisPair) -> Term[bool]:
    """Once all is settled, the node that takes writes holds the task that was acknowledged."""
    acknowledged = pair.task == Task.ACKNOWLEDGED
    return forall(
        Node, lambda node: implies(acknowledged & pair.takes_writes(node), pair.holds[node])
    )


@PROPERTIES.settled(
    source="X2",
    beside="replicated",
    fails="A healthy node has the task, and the client waits for an answer for ever.",
    expected={**EVERYWHERE, "careful": V},
)
def answered(pair: RedisPair) -> Term[bool]:
    """Once all is settled, a task that is held where writes go has been acknowledged."""
    held = exists(Node, lambda node: pair.takes_writes(node) & pair.holds[node])
    return implies(held, pair.task == Task.ACKNOWLEDGED)


@PROPERTIES.settled(
    source="X1",
    beside="taken_over",
    fails="A service takes itself for active without the MR PG's connection, or not with it.",
    expected=FAILS_OVER,
)
def active_by_connection(pair: RedisPair) -> Term[bool]:
    """Once all is settled, exactly the service with the MR PG's connection is active."""
    return forall(
        Node,
        lambda node: (
            (pair.service[node] == Service.ACTIVE) == (pair.connected & (pair.target == node))
        ),
    )


@PROPERTIES.settled(
    source="X2",
    beside="taken_over",
    fails="A Redis has a role its service does not have.",
    expected=FAILS_OVER,
)
def primary_beside_active(pair: RedisPair) -> Term[bool]:
    """Once all is settled, a Redis beside an active service is primary, beside a standby not."""

    def fits(node: Term[Node]) -> Term[bool]:
        active, standby = (pair.service[node] == role for role in (Service.ACTIVE, Service.STANDBY))
        primary, down = (pair.redis[node] == role for role in (Redis.PRIMARY, Redis.DOWN))
        return implies(active & ~down, primary) & implies(standby, ~primary)

    return forall(Node, fits)


@PROPERTIES.settled(
    source="X2",
    beside="replicated",
    fails="The secondary differs from the primary for good.",
    expected=EVERYWHERE,
)
def in_step(pair: RedisPair) -> Term[bool]:
    """Once all is settled, a secondary that the primary reaches holds what it holds."""
    primary = exists(Node, lambda node: pair.redis[node] == Redis.PRIMARY)
    secondary = exists(Node, lambda node: pair.redis[node] == Redis.SECONDARY)
    same = pair.holds[Node.PUBLISHER] == pair.holds[Node.SUBSCRIBER]
    return implies(pair.contact() & primary & secondary, same)


@PROPERTIES.settled(
    source="X1, X2",
    beside="taken_over",
    fails="A healthy node stands by, and nobody takes tasks.",
    expected={**FAILS_OVER, "unwatched": V},
)
def served(pair: RedisPair) -> Term[bool]:
    """Once all is settled, a node takes writes if the MR PG is let in where Redis runs."""
    able = exists(Node, lambda node: pair.reachable(node) & (pair.redis[node] != Redis.DOWN))
    return implies(able, exists(Node, pair.takes_writes))
