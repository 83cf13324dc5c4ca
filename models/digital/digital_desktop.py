"""A digital conversation at the agent's desktop, and the webhooks that it depends on.

When a task is routed a notification makes the agent a participant of the conversation; only then
can the desktop load it. A notification that fails is sent twice more before the next one is; a
desktop that may not load tries again, and closes the task in the end (X11).

What is abstracted, and why that is sound for the properties:

- Three retries of the desktop are taken as four tries; `loads=3` counts the first among them.
- Time is counted in steps of three seconds, of which all waits are multiples; what is due at the
  same instant happens in either order. A delivered notification takes effect at once, so that a
  desktop gives up for notifications that failed, and for nothing else.
- One task is followed; the notifications of others are those of other conversations.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Int,
    Model,
    Parameter,
    Scenario,
    Term,
    Var,
    action,
    exists,
    fault,
    greatest,
    ite,
    one_of,
    require,
)


class Hook(Enum):
    """The webhook notifications that the client waits for, in the order they are sent."""

    ROUTED = "routed"
    CLOSED = "closed"


class Sent(Enum):
    """How a notification stands."""

    NOT_YET = "not-yet"
    DUE = "due"
    DELIVERED = "delivered"
    GIVEN_UP = "given-up"


class Desktop(Enum):
    """What the agent's desktop does with a conversation."""

    OFFERED = "offered"
    LOADING = "loading"
    LOADED = "loaded"
    FINISHED = "finished"
    UNLOADED = "closed: the conversation could not be loaded"


class DigitalDesktop(Model):
    """Webhook retries against the patience of a desktop (X11)."""

    retries = Parameter(2, within=(0, 3), source="X11", meaning="further tries of a notification")
    first_wait = Parameter(
        1, within=(1, 2), source="X11", unit="3 s", meaning="before a first retry"
    )
    second_wait = Parameter(
        2, within=(1, 4), source="X11", unit="3 s", meaning="before a later one"
    )
    loads = Parameter(
        4, within=(1, 6), source="X11", silent=True, meaning="tries to load, 3 s apart"
    )

    sent = Choice(
        Sent,
        over=Hook,
        initially={Hook.ROUTED: Sent.DUE, Hook.CLOSED: Sent.NOT_YET},
        meaning="how the notification stands",
    )
    failures = Int(
        0, 4, over=Hook, initially=0, meaning="how many tries of the notification have failed"
    )
    pause: Var[int] = Int(
        0, 4, initially=0, meaning="the time until a notification is tried again, in steps of 3 s"
    )
    desktop: Var[Desktop] = Choice(
        Desktop,
        initially=Desktop.OFFERED,
        meaning="what the agent's desktop does with the conversation",
    )
    tried: Var[int] = Int(
        0, 6, initially=0, meaning="how often the desktop has tried to load the conversation"
    )
    load_now: Var[bool] = Bool(initially=True, meaning="the desktop's next try is due")

    calm = Scenario("no notification fails", faults=0)
    one_fails = Scenario("a notification fails once", faults=1)
    two_fail = Scenario("notifications fail twice in all", faults=2)
    three_fail = Scenario("notifications fail three times in all", faults=3)
    patient = Scenario("they fail twice, and a desktop tries five times", faults=2, loads=5)

    def next_hook(self, hook: Term[Hook]) -> Term[bool]:
        """The notification is tried now: it is due, it has not to wait, and none is before it."""
        turn = (hook == Hook.ROUTED) | one_of(self.sent[Hook.ROUTED], Sent.DELIVERED, Sent.GIVEN_UP)
        return (self.sent[hook] == Sent.DUE) & turn & (self.pause == 0)

    def load_due(self) -> Term[bool]:
        """The desktop tries now to load the conversation."""
        return (self.desktop == Desktop.LOADING) & self.load_now

    @action(Hook, source="X11", fair=True)
    def deliver(self, hook: Term[Hook]) -> None:
        """the notification of {hook} is delivered"""
        require(self.next_hook(hook))
        self.sent[hook] = Sent.DELIVERED

    @fault(FaultKind.FLAP, Hook, component="webhook", source="X11")
    def fail(self, hook: Term[Hook]) -> None:
        """the notification of {hook} fails"""
        require(self.next_hook(hook))
        last = self.failures[hook] >= self.retries
        wait = ite(self.failures[hook] == 0, self.first_wait, self.second_wait)
        self.failures[hook] = self.failures[hook] + 1
        self.sent[hook] = ite(last, Sent.GIVEN_UP, Sent.DUE)
        self.pause = ite(last, 0, wait)

    @fault(FaultKind.INPUT, component="agent", source="X11")
    def accept(self) -> None:
        """the agent accepts the task"""
        require(self.desktop == Desktop.OFFERED)
        self.desktop = Desktop.LOADING

    @action(source="X11", fair=True)
    def load(self) -> None:
        """the desktop tries to load the conversation"""
        require(self.load_due())
        ready = self.sent[Hook.ROUTED] == Sent.DELIVERED
        gives_up = ~ready & (self.tried + 1 >= self.loads)
        after = ite(gives_up, Desktop.UNLOADED, Desktop.LOADING)
        self.tried = self.tried + 1
        self.desktop = ite(ready, Desktop.LOADED, after)
        self.load_now = False
        self.sent[Hook.CLOSED] = ite(gives_up, Sent.DUE, self.sent[Hook.CLOSED])

    @fault(FaultKind.INPUT, component="agent")
    def finish(self) -> None:
        """the agent ends the conversation"""
        require(self.desktop == Desktop.LOADED)
        self.desktop = Desktop.FINISHED
        self.sent[Hook.CLOSED] = Sent.DUE

    @action(source="X11", fair=True)
    def pass_time(self) -> None:
        """three seconds pass"""
        require(~exists(Hook, self.next_hook), ~self.load_due())
        require((self.pause > 0) | (self.desktop == Desktop.LOADING))
        self.pause = greatest(self.pause - 1, 0)
        self.load_now = True
