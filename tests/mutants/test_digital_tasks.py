"""Every property of digital tasks notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.digital import digital_tasks
from ccverify.properties.digital.digital_tasks import PROPERTIES

MUTANTS = [
    Mutant(
        "the sub-limit is not heeded",
        "within = self.queue.length < self.limit if self.limited else free",
        "within = self.queue.length < self.places",
        {"within-limit": "calm", "starved": "calm"},
    ),
    Mutant(
        "digital tasks leave voice a place even without a sub-limit",
        "free = self.queue.length + voice < self.places",
        "free = self.queue.length + voice + 1 < self.places",
        {"starved": "unlimited"},
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
        "the Router keeps a task that it gave to an agent",
        "        self.queue.pop()\n        self.given_out",
        "        self.given_out",
        {"routed-twice": "calm"},
    ),
    Mutant(
        "a task that an agent got is closed all the same",
        "ite(expired, State.EXPIRED, State.ROUTED)",
        "ite(expired, State.EXPIRED, State.EXPIRED)",
        {"all-routed": "calm"},
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
        "return free & within & ~self.congested",
        "return ~self.queue.full",
        {"queued-locally": "calm"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(digital_tasks, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
