"""Runs without needless steps, and other runs than the shortest."""

from __future__ import annotations

import pytest
from tests.drawing.running import run_of
from tests.drawing.test_stories import SUBJECT
from tests.support.checking import named

from ccverify import (
    Bool,
    FaultKind,
    Model,
    Term,
    Var,
    action,
    build,
    fault,
    leads_to,
    require,
)
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.trace import problem_of
from ccverify.checker.language.system import System
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.others import other_runs
from ccverify.checker.questions.shorten import shortened
from ccverify.checker.questions.verify import Result
from ccverify.checker.questions.wanted import Wanted


@pytest.fixture(scope="module")
def system() -> System:
    return SUBJECT.build(None, {})


LONG = (
    "wire.hum", "use", "lose(left, Voter 1)", "wire.cut", "wire.hum", "wire.mend", "wire.cut",
    "lose(right, Voter 3)", "use", "decide(right)",
)  # fmt: skip


def test_a_run_keeps_only_what_it_needs(system: System) -> None:
    evaluator, prop = Evaluator(system), named(system, "dual")
    short = shortened(evaluator, prop, run_of(system, *LONG))
    assert [str(call) for call in short.calls] == ["wire.cut", "decide(right)"]
    assert problem_of(evaluator, prop, short) is None


def test_a_lasso_keeps_its_loop_fair(system: System) -> None:
    """What hums needs two steps to come back to where it was."""
    evaluator, prop = Evaluator(system), named(system, "quiet")
    calls = (*LONG, "wire.hum", "wire.hum", "wire.hum")
    lasso = run_of(system, *calls, loop=len(LONG) + 1)
    assert problem_of(evaluator, prop, lasso) is None
    short = shortened(evaluator, prop, lasso)
    assert sorted(map(str, short.calls)) == ["use", "wire.hum", "wire.hum"]
    assert problem_of(evaluator, prop, short) is None


def asked(system: System, name: str, **wanted: object) -> list[Result]:
    return other_runs(
        Wanted(**wanted),  # type: ignore[arg-type]
        system,
        [named(system, name)],
        ENGINES["explicit"](Options()),
        scenario=None,
        limits=Limits(),
        observer=lambda _: None,
        as_declared=True,
        whole=False,
    )


def calls(result: Result) -> list[str]:
    trace = result.answer.trace
    assert trace is not None
    return [str(call) for call in trace.calls]


def test_a_run_with_an_event_has_it(system: System) -> None:
    (result,) = asked(system, "dual", having=("lose(left, Voter 2)", "wire.mend"))
    assert {"lose(left, Voter 2)", "wire.mend", "decide(right)"} <= set(calls(result))
    assert result.among == "with lose(left, Voter 2), with wire.mend"
    assert problem_of(Evaluator(system), named(system, "dual"), result.answer.trace) is None  # type: ignore[arg-type]


@pytest.mark.parametrize("event", ["wire.cut", "decide", "decide(right)", "wire.hum"])
def test_a_run_without_an_event_lacks_it(system: System, event: str) -> None:
    (result,) = asked(system, "dual", lacking=(event,))
    needed = event != "wire.hum"
    assert result.verdict.value == ("proved" if needed else "violated")
    assert result.system is system


@pytest.mark.parametrize(
    ("name", "verdict"), [("rests", "violated"), ("decided", "proved"), ("quiet", "violated")]
)
def test_a_step_that_does_not_happen_may_still_be_due(name: str, verdict: str) -> None:
    """A state is settled, and a loop fair, by what could happen, and not by what does."""
    system = SUBJECT.build(None, {"hums": name == "quiet"})
    (result,) = asked(system, name, lacking=("decide",))
    assert result.verdict.value == verdict
    if result.answer.trace is not None:
        assert not any(call.startswith("decide") for call in calls(result))


class Relay(Model):
    """A request, its answer, and a log that is always written."""

    asked: Var[bool] = Bool(initially=False)
    answered: Var[bool] = Bool(initially=False)
    logged: Var[bool] = Bool(initially=False)

    @fault(FaultKind.INPUT, component="user")
    def ask(self) -> None:
        require(~self.asked)
        self.asked = True

    @action()
    def answer(self) -> None:
        require(self.asked, ~self.answered)
        self.answered = True

    @action(fair=True)
    def log(self) -> None:
        require(self.asked, ~self.logged)
        self.logged = True

    @leads_to()
    def in_turn(self) -> tuple[Term[bool], ...]:
        """What is asked is answered, and the answer is logged."""
        return self.asked, self.answered, ~self.logged


def test_every_stage_may_be_what_never_comes() -> None:
    """A fair run writes the log, so there is none without it that breaks anything."""
    (result,) = asked(build(Relay), "in-turn", lacking=("log",))
    assert result.verdict.value == "proved"
    (result,) = asked(build(Relay), "in-turn", lacking=("answer",))
    assert calls(result) == ["ask", "log"]


def test_runs_differ_in_their_failures(system: System) -> None:
    results = asked(system, "stopped", runs=5)
    assert [result.verdict.value for result in results] == ["violated", "proved"]
    assert results[1].among == "run 2, other failures"
    found = asked(system, "whole", runs=3)
    assert [len(calls(result)) for result in found] == [1]


WRONG = [
    ({"having": ("wire.cutt",)}, "dual", "unknown event 'wire.cutt'"),
    ({"lacking": ("decide(up)",)}, "dual", "unknown event 'decide(up)'"),
]


@pytest.mark.parametrize(("wanted", "name", "said"), WRONG)
def test_what_cannot_be_asked(
    system: System, wanted: dict[str, object], name: str, said: str
) -> None:
    with pytest.raises(UsageError, match=said.replace("(", r"\(").replace(")", r"\)")):
        asked(system, name, **wanted)
