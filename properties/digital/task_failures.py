"""What the source says of a task whose desktop or service fails: its Table 2, cell by cell.

A scenario is a row of the table, a property says what one of its columns does. So the verdict on a
property in a scenario is a cell. The rows on webhooks and on a conversation that cannot be loaded
are the model of a digital conversation; the double failure of the service is the Redis pair's.
"""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, after, exists, one_of
from ccverify.models.digital.agent_tasks import AgentTasks
from ccverify.models.digital.task_failures import AWAY, Media, New
from ccverify.models.digital.task_requests import ACCEPTED, HELD, Agent, Request, Stage

TABLE_2: Final = Properties(AgentTasks)
"""These, and what `agent_tasks` adds to them."""

P, V = "proved", "violated"

ROWS: Final = ("link", "log-out", "finesse", "cti", "both-opcs")


def cells(*column: str) -> dict[str, str]:
    """A column of Table 2, by its rows; what is left out is proved."""
    return {row: dict(zip(ROWS, column, strict=False)).get(row, P) for row in ROWS}


TABLE: Final = "which failures do what to a task is Table 2 itself, step by step"
NO_OPC: Final = {"both-opcs": "Table 2 itself says that the tasks are lost"}

FAILURES: Final = {row: P for row in ROWS if row != "log-out"}
EVERYWHERE: Final = {"calm": P, "timeouts": P, "hooks": P, "looked-up": P, **cells()}


@TABLE_2.reachable(source="X15", expected=EVERYWHERE)
def closed(model: AgentTasks) -> Term[bool]:
    """The task is closed, and its conversation with it."""
    return (model.stage == Stage.CLOSED) & ~model.conversation


# New task requests


@TABLE_2.reachable(source="X15", expected=cells())
def new_queued(model: AgentTasks) -> Term[bool]:
    """Another customer's new task is queued, while an agent has the first."""
    return (model.new == New.QUEUED) & one_of(model.stage, *ACCEPTED)


@TABLE_2.settled(
    source="X15",
    beside="new_queued",
    fails="A customer's request for a new task is not taken.",
    by_construction="nothing that fails here stands between the customer and the service",
    expected=cells(),
)
def new_accepted(model: AgentTasks) -> Term[bool]:
    """Once all is settled, the service has accepted the new task that was asked for."""
    return model.new != New.MADE


@TABLE_2.settled(
    source="X15",
    beside="new_queued",
    fails="A new task waits in the service, and the Router does not know of it.",
    expected=cells(),
)
def new_routed(model: AgentTasks) -> Term[bool]:
    """Once all is settled, a new task that was accepted is queued in the Router."""
    return model.new != New.ACCEPTED


# Requests to transfer


@TABLE_2.never(
    source="X15",
    beside="closed",
    fails="The request to transfer is lost, and nobody asks again.",
    by_construction=TABLE,
    expected=cells(V, P, P, V, V),
)
def transfer_lost(model: AgentTasks) -> Term[bool]:
    """Never is a transfer lost without its asker knowing."""
    return model.dropped


@TABLE_2.never(
    source="X15",
    beside="closed",
    fails="An agent asked to transfer the task, and both the request and the task are gone.",
    by_construction=TABLE,
    expected=cells(P, P, P, P, V),
)
def not_retained(model: AgentTasks) -> Term[bool]:
    """Never does an agent's request to transfer fail so that she has the task no more."""
    asked = (model.request == Request.TRANSFER) & ~model.handled & one_of(model.stage, *HELD)
    return asked & (after(model.request) == Request.NONE) & ~one_of(after(model.stage), *HELD)


# Agents in the media


@TABLE_2.reachable(source="F4, X15", expected={"link": P})
def away(model: AgentTasks) -> Term[bool]:
    """An agent with an active task is in WORK_NOT_READY."""
    return (model.stage == Stage.ACTIVE) & one_of(model.media[model.holder], *AWAY)


@TABLE_2.never(
    source="F4, X15",
    beside="away",
    fails="A customer waits for an agent who is not there.",
    expected={"link": P},
)
def offered_while_away(model: AgentTasks) -> Term[bool]:
    """Never is an agent in WORK_NOT_READY offered a task, or left with one that was offered."""
    return (model.stage == Stage.OFFERED) & one_of(model.media[model.holder], *AWAY)


@TABLE_2.never(
    source="F4, X15",
    beside="away",
    fails="An agent gets tasks who has not said that she is ready again.",
    by_construction=TABLE,
    expected={"link": P},
)
def ready_at_once(model: AgentTasks) -> Term[bool]:
    """Never does an agent come back from WORK_NOT_READY ready, but with a task and as before."""

    def comes_back(agent: Term[Agent]) -> Term[bool]:
        before = model.media[agent]
        kept = model.has_task(agent) & (before == Media.AWAY_READY)
        return one_of(before, *AWAY) & ~kept & (after(model.media[agent]) == Media.READY)

    return exists(Agent, comes_back)


# Queued tasks


@TABLE_2.never(
    source="X15",
    beside="closed",
    fails="A customer who waited in the queue is forgotten.",
    by_construction=TABLE,
    expected=cells(),
)
def taken_from_the_queue(model: AgentTasks) -> Term[bool]:
    """Never does a queued task become anything but offered to an agent."""
    left = ~one_of(after(model.stage), Stage.QUEUED, Stage.OFFERED)
    return (model.stage == Stage.QUEUED) & left


# Offered tasks


@TABLE_2.reachable(source="F4, X15", expected={"finesse": P, "cti": P, "both-opcs": P})
def offered_still(model: AgentTasks) -> Term[bool]:
    """Something fails, and the task that the agent is offered is recovered."""
    offered = (model.stage == Stage.OFFERED) & (after(model.stage) == Stage.OFFERED)
    return offered & ~model.failed & after(model.failed)


@TABLE_2.reachable(source="F4, X15", expected=FAILURES)
def offered_again(model: AgentTasks) -> Term[bool]:
    """After a failure, a task that was offered goes back to the queue (RONA)."""
    back = (model.stage == Stage.OFFERED) & (after(model.stage) == Stage.QUEUED)
    return back & after(model.failed)


@TABLE_2.never(
    source="F4, X15",
    beside="closed",
    fails="The agent and the customer are in a conversation of which nobody knows.",
    by_construction=TABLE,
    expected={**EVERYWHERE, "both-opcs": V},
    beyond=NO_OPC,
)
def lost(model: AgentTasks) -> Term[bool]:
    """Never is a task lost that an agent has, or is offered."""
    return model.stage == Stage.LOST


# Active and interrupted tasks


@TABLE_2.never(
    source="F4, X15",
    beside="closed",
    fails="An agent works on a task that the contact centre has taken away.",
    by_construction=TABLE,
    expected=cells(P, P, P, P, V),
    beyond=NO_OPC,
)
def taken_by_failure(model: AgentTasks) -> Term[bool]:
    """Never does a task leave its agent other than by a request, or by its longest duration."""
    has = one_of(model.stage, *ACCEPTED) & (model.request == Request.NONE)
    return has & ~one_of(after(model.stage), Stage.CLOSED, *ACCEPTED)


@TABLE_2.reachable(source="F4, X15", expected={"link": P, "cti": P, "both-opcs": P})
def unknown(model: AgentTasks) -> Term[bool]:
    """A task that was interrupted as its connection was lost is recovered as unknown."""
    return model.stage == Stage.UNKNOWN


@TABLE_2.never(
    source="F4, X15",
    beside="unknown",
    fails="An agent transfers a task of which nobody knows how it stands.",
    expected={"link": P, "cti": P, "both-opcs": P},
)
def unknown_transferred(model: AgentTasks) -> Term[bool]:
    """Never does an agent ask to transfer a task whose state is unknown."""
    asks = (model.request == Request.TRANSFER) & (model.asker == model.holder)
    return (model.stage == Stage.UNKNOWN) & asks


@TABLE_2.settled(
    source="X10, X15",
    beside="closed",
    fails="A task stays with an agent for ever.",
    expected=EVERYWHERE,
)
def over(model: AgentTasks) -> Term[bool]:
    """Once all is settled, no agent has the task."""
    return ~one_of(model.stage, *HELD)
