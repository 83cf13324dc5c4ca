"""Verdicts for every number of replicas, and the counters and certificates behind them."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from tests.engines.faulty_solver import Answering
from tests.support.checking import results_for_every

from ccverify import (
    ANY,
    Bool,
    Constant,
    Int,
    Member,
    Model,
    Replica,
    Replicas,
    Term,
    Var,
    action,
    count,
    exists,
    forall,
    initial,
    ite,
    never,
    reachable,
    require,
    settled,
    size,
)
from ccverify.checker.engines import spacer
from ccverify.checker.engines.session import Session, Undecided
from ccverify.checker.errors import InternalError, UsageError
from ccverify.checker.evidence.certificate import Certificate, Unconfirmed, check
from ccverify.checker.evidence.digest import Digests
from ccverify.checker.evidence.solvers import SOLVERS
from ccverify.checker.language.build import build
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.counted import Inexpressible
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native.search import Search, Status
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.every.unbounded import verify_every
from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.subjects.find import one
from ccverify.models.network.network import PGS
from ccverify.models.router.router_pair import RouterPair
from ccverify.properties.router.router_pair import PROPERTIES

ROUTERS = Subject("router-pair", RouterPair, PROPERTIES, "")
THEOREMS = ("split-brain", "covered", "exactly-one")


@cache
def _proofs(reading: tuple[tuple[str, str], ...]) -> dict[str, Result]:
    proofs = verify_every(
        ROUTERS,
        "pgs",
        "static",
        dict(reading),
        (*THEOREMS, "dual-disabled"),
        Limits(),
        lambda _: None,
    )
    return {proof.prop.name: proof for proof in proofs}


def proofs(reading: Mapping[str, str] | None = None) -> dict[str, Result]:
    """What is found for every number of PGs in a reading of the open questions."""
    return _proofs(tuple((reading or {}).items()))


@pytest.mark.parametrize("size", [1, 2, 3])
@pytest.mark.parametrize("scenario", ["static", "both-networks", "public-only"])
def test_counters_reach_the_states_of_every_size(scenario: str, size: int) -> None:
    system = build(RouterPair, scenario=scenario, settings={"pgs": size})
    grounding = Grounding(Evaluator(system))
    counters = Counters(Evaluator(system), PGS, most=size)
    total = counters.nodes.add(counters.counter(i) for i in range(len(counters.locals)))
    exactly = counters.nodes.eq(total, counters.nodes.integer(size))
    fixed = replace(counters.ground, init=counters.nodes.and_((counters.ground.init, exactly)))
    reached = []
    for ground, orbits in ((grounding.ground, grounding.ground.orbits), (fixed, ())):
        with Search(ground, [], orbits) as search:
            assert search.run() is Status.COMPLETE
            reached.append((search.distinct, search.depth, search.settled, search.deadlocks))
    assert reached[0] == reached[1]


@pytest.mark.parametrize("name", THEOREMS)
def test_the_theorems_hold_for_every_number_in_the_default_reading(name: str) -> None:
    proof = proofs()[name]
    assert proof.verdict is Verdict.PROVED
    assert proof.every
    assert proof.certificate is not None


@pytest.mark.parametrize("reading", [{}, {"undecided": "as-enabled"}, {"one_way": "yes"}])
def test_dual_disabled_needs_two_pgs(reading: dict[str, str]) -> None:
    result = proofs(reading)["dual-disabled"]
    assert result.verdict is Verdict.VIOLATED
    assert result.system.sizes[PGS] == 2


def test_an_undecided_peer_taken_for_enabled_breaks_r17_from_three_pgs_on() -> None:
    found = proofs({"undecided": "as-enabled"})
    assert found["covered"].verdict is Verdict.VIOLATED
    assert found["covered"].system.sizes[PGS] == 3
    assert found["split-brain"].every


def test_a_direction_lost_alone_breaks_r16_and_r18_with_one_pg() -> None:
    found = proofs({"one_way": "yes"})
    for name in ("split-brain", "exactly-one"):
        assert found[name].verdict is Verdict.VIOLATED
        assert found[name].system.sizes[PGS] == 1
    assert found["covered"].every


def certified() -> Certificate:
    """A certificate that holds."""
    made = proofs()["split-brain"].certificate
    assert made is not None
    return made


def test_both_solvers_confirm_a_certificate() -> None:
    assert check(certified()) == ("z3", "cvc5")


def test_a_certificate_with_a_needed_lemma_dropped_is_rejected() -> None:
    whole = certified()
    rejected = 0
    for i in range(len(whole.lemmas)):
        try:
            check(replace(whole, lemmas=whole.lemmas[:i] + whole.lemmas[i + 1 :]))
        except InternalError:
            rejected += 1
    assert rejected > len(whole.lemmas) // 2
    with pytest.raises(InternalError, match="fails its check"):
        check(replace(whole, lemmas=()))


def test_a_certificate_with_a_lemma_negated_is_rejected() -> None:
    whole = certified()
    wrong = whole.system.nodes.not_(whole.lemmas[-1])
    with pytest.raises(InternalError, match="fails its check"):
        check(replace(whole, lemmas=(*whole.lemmas[:-1], wrong)))


def test_a_certificate_of_another_model_is_rejected() -> None:
    whole = certified()
    anytime = (replace(a, guard=whole.system.nodes.true) for a in whole.system.actions)
    system = replace(whole.system, actions=tuple(anytime))
    assert Digests().system(system) != Digests().system(whole.system)
    with pytest.raises(InternalError, match="fails its check"):
        check(replace(whole, system=system))


@pytest.mark.parametrize("answer", ["unknown", "timeout", ""])
def test_a_solver_that_does_not_decide_confirms_nothing(
    answer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = certified()
    monkeypatch.setitem(SOLVERS, "cvc5", lambda: Answering(answer))
    with pytest.raises(Unconfirmed, match="cvc5 does not decide"):
        check(made)


class Unit(Replica):
    """A worker."""


class Workers(Model):
    """Workers that take a token from one another: at most one has it."""

    units = Replicas(Unit, default=3)
    free: Var[bool] = Bool(initially=True)
    has = Bool(over=units, initially=False)

    @action(units)
    def take(self, unit: Term[Unit]) -> None:
        require(self.free)
        self.free = False
        self.has[unit] = True

    @action(units)
    def give(self, unit: Term[Unit]) -> None:
        require(self.has[unit])
        self.free = True
        self.has[unit] = False

    @never()
    def two_have_it(self) -> Term[bool]:
        """Never do two have the token."""
        return count(self.units, lambda unit: self.has[unit]) > 1

    @never()
    def three_ever(self) -> Term[bool]:
        """Refuted nowhere, and needs the same invariant."""
        return count(self.units, lambda unit: self.has[unit]) > 2


def verdicts(model: type[Model]) -> dict[str, Verdict]:
    """What is found for every number of units."""
    found = results_for_every(model, "units")
    return {name: proof.verdict for name, proof in found.items()}


def test_one_token_is_never_two_for_any_number() -> None:
    assert set(verdicts(Workers).values()) == {Verdict.PROVED}


class Pool(Model):
    """Two tokens: how many are taken and how many are left has to be added up."""

    units = Workers.units
    left: Var[int] = Int(0, 2, initially=2)
    has = Bool(over=units, initially=False)

    @action(units)
    def take(self, unit: Term[Unit]) -> None:
        require(self.left > 0, ~self.has[unit])
        self.left = self.left - 1
        self.has[unit] = True

    @action(units)
    def give(self, unit: Term[Unit]) -> None:
        require(self.has[unit])
        self.left = self.left + 1
        self.has[unit] = False

    @never()
    def three_have_one(self) -> Term[bool]:
        """Never do three have a token."""
        return count(self.units, lambda unit: self.has[unit]) > 2


def test_what_needs_a_lemma_beyond_the_templates_is_not_refuted() -> None:
    assert set(verdicts(Pool).values()) <= {Verdict.PROVED, Verdict.UNKNOWN}


def test_what_is_fixed_when_a_model_is_built_cannot_be_left_open() -> None:
    with pytest.raises(UsageError, match="tasks of digital-tasks is fixed when the model is built"):
        verify_every(one("digital-tasks"), "tasks", "calm", {}, (), Limits(), lambda _: None)


class Favourite(Model):
    """One of the workers is the favourite: a relation that counters cannot say."""

    units = Workers.units
    one: Var[Unit] = Member(units, initially=ANY)
    on = Bool(over=units, initially=False)

    @action(units)
    def turn(self, unit: Term[Unit]) -> None:
        self.on[unit] = ~self.on[unit]
        self.one = unit

    @never()
    def off(self) -> Term[bool]:
        """Never is nobody on."""
        return ~exists(self.units, lambda unit: self.on[unit])


def test_what_counters_cannot_say_is_refused_with_the_reason() -> None:
    with pytest.raises(Inexpressible, match="one holds a Unit"):
        Counters(Evaluator(build(Favourite)), Workers.units)


def test_an_unknown_number_of_replicas_is_refused() -> None:
    with pytest.raises(UsageError, match=r"unknown (parameter|number of replicas)"):
        verify_every(ROUTERS, "routers", "static", {}, (), Limits(), lambda _: None)


class Slow(Model):
    """One worker takes many steps to what five do in five."""

    units = Replicas(Unit, default=2, limits=(1, 8))
    waited: Var[int] = Int(0, 2000, initially=0)
    on = Bool(over=units, initially=False)

    @action()
    def wait(self) -> None:
        require(self.waited < 2000)
        self.waited = self.waited + 1

    @action(units)
    def turn_on(self, unit: Term[Unit]) -> None:
        self.on[unit] = True

    @never()
    def busy(self) -> Term[bool]:
        """Fails late with one worker, soon with two."""
        return (self.waited == 2000) | (count(self.units, lambda u: self.on[u]) == 2)


def test_no_number_is_the_smallest_where_a_smaller_one_is_undecided() -> None:
    (proof,) = results_for_every(Slow, "units", limits=Limits(states=500)).values()
    assert proof.verdict is Verdict.VIOLATED
    assert proof.conclusion.evidence.startswith("with 2 Units; a trace")


class Node(Replica):
    """One of several."""


NODES = Replicas(Node, default=2, limits=(1, 12))


class Lights(Model):
    """Lights go on, and stay on."""

    nodes = NODES
    on = Bool(over=NODES, initially=False)

    @action(NODES)
    def light(self, node: Term[Node]) -> None:
        require(~self.on[node])
        self.on[node] = True

    def lit(self) -> Term[int]:
        """How many are on."""
        return count(NODES, lambda node: self.on[node])

    @never()
    def six(self) -> Term[bool]:
        """Six at once."""
        return self.lit() >= 6

    @never()
    def four(self) -> Term[bool]:
        """Four at once."""
        return self.lit() >= 4

    @never()
    def all_of_five(self) -> Term[bool]:
        """Every one of just five."""
        return forall(NODES, lambda node: self.on[node]) & (self.lit() == 5)


@pytest.mark.parametrize("names", [("six", "four", "all-of-five"), ("four", "all-of-five", "six")])
def test_each_refuted_property_has_its_own_smallest_number(names: tuple[str, ...]) -> None:
    found = results_for_every(Lights, "nodes", *names)
    smallest = {name: proof.conclusion.evidence for name, proof in found.items()}
    for name, number in (("six", 6), ("four", 4), ("all-of-five", 5)):
        assert smallest[name].startswith(f"with {number} Nodes, the smallest number")


class Guests(Model):
    """Doors open one by one; some things take many of them, and some are never there."""

    nodes = NODES
    open = Bool(over=NODES, initially=False)
    held: Var[bool] = Bool(initially=False)

    @action(NODES)
    def enter(self, node: Term[Node]) -> None:
        require(~self.open[node])
        self.open[node] = True

    @action()
    def let_go(self) -> None:
        self.held = False

    @reachable()
    def five_open(self) -> Term[bool]:
        """Five are open."""
        return count(NODES, lambda node: self.open[node]) >= 5

    @reachable()
    def is_held(self) -> Term[bool]:
        """Something holds them."""
        return self.held

    @reachable()
    def thirteen_open(self) -> Term[bool]:
        """More than there may be."""
        return count(NODES, lambda node: self.open[node]) >= 13

    @never(beside="five_open")
    def held_by_five(self) -> Term[bool]:
        """Its witness takes five."""
        return self.held & (count(NODES, lambda node: self.open[node]) >= 5)

    @never(beside="is_held")
    def held_at_all(self) -> Term[bool]:
        """Its witness is never there."""
        return self.held

    @never(beside="thirteen_open")
    def held_by_all(self) -> Term[bool]:
        """Its witness takes more than the limits allow."""
        return self.held & forall(NODES, lambda node: self.open[node])


@cache
def guests() -> dict[str, Result]:
    """What is found for every number of nodes, by property."""
    return results_for_every(Guests, "nodes")


def test_what_is_to_be_reached_is_sought_in_larger_members() -> None:
    result = guests()["five-open"]
    assert result.verdict is Verdict.PROVED
    assert result.conclusion.evidence.startswith("with 5 Nodes, the smallest number")


def test_what_no_member_reaches_is_refuted_for_every_number() -> None:
    proof = guests()["is-held"]
    assert proof.verdict is Verdict.VIOLATED
    assert proof.conclusion.reason.startswith("never reached, for every number of Nodes")
    assert proof.certificate is None  # of what is to be reached, none is stored


def test_what_only_larger_members_than_allowed_reach_is_undecided() -> None:
    result = guests()["thirteen-open"]
    assert result.verdict is Verdict.UNKNOWN
    assert result.conclusion.reason.startswith("is reached, but for no number of Nodes within the")


@pytest.mark.parametrize(
    ("name", "verdict", "reason"),
    [
        ("held-by-five", Verdict.PROVED, ""),
        ("held-at-all", Verdict.VACUOUS, "is-held is never reached"),
        ("held-by-all", Verdict.UNKNOWN, "whether thirteen-open is ever reached is undecided"),
    ],
)
def test_a_proof_for_every_number_needs_a_member_that_reaches_its_case(
    name: str, verdict: Verdict, reason: str
) -> None:
    proof = guests()[name]
    assert proof.verdict is verdict
    assert proof.conclusion.reason.startswith(reason)
    assert (proof.certificate is not None) is (verdict is Verdict.PROVED)


def test_a_witness_that_is_not_asked_for_is_sought_as_well() -> None:
    (proof,) = results_for_every(Guests, "nodes", "held-by-five").values()
    assert proof.prop.name == "held-by-five"
    assert proof.verdict is Verdict.PROVED


class Stepping(Model):
    """A step may leave the range, for values that no search looks at."""

    width = Constant(1, 3)
    at: Var[int] = Int(0, 5, initially=0)

    @action()
    def step(self) -> None:
        self.at = self.width

    @never()
    def beyond(self) -> Term[bool]:
        """Never is it further than a step."""
        return self.at > self.width


def test_a_step_out_of_a_range_is_not_called_a_failure_of_the_property() -> None:
    (proof,) = results_for_every(Stepping, "width").values()
    assert proof.verdict is Verdict.UNKNOWN
    assert proof.conclusion.reason.startswith("for some value of width a step leaves the range")


class Crowd(Slow):
    """Its smallest member is beyond a limit that the larger ones keep."""

    @initial()
    def worn(self) -> None:
        self.waited = ite(size(self.units) == 1, 0, 1995)

    @never()
    def busy(self) -> Term[bool]:
        """Never at all."""
        return self.waited > 2000


def test_what_a_smaller_member_leaves_undecided_is_not_proved() -> None:
    (proof,) = results_for_every(Crowd, "units", limits=Limits(states=500)).values()
    assert proof.verdict is Verdict.UNKNOWN
    assert proof.conclusion.reason == "a smaller number was left undecided"
    assert proof.certificate is None


class Blinking(Model):
    """Something can always happen, with however many units."""

    units = Replicas(Unit, default=2)
    on = Bool(over=units, initially=False)

    @action(units)
    def flip(self, unit: Term[Unit]) -> None:
        self.on[unit] = ~self.on[unit]

    @settled()
    def off(self) -> Term[bool]:
        """Once all is settled, nothing is on."""
        return forall(self.units, lambda unit: ~self.on[unit])


def test_where_nothing_settles_nothing_is_proved_of_what_has_settled() -> None:
    (proof,) = results_for_every(Blinking, "units").values()
    assert proof.verdict is Verdict.UNKNOWN
    assert proof.conclusion.reason.startswith("something can always happen")
    assert proof.certificate is None


def test_a_hard_property_leaves_time_for_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    real, asked = spacer.invariant, list[Any]()

    def slow(system: Any, target: Any, session: Session, known: Any = ()) -> Any:
        asked.append(target)
        if len(asked) > 1:
            return real(system, target, session, known)
        while not session._exceeded():
            time.sleep(0.01)
        raise Undecided(session._stop)

    monkeypatch.setattr(spacer, "invariant", slow)
    found = results_for_every(Lights, "nodes", "six", "all-of-five", limits=Limits(seconds=6))
    assert found["all-of-five"].verdict is Verdict.VIOLATED
