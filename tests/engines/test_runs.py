"""Strong fairness, groups, stages, `until` and starts: verdicts, and runs that show them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.engines.run_models import RUNS, Handover, OneAlone, PerReceiver, Strongly
from tests.support.checking import named, result_of

from ccverify import Model, build
from ccverify.checker.evidence.itf import to_itf
from ccverify.checker.evidence.read_itf import from_itf
from ccverify.checker.evidence.trace import Trace, problem_of
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.report.lines import plain
from ccverify.checker.report.traces import conclusion_lines, trace_lines

CASES = [(model, name) for model, of in RUNS.items() for name in of]


@pytest.mark.parametrize("engine", ["bdd", "auto"])
@pytest.mark.parametrize(("model", "name"), CASES, ids=lambda c: getattr(c, "__name__", c))
def test_runs_without_end(model: type[Model], name: str, engine: str) -> None:
    verdict, shape = RUNS[model][name]
    found = result_of(engine, build(model), name)
    trace = found.answer.trace
    assert found.verdict.value == verdict
    assert (trace is not None) == (verdict == "violated")
    if trace is not None:
        assert shape in (None, (trace.steps, trace.loop))
        assert problem_of(found.evaluator, found.prop, trace) is None


def problem(model: type[Model], name: str, calls: str, loop: int | None, first: int = 0) -> str:
    """What is wrong with the run of a model that makes some calls, from an initial state."""
    evaluator = Evaluator(build(model))
    by_name = {str(call).replace(" ", ""): call for call in evaluator.calls}
    states = [list(evaluator.initial_states())[first]]
    made = [by_name[call] for call in calls.split()]
    for call in made:
        states.append(evaluator.step(call, states[-1]))
    trace = Trace(tuple(states), tuple(made), loop)
    return problem_of(evaluator, named(evaluator.system, name), trace) or ""


BROKEN: list[tuple[type[Model], str, str, int | None, int, str]] = [
    (Strongly, "finishes", "toggle toggle", 0, 0, "finish is strongly fair, enabled again and"),
    (Strongly, "is-off", "toggle finish", 2, 0, ""),
    (OneAlone, "is-done", "flip flip", 0, 0, ""),
    (OneAlone, "is-done", "", 0, 0, "second is fair, enabled for ever"),
    (PerReceiver, "the-second-is-heard", "send(0,0) send(0,0)", 0, 0, "loop does not close"),
    (PerReceiver, "the-second-is-heard", "send(0,0) send(0,0) send(0,0)", 1, 0, "turn(1) is fair"),
    (PerReceiver, "the-second-is-heard", "send(0,0) send(0,1) send(0,0) send(0,1)", 2, 0, ""),
    (Handover, "hands-over", "go-on crash", 2, 1, ""),
    (Handover, "hands-over", "go-on go-on go-on", 3, 1, "nothing is due"),
    (Handover, "begins", "", 0, 0, "it starts in a state that the property does not speak of"),
    (Handover, "begins", "go-on crash", 2, 1, "what must come comes"),
    (Handover, "stays-up-until-the-end", "go-on crash", None, 1, ""),
    (Handover, "stays-up-until-the-end", "go-on", None, 1, "does not say what repeats"),
    (Handover, "waits-while-up", "go-on crash", None, 1, "does not say what repeats"),
    (Handover, "waits-while-up", "go-on crash", 2, 1, "nothing is due that never comes, or"),
]


@pytest.mark.parametrize(("model", "name", "calls", "loop", "first", "said"), BROKEN)
def test_what_replay_says_of_a_run(
    model: type[Model], name: str, calls: str, loop: int | None, first: int, said: str
) -> None:
    found = problem(model, name, calls, loop, first)
    assert said in found
    assert bool(said) == bool(found)


def test_a_lasso_says_which_fairness_it_keeps() -> None:
    found = result_of("bdd", build(OneAlone), "is-done")
    trace = found.answer.trace
    assert trace is not None
    text = " ".join(plain(line) for line in trace_lines(found.evaluator, trace))
    said = "it is fair: first is not enabled after step 0; second is not enabled after step 1"
    assert said in " ".join(text.split())
    data = to_itf(found.evaluator, trace, found.prop)
    assert data["#meta"]["fairness"] == [
        {"group": "first", "fair": "weak", "kept": "is not enabled after step 0"},
        {"group": "second", "fair": "weak", "kept": "is not enabled after step 1"},
    ]
    assert from_itf(found.system, data) == trace


def test_a_file_that_says_otherwise_of_fairness_is_refused() -> None:
    found = result_of("bdd", build(OneAlone), "is-done")
    trace = found.answer.trace
    assert trace is not None
    data = to_itf(found.evaluator, trace, found.prop)
    data["#meta"]["fairness"][0]["fair"] = "strong"
    with pytest.raises(Exception, match=r"fairness\[0\].fair is 'strong' rather than 'weak'"):
        from_itf(found.system, data)


def test_a_run_that_ends_says_what_did_not_go_on() -> None:
    found = result_of("bdd", build(Handover), "stays-up-until-the-end")
    trace = found.answer.trace
    assert trace is not None
    lines = conclusion_lines(found.evaluator, found.prop, trace)
    text = " ".join(" ".join(plain(line) for line in lines).split())
    assert "Something must hold until what must come does, from step 0" in text
    assert "It does not hold any more after step 2: up: no." in text


def test_a_weaker_fairness_of_the_same_actions_is_another_model() -> None:
    system = build(Strongly)
    weak = replace(
        system,
        actions=tuple(
            replace(a, fair=replace(a.fair, strong=False) if a.fair else None)
            for a in system.actions
        ),
    )
    assert result_of("bdd", weak, "finishes").verdict.value == "violated"
