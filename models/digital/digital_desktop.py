"""A digital conversation at the agent's desktop, and the webhooks that it depends on (X11).

When a task is routed, a notification makes the agent a participant of the conversation; only then
can the desktop load it. A notification that fails is tried again after 3 s, and after 6 s more. A
desktop that cannot load the conversation tries again 3 times, every 3 s, and then gives it up.

What is abstracted, and why that is sound for the properties:

- A notification that is delivered takes effect at once, so that a desktop gives up for
  notifications that failed, and for nothing else.
- One task is followed; the notifications of others are those of other conversations.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Choice,
    FaultKind,
    Int,
    Model,
    Parameter,
    Scenario,
    Term,
    Timer,
    Var,
    action,
    expires,
    fault,
    ite,
    ms,
    one_of,
    require,
    s,
)


class Hook(Enum):
    """The webhook notifications that the client waits for, in the order they are sent."""

    ROUTED = "routed"
    CLOSED = "closed"


class Sent(Enum):
    """How a notification stands."""

    NOT_YET = "not-yet"
    DUE = "due"
    UNDER_WAY = "under-way"
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
        (3 * s, 3 * s), within=(0 * s, 60 * s), source="X11", meaning="before a first retry"
    )
    second_wait = Parameter(
        (6 * s, 6 * s), within=(0 * s, 60 * s), source="X11", meaning="before a later one"
    )
    failing = Parameter(
        (0 * s, 0 * s), within=(0 * s, 60 * s), source="X11", silent=True,
        meaning="how long a try takes to fail: at once, or when it times out",
    )  # fmt: skip
    pause = Parameter((3 * s, 3 * s), within=(0 * s, 60 * s), source="X11", meaning="between loads")
    loads = Parameter(4, within=(1, 6), source="X11", silent=True, meaning="tries to load")

    sent = Choice(
        Sent,
        over=Hook,
        initially={Hook.ROUTED: Sent.DUE, Hook.CLOSED: Sent.NOT_YET},
        meaning="how the notification stands",
    )
    failures = Int(
        0, 4, over=Hook, initially=0, meaning="how many tries of the notification have failed"
    )
    desktop: Var[Desktop] = Choice(
        Desktop,
        initially=Desktop.OFFERED,
        meaning="what the agent's desktop does with the conversation",
    )
    tried: Var[int] = Int(
        0, 6, initially=0, meaning="how often the desktop has tried to load the conversation"
    )
    dies = Timer(over=Hook, lasts=failing, meaning="a try that will fail is under way")
    short_wait = Timer(over=Hook, lasts=first_wait, meaning="until the first retry")
    long_wait = Timer(over=Hook, lasts=second_wait, meaning="until a later retry")
    patience = Timer(lasts=pause, meaning="until the desktop tries to load again")

    calm = Scenario("no notification fails", faults=0)
    one_fails = Scenario("a notification fails once", faults=1)
    two_fail = Scenario("notifications fail twice in all", faults=2)
    two_time_out = Scenario(
        "they fail twice, after up to 2 s each", faults=2, failing=(0 * s, 2 * s)
    )
    tolerant = Scenario(
        "they fail twice, and waits end up to 100 ms early or late",
        faults=2,
        first_wait=(2_900 * ms, 3_100 * ms),
        second_wait=(5_900 * ms, 6_100 * ms),
        pause=(2_900 * ms, 3_100 * ms),
    )
    three_fail = Scenario("notifications fail three times in all", faults=3)
    patient = Scenario("they fail twice, and a desktop tries five times", faults=2, loads=5)

    def waits(self, hook: Term[Hook]) -> Term[bool]:
        """The notification was tried, and is to be tried again."""
        return self.short_wait[hook].running | self.long_wait[hook].running

    def turn(self, hook: Term[Hook]) -> Term[bool]:
        """The notification is tried now: it is due, and none is before it."""
        first = (hook == Hook.ROUTED) | one_of(
            self.sent[Hook.ROUTED], Sent.DELIVERED, Sent.GIVEN_UP
        )
        return (self.sent[hook] == Sent.DUE) & first & ~self.waits(hook)

    @action(Hook, urgent=True, source="X11")
    def deliver(self, hook: Term[Hook]) -> None:
        """the notification of {hook} is delivered"""
        require(self.turn(hook))
        self.sent[hook] = Sent.DELIVERED

    @fault(FaultKind.FLAP, Hook, component="webhook", source="X11")
    def fail(self, hook: Term[Hook]) -> None:
        """a try to notify of {hook} is lost"""
        require(self.turn(hook))
        self.sent[hook] = Sent.UNDER_WAY
        self.dies[hook].start()

    @expires(dies, source="X11")
    def failed(self, hook: Term[Hook]) -> None:
        """the notification of {hook} fails"""
        earlier = self.failures[hook]
        last = earlier >= self.retries
        self.failures[hook] = earlier + 1
        self.sent[hook] = ite(last, Sent.GIVEN_UP, Sent.DUE)
        self.short_wait[hook].start(when=~last & (earlier == 0))
        self.long_wait[hook].start(when=~last & (earlier > 0))

    @expires(short_wait, source="X11")
    def first_retry(self, hook: Term[Hook]) -> None:
        """the notification of {hook} is due again"""

    @expires(long_wait, source="X11")
    def later_retry(self, hook: Term[Hook]) -> None:
        """the notification of {hook} is due once more"""

    def load(self) -> None:
        """Try to load the conversation."""
        ready = self.sent[Hook.ROUTED] == Sent.DELIVERED
        gives_up = ~ready & (self.tried + 1 >= self.loads)
        after = ite(gives_up, Desktop.UNLOADED, Desktop.LOADING)
        self.tried = self.tried + 1
        self.desktop = ite(ready, Desktop.LOADED, after)
        self.patience.start(when=~ready & ~gives_up)
        self.sent[Hook.CLOSED] = ite(gives_up, Sent.DUE, self.sent[Hook.CLOSED])

    @fault(FaultKind.INPUT, component="agent", source="X11")
    def accept(self) -> None:
        """the agent accepts the task, and the desktop tries to load the conversation"""
        require(self.desktop == Desktop.OFFERED)
        self.load()

    @expires(patience, source="X11")
    def load_again(self) -> None:
        """the desktop tries again to load the conversation"""
        self.load()

    @fault(FaultKind.INPUT, component="agent")
    def finish(self) -> None:
        """the agent ends the conversation"""
        require(self.desktop == Desktop.LOADED)
        self.desktop = Desktop.FINISHED
        self.sent[Hook.CLOSED] = Sent.DUE
