"""`docs/findings.md` is what the checker finds now."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ccverify import (
    Bool,
    FaultKind,
    Int,
    Model,
    Parameter,
    Scenario,
    Term,
    Var,
    action,
    fault,
    never,
    reachable,
    require,
)
from ccverify.checker.cli import cli
from ccverify.checker.engines.answer import Observer
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.findings import (
    Exploration,
    Reading,
    explorations,
    find,
    readings,
)
from ccverify.checker.questions.sources import Row, load
from ccverify.checker.questions.verify import Subject
from ccverify.checker.report.findings import findings_text, summary_start
from ccverify.checker.subjects.find import shipped

DOCUMENT = (Path(__file__).parents[1] / "docs" / "findings.md").read_text(encoding="utf-8")
ROWS = (
    Row("Q1", "question", "Door", "Does it lock by itself?", "", ("yes", "no")),
    Row("Q2", "question", "Door", "How often may it be forced?", "", ()),
    Row("D1", "claim", "Door", "No door stands open.", "Doors", ()),
)


class Door(Model):
    """A door that may lock by itself."""

    opened: Var[bool] = Bool(initially=False)
    forced: Var[int] = Int(0, 9, initially=0)

    locks = Parameter(True, source="Q1", meaning="it locks by itself")
    strength = Parameter(5, within=(0, 8), source="D1, Q2", meaning="how often it withstands")
    colour = Parameter(False, source="D1", meaning="no question")

    calm = Scenario("nobody forces it", faults=0)
    unlocked = Scenario("it does not lock by itself", locks=False)

    @fault(FaultKind.CRASH, component="door")
    def force(self) -> None:
        require(self.forced < 6)
        self.forced = self.forced + 1

    @action()
    def opens(self) -> None:
        require(~self.opened, (self.forced > self.strength) | (not self.locks))
        self.opened = True

    @never(source="D1", fails="It is open.")
    def is_open(self) -> Term[bool]:
        """Never is it open."""
        return self.opened

    @reachable()
    def forced_once(self) -> Term[bool]:
        """Somebody forces it."""
        return self.forced == 1

    @never()
    def impossible(self) -> Term[bool]:
        """Never is it forced nine times."""
        return self.forced == 9


DOOR = Subject("door", Door, None, "")


def silent(_: str) -> nullcontext[Observer]:
    return nullcontext(lambda _: None)


def test_readings_are_of_questions_only() -> None:
    assert list(readings(DOOR, ROWS)) == [
        Reading("locks", "yes", ("Q1",)),
        Reading("locks", "no", ("Q1",)),
        *(Reading("strength", value, ("Q2",)) for value in ("0", "4", "5", "6", "8")),
    ]


def test_findings_are_the_refuted_and_the_changing() -> None:
    opened, forced = find({e: e.results(DOOR, silent) for e in explorations(DOOR, ROWS)})
    assert (opened.prop.name, forced.prop.name) == ("is-open", "forced-once")
    verdicts = {s: r.verdict for s, r in opened.declared.items()}
    assert verdicts == {"calm": Verdict.PROVED, "unlocked": Verdict.VIOLATED}
    locked, left = list(opened.readings)[:2]
    assert [(r.scenario, r.verdict) for r in opened.changed(left)] == [("calm", Verdict.VIOLATED)]
    # A scenario that declares a reading is not checked in it again.
    assert list(opened.readings[locked]) == ["unlocked"]
    assert list(opened.readings[left]) == ["calm"]
    assert opened.changed(locked) == []  # with strength 5, six blows open it
    strong = Reading("strength", "8", ("Q2",))
    assert opened.changed(strong) == []
    text = findings_text({DOOR: [opened, forced]}, ROWS)
    assert "| is-open | D1 | violated in unlocked | locks=no (Q1) |" in text
    assert "| forced-once | none | never reached in calm | none |" in text
    assert "- D1 (claim): No door stands open." in text
    assert "| locks=no (Q1) | violated: 1 step, no failure | as declared |" in text
    assert "\nThe same: " in text.partition("### door: forced-once")[2]
    assert "The same: locks=no" not in text.partition("### door: forced-once")[0]
    assert "unlocked; calm with locks=no: 1 step, no failure" in text


def test_the_document_is_about_all_models() -> None:
    models = [line[3:] for line in DOCUMENT.splitlines() if line.startswith("## ")]
    assert models == [subject.name for subject in shipped()]


LARGE = ("loggers", "sites", "supervision", "router-times", "campaign-times", "licences")
"""The models that take longest, left to the nightly run."""


def subjects() -> list[Any]:
    """The shipped models, as the arguments of a test."""
    return [
        pytest.param(each, id=each.name, marks=[pytest.mark.nightly] * (each.name in LARGE))
        for each in shipped()
    ]


@pytest.mark.parametrize("subject", subjects())
def test_the_document_tells_what_is_refuted_now(subject: Subject) -> None:
    section = DOCUMENT.partition(f"\n## {subject.name}\n")[2].partition("\n## ")[0]
    summary = section.partition("\n### ")[0]
    by_name: dict[str, list[str]] = {"refuted": [], "others": []}
    declared = (Exploration(scenario) for scenario in subject.scenarios)
    results = [result for each in declared for result in each.results(subject, silent)]
    for name in dict.fromkeys(r.prop.name for r in results):
        of = [r for r in results if r.prop.name == name]
        refuted = any(r.verdict is Verdict.VIOLATED for r in of)
        by_name["refuted" if refuted else "others"].append(summary_start(of))
    for start in by_name["refuted"]:
        assert start in summary
    lines = [line for line in summary.splitlines() if line.startswith("|")][2:]
    known = by_name["refuted"] + by_name["others"]
    assert [line for line in lines if not line.startswith(tuple(known))] == []


@pytest.mark.nightly
def test_the_document_is_what_the_command_writes() -> None:
    done = CliRunner().invoke(cli, ["findings"])
    assert done.exit_code == 0
    assert done.stdout == DOCUMENT


def test_the_rows_of_the_document_are_in_the_table() -> None:
    known = {row.id: row.statement for row in load()}
    cited = [line for line in DOCUMENT.splitlines() if line.startswith("- ")]
    assert cited
    for line in cited:
        identity, statement = line[2:].split(" (", 1)[0], line.partition("): ")[2]
        assert known[identity] == statement
