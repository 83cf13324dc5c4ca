"""The symbolic engine agrees with enumeration, counts far beyond it, and never claims too much."""

from __future__ import annotations

import _thread
import re
import threading
import time
from collections.abc import Sequence
from random import Random
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st
from tests.engines.bdd_models import (
    Below,
    DeadEnd,
    Leaves,
    Mail,
    Permutation,
    answers,
    benchmark,
    grounded,
    pairs,
    ticking,
)
from tests.random_models import Source, models
from tests.reference import explore
from tests.support.checking import named, with_everything
from tests.support.node_values import value

from ccverify import Bool, Model, Span, Term, action, always, initial, require
from ccverify.checker import limits as limits_module
from ccverify.checker.engines import bdd as engine
from ccverify.checker.engines.answer import Answer, Excluded, Open, Options, Progress
from ccverify.checker.engines.bdd import Bdd
from ccverify.checker.engines.explicit import Explicit
from ccverify.checker.errors import ModelError
from ccverify.checker.evidence import certificate as evidence
from ccverify.checker.language.build import build
from ccverify.checker.language.sorts import codes
from ccverify.checker.language.system import Property, System
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.diagrams import diagrams as bdd
from ccverify.checker.meaning.diagrams import table
from ccverify.checker.meaning.diagrams.diagrams import FALSE, TRUE, Diagrams
from ccverify.checker.meaning.diagrams.formula import formula
from ccverify.checker.meaning.diagrams.order import slot_order
from ccverify.checker.meaning.diagrams.search import SymbolicSearch
from ccverify.checker.questions.verify import Result, select, verify
from ccverify.models.router.router_pair import RouterPair
from ccverify.properties.router import router_pair

LOOSE = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def unlimited(_: int) -> None:
    """A pause that goes on."""


def of_states(system: System, scenario: str | None) -> list[Property]:
    """The properties that single states decide."""
    return [prop for prop in select(system, scenario, []) if not prop.liveness]


def enumerated(system: System, scenario: str | None = None) -> list[Result]:
    """What the explicit engine finds, state by state."""
    return verify(system, of_states(system, scenario), Explicit(Options(symmetry=False)))


def symbolic(system: System, scenario: str | None = None) -> list[Result]:
    """What the symbolic engine finds, its traces replayed."""
    return verify(system, of_states(system, scenario), Bdd(Options()))


def agree(found: Sequence[Result], expected: Sequence[Result]) -> None:
    """The same verdicts, traces as long, and, where both count all states, the same count."""
    for one, other in zip(found, expected, strict=True):
        assert (one.prop, one.verdict) == (other.prop, other.verdict)
        assert steps(one.answer) == steps(other.answer)
        mine, theirs = one.answer.statistics, other.answer.statistics
        if mine.complete and theirs.complete:
            assert mine.distinct_states == theirs.distinct_states
            assert mine.never_taken == theirs.never_taken
            assert (mine.settled, mine.deadlocks) == (theirs.settled, theirs.deadlocks)


def steps(answer: Answer) -> int | None:
    """The length of an answer's trace."""
    return answer.trace.steps if answer.trace else None


def reason(answer: Answer) -> str:
    """Why an answer leaves the property open."""
    assert isinstance(answer.finding, Open)
    return answer.finding.reason


# What the explicit engine finds ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("scenario", "pgs"),
    [
        *((name, 2) for name in ("static", "moving", "budget-1", "budget-2", "budget-3")),
        *((name, 2) for name in ("both-networks", "public-only")),
        *((name, 3) for name in ("static", "budget-2", "public-only")),
        *((name, 4) for name in ("static", "budget-1", "both-networks")),
    ],
)
def test_router_pair(scenario: str, pgs: int) -> None:
    properties = router_pair.PROPERTIES
    system = build(RouterPair, scenario=scenario, settings={"pgs": pgs}, properties=properties)
    found = symbolic(system, scenario)
    agree(found, enumerated(system, scenario))
    assert found[0].answer.statistics.complete or all(r.answer.trace for r in found)


@pytest.mark.parametrize("kind", [Below, Mail, DeadEnd])
def test_small_models(kind: type[Model]) -> None:
    system = with_everything(kind)
    found = symbolic(system)
    agree(found, enumerated(system))
    assert found[-1].answer.statistics.complete


def test_large_sets_are_worked_on_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    system = with_everything(Below)
    whole = answers(system)
    monkeypatch.setattr(bdd, "_PIECE", 2)
    assert answers(system) == whole


def test_numbers_below_zero() -> None:
    found = answers(with_everything(Below))
    far, nowhere = found["far-apart"], found["nowhere"]
    assert isinstance(far.finding, Excluded)
    assert isinstance(nowhere.finding, Excluded)
    assert nowhere.finding.where == f"in all {nowhere.statistics.distinct_states} states"
    assert steps(found["top"]) == 11
    assert steps(found["in-step"]) is not None


def test_actions_never_taken() -> None:
    found = answers(with_everything(DeadEnd))["everything"]
    assert found.statistics.never_taken == ("never-enabled-here",)
    # 0, 2, 4 twice, 1 and 3 where `which` holds; three levels
    assert found.statistics.distinct_states == (2 * 3 + 2) * 3


@pytest.mark.parametrize("kind", [Mail, DeadEnd])
def test_coverage(kind: type[Model]) -> None:
    system = with_everything(kind)
    everything = [named(system, "everything")]
    options = Options(symmetry=False, coverage=True)
    counts = [
        maker(options).check(grounded(system), everything, Limits(), lambda _: None)[0].statistics
        for maker in (Explicit, Bdd)
    ]
    assert counts[0].enabled == counts[1].enabled
    assert counts[0].transitions == counts[1].transitions


@LOOSE
@given(models())
def test_random_models(source: Source) -> None:
    system = build(source.model(), settings=source.settings)
    try:
        grounded(system)
    except ModelError:
        assume(False)
    try:
        expected = enumerated(system)
    except ModelError as error:
        event("a step leaves a range")
        with pytest.raises(
            ModelError, match=re.escape((error.hint or error.message).partition(":")[0])
        ):
            symbolic(system)
        return
    found = symbolic(system)
    agree(found, expected)
    assert found[0].prop.name == "everything"
    assert found[0].answer.statistics.complete


@settings(LOOSE, max_examples=settings().max_examples * 40 // 100)
@given(models(), st.integers(0, 2**32))
def test_conditions_mean_what_the_ground_form_means(source: Source, seed: int) -> None:
    system = build(source.model(), settings=source.settings)
    try:
        grounding = grounded(system)
    except ModelError:
        assume(False)
        raise
    ground, diagrams = grounding.ground, Diagrams(grounding.ground, 2**16, unlimited)
    nodes = [node for a in ground.actions for node in (a.guard, a.valid)]
    nodes += [grounding.target(p) for p in system.properties]
    rng = Random(seed)
    domains = [
        codes(variable.sort, system.sizes) for variable, _ in grounding.evaluator.cells.cells
    ]
    for _ in range(10):
        state = tuple(rng.choice(domain) for domain in domains)
        place = diagrams.single(state)
        assert diagrams.some(place) == state
        assert diagrams.count(place) == 1
        for node in nodes:
            assert diagrams.meets(place, diagrams.condition(node)) == value(node, state)


# What only it can count -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pgs", "states"),
    [(4, 6_144), (10, 25_165_824), (20, 26_388_279_066_624), (48, 24 * 4**48)],
)
def test_benchmark_pair(pgs: int, states: int) -> None:
    system = benchmark("benchmark_pair", "pgs", pgs)
    asked = [p for p in system.properties if p.name != "split-brain" or pgs <= 10]
    check = Bdd(Options()).check(grounded(system), asked, Limits(), lambda _: None)
    found = {p.name: a for p, a in zip(asked, check, strict=True)}
    proved = found["never-seven"]
    assert isinstance(proved.finding, Excluded)
    assert (proved.statistics.distinct_states, proved.statistics.complete) == (states, True)
    assert proved.finding.evidence.startswith(f"all {states:,} states, as a BDD of ")
    if pgs <= 10:
        assert steps(found["split-brain"]) == pgs + 4


@pytest.mark.parametrize(
    ("managers", "states"), [(3, 288), (5, 8_832), (9, 10_340_352), (20, 3_657_257_952_739_328)]
)
def test_two_phase_commit(managers: int, states: int) -> None:
    system = benchmark("two_phase_commit", "rms", managers)
    properties = [p for p in system.properties if managers < 10 or p.kind != "reachable"]
    check = Bdd(Options()).check(grounded(system), properties, Limits(), lambda _: None)
    found = {p.name: a for p, a in zip(properties, check, strict=True)}
    assert isinstance(found["divided"].finding, Excluded)
    assert found["divided"].statistics.distinct_states == states
    if managers < 10:
        assert steps(found["all-commit"]) == 3 * managers + 1
        assert steps(found["all-abort"]) == managers


@pytest.mark.parametrize("levels", [5, 40])
def test_results_are_the_same_every_time(levels: int) -> None:
    system = benchmark("benchmark_pair", "pgs", levels // 5)
    assert answers(system) == answers(system)


# Steps out of a range -------------------------------------------------------------------------


def test_a_step_out_of_a_range_is_an_error_of_the_model() -> None:
    with pytest.raises(ModelError, match="up assigns 1 to n") as caught:
        answers(with_everything(Leaves))
    assert caught.value.hint == "after 3 step(s): up, up, up"


def test_what_is_decided_before_a_step_out_of_a_range_is_answered() -> None:
    system = with_everything(Leaves)
    early = [named(system, "early")]
    (found,) = Bdd(Options()).check(grounded(system), early, Limits(), lambda _: None)
    assert steps(found) == 2
    assert not found.statistics.complete
    late = [named(system, "late")]
    with pytest.raises(ModelError, match="up assigns 1 to n"):
        Bdd(Options()).check(grounded(system), late, Limits(), lambda _: None)


def test_a_model_without_an_initial_state_is_an_error() -> None:
    class Nothing(Below):
        @initial()
        def impossible(self) -> None:
            require(self.x == 2)

    with pytest.raises(ModelError, match="no initial state"):
        answers(with_everything(Nothing))


# Limits ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [Below, Mail])
def test_time_may_run_out_anywhere(kind: type[Model], monkeypatch: pytest.MonkeyPatch) -> None:
    system = with_everything(kind)
    right = answers(system)
    undecided, seconds, stride = set[str](), 1.0, 1.0
    while True:
        clock = SimpleNamespace(perf_counter=ticking())
        for module in (engine, limits_module):
            monkeypatch.setattr(module, "time", clock)
        found = answers(system, Limits(seconds=seconds))
        for name, answer in found.items():
            if isinstance(answer.finding, Open):
                assert answer.finding.reason.startswith("the time limit (--timeout) was reached: ")
                undecided.add(name)
            else:
                assert type(answer.finding) is type(right[name].finding)
                assert steps(answer) == steps(right[name])
        if not any(isinstance(answer.finding, Open) for answer in found.values()):
            break
        seconds, stride = seconds + stride, stride * 1.1
    assert undecided == right.keys()


def test_a_property_may_be_proved_though_a_trace_for_another_is_not_found_in_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def give_up(_: SymbolicSearch, wanted: object) -> None:
        raise MemoryError

    monkeypatch.setattr(SymbolicSearch, "levels", give_up)
    monkeypatch.setattr(engine, "_LARGEST_TABLE", 2**16)
    found = answers(with_everything(Below))
    assert isinstance(found["far-apart"].finding, Excluded)
    assert isinstance(found["in-step"].finding, Open)
    assert reason(found["top"]) == (
        "the largest table there is, of 65,536 nodes, was full: some run decides it, none of fewer "
        "than 0 step(s)"
    )


def test_memory_may_run_out_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    system = with_everything(Mail)
    right = answers(system)
    undecided, nodes = 0, 1
    while True:
        monkeypatch.setattr(engine, "_LARGEST_TABLE", nodes)
        found = answers(system)
        unknown = [a for a in found.values() if isinstance(a.finding, Open)]
        assert all(reason(a).startswith("the largest table there is") for a in unknown)
        for name, answer in found.items():
            if not isinstance(answer.finding, Open):
                assert type(answer.finding) is type(right[name].finding)
        undecided += bool(unknown)
        if not unknown:
            break
        nodes = nodes * 3 // 2 + 1
    assert undecided >= 10


def test_dead_nodes_are_dropped_on_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "_FEW", 64)
    found = answers(with_everything(Mail))
    assert not any(isinstance(answer.finding, Open) for answer in found.values())


def test_the_limit_on_memory() -> None:
    found = answers(with_everything(Permutation), Limits(memory=4 * 2**20))["two-alike"]
    assert reason(found).startswith("the limit on memory (--max-memory) was reached: ")
    assert reason(found).endswith(" nodes, none that decides it")
    assert not found.statistics.complete


def test_the_limit_on_time() -> None:
    started = time.perf_counter()
    found = answers(with_everything(Permutation), Limits(seconds=0.5))["two-alike"]
    assert time.perf_counter() - started < 3
    assert reason(found).startswith("the time limit (--timeout) was reached: ")


def test_states_that_are_too_wide() -> None:
    class Wide(Model):
        wide = Bool(over=Span(1001), initially=False)

        @action()
        def turn(self) -> None:
            self.wide[0] = ~self.wide[1000]

        @always()
        def everything(self) -> Term[bool]:
            return self.wide[0] | ~self.wide[0]

    (found,) = answers(build(Wide)).values()
    assert reason(found) == "states of 1,001 bits are too wide: BDDs are tried up to 1,000"


def test_an_interrupt_is_heard_within_a_second() -> None:
    system = with_everything(Permutation)
    interrupted = list[float]()

    def interrupt() -> None:
        interrupted.append(time.perf_counter())
        _thread.interrupt_main()

    timer = threading.Timer(0.7, interrupt)
    timer.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            answers(system)
    finally:
        timer.cancel()
    assert time.perf_counter() - interrupted[0] < 1


def test_progress_is_reported() -> None:
    seen = list[Progress]()
    system = with_everything(Permutation)
    Bdd(Options()).check(grounded(system), system.properties, Limits(seconds=1), seen.append)
    counts = [p.distinct_states for p in seen if p.distinct_states is not None]
    assert counts
    assert counts == sorted(counts)


# The set of states ----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [Below, pytest.param(Mail, marks=pytest.mark.nightly), DeadEnd])
def test_decisions_and_formula_hold_in_the_states_reached_only(kind: type[Model]) -> None:
    grounding = grounded(with_everything(kind))
    search = SymbolicSearch(
        grounding.ground, [grounding.nodes.false], capacity=2**16, pause=unlimited
    )
    search.explore()
    begin, decisions = search.diagrams.decisions(search.reached)
    assert len(decisions) <= 2 * search.reached.node_count()  # a function and its complement
    reached = {state for level in explore(grounding.evaluator).levels for state in level}
    assert search.diagrams.count(search.reached) == len(reached)
    slots = grounding.ground.slots
    as_node = formula(grounding.ground, begin, decisions)
    for state in sorted(reached):
        changed = [
            (*state[:i], code, *state[i + 1 :])
            for i, slot in enumerate(slots)
            for code in range(slot.low, slot.high + 1)
        ]
        for candidate in changed:
            here = begin
            while here not in (TRUE, FALSE):
                decision = decisions[here]
                code = candidate[decision.slot] - slots[decision.slot].low
                here = decision.then if code & decision.weight else decision.otherwise
            assert value(as_node, candidate) == (here == TRUE)
            assert (here == TRUE) == (candidate in reached)


def test_the_order_keeps_replicas_together() -> None:
    system = benchmark("two_phase_commit", "rms", 6)
    grounding = grounded(system)
    order = slot_order(grounding.ground)
    assert sorted(order) == list(range(len(order)))
    (orbit,) = grounding.ground.orbits
    for member in orbit.members:
        places = sorted(order.index(slot) for slot in member)
        assert places[-1] - places[0] == len(places) - 1


def test_the_order_draws_together_what_changes_together() -> None:
    """In the order of declaration the set would have millions of nodes."""
    system = pairs(24)
    search = SymbolicSearch(system, [system.nodes.false], capacity=2**14, pause=unlimited)
    search.explore()
    assert search.complete
    assert search.diagrams.count(search.reached) == 2**24
    assert search.reached.node_count() < 100


def test_the_set_of_states_is_a_certificate() -> None:
    system = with_everything(Below)
    answers = Bdd(Options(certify=True)).check(
        grounded(system), system.properties, Limits(), lambda _: None
    )
    excluded = [a.finding for a in answers if isinstance(a.finding, Excluded)]
    assert excluded
    assert len(excluded) == sum(answer.trace is None for answer in answers)
    for finding in excluded:
        assert finding.certificate is not None
        assert evidence.check(finding.certificate) == ("z3", "cvc5")
