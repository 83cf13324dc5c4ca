"""Small timed models that a zone engine can get wrong, with what is to be found in them."""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Bool,
    Choice,
    Clock,
    Drift,
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
    given,
    ite,
    longest,
    ms,
    never,
    ppm,
    reachable,
    require,
    s,
    settled,
    shortest,
)


class Ending(Model):
    """Time may come to an end: once something has gone wrong, the timer cannot expire."""

    wait = Timer(lasts=(2 * s, 3 * s), initially="running", meaning="what has to expire")
    fine: Var[bool] = Bool(initially=True, meaning="nothing has gone wrong")
    late: Var[bool] = Bool(initially=False, meaning="the timer has expired")

    @fault(FaultKind.CRASH, component="it")
    def goes_wrong(self) -> None:
        require(self.fine)
        self.fine = False

    @expires(wait)
    def ends(self) -> None:
        require(self.fine)
        self.late = True

    @never()
    def nothing(self) -> Term[bool]:
        return self.late & self.wait.running


class EndingByUppers(Model):
    """Time ends on the slow way alone, on which `since` may be beyond 2 s when the timer expires.

    The quick way leads to the same state, with values that can do as much: they can do more.
    """

    wait = Timer(lasts=1 * s, meaning="what has to expire")
    since = Clock(meaning="since the beginning, or since the quick step")
    on: Var[bool] = Bool(initially=False, meaning="the timer was started")
    half: Var[bool] = Bool(initially=False, meaning="the first of the slow steps was taken")
    over: Var[bool] = Bool(initially=False, meaning="the timer has expired")

    @action()
    def quickly(self) -> None:
        require(~self.on, ~self.half)
        self.on = True
        self.since.restart()
        self.wait.start()

    @action()
    def slowly(self) -> None:
        require(~self.on, ~self.half)
        self.half = True

    @action()
    def at_last(self) -> None:
        require(self.half)
        self.half = False
        self.on = True
        self.wait.start()

    @expires(wait)
    def ends(self) -> None:
        require(self.since <= 2 * s)
        self.over = True

    @never()
    def nothing(self) -> Term[bool]:
        return self.over & self.wait.running


class ShortWay(Model):
    """The direct way is shorter, and what it leads to is soon found again by another, with more."""

    since = Clock(meaning="since the beginning")
    turned: Var[bool] = Bool(initially=False, meaning="it goes another way")
    there: Var[bool] = Bool(initially=False, meaning="it is there")
    done: Var[bool] = Bool(initially=False, meaning="it has finished")

    @action()
    def turn(self) -> None:
        require(~self.turned, ~self.there, ~self.done)
        self.turned = True

    @action()
    def go_directly(self) -> None:
        require(~self.turned, ~self.there, ~self.done, self.since <= 1 * s)
        self.there = True

    @action()
    def return_(self) -> None:
        require(self.turned)
        self.turned = False
        self.there = True

    @action(urgent=True)
    def finish(self) -> None:
        require(self.there)
        self.there = False
        self.done = True

    @action()
    def give_up(self) -> None:
        require(self.there, self.since >= 10 * s)
        self.there = False

    @never()
    def finished(self) -> Term[bool]:
        return self.done


class Differences(Model):
    """Strict bounds, and the difference of two clocks."""

    first = Clock(meaning="since the beginning, or the first step")
    second = Clock(meaning="since the beginning")
    once: Var[bool] = Bool(initially=False, meaning="the first step was taken")
    twice: Var[bool] = Bool(initially=False, meaning="the second step was taken")

    @action()
    def step_once(self) -> None:
        require(~self.once, self.first > 2 * s)
        self.first.restart()
        self.once = True

    @action()
    def step_twice(self) -> None:
        require(self.once, ~self.twice, self.second - self.first >= 3 * s, self.first < 1 * s)
        self.twice = True

    @reachable()
    def reached(self) -> Term[bool]:
        return self.twice

    @never()
    def too_early(self) -> Term[bool]:
        return self.twice & (self.second < 3 * s)

    @never()
    def as_early(self) -> Term[bool]:
        return self.twice & (self.second <= 3 * s)

    @never()
    def too_wide(self) -> Term[bool]:
        return self.once & (self.second - self.first <= 2 * s)


class Approached(Model):
    """The longest and the shortest time are approached, and not attained."""

    clock = Clock(meaning="since the beginning")
    end = Timer(lasts=(2 * s, 5 * s), initially="running", meaning="until it ends anyway")
    busy: Var[bool] = Bool(initially=True, meaning="it goes on")
    marked: Var[bool] = Bool(initially=False, meaning="it was marked, and goes on")

    @action()
    def mark(self) -> None:
        require(self.busy, self.clock > 1 * s)
        self.marked = True

    @action()
    def stop(self) -> None:
        require(self.busy, self.clock > 1 * s)
        self.busy = False
        self.marked = False
        self.end.stop()

    @expires(end)
    def stop_anyway(self) -> None:
        self.busy = False
        self.marked = False

    @longest()
    def being_marked(self) -> Term[bool]:
        return self.marked

    @shortest()
    def going_on(self) -> Term[bool]:
        return self.busy

    @longest()
    def idle(self) -> Term[bool]:
        return ~self.busy


class Late(Model):
    """A timer that counts as begun long ago is beyond its end, and expires at once."""

    asked = Clock(meaning="since the beginning")
    patience = Timer(lasts=(1 * s, 2 * s), meaning="since it was asked")
    waiting: Var[bool] = Bool(initially=False, meaning="the timer was started")
    gone: Var[bool] = Bool(initially=False, meaning="it has expired")

    @action()
    def wait(self) -> None:
        require(~self.waiting)
        self.waiting = True
        self.patience.start(since=self.asked)

    @expires(patience)
    def leave(self) -> None:
        self.gone = True

    @longest()
    def waits(self) -> Term[bool]:
        return self.waiting & ~self.gone

    @shortest()
    def waits_at_least(self) -> Term[bool]:
        return self.waiting & ~self.gone

    @never()
    def very_late(self) -> Term[bool]:
        return self.waiting & ~self.gone & (self.asked > 60 * s)

    @never()
    def too_early(self) -> Term[bool]:
        return self.gone & (self.asked < 1 * s)


class Turning(Model):
    """It may be busy for ever, through a timer that starts itself again."""

    busy: Var[bool] = Bool(initially=False, meaning="it was begun and has not ended")
    turn: Var[int] = Int(
        0, 3, initially=0, meaning="how often the timer has expired, up to four times"
    )
    timer = Timer(lasts=(1 * s, 2 * s), initially="running", meaning="the next turn")

    @action()
    def begin(self) -> None:
        require(~self.busy)
        self.busy = True

    @expires(timer)
    def go_on(self) -> None:
        self.turn = ite(self.turn == 3, 0, self.turn + 1)
        self.timer.start()

    @action()
    def end(self) -> None:
        require(self.busy, self.turn == 2)
        self.busy = False

    @longest()
    def how_long(self) -> Term[bool]:
        return self.busy

    @shortest()
    def how_short(self) -> tuple[Term[bool], Term[bool]]:
        return self.busy & (self.turn == 0), self.turn == 2

    @longest()
    def three_turns(self) -> Term[bool]:
        return self.turn != 3


class Still(Model):
    """It may stay as it is for ever, and nothing has to happen."""

    on: Var[bool] = Bool(initially=False, meaning="it was switched on")

    @action()
    def switch(self) -> None:
        self.on = True

    @longest()
    def off(self) -> Term[bool]:
        return ~self.on

    @longest()
    def both(self) -> Term[bool]:
        return self.on & ~self.on


class Role(Enum):
    """What B is."""

    STANDBY = "standby"
    WAITING = "waiting"
    ACTIVE = "active"


class Beats(Model):
    """Heartbeats one by one over two networks; B takes over when both are silent, 60 s later.

    After one failure: 200 ms + 2 s + 60 s at most, 1.6 s + 60 s at least; with two faults 60.4 s.
    Once its network is lost, a timer of heartbeats runs on for nothing.
    """

    off = Parameter(0, within=(0, 5000), unit="ppm", meaning="how far clocks may be off")

    up: Var[bool] = Bool(initially=True, meaning="A is up")
    private: Var[bool] = Bool(initially=True, meaning="the private network is up")
    public: Var[bool] = Bool(initially=True, meaning="the public network is up")
    hears: Var[bool] = Bool(initially=True, meaning="B has heard A over the private network")
    hears_public: Var[bool] = Bool(initially=True, meaning="B has heard A over the public network")
    role: Var[Role] = Choice(Role, initially=Role.STANDBY, meaning="what B is")
    drift = Drift(at_most=off * ppm)
    beat = Timer(lasts=100 * ms, initially="running", by=drift, meaning="A's next beat")
    beat_public = Timer(lasts=400 * ms, initially="running", by=drift, meaning="the same, public")
    message = Timer(lasts=(0 * ms, 50 * ms), meaning="a beat under way")
    message_public = Timer(lasts=(0 * ms, 200 * ms), meaning="the same, public")
    silence = Timer(lasts=500 * ms, initially="running", by=drift, meaning="B hears nothing")
    silence_public = Timer(lasts=2 * s, initially="running", by=drift, meaning="the same, public")
    switch = Timer(lasts=60 * s, by=drift, meaning="until B takes over")

    one_fault = Scenario("one failure", faults=1)
    two_faults = Scenario("two failures", faults=2)

    def silent(self) -> Term[bool]:
        """B hears A on neither network."""
        return ~self.hears & ~self.hears_public

    @fault(FaultKind.CRASH, component="A")
    def crash(self) -> None:
        require(self.up)
        self.up = False
        self.beat.stop()
        self.beat_public.stop()

    @fault(FaultKind.LINK_LOST, component="private")
    def lose_private(self) -> None:
        require(self.private)
        self.private = False

    @fault(FaultKind.LINK_LOST, component="public")
    def lose_public(self) -> None:
        require(self.public)
        self.public = False

    @expires(beat)
    def send(self) -> None:
        self.beat.start()
        self.message.start(when=self.private)

    @expires(beat_public)
    def send_public(self) -> None:
        self.beat_public.start()
        self.message_public.start(when=self.public)

    @expires(message)
    def receive(self) -> None:
        self.silence.start(when=self.role != Role.ACTIVE)
        self.hears = self.role != Role.ACTIVE

    @expires(message_public)
    def receive_public(self) -> None:
        self.silence_public.start(when=self.role != Role.ACTIVE)
        self.hears_public = self.role != Role.ACTIVE

    @expires(silence)
    def nothing_heard(self) -> None:
        self.hears = False

    @expires(silence_public)
    def nothing_heard_public(self) -> None:
        self.hears_public = False

    @action(urgent=True)
    def suspect(self) -> None:
        require(self.role == Role.STANDBY, self.silent())
        self.role = Role.WAITING
        self.switch.start()

    @action(urgent=True)
    def calm_down(self) -> None:
        require(self.role == Role.WAITING, ~self.silent())
        self.role = Role.STANDBY
        self.switch.stop()

    @expires(switch)
    def take_over(self) -> None:
        self.role = Role.ACTIVE

    @never()
    def two_active(self) -> Term[bool]:
        return self.up & (self.role == Role.ACTIVE)

    @longest()
    def outage(self) -> Term[bool]:
        return ~self.up & (self.role != Role.ACTIVE)

    @shortest()
    def blink(self) -> Term[bool]:
        return ~self.up & (self.role != Role.ACTIVE)


class Beating(Model):
    """Beats that go over a link, which may be lost for good: then their timer is dead."""

    link: Var[bool] = Bool(initially=True, meaning="the link is up")
    odd: Var[bool] = Bool(initially=False, meaning="an odd number of beats has arrived")
    beat = Timer(lasts=(1 * s, 2 * s), initially="running", meaning="the next beat")

    @fault(FaultKind.LINK_LOST, component="link")
    def lose(self) -> None:
        require(self.link)
        self.link = False

    @expires(beat)
    def send(self) -> None:
        self.odd = ite(self.link, ~self.odd, self.odd)
        self.beat.start()

    @longest()
    def without_link(self) -> Term[bool]:
        return ~self.link

    @never()
    def lost_when_odd(self) -> Term[bool]:
        return ~self.link & self.odd

    @settled()
    def at_rest(self) -> Term[bool]:
        return self.link


class Link(Enum):
    """Five links."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"
    E = "e"


class Seen(Enum):
    """What is known of a link."""

    FINE = "fine"
    LOST = "lost"
    MISSED = "missed"


class Windows(Model):
    """Five links; the loss of each is noticed within a window, whatever becomes of the others."""

    link = Choice(Seen, over=Link, initially=Seen.FINE, meaning="what is known of each")

    @fault(FaultKind.LINK_LOST, Link, component="link")
    def lose(self, link: Term[Link]) -> None:
        require(self.link[link] == Seen.FINE)
        self.link[link] = Seen.LOST

    @fault(FaultKind.LINK_RESTORED, Link, component="link")
    def restore(self, link: Term[Link]) -> None:
        require(self.link[link] == Seen.MISSED)
        self.link[link] = Seen.FINE

    @action(Link, within=(400 * ms, 550 * ms))
    def miss(self, link: Term[Link]) -> None:
        require(self.link[link] == Seen.LOST)
        self.link[link] = Seen.MISSED

    @longest()
    def unnoticed(self) -> Term[bool]:
        return self.link[Link.A] == Seen.LOST

    @never()
    def impossible(self) -> Term[bool]:
        return (self.link[Link.A] == Seen.LOST) & (self.link[Link.A] == Seen.FINE)


class RoundAtOnce(Model):
    """A timer of no length starts itself again; no other one ever expires."""

    over: Var[bool] = Bool(initially=False, meaning="the slow timer has expired")
    spin = Timer(lasts=0 * s, initially="running", meaning="goes round")
    slow = Timer(lasts=1 * s, initially="running", meaning="what is waited for")

    @expires(spin)
    def again(self) -> None:
        self.spin.start()

    @expires(slow)
    def ends(self) -> None:
        self.over = True

    @never()
    def nothing(self) -> Term[bool]:
        return self.over


class RoundByTwo(Model):
    """Two urgent actions undo one another once something has failed, until it is repaired."""

    repaired_at_last: Parameter[bool] = Parameter(False, meaning="another action ends that")
    failed: Var[bool] = Bool(initially=False, meaning="something has failed")
    on: Var[bool] = Bool(initially=False, meaning="it was switched on last")

    @fault(FaultKind.CRASH, component="it")
    def fails(self) -> None:
        require(~self.failed)
        self.failed = True

    @action(urgent=True)
    def switch_on(self) -> None:
        require(self.failed, ~self.on)
        self.on = True

    @action(urgent=True)
    def switch_off(self) -> None:
        require(self.failed, self.on)
        self.on = False

    @action()
    def repair(self) -> None:
        given(self.repaired_at_last)
        require(self.failed)
        self.failed = False

    @never()
    def nothing(self) -> Term[bool]:
        return self.on & ~self.on


class RoundMeanwhile(Model):
    """The timer that is due cannot expire, and something else is switched to and fro for ever."""

    wait = Timer(lasts=(1 * s, 2 * s), initially="running", meaning="what has to expire")
    spare = Timer(lasts=(1 * s, 2 * s), initially="running", meaning="another one")
    on: Var[bool] = Bool(initially=False, meaning="it was switched on last")
    fine: Var[bool] = Bool(initially=True, meaning="the timer can expire")

    @action()
    def switch(self) -> None:
        self.on = ~self.on

    @expires(wait)
    def ends(self) -> None:
        require(self.fine)
        self.wait.start()

    @expires(spare)
    def goes_wrong(self) -> None:
        require(self.on)
        self.fine = False

    @never()
    def nothing(self) -> Term[bool]:
        return self.on & ~self.on


class RoundSince(Model):
    """What the timer starts anew with is more than it lasts, sooner or later."""

    running = Clock(meaning="never set")
    wait = Timer(lasts=(0 * s, 5 * s), initially="running", meaning="set to the other clock")

    @expires(wait)
    def again(self) -> None:
        self.wait.start(since=self.running)

    @never()
    def nothing(self) -> Term[bool]:
        return ~self.wait.running


class RoundInTurn(Model):
    """Two timers are due in turn, each with the value of a clock that neither sets."""

    cleared: Parameter[bool] = Parameter(False, meaning="the second sets it after all")
    running = Clock(meaning="what both start with")
    first = Timer(lasts=(0 * s, 5 * s), initially="running", meaning="starts the second")
    second = Timer(lasts=(0 * s, 4 * s), meaning="starts the first")

    @expires(first)
    def there(self) -> None:
        self.second.start(since=self.running)

    @expires(second)
    def back(self) -> None:
        self.first.start(since=self.running)
        self.running.restart(when=self.cleared)

    @never()
    def nothing(self) -> Term[bool]:
        return self.first.running & self.second.running


class HeldOrNot(Model):
    """The timer may begin beyond what it lasts, or before that: then time passes."""

    running = Clock(meaning="never set")
    wait = Timer(lasts=2 * s, meaning="begins with the value of the clock")
    begun: Var[bool] = Bool(initially=False, meaning="the timer was started")
    broken: Var[bool] = Bool(initially=True, meaning="it is not yet repaired")

    @action()
    def begin(self) -> None:
        require(~self.begun)
        self.begun = True
        self.wait.start(since=self.running)

    @expires(wait)
    def ends(self) -> None:
        require(self.begun)

    @fault(FaultKind.LINK_RESTORED, component="link", within=4 * s)
    def repair(self) -> None:
        require(self.broken)
        self.broken = False

    @never()
    def nothing(self) -> Term[bool]:
        return self.wait.running & ~self.begun


class AtOnce(Model):
    """What is measured is over at once if it begins in one of the initial states, the last."""

    cell: Var[int] = Int(0, 2, initially=ANY, meaning="what it is")
    wait = Timer(lasts=1 * s, initially="running", meaning="there has to be some time")

    @expires(wait)
    def ends(self) -> None:
        pass

    @shortest()
    def how_short(self) -> tuple[Term[bool], Term[bool]]:
        return self.cell != 1, self.cell == 2
