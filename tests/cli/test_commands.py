"""`list`, `show`, `simulate`, `claims`, and the help."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from tests.support.checking import named

import ccverify.checker.commands.claims as claims_module
from ccverify.checker.evidence.read_itf import from_itf
from ccverify.checker.evidence.trace import replay
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.simulate import Walker
from ccverify.checker.subjects.find import Citation, one

Cli = Callable[..., Result]

COMMANDS = ["run", "cuts", "census", "simulate", "list", "show", "prove", "check", "claims",
            "findings", "new", "completion"]  # fmt: skip
HERE = Path(__file__).parent


def test_help(ccverify: Cli) -> None:
    result = ccverify("--help")
    assert result.exit_code == 0
    assert [c for c in COMMANDS if f"\n  {c} " not in result.stdout] == []
    assert ccverify("--version").stdout.startswith("ccverify, version ")


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_commands_has_examples(ccverify: Cli, command: str) -> None:
    result = ccverify(command, "--help")
    assert result.exit_code == 0
    assert "Examples:" in result.stdout
    assert f"  ccverify {command}" in result.stdout


def test_list_names_what_is_shipped(ccverify: Cli) -> None:
    data = json.loads(ccverify("list", "--format", "json").stdout)
    (routers,) = [m for m in data["models"] if m["model"] == "router-pair"]
    assert {"static", "moving"} <= {s["name"] for s in routers["scenarios"]}
    assert {"name": "pgs", "default": "4"}.items() <= routers["parameters"][0].items()
    split_brain = next(p for p in routers["properties"] if p["name"] == "split-brain")
    assert "R6" in split_brain["sources"]
    text = ccverify("list").stdout
    for name in ("router-pair", "static", "pgs", "split-brain"):
        assert name in text


def test_show_says_what_was_set(ccverify: Cli) -> None:
    text = " ".join(ccverify("show", "router-pair", "--set", "pgs=2").stdout.split())
    assert "router-pair, scenario static" in text
    assert " pgs 2 " in text
    assert "enabled-side-decides for side in Side (R1, R3)" in text


def simulated(ccverify: Cli, *arguments: str) -> Result:
    return ccverify("simulate", "standby.py", "--scenario", "apart", *arguments)


def test_simulations_are_repeatable_and_differ_by_seed(ccverify: Cli) -> None:
    seeds = ("1", "1", "2", "3")
    runs = [simulated(ccverify, "--all", "--seed", seed).stdout for seed in seeds]
    assert runs[0] == runs[1]
    assert len(set(runs)) == 3


def test_simulations_stop_at_a_violation(ccverify: Cli) -> None:
    result = simulated(ccverify, "--runs", "20", "--steps", "50")
    assert result.exit_code == 1
    assert "violates both-active" in result.stdout
    assert "Two servers answer" in result.stdout
    calm = ccverify("simulate", "standby.py", "--scenario", "steady", "--runs", "20")
    assert calm.exit_code == 0
    assert "nothing can happen any more" in calm.stdout


def test_a_simulated_run_replays(ccverify: Cli) -> None:
    result = simulated(ccverify, "--runs", "20", "--steps", "50", "--format", "itf")
    system = one(str(HERE / "standby.py")).build("apart", {})
    data = json.loads(result.stdout)
    prop = named(system, data["#meta"]["property"])
    replay(Evaluator(system), prop, from_itf(system, data))


def test_a_run_that_breaks_nothing_cannot_be_checked(ccverify: Cli, tmp_path: Path) -> None:
    file = tmp_path / "run.itf.json"
    file.write_text(simulated(ccverify, "--steps", "1", "--format", "itf").stdout)
    result = ccverify("check", str(file), "--model", "standby.py")
    assert result.exit_code == 2
    said = " ".join(result.stdout.split())
    assert "NOT CHECKED: the trace does not say of which model and property it is" in said
    assert "only one that breaks or shows a property can be checked" in said


def test_walks_draw_evenly_from_what_is_enabled() -> None:
    """At first each client may ask, or the link be lost: three calls, a thousand draws each."""
    evaluator = Evaluator(one(str(HERE / "standby.py")).build("apart", {}))
    walker = Walker(evaluator, [], seed=0)
    counts: dict[str, int] = {}
    for number in range(3000):
        call = str(walker.walk(number, steps=1).trace.calls[0])
        counts[call] = counts.get(call, 0) + 1
    assert counts.keys() == {"ask(Client 1)", "ask(Client 2)", "lose-link"}
    assert all(900 < n < 1100 for n in counts.values()), counts


def test_claims(ccverify: Cli) -> None:
    data = json.loads(ccverify("claims", "--no-run", "--format", "json").stdout)
    rows = {row["id"]: row for row in data["rows"]}
    assert len(rows) == data["totals"]["all"]["rows"] == 188
    names = {c["name"] for c in rows["R6"]["cited_by"] if c["what"] == "property"}
    assert "split-brain" in names
    assert all(c["verdicts"] is None for c in rows["R6"]["cited_by"])
    assert rows["R6"]["standing"] == "answered"
    assert rows["U12"]["standing"] == "assumed"
    assert rows["M8"]["standing"] == "missing"
    assert sum(of["rows"] for of in data["chapters"].values()) == len(rows)
    text = ccverify("claims", "--no-run").stdout
    assert "not modelled yet" in text
    assert "\nTotals\n" in text
    assert [row for row in rows if f"\n  {row} " not in text] == []


def test_claims_with_verdicts(ccverify: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claims_module, "shipped", lambda: (one("dialer-gateways"),))
    result = ccverify("claims", "--format", "json")
    rows = {row["id"]: row for row in json.loads(result.stdout)["rows"]}
    given_up = next(c for c in rows["D8"]["cited_by"] if c["name"] == "given-up")
    verdicts = {v["scenario"]: v["verdict"] for v in given_up["verdicts"]}
    assert (verdicts["overloaded"], verdicts["unlisted"]) == ("proved", "violated")
    assert result.exit_code == 0


@pytest.mark.nightly
def test_claims_with_all_verdicts(ccverify: Cli) -> None:
    result = ccverify("claims", "--format", "json")
    rows = {row["id"]: row for row in json.loads(result.stdout)["rows"]}
    split_brain = next(c for c in rows["R6"]["cited_by"] if c["name"] == "split-brain")
    verdicts = {v["scenario"]: v["verdict"] for v in split_brain["verdicts"]}
    assert (verdicts["static"], verdicts["moving"]) == ("proved", "violated")
    assert result.exit_code == 0


def test_citing_what_is_no_row_is_a_bug(ccverify: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = Citation("R99", "router-pair", "action", "test-ends")
    monkeypatch.setattr(claims_module, "citations", lambda _: iter([wrong]))
    result = ccverify("claims", "--no-run")
    assert result.exit_code == 70
    assert "action test-ends of router-pair cites R99" in result.stderr


def test_what_is_claimed_of_runs_without_end_has_no_certificate(
    ccverify: Cli, tmp_path: Path
) -> None:
    for scenario, said in (("steady", "violated"), ("worn", "violated")):
        done = ccverify("prove", "turns.py", "--scenario", scenario, "--output", tmp_path,
                        "--property", "is-served")  # fmt: skip
        assert done.exit_code == 1  # asked for by name
        assert f"is-served: {said}, no certificate" in done.stdout
    lemmas = tmp_path / "lemmas.json"
    lemmas.write_text("[]", encoding="utf-8")
    done = ccverify("prove", "turns.py", "--scenario", "steady", "--output", tmp_path,
                    "--property", "is-served", "--lemmas", lemmas)  # fmt: skip
    assert done.exit_code == 2
    assert "is-served is leads_to: no certificate speaks of runs without end" in done.stderr


@pytest.mark.nightly
def test_a_test_is_left_with_any_number_of_pgs(ccverify: Cli, tmp_path: Path) -> None:
    done = ccverify("prove", "router-pair", "--scenario", "static", "--for-every", "pgs",
                    "--property", "test-is-left", "--output", tmp_path)  # fmt: skip
    assert done.exit_code == 0
    assert "test-is-left: for every number of PGs (invariant, " in done.stdout
    assert (tmp_path / "router-pair/static.fair-runs.json").exists()


def test_simulate_says_that_it_leaves_runs_without_end_aside(ccverify: Cli) -> None:
    text = " ".join(ccverify("simulate", "--help").stdout.split())
    assert "(eventually_always, leads_to) is left aside: no random run decides it" in text
    assert ccverify("simulate", "turns.py", "--steps", "50").exit_code == 0


def test_cuts_of_what_must_happen(ccverify: Cli) -> None:
    text = ccverify("cuts", "turns.py", "--property", "comes-to-rest", "--scenario", "worn").stdout
    assert "from here it repeats for ever from step 1" in text


def test_show_says_what_a_variable_means_and_which_are_ghosts(ccverify: Cli) -> None:
    lines = [" ".join(line.split()) for line in ccverify("show", "pg-pair").stdout.splitlines()]
    at = lines.index("sides.swaps ghost 0..3 0")
    assert lines[at + 1].startswith("how often the role has changed sides")
    assert "sides.mode Side -> Mode inactive" in lines
