"""What a server's failure takes, who serves what comes next, and who is never marked."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, after, exists, forall, implies
from ccverify.models.calls.voice_servers import Request, VoiceServers
from ccverify.models.mechanisms.server_group import Answer

PROPERTIES: Final = Properties(VoiceServers)

P, V = "proved", "violated"

BROWSERS: Final = ("one-browser", "two-browsers", "a-spare")
CODES: Final = ("listed", "unlisted")
SPEECH: Final = ("speech", "speech-in-turn")
FAILURES: Final[dict[str, str]] = dict.fromkeys((*BROWSERS, *CODES, *SPEECH), P)
BACKED: Final = ("a-spare", "listed", *SPEECH)
WATCHED: Final = {k: P for k in FAILURES if k not in SPEECH}


@PROPERTIES.reachable(source="S6", expected={"calm": P, **FAILURES})
def served(model: VoiceServers) -> Term[bool]:
    """A server serves a request."""
    return model.request == Request.SERVED


@PROPERTIES.reachable(
    source="S4, S6", expected={k: P for k in FAILURES if k not in ("one-browser", "unlisted")}
)
def served_by_another(model: VoiceServers) -> Term[bool]:
    """A server did not take the request, and another serves it."""
    return (model.request == Request.SERVED) & exists(model.elements, lambda e: model.asked[e])


@PROPERTIES.reachable(source="S4, S6", expected=dict.fromkeys(BACKED, P))
def to_a_backup(model: VoiceServers) -> Term[bool]:
    """A request is about to go to a server that is a backup."""
    return model.goes_far()


@PROPERTIES.reachable(source="S4", expected={"listed": P, "unlisted": V})
def gets_by(model: VoiceServers) -> Term[bool]:
    """A request comes to be served, while the server that is asked first refuses requests."""
    refuses = exists(
        model.elements, lambda e: ~model.backup(e) & (model.answers[e] != Answer.TAKES)
    )
    return model.open() & (after(model.request) == Request.SERVED) & refuses


@PROPERTIES.never(
    source="S6",
    beside="served",
    fails="Callers are turned away, for no voice browser is left.",
    expected={
        **FAILURES,
        "one-browser": V,
        "unlisted": V,
        "speech-in-turn": V,
    },
)
def refused(model: VoiceServers) -> Term[bool]:
    """Never is a request refused."""
    return model.request == Request.REFUSED


@PROPERTIES.never(
    source="S6",
    beside="served",
    fails="A caller is cut off, and what was known of the call is gone.",
    expected={
        **FAILURES,
        **dict.fromkeys((*BROWSERS, *SPEECH), V),
    },
)
def lost(model: VoiceServers) -> Term[bool]:
    """Never is a request lost that a server serves."""
    return model.request == Request.LOST


@PROPERTIES.never(
    source="S6",
    beside="served",
    fails="A voice browser's failure ends a call at another one.",
    expected=FAILURES,
)
def lost_with_another(model: VoiceServers) -> Term[bool]:
    """Never does a failure end a request whose own server goes on."""
    lost = after(model.request) == Request.LOST
    goes_on = exists(
        model.elements, lambda e: model.has(e) & (after(model.answers[e]) == Answer.TAKES)
    )
    return lost & goes_on


@PROPERTIES.never(
    source="S6",
    beside="to_a_backup",
    fails="A backup serves a request, though a primary works and is only marked still.",
    expected={**dict.fromkeys(BACKED, P), "a-spare": V},
)
def backup_before_primary(model: VoiceServers) -> Term[bool]:
    """Never does a request go to a backup while a primary would take it and was not asked."""
    return model.passes_by()


@PROPERTIES.never(
    source="S6",
    beside="served_by_another",
    fails="A request that a backup serves is given to another server before its end.",
    expected=dict.fromkeys(SPEECH, P),
)
def leaves_backup(model: VoiceServers) -> Term[bool]:
    """Never does a request that a backup serves go to another server."""
    at_backup = exists(model.elements, lambda e: model.has(e) & model.backup(e))
    goes = (after(model.request) == Request.OPEN) | (after(model.holder) != model.holder)
    return at_backup & goes


@PROPERTIES.settled(
    source="S4, S6",
    beside="served",
    fails="A voice browser that has recovered gets no calls.",
    expected=WATCHED,
)
def used_again(model: VoiceServers) -> Term[bool]:
    """Once all is settled, no server that takes requests is passed over."""
    return forall(
        model.elements,
        lambda e: implies(model.answers[e] == Answer.TAKES, ~model.marked[e]),
    )


@PROPERTIES.settled(
    source="S4",
    beside="served",
    fails="A server that refuses every request counts as alive, and is asked again for each.",
    expected={**WATCHED, "listed": V, "unlisted": V},
)
def marked_in_the_end(model: VoiceServers) -> Term[bool]:
    """Once all is settled, each server that takes no requests is passed over."""
    return forall(
        model.elements,
        lambda e: implies(model.answers[e] != Answer.TAKES, model.marked[e]),
    )


@PROPERTIES.never(
    source="S4",
    beside="served",
    fails="Call after call ends at a server that refuses each; nothing marks it, and others idle.",
    expected={"listed": P, "unlisted": V},
)
def starved(model: VoiceServers) -> Term[bool]:
    """Never does one code end three requests in a row, while another server takes requests."""
    return (model.refusals == 3) & model.idle()
