"""A model with a variable of every kind, and a step that chooses a value of every kind."""

from __future__ import annotations

from enum import Enum, IntEnum

from ccverify import (
    ANY,
    Bool,
    Channel,
    Choice,
    Constant,
    FaultKind,
    Field,
    Int,
    Member,
    Message,
    Model,
    Queue,
    Replica,
    Replicas,
    Scenario,
    Set,
    Span,
    Subset,
    Term,
    action,
    fault,
    never,
    nobody,
    require,
)
from ccverify.checker.language.choices import ChosenSet


class Side(Enum):
    A = "A"
    B = "B"


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class PG(Replica):
    """A gateway."""


gateways = Replicas(PG, default=2, limits=(1, 4))


class Vote(Message):
    """A vote for a gateway."""

    term = Field((1, 3))
    by = Field(gateways)


class Ack(Message):
    """An answer."""

    side = Field(Side)


class Portfolio(Model):
    """One variable of every kind."""

    pgs = gateways
    usual = Scenario("as it is")
    wide = Scenario("with more gateways", pgs=3)

    flag = Bool(initially=ANY)
    depth = Int(-1, 2, initially=0)
    level = Choice(Level, initially=Level.LOW)
    weight = Constant(1, 2)
    link = Bool(over=(Side, pgs), initially=True)
    slots = Choice(Side, over=Span(2), initially=Side.A)
    leader = Member(pgs, optional=True, initially=nobody)
    joined = Set(of=pgs)
    pairs = Set(of=(Side, pgs))
    line = Queue(of=pgs, capacity=2)
    votes = Queue(of=(Vote, Ack), capacity=2)
    boxes = Queue(of=Vote, capacity=1, over=Side)
    wire = Channel(of=(Vote, Ack), capacity=2, loses=True)
    pool = Channel(of=Ack, capacity=2, reorders=True)

    @action(Side, pgs)
    def toggle(self, side: Term[Side], pg: Term[PG]) -> None:
        self.link[side, pg] = ~self.link[side, pg]
        self.pairs.add((side, pg))

    @action(Subset(pgs))
    def join(self, group: ChosenSet[PG]) -> None:
        self.joined.assign(group.contains)

    @action()
    def shuffle(self) -> None:
        self.depth = ANY
        self.level = ANY
        self.slots.assign(ANY)

    @action(pgs)
    def lead(self, pg: Term[PG]) -> None:
        require(self.leader == nobody, ~self.line.full)
        self.leader = pg
        self.line.append(pg)

    @action()
    def resign(self) -> None:
        require(self.leader != nobody)
        self.leader = nobody

    @action(pgs, Side)
    def send(self, pg: Term[PG], side: Term[Side]) -> None:
        require(~self.votes.full, self.boxes[side].empty, ~self.wire.full, ~self.pool.full)
        self.votes.append(Vote(term=2, by=pg))
        self.boxes[side].append(Vote(term=3, by=pg))
        self.wire.send(Ack(side=side))
        self.pool.send(Ack(side=side))

    @action(Side)
    def receive(self, side: Term[Side]) -> None:
        require(~self.votes.empty, ~self.boxes[side].empty)
        self.votes.pop()
        self.boxes[side].pop()

    @fault(FaultKind.MESSAGE_LOST, component="line")
    def forget(self) -> None:
        require(~self.line.empty)
        self.line.pop()

    @never()
    def never_led_high(self) -> Term[bool]:
        return (self.level == Level.HIGH) & (self.leader != nobody) & (self.line.length == 2)
