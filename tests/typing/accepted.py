"""Models that type checkers accept as they stand, with the types they should find."""

from __future__ import annotations

from enum import Enum
from typing import Any, assert_type

from ccverify import (
    ANY,
    Apart,
    Bool,
    Channel,
    Choice,
    Clock,
    Component,
    Condition,
    Constant,
    Cut,
    Drift,
    FaultKind,
    Field,
    Heartbeats,
    Int,
    Member,
    Message,
    Model,
    Needs,
    Parameter,
    Part,
    Properties,
    Queue,
    Records,
    Replica,
    Replicas,
    Result,
    Results,
    Run,
    Scenario,
    Set,
    Span,
    Step,
    Subset,
    Term,
    Time,
    Timer,
    Trace,
    Var,
    Verdict,
    action,
    after,
    assert_holds,
    check,
    count,
    cuts,
    eventually_always,
    exists,
    expires,
    fault,
    greatest,
    h,
    initial,
    ite,
    leads_to,
    load,
    longest,
    minutes,
    ms,
    never,
    one_of,
    ppm,
    reachable,
    require,
    s,
    says,
    shortest,
    simulate,
    size,
    sum_over,
    us,
)
from ccverify.checker.language.choices import ChosenSet
from ccverify.checker.language.clocks import ClockTerm
from ccverify.checker.language.component import Places
from ccverify.checker.language.rows import Line, Lines
from ccverify.checker.language.sets import Members
from ccverify.checker.language.time import Window
from ccverify.checker.language.timers import TimerCell
from ccverify.checker.language.variables import Cells


class Side(Enum):
    A = "A"
    B = "B"


class Mode(Enum):
    IDLE = "idle"
    BUSY = "busy"


class PG(Replica):
    """A gateway."""


class Network(Component):
    """A part."""

    open = Bool(initially=True)


class Sender(Component):
    """A part with a need."""

    network = Needs(Network)


class Leg(Component):
    """A record with a part."""

    up = Bool(initially=True)
    link = Part(Network)


class Declared(Model):
    """One of each, as it reads."""

    usual = Scenario("as written", faults=1)
    limit = Parameter(2, within=(0, 3), meaning="how many")
    reading = Parameter(Mode.IDLE, meaning="which one")
    pgs = Replicas(PG, default=3)
    flag: Var[bool] = Bool(initially=True)
    level: Var[int] = Int(0, limit, initially=0)
    weight = Constant(1, 3)
    capped = Int(0, 2 * weight + limit, initially=0)
    low = Int(-pgs, weight, initially=0)
    places = Queue(of=Span(3), capacity=2)
    mode: Var[Mode] = Choice(Mode, initially=Mode.IDLE)
    leader = Member(pgs, initially=ANY)
    far = Bool(over=Side, initially={Side.A: True, Side.B: False})
    near = Bool(over=(Side, pgs), initially=True)
    log = Int(0, 9, over=Span(3), initially=0)
    cube = Choice(Mode, over=(Side, pgs, Span(2)), initially=Mode.IDLE)
    joined = Set(of=pgs)
    queue = Queue(of=Mode, capacity=limit)
    numbers = Queue(of=(0, 3), capacity=2)
    boxes = Queue(of=pgs, capacity=2, over=Side)
    network = Part(Network)
    sender = Part(Sender, needs={"network": network})
    legs = Records(Leg, over=(Side, pgs))
    patience = Parameter(9 * s, within=(1 * s, 2 * minutes), meaning="how long")
    transit = Parameter((0 * ms, 50 * ms), within=(0 * s, 1 * s), meaning="on the way")
    off = Parameter(200, within=(0, 1000), meaning="how far clocks are off", unit="ppm")
    drift = Drift(at_most=off * ppm)
    apart = Apart(21 * ms, kinds=(FaultKind.CRASH,))
    once = Timer(lasts=2 * patience + transit.high, by=drift)
    waits = Timer(over=Side, lasts=(patience, 2 * h), initially={Side.A: "running", Side.B: "off"})
    on_way = Timer(over=(Side, pgs), lasts=transit)
    asked = Clock(meaning="since the last request")
    heard = Clock(over=(Side, pgs), ghost=True)
    beats = Heartbeats(over=Side, every=100 * ms, misses=limit + 3, transit=transit, by=drift)
    single = Heartbeats(every=patience, misses=5, transit=50 * us)
    height: Var[int] = Int(0, 9, initially=limit)
    chosen: Var[Mode] = Choice(Mode, initially=reading)

    @beats.alive
    def hears(self, side: Term[Side]) -> Term[bool]:
        return self.far[side]

    @single.alive
    def hears_at_all(self) -> Term[bool]:
        return self.flag

    def ready(self, side: Term[Side]) -> Term[bool]:
        return self.far[side] & (self.level > 0)

    def types(self) -> None:
        assert_type(self.limit, int)
        assert_type(self.reading, Mode)
        assert_type(self.flag, Term[bool])
        assert_type(self.level, Term[int])
        assert_type(self.mode, Term[Mode])
        assert_type(self.leader, Term[PG])
        assert_type(self.far, Cells[Side | Term[Side], bool])
        assert_type(self.far[Side.A], Term[bool])
        assert_type(self.near[Side.A, self.leader], Term[bool])
        assert_type(self.log[0], Term[int])
        assert_type(self.log[self.level], Term[int])
        assert_type(self.cube[Side.A, self.leader, 1], Term[Mode])
        assert_type(self.joined, Members[PG])
        assert_type(self.joined.size, Term[int])
        assert_type(self.queue, Line[Mode])
        assert_type(self.queue.head, Term[Mode])
        assert_type(self.numbers.at(1), Term[int])
        assert_type(self.boxes, Lines[Side | Term[Side], PG])
        assert_type(self.boxes[Side.B].head, Term[PG])
        assert_type(self.network, Network)
        assert_type(self.network.open, Term[bool])
        assert_type(
            self.legs,
            Places[tuple[Side | Term[Side], PG | Term[PG]], Leg],
        )
        assert_type(self.legs[Side.A, self.leader].link.open, Term[bool])
        assert_type(self.sender.network.open, Term[bool])
        assert_type(self.mode == Mode.BUSY, Term[bool])
        assert_type(after(self.level), Term[int])
        assert_type(after(self.mode), Term[Mode])
        assert_type(after(self.flag), Term[bool])
        assert_type(self.level != 3, Term[bool])
        assert_type(self.level + 1 <= 2 * self.level - 1, Term[bool])
        assert_type(~self.flag | (self.level < 3) ^ True, Term[bool])
        assert_type(True & self.flag, Term[bool])
        assert_type(ite(self.flag, 1, self.level), Term[int])
        assert_type(ite(self.flag, Mode.IDLE, self.mode), Term[Mode])
        assert_type(ite(self.flag, 1, 0), Term[int])
        assert_type(ite(self.flag, self.level, 0), Term[int])
        assert_type(ite(self.flag, self.flag, self.far[Side.A]), Term[bool])
        assert_type(ite(self.flag, Mode.IDLE, Mode.BUSY), Term[Mode])
        assert_type(ite(self.flag, 1, 0) + ite(self.flag, 0, 1) == 1, Term[bool])
        assert_type(self.weight, Term[int])
        assert_type(self.capped, Term[int])
        assert_type(self.low, Term[int])
        assert_type(self.places.head, Term[int])
        assert_type(count(self.pgs, lambda pg: self.near[Side.A, pg]), Term[int])
        assert_type(exists(Side, lambda side: self.far[side]), Term[bool])
        assert_type(sum_over(Span(3), lambda position: self.log[position]), Term[int])
        assert_type(greatest(self.level, 2, size(self.pgs)), Term[int])
        assert_type(one_of(self.mode, Mode.IDLE, Mode.BUSY), Term[bool])
        assert_type(self.patience, Time)
        assert_type(self.transit, Window)
        assert_type(self.transit.high, Time)
        assert_type(2 * self.patience - 50 * ms, Time)
        assert_type(self.patience > 3 * s, bool)
        assert_type(self.once.running, Term[bool])
        assert_type(self.waits[Side.A], TimerCell)
        assert_type(self.on_way[Side.A, self.leader].running, Term[bool])
        assert_type(self.asked, ClockTerm)
        assert_type(self.asked >= 3 * s, Term[bool])
        assert_type(self.heard[Side.A, self.leader] - self.asked < self.patience, Term[bool])
        assert_type(3 * s <= self.asked, Term[bool])
        assert_type(self.beats[Side.A].lost, Term[bool])
        assert_type(self.single.lost, Term[bool])


class Everything(Declared):
    """What is done with it."""

    @initial()
    def start(self) -> None:
        self.level = ANY
        require(self.level <= self.limit)

    @action(Side, Declared.pgs, source="R1, R2", fair=True)
    def ask(self, side: Term[Side], pg: Term[PG]) -> None:
        """{side} asks {pg}"""
        require(self.near[side, pg], self.ready(side), side != Side.B)
        self.near[side, pg] = False
        self.far.assign(lambda each: ~self.far[each])
        self.cube.assign(Mode.BUSY)
        self.joined.add(pg)
        self.boxes[side].append(pg, when=self.flag)
        self.mode = ite(side == Side.A, Mode.IDLE, Mode.BUSY)
        says("{level} so far", level=self.level)

    @action(Side, within=(20 * ms, 50 * ms))
    def wait(self, side: Term[Side]) -> None:
        require(self.waits[side].running, ~self.beats[side].lost)
        self.once.start(since=self.asked)
        self.waits.start(when=lambda each: each != side)
        self.heard.restart(when=lambda each, pg: self.near[each, pg])

    @action(urgent=True)
    def hurry(self) -> None:
        require(self.single.lost, self.height > 0, self.chosen == Mode.IDLE)
        self.height = 0
        self.chosen = Mode.BUSY
        self.waits[Side.A].stop(when=self.flag)

    @expires(Declared.once, source="R4")
    def end(self) -> None:
        self.asked.restart(when=self.flag)

    @expires(Declared.waits)
    def give_up(self, side: Term[Side]) -> None:
        self.far[side] = False

    @expires(Declared.on_way)
    def lose(self, side: Term[Side], pg: Term[PG]) -> None:
        self.near[side, pg] = False

    @fault(FaultKind.RESTART, component="node", within=(1 * s, Declared.patience))
    def restart(self) -> None:
        require(~self.flag)
        self.flag = True

    @longest(at_most=2 * Declared.patience, expected={"usual": 62_200 * ms})
    def waiting(self) -> Term[bool]:
        """How long side A waits."""
        return self.waits[Side.A].running

    @shortest(at_least=3 * s)
    def waiting_first(self) -> tuple[Term[bool], Term[bool]]:
        """How long it takes until side B waits."""
        return self.waits[Side.A].running, self.waits[Side.B].running

    @action(bool, Span(3), Mode, fair=False)
    def choose(self, flag: Term[bool], position: Term[int], mode: Term[Mode]) -> None:
        self.flag = flag
        self.log[position] = self.log[position] + position
        self.mode = mode
        self.network.open = flag

    @fault(FaultKind.CRASH, Declared.pgs, component="{pg}")
    def crash(self, pg: Term[PG]) -> None:
        self.joined.remove(pg)

    @never(source="R6", expected={"usual": "proved"}, beside="possible")
    def bad(self) -> Condition:
        return self.queue.full & self.joined.empty

    @never()
    def shrinks(self) -> Condition:
        return after(self.joined.size) < self.joined.size

    @eventually_always(expected={"usual": "proved"})
    def settles(self) -> Condition:
        return self.queue.empty

    @leads_to(source="R21", fails="it never is")
    def is_answered(self) -> tuple[Term[bool], Term[bool]]:
        return self.queue.full, self.queue.empty

    @reachable()
    def possible(self) -> Term[bool]:
        return self.queue.contains(Mode.BUSY)


class Vote(Message):
    """A message with fields."""

    mode = Field(Mode)
    level = Field((0, 3))


class Ping(Message):
    """A message without."""


class Choosing(Declared):
    """What steps choose, and how messages travel."""

    votes = Queue(of=Vote, capacity=2, initially=[Vote(mode=Mode.IDLE, level=0)])
    mixed = Queue(of=(Vote, Ping), capacity=2)
    pairs = Set(of=(Side, Declared.pgs))
    pool = Set(of=Vote)
    wire = Channel(of=Vote, capacity=2, loses=True)
    wires = Channel(of=Mode, capacity=2, over=Side, reorders=True)

    @action(Subset(Declared.pgs), (0, 3), (Mode.IDLE, Mode.BUSY))
    def elect(self, quorum: ChosenSet[PG], level: Term[int], mode: Term[Mode]) -> None:
        require(2 * quorum.size > size(self.pgs), ~self.wire.full)
        self.joined.assign(quorum.contains)
        self.level = ANY
        self.far.assign(ANY)
        self.wire.send(Vote(mode=mode, level=level))
        self.pairs.add((Side.A, self.leader))

    @action()
    def hear(self) -> None:
        vote = self.wire.receive()
        assert_type(vote, Vote)
        assert_type(vote.level, Term[int])
        assert_type(vote.mode, Term[Mode])
        assert_type(self.votes.head.mode, Term[Mode])
        assert_type(self.mixed.head.as_a(Vote).level, Term[int])
        assert_type(self.wires[Side.A].receive(), Term[Mode])
        assert_type(self.pool.contains(vote), Term[bool])
        require(self.mixed.head.is_a(Ping))
        self.mixed.pop()
        self.votes.remove(1)


properties = Properties(Everything)


@properties.eventually_always(source="R20")
def comes_back(model: Everything) -> Condition:
    """It is back at last."""
    return model.flag


@properties.leads_to(source="R21", beside="possible")
def is_left(model: Everything) -> tuple[Condition, Condition]:
    """What is down does not stay so."""
    return ~model.flag, model.flag


@properties.settled(source="R18")
def goes_on(model: Everything) -> Condition:
    """Somebody goes on."""
    return model.flag | ~model.joined.empty


def asks() -> None:
    """What programs ask of a model."""
    results = check(Everything, "bad", settings={"limit": 1}, timeout=3)
    assert_type(results, Results)
    assert_type(results["bad"], Result)
    assert_type(results["bad"].verdict, Verdict)
    assert_type(results["bad", "usual"].trace, Trace | None)
    assert_type(assert_holds(properties, every="pgs"), Results)
    for walk in simulate("accepted.py", runs=2):
        assert_type(walk.trace.steps[0].changes, dict[str, tuple[Any, Any]])
    run = Run(load("accepted.py"), "usual", starts={"flag": True})
    assert_type(run.take("lead", Side.A, pg="PG 1"), Step)
    assert_type(run.must_violate("bad", loop=1), Trace)
    assert_type(cuts(Everything, "bad").cuts, tuple[Cut, ...])
