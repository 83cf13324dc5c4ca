"""What stands beside the contact centre: desktop chat, silent monitoring, a platform (S13).

Chat goes through a pair of IM&P nodes, of which a client uses one as configured and the other if
that fails; and through the Finesse server of the agent's desktop, which may change as well. Silent
monitoring goes through the Unified CM subscriber of the call. The collaboration platform is a
single server: nothing of what the source says needs it.

What is abstracted, and why that is sound for the properties:

- One client and one monitored call are followed; those of other agents share only the servers.
- Time. A client notices the loss of its server at any moment after it.
- The other end of a chat. It moves as this one does.
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
    Scenario,
    Term,
    Var,
    action,
    exists,
    fault,
    ite,
    require,
)
from ccverify.models.mechanisms.registration import Seat
from ccverify.models.network.network import Side, peer


class Server(Enum):
    """The pairs of which a member may fail."""

    IMP = "IM&P node"
    FINESSE = "Finesse server"
    SUBSCRIBER = "subscriber"


class Chat(Enum):
    """How the agent's chat stands."""

    NONE = "none"
    OPEN = "open"
    LOST = "lost"


class Monitoring(Enum):
    """How the silent monitoring of a call stands."""

    NONE = "none"
    AT_A = "at subscriber A"
    AT_B = "at subscriber B"
    LOST = "lost"


class Companions(Model):
    """Desktop chat, silent monitoring, and the collaboration platform (S13)."""

    client = Part(Seat)
    desktop = Part(Seat)

    up = Bool(over=(Server, Side), initially=True, meaning="the server runs")
    platform: Var[bool] = Bool(initially=True, meaning="the collaboration platform runs")
    available: Var[bool] = Bool(
        initially=False, ghost=True, meaning="the agent's chat status says that she is available"
    )
    chat: Var[Chat] = Choice(Chat, initially=Chat.NONE, meaning="how the agent's chat stands")
    monitoring: Var[Monitoring] = Choice(
        Monitoring, initially=Monitoring.NONE, meaning="how the monitoring of a call stands"
    )

    chats_move = Parameter(
        True, source="S13", silent=True, meaning="a chat goes on at the other IM&P node"
    )

    calm = Scenario("nothing fails", faults=0)
    one = Scenario("one server fails", faults=1)
    chats_end = Scenario(
        "the same, and a chat does not go on at the other node", faults=1, chats_move=False
    )
    two = Scenario("two servers fail", faults=2)

    # Chat

    def client_ready(self) -> Term[bool]:
        """The client is connected to an IM&P node that runs."""
        return exists(Side, lambda s: self.client.at(s) & self.up[Server.IMP, s])

    def desktop_ready(self) -> Term[bool]:
        """The desktop is connected to a Finesse server that runs."""
        return exists(Side, lambda s: self.desktop.at(s) & self.up[Server.FINESSE, s])

    def can_chat(self) -> Term[bool]:
        """The agent can chat."""
        return self.client_ready() & self.desktop_ready()

    def lose_chat(self) -> None:
        """A chat that is open is lost."""
        self.chat = ite(self.chat == Chat.OPEN, Chat.LOST, self.chat)

    @action(Side, source="S13", fair=True)
    def client_connects(self, side: Term[Side]) -> None:
        """the chat client connects to IM&P node {side}"""
        self.client.connect(side, self.up[Server.IMP, side])

    @action(Side, source="S13", fair=True)
    def client_moves(self, side: Term[Side]) -> None:
        """the chat client gives up IM&P node {side}, and turns to the other"""
        self.client.turn(side, self.up[Server.IMP, side], self.up[Server.IMP, peer(side)])
        if not self.chats_move:
            self.lose_chat()

    @action(Side, source="S13", fair=True)
    def desktop_connects(self, side: Term[Side]) -> None:
        """the desktop connects to Finesse server {side}"""
        self.desktop.connect(side, self.up[Server.FINESSE, side])

    @action(Side, source="S13", fair=True)
    def desktop_moves(self, side: Term[Side]) -> None:
        """the desktop gives up Finesse server {side}: its chats are lost, the status is not"""
        elsewhere = self.up[Server.FINESSE, peer(side)]
        self.desktop.turn(side, self.up[Server.FINESSE, side], elsewhere)
        self.lose_chat()

    @fault(FaultKind.INPUT, component="agent", source="S13")
    def set_status(self) -> None:
        """the agent changes her chat status"""
        require(self.can_chat())
        self.available = ~self.available

    @fault(FaultKind.INPUT, component="agent", source="S13")
    def begin_chat(self) -> None:
        """the agent begins a chat"""
        require(self.can_chat(), self.chat != Chat.OPEN)
        self.chat = Chat.OPEN

    @fault(FaultKind.INPUT, component="agent", source="S13")
    def end_chat(self) -> None:
        """the agent ends the chat"""
        require(self.chat == Chat.OPEN)
        self.chat = Chat.NONE

    # Silent monitoring

    @fault(FaultKind.INPUT, component="supervisor", source="S13")
    def monitor(self) -> None:
        """a supervisor monitors a new call, at subscriber A if that runs"""
        require(self.monitoring != Monitoring.AT_A, self.monitoring != Monitoring.AT_B)
        first = self.up[Server.SUBSCRIBER, Side.A]
        require(first | self.up[Server.SUBSCRIBER, Side.B])
        self.monitoring = ite(first, Monitoring.AT_A, Monitoring.AT_B)

    @fault(FaultKind.INPUT, component="supervisor", source="S13")
    def stop_monitoring(self) -> None:
        """the call that is monitored ends"""
        require(self.monitoring != Monitoring.NONE)
        self.monitoring = Monitoring.NONE

    # Failures

    @fault(FaultKind.CRASH, Server, Side, component="server of a pair", source="S13")
    def fail(self, server: Term[Server], side: Term[Side]) -> None:
        """{server} {side} fails"""
        require(self.up[server, side])
        self.up[server, side] = False
        there = ite(side == Side.A, Monitoring.AT_A, Monitoring.AT_B)
        ends = (server == Server.SUBSCRIBER) & (self.monitoring == there)
        self.monitoring = ite(ends, Monitoring.LOST, self.monitoring)

    @fault(FaultKind.RESTART, Server, Side, component="server of a pair")
    def recover(self, server: Term[Server], side: Term[Side]) -> None:
        """{server} {side} is back"""
        require(~self.up[server, side])
        self.up[server, side] = True

    @fault(FaultKind.CRASH, component="collaboration platform", source="S13")
    def lose_platform(self) -> None:
        """the collaboration platform fails"""
        require(self.platform)
        self.platform = False

    @fault(FaultKind.RESTART, component="collaboration platform")
    def restore_platform(self) -> None:
        """the collaboration platform is back"""
        require(~self.platform)
        self.platform = True
