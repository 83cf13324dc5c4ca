"""Models made of parts: shared components, records per key, and both together."""

from __future__ import annotations

from typing import Any

import pytest
from tests.language.helpers import PG, Mode, Run, Side, error_of, initial_values

from ccverify import (
    ANY,
    Bool,
    Choice,
    Component,
    FaultKind,
    Int,
    Model,
    ModelError,
    Needs,
    Parameter,
    Part,
    Queue,
    Records,
    Replicas,
    Set,
    Term,
    Var,
    action,
    build,
    count,
    fault,
    forall,
    given,
    initial,
    reachable,
    require,
)
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding


class Network(Component):
    """What the others use."""

    open = Bool(initially=True)

    @fault(FaultKind.LINK_LOST, component="network")
    def lose(self: Any) -> None:
        require(self.open)
        self.open = False


class Sender(Component):
    """Sends while the network is open."""

    network = Needs(Network)
    sent = Int(0, 3, initially=0)

    @action()
    def send(self: Any) -> None:
        require(self.network.open, self.sent < 3)
        self.sent = self.sent + 1


class Breaker(Component):
    """Closes the network that others use."""

    network = Needs(Network)
    tripped = Bool(initially=False)

    @action()
    def trip(self: Any) -> None:
        require(self.network.open)
        self.tripped = True
        self.network.open = False


class Shared(Model):
    """Two components on one network, two on another."""

    first = Part(Network)
    second = Part(Network)
    a = Part(Sender, needs={"network": first})
    b = Part(Sender, needs={"network": first})
    c = Part(Sender, needs={"network": second})
    breaker = Part(Breaker, needs={"network": first})

    @reachable()
    def ahead(self: Any) -> Any:
        return self.a.sent > self.c.sent


def test_parts_share_what_they_are_handed() -> None:
    run = Run(Shared)
    names = [v.name for v in run.evaluator.system.variables]
    assert names == [
        "first.open", "second.open", "a.sent", "b.sent", "c.sent", "breaker.tripped"
    ]  # fmt: skip
    run.do("a.send", "b.send", "c.send", "breaker.trip")
    assert run.enabled == {"c.send", "second.lose"}
    assert run["first.open"] == "no"
    assert not run.holds("ahead")


def test_names_and_titles_carry_the_part() -> None:
    system = build(Shared)
    titles = {a.name: a.title.text for a in system.actions}
    assert titles["second.lose"] == "second: lose"
    assert titles["breaker.trip"] == "breaker: trip"


class Relay(Component):
    """Hands on what it was handed itself."""

    network = Needs(Network)
    inner = Part(Sender, needs={"network": network})  # type: ignore[dict-item]


def test_a_part_hands_on_what_it_needs() -> None:
    class M(Model):
        network = Part(Network)
        relay = Part(Relay, needs={"network": network})

    run = Run(M).do("relay.inner.send", "network.lose")
    assert run.enabled == set()
    assert run["relay.inner.sent"] == "1"


class Leg(Component):
    """A record: state, a set, a queue, a part of its own, and actions."""

    up = Bool(initially=True)
    level = Int(0, 3)
    mode = Choice(Mode, over=Side, initially={Side.A: Mode.IDLE, Side.B: Mode.BUSY})
    seen = Set(of=Side)
    box = Queue(of=Mode, capacity=2)
    link = Part(Network)

    @initial()
    def start(self: Any) -> None:
        self.level = 2

    @action(Side)
    def swap(self: Any, side: Any) -> None:
        require(self.up, ~self.seen.contains(side))
        self.box.append(self.mode[side])
        self.mode[side] = Mode.DOWN
        self.seen.add(side)

    @action()
    def close(self: Any) -> None:
        require(self.link.open)
        self.link.open = False
        self.up = False


class Legs(Model):
    """Records over two sorts, read from outside."""

    pgs = Replicas(PG, default=2)
    legs = Records(Leg, over=(Side, pgs))

    @action(Side)
    def reset(self: Any, side: Any) -> None:
        require(count(self.pgs, lambda pg: self.legs[side, pg].up) < 2)
        self.legs[side, self.chosen].level = 0

    chosen: Any = None

    @reachable()
    def down_somewhere(self: Any) -> Any:
        return ~forall(Side, lambda s: forall(self.pgs, lambda pg: self.legs[s, pg].link.open))


class ChoosingLegs(Legs):
    @action(Side, Legs.pgs)
    def reset(self: Any, side: Any, pg: Any) -> None:  # type: ignore[override]
        require(~self.legs[side, pg].up)
        self.legs[side, pg].level = 0


def test_records_have_their_own_state() -> None:
    run = Run(ChoosingLegs)
    assert run["legs.level[A, PG 1]"] == "2"
    assert run["legs.mode[B, PG 2, B]"] == "busy"
    run.do("legs.swap(A, PG 2, B)", "legs.close(B, PG 1)", "reset(B, PG 1)")
    assert run["legs.mode[A, PG 2, B]"] == "down"
    assert run["legs.mode[A, PG 1, B]"] == "busy"
    assert run["legs.box.cells[A, PG 2, 0]"] == "busy"
    assert run["legs.box.length[A, PG 2]"] == "1"
    assert run["legs.seen[A, PG 2, B]"] == "yes"
    assert run["legs.link.open[B, PG 1]"] == "no"
    assert run["legs.link.open[A, PG 1]"] == "yes"
    assert run["legs.level[B, PG 1]"] == "0"
    assert "legs.swap(B, PG 1, A)" not in run.enabled
    assert {"reset(B, PG 1)"} == {c for c in run.enabled if c.startswith("reset")}
    assert run.holds("down-somewhere")


def test_arguments_of_records_keep_their_names_apart() -> None:
    run = Run(ChoosingLegs)
    call = run.calls["legs.swap(A, PG 2, B)"]
    title = run.evaluator.say(call.action.title, run.state, call.environment)
    assert title == "legs: swap (A, PG 2, B)"


def test_grounding_of_records() -> None:
    grounding = Grounding(Evaluator(build(ChoosingLegs)))
    names = {slot.name for slot in grounding.ground.slots}
    assert "legs.link.open[A, PG 1]" in names


def test_initial_predicate_of_records_holds_in_each() -> None:
    class Pair(Component):
        left = Bool(initially=ANY)
        right = Bool()

        @initial()
        def start(self: Any) -> None:
            self.right = ANY
            require(self.left != self.right)

        @action()
        def swap(self: Any) -> None:
            left = self.left
            self.left = self.right
            self.right = left

    class M(Model):
        pairs = Records(Pair, over=Side)

    assert [list(values.values()) for values in initial_values(M)] == [
        ["no", "no", "yes", "yes"],
        ["no", "yes", "yes", "no"],
        ["yes", "no", "no", "yes"],
        ["yes", "yes", "no", "no"],
    ]
    assert str(Grounding(Evaluator(build(M))).ground.init) != "True"


def test_records_need_their_key() -> None:
    def no_key() -> None:
        class M(Legs):
            @action(Side)
            def reset(self: Any, side: Any) -> None:
                self.legs[side].level = 0  # here

        build(M)

    assert "legs takes 2 index(es), got 1" in error_of(no_key)


def test_records_are_no_values() -> None:
    def case() -> None:
        class M(Legs):
            @action(Side)
            def reset(self: Any, side: Any) -> None:
                require(Side.A in self.legs)  # here

        build(M)

    assert "the records legs is given to `in`" in error_of(case)


def test_assigning_a_part() -> None:
    def case() -> None:
        class M(Shared):
            @action()
            def go(self: Any) -> None:
                self.first = True  # here

        build(M)

    assert "first is a Part: no action assigns it" in error_of(case)


def test_unknown_variable_of_a_part() -> None:
    def case() -> None:
        class M(Shared):
            @action()
            def go(self: Any) -> None:
                self.first.opn = True  # here

        build(M)

    assert "Network has no variable 'opn'; did you mean 'open'?" in error_of(case)


def test_part_without_what_it_needs() -> None:
    def nothing() -> None:
        class M(Model):
            a = Part(Sender)

        build(M)

    def another_kind() -> None:
        class M(Model):
            legs = Part(Leg)
            a = Part(Sender, needs={"network": legs})

        build(M)

    for case in (nothing, another_kind):
        with pytest.raises(ModelError, match=r"Sender needs network \(Network\)") as caught:
            case()
        assert caught.value.hint == "write Part(Sender, needs={'network': ...})"
        assert caught.value.location is not None


def test_part_handed_on_before_it_is_declared() -> None:
    class M(Model):
        a = Part(Sender, needs={"network": Part(Network)})

    with pytest.raises(ModelError, match="M hands a a part that it does not declare before it"):
        build(M)


def test_parameters_of_parts() -> None:
    class Limited(Component):
        limit = Parameter(2, within=(1, 3), meaning="how far it counts", unit="steps")
        value = Int(0, limit, initially=0)

        @action()
        def climb(self: Any) -> None:
            require(self.value < self.limit)
            self.value = self.value + 1

    class M(Model):
        one = Part(Limited)
        two = Part(Limited)

    assert dict(build(M).settings) == {"limit": "2", "faults": "none"}
    run = Run(M, limit="1").do("one.climb")
    assert run.enabled == {"two.climb"}


class Cable(Component):
    """The general part."""

    up: Var[bool] = Bool(initially=True)

    def carries(self) -> Term[bool]:
        """A message gets through."""
        return self.up


class Relayed(Cable):
    """The special one, with a variable and a parameter of its own."""

    relay: Var[bool] = Bool(initially=True)
    failing = Parameter(True, meaning="the relay may fail")

    def carries(self) -> Term[bool]:
        """A message gets through."""
        return super().carries() & self.relay

    @fault(FaultKind.CRASH, component="relay")
    def lose_relay(self) -> None:
        """The relay fails."""
        given(self.failing)
        require(self.relay)
        self.relay = False


class OverAnyCable(Model):
    """What is said of every cable."""

    cable = Part(Cable)
    sent: Var[bool] = Bool(initially=False)

    @action()
    def send(self) -> None:
        """One message is sent."""
        require(~self.sent, self.cable.carries())
        self.sent = True


class OverRelay(OverAnyCable):
    """The same over a relayed cable."""

    cable: Part[Relayed] = Part(Relayed)


def test_a_subclass_puts_a_special_part_in_place_of_the_general_one() -> None:
    assert shown_names(OverAnyCable) == ["cable.up", "sent"]
    assert shown_names(OverRelay) == ["cable.up", "cable.relay", "sent"]
    assert Run(OverRelay).enabled == {"send", "cable.lose-relay"}
    assert Run(OverRelay, failing=False).enabled == {"send"}
    assert Run(OverRelay).do("cable.lose-relay").enabled == set()


@pytest.mark.parametrize("other", [3, Bool(initially=True)])
def test_nothing_but_a_part_takes_the_place_of_a_part(other: object) -> None:
    def broken() -> None:
        class Broken(OverAnyCable):
            cable = other  # type: ignore[assignment]  # here

        build(Broken)

    assert "Broken hides 'cable', a part of OverAnyCable" in error_of(broken)


def test_a_part_of_another_component_does_not_take_its_place() -> None:
    def broken() -> None:
        class Broken(OverAnyCable):  # here
            cable = Part(Network)  # type: ignore[assignment]

        build(Broken)

    error = error_of(broken)
    assert "Broken puts something else in the place of the part cable of OverAnyCable" in error
    assert "of Cable or of a subclass of it" in error


def shown_names(model: type[Model]) -> list[str]:
    """The variables of a model, in order."""
    return [variable.name for variable in build(model).variables]
