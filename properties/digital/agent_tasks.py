"""What the source says of a task at a desktop (Table 2): kept, lost, repeated, left open."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, implies, one_of
from ccverify.models.digital.agent_tasks import HELD, AgentTasks, Request, Stage

PROPERTIES: Final = Properties(AgentTasks)

P, V = "proved", "violated"

RECOVERED: Final = {"link": P, "finesse": P, "cti": P}
FAILURES: Final = {**RECOVERED, "both-opcs": P}
LEAVING: Final = {**FAILURES, "log-out": P}
EVERYWHERE: Final = {"calm": P, "timeouts": P, "hooks": P, "looked-up": P, **LEAVING}


@PROPERTIES.reachable(source="X15", expected=EVERYWHERE)
def closed(model: AgentTasks) -> Term[bool]:
    """The task is closed, and its conversation with it."""
    return (model.stage == Stage.CLOSED) & ~model.conversation


@PROPERTIES.reachable(source="X14", expected={"looked-up": P})
def cleared_up(model: AgentTasks) -> Term[bool]:
    """A conversation whose close was not announced is closed because the customer wrote."""
    return ~model.announced & ~model.conversation


@PROPERTIES.reachable(source="X15", expected={"link": P, "cti": P})
def unknown(model: AgentTasks) -> Term[bool]:
    """A task that was interrupted as its connection was lost is recovered as unknown."""
    return model.stage == Stage.UNKNOWN


@PROPERTIES.reachable(source="X13", expected={"timeouts": P})
def repeated(model: AgentTasks) -> Term[bool]:
    """Finesse is about to repeat the request to transfer a task that is queued again."""
    again = (model.request == Request.TRANSFER) & (model.stage == Stage.QUEUED)
    return again & ~model.handled


@PROPERTIES.reachable(source="X16", expected=LEAVING)
def transferred_at_log_out(model: AgentTasks) -> Term[bool]:
    """An agent logged out, and the task that was hers is queued again."""
    return (model.request == Request.LOGOUT_TRANSFER) & (model.stage == Stage.QUEUED)


@PROPERTIES.never(
    source="F4, X15",
    beside="closed",
    fails="The agent and the customer are in a conversation of which nobody knows.",
    by_construction="which failures lose a task is Table 2 itself, step by step",
    expected={**EVERYWHERE, "both-opcs": V},
)
def lost(model: AgentTasks) -> Term[bool]:
    """Never is a task lost."""
    return model.stage == Stage.LOST


@PROPERTIES.never(
    source="X15",
    beside="closed",
    fails="The request to transfer is lost, and nobody asks again.",
    by_construction="which failures lose a request is Table 2 itself, step by step",
    expected={**LEAVING, "link": V, "cti": V, "both-opcs": V},
)
def transfer_lost(model: AgentTasks) -> Term[bool]:
    """Never is a transfer lost without its asker knowing."""
    return model.dropped


@PROPERTIES.never(
    source="X15, X16",
    beside="transferred_at_log_out",
    fails="The task stays with an agent who is gone, until its longest duration is over (X10).",
    expected={**LEAVING, "link": V, "cti": V},
)
def left_behind(model: AgentTasks) -> Term[bool]:
    """Never does an agent who is gone keep a task that nobody is asked to take from her."""
    gone = one_of(model.stage, *HELD) & ~model.present[model.holder]
    return gone & (model.stage != Stage.OFFERED) & (model.request == Request.NONE)


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


@PROPERTIES.settled(
    source="X10, X15",
    beside="closed",
    fails="A task stays with an agent for ever.",
    expected=EVERYWHERE,
)
def over(model: AgentTasks) -> Term[bool]:
    """Once all is settled, no agent has the task."""
    return ~one_of(model.stage, *HELD)


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
