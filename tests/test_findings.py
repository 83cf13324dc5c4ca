"""The pages in `docs/findings` are what the checker finds now."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from functools import cache
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
    Finding,
    Reading,
    explorations,
    find,
    readings,
)
from ccverify.checker.questions.sources import Row, load
from ccverify.checker.questions.verify import Subject
from ccverify.checker.report.findings import command, is_told, page, said
from ccverify.checker.report.findings_index import pages
from ccverify.checker.report.paper.markdown import escaped
from ccverify.checker.subjects.find import shipped

FOLDER = Path(__file__).parents[1] / "docs" / "findings"
PAGES = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.md")}
ROWS = (
    Row("Q1", "question", "Door", "Does it lock by itself?", "", ("yes", "no")),
    Row("Q2", "question", "Door", "How often may it be forced?", "", ()),
    Row("D1", "claim", "Door", "No door stands open.", "Doors", (), loss="Things are stolen"),
    Row("D2", "claim", "Door", "No door is forced.", "Doors", (), inferred="all", weight=1),
    Row("D3", "claim", "Door", "Doors are green.", "Doors", (), weight=1),
    Row("D5", "rule", "Door", "A door opens by its handle.", "Doors", ()),
    Row("D4", "theorem", "Door", "No door is forced nine times.", "Doors", ()),
    Row("Q3", "question", "Door", "May it be wedged?", "", ("no", "yes"), conflict=True),
)


class Door(Model):
    """A door that may lock by itself."""

    opened: Var[bool] = Bool(initially=False)
    forced: Var[int] = Int(0, 9, initially=0)

    locks = Parameter(True, source="Q1", meaning="it locks by itself")
    strength = Parameter(5, within=(0, 8), source="D1, Q2", meaning="how often it withstands")
    colour = Parameter(False, source="D1", meaning="no question")
    wedged = Parameter(False, source="Q3", meaning="somebody holds it open")

    calm = Scenario("nobody forces it", faults=0)
    unlocked = Scenario("it does not lock by itself", locks=False)
    attacked = Scenario("it may be forced")

    @fault(FaultKind.CRASH, component="door")
    def force(self) -> None:
        require(self.forced < 6)
        self.forced = self.forced + 1

    @action()
    def opens(self) -> None:
        strong = self.forced <= self.strength
        require(~self.opened, ~strong if self.locks and not self.wedged else True)
        self.opened = True

    @never(source="D1, D5", fails="It is open.")
    def is_open(self) -> Term[bool]:
        """Never is it open."""
        return self.opened

    @never(source="D2, D3", expected={"attacked": "violated"})
    def forced_often(self) -> Term[bool]:
        """Never is it forced six times."""
        return self.forced == 6

    @reachable()
    def forced_once(self) -> Term[bool]:
        """Somebody forces it."""
        return self.forced == 1

    @never(source="D4", by_construction="it gives way before")
    def impossible(self) -> Term[bool]:
        """Never is it forced nine times."""
        return self.forced == 9


DOOR = Subject("door", Door, None, "")


def silent(_: str) -> nullcontext[Observer]:
    return nullcontext(lambda _: None)


@cache
def door() -> Sequence[Finding]:
    return find({e: e.results(DOOR, silent) for e in explorations(DOOR, ROWS)})


def test_readings_are_of_questions_only() -> None:
    assert list(readings(DOOR, ROWS)) == [
        Reading("locks", "yes", ("Q1",)),
        Reading("locks", "no", ("Q1",)),
        *(Reading("strength", value, ("Q2",)) for value in ("0", "4", "5", "6", "8")),
        Reading("wedged", "no", ("Q3",)),
        Reading("wedged", "yes", ("Q3",)),
    ]


def test_findings_are_the_refuted_and_the_changing() -> None:
    opened, forced, impossible, _ = door()
    assert [is_told(finding) for finding in door()] == [True, True, False, True]
    verdicts = {s: r.verdict for s, r in opened.declared.items()}
    assert verdicts == {
        "calm": Verdict.PROVED, "unlocked": Verdict.VIOLATED, "attacked": Verdict.VIOLATED,
    }  # fmt: skip
    locked, left = list(opened.readings)[:2]
    assert [r.scenario for r in opened.changed(left)] == ["calm"]
    # A scenario that declares a reading is not checked in it again.
    assert list(opened.readings[locked]) == ["unlocked"]
    assert list(opened.readings[left]) == ["calm", "attacked"]
    assert opened.changed(locked) == []  # with strength 5, six blows open it
    strong = Reading("strength", "8", ("Q2",))
    assert [r.scenario for r in opened.changed(strong)] == ["attacked"]
    assert forced.refuted is not None
    assert impossible.refuted is None


def test_what_is_refuted_in_the_default_readings_comes_first() -> None:
    opened = door()[0]
    refuted = opened.refuted
    assert refuted is not None
    # Six blows and a step, though a door that does not lock opens in one.
    assert refuted.scenario == "attacked"
    assert refuted.answer.trace is not None
    assert refuted.answer.trace.steps == 7
    assert opened.sets["unlocked"] == (Reading("locks", "no", ("Q1",)),)
    assert opened.refuting is refuted


def test_no_claim_is_refuted_in_a_scenario_beyond_it() -> None:
    of = {finding.prop.name: finding for finding in door()}
    forced, once = of["forced-often"], of["forced-once"]
    assert forced.refuting is forced.declared["attacked"]
    beyond = replace(forced, prop=replace(forced.prop, beyond={"attacked": "it is an attack"}))
    assert beyond.refuting is None
    lines = page(DOOR, [beyond], ())[0].splitlines()
    assert "- attacked is beyond what is claimed: it is an attack" in lines
    why = {"calm": "it is said", "unlocked": "no lock", "attacked": "it is said"}
    alike = replace(forced, prop=replace(forced.prop, beyond=why))
    lines = page(DOOR, [alike], ())[0].splitlines()
    assert [line for line in lines if "beyond" in line] == [
        "- calm, attacked are beyond what is claimed: it is said",
        "- unlocked is beyond what is claimed: no lock",
    ]
    index = pages({DOOR: [beyond]}, ROWS)["README.md"]
    assert "refuted by" not in index
    # Nobody forces it where nobody is to: that is no proof that it is impossible.
    assert once.refuted is once.declared["calm"]
    assert once.refuting is None
    only = replace(once, declared={"calm": once.declared["calm"]})
    assert only.refuting is once.declared["calm"]


def test_no_theorem_is_refuted_beyond_it_or_in_another_reading() -> None:
    of = {finding.prop.name: finding for finding in door()}
    opened, forced, once = of["is-open"], of["forced-often"], of["forced-once"]

    def standing(finding: Finding, **changes: Any) -> str:
        changed = replace(finding, prop=replace(finding.prop, sources=("D4",), **changes))
        index = pages({DOOR: [changed]}, ROWS)["README.md"].splitlines()
        (line,) = (line for line in index if line.startswith("| **D4**"))
        return line.rpartition("): ")[2].removesuffix(" |")

    assert standing(opened) == "refuted, 7 steps, 6 failures"
    attack = {"attacked": "it is an attack"}
    # A door that does not lock opens in one step, which is a reading of Q1.
    known = "proved; refuted in another reading; refuted beyond it"
    assert standing(opened, beyond=attack) == known
    known = "proved; other readings change that; refuted beyond it"
    assert standing(opened, beyond={**attack, "unlocked": "it is not locked"}) == known
    assert standing(forced) == "refuted, 6 steps, 6 failures"
    assert standing(forced, beyond=attack) == "refuted beyond it"
    assert standing(once) == "reached"  # and nobody forces it where nobody is to


def test_a_page_tells_each_property_once() -> None:
    lines = page(DOOR, door(), ())[0].splitlines()
    headings = ["is-open", "forced-once", "forced-often"]
    assert [line[3:] for line in lines if line.startswith("## ")] == headings
    assert (
        "- `ccverify run door --property is-open` **violated:** unlocked (1 step, no failure); "
        "attacked (7 steps, 6 failures) **proved:** calm"
    ) in lines
    assert (
        "- `--set locks=no` (Q1) or `--set wedged=yes` (Q3) **violated:** calm (1 step, no failure)"
    ) in lines
    never = "**never reached:** calm **reached:** unlocked, attacked"
    assert f"- `ccverify run door --property forced-once` {never}" in lines
    assert "- Scenarios with readings of their own: unlocked (`locks=no`)." in lines
    assert "- Assumed, in every reading: impossible." in lines
    command = "`ccverify run door --property is-open --scenario attacked`"
    assert lines.count(f"|  | {command}: 7 steps, 6 failures | shared |") == 1
    assert "| 7 | opens | **opened: yes** |" in lines
    undrawn = page(DOOR, door(), ("D1", "D5"))[0]
    assert "## is-open" in undrawn
    assert command not in undrawn
    rows = pages({DOOR: door()}, ROWS)["rows.md"].splitlines()
    assert rows[4:] == ["- **D5** (rule): A door opens by its handle."]  # the index has the others


def test_the_index_has_claims_by_what_is_lost() -> None:
    lines = pages({DOOR: door()}, ROWS)["README.md"].splitlines()
    sections = [line[3:] for line in lines if line.startswith("## ")]
    assert sections == [
        "Claims of the source that are refuted",
        "Where the source contradicts itself",
        "Where the source is silent",
        "What follows from its rules, or does not",
        "What holds by how the models are written",
        "Pages",
    ]
    starts = [line[:20] for line in lines if "**" in line[:8]]
    assert starts == [
        "|  | **Things are st", "| **D1** No door sta", "|  | **Others** |  |",
        "| **D2** No door is ", "| **D3** Doors are g", "| **Q3** May it be w",
        "| **Q1** Does it loc", "| **Q2** How often m", "| **D4** No door is ",
    ]  # fmt: skip
    (silent_on,) = (line for line in lines if line.startswith("| **Q1**"))
    assert "`locks=no`: [door: is-open](door.md#is-open)" in silent_on
    (forced,) = (line for line in lines if line.startswith("| **D2**"))
    assert "| **D2** No door is forced. *Our expectation: all.* | [door: forced-often]" in forced
    assert (
        "6 failures | `ccverify run door --property forced-often --scenario attacked` |" in forced
    )
    (open_,) = (line for line in lines if line.startswith("| **D1**"))
    assert (
        "door.md#is-open): It is open.<br>Proved there in another reading: `--set strength=6`, "
        "`--set strength=8` |"
    ) in open_
    assert "Proved there" not in forced
    assert "| door: impossible | D4 | it gives way before |" in lines
    assert "| [door](door.md) | 4 | 3 | 0 | 1 |" in lines


def refuting(subject: Subject) -> Iterator[tuple[str, str, str]]:
    """What is expected to refute claims: rows cited, by the property and the scenario."""
    declared = [each for each in explorations(subject, load()) if each.reading is None]
    for prop in subject.build(declared[0].scenario, {}).properties:
        possible = prop.kind == "reachable" and "proved" in prop.expected.values()
        for scenario in (str(each.scenario) for each in declared if not each.sets):
            violated = prop.expected.get(scenario) == "violated"
            if violated and not possible and scenario not in prop.beyond:
                yield from ((row, prop.name, scenario) for row in prop.sources)


def test_the_index_has_the_claims_that_are_expected_to_be_refuted() -> None:
    claims = {row.id for row in load() if row.kind == "claim"}
    expected = {
        (row, f"{subject.name} --property {name} --scenario {scenario}")
        for subject in shipped()
        for row, name, scenario in refuting(subject)
        if row in claims
    }
    _, section = PAGES["README.md"].split("## Claims of the source that are refuted\n")
    told = re.findall(r"^\| \*\*(\w+)\*\* .*`ccverify run (.*)` \|$", section, flags=re.MULTILINE)
    assert {row for row, _ in told} == {row for row, _ in expected}
    assert set(told) <= expected


def test_there_is_a_page_for_each_model_and_they_can_be_read() -> None:
    assert PAGES.keys() == {
        "README.md",
        "rows.md",
        *(f"{subject.name}.md" for subject in shipped()),
    }
    lines = [text.count("\n") for text in PAGES.values()]
    assert max(lines) < 250
    assert sum(lines) < 70 * len(lines)


LARGE = (
    "router-pair", "loggers", "sites", "pg-pair", "campaign-pair", "supervision", "router-times",
    "campaign-times", "licences", "cvp-calls", "unified-cm", "live-data", "finesse", "agent-sites",
)  # fmt: skip
"""The models that take longest, left to the nightly run."""


def subjects() -> list[Any]:
    """The shipped models, as the arguments of a test."""
    return [
        pytest.param(each, id=each.name, marks=[pytest.mark.nightly] * (each.name in LARGE))
        for each in shipped()
    ]


@pytest.mark.parametrize("subject", subjects())
def test_a_page_tells_what_is_refuted_now(subject: Subject) -> None:
    sections = PAGES[f"{subject.name}.md"].split("\n## ")[1:]
    told = {name: text for name, _, text in (each.partition("\n") for each in sections)}
    rows = load()
    declared = [e for e in explorations(subject, rows) if e.reading is None]
    for finding in find({each: each.results(subject, silent) for each in declared}):
        name = finding.prop.name
        row = f"- `{command(subject, finding)}` {said(finding.declared.values())}"
        assert name in told or not is_told(finding)
        lines = told.pop(name, row).splitlines()
        assert row in [line.partition(" **run:** ")[0] for line in lines]
    assert not told


@pytest.mark.nightly
def test_the_pages_are_what_the_command_writes(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["findings", "--output", str(tmp_path / "findings")])
    assert done.exit_code == 0
    written = (tmp_path / "findings").glob("*.md")
    assert {path.name: path.read_text(encoding="utf-8") for path in written} == PAGES


def test_the_rows_of_the_pages_are_in_the_table() -> None:
    known = {row.id: escaped(row.statement) for row in load()}
    cited = [line for text in PAGES.values() for line in text.splitlines() if line[:4] == "- **"]
    assert cited
    for line in cited:
        identity, statement = line[4:].split("**", 1)[0], line.partition("): ")[2]
        assert known[identity] == statement


def test_what_a_claim_weighs_is_known_of_each_claim() -> None:
    claims = {row.id: row for row in load() if row.kind == "claim"}
    assert [id_ for id_, row in claims.items() if not row.loss] == []
    assert {row.weight for row in claims.values()} == set(range(6))
    assert all(row.kind == "claim" for row in load() if row.loss)
    assert {row.kind for row in load() if row.conflict} == {"question"}
