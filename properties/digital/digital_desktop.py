"""Who is more patient: the desktop that loads a conversation, or the webhook that announces it."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, exists, one_of, s
from ccverify.models.digital.digital_desktop import Desktop, DigitalDesktop, Hook, Sent

PROPERTIES: Final = Properties(DigitalDesktop)

P, V = "proved", "violated"

EVERYWHERE: Final[dict[str, str]] = dict.fromkeys(
    ("calm", "one-fails", "two-fail", "two-time-out", "tolerant", "three-fail", "patient"), P
)


@PROPERTIES.reachable(source="X11", expected=EVERYWHERE)
def finished(model: DigitalDesktop) -> Term[bool]:
    """The conversation is loaded, and ended by the agent."""
    return model.desktop == Desktop.FINISHED


@PROPERTIES.never(
    source="X11",
    beside="finished",
    fails="The task is closed under the agent's hands, because the notification was still to come.",
    expected={**EVERYWHERE, "two-fail": V, "two-time-out": V, "tolerant": V, "three-fail": V},
)
def given_up_early(model: DigitalDesktop) -> Term[bool]:
    """Never does a desktop give a conversation up while its notification is still retried.

    The second retry is due after 9 s, and so is the last try of a desktop whose agent accepts as
    the notification fails for the first time: which comes first is a tie. If the tries take
    time to fail, or the waits are not exact, the desktop may give up with time to spare.
    """
    waits = one_of(model.sent[Hook.ROUTED], Sent.DUE, Sent.UNDER_WAY)
    return (model.desktop == Desktop.UNLOADED) & waits


@PROPERTIES.longest(
    source="X11",
    expected={
        # The two waits, and two tries that take long to fail.
        "two-fail": 9 * s,  # 3 + 6
        "two-time-out": 13 * s,  # 3 + 6 + 2 x 2
    },
)
def until_notified(model: DigitalDesktop) -> Term[bool]:
    """How long the client is not notified that the task is routed."""
    return one_of(model.sent[Hook.ROUTED], Sent.DUE, Sent.UNDER_WAY)


@PROPERTIES.longest(
    source="X11",
    expected={
        "two-fail": 9 * s,  # 3 x 3
        "three-fail": 9 * s,
        # The try after 9 s may come just before the second retry of the notification.
        "patient": 12 * s,  # 4 x 3
    },
)
def agent_waits(model: DigitalDesktop) -> Term[bool]:
    """How long an agent waits until the conversation is loaded, or given up."""
    return model.desktop == Desktop.LOADING


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
