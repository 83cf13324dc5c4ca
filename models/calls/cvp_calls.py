"""One call through CVP, from the telephone network to an agent, while components fail (S3, S9).

An ingress gateway takes the call and has it to its end. A Call Server, whose SIP service and IVR
service fail by themselves, transfers it to a voice browser. There an application runs until the
caller waits for an agent, to whom the SIP service transfers the call. What becomes of a call
follows from what its stage needs, from what can take the place of that, and from the survivability
script of the gateway.

What is abstracted, and why that is sound for the properties:

- Other calls. They share nothing with this one but which components run. There is always an agent
  who is free: whoever waits for ever waits for what has failed.
- Time. What a call lacks is noticed before anything else happens to the call.
- A call that has left CVP, for another site or a number, is followed no further.
- VRU PGs and their callers have a model of their own (P15). SIP proxies route calls, and are not
  needed by a call that is under way (S19).
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Int,
    Model,
    Parameter,
    Scenario,
    Term,
    Var,
    action,
    fault,
    given,
    ite,
    least,
    one_of,
    require,
)
from ccverify.models.calls.cvp_parts import CvpParts, Leg, Lone, Part, Which


class Stage(Enum):
    """How far the call has come, or how it ended."""

    NONE = "none"
    ENTERED = "at its gateway"
    SETUP = "in CVP before its transfer"
    APPLICATION = "in an application"
    QUEUED = "in the queue"
    TALKING = "with an agent"
    ELSEWHERE = "sent to another site, or to a number"
    TOLD = "told by a message, and ended"
    ENDED = "over"
    LOST = "lost"


AT_BROWSER: Final = (Stage.APPLICATION, Stage.QUEUED)
IN_BROWSER: Final = (Part.BROWSER, Part.IVR, Part.MEDIA)
"""What a call has in both of these stages: its browser, and its pages and prompts."""


class CvpCalls(Model, CvpParts):
    """A call, and the components of CVP that it meets on its way (S3, S9, S14, S17)."""

    parts_fail = Parameter(False, source="S3, S9", meaning="components may fail")
    survivability = Parameter(True, source="S9", meaning="gateways have the survivability script")
    elsewhere = Parameter(
        True,
        source="S14, P15",
        meaning="the script knows another site, or a number, to send calls to",
    )
    x_path = Parameter(True, source="S9", meaning="scripts go on at another VXML Server")
    browser_disconnects = Parameter(
        True, source="S6, S9", silent=True,
        meaning="a voice browser that fails disconnects its callers, as a VVB; else they are "
        "redirected, as those of a VXML gateway",
    )  # fmt: skip
    outlives = Parameter(
        True, source="S9", silent=True,
        meaning="a call that was transferred outlives its SIP service always, not only usually",
    )  # fmt: skip
    stops = Parameter(False, source="S17", meaning="somebody may stop a Call Server")
    graceful = Parameter(False, source="S17", meaning="it is stopped once its calls are over")

    stage: Var[Stage] = Choice(
        Stage, initially=Stage.NONE, meaning="how far the call has come, or how it ended"
    )
    redirected: Var[bool] = Bool(
        initially=False, meaning="the script has sent the call to a Call Server anew"
    )
    counted: Var[int] = Int(
        0, 2, initially=0, ghost=True, meaning="as how many calls reports count it"
    )
    failures: Var[int] = Int(
        0, 2, initially=0, ghost=True, meaning="how many components failed, two standing for more"
    )
    struck = Bool(
        over=Part, initially=False, ghost=True,
        meaning="one has failed that the call had, or that it would have been given",
    )  # fmt: skip
    doing: Var[Stage] = Choice(
        Stage, initially=Stage.NONE, ghost=True, meaning="how far the call was as it last lost one"
    )

    calm = Scenario("nothing fails", faults=0)
    one = Scenario("one component fails", parts_fail=True, faults=1)
    two = Scenario("two components fail", parts_fail=True, faults=2)
    bare = Scenario("one component fails, and neither gateways nor routing have scripts for that",
                    parts_fail=True, survivability=False, x_path=False, faults=1)  # fmt: skip
    vxml_gateways = Scenario("one component fails, and voice browsers are VXML gateways",
                             parts_fail=True, browser_disconnects=False, faults=1)  # fmt: skip
    one_browser = Scenario("one component fails, and there is one voice browser only",
                           parts_fail=True, lone=Lone.BROWSER, faults=1)  # fmt: skip
    nowhere = Scenario("one component fails, there is one SIP service only, and nowhere else to go",
                       parts_fail=True, lone=Lone.SIP, elsewhere=False, faults=1)  # fmt: skip
    stopped = Scenario("somebody stops a Call Server", stops=True, faults=1)

    def reaches_cvp(self) -> Term[bool]:
        """A gateway gets through to a Call Server."""
        return self.some(Part.PROXY, Part.SIP)

    def treatable(self) -> Term[bool]:
        """A Call Server gets through to a voice browser that has all it needs."""
        return self.some(Part.PROXY, *IN_BROWSER)

    def begins(self) -> Term[bool]:
        """The SIP service can transfer the call to a voice browser, where an application runs."""
        return self.has(Part.SIP) & self.treatable() & self.some(Part.VXML)

    def rendered(self) -> Term[bool]:
        """The voice browser has its pages and prompts, or gets them from elsewhere."""
        prompts = self.has(Part.MEDIA) | self.some(Part.MEDIA)
        pages = self.has(Part.IVR) & prompts
        return pages if self.browser_disconnects else pages & self.has(Part.BROWSER)

    def applied(self) -> Term[bool]:
        """The application runs on, or goes on at another VXML Server."""
        there = self.has(Part.VXML)
        return there | self.some(Part.VXML) if self.x_path else there

    def broken(self) -> Term[bool]:
        """The call lacks what its stage needs, and nothing takes the place of that."""
        application, queue = self.stage == Stage.APPLICATION, self.stage == Stage.QUEUED
        setup = (self.stage == Stage.SETUP) & ~self.begins()
        return setup | ((application | queue) & ~self.rendered()) | (application & ~self.applied())

    def over(self, stage: Stage | Term[Stage]) -> None:
        """The call has nothing any more."""
        self.stage = stage
        self.leg.assign(Leg.NONE)

    def no_call_server(self) -> Stage:
        """S14: where the script sends a call that no Call Server takes."""
        if not self.survivability:
            return Stage.LOST
        return Stage.ELSEWHERE if self.elsewhere else Stage.TOLD

    # The way of a call

    @fault(FaultKind.INPUT, component="caller", source="S3")
    def arrive(self) -> None:
        """the telephone network has a call, and gives it to a gateway that runs, if one does"""
        require(self.stage == Stage.NONE)
        self.stage = ite(self.some(Part.GATEWAY), Stage.ENTERED, Stage.LOST)
        self.take(Part.GATEWAY)

    @action(source="S3, S9", fair=True)
    def reach(self) -> None:
        """a SIP service that runs has the call"""
        require(self.stage == Stage.ENTERED, self.reaches_cvp())
        self.stage = Stage.SETUP
        self.counted = self.counted + 1
        self.take(Part.SIP)

    @action(source="S3, S9", fair=True)
    def transfer_to_browser(self) -> None:
        """the SIP service transfers the call to a voice browser, and an application begins"""
        require(self.stage == Stage.SETUP, self.begins())
        self.stage = Stage.APPLICATION
        self.take(*IN_BROWSER, Part.VXML)

    @action(fair=True)
    def queue(self) -> None:
        """the application is over, and the caller waits for an agent"""
        require(self.stage == Stage.APPLICATION, self.rendered())
        require(self.has(Part.BROWSER), self.has(Part.VXML))
        self.stage = Stage.QUEUED
        self.leave(Part.VXML)

    @action(source="S3, S9", fair=True)
    def transfer_to_agent(self) -> None:
        """the SIP service transfers the call to an agent"""
        require(self.stage == Stage.QUEUED, self.rendered(), self.has(Part.BROWSER))
        require(self.has(Part.SIP), self.some(Part.PROXY, Part.CM))
        self.stage = Stage.TALKING
        self.leave(*IN_BROWSER)
        self.take(Part.CM)

    def transferable(self) -> Term[bool]:
        """S9: the SIP service and the Unified CM that have the call can do more with it."""
        return self.has(Part.SIP) & self.has(Part.CM)

    @fault(FaultKind.INPUT, component="agent", source="S9")
    def transfer_back(self) -> None:
        """the agent transfers the call to the queue"""
        require(self.stage == Stage.TALKING, self.transferable(), self.treatable())
        self.stage = Stage.QUEUED
        self.leave(Part.CM)
        self.take(*IN_BROWSER)

    @fault(FaultKind.INPUT, component="caller")
    def hang_up(self) -> None:
        """the call is over"""
        require(self.stage == Stage.TALKING)
        self.over(Stage.ENDED)

    # What takes the place of what failed

    @action(source="S9", fair=True)
    def next_media_server(self) -> None:
        """the voice browser asks another media server"""
        require(one_of(self.stage, *AT_BROWSER), ~self.has(Part.MEDIA), self.some(Part.MEDIA))
        self.take(Part.MEDIA)

    @action(source="S9", fair=True)
    def next_vxml_server(self) -> None:
        """the script leaves by the X path, and connects to another VXML Server"""
        given(self.x_path)
        require(self.stage == Stage.APPLICATION, ~self.has(Part.VXML), self.some(Part.VXML))
        self.take(Part.VXML)

    @action(source="S9", fair=True)
    def redirect(self) -> None:
        """the call falls back to its gateway, whose script sends it to a Call Server anew"""
        given(self.survivability)
        require(self.broken(), ~self.redirected)
        self.redirected = True
        self.stage = Stage.ENTERED
        self.leave(Part.SIP, *IN_BROWSER, Part.VXML)

    @action(source="S9, S14", fair=True)
    def turn_away(self) -> None:
        """the gateway reaches no Call Server that serves the call, and reroutes it or ends it"""
        entered = self.stage == Stage.ENTERED
        require((entered & ~self.reaches_cvp()) | (self.broken() & self.redirected))
        self.over(self.no_call_server())

    @action(source="S9", fair=True)
    def end_without_script(self) -> None:
        """the call ends, as its gateway has no script for what failed"""
        given(not self.survivability)
        require(self.broken())
        self.over(Stage.LOST)

    @action(source="S6", fair=True)
    def disconnect(self) -> None:
        """the call is disconnected with its voice browser"""
        given(self.browser_disconnects)
        require(one_of(self.stage, *AT_BROWSER), ~self.has(Part.BROWSER))
        self.over(Stage.LOST)

    @fault(FaultKind.INPUT, component="SIP service", source="S9")
    def end_with_sip_service(self) -> None:
        """the call ends, as its SIP service has failed"""
        given(not self.outlives)
        require(one_of(self.stage, *AT_BROWSER, Stage.TALKING), ~self.has(Part.SIP))
        self.over(Stage.LOST)

    @fault(FaultKind.CRASH, Part, Which, component="component of CVP", source="S3, S9")
    def fail(self, part: Term[Part], which: Term[Which]) -> None:
        """the {which} {part} fails"""
        given(self.parts_fail)
        require(self.runs[part, which])
        self.runs[part, which] = False
        used = self.uses(part, which)
        hit = used | ((self.stage == Stage.NONE) & (which == Which.FIRST))
        self.failures = least(self.failures + 1, 2)
        self.struck[part] = self.struck[part] | hit
        self.doing = ite(hit, self.stage, self.doing)
        # The telephone network loses its signalling channel to the gateway, and the call with it.
        self.stage = ite(used & (part == Part.GATEWAY), Stage.LOST, self.stage)

    @fault(FaultKind.CRASH, Which, component="Call Server", source="S17")
    def stop(self, which: Term[Which]) -> None:
        """somebody stops the {which} Call Server, which ends its calls to release the licences"""
        given(self.stops)
        require(self.runs[Part.SIP, which])
        used = self.uses(Part.SIP, which)
        if self.graceful:
            require(~used, ~self.uses(Part.IVR, which))
        self.runs[Part.SIP, which] = False
        self.runs[Part.IVR, which] = False
        self.failures = least(self.failures + 1, 2)
        self.doing = ite(used, self.stage, self.doing)
        self.stage = ite(used, Stage.LOST, self.stage)
