"""A call at one of two sites that lose one another: who answers it, and what is cut off (S15, S16).

Each site has gateways, CVP, agents, and a Router. The Router routes a call to an agent whose
peripheral is on-line; the call's voice passes over the public network if the agent is at the other
site. With both networks lost a Router goes on or not, by device majority. Where it does not, the
gateway's script redirects calls (S14).

What is abstracted, and why that is sound for the properties:

- How the Routers decide. Which of them go on without both networks is any choice, the same in all
  of a run; no property speaks of a call while that is being decided.
- One call is followed. At each site an agent is free: a call waits for nothing but a Router.
- Where the call's voice is before it has an agent: at the site that it came in at, beside CVP.
- A call that was sent to a number is followed no further. Redirection by Unified CM is not there:
  it does for its route points what the script does for gateways.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    ANY,
    Bool,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Scenario,
    Term,
    Var,
    action,
    count,
    exists,
    fault,
    given,
    initial,
    ite,
    one_of,
    require,
)
from ccverify.models.network.network import Between, Side, peer


class Stage(Enum):
    """How far the call has come, or how it ended."""

    NONE = "none"
    ENTERED = "at its gateway"
    QUEUED = "in the queue"
    TALKING = "with an agent"
    ENDED = "over"
    NUMBER = "sent to a number"
    MISROUTED = "sent to an agent whom it cannot reach, and failed"
    CUT = "cut off with the network"
    LOST = "lost at its gateway"


class Script(Enum):
    """S14: where the gateway's script sends a call that cannot be routed at its site."""

    OTHER_SITE = "other-site"
    NUMBER = "number"
    NONE = "none"


class SplitCalls(Model, Between):
    """A call at two sites, and the networks between them (S15, S16)."""

    one_goes_on = Parameter(
        False, source="S15, R2", meaning="exactly one Router goes on without both networks"
    )
    script = Parameter(
        Script.OTHER_SITE, source="S14, S15", meaning="where gateways redirect calls to"
    )
    checks = Parameter(
        True, source="S15", meaning="routing scripts ask whether a peripheral is on-line"
    )

    goes_on = Bool(
        over=Side, initially=ANY, meaning="without both networks the Router of the side goes on"
    )
    stage: Var[Stage] = Choice(
        Stage, initially=Stage.NONE, meaning="how far the call has come, or how it ended"
    )
    site: Var[Side] = Choice(
        Side, initially=Side.A, meaning="where its gateway is, and CVP that has it"
    )
    agent: Var[Side] = Choice(Side, initially=Side.A, meaning="where its agent is")
    recorded: Var[bool] = Bool(
        initially=False, meaning="a PG has made a termination record of the call that was cut off"
    )

    calm = Scenario("nothing fails", faults=0)
    public_lost = Scenario("the public network between the sites is lost",
                           wan_fails=True, faults=1)  # fmt: skip
    one_side = Scenario("both networks are lost, and one Router goes on",
                        sites_split=True, one_goes_on=True, faults=1)  # fmt: skip
    any_side = Scenario("both networks are lost, and neither Router, one or both go on",
                        sites_split=True, faults=1)  # fmt: skip
    bare = Scenario("both networks are lost, and neither gateways nor routing have scripts for it",
                    sites_split=True, one_goes_on=True, script=Script.NONE, checks=False,
                    faults=1)  # fmt: skip

    @initial()
    def decided(self) -> None:
        """S15: neither Router goes on without both networks, or one, or both."""
        if self.one_goes_on:
            require(count(Side, lambda side: self.goes_on[side]) == 1)

    def routes(self, side: Side | Term[Side]) -> Term[bool]:
        """S15: CVP of the site reaches a Router that routes; with a Router lost, its own site's."""
        return self.wan | self.private | self.goes_on[side]

    def on_line(self, side: Term[Side]) -> Term[bool]:
        """The Router at the call's site hears from the peripheral of that side.

        The Routers pass on over the private network what the public one does not carry (R12).
        """
        return self.wan | self.private | (side == self.site)

    def voice_passes(self, side: Side | Term[Side]) -> Term[bool]:
        """The public network carries voice between the call's site and that side."""
        return self.wan | (side == self.site)

    def waits(self) -> Term[bool]:
        """The call has no agent yet."""
        return one_of(self.stage, Stage.ENTERED, Stage.QUEUED)

    @fault(FaultKind.INPUT, Side, component="caller")
    def arrive(self, side: Term[Side]) -> None:
        """a call comes in at site {side}"""
        require(self.stage == Stage.NONE)
        self.stage = Stage.ENTERED
        self.site = side

    @action(source="S15", fair=True)
    def treat(self) -> None:
        """CVP has the call, and a Router takes its request"""
        require(self.stage == Stage.ENTERED, self.routes(self.site))
        self.stage = Stage.QUEUED

    @action(Side, source="S15", fair=True)
    def route(self, side: Term[Side]) -> None:
        """the Router gives the call to an agent at site {side}"""
        require(self.stage == Stage.QUEUED, self.routes(self.site))
        if self.checks:
            require(self.on_line(side))
        self.agent = side
        self.stage = ite(self.voice_passes(side), Stage.TALKING, Stage.MISROUTED)

    @action(source="S14, S15", fair=True)
    def redirect(self) -> None:
        """no Router takes the call, and the gateway's script redirects it"""
        given(self.script is not Script.NONE)
        require(self.waits(), ~self.routes(self.site))
        if self.script is Script.NUMBER:
            self.stage = Stage.NUMBER
        else:
            self.stage = Stage.ENTERED
            self.site = peer(self.site)

    @action(source="S15", fair=True)
    def give_up(self) -> None:
        """no Router takes the call, and it is lost"""
        given(self.script is Script.NONE)
        require(self.waits(), ~self.routes(self.site))
        self.stage = Stage.LOST

    @fault(FaultKind.INPUT, component="caller")
    def hang_up(self) -> None:
        """the call is over"""
        require(self.stage == Stage.TALKING)
        self.stage = Stage.ENDED

    @action(source="S16", fair=True)
    def cut_off(self) -> None:
        """the call's voice does not pass any more, and the call fails"""
        require(self.stage == Stage.TALKING, ~self.voice_passes(self.agent))
        self.stage = Stage.CUT

    @action(source="S16", fair=True)
    def make_record(self) -> None:
        """the PG makes a termination record of the call"""
        require(self.stage == Stage.CUT, ~self.recorded, exists(Side, self.routes))
        self.recorded = True
