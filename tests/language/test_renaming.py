"""A term after the updates of a step is the term in the state to which the step leads."""

from __future__ import annotations

from tests.language.helpers import PG, Mode, Side

from ccverify import (
    Bool,
    Choice,
    Int,
    Member,
    Model,
    Queue,
    Replicas,
    Set,
    Term,
    action,
    build,
    count,
    exists,
    forall,
    ite,
    never,
    nobody,
    require,
)
from ccverify.checker.language.renaming import after_updates
from ccverify.checker.meaning.evaluate import Evaluator


class Everything(Model):
    """Variables of all kinds, changed in all ways."""

    pgs = Replicas(PG, default=2)
    on = Bool(initially=True)
    level = Int(0, 2, over=Side, initially={Side.A: 1, Side.B: 0})
    mode = Choice(Mode, initially=Mode.IDLE)
    near = Bool(over=(Side, pgs), initially=True)
    members = Set(of=pgs)
    leader = Member(pgs, optional=True, initially=nobody)
    line = Queue(of=Mode, capacity=2)

    @action(Side, Side)
    def move(self, source: Term[Side], target: Term[Side]) -> None:
        require(self.level[source] > 0, source != target)
        more = ite(self.on, self.level[target] + 1, 0)
        self.level[source] = self.level[source] - 1
        self.level[target] = more

    @action(pgs)
    def elect(self, pg: Term[PG]) -> None:
        require(self.near[Side.A, pg])
        self.leader = pg
        self.near.assign(lambda side, each: (side == Side.A) & (each == pg))
        self.members.add(pg)

    @action()
    def resign(self) -> None:
        require(self.leader != nobody, ~self.line.full)
        self.near[Side.B, self.leader] = True  # pyright: ignore[reportArgumentType]
        self.leader = nobody
        self.line.append(self.mode)

    @action()
    def turn(self) -> None:
        require(self.line.length > 0)
        self.mode = ite(self.line.head == Mode.IDLE, Mode.BUSY, Mode.IDLE)
        self.line.pop()
        self.on = ~self.on
        self.members.assign(lambda pg: self.near[Side.B, pg])

    @never()
    def cells(self) -> Term[bool]:
        return self.on & (self.level[Side.A] > self.level[Side.B]) & (self.mode == Mode.IDLE)

    @never()
    def many(self) -> Term[bool]:
        return count(self.pgs, lambda pg: self.near[Side.B, pg]) > count(
            self.pgs, self.members.contains
        )

    @never()
    def nested(self) -> Term[bool]:
        return exists(
            Side,
            lambda side: forall(
                self.pgs, lambda pg: self.near[side, pg] | (self.level[side] >= self.line.length)
            ),
        )

    @never()
    def held(self) -> Term[bool]:
        led = self.near[Side.A, self.leader]  # pyright: ignore[reportArgumentType]
        return led & (self.leader != nobody)

    @never()
    def heads(self) -> Term[bool]:
        return (self.line.length > 0) & (self.line.head == Mode.BUSY)


def test_after_a_step_a_term_is_what_was_said_before_it() -> None:
    evaluator = Evaluator(build(Everything))
    formulas = [prop.formula for prop in evaluator.system.properties]
    before = {
        action: [after_updates(formula, action.updates) for formula in formulas]
        for action in evaluator.system.actions
    }
    found = set(evaluator.initial_states())
    waiting, seen = list(found), set[tuple[int, bool]]()
    while waiting:
        state = waiting.pop()
        for call, after in evaluator.successors(state):
            for number, formula in enumerate(formulas):
                said = evaluator.value(before[call.action][number], state, call.environment)
                assert said == evaluator.value(formula, after)
                seen.add((number, bool(said)))
            if after not in found:
                found.add(after)
                waiting.append(after)
    assert seen == {(number, value) for number in range(len(formulas)) for value in (True, False)}
