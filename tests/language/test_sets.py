"""Sets over an index sort."""

from __future__ import annotations

from typing import Any

from tests.language.helpers import PG, Mode, Run, Side, error_of

from ccverify import (
    Model,
    Replicas,
    Set,
    Span,
    action,
    build,
    exists,
    forall,
    reachable,
    require,
)
from ccverify.checker.evidence.view import Views


class Club(Model):
    """Gateways and sides that join and leave."""

    pgs = Replicas(PG, default=3)
    joined = Set(of=pgs)
    sides = Set(of=Side, initially=True)

    @action(pgs)
    def join(self: Any, pg: Any) -> None:
        require(~self.joined.contains(pg))
        self.joined.add(pg)

    @action(pgs)
    def leave(self: Any, pg: Any) -> None:
        self.joined.remove(pg)

    @action()
    def dissolve(self: Any) -> None:
        self.joined.clear()
        self.sides.remove(Side.A)

    @action()
    def invert(self: Any) -> None:
        self.joined.assign(lambda pg: ~self.joined.contains(pg))

    @reachable()
    def two(self: Any) -> Any:
        return self.joined.size == 2

    @reachable()
    def none(self: Any) -> Any:
        return self.joined.empty

    @reachable()
    def everybody(self: Any) -> Any:
        return forall(self.pgs, self.joined.contains)

    @reachable()
    def somebody(self: Any) -> Any:
        return exists(self.pgs, self.joined.contains)

    @reachable()
    def both_sides(self: Any) -> Any:
        return self.sides.size == 2


def found(run: Run) -> set[str]:
    names = ("two", "none", "everybody", "somebody", "both-sides")
    return {name for name in names if run.holds(name)}


def test_sets() -> None:
    run = Run(Club)
    assert found(run) == {"none", "both-sides"}
    run.do("join(PG 1)", "join(PG 3)")
    assert "join(PG 3)" not in run.enabled
    assert found(run) == {"two", "somebody", "both-sides"}
    run.do("invert")
    assert [run[f"joined[PG {k}]"] for k in (1, 2, 3)] == ["no", "yes", "no"]
    run.do("leave(PG 3)", "join(PG 1)", "join(PG 3)")
    assert found(run) == {"everybody", "somebody", "both-sides"}
    run.do("leave(PG 2)")
    assert found(run) == {"two", "somebody", "both-sides"}
    run.do("dissolve")
    assert found(run) == {"none"}
    assert (run["sides[A]"], run["sides[B]"]) == ("no", "yes")


class Sent(Model):
    """A pool of pairs: what was said, and by whom."""

    pgs = Replicas(PG, default=2)
    sent = Set(of=(Mode, pgs))
    links = Set(of=(Side, Side, Side), initially=[(Side.A, Side.B, Side.A)])
    everything = Set(of=(Side, Span(2)), initially=True)

    @action(pgs)
    def say(self: Any, pg: Any) -> None:
        self.sent.add((Mode.BUSY, pg))
        self.links.remove((Side.A, Side.B, Side.A))

    @action()
    def idle(self: Any) -> None:
        self.sent.assign(lambda mode, pg: (mode == Mode.IDLE) & self.sent.contains((Mode.BUSY, pg)))
        self.everything.clear()

    @reachable()
    def one_idle(self: Any) -> Any:
        return (self.sent.size == 1) & exists(
            self.pgs, lambda pg: self.sent.contains((Mode.IDLE, pg))
        )

    @reachable()
    def no_links(self: Any) -> Any:
        return self.links.empty

    @reachable()
    def four(self: Any) -> Any:
        return self.everything.size == 4


def test_sets_of_tuples() -> None:
    run = Run(Sent)
    assert run.holds("four")
    assert run["links[A, B, A]"] == "yes"
    run.do("say(PG 2)")
    assert run["sent[busy, PG 2]"] == "yes"
    assert run.holds("no-links")
    run.do("idle")
    assert run.holds("one-idle")
    assert not run.holds("four")


def test_sets_of_tuples_are_shown_whole() -> None:
    run = Run(Sent).do("say(PG 2)", "say(PG 1)")
    shown = {p.name: p.show(p.value(run.state)) for p in Views(run.evaluator.system).places}
    assert shown == {
        "sent": "{(busy, PG 1), (busy, PG 2)}",
        "links": "{}",
        "everything": "{(A, 0), (A, 1), (B, 0), (B, 1)}",
    }


def test_a_tuple_of_the_wrong_length() -> None:
    def case() -> None:
        class M(Sent):
            @action()
            def go(self: Any) -> None:
                self.sent.add((Mode.BUSY, Mode.IDLE, Mode.IDLE))  # here

        build(M)

    assert "sent takes 2 index(es), got 3" in error_of(case)


def test_an_initial_value_for_each_element_is_no_list_of_them() -> None:
    """The keys of a dict would all be in the set, also those that it says are not."""

    def case() -> None:
        class M(Model):
            waiting = Set(of=Side, initially={Side.A: True, Side.B: False})  # here

            @action()
            def serve(self: Any) -> None:
                self.waiting.clear()

        build(M)

    text = error_of(case)
    assert "waiting has an initial value for each element" in text
    assert "list those that it holds" in text


def test_what_a_set_of_pairs_is_given() -> None:
    """A pair is one element, and it has both its parts."""

    class Seats(Model):
        pgs = Replicas(PG, default=2)
        taken = Set(of=(pgs, Side))

    def two() -> None:
        class M(Seats):
            @action(Seats.pgs)
            def sit(self: Any, pg: Any) -> None:
                self.taken.add(pg, Side.A)  # here

        build(M)

    def half() -> None:
        class M(Seats):
            @action(Seats.pgs)
            def sit(self: Any, pg: Any) -> None:
                self.taken.add(pg)  # here

        build(M)

    text = error_of(two)
    assert "sit: add takes 1 argument(s), but is given 2" in text
    assert "add((a, b))" in text
    text = error_of(half)
    assert "taken takes 2 index(es), got 1" in text
    assert "give one for each of: PG, Side" in text
