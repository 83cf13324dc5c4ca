"""Small models in which it matters what is fair, and what runs may do for ever."""

from __future__ import annotations

from typing import Any

from ccverify import (
    Bool,
    FaultKind,
    Int,
    Model,
    Span,
    Term,
    Var,
    action,
    deadlocked,
    eventually_always,
    fault,
    ite,
    leads_to,
    reachable,
    require,
)


class Idle(Model):
    """An action that nothing makes happen."""

    done: Var[bool] = Bool(initially=False)

    @action()
    def finish(self) -> None:
        require(~self.done)
        self.done = True

    @eventually_always()
    def finishes(self) -> Any:
        return self.done


class Driven(Model):
    """The same action, fair."""

    done: Var[bool] = Bool(initially=False)

    @action(fair=True)
    def finish(self) -> None:
        require(~self.done)
        self.done = True

    @eventually_always()
    def finishes(self) -> Any:
        return self.done

    @leads_to()
    def is_finished(self) -> Any:
        return ~self.done, self.done


class Toggling(Model):
    """Goes to and fro until it is done; what makes it so is for others to say."""

    on: Var[bool] = Bool(initially=False)
    done: Var[bool] = Bool(initially=False)

    @action(fair=True)
    def toggle(self) -> None:
        require(~self.done)
        self.on = ~self.on

    @eventually_always()
    def finishes(self) -> Any:
        return self.done


class Flicker(Toggling):
    """A fair action that is enabled again and again, but never for good: weak fairness."""

    @action(fair=True)
    def finish(self) -> None:
        require(self.on, ~self.done)
        self.done = True


class Persistent(Toggling):
    """The fair action stays enabled while another goes on and on."""

    @action(fair=True)
    def finish(self) -> None:
        require(~self.done)
        self.done = True


class Flapping(Model):
    """Only a fault and a repair without end keep it from being up."""

    up: Var[bool] = Bool(initially=True)

    @fault(FaultKind.FLAP, component="link")
    def flap(self) -> None:
        self.up = ~self.up

    @eventually_always()
    def stays(self) -> Any:
        """It may be down when the faults end."""
        return self.up

    @eventually_always()
    def comes_to_rest(self) -> Any:
        return self.up | ~self.up


class Repaired(Model):
    """What a fault breaks, a fair action mends; faults do not go on for ever."""

    up: Var[bool] = Bool(initially=True)

    @fault(FaultKind.LINK_LOST, component="link")
    def lose(self) -> None:
        require(self.up)
        self.up = False

    @action(fair=True)
    def mend(self) -> None:
        require(~self.up)
        self.up = True

    @eventually_always()
    def stays_up(self) -> Any:
        return self.up

    @leads_to()
    def is_mended(self) -> Any:
        return ~self.up, self.up


class EachOfThem(Model):
    """Fairness is for each argument by itself: the second is not put off for the first."""

    turns = Bool(over=Span(2), initially=False)
    done = Bool(over=Span(2), initially=False)

    @action(Span(2), fair=True)
    def turn(self, which: Term[int]) -> None:
        self.turns[which] = ~self.turns[which]
        self.done[which] = True

    @eventually_always()
    def all_done(self) -> Any:
        return self.done[0] & self.done[1]


class OneOfThem(Model):
    """Where the choice is inside the action, nothing makes it be the second one."""

    turns = Bool(over=Span(2), initially=False)
    done = Bool(over=Span(2), initially=False)

    @action(fair=True)
    def turn_first(self) -> None:
        self.turns[0] = ~self.turns[0]
        self.done[0] = True

    @action()
    def turn_second(self) -> None:
        self.turns[1] = ~self.turns[1]
        self.done[1] = True

    @eventually_always()
    def all_done(self) -> Any:
        return self.done[0] & self.done[1]


class FaultsOnTheWay(Model):
    """A request is lost by faults after it was made, and nothing answers it any more."""

    asked: Var[bool] = Bool(initially=False)
    alive: Var[bool] = Bool(initially=True)
    answered: Var[bool] = Bool(initially=False)

    @fault(FaultKind.INPUT, component="caller")
    def ask(self) -> None:
        require(~self.asked)
        self.asked = True

    @fault(FaultKind.CRASH, component="server")
    def crash(self) -> None:
        self.alive = False

    @action(fair=True)
    def answer(self) -> None:
        require(self.asked, self.alive, ~self.answered)
        self.answered = True

    @leads_to()
    def is_answered(self) -> Any:
        return self.asked, self.answered

    @leads_to()
    def is_answered_if_alive(self) -> Any:
        """Not asked of a server that has crashed since."""
        return self.asked, self.answered | ~self.alive

    @leads_to()
    def nobody_asks_twice(self) -> Any:
        """Its first formula never holds: it says nothing."""
        return self.asked & self.answered & ~self.asked, self.asked & ~self.asked


class Counting(Model):
    """Round and round, by steps of which all but one are fair."""

    at: Var[int] = Int(0, 3, initially=0)
    over: Var[bool] = Bool(initially=False)

    @action(fair=True)
    def go_on(self) -> None:
        require(~self.over, self.at < 3)
        self.at = self.at + 1

    @action(fair=True)
    def begin_again(self) -> None:
        require(self.at == 3, ~self.over)
        self.at = 0

    @action()
    def end(self) -> None:
        require(self.at == 3)
        self.over = True

    @reachable()
    def ended(self) -> Any:
        return self.over

    @eventually_always(beside="ended")
    def ends(self) -> Any:
        return self.over

    @leads_to(beside="ended")
    def comes_to_three(self) -> Any:
        return self.at == 0, self.at == 3

    @leads_to(beside="ended")
    def comes_back(self) -> Any:
        return self.at == 3, self.at == 0


VERDICTS: dict[type[Model], dict[str, tuple[str, tuple[int, int] | None]]] = {
    Idle: {"finishes": ("violated", (0, 0))},
    Driven: {"finishes": ("proved", None), "is-finished": ("proved", None)},
    Flicker: {"finishes": ("violated", (2, 0))},
    Persistent: {"finishes": ("proved", None)},
    Flapping: {"stays": ("violated", (1, 1)), "comes-to-rest": ("proved", None)},
    Repaired: {"stays-up": ("proved", None), "is-mended": ("proved", None)},
    EachOfThem: {"all-done": ("proved", None)},
    OneOfThem: {"all-done": ("violated", (3, 1))},
    FaultsOnTheWay: {
        "is-answered": ("violated", (2, 2)),
        "is-answered-if-alive": ("proved", None),
        "nobody-asks-twice": ("vacuous", None),
    },
    Counting: {
        "ends": ("violated", (4, 0)),
        "comes-to-three": ("proved", None),
        "comes-back": ("violated", (4, 4)),
    },
}
"""Each verdict, worked out by hand; of a lasso its number of steps, and where its loop begins."""


class Rotating(Model):
    """Goes round for ever."""

    place: Var[int] = Int(0, 3, initially=0)

    @action(fair=True)
    def go_on(self) -> None:
        self.place = ite(self.place == 3, 0, self.place + 1)

    @leads_to()
    def two_is_answered(self) -> Any:
        """What is due holds nowhere but in the middle of the round."""
        return self.place == 2, deadlocked()
