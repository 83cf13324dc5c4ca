"""What the source says of a task at a desktop, beside what failures do to it.

That is told in `task_failures`; here are the last row and the last columns of Table 2: agents who
log out, requests that are repeated, and conversations that stay open.
"""

from __future__ import annotations

from typing import Final

from ccverify import Term, implies, one_of
from ccverify.models.digital.agent_tasks import AgentTasks
from ccverify.models.digital.task_requests import ACCEPTED, Request, Stage
from ccverify.properties.digital.task_failures import EVERYWHERE, TABLE_2, P, V, cells

PROPERTIES: Final = TABLE_2


# Agents who log out


@PROPERTIES.reachable(source="X16", expected=cells())
def transferred_at_log_out(model: AgentTasks) -> Term[bool]:
    """An agent logged out, and the task that was hers is queued again."""
    return (model.request == Request.LOGOUT_TRANSFER) & (model.stage == Stage.QUEUED)


@PROPERTIES.never(
    source="X15, X16",
    beside="transferred_at_log_out",
    fails="The task stays with an agent who is gone, until its longest duration is over (X10).",
    expected=cells(V, P, P, V, V),
)
def left_behind(model: AgentTasks) -> Term[bool]:
    """Never does an agent who is gone keep a task that nobody is asked to take from her."""
    gone = one_of(model.stage, *ACCEPTED) & ~model.present[model.holder]
    return gone & (model.request == Request.NONE)


# Requests that time out, and conversations that stay open


@PROPERTIES.reachable(source="X13", expected={"timeouts": P})
def repeated(model: AgentTasks) -> Term[bool]:
    """Finesse is about to repeat the request to transfer a task that is queued again."""
    again = (model.request == Request.TRANSFER) & (model.stage == Stage.QUEUED)
    return again & ~model.handled


@PROPERTIES.never(
    source="X13",
    beside="repeated",
    fails="The task is taken from an agent who never asked for it.",
    expected={"timeouts": V},
)
def taken_away(model: AgentTasks) -> Term[bool]:
    """Never does a request that is repeated take the task from its next agent."""
    return model.robbed


@PROPERTIES.eventually_always(
    source="X13",
    beside="repeated",
    fails="Finesse asks for ever for what was done long ago.",
    expected={"timeouts": P},
)
def request_ends(model: AgentTasks) -> Term[bool]:
    """In the end the task is over, and no request is repeated any more."""
    return implies(model.stage == Stage.CLOSED, model.request == Request.NONE)


@PROPERTIES.reachable(source="X14", expected={"looked-up": P})
def cleared_up(model: AgentTasks) -> Term[bool]:
    """A conversation whose close was not announced is closed because the customer wrote."""
    return ~model.announced & ~model.conversation


@PROPERTIES.settled(
    source="X14",
    beside="closed",
    fails="The task is cleared, and the conversation stays open with the agent in it.",
    expected={**EVERYWHERE, "hooks": V, "looked-up": V, "both-opcs": V},
)
def conversation_closed(model: AgentTasks) -> Term[bool]:
    """Once all is settled, the conversation of a task that is over is closed.

    A flow that looks up the task helps only if the customer writes again.
    """
    return implies(one_of(model.stage, Stage.CLOSED, Stage.LOST), ~model.conversation)
