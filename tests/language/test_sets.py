"""Sets over an index sort."""

from __future__ import annotations

from typing import Any

from tests.language.helpers import PG, Run, Side, error_of

from ccverify import Model, Replicas, Set, action, exists, forall, reachable, require


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


def test_set_of_pairs() -> None:
    def case() -> None:
        class M(Model):
            sent: Any = Set(of=(Side, Side))  # type: ignore[call-overload]  # here

    text = error_of(case)
    assert "a set has elements of one index sort, not pairs" in text
    assert "Bool(over=(A, B), initially=False)" in text
