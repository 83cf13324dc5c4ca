"""The alternating bit over queues that lose and keep order; the sender counts what it sends."""

from __future__ import annotations

from ccverify import (
    Bool,
    Condition,
    FaultKind,
    Int,
    Model,
    Parameter,
    Queue,
    action,
    fault,
    ite,
    never,
    reachable,
    require,
)


class Channel(Model):
    """A message is sent until its bit comes back."""

    places = Parameter(4, within=(1, 8), meaning="how many messages a queue holds")
    messages = Parameter(20, within=(1, 200), meaning="how many messages there are")
    sent = Int(0, messages, initially=0)
    received = Int(0, messages, initially=0)
    bit = Bool(initially=False)
    expected = Bool(initially=False)
    data = Queue(of=(0, 1), capacity=places)
    acks = Queue(of=(0, 1), capacity=places)

    @action()
    def send(self) -> None:
        """Send the message, perhaps again."""
        require(~self.data.full, self.sent < self.messages)
        self.data.append(ite(self.bit, 1, 0))

    @action()
    def receive(self) -> None:
        """Receive a message: a new one counts, an old one is only acknowledged."""
        require(~self.data.empty, ~self.acks.full)
        new = (self.data.head == 1) == self.expected
        require(~new | (self.received < self.messages))
        self.acks.append(self.data.head)
        self.data.pop()
        self.received = ite(new, self.received + 1, self.received)
        self.expected = self.expected ^ new

    @action()
    def acknowledge(self) -> None:
        """An acknowledgement of the current message ends it."""
        require(~self.acks.empty)
        current = (self.acks.head == 1) == self.bit
        require(~current | (self.sent < self.messages))
        self.acks.pop()
        self.sent = ite(current, self.sent + 1, self.sent)
        self.bit = self.bit ^ current

    @fault(FaultKind.LINK_LOST, component="a message")
    def lose(self) -> None:
        """A message is lost."""
        require(~self.data.empty)
        self.data.pop()

    @never(beside="all_received")
    def ahead(self) -> Condition:
        """The receiver is never more than one message ahead of the sender, nor behind it."""
        return (self.received > self.sent + 1) | (self.sent > self.received)

    @reachable()
    def all_received(self) -> Condition:
        """All messages arrive."""
        return self.received == self.messages
