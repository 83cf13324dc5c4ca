"""The shipped proofs hold, and what was tampered with is never accepted."""

from __future__ import annotations

import json
import re
import time
import tomllib
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from ccverify.checker.api.asking import proved
from ccverify.checker.cli import cli
from ccverify.checker.commands.evidence import HOLDS, REFUTED, UNCHECKED, Asked, checked
from ccverify.checker.evidence.smtlib import comment
from ccverify.checker.limits import Limits
from ccverify.checker.questions.prove import united
from ccverify.checker.questions.verify import select
from ccverify.checker.subjects.find import one
from ccverify.checker.versions import versions

ROOT = Path(__file__).parents[1]
SHIPPED = sorted((ROOT / "proofs").rglob("*.json"))
STATIC = ROOT / "proofs/router-pair/static.json"
SIZED = ROOT / "proofs/router-pair/budget-1.pgs-4.json"

LEFT_OPEN = {
    "router-pair": "",
    "loggers": "",
    "campaign-pair": "",
    "pg-pair": ".every-weighs",
    "queue-limits": ".every-places",
    "agent-sites": "",
    "web-servers": "",
    "real-time": "",
    "sign-in": "",
    "identity": "",
    "live-data": "",
    "event-streams": "",
    "finesse": "",
    "server-users": ".every-supported",
    "unified-cm": "",
    "cti-servers": "",
}
OPEN: dict[str, dict[str, list[str]]] = tomllib.loads(
    (ROOT / "proofs" / "open.toml").read_text(encoding="utf-8")
)
OF_SITES = ("public-only", "private-only", "pgs-only", "both-networks-reached", "one-site-reached")
"""What is shipped of the two sites: in the default reading, or in that of Q3 with fewer cases."""

COUNTER = '''
from ccverify import Condition, Int, Model, action, never, require


class Counter(Model):
    """Counts to three."""

    at = Int(0, 5, initially=0)

    @action()
    def count(self) -> None:
        require(self.at < 3)
        self.at = self.at + 1

    @never()
    def four(self) -> Condition:
        """Never is it at four."""
        return self.at == 4

    @never()
    def five(self) -> Condition:
        """Never is it at five."""
        return self.at == 5
'''

LAMPS = '''
from ccverify import *


class Lamp(Replica):
    """One of those that are lit."""


class Lamps(Model):
    """A room stays open until its lamps are lit."""

    lamps = Replicas(Lamp, default=2)
    lit = Bool(over=lamps, initially=False)
    open = Bool(initially=False)

    def all_are_lit(self):
        return forall(self.lamps, lambda lamp: self.lit[lamp])

    @action()
    def begin(self):
        require(~self.open)
        self.open = True

    @action()
    def end(self):
        require(self.open, self.all_are_lit())
        self.open = False

    @action(lamps)
    def dim(self, lamp):
        require(~self.open, self.lit[lamp])
        self.lit[lamp] = False

    @action(lamps, fair=True)
    def light(self, lamp):
        require(self.open, ~self.lit[lamp])
        self.lit[lamp] = True

    @until()
    def open_until_lit(self):
        """Once the room is open, it is until all lamps are lit."""
        return self.open, self.open, self.all_are_lit()
'''


def run(*arguments: object) -> Result:
    """What the command line answers."""
    return CliRunner().invoke(cli, [str(a) for a in arguments])


def loaded(path: Path) -> Any:
    """What a file holds."""
    return json.loads(path.read_text(encoding="utf-8"))


def proved_in(path: Path) -> set[str]:
    """The properties that a shipped proof is of; none if it is not there."""
    return set(loaded(path)["properties"]) if path.exists() else set()


# What is shipped ---------------------------------------------------------------------------------


def test_the_theorems_are_shipped_for_every_reading() -> None:
    for reading in (
        "", ".recheck-yes", ".answers-one-instant", ".conflict-disabled-wins",
        ".conflict-first-wins",
    ):  # fmt: skip
        path = ROOT / f"proofs/router-pair/static{reading}.json"
        assert {"split-brain", "covered", "exactly-one"} <= proved_in(path)


def promised(model: str, scenario: str) -> set[str]:
    """The properties about states that are expected to be proved in a scenario."""
    return {
        prop.name
        for prop in select(one(model).build(scenario, {}), scenario, ())
        if prop.kind != "reachable" and not prop.liveness
        and prop.expected.get(scenario, "proved") == "proved"
    }  # fmt: skip


@pytest.mark.parametrize("scenario", OF_SITES)
def test_what_is_proved_of_the_two_sites_is_shipped(scenario: str) -> None:
    folder = ROOT / "proofs/sites"
    plain = proved_in(folder / f"{scenario}.json")
    found = plain | proved_in(folder / f"{scenario}.answers-one-instant.json")
    missing = promised("sites", scenario) - found
    assert missing == set(OPEN.get("sites", {}).get(scenario, ()))


@pytest.mark.parametrize(("model", "left_open"), LEFT_OPEN.items())
def test_what_is_proved_in_the_default_reading_is_shipped(model: str, left_open: str) -> None:
    """For every number of replicas, or every weight: then with two VRU PIMs a side, or with one.

    What is not proved stands in `open.toml`, and nothing else does.
    """
    still_open = OPEN.get(model, {})
    for scenario in one(model).scenarios:
        folder = ROOT / "proofs" / model
        found = proved_in(folder / f"{scenario}{left_open}.json")
        found |= proved_in(folder / f"{scenario}.vru_pims-1{left_open}.json")
        missing = promised(model, str(scenario)) - found
        assert missing == set(still_open.get(str(scenario), ())), scenario
    assert still_open.keys() <= {str(scenario) for scenario in one(model).scenarios}


@pytest.mark.parametrize("path", [pytest.param(p, id=f"{p.parent.name}/{p.stem}") for p in SHIPPED])
def test_a_shipped_proof_holds(path: Path) -> None:
    outcome = checked(ASKED, path)
    assert outcome.status == HOLDS, outcome
    for name in loaded(path)["properties"]:
        assert name in outcome.text
    assert "checked by z3 and cvc5" in outcome.text
    assert path.parent.name in outcome.text


ASKED = Asked(models=(), settings={}, obligations=None, seconds=600.0)


# Tampering ---------------------------------------------------------------------------------------

Where = tuple[str | int, ...]


def leaves(data: Any, where: Where = ()) -> Iterator[Where]:
    """The places of all that is in an object: what is no object or list, and every member."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield (*where, key)
            yield from leaves(value, (*where, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield (*where, index)
            yield from leaves(value, (*where, index))


def changed(value: Any) -> Iterator[tuple[str, Any]]:
    """Other values, most of another type."""
    yield "null", None
    yield "true", True
    yield "a number", 1
    yield "a list", [value]
    yield "an object", {"a": value}
    yield "empty", ""
    yield "a NUL", "\0"
    yield "other digits", "\u0663"
    yield "5,000 digits", "9" * 5000
    if isinstance(value, str):
        yield "longer", value + "x"
        yield "shorter", value[:-1]
    if isinstance(value, bool):
        yield "the other", not value
    if isinstance(value, int):
        yield "one more", value + 1
        yield "true or false", bool(value)


def tampered(data: Any) -> Iterator[tuple[str, Any]]:
    """The object with each place changed, dropped or doubled, and what was done."""
    for where in leaves(data):
        if where[0] == "versions":  # nothing rests on them
            continue
        *outer, last = where
        said = ".".join(map(str, where))

        def inside(copy: Any, outer: list[str | int] = outer) -> Any:
            for step in outer:
                copy = copy[step]
            return copy

        value = inside(data)[last]
        for what, other in changed(value):
            if other != value or type(other) is not type(value):
                copy = deepcopy(data)
                inside(copy)[last] = other
                yield f"{said}: {what}", copy
        copy = deepcopy(data)
        del inside(copy)[last]
        yield f"{said}: dropped", copy
        copy = deepcopy(data)
        if isinstance(last, int):
            inside(copy).insert(last, deepcopy(value))
        else:
            inside(copy)[f"{last}2"] = deepcopy(value)
        yield f"{said}: doubled", copy


@pytest.fixture
def counter(tmp_path: Path) -> Path:
    """A model file of the user's."""
    path = tmp_path / "counter.py"
    path.write_text(COUNTER, encoding="utf-8")
    return path


def test_a_proof_with_anything_changed_is_refused(tmp_path: Path, counter: Path) -> None:
    """Whatever is not the proof of what it says is not accepted; a smaller claim may be."""
    made = run("prove", counter, "--output", tmp_path / "new")
    assert made.exit_code == 0, made.output
    asked = replace(ASKED, models=(str(counter),))
    path = tmp_path / "new/counter/default.json"
    data = loaded(path)
    assert set(data["properties"]) == {"four", "five"}
    assert data["lemmas"]
    for what, copy in tampered(data):
        path.write_text(json.dumps(copy), encoding="utf-8")
        outcome = checked(asked, path)
        dropped = re.fullmatch(r"properties\.(four|five): dropped", what)
        if dropped:
            assert outcome.status == HOLDS
            assert dropped[1] not in outcome.text
        elif outcome.status == HOLDS:  # what is excluded is so by k-induction as well
            assert what.endswith((".k: a number", ".k: one more")), what
            assert "k=1" in outcome.text
        else:
            assert outcome.status == UNCHECKED, (what, outcome)
            assert "internal error" not in outcome.text, (what, outcome)


def test_what_is_proved_in_time_is_written_when_the_time_is_up(
    tmp_path: Path, counter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def late(*given: Any) -> Any:
        results = proved(*given)
        (limits,) = (each for each in given if isinstance(each, Limits))
        time.sleep(limits.left)
        return results

    monkeypatch.setattr("ccverify.checker.commands.prove.proved", late)
    made = run("prove", counter, "--output", tmp_path / "new", "--timeout", "5")
    assert made.exit_code == 0, made.output
    assert proved_in(tmp_path / "new/counter/default.json") == {"four", "five"}


def test_a_proof_is_written_though_no_time_is_left_to_leave_out_lemmas(
    tmp_path: Path, counter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def late(meant: Any, proofs: Any, title: str, limits: Limits) -> Any:
        time.sleep(limits.left)
        return united(meant, proofs, title, limits)

    monkeypatch.setattr("ccverify.checker.limits.PATIENCE", 4.0)
    monkeypatch.setattr("ccverify.checker.api.proofs.united", late)
    made = run("prove", counter, "--output", tmp_path / "new")
    assert made.exit_code == 0, made.output
    assert proved_in(tmp_path / "new/counter/default.json") == {"four", "five"}


def test_a_proof_says_what_it_was_made_with(tmp_path: Path, counter: Path) -> None:
    """Nothing rests on it: other versions are accepted, and `show` says which they are."""
    assert run("prove", counter, "-o", tmp_path / "new").exit_code == 0
    path = tmp_path / "new/counter/default.json"
    assert loaded(path)["versions"] == versions()
    asked = replace(ASKED, models=(str(counter),))
    other = rewritten(tmp_path, path, versions={"ccverify": "0.0", "z3": "1.2.3"})
    assert checked(asked, other).status == HOLDS
    shown = run("show", counter, "--certificate", other).output
    assert shown.splitlines()[-1] == "ccverify 0.0 (z3 1.2.3)"
    for odd in ({"z3": 4}, ["z3"], {"z3": "4" * 500}):
        assert checked(asked, rewritten(tmp_path, path, versions=odd)).status == UNCHECKED


def test_a_proof_of_fair_runs_with_anything_changed_is_refused(tmp_path: Path) -> None:
    model = tmp_path / "lamps.py"
    model.write_text(LAMPS, encoding="utf-8")
    made = run("prove", model, "--for-every", "lamps", "--output", tmp_path / "new")
    assert made.exit_code == 0, made.output
    path = tmp_path / "new/lamps/default.fair-runs.json"
    data = loaded(path)
    reasons = data["properties"]["open-until-lit"]["reasons"]
    assert len(reasons) == 2
    assert all(any(reason[part] for reason in reasons) for part in ("within", "measure", "turns"))
    asked = replace(ASKED, models=(str(model),))
    assert checked(asked, path).status == HOLDS
    for what, copy in tampered(data):
        path.write_text(json.dumps(copy), encoding="utf-8")
        outcome = checked(asked, path)
        assert outcome.status in (REFUTED, UNCHECKED), (what, outcome)
        assert "internal error" not in outcome.text, (what, outcome)
    for part in ("measure", "turns"):  # nothing checks these of a way that ends
        assert reasons[0][part] == []
        copy = deepcopy(data)
        said = copy["properties"]["open-until-lit"]["reasons"][0]
        said[part] = reasons[1][part]
        path.write_text(json.dumps(copy), encoding="utf-8")
        outcome = checked(asked, path)
        assert (outcome.status, "no measure" in outcome.text) == (UNCHECKED, True), outcome


def traced(tmp_path: Path) -> Any:
    """The trace of a violation."""
    done = run("run", "router-pair", "--property", "dual-disabled", "--scenario", "static",
               "--set", "pgs=2", "--format", "json", "--output", tmp_path / "out.json")  # fmt: skip
    assert done.exit_code == 1, done.output
    return loaded(tmp_path / "out.json")["results"][0]["trace"]


def test_a_trace_with_anything_changed_is_refused(tmp_path: Path, counter: Path) -> None:
    counter.write_text(COUNTER.replace("< 3", "< 4"), encoding="utf-8")
    done = run("run", counter, "--property", "four", "--format", "json")
    data = json.loads(done.stdout)["results"][0]["trace"]
    asked = replace(ASKED, models=(str(counter),))
    path = tmp_path / "trace.itf.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    outcome = checked(asked, path)
    assert outcome.status == HOLDS, outcome
    for what, copy in tampered(data):
        path.write_text(json.dumps(copy), encoding="utf-8")
        outcome = checked(asked, path)
        assert outcome.status in (REFUTED, UNCHECKED), (what, outcome)
        assert "internal error" not in outcome.text, (what, outcome)


def test_a_trace_is_of_the_scenario_that_it_names(tmp_path: Path) -> None:
    data = traced(tmp_path)
    path = tmp_path / "trace.itf.json"
    for scenario in one("router-pair").scenarios:
        if scenario != "static":
            meta = data["#meta"] | {"scenario": scenario}
            path.write_text(json.dumps(data | {"#meta": meta}), encoding="utf-8")
            assert checked(ASKED, path).status == UNCHECKED, scenario


def test_a_trace_found_with_settings_is_checked_with_them(tmp_path: Path) -> None:
    asked = "run router-pair --property dual-disabled --scenario static --set recheck=yes"
    done = run(*asked.split(), "--format", "json", "--output", tmp_path / "out.json")
    assert done.exit_code == 1, done.output
    path = tmp_path / "trace.itf.json"
    trace = loaded(tmp_path / "out.json")["results"][0]["trace"]
    path.write_text(json.dumps(trace), encoding="utf-8")
    refused = run("check", path)
    assert refused.exit_code == 2
    assert "--set recheck=VALUE" in refused.output
    accepted = run("check", path, "--set", "recheck=yes")
    assert accepted.exit_code == 0, accepted.output
    assert "recheck=yes" in accepted.output


def test_keys_that_stand_twice_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "proof.json"
    text = STATIC.read_text(encoding="utf-8")
    for key in ("scenario", "lemmas", "split-brain", "digest"):
        path.write_text(text.replace(f'"{key}":', f'"{key}": null, "{key}":', 1), encoding="utf-8")
        outcome = checked(ASKED, path)
        assert outcome.status == UNCHECKED
        assert f"two values for the key '{key}'" in outcome.text


def rewritten(tmp_path: Path, original: Path, **changes: Any) -> Path:
    """A copy of a proof with some of its keys changed."""
    path = tmp_path / "copy.json"
    path.write_text(json.dumps(loaded(original) | changes), encoding="utf-8")
    return path


def with_lemmas(tmp_path: Path, original: Path, lemmas: list[str], words: list[str]) -> Path:
    return rewritten(tmp_path, original, lemmas=lemmas, words=words)


@pytest.mark.parametrize("original", [STATIC, SIZED], ids=["every number", "one size"])
def test_a_proof_without_a_lemma_it_rests_on_is_refuted(tmp_path: Path, original: Path) -> None:
    data = loaded(original)
    path = with_lemmas(tmp_path, original, data["lemmas"][1:], data["words"][1:])
    outcome = checked(ASKED, path)
    assert outcome.status == REFUTED
    assert "fails its check" in outcome.text
    assert run("check", path).exit_code == 1
    assert checked(ASKED, with_lemmas(tmp_path, original, [], [])).status == REFUTED


@pytest.mark.parametrize(
    "lemma",
    ["(and s0", "(frob s0)", "s9999", "(+ s1 1)", ")", "", "(and s0 1)", 9000 * "(not ",
     "(<= 0 " + "9" * 5000 + ")", "(<= 0 \u0663)",
     "(<= 0 " + "".join(f"(let ((y{i + 1} (+ y{i} y{i}))) " for i in range(40)).replace(
         "y0", "s11") + "y40" + 41 * ")"],
    ids=lambda lemma: lemma[:12],
)  # fmt: skip
def test_a_malformed_lemma_is_refused(tmp_path: Path, lemma: str) -> None:
    outcome = checked(ASKED, with_lemmas(tmp_path, STATIC, [lemma], ["always"]))
    assert outcome.status == UNCHECKED
    assert "malformed lemma" in outcome.text


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"settings": {"pgs": "6"}}, "both set to 6 and left open"),
        ({"settings": {"recheck": "YES"}}, "is written recheck=yes"),
        ({"settings": {"recheck": "yes"}}, "stale"),
        ({"scenario": "moving"}, "stale"),
        ({"every": None}, "stale"),
        ({"model": "counter.py"}, "not shipped"),
        ({"schema": True}, "no proof of this version"),
        ({"properties": {"one-goes-on": {"digest": "", "k": None}}}, "takes a trace"),
        ({"properties": {}}, "of no property"),
        ({"words": ["all is well"]}, "words for 1"),
    ],
)
def test_a_proof_of_another_claim_is_refused(
    tmp_path: Path, changes: dict[str, Any], why: str
) -> None:
    outcome = checked(ASKED, rewritten(tmp_path, STATIC, **changes))
    assert outcome.status == UNCHECKED
    assert why in outcome.text


def test_words_that_are_not_those_of_the_lemmas_are_refused(tmp_path: Path) -> None:
    words = loaded(STATIC)["words"]
    path = rewritten(tmp_path, STATIC, words=[*words[:-1], "all is well"])
    assert 'under "words"' in checked(ASKED, path).text


def test_words_may_name_the_parts_of_a_lemma_in_another_order(tmp_path: Path) -> None:
    proof = ROOT / "proofs/campaign-pair/one-dialer.json"
    words = loaded(proof)["words"]
    place = next(n for n, text in enumerate(words) if text.count(" or ") == 1)
    one, other = words[place].split(" or ")
    words[place] = f"{other} or {one}"
    assert checked(ASKED, rewritten(tmp_path, proof, words=words)).status == HOLDS
    words[place] = f"{other} or {other}"
    assert 'under "words"' in checked(ASKED, rewritten(tmp_path, proof, words=words)).text


def test_one_bad_file_does_not_end_the_check_of_others(tmp_path: Path) -> None:
    for number, text in enumerate(["{", "[]", '{"schema": 7}', "9" * 5000, "[" * 100_000]):
        (tmp_path / f"{number}.json").write_text(text, encoding="utf-8")
    (tmp_path / "good.json").write_bytes(STATIC.read_bytes())
    done = run("check", tmp_path, tmp_path / "missing.json", "--jobs", 2)
    assert done.exit_code == 2
    assert done.stdout.count("NOT CHECKED") == 6
    assert "7 files: 1 holds, 6 not checked" in done.stdout


def test_the_check_of_a_file_ends_in_time(tmp_path: Path) -> None:
    path = rewritten(tmp_path, SIZED, properties={
        name: proven | {"k": 64} for name, proven in loaded(SIZED)["properties"].items()
    })  # fmt: skip
    done = run("check", path, "--timeout", "3")
    assert done.exit_code == 2
    assert "the limit for one file, 3 s, was reached" in done.stdout


def test_a_model_file_runs_only_if_it_is_named(tmp_path: Path) -> None:
    model = tmp_path / "counter.py"
    model.write_text(COUNTER, encoding="utf-8")
    made = run("prove", model, "--output", tmp_path / "new")
    assert made.exit_code == 0, made.output
    (path,) = (tmp_path / "new").rglob("*.json")
    assert path == tmp_path / "new/counter/default.json"
    refused = run("check", path)
    assert refused.exit_code == 2
    assert "--model FILE.py" in refused.stdout
    accepted = run("check", path, "--model", model)
    assert accepted.exit_code == 0, accepted.output
    assert f"five, four of counter in {model} hold " in accepted.stdout
    model.write_text(COUNTER.replace("< 3", "< 4"), encoding="utf-8")
    stale = run("check", path, "--model", model)
    assert (stale.exit_code, "stale" in stale.stdout) == (2, True)


# Proving -----------------------------------------------------------------------------------------


def test_what_is_proved_later_of_the_same_system_is_added(tmp_path: Path) -> None:
    for name in ("paired-together", "split-brain"):
        made = run("prove", "router-pair", "--scenario", "static", "--for-every", "pgs",
                   "--property", name, "--output", tmp_path)  # fmt: skip
        assert made.exit_code == 0, made.output
    (path,) = tmp_path.rglob("*.json")
    assert path == tmp_path / "router-pair/static.json"
    assert proved_in(path) == {"paired-together", "split-brain"}
    assert run("check", path).exit_code == 0


@pytest.mark.parametrize(
    "engine", ["pdr", "bdd", pytest.param("induction", marks=pytest.mark.nightly)]
)
def test_prove_for_a_given_size(tmp_path: Path, engine: str) -> None:
    made = run("prove", "router-pair", "--scenario", "static", "--set", "pgs=1", "--engine", engine,
               "--property", "covered", "--output", tmp_path)  # fmt: skip
    assert made.exit_code == 0, made.output
    path = tmp_path / "router-pair/static.pgs-1.json"
    outcome = checked(ASKED, path)
    assert outcome.status == HOLDS, outcome
    assert "covered of router-pair (scenario static, pgs=1) holds with pgs=1: " in outcome.text
    if engine == "induction":
        (proven,) = loaded(path)["properties"].values()
        for k, status in ((proven["k"] - 1, REFUTED), (-1, UNCHECKED), ("2", UNCHECKED)):
            other = rewritten(tmp_path, path, properties={"covered": proven | {"k": k}})
            assert checked(ASKED, other).status == status


def test_lemmas_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    for name, why in (("nosuch.json", "cannot be read: No such file"), ("x.json", "is not JSON")):
        (tmp_path / "x.json").write_text("{", encoding="utf-8")
        done = run("prove", "router-pair", "--property", "covered", "--lemmas", tmp_path / name)
        assert done.exit_code == 2
        assert f"{tmp_path / name} {why}" in done.stderr


def test_lemmas_of_the_users_are_checked_and_never_believed(tmp_path: Path) -> None:
    file, out = tmp_path / "lemmas.json", tmp_path / "new"
    arguments = ("prove", "router-pair", "--scenario", "public-only", "--lemmas", file,
                 "--property", "public-loss-alone", "--output", out)  # fmt: skip
    right = ["|network.private|", "(= |mode[A]| 0)", "(= |mode[B]| 1)"]
    file.write_text(json.dumps(right), encoding="utf-8")
    made = run(*arguments)
    assert made.exit_code == 0, made.output
    (path,) = out.rglob("*.json")
    assert run("check", path).exit_code == 0
    path.unlink()
    for wrong, why in (
        ([*right, "(= |mode[A]| 2)"], "'init'"),
        (right[1:], "'step'"),
        (right[:1], "'bad'"),
        (["|mode[C]|"], "unknown name"),
        ({"lemmas": 3}, "a JSON list"),
    ):
        file.write_text(json.dumps(wrong), encoding="utf-8")
        refused = run(*arguments)
        assert refused.exit_code != 0
        assert why in str(refused.exception) + refused.output
        assert not list(out.rglob("*.json"))


def test_what_is_violated_has_no_certificate(tmp_path: Path) -> None:
    made = run("prove", "router-pair", "--scenario", "static", "--set", "pgs=2",
               "--property", "dual-disabled", "--output", tmp_path)  # fmt: skip
    assert "dual-disabled: violated, no certificate" in made.output
    assert made.exit_code == 1  # asked for by name
    assert not list(tmp_path.iterdir())


def test_what_is_violated_as_expected_is_no_failure_unless_named(tmp_path: Path) -> None:
    arguments = ("prove", "router-pair", "--scenario", "static", "--set", "pgs=2", "--output")
    made = run(*arguments, tmp_path / "new", "--engine", "bdd")
    assert "dual-disabled: violated, no certificate" in made.output
    assert made.exit_code == 0, made.output


VACUOUS = '''
from ccverify import Condition, Int, Model, Replica, Replicas, action, never, reachable
from ccverify import Bool, require, settled


class Unit(Replica):
    """One of several."""


class Even(Model):
    """Goes by twos, and round again."""

    units = Replicas(Unit, default=2)
    on = Bool(over=units, initially=False)
    at = Int(0, 20, initially=0)

    @action()
    def up(self) -> None:
        require(self.at <= 8)
        self.at = self.at + 2

    @action()
    def down(self) -> None:
        require(self.at >= 2)
        self.at = self.at - 2

    @reachable()
    def fifteen(self) -> Condition:
        """It is at fifteen."""
        return self.at == 15

    @never(beside="fifteen")
    def sixteen(self) -> Condition:
        """Never is it at sixteen."""
        return self.at == 16

    @settled()
    def rests_at_three(self) -> Condition:
        """It rests at three."""
        return self.at == 3
'''


@pytest.mark.parametrize("every", [(), ("--for-every", "units")])
@pytest.mark.parametrize("prop", ["sixteen", "rests-at-three"])
def test_lemmas_do_not_prove_what_is_vacuous(
    tmp_path: Path, prop: str, every: tuple[str, ...]
) -> None:
    model, file = tmp_path / "even.py", tmp_path / "lemmas.json"
    model.write_text(VACUOUS, encoding="utf-8")
    file.write_text(json.dumps(["(<= |at| 10)"]), encoding="utf-8")
    made = run("prove", model, "--property", prop, "--lemmas", file, "--output", tmp_path / "new",
               *every)  # fmt: skip
    open_ = bool(every) and prop == "rests-at-three"  # for larger numbers nobody knows
    assert f"{prop}: {'unknown' if open_ else 'vacuous'}, no certificate" in made.output
    assert made.exit_code == (3 if open_ else 1), made.output
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("engine", ["pdr", "induction", "bdd", "explicit", "auto"])
@pytest.mark.parametrize("prop", ["sixteen", "rests-at-three"])
def test_whichever_engine_proves_it_what_is_vacuous_is_called_so(
    tmp_path: Path, engine: str, prop: str
) -> None:
    model = tmp_path / "even.py"
    model.write_text(VACUOUS, encoding="utf-8")
    done = run("run", model, "--property", prop, "--engine", engine, "--format", "json")
    (result,) = json.loads(done.stdout)["results"]
    assert (result["verdict"], done.exit_code) == ("vacuous", 1)


def test_a_proof_is_shown_in_the_words_of_the_model() -> None:
    shown = run("show", "--certificate", STATIC)
    assert shown.exit_code == 0, shown.output
    lines = shown.output.splitlines()
    assert lines[0] == "router-pair (scenario static), for every number of PGs"
    assert any(line.startswith("  split-brain: ") for line in lines)
    assert any(line.endswith("  mode[A] != pair-disabled") for line in lines)
    assert any("number of PGs <= 2 * the number of PGs with network.link[A" in x for x in lines)
    states = run("show", "--certificate", SIZED)
    assert "one of the states of a set" in states.output


def test_a_name_cannot_add_to_an_obligation() -> None:
    assert "\n" not in comment("q\n(assert false)\n;")
    assert comment("mode[A]") == "; mode[A]"


def test_obligations_are_written_where_they_are_asked_for(tmp_path: Path) -> None:
    done = run("check", STATIC, "--obligations", tmp_path / "smt")
    assert done.exit_code == 0, done.output
    written = {path.name: path for path in (tmp_path / "smt/router-pair").iterdir()}
    assert set(written) == {f"static.{name}.smt2" for name in ("init", "step", "valid", "bad")}
    assert "(check-sat)" in written["static.step.smt2"].read_text(encoding="utf-8")


def test_obligations_go_into_a_folder(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("", encoding="utf-8")
    done = run("check", STATIC, "--obligations", tmp_path / "taken")
    assert done.exit_code == 2, done.output
    assert "taken cannot be made" in done.stderr


def test_nothing_to_check_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("check")
    assert done.exit_code == 2
    assert "there is no folder proofs here" in done.stderr
