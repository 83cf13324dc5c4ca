"""The Redis pair: what its nodes do (`redis_nodes`), and what may fail of them and between them.

Both the replication and the MR PG's connections cross one public network (X3). A service and its
Redis fail apart, or with their node.
"""

from __future__ import annotations

from ccverify import FaultKind, Parameter, Scenario, Term, fault, given, ite, require
from ccverify.models.digital.redis_nodes import (
    Acknowledge,
    Handover,
    Node,
    Redis,
    RedisNodes,
    Service,
)


class RedisPair(RedisNodes):
    """Two nodes, of which the one with the MR PG's connection takes tasks (X1-X7)."""

    durable = Parameter(
        False, source="X7", silent=True, meaning="a restart finds what Redis had stored"
    )
    network_fails = Parameter(False, source="X3", meaning="link and paths fail one by one")
    dual_fails = Parameter(False, source="X6", meaning="the link and a path may fail at once")
    services_crash = Parameter(False, meaning="services may crash and restart")
    redis_crashes = Parameter(False, meaning="Redis instances may crash and restart")
    nodes_crash = Parameter(False, meaning="a service and its Redis may crash at once")
    refusals = Parameter(False, source="X7", meaning="services may refuse the MR PG")
    pg_crashes = Parameter(False, source="X12", meaning="the active MR PG may fail")

    calm = Scenario("nothing fails")
    network_1 = Scenario("the link, a path or the MR PG fails", faults=1, network_fails=True,
                         pg_crashes=True)  # fmt: skip
    network_2 = Scenario("two of them fail, one after the other", faults=2, network_fails=True,
                         pg_crashes=True)  # fmt: skip
    dual = Scenario("the link and a path fail at once", faults=1, dual_fails=True)
    service_1 = Scenario("a service crashes", faults=1, services_crash=True)
    service_2 = Scenario(
        "services crash or refuse the MR PG, twice",
        faults=2, services_crash=True, refusals=True,
    )  # fmt: skip
    redis_1 = Scenario("a Redis crashes", faults=1, redis_crashes=True)
    unwatched = Scenario(
        "a Redis crashes, and the active service does not mind",
        faults=1, redis_crashes=True, watches=False,
    )  # fmt: skip
    node_1 = Scenario("a node crashes, its service and its Redis", faults=1, nodes_crash=True)
    at_once = Scenario(
        "one network failure, each Redis following its own service only",
        faults=1, network_fails=True, pg_crashes=True, handover=Handover.AT_ONCE,
    )  # fmt: skip
    careful = Scenario(
        "any one failure; tasks acknowledged once replicated, Redis durable",
        faults=1, network_fails=True, pg_crashes=True, dual_fails=True, services_crash=True,
        redis_crashes=True, nodes_crash=True, refusals=True, durable=True,
        acknowledge=Acknowledge.ONCE_REPLICATED,
    )  # fmt: skip

    @fault(FaultKind.LINK_LOST, component="replication link", source="X3")
    def lose_link(self) -> None:
        """the replication link is lost"""
        given(self.network_fails)
        require(self.link)
        self.link = False

    @fault(FaultKind.LINK_LOST, Node, component="MR PG connectivity", source="X3")
    def lose_path(self, node: Term[Node]) -> None:
        """the MR PG loses its path to the {node}"""
        given(self.network_fails)
        require(self.path[node])
        self.path[node] = False

    @fault(FaultKind.LINK_LOST, Node, component="public network", source="X3, X6")
    def lose_both(self, node: Term[Node]) -> None:
        """the replication link and the path to the {node} are lost at once"""
        given(self.dual_fails)
        require(self.link, self.path[node])
        self.link = False
        self.path[node] = False

    @fault(FaultKind.LINK_RESTORED, component="replication link")
    def restore_link(self) -> None:
        """the replication link is restored"""
        given(self.network_fails or self.dual_fails)
        require(~self.link)
        self.link = True

    @fault(FaultKind.LINK_RESTORED, Node, component="MR PG connectivity")
    def restore_path(self, node: Term[Node]) -> None:
        """the MR PG reaches the {node} again"""
        given(self.network_fails or self.dual_fails)
        require(~self.path[node])
        self.path[node] = True

    @fault(FaultKind.CRASH, Node, component="MR PG", source="X12")
    def crash_pg(self, node: Term[Node]) -> None:
        """the active MR PG fails; its partner tries the {node}"""
        given(self.pg_crashes)
        require(self.connected)
        self.connected = False
        self.target = node

    @fault(FaultKind.CRASH, Node, component="Digital Routing service")
    def crash_service(self, node: Term[Node]) -> None:
        """the service on the {node} crashes"""
        given(self.services_crash)
        require(self.service[node] != Service.DOWN)
        self.service[node] = Service.DOWN

    @fault(FaultKind.RESTART, Node, component="Digital Routing service", source="X7")
    def restart_service(self, node: Term[Node]) -> None:
        """the service on the {node} restarts"""
        given(self.services_crash or self.nodes_crash)
        require(self.service[node] == Service.DOWN)
        self.service[node] = Service.STANDBY
        if not self.durable:
            running = self.redis[node] != Redis.DOWN
            self.redis[node] = ite(running, Redis.SECONDARY, Redis.DOWN)
            self.holds[node] = False

    @fault(FaultKind.CRASH, Node, component="Redis")
    def crash_redis(self, node: Term[Node]) -> None:
        """Redis on the {node} crashes"""
        given(self.redis_crashes)
        require(self.redis[node] != Redis.DOWN)
        self.redis_stops(node)

    @fault(FaultKind.RESTART, Node, component="Redis")
    def restart_redis(self, node: Term[Node]) -> None:
        """Redis on the {node} restarts"""
        given(self.redis_crashes or self.nodes_crash)
        require(self.redis[node] == Redis.DOWN)
        self.redis[node] = Redis.SECONDARY

    @fault(FaultKind.CRASH, Node, component="node")
    def crash_node(self, node: Term[Node]) -> None:
        """the {node} crashes"""
        given(self.nodes_crash)
        require(self.service[node] != Service.DOWN, self.redis[node] != Redis.DOWN)
        self.service[node] = Service.DOWN
        self.redis_stops(node)

    def redis_stops(self, node: Term[Node]) -> None:
        """A Redis that stops forgets, unless it is durable."""
        self.redis[node] = Redis.DOWN
        if not self.durable:
            self.holds[node] = False

    @fault(FaultKind.PAUSE, Node, component="Digital Routing service", source="X7")
    def refuse(self, node: Term[Node]) -> None:
        """the service on the {node} begins to refuse connections"""
        given(self.refusals)
        require(self.accepts[node])
        self.accepts[node] = False

    @fault(FaultKind.RESTART, Node, component="Digital Routing service")
    def accept_again(self, node: Term[Node]) -> None:
        """the service on the {node} accepts connections again"""
        given(self.refusals)
        require(~self.accepts[node])
        self.accepts[node] = True
