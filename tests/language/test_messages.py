"""Messages in queues and sets: of one kind, or of several."""

from __future__ import annotations

from typing import Any

import pytest
from tests.language.helpers import PG, Mode, Run, Side, error_of
from tests.support.checking import results_of

from ccverify import (
    Field,
    Int,
    Message,
    Model,
    ModelError,
    Parameter,
    Queue,
    Replicas,
    Set,
    action,
    build,
    count,
    exists,
    forall,
    ite,
    never,
    reachable,
    require,
    sum_over,
)
from ccverify.checker.evidence.itf import to_itf
from ccverify.checker.evidence.read_itf import from_itf
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.evidence.view import Views
from ccverify.checker.meaning.evaluate import Evaluator

TERMS = Parameter(2, within=(1, 3), meaning="the highest term")
NODES = Replicas(PG, default=2)


class Vote(Message):
    """A node votes in a term."""

    term = Field((0, TERMS))
    by = Field(NODES)


class Ack(Message):
    """What was done is known."""

    term = Field((0, TERMS))
    done = Field(Mode)


class Ping(Message):
    """Nothing but a sign of life."""


class Posted(Model):
    """A queue of votes, whose terms are counted."""

    terms = TERMS
    nodes = NODES
    seen = Int(0, 3, initially=0)
    box = Queue(of=Vote, capacity=2)

    @action((0, TERMS), NODES)
    def vote(self: Any, term: Any, node: Any) -> None:
        require(~self.box.full)
        self.box.append(Vote(term=term, by=node))

    @action()
    def count(self: Any) -> None:
        require(~self.box.empty)
        self.seen = self.box.head.term
        self.box.pop()

    @reachable()
    def two_of_term_two(self: Any) -> Any:
        return (self.box.length == 2) & (self.box.at(0).term == 2) & (self.box.at(1).term == 2)

    @reachable()
    def twice(self: Any) -> Any:
        return self.box.full & (self.box.head == self.box.at(1)) & (self.seen == 1)

    @never()
    def too_high(self: Any) -> Any:
        return self.seen > 2


class Mixed(Model):
    """Three kinds of message in one queue."""

    terms = TERMS
    nodes = NODES
    seen = Int(0, 3, initially=0)
    box = Queue(of=(Vote, Ack, Ping), capacity=2, initially=[Ack(term=1, done=Mode.BUSY), Ping()])
    last = Queue(of=(Vote, Ack, Ping), capacity=1)

    @action(NODES)
    def vote(self: Any, node: Any) -> None:
        require(~self.box.full)
        self.box.append(Vote(term=2, by=node))

    @action()
    def forward(self: Any) -> None:
        require(~self.box.empty, self.last.empty)
        head = self.box.head
        self.last.append(head)
        self.box.pop()

    @action()
    def read(self: Any) -> None:
        head = self.last.head
        require(~self.last.empty, head.is_a(Ack))
        self.seen = ite(head.as_a(Ack).done == Mode.BUSY, head.as_a(Ack).term + 1, 0)
        self.last.pop()

    @action()
    def drop(self: Any) -> None:
        require(~self.last.empty, ~self.last.head.is_a(Ack))
        self.last.pop()

    @reachable()
    def ping_waits(self: Any) -> Any:
        return self.last.contains(Ping())

    @reachable()
    def ack_is_first(self: Any) -> Any:
        return self.box.head == Ack(term=1, done=Mode.BUSY)

    @reachable()
    def ping_is_first(self: Any) -> Any:
        return ~self.last.empty & (self.last.head == Ping())

    @reachable()
    def ack_is_last(self: Any) -> Any:
        first_mode = Ack(term=2, done=Mode.IDLE)  # what a vote of term 2 holds, but for its kind
        return ~self.last.empty & (first_mode == self.last.head)


def contents(run: Run) -> dict[str, str]:
    """Each variable as people read it."""
    return {p.name: p.show(p.value(run.state)) for p in Views(run.evaluator.system).places}


def test_a_queue_of_messages() -> None:
    run = Run(Posted).do("vote(2, PG 2)", "vote(2, PG 1)")
    assert contents(run)["box"] == "[Vote(term=2, by=PG 2), Vote(term=2, by=PG 1)]"
    assert run.holds("two-of-term-two")
    assert not run.holds("twice")
    run.do("count")
    assert contents(run) == {"seen": "2", "box": "[Vote(term=2, by=PG 1)]"}
    run.do("count", "vote(1, PG 1)", "count", "vote(0, PG 1)", "vote(0, PG 1)")
    assert run.holds("twice")


def test_fields_are_sized_by_parameters() -> None:
    assert "vote(3, PG 1)" in Run(Posted, terms=3).enabled
    assert "vote(2, PG 1)" not in Run(Posted, terms=1).enabled


@pytest.mark.parametrize("engine", ["explicit", "bdd", "auto"])
def test_engines_agree_on_messages(engine: str) -> None:
    results = results_of(engine, build(Posted))
    steps = {name: r.answer.trace.steps for name, r in results.items() if r.answer.trace}
    assert steps == {"two-of-term-two": 2, "twice": 4}
    assert results["too-high"].verdict.value == "proved"
    assert results["too-high"].answer.statistics.distinct_states in (None, 3 * 43)


def test_several_kinds_in_one_queue() -> None:
    run = Run(Mixed)
    assert contents(run)["box"] == "[Ack(term=1, done=busy), Ping()]"
    assert run.holds("ack-is-first")
    run.do("forward", "read")
    assert run["seen"] == "2"
    run.do("vote(PG 2)", "forward")
    assert run.holds("ping-waits")
    assert contents(run)["last"] == "[Ping()]"
    assert run.holds("ping-is-first")
    assert run.enabled == {"vote(PG 1)", "vote(PG 2)", "drop"}
    run.do("drop", "forward")
    assert contents(run)["last"] == "[Vote(term=2, by=PG 2)]"
    assert not run.holds("ping-is-first")
    assert not run.holds("ack-is-last")


def test_what_is_not_used_holds_the_first_value() -> None:
    run = Run(Mixed)
    before = run.state
    run.do("forward", "drop" if "drop" in run.enabled else "read")
    assert run.do("forward", "drop")["box.length"] == "0"
    unused = {name for name in ("box.cells[0]", "box.cells.term[0]") if run[name] != "0"}
    assert not unused
    assert run.state != before


@pytest.mark.parametrize("model", [Posted, Mixed])
def test_messages_are_written_to_files_and_read_back(model: type[Model]) -> None:
    run = Run(model)
    first, *more = sorted(run.enabled)
    states, calls = [run.state], [run.calls[first]]
    states.append(run.do(first).state)
    assert more or first
    trace = Trace(tuple(states), tuple(calls))
    written = to_itf(run.evaluator, trace)
    assert from_itf(run.evaluator.system, written) == trace
    if model is Mixed:
        assert written["states"][0]["box"] == [
            {"tag": "Ack", "value": {"term": {"#bigint": "1"}, "done": "busy"}},
            {"tag": "Ping", "value": {}},
        ]


class Pool(Model):
    """A set of messages that are never taken out, and one of two kinds."""

    terms = TERMS
    nodes = NODES
    votes = Set(of=Vote)
    pool = Set(of=(Vote, Ack, Ping), initially=[Ping()])

    @action(NODES)
    def vote(self: Any, node: Any) -> None:
        self.votes.add(Vote(term=1, by=node))
        self.pool.add(Vote(term=1, by=node))

    @action(NODES)
    def answer(self: Any, node: Any) -> None:
        require(self.pool.contains(Vote(term=1, by=node)))
        self.pool.remove(Vote(term=1, by=node))
        self.pool.add(Ack(term=1, done=Mode.DOWN))

    @action()
    def forget(self: Any) -> None:
        require(self.pool.contains(Ack(term=1, done=Mode.DOWN)))
        self.votes.assign(lambda vote: (vote.term == 2) | (vote.by == vote.by))
        self.pool.clear()

    @reachable()
    def full(self: Any) -> Any:
        return self.votes.size == 6

    @reachable()
    def three(self: Any) -> Any:
        return (self.pool.size == 3) & ~self.pool.empty


def test_sets_of_messages() -> None:
    run = Run(Pool).do("vote(PG 2)")
    assert contents(run) == {
        "votes": "{Vote(term=1, by=PG 2)}",
        "pool.Vote": "{Vote(term=1, by=PG 2)}",
        "pool.Ack": "{}",
        "pool.Ping": "{Ping()}",
    }
    run.do("answer(PG 2)")
    assert contents(run)["pool.Ack"] == "{Ack(term=1, done=down)}"
    assert not run.holds("three")
    assert run.do("vote(PG 1)").holds("three")
    run.do("forget")
    assert run.holds("full")
    assert contents(run)["pool.Ping"] == "{}"


@pytest.mark.parametrize("engine", ["explicit", "bdd"])
def test_engines_agree_on_pools(engine: str) -> None:
    results = results_of(engine, build(Pool))
    assert {r.verdict.value for r in results.values()} == {"proved"}
    assert results["full"].answer.trace
    assert results["full"].answer.trace.steps == 3


class Unguarded(Mixed):
    @action()
    def misread(self: Any) -> None:
        require(~self.box.empty)
        self.seen = self.box.head.as_a(Vote).term


def test_a_field_that_a_message_does_not_have() -> None:
    with pytest.raises(ModelError, match=r"a field that the message there does not"):
        Run(Unguarded).do("forward").do("misread")


class Common(Posted):
    """Two kinds have one field in common, which is read without asking for the kind."""

    either = Queue(of=(Vote, Ack), capacity=1, initially=[Ack(term=1, done=Mode.BUSY)])

    @action()
    def read(self: Any) -> None:
        require(~self.either.empty)
        self.seen = self.either.head.term
        self.either.pop()

    @action()
    def misread(self: Any) -> None:
        require(~self.either.empty)
        self.seen = self.either.head.as_a(Vote).term


def test_a_field_of_every_kind_may_be_read() -> None:
    assert Run(Common).do("read")["seen"] == "1"


def test_a_field_of_every_kind_is_not_there_in_another_kind() -> None:
    with pytest.raises(ModelError, match=r"a field that the message there does not"):
        Run(Common).do("misread")


def test_a_property_finds_the_first_value_in_a_message_of_another_kind() -> None:
    class Watched(Common):
        @reachable()
        def as_it_is(self: Any) -> Any:
            return self.either.head.term == 1

        @reachable()
        def as_another(self: Any) -> Any:
            return self.either.head.as_a(Vote).term == 1

    evaluator = Evaluator(build(Watched))
    (state,) = evaluator.initial_states()
    held = {p.name: evaluator.value(p.formula, state) for p in evaluator.system.properties}
    assert (held["as-it-is"], held["as-another"]) == (1, 0)


def test_a_field_of_some_kinds_needs_the_kind() -> None:
    class Vague(Posted):
        either = Queue(of=(Vote, Ack), capacity=1)

        @action()
        def read(self: Any) -> None:
            require(self.either.head.done == Mode.BUSY)

    with pytest.raises(ModelError, match=r"Vote or Ack has no attribute 'done'(.|\n)*as_a"):
        build(Vague)


def test_a_field_is_hidden_by_a_field_alone() -> None:
    def case() -> None:
        class Late(Vote):  # here
            term = 2  # type: ignore[assignment]

        Queue(of=Late, capacity=1)

    assert "the field term of Late is hidden by what is no field" in error_of(case)


def test_a_kind_has_the_fields_of_all_its_bases() -> None:
    class Known(Ack, Vote):
        """A vote that is answered."""

    class Kept(Posted):
        known = Queue(of=Known, capacity=1)

        @action(NODES)
        def keep(self: Any, node: Any) -> None:
            require(self.known.empty)
            self.known.append(Known(term=2, done=Mode.BUSY, by=node))

    assert contents(Run(Kept).do("keep(PG 2)"))["known"] == "[Known(term=2, by=PG 2, done=busy)]"


class Asked(Pool):
    """Quantifiers over messages; several kinds are asked one by one."""

    @reachable()
    def every_node(self: Any) -> Any:
        return forall(NODES, lambda node: exists(self.votes, lambda vote: vote.by == node))

    @reachable()
    def all_in_term_one(self: Any) -> Any:
        return forall(self.votes, lambda vote: vote.term == 1) & (self.votes.size == 2)

    @reachable()
    def acks(self: Any) -> Any:
        return (count(self.pool.of(Ack), lambda ack: ack.done == Mode.DOWN) == 1) & (
            sum_over(self.pool.of(Vote), lambda vote: vote.term) == 1
        )


def test_quantifiers_over_messages() -> None:
    run = Run(Asked).do("vote(PG 1)", "vote(PG 2)")
    assert run.holds("every-node")
    assert run.holds("all-in-term-one")
    assert not run.holds("acks")
    assert run.do("answer(PG 1)").holds("acks")


def test_a_quantifier_over_several_kinds() -> None:
    def case() -> None:
        class M(Pool):
            @reachable()
            def some(self: Any) -> Any:
                return exists(self.pool, lambda message: message.term == 1)  # here

        build(M)

    text = error_of(case)
    assert "pool holds several kinds of message" in text
    assert "range over one kind: self.pool.of(Vote)" in text


def mistakes() -> dict[str, Any]:
    class Other(Message):
        by = Field(Side)

    class Negative(Message):
        level = Field((-1, 1))

    return {
        "no field 'of'": lambda: Vote(of=1),
        "made without its field 'by'": lambda: Vote(term=1),
        "the field by of Other is of sort Side": lambda: Other(by=Mode.IDLE),
        "is named twice": lambda: Queue(of=(Vote, Vote), capacity=1),
        "Ping has no field": lambda: Queue(of=Ping, capacity=1),
        "stands beside what is no message": lambda: Set(of=(Vote, Side)),
        "of another sort than in other kinds": lambda: built(Queue(of=(Vote, Other), capacity=1)),
        "which a set cannot be indexed by": lambda: built(Set(of=Negative)),
        "holds messages of Vote, not": lambda: built(
            Queue(of=Vote, capacity=1, initially=[Ping()])
        ),
        "but has room for 1": lambda: built(Queue(of=(0, 1), capacity=1, initially=[0, 1])),
        "which is no list": lambda: built(Queue(of=(0, 1), capacity=1, initially=0)),  # type: ignore
        "is the field of a message": lambda: built(Field(bool)),
    }


def built(declaration: Any) -> None:
    """Build a model that declares it."""

    class M(Posted):
        it = declaration

    build(M)


@pytest.mark.parametrize("message", mistakes())
def test_mistakes(message: str) -> None:
    with pytest.raises(ModelError, match=message):
        mistakes()[message]()


def test_messages_of_two_kinds_are_never_equal() -> None:
    def case() -> None:
        class M(Mixed):
            @action()
            def go(self: Any) -> None:
                require(Ack(term=1, done=Mode.IDLE) == Ping())  # here

        build(M)

    assert "== compares the message Ack with the message Ping" in error_of(case)


def test_a_field_in_a_queue_is_named_as_the_model_writes_it() -> None:
    class Numbered(Message):
        cells = Field((0, 2))
        term = Field((0, 2))

    class Growing(Model):
        wires = Queue(over=Side, of=Numbered, capacity=2)
        at = Int(0, 2, initially=2)

        @action()
        def send(self) -> None:
            self.wires[Side.A].append(Numbered(cells=0, term=self.at + 1))

        @never()
        def sent(self) -> Any:
            wire = self.wires[Side.B]
            return (wire.length > 0) & (wire.at(0).cells == 1)

    run = Run(Growing)
    with pytest.raises(
        ModelError, match=r"assigns 3 to wires\[A\]\.at\(0\)\.term, which is 0\.\.2"
    ):
        run.do("send")
    (sent,) = run.evaluator.system.properties
    assert "wires[B].at(0).cells" in repr(sent.formula)
    assert "wires[B].length" in repr(sent.formula)
