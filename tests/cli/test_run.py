"""What `run` checks, what it returns to the shell, and what programs read."""

from __future__ import annotations

import json
import os
import re
import shlex
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

import ccverify.checker.commands.run as run_module
from ccverify.checker.errors import InternalError
from ccverify.checker.language.system import System
from ccverify.checker.limits import Limit, LimitReached
from ccverify.checker.questions.verify import Subject

Cli = Callable[..., Result]
Write = Callable[..., Path]

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "models" / "benchmark_pair.py"

COUNTER = """
from ccverify import Int, Model, Scenario, action, never, reachable, require

class Counter(Model):
    "Counts to nine."
    value = Int(0, 9, initially=0)
    slow = Scenario("one at a time")

    @action()
    def count(self):
        require(self.value < 9)
        self.value += 1

    @never(expected={"slow": "EXPECTED"})
    def three(self):
        "Never three."
        return self.value == 3

    @never()
    def eleven(self):
        "Never eleven."
        return self.value == 11
"""


def verdicts(result: Result) -> dict[tuple[str, str], str]:
    found = json.loads(result.stdout)["results"]
    return {(r["property"], r["scenario"]): r["verdict"] for r in found}


def run_json(ccverify: Cli, *arguments: object) -> dict[tuple[str, str], str]:
    return verdicts(ccverify("run", "standby.py", "--format", "json", *arguments))


def test_a_plain_run_checks_each_property_where_it_belongs(ccverify: Cli) -> None:
    found = run_json(ccverify)
    assert set(found) == {
        (name, scenario)
        for name in ("all-served", "both-active", "someone-active", "nobody-waits")
        for scenario in ("steady", "apart")
    } | {("all-down", "steady")}


def test_a_named_property_is_checked_where_a_verdict_is_expected(ccverify: Cli) -> None:
    assert set(run_json(ccverify, "--property", "all-down")) == {("all-down", "steady")}
    assert set(run_json(ccverify, "--property", "all_down", "--property", "nobody-waits")) == {
        ("all-down", "steady"), ("nobody-waits", "steady"), ("nobody-waits", "apart"),
    }  # fmt: skip


def test_a_named_scenario_is_the_only_one(ccverify: Cli) -> None:
    found = run_json(ccverify, "--property", "all-down", "--scenario", "apart")
    assert set(found) == {("all-down", "apart")}
    assert {scenario for _, scenario in run_json(ccverify, "--scenario", "apart")} == {"apart"}


def test_a_property_is_found_among_all_shipped_models(ccverify: Cli) -> None:
    result = ccverify(
        "run", "--property", "split-brain", "--scenario", "moving", "--format", "json"
    )
    found = json.loads(result.stdout)["results"]
    assert {r["model"] for r in found} == {"router-pair"}
    assert {r["property"] for r in found} == {"split-brain"}


def test_settings_concern_the_models_that_have_them(ccverify: Cli, write: Write) -> None:
    counter = write(COUNTER.replace("EXPECTED", "violated"))
    arguments = ["standby.py", counter, "--set", "clients=1", "--format", "json"]
    result = ccverify("run", *arguments)
    found = json.loads(result.stdout)["results"]
    assert {(r["model"], r["parameters"].get("clients")) for r in found} == {
        ("standby", "1"), ("counter", None),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("expected", "arguments", "code"),
    [
        ("violated", [], 0),
        ("proved", [], 1),
        ("violated", ["--strict"], 1),
        ("violated", ["--property", "three"], 1),
        ("violated", ["--property", "eleven"], 0),
        ("violated", ["--max-states", "2"], 3),
        ("proved", ["--max-states", "5"], 1),  # a violation weighs more than what is undecided
    ],
)
def test_exit_codes(
    ccverify: Cli, write: Write, expected: str, arguments: list[str], code: int
) -> None:
    path = write(COUNTER.replace("EXPECTED", expected))
    assert ccverify("run", path, *arguments).exit_code == code


def test_an_expected_violation_that_is_missing_is_no_success(ccverify: Cli, write: Write) -> None:
    path = write(COUNTER.replace("self.value == 3", "self.value == 12"))
    path.write_text(path.read_text().replace("EXPECTED", "violated"))
    result = ccverify("run", path)
    assert result.exit_code == 1
    assert "PROVED, expected violated" in result.stdout


def test_what_holds_by_construction_is_assumed(ccverify: Cli, write: Write) -> None:
    text = COUNTER.replace("EXPECTED", "violated").replace(
        "@never()", "@never(by_construction='it counts to nine')"
    )
    path = write(text)
    assert (
        "slow  assumed  it counts to nine; all 10 states" in ccverify("run", path, "--full").stdout
    )
    assert "2 verdicts: 1 violated, 1 assumed;" in ccverify("run", path, "--strict").stdout
    found = json.loads(ccverify("run", path, "--format", "json").stdout)["results"]
    reasons = {r["property"]: (r["verdict"], r["by_construction"]) for r in found}
    assert reasons == {"three": ("violated", None), "eleven": ("proved", "it counts to nine")}
    broken = write(text.replace("== 11", "== 4"))
    assert ccverify("run", broken).exit_code == 1


def test_json_object(ccverify: Cli) -> None:
    result = ccverify("run", "standby.py", "--scenario", "apart", "--format", "json")
    data = json.loads(result.stdout)
    assert list(data) == [
        "schema", "ccverify", "results", "warnings", "interrupted", "missing", "models", "versions",
    ]  # fmt: skip
    assert (data["warnings"], data["interrupted"]) == ([], False)
    assert data["schema"] == 1
    by_name: dict[str, dict[str, Any]] = {r["property"]: r for r in data["results"]}
    assert list(by_name["both-active"])[:22] == [
        "model", "parameters", "scenario", "property", "kind", "sources", "expected", "verdict",
        "takes", "engine", "seconds", "distinct_states", "zones", "transitions", "depth", "bound",
        "replicas",
        "certificate", "trace", "reason", "as_expected", "meaning",
    ]  # fmt: skip
    violated, reached = by_name["both-active"], by_name["all-served"]
    assert (violated["verdict"], violated["as_expected"]) == ("violated", True)
    assert len(violated["trace"]["states"]) == 3
    assert (reached["verdict"], reached["expected"]) == ("proved", None)
    assert isinstance(violated["seconds"], float)


@pytest.mark.parametrize("form", ["text", "json", "junit", "sarif", "github"])
def test_a_limit_while_a_model_is_built_loses_nothing(
    ccverify: Cli, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    """One limit is for all explorations: those that came first are reported."""
    build, reached = Subject.build, "the time limit (--timeout) was reached"

    def limited(
        self: Subject, scenario: str | None, settings: Mapping[str, object], *, again: bool
    ) -> System:
        if scenario == "apart":
            raise LimitReached(Limit.TIME, reached)
        return build(self, scenario, settings, again=again)

    monkeypatch.setattr(Subject, "build", limited)
    done = ccverify("run", "standby.py", "--jobs", "1", "--format", form)
    assert (done.exit_code, done.stderr) == (3, "")
    said = " ".join(done.stdout.split())
    assert "The time limit (--timeout) was reached: standby was not yet built" in said
    assert "1 of 2 explorations not done." in said
    nothing = ccverify("run", "standby.py", "--scenario", "apart", "--format", form)
    assert (nothing.exit_code, nothing.stdout) == (3, "")
    assert reached in nothing.stderr


def test_the_same_run_prints_the_same_bytes(ccverify: Cli) -> None:
    runs = {ccverify("run", "standby.py", "--traces", "--no-times").stdout for _ in range(3)}
    assert len(runs) == 1


def test_traces(ccverify: Cli) -> None:
    def shown(*arguments: str) -> set[str]:
        lines = ccverify("run", *arguments).stdout.splitlines()
        return {line.strip().split(",")[0] for line in lines if ": shortest " in line}

    assert len(shown("standby.py")) == 1  # counterexamples, all in `apart`
    assert shown("standby.py", "--traces") > shown("standby.py")
    assert shown("standby.py", "--no-traces") == set()
    assert shown("standby.py", "--property", "all-served", "--scenario", "apart") == {
        "apart: shortest witness"
    }


def hints(result: Result) -> dict[str, str]:
    """What is to be typed next, by what it is for; each is a line that is not broken."""
    found = (line.partition(": ") for line in result.stdout.splitlines())
    return {what: text.strip() for what, _, text in found if text.strip().startswith("ccverify ")}


def test_what_to_type_next(ccverify: Cli) -> None:
    """What is said can be typed, and shows what it says it does."""
    request = ("standby.py", "--scenario", "apart", "--set", "clients=1")
    said = hints(ccverify("run", *request))
    assert list(said) == ["To see why", "What breaks it", "All verdicts"]
    for what, found in said.items():
        words = shlex.split(found)[1:]
        assert "--scenario" in words
        assert "clients=1" in words
        shown = ccverify(*words)
        assert what == "What breaks it" or ": shortest counterexample" in shown.stdout
        assert shown.exit_code == 1
    assert hints(ccverify("run", *request, "--full")).keys() == {"What breaks it"}


def test_what_to_type_next_leaves_open_what_was_open(ccverify: Cli) -> None:
    request = ("standby.py", "--scenario", "steady", "--for-every", "clients")
    assert all("--for-every clients" in text for text in hints(ccverify("run", *request)).values())


def test_a_summary_of_many_models_has_one_digest_of_all(ccverify: Cli, tmp_path: Path) -> None:
    """It changes with each of them; of few models each is named."""

    def made_of(*texts: str) -> str:
        names = [f"Counter{'ABCDE'[number]}" for number in range(len(texts))]
        files = [tmp_path / f"{name}.py" for name in names]
        for file, name, text in zip(files, names, texts, strict=True):
            meant = text.replace("EXPECTED", "violated").replace("class Counter", f"class {name}")
            file.write_text(meant, encoding="utf-8")
        words = " ".join(ccverify("run", *map(str, files), "--no-traces").stdout.split())
        return words[words.index("cvc5 ") :]

    assert re.fullmatch(
        r"cvc5 1.2.3\); (counter-[a-d] [0-9a-f]{12}(; |$)){4}", made_of(*4 * [COUNTER])
    )
    alike = made_of(*5 * [COUNTER])
    assert re.fullmatch(r"cvc5 1.2.3\); 5 models [0-9a-f]{12}", alike)
    assert made_of(*4 * [COUNTER], COUNTER.replace("< 9", "< 8")) != alike


def test_the_summary_counts_every_verdict_once(ccverify: Cli) -> None:
    models = ("standby.py", "turns.py")
    results = json.loads(ccverify("run", *models, "--format", "json").stdout)["results"]
    head, *rows = (
        line.split() for line in ccverify("run", *models, "--no-times").stdout.splitlines()[:3]
    )
    for name, *numbers in rows:
        own = [r for r in results if r["model"] == name]
        reached = [r for r in own if r["kind"] == "reachable"]
        expected = {
            "proved": sum(r["verdict"] == "proved" for r in own)
            - sum(r["verdict"] == "proved" for r in reached),
            "refuted": sum(r["verdict"] == "violated" for r in own),
            "reached": sum(r["verdict"] == "proved" for r in reached),
            "undecided": 0,
        }
        assert dict(zip(head[1:], map(int, numbers), strict=True)) == expected


def test_refutations_are_ranked_by_failures_and_steps(ccverify: Cli) -> None:
    _, *rest = ccverify(
        "run", "standby.py", "turns.py", "--strict", "--no-traces"
    ).stdout.partition("refuted, fewest")
    ranked = [
        line.split()[:2]
        for line in rest[-1].splitlines()[2:]
        if line.split()[:1] and line.split()[0].isdigit() and "verdict" not in line
    ]
    numbers = [(int(failures), int(steps)) for failures, steps in ranked]
    assert len(numbers) > 3
    assert numbers == sorted(numbers)


def test_output_file(ccverify: Cli, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("old")
    path.chmod(0o640)
    result = ccverify("run", "standby.py", "--no-times", "--output", path)
    assert result.stdout == ""
    assert path.read_text() == ccverify("run", "standby.py", "--no-times").stdout
    assert path.stat().st_mode & 0o777 == 0o640
    assert os.listdir(tmp_path) == ["report.txt"]


def test_output_that_is_a_device_stays_one(ccverify: Cli) -> None:
    assert ccverify("run", "standby.py", "--output", "/dev/null").exit_code == 1
    assert not Path("/dev/null").is_file()


def test_a_failing_run_leaves_the_output_file_alone(
    ccverify: Cli, write: Write, tmp_path: Path
) -> None:
    path = tmp_path / "report.txt"
    path.write_text("old")
    model = write(COUNTER.replace("EXPECTED", "violated").replace("< 9", "< 10"))
    result = ccverify("run", model, "--output", path)
    assert (result.exit_code, path.read_text()) == (2, "old")
    assert "assigns 10 to value" in result.stderr


def test_a_verdict_on_some_runs_is_not_told_as_one_on_all(ccverify: Cli) -> None:
    asked = ("run", "standby.py", "--property", "both-active", "--scenario", "apart", "--no-traces")
    without = ccverify(*asked, "--without", "lose-link")
    assert "    apart, without lose-link  proved  " in without.stdout
    assert "\n1 verdict, on some runs only: 1 proved\n" in without.stdout
    assert "never taken" not in without.stdout + without.stderr
    assert without.exit_code == 0
    runs = ccverify(*asked, "--runs", "2")
    counts = "\n2 verdicts, 1 of them on some runs only: 1 proved, 1 violated\n"
    assert counts in runs.stdout
    assert runs.exit_code == 1


def test_warnings(ccverify: Cli, write: Write) -> None:
    text = COUNTER.replace("EXPECTED", "violated")
    path = write(text.replace("value = Int", "spare = Int(0, 1, initially=0)\n    value = Int"))
    result = ccverify("run", path)
    assert "warning: counter: spare is never written" in result.stderr
    assert "warning:" not in result.stdout
    assert ccverify("run", "standby.py").stderr == ""
    # `link` is never written in `steady`, but it is in `apart`.
    assert ccverify("run", "standby.py", "--scenario", "steady").stderr == ""


IDLE = """
from ccverify import Bool, Model, action, always, never, reachable, require

class Idle(Model):
    "A lamp with more than it needs."
    on = Bool(initially=False)
    spare = Bool(initially=False)
    broken = Bool(initially=False)

    @action()
    def switch(self):
        require(~self.broken)
        self.on = ~self.on

    @action()
    def mend(self):
        require(self.broken)
        self.broken = False

    @reachable(expected="WITNESS")
    def breaks(self):
        "It breaks."
        return self.broken

    @never(beside="breaks")
    def lit_though_broken(self):
        "Never is it lit and broken."
        return self.on & self.broken
"""


def test_warnings_in_every_report(ccverify: Cli, write: Write) -> None:
    path = write(IDLE.replace('expected="WITNESS"', ""))
    result = ccverify("run", path, "--format", "json")
    found = {(w["kind"], w["name"]): w for w in json.loads(result.stdout)["warnings"]}
    assert {
        ("never written", "spare"),
        ("never taken", "mend"),
        ("vacuous", "lit-though-broken"),
    } <= set(found)
    for warning in found.values():
        assert warning["model"] == "idle"
        assert warning["file"] == str(path)
        assert f"warning: idle: {warning['message']}" in result.stderr
    text = ccverify("run", path).stdout
    assert f"; {len(found)} warnings" in text


APART = """
from ccverify import Bool, Int, Model, action, never, require

class Apart(Model):
    level = Int(0, 3, initially=0)
    lamp = Bool(initially=False)
    broken = Bool(initially=False)

    @action()
    def rise(self):
        require(self.level < 2)
        self.level += 1

    @action()
    def switch(self):
        self.lamp = ~self.lamp

    @action()
    def mend(self):
        require(self.broken)
        self.broken = self.lamp

    @never()
    def full(self):
        return self.level == 3
"""


def test_an_action_apart_from_all_properties_is_warned_of(ccverify: Cli, write: Write) -> None:
    path = write(APART)
    said = "warning: apart: mend is never taken in any scenario"
    assert said in ccverify("run", path).stderr
    named = ccverify("run", path, "--property", "full")
    assert said not in named.stderr
    assert "without lamp, broken: no property asked depends on it" in named.stdout
    assert said in ccverify("run", path, "--property", "full", "--whole").stderr


def test_warnings_as_errors(ccverify: Cli, write: Write) -> None:
    text = COUNTER.replace("EXPECTED", "violated")
    path = write(text.replace("value = Int", "spare = Int(0, 1, initially=0)\n    value = Int"))
    assert ccverify("run", path).exit_code == 0
    assert ccverify("run", path, "--warnings", "show").exit_code == 0
    assert ccverify("run", path, "--warnings", "error").exit_code == 1
    # A range in which eleven lies, so that the property is not constant.
    clean = write(text.replace("Int(0, 9,", "Int(0, 11,"))
    assert ccverify("run", clean, "--warnings", "error").exit_code == 0
    assert ccverify("run", clean, "--warnings", "error", "--max-states", "2").exit_code == 3


@pytest.mark.parametrize("error", [RuntimeError("no\nway"), InternalError("no way")])
def test_bugs(ccverify: Cli, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(run_module, "Checks", fail)
    result = ccverify("run", "standby.py")
    assert result.exit_code == 70
    assert len(result.stderr.splitlines()) == 1
    assert "no way: this is a bug of ccverify" in result.stderr
    assert "CCVERIFY_DEBUG=1" in result.stderr
    monkeypatch.setenv("CCVERIFY_DEBUG", "1")
    assert "Traceback" in ccverify("run", "standby.py").stderr


def test_memory_that_is_exhausted_leaves_it_undecided(
    ccverify: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(run_module, "Checks", fail)
    assert ccverify("run", "standby.py").exit_code == 3


@pytest.mark.parametrize("name", ["two words.py", f"{'long' * 30} words.py"])
def test_the_hint_can_be_pasted_into_a_shell(ccverify: Cli, write: Write, name: str) -> None:
    text = (Path(__file__).parent / "standby.py").read_text(encoding="utf-8")
    model = write(text, name)
    said = hints(ccverify("run", model, "--no-traces"))
    assert said["To see why"].startswith(f"ccverify run '{model}' --property ")


def test_an_engine_that_was_not_the_first_is_named(ccverify: Cli) -> None:
    model = BENCHMARK
    result = ccverify("run", model, "--set", "pgs=10", "--no-symmetry", "--no-traces", "--full")
    said = " ".join(result.output.split())
    assert "as a BDD of 3 nodes; by bdd, not by explicit with as much work" in said
    assert said.count("by bdd, ") == 2


@pytest.mark.parametrize(
    ("limit", "reason"),
    [
        (("--timeout", "0.5"), "the time limit (--timeout) was reached"),
        (("--max-memory", "1M"), "the limit on memory (--max-memory) was reached"),
    ],
)
@pytest.mark.parametrize("engine", ["explicit", "bdd", "bmc"])
def test_limits(ccverify: Cli, engine: str, limit: tuple[str, str], reason: str) -> None:
    model = BENCHMARK
    request = ("run", model, "--set", "pgs=30", "--property", "split-brain", "--no-symmetry")
    result = ccverify(*request, "--engine", engine, *limit)
    assert result.exit_code == 3, result.output
    assert reason in " ".join(result.output.split())


def test_for_every_number_there_is_no_engine_to_choose(ccverify: Cli) -> None:
    for command in ("run", "prove"):
        refused = ccverify(command, "router-pair", "--for-every", "pgs", "--engine", "pdr")
        assert refused.exit_code == 2
        assert "--engine is for a given size" in refused.stderr


def test_a_report_says_what_a_limit_left_undone(
    ccverify: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    build, reached = Subject.build, "the limit on memory (--max-memory) was reached"

    def limited(
        self: Subject, scenario: str | None, settings: Mapping[str, object], *, again: bool
    ) -> System:
        if scenario == "apart":
            raise LimitReached(Limit.MEMORY, reached)
        return build(self, scenario, settings, again=again)

    monkeypatch.setattr(Subject, "build", limited)
    asked = ["report", "standby.py", "--property", "all-served", "--jobs", "1", "-o"]
    done = ccverify(*asked, str(tmp_path / "out"))
    assert done.exit_code == 3
    left = "1 of 2 explorations not done."
    assert left in done.stdout
    assert left in (tmp_path / "out" / "report.md").read_text("utf-8")
    assert left in (tmp_path / "out" / "report.tex").read_text("utf-8")


def test_a_limit_is_no_fault_of_a_line(ccverify: Cli, write: Write) -> None:
    """It is reached in some method of the model, which has nothing to do with it."""
    path = write("""
from ccverify import Bool, FaultKind, Model, fault, never
from ccverify.checker.limits import Limit, LimitReached

class Lamp(Model):
    on = Bool(initially=True)

    @fault(FaultKind.CRASH, component="lamp")
    def fail(self):
        raise LimitReached(Limit.TIME, "the time limit (--timeout) was reached")

    @never()
    def dark(self):
        return ~self.on
""")
    done = ccverify("cuts", path, "--property", "dark")
    said = "error: the time limit (--timeout) was reached\n"
    assert (done.exit_code, done.stderr) == (3, said)


def test_no_model_is_built_when_the_time_is_up(
    ccverify: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = list[str | None]()
    build = Subject.build

    def slow(
        self: Subject, scenario: str | None, settings: Mapping[str, object], *, again: bool
    ) -> System:
        built.append(scenario)
        time.sleep(0.2)  # sooner than the clock strikes
        return build(self, scenario, settings, again=again)

    monkeypatch.setattr(Subject, "build", slow)
    done = ccverify("run", "standby.py", "--jobs", "1", "--timeout", "0.1")
    assert (done.exit_code, built) == (3, ["steady"])
    assert "1 of 2 explorations not done." in " ".join(done.stdout.split())
