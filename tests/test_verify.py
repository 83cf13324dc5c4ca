"""What `verify` believes, and what it does not."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import ClassVar

import pytest

from ccverify import Bool, FaultKind, Model, Scenario, Term, Var, fault, never, reachable
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Answer, Engine, Observer, Open, Options, Reached
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.build import build
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Subject, select, verify
from ccverify.checker.subjects.find import shipped


class Lamp(Model):
    """A lamp that may burn out; nothing ever sets it on fire."""

    burnt: Var[bool] = Bool(initially=False)
    on_fire: Var[bool] = Bool(initially=False)

    indoors = Scenario("as it hangs")

    @fault(FaultKind.CRASH, component="lamp")
    def burn_out(self) -> None:
        self.burnt = True

    @reachable(expected={"indoors": "violated"})
    def fire(self) -> Term[bool]:
        """The lamp is on fire."""
        return self.on_fire

    @reachable(expected={"indoors": "proved"})
    def dark(self) -> Term[bool]:
        """The lamp has burnt out."""
        return self.burnt

    @never(beside="fire")
    def burnt_in_fire(self) -> Term[bool]:
        """Never is it burnt out and on fire."""
        return self.burnt & self.on_fire

    @never(beside="dark")
    def fire_in_the_dark(self) -> Term[bool]:
        """Never is it on fire when burnt out."""
        return self.burnt & self.on_fire

    @never(expected={"indoors": "violated"})
    def burns_out(self) -> Term[bool]:
        """Never does it burn out."""
        return self.burnt


class Liar:
    """An engine that changes the honest answers before it gives them."""

    name = "liar"
    looks_at_all_states: ClassVar = True
    bounded: ClassVar = False
    certifies: ClassVar = False
    counts_states: ClassVar = True

    def __init__(self, change: Callable[[Answer], Answer]) -> None:
        self.honest: Engine = ENGINES["explicit"](Options())
        self.change = change

    def check(
        self,
        grounding: Grounding,
        properties: Sequence[Property],
        limits: Limits,
        observer: Observer,
    ) -> list[Answer]:
        answers = self.honest.check(grounding, properties, limits, observer)
        return [self.change(answer) for answer in answers]


def ask(name: str, engine: Engine | None = None) -> Verdict:
    """The verdict of one property of the lamp."""
    system = build(Lamp, scenario="indoors")
    (result,) = verify(
        system,
        select(system, "indoors", [name]),
        engine or ENGINES["explicit"](Options()),
        scenario="indoors",
    )
    return result.verdict


def test_honest_verdicts() -> None:
    assert ask("dark") is Verdict.PROVED
    assert ask("fire") is Verdict.VIOLATED
    assert ask("burns-out") is Verdict.VIOLATED
    assert ask("fire-in-the-dark") is Verdict.PROVED


def test_a_proof_beside_something_unreachable_is_vacuous() -> None:
    assert ask("burnt-in-fire") is Verdict.VACUOUS


def changed_trace(answer: Answer, change: Callable[[Trace], Trace]) -> Answer:
    if answer.trace is None:
        return answer
    return dataclasses.replace(answer, finding=Reached(change(answer.trace)))


@pytest.mark.parametrize(
    ("what", "change"),
    [
        ("no run at all", lambda t: Trace((), ())),
        ("its last step is missing", lambda t: Trace(t.states[:-1], t.calls[:-1])),
        ("it starts elsewhere", lambda t: Trace(((0, 1), *t.states[1:]), t.calls)),
        ("a state is wrong", lambda t: Trace((*t.states[:-1], (1, 1)), t.calls)),
        ("a step is one too many", lambda t: Trace((*t.states, (0, 0)), (*t.calls, *t.calls))),
    ],
)
def test_a_wrong_trace_is_an_internal_error(what: str, change: Callable[[Trace], Trace]) -> None:
    with pytest.raises(InternalError, match="does not replay"):
        ask("burns-out", Liar(lambda answer: changed_trace(answer, change)))


def test_undecided_is_not_success() -> None:
    def give_up(answer: Answer) -> Answer:
        return dataclasses.replace(answer, finding=Open("it gives up"))

    system = build(Lamp, scenario="indoors")
    (result,) = verify(system, select(system, "indoors", ["dark"]), Liar(give_up))
    assert not result.as_expected


def test_expectations_are_about_the_scenario_as_declared() -> None:
    subject = Subject("lamp", Lamp, None, "")
    assert subject.as_declared("indoors", {})
    assert subject.as_declared("indoors", {"faults": "none"})
    assert not subject.as_declared("indoors", {"faults": "1"})
    system = build(Lamp, scenario="indoors", settings={"faults": "1"})
    (result,) = verify(
        system,
        select(system, "indoors", ["burns-out"]),
        ENGINES["explicit"](Options()),
        scenario="indoors",
        as_declared=False,
    )
    assert result.expected is None
    assert not result.as_expected


def test_every_shipped_promise_has_a_reachable_property_beside_it() -> None:
    for subject in shipped():
        for prop in subject.build(None, {}).properties:
            if prop.kind != "reachable" and not prop.of_times:  # that says so by itself
                assert prop.beside is not None, f"{prop.name} may be vacuous"
