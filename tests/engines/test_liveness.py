"""What is fair, which engine decides runs without end, and lassos that are none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from math import inf
from types import SimpleNamespace
from typing import Any

import pytest
from tests.engines.bdd_models import ticking
from tests.engines.fair_models import (
    VERDICTS,
    Counting,
    Driven,
    FaultsOnTheWay,
    Flapping,
    Flicker,
    Idle,
    Rotating,
)
from tests.support.checking import named, result_of

from ccverify import Int, Model, action, build, ite, leads_to
from ccverify.checker import limits as limits_module
from ccverify.checker.engines import ENGINES, bdd
from ccverify.checker.engines.answer import (
    Answer,
    Excluded,
    Finding,
    NeverDue,
    Open,
    Options,
)
from ccverify.checker.engines.bdd import Bdd
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.trace import Trace, replay
from ccverify.checker.language.system import Property, System
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.cuts import find_cuts
from ccverify.checker.questions.simulate import Walker
from ccverify.checker.questions.verify import Result, verify
from ccverify.checker.subjects.find import one

CASES = [(model, name) for model, of in VERDICTS.items() for name in of]
DECIDING = ("explicit", "bdd")


def result(model: type[Model], name: str, engine: str = "bdd") -> Result:
    return result_of(engine, build(model), name)


@pytest.mark.parametrize("engine", DECIDING)
@pytest.mark.parametrize(("model", "name"), CASES, ids=lambda c: getattr(c, "__name__", c))
def test_what_is_fair(model: type[Model], name: str, engine: str) -> None:
    verdict, shape = VERDICTS[model][name]
    found = result(model, name, engine)
    trace = found.answer.trace
    assert found.verdict.value == verdict
    assert (None if trace is None else (trace.steps, trace.loop)) == shape


@pytest.mark.parametrize("engine", ["bmc", "induction", "pdr"])
def test_engines_that_look_at_states_name_those_that_decide(engine: str) -> None:
    system = build(Counting)
    results = verify(system, system.properties, ENGINES[engine](Options()))
    assert [r.verdict for r in results] == [Verdict.PROVED, *[Verdict.UNKNOWN] * 3]
    for undecided in results[1:]:
        assert "which the engines explicit and bdd decide" in undecided.conclusion.reason
        assert not undecided.as_expected


def test_auto_asks_enumeration_first() -> None:
    system = build(Counting)
    for limits in (Limits(), Limits(states=1000), Limits(seconds=60)):
        results = verify(system, system.properties, ENGINES["auto"](Options()), limits=limits)
        assert [(r.prop.name, r.verdict.value, r.engine) for r in results] == [
            ("ended", "proved", "explicit"),
            ("ends", "violated", "explicit"),
            ("comes-to-three", "proved", "explicit"),
            ("comes-back", "violated", "explicit"),
        ]


def test_what_is_never_reached_beside_it_makes_it_vacuous() -> None:
    system = build(Counting)
    still = replace(system, actions=tuple(a for a in system.actions if a.name != "end"))
    found = {r.prop.name: r.verdict for r in verify(still, still.properties, Bdd(Options()))}
    assert found["comes-to-three"] is Verdict.VACUOUS
    assert found["ends"] is Verdict.VIOLATED


@pytest.mark.parametrize("engine", DECIDING)
def test_what_is_never_due_is_vacuous(engine: str) -> None:
    found = result(FaultsOnTheWay, "nobody-asks-twice", engine)
    assert found.verdict is Verdict.VACUOUS
    assert "what calls for it never holds" in found.conclusion.reason


# Limits -------------------------------------------------------------------------------------------


def answers(limits: Limits, engine: str = "bdd") -> list[Answer]:
    system = one("router-pair").build("budget-1", {})
    asked = [named(system, "comes-back"), named(system, "test-is-left")]
    grounding = Grounding(Evaluator(system))
    return ENGINES[engine](Options()).check(grounding, asked, limits, lambda _: None)


@pytest.mark.parametrize("engine", DECIDING)
@pytest.mark.parametrize(
    ("limits", "reason"),
    [
        (Limits(seconds=0), "the time limit (--timeout) was reached"),
        (Limits(memory=2**18), "the limit on memory (--max-memory) was reached"),
    ],
)
def test_a_limit_leaves_undecided_what_was_not_decided_before(
    limits: Limits, reason: str, engine: str
) -> None:
    for answer in answers(limits, engine):
        assert isinstance(answer.finding, Open)
        assert answer.finding.reason.startswith(reason)


def test_time_may_run_out_between_two_properties(monkeypatch: pytest.MonkeyPatch) -> None:
    partly = []
    for seconds in range(200, 1000, 25):
        clock = SimpleNamespace(perf_counter=ticking())
        for module in (bdd, limits_module):
            monkeypatch.setattr(module, "time", clock)
        partly.append([type(answer.finding) for answer in answers(Limits(seconds=seconds))])
    assert partly[0] == [Open] * 2
    assert [Excluded, Open] in partly
    assert partly[-1] == [Excluded] * 2


# Replay -------------------------------------------------------------------------------------------


def lasso(model: type[Model], name: str) -> tuple[Evaluator, Property, Trace]:
    found = result(model, name)
    assert found.answer.trace is not None
    replay(found.evaluator, found.prop, found.answer.trace)
    return found.evaluator, found.prop, found.answer.trace


def run(model: type[Model], calls: str, loop: int | None) -> tuple[Evaluator, System, Trace]:
    """The run of a model that makes some calls, taken for a lasso."""
    evaluator = Evaluator(build(model))
    by_name = {str(call): call for call in evaluator.calls}
    states, made = [next(evaluator.initial_states())], [by_name[name] for name in calls.split()]
    for call in made:
        states.append(evaluator.step(call, states[-1]))
    return evaluator, evaluator.system, Trace(tuple(states), tuple(made), loop)


BROKEN: list[tuple[type[Model], str, str, int | None, str]] = [
    (Flicker, "finishes", "toggle toggle", None, "does not say what repeats"),
    (Flicker, "finishes", "toggle toggle", 3, "does not say what repeats"),
    (Flicker, "finishes", "toggle toggle", -1, "does not say what repeats"),
    (Flicker, "finishes", "toggle toggle", 1, "does not close"),
    (Flicker, "finishes", "toggle", 1, "toggle is fair, enabled for ever, and never taken"),
    (Flicker, "finishes", "toggle finish", 2, "always holds"),
    (Driven, "finishes", "", 0, "finish is fair"),
    (Flapping, "stays", "flap flap", 0, "the fault flap repeats for ever"),
    (Flapping, "comes-to-rest", "flap", 1, "always holds"),
    (FaultsOnTheWay, "is-answered", "crash", 1, "nothing is due"),
    (FaultsOnTheWay, "is-answered", "ask answer crash", 3, "nothing is due"),
    (FaultsOnTheWay, "is-answered", "ask", 1, "answer is fair"),
    (Counting, "comes-to-three", "go-on go-on go-on begin-again", 0, "nothing is due"),
    (Counting, "comes-back", "go-on go-on go-on", 3, "begin-again is fair"),
]


@pytest.mark.parametrize(("model", "name", "calls", "loop", "problem"), BROKEN)
def test_a_broken_lasso_does_not_replay(
    model: type[Model], name: str, calls: str, loop: int | None, problem: str
) -> None:
    evaluator, system, trace = run(model, calls, loop)
    with pytest.raises(InternalError, match="does not replay") as caught:
        replay(evaluator, named(system, name), trace)
    assert problem in caught.value.message


def test_what_is_due_before_it_was_answered_once_does_not_count() -> None:
    evaluator, system, trace = run(
        Counting, "go-on go-on go-on begin-again go-on go-on go-on end", 8
    )
    replay(evaluator, named(system, "comes-back"), trace)
    with pytest.raises(InternalError, match="nothing is due"):
        replay(evaluator, named(system, "comes-to-three"), trace)


def test_what_is_due_may_hold_late_in_the_loop() -> None:
    for start in ("", "go-on", "go-on go-on", "go-on go-on go-on"):
        evaluator, system, trace = run(
            Rotating, f"{start} go-on go-on go-on go-on", len(start.split())
        )
        replay(evaluator, named(system, "two-is-answered"), trace)


Change = Callable[[Trace], Trace]
TAMPERED: dict[str, Change] = {
    "another start": lambda t: Trace(t.states[1:], t.calls[1:], 0),
    "a step too many": lambda t: replace(t, calls=(*t.calls, t.calls[-1])),
    "a state changed": lambda t: replace(t, states=(t.states[0], *t.states[2:], t.states[-1])),
    "calls exchanged": lambda t: replace(t, calls=tuple(reversed(t.calls))),
}


@pytest.mark.parametrize("change", TAMPERED.values(), ids=TAMPERED.keys())
def test_a_tampered_lasso_does_not_replay(change: Change) -> None:
    evaluator, prop, trace = lasso(Counting, "ends")
    with pytest.raises(InternalError, match="does not replay"):
        replay(evaluator, prop, change(trace))


def test_a_state_takes_a_run_to_it_and_no_lasso() -> None:
    evaluator, system, trace = run(Counting, "go-on go-on go-on end", None)
    replay(evaluator, named(system, "ended"), trace)
    with pytest.raises(InternalError, match="goes on for ever"):
        replay(evaluator, named(system, "ended"), replace(trace, loop=4))


# Engines that are stopped -------------------------------------------------------------------------


class NeverAsked(Model):
    """Nothing ever calls for an answer, and there are many steps to see that."""

    place = Int(0, 31, initially=0)

    @action(fair=True)
    def go_on(self) -> None:
        self.place = ite(self.place == 30, 0, self.place + 1)

    @leads_to()
    def is_answered(self) -> Any:
        return self.place == 31, self.place == 3


def test_what_is_never_due_is_never_proved_wherever_diagrams_are_stopped(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system = build(NeverAsked)
    grounding, (prop,) = Grounding(Evaluator(system)), system.properties

    def stopped(last: float, monkeypatch: pytest.MonkeyPatch) -> tuple[Finding, int]:
        ticks = count()
        clock = SimpleNamespace(perf_counter=lambda: inf if next(ticks) >= last else 0.0)
        with monkeypatch.context() as patch:
            patch.setattr(bdd, "time", clock)
            limits = Limits(deadline=1.0)
            (answer,) = Bdd(Options()).check(grounding, [prop], limits, lambda _: None)
        return answer.finding, next(ticks)

    whole, paces = stopped(inf, monkeypatch)
    assert isinstance(whole, NeverDue)
    findings = [stopped(last, monkeypatch)[0] for last in range(paces)]
    assert all(isinstance(finding, NeverDue | Open) for finding in findings)


# Elsewhere ----------------------------------------------------------------------------------------


def test_random_runs_decide_nothing_about_runs_without_end() -> None:
    system = build(Idle)
    walk = Walker(Evaluator(system), system.properties, seed=0).walk(0, steps=5)
    assert walk.violated is None
    assert walk.trace.steps == 1


def test_cuts_of_a_liveness_property_are_lassos() -> None:
    system = build(FaultsOnTheWay)
    prop = named(system, "is-answered")
    cuts = find_cuts(system, prop, ENGINES["auto"](Options()))
    assert [cut.failures for cut in cuts.cuts] == [("crash",)]
    (cut,) = cuts.cuts
    assert cut.trace.loop == cut.trace.steps == 2
    replay(Evaluator(system), prop, cut.trace)
