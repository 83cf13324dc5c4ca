"""What the source says of webhooks and desktops, and what its numbers come to together."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, exists, one_of
from ccverify.models.digital.digital_desktop import Desktop, DigitalDesktop, Hook, Sent

PROPERTIES: Final = Properties(DigitalDesktop)

P, V = "proved", "violated"

EVERYWHERE: Final = {"calm": P, "one-fails": P, "two-fail": P, "three-fail": P, "patient": P}


@PROPERTIES.reachable(source="X11", expected=EVERYWHERE)
def finished(model: DigitalDesktop) -> Term[bool]:
    """The conversation is loaded, and ended by the agent."""
    return model.desktop == Desktop.FINISHED


@PROPERTIES.never(
    source="X11",
    beside="finished",
    fails="The task is closed under the agent's hands, because the notification was still to come.",
    expected={**EVERYWHERE, "two-fail": V, "three-fail": V},
)
def given_up_early(model: DigitalDesktop) -> Term[bool]:
    """Never does a desktop give a conversation up while its notification is still retried.

    With three retries, the last try and the second retry of the notification are both due after
    9 s: which comes first is a tie. With three tries in all the desktop gives up before.
    """
    return (model.desktop == Desktop.UNLOADED) & (model.sent[Hook.ROUTED] == Sent.DUE)


@PROPERTIES.settled(
    source="X11",
    beside="finished",
    fails="The task is over, and the customer's conversation stays open.",
    expected={**EVERYWHERE, "three-fail": V},
)
def customer_told(model: DigitalDesktop) -> Term[bool]:
    """Once all is settled, the client has been notified of a task that is over."""
    over = one_of(model.desktop, Desktop.FINISHED, Desktop.UNLOADED)
    return ~over | (model.sent[Hook.CLOSED] == Sent.DELIVERED)


@PROPERTIES.settled(
    source="X11",
    beside="finished",
    fails="A notification is neither delivered nor given up.",
    expected=EVERYWHERE,
)
def nothing_due(model: DigitalDesktop) -> Term[bool]:
    """Once all is settled, no notification is due and no desktop is loading."""
    due = exists(Hook, lambda hook: model.sent[hook] == Sent.DUE)
    return ~due & (model.desktop != Desktop.LOADING)
