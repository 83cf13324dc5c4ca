"""What is told of a run: the cells that matter, and why each step could be taken."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from tests.drawing.beacons import Beacons
from tests.drawing.running import run_of
from tests.support.checking import named, result_of

from ccverify import build
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.system import System
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.support import At, support
from ccverify.checker.questions.causes import causes_of
from ccverify.checker.questions.naming import names_of
from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.report.drawing.story import Story, story_of
from ccverify.checker.report.traces import conclusions
from ccverify.checker.subjects.find import shipped

SUBJECT = Subject("beacons", Beacons, None, "beacons.py")


@pytest.fixture(scope="module")
def system() -> System:
    return SUBJECT.build(None, {})


def story(system: System, name: str, trace: Trace, *, whole: bool = False) -> Story:
    evaluator = Evaluator(system)
    names = names_of(SUBJECT, None, system)
    return story_of(evaluator, trace, named(system, name), whole=whole, names=names)


def shown(told: Story) -> list[list[str]]:
    return [[f"{c.place.name}={c.new}" for c in step.changes] for step in told.steps]


DUAL = ("wire.hum", "wire.cut", "lose(right, Voter 2)", "use", "decide(right)")


def test_only_what_matters_is_told(system: System) -> None:
    told = story(system, "dual", run_of(system, *DUAL))
    lost = ["link[right, Voter 2]=no"]
    assert shown(told) == [[], ["wire.up=no"], lost, [], ["role[right]=active"]]
    assert [step.matters for step in told.steps] == [False, True, True, False, True]
    assert [f"{c.place.name}={c.new}" for c in told.first] == [
        "wire.up=yes", "role[left]=active", "role[right]=standby", "link[right, Voter 2]=yes",
    ]  # fmt: skip
    assert told.given == ()


def test_all_is_told_if_all_is_asked_for(system: System) -> None:
    told = story(system, "dual", run_of(system, *DUAL), whole=True)
    assert shown(told)[0] == ["wire.noise=yes"]
    assert shown(told)[3] == ["asked=1"]
    assert len(told.first) + len(told.given) == len(told.views.places)


def test_the_guard_says_why_and_since_when(system: System) -> None:
    told = story(system, "dual", run_of(system, *DUAL))
    assert told.steps[4].because == (
        "since step 2: silent: yes (wire.up: no)",
        "with majority(right): yes (reached(right): 2 of 3 Voters)",
    )
    assert all(step.because == () for step in told.steps[:4])


def test_without_names_the_cells_say_why(system: System) -> None:
    told = story_of(Evaluator(system), run_of(system, *DUAL), named(system, "dual"))
    assert told.steps[4].because == (
        "since step 2: wire.up: no",
        "with link[right, Voter]: 2 of 3 Voters",
    )


def test_names_are_looked_for_in_the_class_alone(system: System) -> None:
    other = Subject("other", type("Other", (Beacons,), {}), None, "other.py")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Beacons, "silent", lambda self: ~self.wire.up)
        named_now = names_of(other, None, system)
    guard = next(a.guard for a in system.actions if a.name == "decide")
    assert all(named_now.of(part) is None for part in guard.args)


def conclusion(system: System, name: str, *calls: str) -> str:
    trace, prop = run_of(system, *calls), named(system, name)
    return " ".join(conclusions(Evaluator(system), prop, trace))


def test_the_part_that_fails_is_named(system: System) -> None:
    assert conclusion(system, "whole", "use") == (
        "The last state breaks what must always hold (its part asked is 0 fails): asked: 1."
    )
    assert conclusion(system, "whole", "wire.cut") == (
        "The last state breaks what must always hold (its part wire.up fails): wire.up: no."
    )


def test_a_lasso_tells_why_nothing_has_to_happen(system: System) -> None:
    """The right node is stopped: or its decision, which is fair, would be due for ever."""
    cut = ("wire.cut", "lose(right, Voter 1)", "lose(right, Voter 2)", "decide(right)")
    trace = run_of(system, *cut, "wire.hum", "use", loop=6)
    told = story(system, "quiet", trace)
    assert ["role[right]=stopped"] in shown(told)
    assert told.closing == "nothing more needs to happen"


def shipped_runs() -> Iterator[Result]:
    """A run of each kind of model, found in no time."""
    asked = [("campaign-pair", "dual-active", "budget-1"), ("router-pair", "covered", "moving")]
    subjects = {subject.name: subject for subject in shipped()}
    for model, name, scenario in asked:
        system = subjects[model].build(scenario, {})
        yield result_of("explicit", system, name, scenario=scenario)


def test_what_supports_a_value_suffices_for_it() -> None:
    """Whatever the other cells hold, a property has its value, and a guard."""
    chance = random.Random(7)
    for result in shipped_runs():
        evaluator, trace = result.evaluator, result.answer.trace
        assert trace is not None
        states, asked = trace.states, [prop.formula for prop in result.system.properties]
        for state in states:
            for term in asked:
                at = At(evaluator, state, {})
                if "after" in term.mentions:
                    continue
                kept = {position for position, _ in support(at, term)}
                other = chance.choice(states)
                mixed = tuple((state if i in kept else other)[i] for i in range(len(state)))
                assert evaluator.value(term, mixed) == at.value(term)


def test_steps_that_do_not_matter_are_not_missed() -> None:
    """In a shortest run no step can be spared; so each of them matters."""
    for result in shipped_runs():
        trace = result.answer.trace
        assert trace is not None
        found = causes_of(result.evaluator, result.prop, trace)
        assert found.steps == set(range(1, trace.steps + 1))


def test_a_model_that_cannot_be_built_again_has_no_names() -> None:
    system = build(Beacons)
    broken = Subject("beacons", Beacons, None, "beacons.py")
    assert names_of(broken, "no such scenario", system).of(system.actions[0].guard) is None
