"""Voice browsers and speech servers: each keeps what it serves, and nobody else knows of it (S6).

CVP sends a call to a voice browser of a server group. A voice gateway sends a request for speech to
the primary of two servers, or to the backup if the primary is unreachable. What a server serves as
it fails is lost.

What is abstracted, and why that is sound for the properties:

- One request is followed after another. Those that are served beside it do not influence it: that
  a server has no room for more is a failure with a code, which may come at any moment.
- Whether it is a call at a browser, or a request for speech: the scenarios tell by what fails.
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
    Var,
    fault,
    ite,
    least,
    require,
)
from ccverify.models.mechanisms.server_group import Answer, ServerGroup


class Request(Enum):
    """What becomes of a call, or of a request for speech."""

    NONE = "none"
    OPEN = "looks for a server"
    SERVED = "served"
    ENDED = "served to its end"
    REFUSED = "refused"
    LOST = "lost with its server"


class VoiceServers(Model, ServerGroup):
    """Requests, and the one server of several that has each of them (S6)."""

    passed_on = Parameter(
        False,
        source="S6",
        silent=True,
        meaning="what a primary serves as it fails goes to a backup",
    )

    request: Var[Request] = Choice(
        Request, initially=Request.NONE, meaning="what becomes of the request that is followed"
    )
    holder: Var[int] = Int(0, 3, initially=0, meaning="the server that has it, or had it last")
    refusals: Var[int] = Int(
        0, 3, initially=0, ghost=True,
        meaning="how many requests in a row a code ended that is not on the list",
    )  # fmt: skip

    calm = Scenario("two browsers, which serve calls", faults=0, size=2)
    one_browser = Scenario("the only browser fails", faults=1, size=1, heartbeats=True)
    two_browsers = Scenario("one of two browsers fails", faults=1, size=2, heartbeats=True)
    a_spare = Scenario("two of three browsers fail", faults=2, heartbeats=True)
    listed = Scenario(
        "a browser refuses calls, with a code on the list",
        faults=1, size=2, near=1, heartbeats=True, failure=Answer.LISTED,
    )  # fmt: skip
    unlisted = Scenario(
        "a browser refuses calls, with a code that is not on the list",
        faults=1, size=2, near=1, heartbeats=True, failure=Answer.UNLISTED,
    )  # fmt: skip
    speech = Scenario("one of two speech servers fails", faults=1, size=2, near=1)
    speech_in_turn = Scenario(
        "two speech servers fail; what the primary serves goes to the backup",
        faults=2, size=2, near=1, passed_on=True,
    )  # fmt: skip

    def open(self) -> Term[bool]:
        """The request looks for a server."""
        return self.request == Request.OPEN

    def taken(self, element: Term[int]) -> None:
        """The server has the request from now on."""
        self.request = Request.SERVED
        self.holder = element
        self.refusals = 0

    def refused(self, element: Term[int]) -> None:
        """The server's code is the last word."""
        self.request = Request.REFUSED
        self.refusals = least(self.refusals + 1, 3)

    def nobody_left(self) -> None:
        """No server is left to ask."""
        self.request = Request.REFUSED

    def has(self, element: Term[int]) -> Term[bool]:
        """The server has the request."""
        return (self.request == Request.SERVED) & (self.holder == element)

    def backup(self, element: Term[int]) -> Term[bool]:
        """The server is asked only where no primary can be."""
        return element >= self.near

    def stops(self, element: Term[int]) -> None:
        """What the server has is lost, but for what goes from a primary to a backup."""
        lost = self.has(element)
        if self.passed_on:
            stays = self.backup(element)
            self.request = ite(lost, ite(stays, Request.LOST, Request.OPEN), self.request)
        else:
            self.request = ite(lost, Request.LOST, self.request)

    @fault(FaultKind.INPUT, component="caller", source="S6")
    def ask(self) -> None:
        """a call comes in, or speech is asked for"""
        require((self.request != Request.OPEN) & (self.request != Request.SERVED))
        self.request = Request.OPEN
        self.asked.assign(False)

    @fault(FaultKind.INPUT, component="caller")
    def end(self) -> None:
        """the caller has been served"""
        require(self.request == Request.SERVED)
        self.request = Request.ENDED
