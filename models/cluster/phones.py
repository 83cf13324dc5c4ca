"""Two subscribers that stand in for one another, and the phones that register with them (U8, U11).

A phone has a subscriber of its own and the other of the pair as backup. It leaves one that no
longer answers, but not during a call, and returns to its own one when that is back. A subscriber
has a view of its own: it takes a phone for registered until it misses it.

What is abstracted, and why that is sound for the properties:

- Time. Steps may happen at any moment after they can: every order that any timing allows is there.
- Gateways. They register as phones do, and take no part in anything else here.
- The agents are at one site, which reaches both subscribers or not: how single phones are cut off
  is how they fail.
- What ends a call. It may end at any moment, whatever else happens: so all that ends one is there.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Bool,
    Component,
    FaultKind,
    Parameter,
    Records,
    Replica,
    Replicas,
    Term,
    action,
    count,
    exists,
    fault,
    forall,
    given,
    initial,
    require,
    size,
)
from ccverify.models.mechanisms.registration import Homed
from ccverify.models.network.network import Side, peer


class Return(Enum):
    """U11: how phones come back to a subscriber that has recovered."""

    BY_THEMSELVES = "by-themselves"
    BY_HAND = "by-hand"


class Phone(Replica):
    """An agent's phone."""


PHONES = Replicas(Phone, default=2, limits=(1, 24), meaning="agents' phones", source="U8")


class Phones(Component):
    """Subscribers A and B, and where the phones are registered."""

    phones = PHONES
    seats = Records(Homed, over=phones)
    runs = Bool(over=Side, initially=True, meaning="the subscriber of the side runs")
    reached = Bool(
        over=Side, initially=True, meaning="the phones and the subscriber of the side are connected"
    )
    listed = Bool(
        over=(phones, Side), initially=ANY, meaning="the subscriber takes the phone for registered"
    )
    busy = Bool(over=phones, initially=False, meaning="the phone has a call")

    moved = Parameter(
        0, within=(0, 50), unit="% of the phones", source="U13",
        meaning="phones whose own subscriber is the backup of the others",
    )  # fmt: skip
    returns_home = Parameter(
        Return.BY_THEMSELVES, source="U11", meaning="how phones return to their own subscriber"
    )
    subscribers_crash = Parameter(False, meaning="subscribers A and B may crash and restart")
    paths_fail = Parameter(
        False, meaning="the phones may lose the way to a subscriber, and have it again"
    )
    phones_fail = Parameter(False, meaning="phones may fail and start again")

    @initial()
    def shares(self) -> None:
        """U13: no more phones are moved than the share, and one more would be too many."""
        moved = 100 * count(self.phones, lambda phone: self.seats[phone].first == Side.B)
        share = self.moved * size(self.phones)
        require(moved <= share, moved + 100 > share)
        at = self.at
        require(forall(self.phones, Side, lambda phone, s: self.listed[phone, s] == at(s, phone)))

    # What a phone and a subscriber know

    def at(self, side: Side | Term[Side], phone: Term[Phone]) -> Term[bool]:
        """The phone takes itself for registered with the subscriber."""
        return self.seats[phone].at(side)

    def answers(self, side: Side | Term[Side]) -> Term[bool]:
        """The subscriber answers the phones."""
        return self.runs[side] & self.reached[side]

    def registered(self, side: Side | Term[Side], phone: Term[Phone]) -> Term[bool]:
        """The phone is registered with the subscriber: both take it so, and reach one another."""
        return self.at(side, phone) & self.listed[phone, side] & self.answers(side)

    def has_a_subscriber(self, phone: Term[Phone]) -> Term[bool]:
        """The phone is registered with one of the two."""
        return exists(Side, lambda side: self.registered(side, phone))

    # Registration

    @action(Side, PHONES, source="U8, U11", fair=True)
    def register(self, side: Term[Side], phone: Term[Phone]) -> None:
        """{phone} registers with subscriber {side}"""
        self.seats[phone].connect(side, self.answers(side))
        self.listed[phone, side] = True

    @action(Side, PHONES, source="U8, U11", fair=True)
    def leave(self, side: Term[Side], phone: Term[Phone]) -> None:
        """{phone} misses subscriber {side}, and turns to the other"""
        require(~self.busy[phone])
        self.seats[phone].turn(side, self.answers(side), self.answers(peer(side)))

    @action(Side, PHONES, source="U8", fair=True)
    def register_again(self, side: Term[Side], phone: Term[Phone]) -> None:
        """{phone} registers with subscriber {side} anew, which had forgotten it"""
        require(self.at(side, phone), self.answers(side), ~self.listed[phone, side])
        require(~self.busy[phone])
        self.listed[phone, side] = True

    @action(Side, PHONES, source="U8", fair=True)
    def strike_off(self, side: Term[Side], phone: Term[Phone]) -> None:
        """subscriber {side} misses {phone}"""
        require(self.listed[phone, side], ~(self.at(side, phone) & self.reached[side]))
        self.listed[phone, side] = False

    def go_home(self, phone: Term[Phone]) -> None:
        """The phone, which has no call, leaves its backup for its own subscriber."""
        seat = self.seats[phone]
        require(~self.busy[phone])
        seat.go_home(self.answers(seat.first))
        self.listed[phone, peer(seat.first)] = False

    @action(PHONES, source="U11", fair=True)
    def return_home(self, phone: Term[Phone]) -> None:
        """{phone} leaves its backup for its own subscriber, which is back"""
        given(self.returns_home is Return.BY_THEMSELVES)
        self.go_home(phone)

    @fault(FaultKind.INPUT, PHONES, component="administrator", source="U11")
    def send_home(self, phone: Term[Phone]) -> None:
        """an administrator sends {phone} back to its own subscriber"""
        given(self.returns_home is Return.BY_HAND)
        self.go_home(phone)

    @fault(FaultKind.INPUT, PHONES, component="caller", source="U11")
    def end_call(self, phone: Term[Phone]) -> None:
        """the call of {phone} ends"""
        require(self.busy[phone])
        self.busy[phone] = False

    # Faults

    def falls(self, side: Term[Side]) -> None:
        """What else stops with the subscriber's server."""

    def rises(self, side: Term[Side]) -> None:
        """What else starts with it."""

    @fault(FaultKind.CRASH, Side, component="subscriber", source="U3, U4")
    def lose_subscriber(self, side: Term[Side]) -> None:
        """subscriber {side} crashes"""
        given(self.subscribers_crash)
        require(self.runs[side])
        self.runs[side] = False
        self.listed.assign(lambda phone, s: self.listed[phone, s] & (s != side))
        self.falls(side)

    @fault(FaultKind.RESTART, Side, component="subscriber", source="U11")
    def restore_subscriber(self, side: Term[Side]) -> None:
        """subscriber {side} is back"""
        given(self.subscribers_crash)
        require(~self.runs[side])
        self.runs[side] = True
        self.rises(side)

    @fault(FaultKind.LINK_LOST, Side, component="way to the subscriber", source="U8")
    def lose_path(self, side: Term[Side]) -> None:
        """the phones lose the way to subscriber {side}"""
        given(self.paths_fail)
        require(self.reached[side])
        self.reached[side] = False

    @fault(FaultKind.LINK_RESTORED, Side, component="way to the subscriber")
    def restore_path(self, side: Term[Side]) -> None:
        """the phones have a way to subscriber {side} again"""
        given(self.paths_fail)
        require(~self.reached[side])
        self.reached[side] = True

    @fault(FaultKind.CRASH, PHONES, component="phone", source="U9")
    def lose_phone(self, phone: Term[Phone]) -> None:
        """{phone} fails"""
        given(self.phones_fail)
        self.seats[phone].stop()
        self.busy[phone] = False

    @fault(FaultKind.RESTART, PHONES, component="phone", source="U8")
    def restore_phone(self, phone: Term[Phone]) -> None:
        """{phone} works again"""
        given(self.phones_fail)
        self.seats[phone].start()
