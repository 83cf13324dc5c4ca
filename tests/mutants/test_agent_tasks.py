"""Every property of a task at a desktop notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.digital import agent_tasks
from ccverify.properties.digital.agent_tasks import PROPERTIES

MUTANTS = [
    Mutant(
        "a failed Finesse takes the request with it",
        "            case Failure.FINESSE:\n                return\n",
        "            case Failure.FINESSE:\n"
        "                self.dropped = self.dropped | transfer\n",
        {"transfer-lost": "finesse", "left-behind": "finesse"},
    ),
    Mutant(
        "a failed CTI Server takes the task with it",
        "            case Failure.CTI:\n",
        "            case Failure.CTI:\n                self.stage = Stage.LOST\n",
        {"lost": "cti", "conversation-closed": "cti"},
    ),
    Mutant(
        "a task that was interrupted is recovered as it was",
        "self.stage = ite(self.shaken, Stage.UNKNOWN, Stage.ACTIVE)",
        "self.stage = ite(self.shaken, Stage.ACTIVE, Stage.ACTIVE)",
        {"unknown": "cti"},
    ),
    Mutant(
        "a task is never transferred at log-out",
        "leaves = Request.LOGOUT_TRANSFER if self.transfers else Request.LOGOUT_CLOSE",
        "leaves = Request.LOGOUT_CLOSE",
        {"transferred-at-log-out": "log-out"},
    ),
    Mutant(
        "a repeated transfer is refused if another agent has the task",
        "hers = held & (self.holder == self.asker) if self.names_agent else held",
        "hers = held & (self.holder == self.asker)",
        {"taken-away": "timeouts"},
    ),
    Mutant(
        "answers that the task is closed already are repeated as well",
        "self.handled = True if self.codes_help else fits",
        "self.handled = fits",
        {"request-ends": "timeouts"},
    ),
    Mutant(
        "no answer is ever lost",
        "        require(self.handled)\n        self.handled = False\n",
        "        require(self.handled, self.stage == Stage.LOST)\n        self.handled = False\n",
        {"repeated": "timeouts"},
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
        "require(one_of(self.stage, Stage.ACTIVE, Stage.INTERRUPTED, Stage.UNKNOWN))",
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
