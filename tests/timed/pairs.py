"""Small models of times, with what is known of them by hand."""

from __future__ import annotations

from ccverify import (
    Bool,
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
    longest,
    ms,
    never,
    ppm,
    reachable,
    require,
    s,
    shortest,
)


class Takeover(Model):
    """B takes over when it has heard nothing on either network for a while, and some time later.

    After one failure: 200 ms + 2 s + 60 s at most, 1.6 s + 60 s at least.
    """

    private_most = Parameter(550 * ms, within=(400 * ms, 60 * s), meaning="silence, at most")
    public_most = Parameter(2200 * ms, within=(1600 * ms, 60 * s), meaning="silence, at most")
    wait = Parameter(60 * s, within=(1 * s, 600 * s), meaning="from the silence to the takeover")

    up: Var[bool] = Bool(initially=True, meaning="A is up")
    private: Var[bool] = Bool(initially=True, meaning="the private network is up")
    public: Var[bool] = Bool(initially=True, meaning="the public network is up")
    hears_private: Var[bool] = Bool(initially=True, meaning="it has heard A over this network")
    hears_public: Var[bool] = Bool(initially=True, meaning="it has heard A over this one")
    active: Var[bool] = Bool(initially=False, meaning="B is active")
    switch = Timer(lasts=wait, initially="off", meaning="until B takes over")
    down = Clock(meaning="since A went down")

    one_fault = Scenario("one failure", faults=1)
    two_faults = Scenario("two failures", faults=2)

    @fault(FaultKind.CRASH, component="A")
    def crash(self) -> None:
        require(self.up)
        self.up = False
        self.down.restart()

    @fault(FaultKind.LINK_LOST, component="private")
    def lose_private(self) -> None:
        require(self.private)
        self.private = False

    @fault(FaultKind.LINK_LOST, component="public")
    def lose_public(self) -> None:
        require(self.public)
        self.public = False

    @action(within=(400 * ms, private_most))
    def private_silent(self) -> None:
        require(self.hears_private, ~(self.up & self.private))
        self.hears_private = False

    @action(within=(1600 * ms, public_most))
    def public_silent(self) -> None:
        require(self.hears_public, ~(self.up & self.public))
        self.hears_public = False

    @action(urgent=True)
    def start_timer(self) -> None:
        require(~self.hears_private, ~self.hears_public, ~self.switch.running, ~self.active)
        self.switch.start()

    @expires(switch)
    def take_over(self) -> None:
        self.active = True

    def nobody(self) -> Term[bool]:
        return ~self.up & ~self.active

    @reachable()
    def taken_over(self) -> Term[bool]:
        """B can take over."""
        return self.active

    @never(beside="taken_over")
    def too_long(self) -> Term[bool]:
        """Nobody is active for no longer than the longer silence and the wait."""
        late = (self.down > self.private_most + self.wait) & (
            self.down > self.public_most + self.wait
        )
        return self.nobody() & late

    @never(beside="taken_over")
    def that_long(self) -> Term[bool]:
        """Nobody is active for less than that, which is not so."""
        late = (self.down >= self.private_most + self.wait) & (
            self.down >= self.public_most + self.wait
        )
        return self.nobody() & late

    @longest()
    def outage(self) -> Term[bool]:
        """How long nobody is active, at most."""
        return self.nobody()

    @shortest()
    def blink(self) -> Term[bool]:
        """How long nobody is active, at least."""
        return self.nobody()

    @longest(at_most=62_200 * ms)
    def at_most(self) -> Term[bool]:
        """What is true of it."""
        return self.nobody()

    @longest(at_most=62_199 * ms)
    def at_most_less(self) -> Term[bool]:
        """What is not."""
        return self.nobody()

    @shortest(at_least=61_600 * ms)
    def at_least(self) -> Term[bool]:
        """What is true of it."""
        return self.nobody()


class Lease(Model):
    """A holder serves under a lease, which the witness gives away when its own clock says so.

    The holder's time counts from when it asked, a message before the witness' time.
    """

    own = Parameter(10 * s, within=(1 * s, 60 * s), meaning="the holder serves so long")
    grant = Parameter(11 * s, within=(1 * s, 60 * s), meaning="the witness keeps the lease so long")
    transit = Parameter((5 * ms, 20 * ms), within=(0 * ms, 1 * s), meaning="on the way")

    serves: Var[bool] = Bool(initially=False, meaning="the holder serves")
    given: Var[bool] = Bool(initially=False, meaning="the witness has given the lease to another")
    granted: Var[bool] = Bool(initially=False, meaning="the witness has granted the lease")
    asked = Clock(meaning="since the holder asked")
    right = Timer(lasts=own, initially="off", meaning="the holder's right to serve")
    lease = Timer(lasts=grant, initially="off", meaning="the lease")
    request = Timer(lasts=transit, initially="off", meaning="a request under way")
    answer = Timer(lasts=transit, initially="off", meaning="an answer under way")

    @action()
    def ask(self) -> None:
        require(~self.request.running, ~self.answer.running, ~self.given)
        self.request.start()
        self.asked.restart()

    @expires(request)
    def grants(self) -> None:
        self.granted = True
        self.lease.start(when=~self.given)
        self.answer.start(when=~self.given)

    @expires(answer)
    def hear(self) -> None:
        self.serves = True
        self.right.start(since=self.asked)

    @fault(FaultKind.MESSAGE_LOST, component="network")
    def lose(self) -> None:
        require(self.request.running | self.answer.running)
        self.request.stop()
        self.answer.stop()

    @expires(right)
    def stop(self) -> None:
        self.serves = False

    @expires(lease)
    def give(self) -> None:
        self.given = True

    @reachable()
    def changes_hands(self) -> Term[bool]:
        """The lease can be given to another."""
        return self.given

    @never(beside="changes_hands")
    def two_serve(self) -> Term[bool]:
        """Never does the holder serve once the lease is another's."""
        return self.serves & self.given


class DriftingLease(Model):
    """The same, in the least: two clocks that start together, each fast or slow by 0.1 %."""

    own = Parameter(10 * s, within=(1 * s, 60 * s), meaning="the holder serves so long")
    grant = Parameter(11 * s, within=(1 * s, 60 * s), meaning="the witness keeps the lease so long")

    serves: Var[bool] = Bool(initially=True, meaning="the holder serves")
    given: Var[bool] = Bool(initially=False, meaning="the lease is another's")
    drift = Drift(at_most=1000 * ppm)
    right = Timer(lasts=own, by=drift, initially="running", meaning="the holder's right to serve")
    lease = Timer(lasts=grant, by=drift, initially="running", meaning="the lease")

    @expires(right)
    def stop(self) -> None:
        self.serves = False

    @expires(lease)
    def give(self) -> None:
        self.given = True

    @never()
    def two_serve(self) -> Term[bool]:
        """Never does the holder serve once the lease is another's."""
        return self.serves & self.given


class Knock(Model):
    """Strict bounds: it is answered after more than 1 s, and before 3 s have passed."""

    waiting: Var[bool] = Bool(initially=True, meaning="it is waited for")
    since = Clock(meaning="since the last answer")
    end = Timer(lasts=3 * s, initially="running", meaning="when it is too late")
    count: Var[int] = Int(0, 3, initially=0, meaning="how often it was answered")

    @action()
    def answer(self) -> None:
        require(self.waiting, self.since > 1 * s, self.since < 3 * s, self.count < 3)
        self.waiting = False
        self.count = self.count + 1

    @expires(end)
    def again(self) -> None:
        self.waiting = True
        self.since.restart()
        self.end.start()

    @longest()
    def patience(self) -> Term[bool]:
        """How long it is waited, which can be for ever."""
        return self.waiting

    @longest()
    def rest(self) -> Term[bool]:
        """How long it is not waited: less than 2 s."""
        return ~self.waiting

    @shortest()
    def quick(self) -> tuple[Term[bool], Term[bool]]:
        """How soon an answer comes: after more than 1 s."""
        return self.waiting & (self.count == 0), ~self.waiting

    @shortest()
    def nothing(self) -> tuple[Term[bool], Term[bool]]:
        """What never comes."""
        return self.waiting, self.count == 3 - 4 * self.count


class Standstill(Model):
    """A timer whose expiry may become impossible."""

    on: Var[bool] = Bool(initially=False, meaning="it is on")
    works: Var[bool] = Bool(initially=True, meaning="it works")
    bell = Timer(lasts=(1 * s, 2 * s), initially="off", meaning="until it rings")

    @action()
    def begin(self) -> None:
        require(~self.on)
        self.on = True
        self.bell.start()

    @fault(FaultKind.CRASH, component="bell")
    def breaks(self) -> None:
        require(self.works)
        self.works = False

    @expires(bell)
    def ring(self) -> None:
        require(self.works)
        self.on = False

    @never()
    def never(self) -> Term[bool]:
        """Never does it ring while it is off."""
        return self.bell.running & ~self.on


class Rings(Model):
    """A bell that rings again and again, which after some time nobody notes any more."""

    on: Var[bool] = Bool(initially=True, meaning="it is noted")
    noted: Var[bool] = Bool(initially=False, meaning="it has rung last while it was noted")
    over = Timer(lasts=2 * s, initially="running", meaning="until it is noted no more")
    bell = Timer(lasts=(1 * s, 3 * s), initially="running", meaning="until it rings")

    @expires(over)
    def enough(self) -> None:
        self.on = False

    @expires(bell)
    def ring(self) -> None:
        self.noted = self.on
        self.bell.start()

    @never()
    def too_late(self) -> Term[bool]:
        """Never is it noted no more too early."""
        return ~self.on & self.over.running
