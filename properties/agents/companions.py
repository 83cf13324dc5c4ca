"""What is said of chat and monitoring as a server fails, and of the platform without a spare."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, after, exists, forall, implies
from ccverify.models.agents.companions import Chat, Companions, Monitoring, Server
from ccverify.models.network.network import Side

PROPERTIES: Final = Properties(Companions)

P, V = "proved", "violated"

FAILS: Final = {"one": P, "two": P}
ANY: Final = {"calm": P, **FAILS}


@PROPERTIES.reachable(source="S13", expected=ANY)
def chatting(model: Companions) -> Term[bool]:
    """A chat is open, and the agent can chat."""
    return (model.chat == Chat.OPEN) & model.can_chat()


@PROPERTIES.reachable(source="S13", expected=FAILS)
def moved(model: Companions) -> Term[bool]:
    """A chat goes on at the other IM&P node, as the first one has failed."""
    return (model.chat == Chat.OPEN) & model.can_chat() & ~model.up[Server.IMP, Side.A]


@PROPERTIES.reachable(source="S13", expected=FAILS)
def chat_ended(model: Companions) -> Term[bool]:
    """The desktop has moved, its chat is lost, and the chat status is as it was."""
    moved = model.desktop_ready() & ~model.up[Server.FINESSE, Side.A]
    return moved & (model.chat == Chat.LOST) & model.available


@PROPERTIES.settled(
    source="S13",
    beside="moved",
    fails="Nobody can chat from this desktop, though each pair has a server that runs.",
    expected=FAILS,
)
def chat_goes_on(model: Companions) -> Term[bool]:
    """Once all is settled, the agent can chat if an IM&P node and a Finesse server run."""

    def some(server: Server) -> Term[bool]:
        return exists(Side, lambda side: model.up[server, side])

    return implies(some(Server.IMP) & some(Server.FINESSE), model.can_chat())


@PROPERTIES.settled(
    source="S13",
    beside="moved",
    fails="The agent cannot chat any more.",
    expected={"one": P, "two": V},
)
def chat_survives(model: Companions) -> Term[bool]:
    """Once all is settled, the agent can chat."""
    return model.can_chat()


@PROPERTIES.never(
    source="S13",
    beside="chatting",
    fails="A chat is gone, and only the status is left.",
    expected=dict.fromkeys(FAILS, V),
)
def chat_lost(model: Companions) -> Term[bool]:
    """Never is a chat lost."""
    return model.chat == Chat.LOST


@PROPERTIES.never(
    source="S13",
    beside="moved",
    fails="A chat is gone, though all Finesse servers run.",
    expected={**FAILS, "chats-end": V},
)
def chat_lost_at_node(model: Companions) -> Term[bool]:
    """Never does a step lose a chat while both Finesse servers run."""
    lost = (model.chat == Chat.OPEN) & (after(model.chat) == Chat.LOST)
    return lost & forall(Side, lambda side: model.up[Server.FINESSE, side])


@PROPERTIES.reachable(source="S13", expected=FAILS)
def monitored_at_backup(model: Companions) -> Term[bool]:
    """A new call is monitored at the backup subscriber."""
    return model.monitoring == Monitoring.AT_B


@PROPERTIES.never(
    source="S13",
    beside="chatting",
    fails="The supervisor hears nothing any more of a call that goes on.",
    expected=dict.fromkeys(FAILS, V),
)
def monitoring_lost(model: Companions) -> Term[bool]:
    """Never does the monitoring of a call break off."""
    return model.monitoring == Monitoring.LOST


@PROPERTIES.settled(
    source="S13",
    beside="chatting",
    fails="What the platform does stands still until somebody restores it.",
    expected=dict.fromkeys(FAILS, V),
)
def platform_runs(model: Companions) -> Term[bool]:
    """Once all is settled, the collaboration platform runs."""
    return model.platform


@PROPERTIES.always(
    source="S13",
    beside="chatting",
    fails="The platform has taken something else with it.",
    by_construction="the source names nothing that needs the platform",
    expected=FAILS,
)
def platform_alone(model: Companions) -> Term[bool]:
    """As the platform fails nothing else changes."""
    fails = model.platform & ~after(model.platform)
    chat = (after(model.chat) == model.chat) & (after(model.monitoring) == model.monitoring)
    servers = forall(Server, Side, lambda v, s: after(model.up[v, s]) == model.up[v, s])
    return implies(fails, chat & servers)
