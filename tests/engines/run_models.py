"""Small models for strong fairness, groups, stages, `until`, and where runs start."""

from __future__ import annotations

from typing import Any

from tests.engines.fair_models import Toggling

from ccverify import (
    ANY,
    Bool,
    Fair,
    FaultKind,
    Int,
    Model,
    Span,
    Term,
    Var,
    action,
    eventually,
    eventually_always,
    fault,
    leads_to,
    require,
    starts,
    until,
)


class Strongly(Toggling):
    """The fair action is enabled again and again, but never for good."""

    @action(fair="strong")
    def finish(self) -> None:
        require(self.on, ~self.done)
        self.done = True

    @eventually()
    def is_off(self) -> Any:
        """It finishes while it is on, and stays on then; it is off at first."""
        return self.done & ~self.on


class Ajar(Model):
    """While the door swings, someone goes through it in the end; it may stay closed for ever."""

    open: Var[bool] = Bool(initially=False)
    through: Var[bool] = Bool(initially=False)

    @action()
    def swing(self) -> None:
        self.open = ~self.open

    @action(fair="strong")
    def go_through(self) -> None:
        require(self.open, ~self.through)
        self.through = True

    @eventually()
    def goes_through(self) -> Any:
        return self.through


class Either(Model):
    """One of two is always enabled, neither for ever; how they are fair is for others to say."""

    turn: Var[bool] = Bool(initially=False)
    done: Var[bool] = Bool(initially=False)

    @action()
    def flip(self) -> None:
        self.turn = ~self.turn

    def finish(self, turn: bool) -> None:
        require(self.turn == turn)
        self.done = True

    @eventually_always()
    def is_done(self) -> Any:
        return self.done


class OneEnabled(Either):
    """The two are fair together: one of them is taken."""

    both = Fair()

    @action(fair=both)
    def first(self) -> None:
        self.finish(turn=True)

    @action(fair=both)
    def second(self) -> None:
        self.finish(turn=False)


class OneAlone(Either):
    """Each is fair by itself: the run flips for ever."""

    @action(fair=True)
    def first(self) -> None:
        self.finish(turn=True)

    @action(fair=True)
    def second(self) -> None:
        self.finish(turn=False)


class PerReceiver(Model):
    """Each receiver hears someone; nobody need hear both."""

    heard = Bool(over=(Span(2), Span(2)), initially=False)
    on = Bool(initially=False)
    turn = Fair(per="receiver")

    @action(Span(2), Span(2), fair=turn)
    def send(self, sender: Term[int], receiver: Term[int]) -> None:
        self.heard[sender, receiver] = True
        self.on = ~self.on

    @eventually()
    def everyone_hears(self) -> Any:
        return (self.heard[0, 0] | self.heard[1, 0]) & (self.heard[0, 1] | self.heard[1, 1])

    @eventually()
    def the_second_is_heard(self) -> Any:
        return self.heard[1, 0] | self.heard[1, 1]


class Handover(Model):
    """A primary hands over in three stages, or crashes on the way and is restarted."""

    stage = Int(0, 3, initially=0)
    up: Var[bool] = Bool(initially=True)
    ready = Bool(initially=ANY)

    @action(fair=True)
    def go_on(self) -> None:
        require(self.up, self.ready, self.stage < 3)
        self.stage = self.stage + 1

    @fault(FaultKind.CRASH, component="primary")
    def crash(self) -> None:
        require(self.up, self.stage == 1)
        self.up = False

    @leads_to()
    def hands_over(self) -> Any:
        return self.stage == 0, self.stage == 1, self.stage == 2, self.stage == 3

    @leads_to()
    def hands_over_if_ready(self) -> Any:
        starts(self.ready)
        return self.stage == 0, self.stage == 1, (self.stage == 3) | ~self.up

    @eventually()
    def begins(self) -> Any:
        starts(self.ready)
        return self.stage == 1

    @eventually()
    def begins_in_any_case(self) -> Any:
        return self.stage == 1

    @eventually()
    def nothing_starts_so(self) -> Any:
        starts(self.stage == 2)
        return self.stage == 3

    @until()
    def waits(self) -> Any:
        """It leaves stage 1 for stage 2, but may be stopped by a crash."""
        return self.stage == 1, self.stage == 2

    @until()
    def waits_while_up(self) -> Any:
        return (self.stage == 1) & self.up, (self.stage == 2) | ~self.up

    @until()
    def stays_up_until_the_end(self) -> Any:
        """A run that ends shows that it does not."""
        return self.stage == 0, self.up, self.stage == 3


RUNS: dict[type[Model], dict[str, tuple[str, tuple[int, int | None] | None]]] = {
    Strongly: {"finishes": ("proved", None), "is-off": ("violated", (2, 2))},
    Ajar: {"goes-through": ("violated", (0, 0))},
    OneEnabled: {"is-done": ("proved", None)},
    OneAlone: {"is-done": ("violated", (2, 0))},
    PerReceiver: {
        "everyone-hears": ("proved", None),
        "the-second-is-heard": ("violated", None),
    },
    Handover: {
        "hands-over": ("violated", (0, 0)),
        "hands-over-if-ready": ("proved", None),
        "begins": ("proved", None),
        "begins-in-any-case": ("violated", (0, 0)),
        "nothing-starts-so": ("vacuous", None),
        "waits": ("violated", (2, 2)),
        "waits-while-up": ("proved", None),
        "stays-up-until-the-end": ("violated", (2, None)),
    },
}
"""Each verdict, worked out by hand; of a run its number of steps and where its loop begins, where
only one is the shortest.
"""
