"""What the loss of the link to Active Directory stops, and what it leaves alone (A3).

The services of the contact centre run on VMs of the domain, on two sides. Services that run do not
ask the directory; services that start do. People ask for tools, of which most need it.

What is abstracted, and why that is sound for the properties:

- The services of a side stop and start together. Calls are routed while those of one side run: what
  each pair does for that is said of the pairs (R11, P4).
- One request for a tool is open at a time. A tool depends on no other, but that a supervisor has to
  be signed in to see reports.
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
    Table,
    Term,
    Var,
    action,
    fault,
    given,
    implies,
    ite,
    require,
)
from ccverify.models.network.network import Side, peer


class Tool(Enum):
    """What people ask for."""

    NONE = "nothing"
    VM = "a session on a VM"
    PG_SETUP = "PG Setup"
    WEB_SETUP = "Web Setup"
    CONFIGURATION = "the configuration tools"
    SCRIPT_EDITOR = "Script Editor"
    ATTRIBUTES = "the attributes in the OAMP portal"
    REPORTING_SETTINGS = "the Reporting Configuration in the OAMP portal"
    REPORTING = "a sign-in to the reporting portal"
    REPORTS = "reports, to a supervisor who is signed in"


class Needs(Enum):
    """What a tool needs to open."""

    NOTHING = "nothing"
    CREDENTIALS = "credentials that are known"
    DIRECTORY = "the directory"


class Directory(Model):
    """The services of two sides, the link to Active Directory, and people's tools (A3)."""

    needs = Table({
        Tool.NONE: Needs.NOTHING,
        Tool.VM: Needs.CREDENTIALS,
        Tool.PG_SETUP: Needs.DIRECTORY,
        Tool.WEB_SETUP: Needs.DIRECTORY,
        Tool.CONFIGURATION: Needs.DIRECTORY,
        Tool.SCRIPT_EDITOR: Needs.DIRECTORY,
        Tool.ATTRIBUTES: Needs.NOTHING,
        Tool.REPORTING_SETTINGS: Needs.DIRECTORY,
        Tool.REPORTING: Needs.DIRECTORY,
        Tool.REPORTS: Needs.NOTHING,
    })  # fmt: skip

    link: Var[bool] = Bool(initially=True, meaning="the VMs reach Active Directory")
    runs = Bool(over=Side, initially=True, meaning="the services of the side run")
    stopped_before = Bool(
        over=Side, initially=False, meaning="they had stopped already as the link was lost"
    )
    known: Var[bool] = Bool(
        initially=ANY, meaning="who asks for a session was signed in at the VM before"
    )
    asked: Var[Tool] = Choice(Tool, initially=Tool.NONE, meaning="what somebody waits for")
    supervisor: Var[bool] = Bool(
        initially=False, meaning="a supervisor is signed in to the reporting portal"
    )

    always_asks = Parameter(
        True, source="A3", silent=True,
        meaning="services that stop after the loss cannot start either; said of those before it",
    )  # fmt: skip
    maintenance = Parameter(False, meaning="an administrator stops the services of a side")

    calm = Scenario("nothing fails", faults=0)
    one = Scenario("at most one failure", faults=1)
    two = Scenario("at most two failures", faults=2)
    three = Scenario(
        "at most three failures; only services that stopped before the loss cannot start",
        faults=3, always_asks=False,
    )  # fmt: skip
    patching = Scenario("at most two failures, while a side is stopped for maintenance", faults=2,
                        maintenance=True)  # fmt: skip

    def opens(self, tool: Term[Tool]) -> Term[bool]:
        """The tool opens."""
        needs = self.needs[tool]
        known = self.link | self.known
        return ite(needs == Needs.NOTHING, True, ite(needs == Needs.CREDENTIALS, known, self.link))

    def can_start(self, side: Term[Side]) -> Term[bool]:
        """The directory lets the services of the side start, or is not asked."""
        return self.link if self.always_asks else self.link | ~self.stopped_before[side]

    # The services

    @action(Side, source="A3", fair=True)
    def start_services(self, side: Term[Side]) -> None:
        """the services of side {side} start"""
        require(~self.runs[side], self.can_start(side))
        self.runs[side] = True

    @fault(FaultKind.CRASH, Side, component="VM", source="A3")
    def fail(self, side: Term[Side]) -> None:
        """a VM fails, and the services of side {side} stop"""
        require(self.runs[side])
        self.runs[side] = False

    @fault(FaultKind.INPUT, Side, component="administrator", source="A3")
    def stop_services(self, side: Term[Side]) -> None:
        """an administrator stops the services of side {side}"""
        given(self.maintenance)
        require(self.runs[side], self.runs[peer(side)])
        self.runs[side] = False

    @fault(FaultKind.LINK_LOST, component="directory link", source="A3")
    def lose_link(self) -> None:
        """the link to Active Directory is lost"""
        require(self.link)
        self.link = False
        if not self.always_asks:
            self.stopped_before.assign(lambda side: ~self.runs[side])

    @fault(FaultKind.LINK_RESTORED, component="directory link", source="A3")
    def restore_link(self) -> None:
        """the link to Active Directory is restored"""
        require(~self.link)
        self.link = True
        if not self.always_asks:
            self.stopped_before.assign(False)

    # The tools

    @fault(FaultKind.INPUT, Tool, component="person", source="A3")
    def ask(self, tool: Term[Tool]) -> None:
        """somebody asks for {tool}"""
        require(self.asked == Tool.NONE, tool != Tool.NONE)
        require(implies(tool == Tool.REPORTS, self.supervisor))
        require(implies(tool == Tool.REPORTING, ~self.supervisor))
        self.asked = tool

    @action(source="A3", fair=True)
    def open_tool(self) -> None:
        """what was asked for opens"""
        require(self.asked != Tool.NONE, self.opens(self.asked))
        self.supervisor = self.supervisor | (self.asked == Tool.REPORTING)
        self.asked = Tool.NONE

    @fault(FaultKind.INPUT, component="person", source="A3")
    def sign_out(self) -> None:
        """the supervisor signs out of the reporting portal"""
        require(self.supervisor, self.asked == Tool.NONE)
        self.supervisor = False
