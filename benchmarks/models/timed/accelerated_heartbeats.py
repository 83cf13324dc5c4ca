"""Accelerated heartbeats (Gouda and McGuire, ICDCS 1998), the binary protocol.

The initiator sends a beat at the end of each round. A round without an answer halves the next one;
one shorter than `tmin` is not begun: the initiator becomes inactive. An exchange takes `tmin` at
most. Atif and Mousavi (2009) refute that it is inactive within 2 * tmax of the last answer, for
tmin = 1, 4 and 5 of tmax = 10, and prove it for 9 and 10; it is within 3 * tmax - tmin.

By hand, with halves in whole seconds: an answer that comes as a round of 10 begins is followed by
that round, by one of 10, and then by 5, 2 and 1 as far as these are not below tmin: 28, 25, 25, 20
and 20 seconds.
"""

from __future__ import annotations

from ccverify import (
    Bool,
    Clock,
    Condition,
    FaultKind,
    Model,
    Parameter,
    Scenario,
    Timer,
    action,
    expires,
    fault,
    longest,
    reachable,
    require,
    s,
)

TMAX = 10 * s


class AcceleratedHeartbeats(Model):
    """Two processes, each of which is to notice that the other has gone."""

    tmin = Parameter(1 * s, within=(1 * s, TMAX), meaning="the shortest round")

    active = Bool(initially=True, meaning="the initiator is active")
    partner = Bool(initially=True, meaning="the partner is active")
    answered = Bool(initially=True, meaning="an answer has come in this round")
    arrived = Bool(initially=False, meaning="an answer has just come")
    whole = Timer(lasts=TMAX, initially="running", meaning="a round of full length")
    half = Timer(lasts=5 * s, meaning="a round of half the length")
    quarter = Timer(lasts=2 * s, meaning="a round of a quarter, in whole seconds")
    eighth = Timer(lasts=1 * s, meaning="a round of an eighth, in whole seconds")
    beat = Timer(lasts=(0 * s, tmin), meaning="a beat is under way")
    answer = Timer(lasts=(0 * s, tmin), meaning="an answer is under way")
    sent = Clock(meaning="since the last beat was sent")
    patience = Timer(
        lasts=3 * TMAX - tmin, initially="running", meaning="the partner waits for a beat"
    )

    any_faults = Scenario("messages are lost, the partner crashes")

    def goes_on(self, shorter: bool) -> Condition:
        """Another round follows; one that is `shorter` is there to follow one without answer."""
        return self.answered | shorter

    def next_round(self, shorter: bool) -> None:
        """The initiator sends a beat, or becomes inactive."""
        on = self.goes_on(shorter)
        self.whole.start(when=self.answered)
        self.beat.start(when=on)
        self.sent.restart(when=on)
        self.active = on
        self.answered = False

    @expires(whole)
    def end_whole(self) -> None:
        """A round of full length is over"""
        shorter = self.tmin <= 5 * s
        self.half.start(when=~self.answered & shorter)
        self.next_round(shorter)

    @expires(half)
    def end_half(self) -> None:
        """A round of half the length is over"""
        shorter = self.tmin <= 2 * s
        self.quarter.start(when=~self.answered & shorter)
        self.next_round(shorter)

    @expires(quarter)
    def end_quarter(self) -> None:
        """A round of a quarter is over"""
        shorter = self.tmin <= 1 * s
        self.eighth.start(when=~self.answered & shorter)
        self.next_round(shorter)

    @expires(eighth)
    def end_eighth(self) -> None:
        """A round of an eighth is over"""
        self.next_round(False)

    @expires(beat)
    def hear(self) -> None:
        """The partner hears the beat, and answers"""
        self.answer.start(when=self.partner, since=self.sent)
        self.patience.start(when=self.partner)

    @expires(answer)
    def be_answered(self) -> None:
        """The answer comes"""
        self.answered = True
        self.arrived = True

    @action(urgent=True)
    def note(self) -> None:
        """The initiator waits anew"""
        require(self.arrived)
        self.arrived = False

    @expires(patience)
    def give_up(self) -> None:
        """The partner becomes inactive"""
        self.partner = False

    @fault(FaultKind.CRASH, component="partner")
    def crash(self) -> None:
        """The partner crashes"""
        require(self.partner)
        self.partner = False
        self.patience.stop()

    @fault(FaultKind.DELAY, component="network")
    def lose(self) -> None:
        """A message is lost"""
        require(self.beat.running | self.answer.running)
        self.beat.stop()
        self.answer.stop()

    @longest()
    def detection(self) -> Condition:
        """How long the initiator is active without an answer."""
        return self.active & ~self.arrived

    @longest(at_most=2 * TMAX)
    def within_two(self) -> Condition:
        """It notices within 2 * tmax that its partner has gone."""
        return self.active & ~self.arrived

    @longest(at_most=3 * TMAX - tmin)
    def within_three(self) -> Condition:
        """It notices within 3 * tmax - tmin that its partner has gone."""
        return self.active & ~self.arrived

    @reachable()
    def both_inactive(self) -> Condition:
        """Both can become inactive."""
        return ~self.active & ~self.partner
