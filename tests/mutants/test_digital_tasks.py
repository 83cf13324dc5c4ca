"""Every property of digital tasks notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.digital import digital_tasks, router_queue
from ccverify.properties.digital.digital_tasks import PROPERTIES

MUTANTS = [
    Mutant(
        "the sub-limit is not heeded",
        "return self.free() & (self.queued(task) < self.limit) & ~self.congested",
        "return self.free() & ~self.congested",
        {"within-limit": "calm", "starved": "calm"},
        part=router_queue,
    ),
    Mutant(
        "digital tasks leave voice a place even without a sub-limit",
        "return self.queue.length + ite(self.call == Call.QUEUED, 1, 0) < self.places",
        "return self.queue.length + ite(self.call == Call.QUEUED, 1, 0) + 1 < self.places",
        {"starved": "unlimited"},
        part=router_queue,
    ),
    Mutant(
        "tasks are submitted in any order",
        "require(self.sends, self.state[task] == State.LOCAL, self.first(task))",
        "require(self.sends, self.state[task] == State.LOCAL)",
        {"out-of-order": "calm", "overtaken": "calm"},
    ),
    Mutant(
        "the Router routes while it drops its queue",
        "require(self.heads(task), ~self.dropping)",
        "require(self.heads(task))",
        {"overtaken": "loss-1"},
    ),
    Mutant(
        "tasks that the Router dropped are not submitted again",
        "ite(self.state[t] == State.SUBMITTED, State.LOCAL, self.state[t])",
        "ite(self.state[t] == State.NEW, State.NEW, self.state[t])",
        {"gone": "loss-1", "ended": "loss-1", "submitted-again": "loss-1"},
    ),
    Mutant(
        "the service closes no task that it has submitted",
        "waits = (self.state[task] == State.SUBMITTED) & ~self.sends",
        "waits = self.state[task] == State.LOCAL",
        {"closed-with-agent": "kept"},
    ),
    Mutant(
        "no task has a longest duration",
        "        require(self.state[task] == State.ROUTED)\n",
        "        require(self.state[task] == State.ROUTED, self.congested)\n",
        {"ended": "calm"},
    ),
    Mutant(
        "the Router holds one digital task at a time",
        "return self.free() & (self.queued(task) < self.limit) & ~self.congested",
        "return self.queue.empty & ~self.congested",
        {"in-line": "calm"},
        part=router_queue,
    ),
    Mutant(
        "a sub-limit counts the tasks of every media domain",
        "(self.queued(task) < self.limit)",
        "(self.queue.length < self.limit)",
        {"crowded-out": "domains"},
        part=router_queue,
    ),
    Mutant(
        "new tasks are accepted before dropped ones are submitted again",
        "self.to_resubmit(t) & self.holds_new",
        "self.to_resubmit(t) & self.holds_new & ~self.sends",
        {"locked-out": "domains-loss"},
    ),
    Mutant(
        "the other node has every change at once",
        "self.state.assign(lambda t: self.replica[t])",
        "self.state.assign(lambda t: self.state[t])",
        {"outlives-its-node": "node", "overtaken": "node", "routed-twice": "node-kept"},
    ),
    Mutant(
        "the Router keeps a task that it gave to an agent",
        "        self.queue.pop()\n        self.given_out",
        "        self.given_out",
        {"routed-twice": "calm"},
    ),
    Mutant(
        "a task that an agent got is closed all the same",
        "ite(self.waiting(task), State.ROUTED, self.state[task])",
        "ite(self.waiting(task), State.EXPIRED, self.state[task])",
        {"all-over": "calm"},
    ),
    Mutant(
        "nobody says why a task is over",
        "self.state[task] = State.EXPIRED\n",
        "self.state[task] = State.ROUTED\n",
        {"expired": "calm"},
    ),
    Mutant(
        "a task that waited too long in the Router waits on with the service",
        "self.state[task] = State.TIMED_OUT\n",
        "self.state[task] = State.LOCAL\n",
        {"timed-out": "calm"},
    ),
    Mutant(
        "the Router queues whatever fits",
        "return self.free() & (self.queued(task) < self.limit) & ~self.congested",
        "return ~self.queue.full",
        {"queued-locally": "calm"},
        part=router_queue,
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(digital_tasks, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
