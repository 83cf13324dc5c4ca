"""What a call through CVP depends on, two of each kind, and which of these the call has.

Two of a kind stand for two or more, and they are alike: so the one that a call is given is the
first, unless that has failed.

What is abstracted, and why that is sound for the properties: repairs. A component that is back
knows nothing of the call: to the call it is one more of its kind.
"""

from __future__ import annotations

from enum import Enum
from functools import reduce
from operator import and_

from ccverify import (
    Bool,
    Choice,
    Component,
    Parameter,
    Term,
    initial,
    ite,
)


class Part(Enum):
    """What a call depends on."""

    GATEWAY = "gateway"
    PROXY = "SIP proxy"
    SIP = "SIP service"
    IVR = "IVR service"
    BROWSER = "voice browser"
    VXML = "VXML Server"
    MEDIA = "media server"
    CM = "Unified CM"
    REPORTING = "reporting server"


class Which(Enum):
    """Two of a kind."""

    FIRST = "first"
    SECOND = "second"


class Leg(Enum):
    """Which of two of a kind the call has, whether that still runs or not."""

    NONE = "none"
    FIRST = "the first"
    SECOND = "the second"


class Lone(Enum):
    """Of which kind there is only one."""

    NOTHING = "nothing"
    GATEWAY = "gateway"
    PROXY = "proxy"
    SIP = "sip"
    IVR = "ivr"
    BROWSER = "browser"
    VXML = "vxml"
    MEDIA = "media"
    CM = "cm"


class CvpParts(Component):
    """The components of CVP and around it, and a call that has some of them."""

    lone = Parameter(Lone.NOTHING, source="S3", meaning="of which component there is only one")

    runs = Bool(over=(Part, Which), initially=True, meaning="the component runs")
    leg = Choice(
        Leg, over=Part, initially=Leg.NONE, meaning="which component of the kind the call has"
    )

    @initial()
    def deploy(self) -> None:
        """There is one reporting server, and two of everything else but what is alone."""
        self.runs[Part.REPORTING, Which.SECOND] = False
        if self.lone is not Lone.NOTHING:
            self.runs[Part[self.lone.name], Which.SECOND] = False

    def alive(self, part: Part) -> Term[bool]:
        """One of the kind runs."""
        return self.runs[part, Which.FIRST] | self.runs[part, Which.SECOND]

    def some(self, *parts: Part) -> Term[bool]:
        """One of each of these kinds runs."""
        return reduce(and_, map(self.alive, parts))

    def uses(self, part: Part | Term[Part], which: Which | Term[Which]) -> Term[bool]:
        """The call has this one of the kind."""
        return self.leg[part] == ite(which == Which.FIRST, Leg.FIRST, Leg.SECOND)

    def has(self, part: Part) -> Term[bool]:
        """The call has one of the kind that runs."""
        first = (self.leg[part] == Leg.FIRST) & self.runs[part, Which.FIRST]
        return first | ((self.leg[part] == Leg.SECOND) & self.runs[part, Which.SECOND])

    def take(self, *parts: Part) -> None:
        """The call is given one of each of these kinds."""
        for part in parts:
            self.leg[part] = ite(self.runs[part, Which.FIRST], Leg.FIRST, Leg.SECOND)

    def leave(self, *parts: Part) -> None:
        """The call needs these no more."""
        for part in parts:
            self.leg[part] = Leg.NONE
