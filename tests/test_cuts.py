"""Minimal cuts against an oracle that counts failures by hand, and what is known of the Routers."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable
from enum import Enum
from itertools import combinations, permutations

import pytest
from tests.support.checking import named

from ccverify import (
    Bool,
    FaultKind,
    Int,
    Model,
    Replica,
    Replicas,
    Term,
    Var,
    action,
    always,
    count,
    deadlocked,
    exists,
    fault,
    forall,
    longest,
    never,
    next_of,
    previous_of,
    reachable,
    require,
    settled,
    shortest,
)
from ccverify.checker.engines.answer import Options
from ccverify.checker.engines.explicit import Explicit
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.trace import decides, replay
from ccverify.checker.language.build import build
from ccverify.checker.language.system import Property, System
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Call, Evaluator
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.cuts import Cuts, find_cuts, limited
from ccverify.checker.questions.instances import Failures
from ccverify.models.router.router_pair import RouterPair
from ccverify.properties.router.router_pair import PROPERTIES


class Power(Model):
    """A house with mains, a battery and a generator that wears out."""

    mains: Var[bool] = Bool(initially=True)
    battery: Var[bool] = Bool(initially=True)
    wear: Var[int] = Int(0, 3, initially=0)
    lit: Var[bool] = Bool(initially=True)

    @fault(FaultKind.LINK_LOST, component="mains")
    def lose_mains(self) -> None:
        require(self.mains)
        self.mains = False

    @fault(FaultKind.LINK_RESTORED, component="mains")
    def restore_mains(self) -> None:
        require(~self.mains)
        self.mains = True

    @fault(FaultKind.CRASH, component="battery")
    def battery_dies(self) -> None:
        require(self.battery)
        self.battery = False

    @fault(FaultKind.FLAP, component="generator")
    def generator_wears(self) -> None:
        require(self.wear < 3)
        self.wear = self.wear + 1

    @fault(FaultKind.INPUT, component="someone")
    def switch_on(self) -> None:
        require(~self.lit)
        self.lit = True

    @action()
    def goes_dark(self) -> None:
        require(self.lit, ~self.mains, ~self.battery | (self.wear == 3))
        self.lit = False

    @never()
    def dark(self) -> Term[bool]:
        """Never is it dark."""
        return ~self.lit

    @always()
    def fresh(self) -> Term[bool]:
        """The generator is not worn."""
        return self.wear < 2

    @never()
    def unsafe(self) -> Term[bool]:
        """Never is the generator worn, nor needed alone when it is no longer new."""
        return (self.wear > 1) | ((self.wear > 0) & ~self.mains & ~self.battery)

    @settled()
    def powered(self) -> Term[bool]:
        """There is mains, once all has been done."""
        return self.mains

    @never()
    def worn_out(self) -> Term[bool]:
        """Never is it dark with mains there and the generator new, nor worn beyond its end."""
        return self.wear > 3

    @reachable()
    def worn(self) -> Term[bool]:
        """The generator is at its end."""
        return self.wear == 3

    @never()
    def stuck(self) -> Term[bool]:
        """Never can nothing happen."""
        return deadlocked()


class Side(Enum):
    A = "A"
    B = "B"


class Phone(Replica):
    """A phone that reaches a side or not."""


class Gateways(Model):
    """A gateway at each side, which needs a manager there, and phones that reach the sides."""

    phones = Replicas(Phone, default=3, limits=(1, 4))
    gateway = Bool(over=Side, initially=True)
    manager = Bool(over=Side, initially=True)
    reaches = Bool(over=(Side, phones), initially=True)

    @fault(FaultKind.CRASH, Side, component="gateway")
    def crash_gateway(self, side: Term[Side]) -> None:
        require(self.gateway[side])
        self.gateway[side] = False

    @fault(FaultKind.CRASH, Side, component="manager")
    def crash_manager(self, side: Term[Side]) -> None:
        require(self.manager[side])
        self.manager[side] = False

    @fault(FaultKind.LINK_LOST, Side, phones, component="phone")
    def cut_off(self, side: Term[Side], phone: Term[Phone]) -> None:
        require(self.reaches[side, phone])
        self.reaches[side, phone] = False

    def serves(self, side: Term[Side]) -> Term[bool]:
        return self.gateway[side] & self.manager[side]

    @never()
    def none_serves(self) -> Term[bool]:
        """Never is there no side that serves."""
        return forall(Side, lambda side: ~self.serves(side))

    @never()
    def unreached(self) -> Term[bool]:
        """Never does a phone reach no side."""
        return exists(self.phones, lambda p: forall(Side, lambda side: ~self.reaches[side, p]))

    @never()
    def two_lost_at_b(self) -> Term[bool]:
        """Never do two phones lose side B, with the gateway at A gone."""
        lost = count(self.phones, lambda phone: ~self.reaches[Side.B, phone])
        return (lost == 2) & ~self.gateway[Side.A]


def cuts_of(
    system: System, name: str, up_to: int | None = None, *, by_instance: bool = False
) -> Cuts:
    prop = named(system, name)
    return find_cuts(system, prop, Explicit(Options()), up_to=up_to, by_instance=by_instance)


def kind(call: Call) -> str:
    return call.action.name


def oracle(
    system: System, prop: Property, up_to: int, name: Callable[[Call], str] = kind
) -> set[Failures]:
    """The minimal multisets by the trusted meaning: a search over states and failures so far."""
    evaluator = Evaluator(system)
    kinds = list(dict.fromkeys(name(call) for call in evaluator.calls if call.action.failure))
    queue = deque[tuple[State, Failures]]((s, ()) for s in evaluator.initial_states())
    seen, breaking = set(queue), set[Failures]()
    while queue:
        state, failures = queue.popleft()
        if decides(evaluator, prop, [state]):
            breaking.add(failures)
        for call, after in evaluator.successors(state):
            more = failures
            if name(call) in kinds:
                more = tuple(sorted((*failures, name(call)), key=kinds.index))
            if len(more) <= up_to and (after, more) not in seen:
                seen.add((after, more))
                queue.append((after, more))
    return {
        f
        for f in breaking
        if not any(part in breaking for n in range(len(f)) for part in combinations(f, n))
    }


@pytest.mark.parametrize("name", ["dark", "fresh", "unsafe", "powered", "worn-out"])
@pytest.mark.parametrize("up_to", [0, 1, 2, 3, 4, 5])
def test_cuts_are_those_of_the_oracle(name: str, up_to: int) -> None:
    system = build(Power)
    found = cuts_of(system, name, up_to)
    assert {c.failures for c in found.cuts} == oracle(system, named(system, name), up_to)
    assert not found.undecided


@pytest.mark.parametrize(
    ("name", "up_to"), [("none-serves", 3), ("unreached", 2), ("two-lost-at-b", 3)]
)
def test_cuts_by_instance_are_those_of_the_oracle(name: str, up_to: int) -> None:
    system = build(Gateways)
    found = cuts_of(system, name, up_to, by_instance=True)
    first = {cut.failures for cut in found.cuts}
    assert len(permuted(first)) > len(first) or name == "none-serves"
    wanted = oracle(system, named(system, name), up_to, name=str)
    assert permuted(first) == {tuple(sorted(failures)) for failures in wanted}
    assert not found.undecided


class Stop(Replica):
    """A stop of a ring."""


class Track(Enum):
    ON = "on"
    BACK = "back"


class Ring(Model):
    """Stops, each with a track to the next one and one back; all pairs are lost alike."""

    stops = Replicas(Stop, default=3)
    reaches = Bool(over=(stops, stops), initially=True)

    @action()
    def mend(self) -> None:
        require(forall(self.stops, lambda a: exists(self.stops, lambda b: ~self.reaches[a, b])))
        self.reaches.assign(lambda _a, _b: True)

    @never()
    def lost(self) -> Term[bool]:
        """Never is a track lost."""
        return exists(self.stops, lambda a: exists(self.stops, lambda b: ~self.reaches[a, b]))


class OneKind(Ring):
    """An argument says which way round."""

    @fault(FaultKind.LINK_LOST, Ring.stops, Ring.stops, Track, component="track")
    def close(self, a: Term[Stop], b: Term[Stop], track: Term[Track]) -> None:
        on = (track == Track.ON) & (b == next_of(self.stops, a))
        back = (track == Track.BACK) & (b == previous_of(self.stops, a))
        require(self.reaches[a, b], on | back)
        self.reaches[a, b] = False


class TwoKinds(Ring):
    """Two kinds of failures, each for one way round."""

    @fault(FaultKind.LINK_LOST, Ring.stops, Ring.stops, component="track on")
    def close_on(self, a: Term[Stop], b: Term[Stop]) -> None:
        require(self.reaches[a, b], b == next_of(self.stops, a))
        self.reaches[a, b] = False

    @fault(FaultKind.CRASH, Ring.stops, Ring.stops, component="track back")
    def close_back(self, a: Term[Stop], b: Term[Stop]) -> None:
        require(self.reaches[a, b], b == previous_of(self.stops, a))
        self.reaches[a, b] = False


@pytest.mark.parametrize("model", [OneKind, TwoKinds])
def test_a_permutation_that_takes_failures_for_others_makes_none_alike(model: type[Model]) -> None:
    """Nor is one that no state allows, such as a track on to the stop before, a mistake."""
    system = build(model)
    found = cuts_of(system, "lost", 1, by_instance=True)
    assert found.interchangeable == ()
    cuts = {cut.failures for cut in found.cuts}
    assert cuts == oracle(system, named(system, "lost"), 1, name=str)
    assert len(cuts) == 6


def permuted(sets: Iterable[Failures]) -> set[Failures]:
    """The sets that permutations of the three phones make of these."""
    found = set[Failures]()
    for order in permutations("123"):
        for failures in sets:
            parts = (re.split(r"(?<=Phone )(\d)", failure) for failure in failures)
            renamed = ("".join(order[int(p) - 1] if p.isdigit() else p for p in of) for of in parts)
            found.add(tuple(sorted(renamed)))
    return found


def test_sides_are_told_apart_by_instance_alone() -> None:
    system = build(Gateways)
    by_kind = cuts_of(system, "none-serves")
    assert [cut.failures for cut in by_kind.cuts] == [
        ("crash-gateway", "crash-gateway"),
        ("crash-gateway", "crash-manager"),
        ("crash-manager", "crash-manager"),
    ]
    assert by_kind.instances is None
    by_instance = cuts_of(system, "none-serves", by_instance=True)
    assert [cut.failures for cut in by_instance.cuts] == [
        ("crash-gateway(A)", "crash-gateway(B)"),
        ("crash-gateway(A)", "crash-manager(B)"),
        ("crash-gateway(B)", "crash-manager(A)"),
        ("crash-manager(A)", "crash-manager(B)"),
    ]
    assert by_instance.interchangeable == ("Phone",)
    assert by_instance.instances is not None
    assert len(by_instance.instances) == 4 + 6
    # Of two: 10 of gateways and managers, 8 with a phone, 3 with one phone twice, 3 with two.
    assert [level.sets for level in by_instance.levels] == [1, 4 + 2, 10 + 8 + 3 + 3]
    for cut in by_instance.cuts:
        assert [str(call) for call in cut.trace.calls] == sorted(cut.failures)


@pytest.mark.parametrize(
    ("name", "scenario", "up_to"),
    [
        ("split-brain", "moving", 3),
        pytest.param("stranded", "moving", 3, marks=pytest.mark.nightly),
        ("split-brain", "budget-2", 1),
        pytest.param("split-brain", "budget-2", 3, marks=pytest.mark.nightly),
        pytest.param("handled-twice", "budget-2", 3, marks=pytest.mark.nightly),
    ],
)
def test_cuts_of_the_routers_are_those_of_the_oracle(name: str, scenario: str, up_to: int) -> None:
    settings = {"pgs": 1, "faults": "none"}
    system = build(RouterPair, scenario=scenario, settings=settings, properties=PROPERTIES)
    found = cuts_of(system, name, up_to)
    assert {c.failures for c in found.cuts} == oracle(system, named(system, name), up_to)


def test_the_minimal_sets_by_hand() -> None:
    found = cuts_of(build(Power), "dark", 5)
    assert [cut.failures for cut in found.cuts] == [
        ("lose-mains", "battery-dies"),
        ("lose-mains", *["generator-wears"] * 3),
    ]
    by_default = cuts_of(build(Power), "dark")
    assert [level.failures for level in by_default.levels] == [0, 1, 2]
    assert [level.together for level in by_default.levels] == [False, True, False]
    assert [level.sets for level in found.levels] == [1, 3, 6, 10, 15, 21]


def test_each_cut_has_a_run_of_the_system_itself() -> None:
    system = build(Power)
    for cut in cuts_of(system, "dark", 4).cuts:
        replay(Evaluator(system), named(system, "dark"), cut.trace)
        assert cut.trace.failures == len(cut.failures)


def test_split_brain_takes_one_failure_or_two() -> None:
    settings = {"pgs": 2, "faults": "none"}
    system = build(RouterPair, scenario="budget-2", settings=settings, properties=PROPERTIES)
    found = cuts_of(system, "split-brain")
    assert [(cut.failures, cut.trace.steps) for cut in found.cuts] == [
        (("network.lose-both-networks",), 5),
        (("network.lose-private", "network.lose-wan"), 5),
    ]
    assert [len(level.excluded) for level in found.levels] == [1, 5, 14]


def test_what_holds_without_a_limit_needs_no_levels() -> None:
    found = cuts_of(build(Power), "worn-out")
    assert found.never
    assert found.levels == ()


def test_no_failure_at_all_may_be_a_cut() -> None:
    system = build(RouterPair, scenario="static", settings={"pgs": 2}, properties=PROPERTIES)
    (cut,) = cuts_of(system, "dual-disabled").cuts
    assert cut.failures == ()


def test_a_limit_leaves_sets_undecided() -> None:
    system = build(Power)
    found = find_cuts(
        system, named(system, "dark"), Explicit(Options()), up_to=2, limits=Limits(states=2)
    )
    assert found.undecided
    assert found.without_limit.verdict is Verdict.UNKNOWN
    assert found.cuts == ()
    decided = {f for level in found.levels for f in level.excluded}
    assert all("generator-wears" not in f and len(f) < 2 for f in decided)


@pytest.mark.parametrize(
    ("name", "why"), [("worn", "failures do not break it"), ("stuck", "asks for deadlocks")]
)
def test_what_has_no_cuts_is_refused(name: str, why: str) -> None:
    with pytest.raises(UsageError, match=why):
        cuts_of(build(Power), name)


class Flickering(Model):
    """A lamp of which only times are asked."""

    lit: Var[bool] = Bool(initially=True)

    @fault(FaultKind.CRASH, component="lamp")
    def fail(self) -> None:
        require(self.lit)
        self.lit = False

    @longest()
    def dark_for(self) -> Term[bool]:
        return ~self.lit

    @shortest()
    def lit_for(self) -> Term[bool]:
        return self.lit


@pytest.mark.parametrize(("name", "claim"), [("dark-for", "at_most"), ("lit-for", "at_least")])
def test_a_time_that_is_only_computed_has_no_cuts(name: str, claim: str) -> None:
    with pytest.raises(UsageError, match="claims nothing: failures do not break it") as refused:
        cuts_of(build(Flickering), name)
    assert claim in refused.value.hint


def test_a_limited_system_leaves_the_given_one_alone() -> None:
    system = build(Power)
    small = limited(system, {frozenset({"lose-mains"}): 2})
    assert [a.name for a in small.actions] == [
        "lose-mains", "restore-mains", "switch-on", "goes-dark",
    ]  # fmt: skip
    assert len(small.variables) == len(system.variables) + 1
    assert len(system.actions) == 6
