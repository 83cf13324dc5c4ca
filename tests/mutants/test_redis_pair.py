"""Every property of the Redis pair notices at least one fault seeded into the model."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.digital import redis_nodes, redis_pair
from ccverify.properties.digital.redis_pair import PROPERTIES

MUTANTS = [
    Mutant(
        "a service on a lost link does not notice that the MR PG is gone",
        "require(self.service[node] == Service.ACTIVE, ~held)",
        "require(self.service[node] == Service.ACTIVE, ~held, self.link)",
        {"active-by-connection": "dual"},
    ),
    Mutant(
        "the MR PG keeps trying a node that refuses it",
        "require(~self.connected, ~self.reachable(self.target))",
        "require(~self.connected, ~self.path[self.target])",
        {"served": "service-2", "lost-by-refusal": "service-2"},
    ),
    Mutant(
        "the subscriber is never connected to",
        "require(~self.connected, self.target == node, self.reachable(node))",
        "require(~self.connected, self.target == node, node == Node.PUBLISHER)",
        {"taken-over": "network-1"},
    ),
    Mutant(
        "the MR PG goes back to the node it lost",
        "        require(self.connected, ~held)\n"
        "        self.connected = False\n"
        "        self.target = other(self.target)\n",
        "        require(self.connected, ~held)\n        self.connected = False\n",
        {"replicated-lost": "service-1", "empty-primary": "service-1"},
    ),
    Mutant(
        "an old primary is not told",
        "old = self.contact() & (self.redis[peer] == Redis.PRIMARY)",
        "old = self.contact() & (self.redis[peer] == Redis.DOWN)",
        {"dual-primary": "network-1", "acknowledged-lost": "network-1"},
    ),
    Mutant(
        "a Redis that steps down keeps its tasks to itself",
        "follows = self.contact() & (self.redis[peer] == Redis.SECONDARY)",
        "follows = self.contact() & (self.redis[peer] == Redis.DOWN)",
        {"acknowledged-served": "network-1"},
    ),
    Mutant(
        "a Redis stays primary beside a standby",
        "require(self.service[node] == Service.STANDBY, self.redis[node] == Redis.PRIMARY)",
        "require(self.service[node] == Service.ACTIVE, self.redis[node] == Redis.DOWN)",
        {"primary-beside-active": "dual"},
    ),
    Mutant(
        "a secondary does not replicate",
        "require(self.contact(), self.redis[node] == Redis.SECONDARY)",
        "require(self.contact(), self.service[node] == Service.ACTIVE)",
        {"replicated": "calm", "in-step": "calm"},
    ),
    Mutant(
        "every task is acknowledged once replicated",
        "if self.acknowledge is Acknowledge.ONCE_REPLICATED:",
        "if True:",
        {
            "in-flight": "calm",
            "acknowledged-lost": "node-1",
            "answered": "network-1",
            "taken-over-without": "dual",
        },
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(redis_pair, PROPERTIES, replace(mutant, part=redis_nodes))


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
