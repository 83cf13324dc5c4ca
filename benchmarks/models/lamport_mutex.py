"""Mutual exclusion by logical clocks, after Merz's TLA+ specification LamportMutex.

Processes send one another requests with their clocks, acknowledgements and releases, over links
that keep the order. A step beyond the greatest clock is left out, as the constraint of the
specification does. With three processes and clocks up to 6 there are 724,274 states.
"""

from __future__ import annotations

from typing import Any, cast

from ccverify import (
    Bool,
    Condition,
    Int,
    Model,
    Number,
    Parameter,
    Queue,
    Span,
    Term,
    action,
    exists,
    forall,
    greatest,
    never,
    reachable,
    require,
)

PROCESSES = 3
PROCESS = Span(PROCESSES)
PLACES = 3
ACKNOWLEDGED = 0


class LamportMutex(Model):
    """Three processes and one critical section."""

    clocks = Parameter(6, within=(2, 20), meaning="the greatest clock")
    clock = Int(1, clocks, over=PROCESS, initially=1)
    asked = Int(0, clocks, over=(PROCESS, PROCESS), initially=0)
    acknowledged = Bool(over=(PROCESS, PROCESS), initially=False)
    critical = Bool(over=PROCESS, initially=False)
    # The type of `over` names one index sort, and the queues of links have two.
    link: Any = Queue(of=(0, clocks + 1), capacity=PLACES, over=cast("Any", (PROCESS, PROCESS)))

    def send(self, p: Number, message: Term[int] | int) -> None:
        """Send a message to all others."""
        for q in range(PROCESSES):
            self.link[p, q].append(message, when=p != q)

    @action(PROCESS)
    def request(self, p: Number) -> None:
        """process {p} asks for the critical section

        Request.
        """
        require(self.asked[p, p] == 0)
        self.asked[p, p] = self.clock[p]
        self.acknowledged.assign(
            lambda a, b: ((a == p) & (b == p)) | ((a != p) & self.acknowledged[a, b])
        )
        self.send(p, self.clock[p])

    @action(PROCESS, PROCESS)
    def hear_request(self, p: Number, q: Number) -> None:
        """process {p} hears the request of {q}

        ReceiveRequest.
        """
        require(p != q, ~self.link[q, p].empty)
        head = self.link[q, p].head
        require((head != ACKNOWLEDGED) & (head <= self.clocks))
        later = greatest(head, self.clock[p]) + 1
        require(later <= self.clocks)
        self.asked[p, q] = head
        self.clock[p] = later
        self.link[q, p].pop()
        self.link[p, q].append(ACKNOWLEDGED)

    @action(PROCESS, PROCESS)
    def hear_acknowledgement(self, p: Number, q: Number) -> None:
        """process {p} hears that {q} knows of its request

        ReceiveAck.
        """
        require(p != q, ~self.link[q, p].empty, self.link[q, p].head == ACKNOWLEDGED)
        self.acknowledged[p, q] = True
        self.link[q, p].pop()

    @action(PROCESS)
    def enter(self, p: Number) -> None:
        """process {p} enters

        Enter.
        """
        require(forall(PROCESS, lambda q: self.acknowledged[p, q]))
        require(forall(PROCESS, lambda q: (p == q) | self.beats(p, q)))
        self.critical[p] = True

    def beats(self, p: Number, q: Number) -> Condition:
        """What p asked for comes before what q asked for."""
        mine, other = self.asked[p, p], self.asked[p, q]
        return (other == 0) | (mine < other) | ((mine == other) & (p < q))

    @action(PROCESS)
    def leave(self, p: Number) -> None:
        """process {p} leaves, and says so

        Exit.
        """
        require(self.critical[p])
        self.critical[p] = False
        self.asked[p, p] = 0
        self.acknowledged.assign(lambda a, b: (a != p) & self.acknowledged[a, b])
        self.send(p, self.clocks + 1)

    @action(PROCESS, PROCESS)
    def hear_release(self, p: Number, q: Number) -> None:
        """process {p} hears that {q} has left

        ReceiveRelease.
        """
        require(p != q, ~self.link[q, p].empty, self.link[q, p].head == self.clocks + 1)
        self.asked[p, q] = 0
        self.link[q, p].pop()

    @never(beside="entered")
    def together(self) -> Condition:
        """Two processes are never in the critical section."""
        return exists(
            PROCESS,
            lambda p: exists(PROCESS, lambda q: (p < q) & self.critical[p] & self.critical[q]),
        )

    @reachable()
    def entered(self) -> Condition:
        """The last process enters."""
        return self.critical[PROCESSES - 1]
