"""The models of calls: how many states they have, what loses a call, and in which readings."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, Final

import pytest
from tests.support.checking import named, results_of

from ccverify import Model, Properties, Term
from ccverify.checker.engines.answer import Options
from ccverify.checker.engines.explicit import Explicit
from ccverify.checker.language.build import build
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.cuts import find_cuts
from ccverify.checker.questions.verify import Result
from ccverify.models.calls.cvp_calls import CvpCalls
from ccverify.models.calls.cvp_parts import Lone
from ccverify.models.calls.prompts import Prompts
from ccverify.models.calls.split_calls import SplitCalls
from ccverify.properties.calls import cvp_calls, prompts, split_calls

PROPERTIES: Final[dict[type[Model], Properties[Any]]] = {
    CvpCalls: cvp_calls.PROPERTIES,
    SplitCalls: split_calls.PROPERTIES,
    Prompts: prompts.PROPERTIES,
}


def verdicts_of(
    model: type[Model], scenario: str, names: Sequence[str], **settings: object
) -> dict[str, Verdict]:
    """How these properties stand in a reading, by enumeration."""
    system = build(model, scenario=scenario, properties=PROPERTIES[model], settings=settings)
    found = results_of("explicit", system, names, scenario=scenario)
    return {name: result.verdict for name, result in found.items()}


@cache
def results(model: type[Model], scenario: str) -> dict[str, Result]:
    """All that belongs to a scenario, by enumeration."""
    system = build(model, scenario=scenario, properties=PROPERTIES[model])
    return results_of("explicit", system, scenario=scenario)


@pytest.mark.parametrize(
    ("model", "scenario", "expected"),
    [
        (CvpCalls, "calm", 7),
        (CvpCalls, "one", 227),
        (CvpCalls, "two", 3_470),
        (CvpCalls, "vxml-gateways", 237),
        (CvpCalls, "nowhere", 209),
        (CvpCalls, "stopped", 25),
        (SplitCalls, "public-lost", 204),
        (SplitCalls, "one-side", 94),
        (SplitCalls, "any-side", 186),
        (Prompts, "wan-lost", 22),
        (Prompts, "near-too", 18),
    ],
)
def test_states(model: type[Model], scenario: str, expected: int) -> None:
    found = results(model, scenario)
    statistics = [result.answer.statistics for result in found.values()]
    assert {s.distinct_states for s in statistics if s and s.complete} == {expected}
    assert all(result.as_expected for result in found.values())


@pytest.mark.parametrize(
    ("model", "name", "scenario", "steps"),
    [
        (CvpCalls, "leaves-the-queue", "one", 5),
        (CvpCalls, "counted-twice", "one", 5),
        (CvpCalls, "browser-queued", "one", 6),
        (CvpCalls, "new-calls", "one-browser", 6),
        (CvpCalls, "lost", "stopped", 3),
        (SplitCalls, "misrouted", "public-lost", 4),
        (SplitCalls, "decided", "any-side", 4),
        (SplitCalls, "recorded", "any-side", 5),
        (Prompts, "sent-away", "wan-lost", 3),
        (Prompts, "failed", "bare", 3),
    ],
)
def test_shortest_runs(model: type[Model], name: str, scenario: str, steps: int) -> None:
    trace = results(model, scenario)[name].answer.trace
    assert trace is not None
    assert (trace.steps, trace.failures) == (steps, 1)


P, V = Verdict.PROVED, Verdict.VIOLATED


@pytest.mark.parametrize(
    ("model", "scenario", "setting", "verdicts"),
    [
        (CvpCalls, "one", {"outlives": False}, {"sip-queued": V, "sip-talking": V}),
        (CvpCalls, "one", {"x_path": False}, {"vxml-application": V, "lost-otherwise": P}),
        (CvpCalls, "nowhere", {"elsewhere": True}, {"cut-off": P, "sip-setup": P}),
        (CvpCalls, "nowhere", {"survivability": False}, {"cut-off": V, "sip-setup": V}),
        (CvpCalls, "stopped", {"graceful": True}, {"lost": P}),
        (SplitCalls, "any-side", {"script": "number"}, {"decided": P, "recorded": V}),
        (SplitCalls, "one-side", {"script": "number"}, {"served-somewhere": V, "lost": P}),
        (SplitCalls, "one-side", {"checks": False}, {"misrouted": V, "lost": P}),
        (SplitCalls, "one-side", {"script": "none"}, {"lost": V, "misrouted": P}),
        (Prompts, "wan-lost", {"stored": "in-gateway"}, {"failed": P, "sent-away": P}),
    ],
)
def test_other_readings_and_deployments(
    model: type[Model], scenario: str, setting: dict[str, object], verdicts: dict[str, Verdict]
) -> None:
    assert verdicts_of(model, scenario, list(verdicts), **setting) == verdicts


ALWAYS: Final = {"fail(gateway, first)", "stop(first)"}
BROWSER: Final = {"fail(voice browser, first)"}
SIP: Final = {"fail(SIP service, first)"}
IVR: Final = {"fail(IVR service, first)"}
VXML: Final = {"fail(VXML Server, first)"}


@pytest.mark.nightly
@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, ALWAYS | BROWSER),
        ({"browser_disconnects": False}, ALWAYS),
        ({"outlives": False}, ALWAYS | BROWSER | SIP),
        ({"x_path": False}, ALWAYS | BROWSER),
        ({"survivability": False}, ALWAYS | BROWSER | SIP | IVR),
        ({"survivability": False, "x_path": False}, ALWAYS | BROWSER | SIP | IVR | VXML),
    ],
)
def test_the_list_of_what_loses_a_call_is_complete(
    settings: dict[str, object], expected: set[str]
) -> None:
    """Each failure that does so by itself, told apart by component; the others do not."""
    system = build(
        CvpCalls,
        scenario="one",
        settings={"stops": True, **settings},
        properties=cvp_calls.PROPERTIES,
    )
    lost = named(system, "lost")
    found = find_cuts(system, lost, Explicit(Options()), up_to=1, by_instance=True)
    assert {cut.failures for cut in found.cuts} == {(failure,) for failure in expected}
    assert not found.undecided


@pytest.mark.parametrize(
    "lone",
    [
        pytest.param(lone, marks=[pytest.mark.nightly] * (lone not in (Lone.GATEWAY, Lone.CM)))
        for lone in Lone
        if lone is not Lone.NOTHING
    ],
)
def test_new_calls_need_two_of_everything(lone: Lone) -> None:
    assert verdicts_of(CvpCalls, "one", ["new-calls"], lone=lone.value) == {"new-calls": V}


def occurs(asked: Properties[CvpCalls], cell: cvp_calls.Cell) -> None:
    """A call meets the failure that a cell is about."""

    def met(model: CvpCalls) -> Term[bool]:
        return cvp_calls.meets(model, cell)

    met.__name__ = f"{cell.part.name.lower()}_{cell.doing}"
    asked.reachable()(met)


@pytest.mark.parametrize("scenario", ["one", pytest.param("bare", marks=pytest.mark.nightly)])
def test_no_cell_is_true_for_want_of_its_case(scenario: str) -> None:
    asked = Properties(CvpCalls)
    for cell in cvp_calls.CELLS:
        occurs(asked, cell)
    system = build(CvpCalls, scenario=scenario, properties=asked)
    found = results_of("explicit", system)
    assert len(found) == len(cvp_calls.CELLS)
    assert {result.verdict for result in found.values()} == {P}
