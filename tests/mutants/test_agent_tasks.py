"""Every property of a task at a desktop notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.digital import agent_tasks, task_failures, task_requests
from ccverify.properties.digital.agent_tasks import PROPERTIES

MUTANTS = [
    Mutant(
        "a failed Finesse takes the request with it",
        "if self.outage_loses:",
        "if not self.outage_loses:",
        {"transfer-lost": "finesse", "left-behind": "finesse"},
        part=task_failures,
    ),
    Mutant(
        "one failed OPC takes the task with it",
        "last = ~self.opc[peer(side)]",
        "last = self.opc[peer(side)]",
        {
            "lost": "cti",
            "taken-by-failure": "cti",
            "not-retained": "cti",
            "conversation-closed": "cti",
        },
        part=task_failures,
    ),
    Mutant(
        "the second failed OPC takes the queue with it",
        "self.stage = ite(self.held() & last, Stage.LOST, self.stage)",
        "self.stage = ite((self.stage != Stage.CLOSED) & last, Stage.LOST, self.stage)",
        {"taken-from-the-queue": "both-opcs"},
        part=task_failures,
    ),
    Mutant(
        "what is offered goes back if an OPC fails",
        "self.stage = ite(self.held() & last, Stage.LOST, self.stage)",
        "self.stage = ite(self.stage == Stage.OFFERED, Stage.QUEUED, self.stage)",
        {"offered-still": "cti"},
        part=task_failures,
    ),
    Mutant(
        "what is offered stays with an agent whose Finesse is cut off",
        "self.stage = ite(hers & (stage == Stage.OFFERED), Stage.QUEUED, stage)",
        "self.stage = ite(hers & (stage == Stage.LOST), Stage.QUEUED, stage)",
        {"offered-while-away": "link"},
        part=task_failures,
    ),
    Mutant(
        "an agent whose Finesse is cut off stays as she was",
        "ite(ready, Media.AWAY_READY, Media.AWAY_NOT_READY)",
        "ite(ready, Media.READY, Media.NOT_READY)",
        {"away": "link"},
        part=task_failures,
    ),
    Mutant(
        "an agent without a task comes back ready",
        "again = self.has_task(agent) & (",
        "again = (",
        {"ready-at-once": "link"},
        part=task_failures,
    ),
    Mutant(
        "the service takes no new task",
        "require(self.new == New.MADE)",
        "require(self.new == New.ACCEPTED)",
        {"new-accepted": "link", "new-queued": "link"},
        part=task_failures,
    ),
    Mutant(
        "a new task needs the OPCs that fail",
        "self.opc_left() if self.shares_opc else True",
        "self.opc_left() if not self.shares_opc else True",
        {"new-routed": "both-opcs"},
        part=task_failures,
    ),
    Mutant(
        "a task that is not accepted stays offered",
        "        require(self.stage == Stage.OFFERED)\n        self.ask(Request.RONA)\n",
        "        require(self.stage == Stage.LOST)\n        self.ask(Request.RONA)\n",
        {"offered-again": "cti"},
        part=task_requests,
    ),
    Mutant(
        "a task whose state is unknown is transferred",
        "require(closes | (self.stage == Stage.ACTIVE))",
        "require(closes | one_of(self.stage, Stage.ACTIVE, Stage.UNKNOWN))",
        {"unknown-transferred": "cti"},
        part=task_requests,
    ),
    Mutant(
        "a task that was interrupted is recovered as it was",
        "self.stage = ite(self.shaken, Stage.UNKNOWN, Stage.ACTIVE)",
        "self.stage = ite(self.shaken, Stage.ACTIVE, Stage.ACTIVE)",
        {"unknown": "cti"},
    ),
    Mutant(
        "a task is never transferred at log-out",
        "self.ask(Request.LOGOUT_TRANSFER if self.transfers else Request.LOGOUT_CLOSE)",
        "self.ask(Request.LOGOUT_CLOSE)",
        {"transferred-at-log-out": "log-out"},
        part=task_requests,
    ),
    Mutant(
        "a repeated transfer is refused if another agent has the task",
        "hers = held & (self.holder == self.asker) if self.names_agent else held",
        "hers = held & (self.holder == self.asker)",
        {"taken-away": "timeouts"},
        part=task_requests,
    ),
    Mutant(
        "answers that the task is closed already are repeated as well",
        "self.handled = True if self.codes_help else fits",
        "self.handled = fits",
        {"request-ends": "timeouts"},
        part=task_requests,
    ),
    Mutant(
        "no answer is ever lost",
        "        given(self.answers_fail)\n        require(self.handled)\n",
        "        given(self.answers_fail)\n        "
        "require(self.handled, self.stage == Stage.LOST)\n",
        {"repeated": "timeouts"},
        part=task_requests,
    ),
    Mutant(
        "the flow looks up tasks and does nothing",
        "require(one_of(self.stage, Stage.CLOSED, Stage.LOST), self.conversation)\n"
        "        self.conversation = False\n",
        "require(one_of(self.stage, Stage.CLOSED, Stage.LOST), self.conversation)\n"
        "        self.conversation = True\n",
        {"cleared-up": "looked-up"},
    ),
    Mutant(
        "tasks have no longest duration",
        "require(one_of(self.stage, *ACCEPTED))",
        "require(self.stage == Stage.INTERRUPTED)",
        {"over": "calm"},
    ),
    Mutant(
        "nobody closes the conversation",
        "require(self.stage == Stage.CLOSED, self.conversation, self.announced)\n"
        "        self.conversation = False\n",
        "require(self.stage == Stage.LOST, self.conversation, self.announced)\n"
        "        self.conversation = False\n",
        {"closed": "calm", "conversation-closed": "calm"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(agent_tasks, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
