"""When a web server has more agents than it serves, and whether that ends by itself."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, exists, forall, implies
from ccverify.models.calls.web_servers import Server, WebServers

PROPERTIES: Final = Properties(WebServers)

P, V = "proved", "violated"

EVERYWHERE: Final[dict[str, str]] = dict.fromkeys(
    ("calm", "at-maximum", "one-spare", "maintenance", "too-early", "moving"), P
)


@PROPERTIES.reachable(source="S20", expected=EVERYWHERE)
def all_at_work(model: WebServers) -> Term[bool]:
    """All servers run, and all agents are signed in."""
    return forall(model.servers, model.runs) & (model.signed_in() == model.agents())


@PROPERTIES.never(
    source="S20",
    beside="all_at_work",
    fails="A web server has more agents than it serves.",
    expected={**EVERYWHERE, "at-maximum": V, "too-early": V, "moving": V},
)
def overloaded(model: WebServers) -> Term[bool]:
    """Never does a server have more agents than it serves."""
    return exists(model.servers, lambda server: model.load[server] > model.serves)


@PROPERTIES.settled(
    source="S20",
    beside="all_at_work",
    fails="Servers stay overloaded while others have room, until agents sign out and in again.",
    expected={**EVERYWHERE, "at-maximum": V, "too-early": V},
)
def shared_again(model: WebServers) -> Term[bool]:
    """Once all is settled and all servers run, none has more agents than it serves."""

    def served(server: Term[Server]) -> Term[bool]:
        return model.load[server] <= model.serves

    return implies(forall(model.servers, model.runs), forall(model.servers, served))


@PROPERTIES.settled(
    source="S20",
    beside="all_at_work",
    fails="Agents are signed out, though all servers run.",
    expected=EVERYWHERE,
)
def all_signed_in(model: WebServers) -> Term[bool]:
    """Once all is settled and all servers run, all agents are signed in."""
    return implies(forall(model.servers, model.runs), model.signed_in() == model.agents())
