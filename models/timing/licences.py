"""A licence of a call whose end was missed: how long it leaks (S10).

Every two minutes CVP looks for calls that are older than two hours, and sends each an UPDATE. If
that is rejected, or cannot be delivered, the call is cleared and its licence is free.

One call is followed: calls do not influence one another.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Choice,
    Clock,
    FaultKind,
    Model,
    Parameter,
    Scenario,
    Timer,
    Var,
    expires,
    fault,
    ite,
    minutes,
    require,
    s,
)


class Call(Enum):
    """How the call stands."""

    NONE = "none"
    TALKING = "talking"
    ENDED = "ended, and CVP does not know"
    CLEARED = "cleared"


class Licences(Model):
    """The licence of a call that has ended unnoticed (S10)."""

    age = Parameter(
        120 * minutes,
        within=(1 * minutes, 6000 * minutes),
        source="S10",
        meaning="calls that are older are looked at",
    )
    period = Parameter(
        2 * minutes, within=(1 * s, 60 * minutes), source="S10", meaning="between two looks"
    )
    answer = Parameter(
        (0 * s, 32 * s),
        within=(0 * s, 600 * s),
        source="S10",
        silent=True,
        meaning="until an UPDATE is rejected, or found undeliverable",
    )

    call: Var[Call] = Choice(Call, initially=Call.NONE, meaning="how the call stands")
    lasted = Clock(meaning="since the call began")
    look = Timer(lasts=period, initially="running", meaning="until the next look")
    update = Timer(lasts=answer, meaning="an UPDATE is on its way")

    missed = Scenario("the end of a call is missed", faults=1)

    @fault(FaultKind.INPUT, component="caller")
    def begin(self) -> None:
        """a call begins"""
        require(self.call == Call.NONE)
        self.call = Call.TALKING
        self.lasted.restart()

    @fault(FaultKind.MESSAGE_LOST, component="call", source="S10")
    def miss_end(self) -> None:
        """the call ends, and CVP does not hear of it"""
        require(self.call == Call.TALKING)
        self.call = Call.ENDED

    @expires(look, source="S10")
    def check(self) -> None:
        """CVP looks for old calls"""
        old = ~(self.lasted <= self.age) & ((self.call == Call.TALKING) | (self.call == Call.ENDED))
        self.update.start(when=old & ~self.update.running)
        self.look.start()

    @expires(update, source="S10")
    def answered(self) -> None:
        """the UPDATE is answered, or not"""
        self.call = ite(self.call == Call.ENDED, Call.CLEARED, self.call)
