"""Heartbeats in a model: what they listen to, and what is refused.

That single beats do no more than the contract allows is shown in `tests/timing`.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from tests.language.helpers import Run, Side

from ccverify import (
    Bool,
    Clock,
    Component,
    Drift,
    FaultKind,
    Heartbeats,
    Model,
    ModelError,
    Parameter,
    Part,
    Records,
    Replica,
    Replicas,
    Term,
    action,
    build,
    fault,
    ms,
    ppm,
    require,
    s,
)
from ccverify.checker.language.heartbeats import Heard


class Link(Model):
    """A link in each direction, over which the sides listen to one another."""

    exact = Parameter(False, meaning="every beat")
    misses = Parameter(5, within=(1, 9), meaning="beats missed")
    off = Parameter(0, within=(0, 9999), meaning="drift", unit="ppm")
    drift = Drift(at_most=off * ppm)
    up = Bool(over=Side, initially=True)
    noticed = Bool(over=Side, initially=False)
    beats = Heartbeats(
        over=Side, every=100 * ms, misses=misses, transit=(10 * ms, 50 * ms), exact=exact, by=drift
    )

    @beats.alive
    def hears(self, side: Term[Side]) -> Term[bool]:
        return self.up[side]

    @fault(FaultKind.FLAP, Side, component="link")
    def flip(self, side: Term[Side]) -> None:
        self.up[side] = ~self.up[side]

    @action(Side, urgent=True)
    def notice(self, side: Term[Side]) -> None:
        require(self.beats[side].lost, ~self.noticed[side])
        self.noticed[side] = True


def times(**settings: object) -> dict[str, tuple[Fraction, Fraction]]:
    """From when to when the steps of heartbeats happen."""
    system = build(Link, settings=settings)
    assert system.timing is not None
    found = dict[str, tuple[Fraction, Fraction]]()
    for deadline in system.timing.deadlines:
        (action,) = (a for a in system.actions if a.name == deadline.action)
        low, high = action.guard.args[-1].args[0].payload, deadline.limit.payload
        assert isinstance(low, Fraction)
        assert isinstance(high, Fraction)
        found[action.name] = (low, high)
    return found


def test_the_window_of_the_contract() -> None:
    assert times() == {
        "beats.are-missed": (Fraction(410, 1000), Fraction(550, 1000)),
        "beats.get-through": (Fraction(10, 1000), Fraction(150, 1000)),
    }
    assert times(misses=3)["beats.are-missed"] == (Fraction(210, 1000), Fraction(350, 1000))


def test_the_window_is_wider_if_the_clocks_drift() -> None:
    slow, fast = Fraction(999, 1000), Fraction(1001, 1000)
    low = Fraction(5, 10) / fast - Fraction(1, 10) / slow + Fraction(10, 1000)
    high = Fraction(5, 10) / slow + Fraction(50, 1000)
    assert times(off=1000)["beats.are-missed"] == (low, high)


def test_a_loss_is_noticed_and_ends_with_a_beat() -> None:
    run = Run(Link).wait(1 * s).do("flip(A)")
    assert run.longest_wait == 550 * ms
    run.wait(410 * ms).do("beats.are-missed(A)")
    assert run["beats.lost[A]"] == "yes"
    assert run.longest_wait == 0 * s
    run.do("notice(A)").wait(5 * s).do("flip(A)")
    assert run.longest_wait == 150 * ms
    run.wait(10 * ms).do("beats.get-through(A)")
    assert run["beats.lost[A]"] == "no"
    assert run.longest_wait is None


def test_a_link_that_is_back_for_a_moment_does_not_end_the_silence() -> None:
    run = Run(Link).do("flip(A)").wait(300 * ms).do("flip(A)").wait(9 * ms).do("flip(A)")
    assert run.longest_wait == 241 * ms
    run.wait(50 * ms).do("beats.get-through-late(A)")
    assert run.longest_wait == 550 * ms
    assert "beats.get-through-late(A)" not in run.enabled


def test_nothing_is_late_after_a_single_loss_or_for_too_long() -> None:
    run = Run(Link).do("flip(A)")
    assert "beats.get-through-late(A)" not in run.enabled
    run.do("flip(A)", "flip(A)").wait(51 * ms)
    assert "beats.get-through-late(A)" not in run.enabled


def test_every_single_beat() -> None:
    run = Run(Link, exact=True).do("flip(B)").wait(90 * ms)
    run.do("beats.send-first(A)", "beats.send-first(B)")
    assert run["beats.message.running[A, 0]"] == "yes"
    assert run["beats.message.running[B, 0]"] == "no"
    run.wait(50 * ms).do("beats.arrive(A, 0)").wait(50 * ms)
    run.do("beats.send(A)", "beats.send(B)").wait(50 * ms).do("beats.arrive(A, 0)")
    assert run["beats.lost[A]"] == "no"
    assert run.longest_wait == 50 * ms


def test_there_is_room_for_all_beats_under_way() -> None:
    class Long(Link):
        far = Heartbeats(every=100 * ms, misses=9, transit=(0 * ms, 300 * ms), exact=True)

        @far.alive
        def hears_far(self) -> Term[bool]:
            return self.up[Side.A]

        @action()
        def hear(self) -> None:
            require(self.far.lost, ~self.noticed[Side.A])
            self.noticed[Side.A] = True

    system = build(Long)
    (messages,) = (v for v in system.variables if v.name == "far.message.running")
    assert [index.name for index in messages.indices] == ["0..3"]


class Node(Replica):
    """A node."""


class End(Component):
    """One end that hears each node."""

    nodes = Replicas(Node, default=2)
    up = Bool(over=nodes, initially=True)
    beats = Heartbeats(over=nodes, every=1 * s, misses=3, transit=(0 * s, 100 * ms))

    @beats.alive
    def hears(self, node: Term[Node]) -> Term[bool]:
        return self.up[node]

    @fault(FaultKind.CRASH, nodes, component="node")
    def crash(self, node: Term[Node]) -> None:
        require(self.up[node])
        self.up[node] = False

    @action(nodes)
    def forget(self, node: Term[Node]) -> None:
        require(self.beats[node].lost)
        self.up[node] = True


class Ends(Model):
    """Ends as a part and as records."""

    one = Part(End)
    each = Records(End, over=Side)


def test_parts_and_records_listen_for_themselves() -> None:
    run = Run(Ends).do("each.crash(B, Node 2)").wait(3 * s)
    assert run.enabled & {"each.beats.are-missed(B, Node 2)", "one.beats.are-missed(Node 2)"} == {
        "each.beats.are-missed(B, Node 2)"
    }


def test_a_subclass_may_listen_to_something_else() -> None:
    class Deaf(Link):
        deaf = Bool(initially=False)

        @Link.beats.alive
        def hears(self, side: Term[Side]) -> Term[bool]:
            return self.up[side] & ~self.deaf

        @fault(FaultKind.CRASH, component="ears")
        def lose_hearing(self) -> None:
            require(~self.deaf)
            self.deaf = True

    assert Run(Deaf).do("lose-hearing").longest_wait == 550 * ms


def beating(**changed: Any) -> Heard:
    """Heartbeats of a usual kind, but for what is changed."""
    usual: dict[str, Any] = {"every": 100 * ms, "misses": 5, "transit": (0 * ms, 50 * ms)}
    found = Heartbeats(**(usual | changed))
    assert isinstance(found, Heard)
    return found


def silent() -> type[Model]:
    class Silent(Link):
        other = beating()

    return Silent


def hasty() -> type[Model]:
    class Hasty(Link):
        other = beating(misses=1)

        @other.alive
        def listens(self) -> Term[bool]:
            return self.up[Side.A]

    return Hasty


def timed() -> type[Model]:
    class Timed(Link):
        other = beating()
        asked = Clock()

        @other.alive
        def listens(self) -> Term[bool]:
            return self.asked >= 3 * s

        @action()
        def ask(self) -> None:
            self.asked.restart()

    return Timed


def circular() -> type[Model]:
    class Circular(Link):
        other = beating()

        @other.alive
        def listens(self) -> Term[bool]:
            return self.other.lost & self.up[Side.A]

    return Circular


def plain() -> type[Model]:
    class Plain(Link):
        other = beating()

        @other.alive
        def listens(self) -> bool:
            return True

    return Plain


def ghostly() -> type[Model]:
    class Ghostly(Link):
        other = beating()
        noted = Bool(initially=False, ghost=True)

        @other.alive
        def listens(self) -> Term[bool]:
            return self.noted

        @action(Side)
        def note(self, side: Term[Side]) -> None:
            self.noted = self.up[side]

    return Ghostly


def requiring() -> type[Model]:
    class Requiring(Link):
        other = beating()

        @other.alive
        def listens(self) -> Term[bool]:
            require(self.up[Side.A])
            return self.up[Side.B]

    return Requiring


def standing() -> type[Model]:
    class Standing(Link):
        other = beating(every=0 * s, exact=True)

        @other.alive
        def listens(self) -> Term[bool]:
            return self.up[Side.A]

    return Standing


def twice() -> type[Model]:
    class Twice(Link):
        @Link.beats.alive
        def also(self, side: Term[Side]) -> Term[bool]:
            return self.up[side]

    return Twice


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (silent, "other listens to nothing"),
        (hasty, "heartbeats count as missed after 1 [*] 100 ms, which is 100 ms"),
        (timed, "listens reads the clock asked"),
        (circular, "what other listens to depends on what it has heard"),
        (plain, "what listens returns reads no state"),
        (ghostly, "listens reads noted, which is a ghost"),
        (requiring, "require outside an action"),
        (standing, "a beat is sent every 0 s"),
        (twice, "heartbeats listen to hears already, and to also as well"),
    ],
)
def test_heartbeats_that_are_none(model: Callable[[], type[Model]], message: str) -> None:
    with pytest.raises(ModelError, match=message) as caught:
        build(model())
    assert caught.value.location is not None
    assert caught.value.location.file == __file__


def test_single_beats_are_not_left_open() -> None:
    class Open(Link):
        every = Parameter(100 * ms, within=(1 * ms, 1 * s), meaning="how often")
        other = beating(every=every, exact=Link.exact)

        @other.alive
        def listens(self) -> Term[bool]:
            return self.up[Side.A]

    system = build(Open, opened=["every"])
    assert "2 * every" not in repr(system.init)
    assert "5 * every > (every + 50 ms)" in repr(system.init)
    with pytest.raises(ModelError, match="single beats need to know how often they are sent"):
        build(Open, opened=["every"], settings={"exact": True})
