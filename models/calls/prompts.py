"""A call that needs a prompt, and a media server beyond a network that may be lost (S11).

The voice gateway plays a prompt from its cache until that expires. Then it asks the media server
again. If it reaches none the call fails, or survivability default-routes it.

What is abstracted, and why that is sound for the properties:

- One prompt and one call after the other are followed. Prompts expire each by themselves.
- Time. A prompt expires at any moment.
- Media servers do not fail here: to the gateway one that is down is one that it does not reach.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Scenario,
    Term,
    Var,
    action,
    fault,
    given,
    require,
)


class Copy(Enum):
    """What the gateway has of the prompt."""

    NONE = "none"
    FRESH = "fresh"
    EXPIRED = "expired"


class Call(Enum):
    """What becomes of the call that is followed."""

    NONE = "none"
    WAITS = "needs the prompt"
    PLAYED = "hears the prompt"
    DEFAULT_ROUTED = "default-routed"
    FAILED = "failed"


class Stored(Enum):
    """Where audio files are: on a media server across the WAN, on one at the gateway's site too, or
    in the gateway's own memory.
    """

    ACROSS = "across"
    NEAR_TOO = "near-too"
    IN_GATEWAY = "in-gateway"


class Prompts(Model):
    """A gateway's cache, and calls that need what is in it (S11)."""

    survivability = Parameter(True, source="S11", meaning="gateways have the survivability script")
    stored = Parameter(Stored.ACROSS, source="S9, S11", meaning="where audio files are")

    wan: Var[bool] = Bool(initially=True, meaning="the gateway reaches the media server across")
    cached: Var[Copy] = Choice(
        Copy, initially=Copy.NONE, meaning="what the gateway has of the prompt"
    )
    call: Var[Call] = Choice(
        Call, initially=Call.NONE, meaning="what becomes of the call that is followed"
    )

    calm = Scenario("the network stays", faults=0)
    wan_lost = Scenario("the media server is across a network that is lost", faults=1)
    bare = Scenario(
        "the same, and gateways have no survivability script", survivability=False, faults=1
    )
    near_too = Scenario(
        "the same, and another media server is near", stored=Stored.NEAR_TOO, faults=1
    )

    def at_hand(self) -> Term[bool]:
        """The gateway can play the prompt."""
        waits = self.call == Call.WAITS
        return waits if self.stored is Stored.IN_GATEWAY else waits & (self.cached == Copy.FRESH)

    @fault(FaultKind.INPUT, component="caller")
    def ask(self) -> None:
        """a call needs the prompt"""
        require(self.call != Call.WAITS)
        self.call = Call.WAITS

    @action(source="S11", fair=True)
    def play(self) -> None:
        """the gateway plays the prompt"""
        require(self.at_hand())
        self.call = Call.PLAYED

    @action(source="S11", fair=True)
    def fetch(self) -> None:
        """the gateway gets the prompt from a media server"""
        given(self.stored is not Stored.IN_GATEWAY)
        require(self.call == Call.WAITS, self.cached != Copy.FRESH)
        if self.stored is Stored.ACROSS:
            require(self.wan)
        self.cached = Copy.FRESH

    @action(source="S11", fair=True)
    def go_without(self) -> None:
        """no media server answers, and the call is default-routed or fails"""
        given(self.stored is Stored.ACROSS)
        require(self.call == Call.WAITS, self.cached != Copy.FRESH, ~self.wan)
        self.call = Call.DEFAULT_ROUTED if self.survivability else Call.FAILED

    @fault(FaultKind.INPUT, component="clock", source="S11")
    def expire(self) -> None:
        """the prompt in the cache expires"""
        require(self.cached == Copy.FRESH)
        self.cached = Copy.EXPIRED

    @fault(FaultKind.LINK_LOST, component="WAN", source="S11")
    def lose_wan(self) -> None:
        """the network to the media server is lost"""
        require(self.wan)
        self.wan = False

    @fault(FaultKind.LINK_RESTORED, component="WAN")
    def restore_wan(self) -> None:
        """the network to the media server is restored"""
        require(~self.wan)
        self.wan = True
