"""Who signs agents in: Administration & Data Servers, or the Identity Service (A2, I1).

A Finesse server asks the primary Administration & Data Server, and the backup if one is configured.
With single sign-on it asks the Identity Service instead, which has two nodes. So it is a client of
two servers: the first, A, and the second, B.

What is abstracted, and why that is sound for the properties:

- One Finesse server is followed. What it asks depends on no other. Its agents wait while it is down
  itself: where they go then is the subject of Finesse's own rules (F1).
- With single sign-on, operations are taken to need a node as sign-in does. The source says of the
  Administration & Data Server alone that those signed in need it; less would leave nobody waiting.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Model,
    Parameter,
    Part,
    Replica,
    Replicas,
    Scenario,
    Term,
    action,
    exists,
    fault,
    ite,
    require,
)
from ccverify.models.mechanisms.registration import Registration
from ccverify.models.network.network import Side, peer


class Host(Enum):
    """What may sign agents in."""

    PRIMARY = "primary Administration & Data Server"
    BACKUP = "backup Administration & Data Server"
    LOCAL = "local Identity Service node"
    REMOTE = "remote Identity Service node"


class Work(Enum):
    """What an agent does at the desktop."""

    OUT = "signed out"
    SIGNS_IN = "waits to be signed in"
    IN = "signed in"
    OPERATES = "waits for an operation"


class Agent(Replica):
    """An agent of the Finesse server."""


AGENTS = Replicas(Agent, default=2, limits=(1, 16), meaning="agents", source="A2")


class SignIn(Model):
    """Agents, their Finesse server, and what it asks to sign them in (A2)."""

    agents = AGENTS
    seat = Part(Registration)
    runs = Bool(over=Host, initially=True, meaning="it runs")
    work = Choice(Work, over=agents, initially=Work.OUT, meaning="what the agent does")

    backup = Parameter(False, source="A2", meaning="the backup server is configured in Finesse")
    sso = Parameter(False, source="A2, I1", silent=True, meaning="single sign-on is in use")

    calm = Scenario("nothing fails", faults=0)
    alone = Scenario("at most one failure; no backup is configured", faults=1)
    backed = Scenario("at most one failure; a backup is configured", faults=1, backup=True)
    both = Scenario("at most two failures; a backup is configured", faults=2, backup=True)
    single_sign_on = Scenario("at most one failure; single sign-on is in use", faults=1, sso=True)

    def accepts(self, side: Side | Term[Side]) -> Term[bool]:
        """The first or the second server answers Finesse."""
        first, second = (Host.LOCAL, Host.REMOTE) if self.sso else (Host.PRIMARY, Host.BACKUP)
        asked = self.sso or self.backup
        return ite(side == Side.A, self.runs[first], self.runs[second] & asked)

    def served(self) -> Term[bool]:
        """Finesse is connected to a server that answers."""
        return exists(Side, lambda side: self.seat.at(side) & self.accepts(side))

    @action(Side, source="A2, I1", fair=True)
    def connect(self, side: Term[Side]) -> None:
        """Finesse connects to server {side} of its list"""
        self.seat.connect(side, self.accepts(side))

    @action(Side, source="A2, I1", fair=True)
    def turn(self, side: Term[Side]) -> None:
        """Finesse misses server {side} of its list, and tries the other"""
        self.seat.turn(side, self.accepts(side), self.accepts(peer(side)))

    @fault(FaultKind.INPUT, AGENTS, component="agent", source="A2")
    def ask_sign_in(self, agent: Term[Agent]) -> None:
        """{agent} wants to sign in"""
        require(self.work[agent] == Work.OUT)
        self.work[agent] = Work.SIGNS_IN

    @action(AGENTS, source="A2", fair=True)
    def sign_in(self, agent: Term[Agent]) -> None:
        """{agent} is signed in"""
        require(self.work[agent] == Work.SIGNS_IN, self.served())
        self.work[agent] = Work.IN

    @fault(FaultKind.INPUT, AGENTS, component="agent", source="A2")
    def ask_operation(self, agent: Term[Agent]) -> None:
        """{agent} begins an operation"""
        require(self.work[agent] == Work.IN)
        self.work[agent] = Work.OPERATES

    @action(AGENTS, source="A2", fair=True)
    def perform(self, agent: Term[Agent]) -> None:
        """{agent} has performed an operation"""
        require(self.work[agent] == Work.OPERATES, self.served())
        self.work[agent] = Work.IN

    @fault(FaultKind.INPUT, AGENTS, component="agent")
    def sign_out(self, agent: Term[Agent]) -> None:
        """{agent} signs out"""
        require(self.work[agent] == Work.IN)
        self.work[agent] = Work.OUT

    @fault(FaultKind.CRASH, component="Finesse server", source="F1")
    def finesse_fails(self) -> None:
        """the Finesse server fails"""
        self.seat.stop()

    @fault(FaultKind.RESTART, component="Finesse server")
    def finesse_recovers(self) -> None:
        """the Finesse server is back"""
        self.seat.start()

    @fault(FaultKind.CRASH, Host, component="server", source="A2, I1")
    def fail(self, host: Term[Host]) -> None:
        """the {host} fails"""
        require(self.runs[host])
        self.runs[host] = False

    @fault(FaultKind.RESTART, Host, component="server")
    def recover(self, host: Term[Host]) -> None:
        """the {host} is back"""
        require(~self.runs[host])
        self.runs[host] = True
