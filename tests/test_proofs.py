"""The shipped certificates hold, tampered ones are rejected, and traces are replayed from files."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from ccverify.checker.cli import cli
from ccverify.checker.evidence.smtlib import _comment
from ccverify.checker.questions.verify import select
from ccverify.checker.subjects.find import one

ROOT = Path(__file__).parents[1]
SHIPPED = sorted((ROOT / "proofs").glob("*.json"))
SPLIT_BRAIN = ROOT / "proofs/router-pair.static.split-brain.every-pgs.json"
TAMPERED = {
    "every number": SPLIT_BRAIN,
    "lemmas": ROOT / "proofs/router-pair.budget-1.pgs-4.request-lost.json",
    "states": ROOT / "proofs/router-pair.budget-1.pgs-4.handled-twice.json",
}

EXTENTS = {
    "pgs": "for every number of PGs",
    "dialers": "for every number of Dialers",
    "weighs": "for every value of sides.weighs",
}

LEFT_OPEN = {
    "router-pair": "pgs",
    "loggers": "pgs",
    "campaign-pair": "dialers",
    "pg-pair": "weighs",
}
OF_SITES = ("public-only", "pgs-only", "private-only", "both-networks", "one-site")
"""What is shipped of the two sites: in the default reading, or in that of Q3 with fewer cases."""

OF_EACH = ("served-twice.every-pgs", "every-pair-served.every-pgs", "nothing-fails-over.every-pgs")
"""The ends of the names of those that every test run checks of each family; each takes seconds."""

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
'''


def run(*arguments: object) -> Result:
    """What the command line answers."""
    return CliRunner().invoke(cli, [str(a) for a in arguments])


def test_the_theorems_are_shipped_for_every_reading() -> None:
    names = {path.name for path in SHIPPED}
    for reading in (
        "", ".recheck-yes", ".answers-one-instant", ".conflict-disabled-wins",
        ".conflict-first-wins",
    ):  # fmt: skip
        for theorem in ("split-brain", "covered", "exactly-one"):
            assert f"router-pair.static{reading}.{theorem}.every-pgs.json" in names


@pytest.mark.parametrize("scenario", OF_SITES)
def test_what_is_proved_of_the_two_sites_is_shipped(scenario: str) -> None:
    names = {path.name for path in SHIPPED}
    for prop in select(one("sites").build(scenario, {}), scenario, ()):
        states = prop.kind != "reachable" and not prop.liveness
        if states and prop.expected[scenario] == "proved":
            stem = f"{prop.name}.every-pgs.json"
            assert names & {f"sites.{scenario}{r}.{stem}" for r in ("", ".answers-one-instant")}


@pytest.mark.parametrize(("model", "parameter"), LEFT_OPEN.items())
def test_what_is_proved_in_the_default_reading_is_shipped(model: str, parameter: str) -> None:
    """For every number of replicas, or every weight."""
    subject, names = one(model), {path.name for path in SHIPPED}
    for scenario in subject.scenarios:
        for prop in select(subject.build(scenario, {}), scenario, ()):
            states = prop.kind != "reachable" and not prop.liveness
            if states and prop.expected.get(str(scenario), "proved") == "proved":
                assert f"{model}.{scenario}.{prop.name}.every-{parameter}.json" in names


def grouped(path: Path) -> Any:
    """A certificate, with those of its family: these are checked in a row, by one process."""
    family = "-".join(path.stem.split(".")[:2])
    marks = [pytest.mark.xdist_group(family)]
    if path.stem.startswith("sites.") and not path.stem.endswith(OF_EACH):
        marks.append(pytest.mark.nightly)
    return pytest.param(path, id=path.stem, marks=marks)


@pytest.mark.parametrize("path", [grouped(path) for path in SHIPPED])
def test_a_shipped_certificate_holds(path: Path) -> None:
    done = run("check", path)
    assert done.exit_code == 0, done.output
    extent = next((said for part, said in EXTENTS.items() if f"every-{part}" in path.name), None)
    assert f" holds {extent or 'with pgs=4'}: " in done.output
    assert "checked by z3 and cvc5" in done.output


@pytest.fixture(params=list(TAMPERED.values()), ids=list(TAMPERED))
def copy(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A certificate of its own for a test to tamper with, its obligations beside it."""
    original: Path = request.param
    for path in original.parent.glob(f"{original.stem}*"):
        shutil.copy(path, tmp_path)
    return tmp_path / original.name


def rewritten(path: Path, **changes: Any) -> Path:
    """The certificate with some of its keys changed, alone."""
    data = json.loads(path.read_text(encoding="utf-8"))
    for beside in path.parent.glob("*.smt2"):
        beside.unlink()
    path.write_text(json.dumps(data | changes), encoding="utf-8")
    return path


def lemmas(path: Path) -> list[str]:
    """The lemmas as stored."""
    found: list[str] = json.loads(path.read_text(encoding="utf-8"))["lemmas"]
    return found


def rejected(path: Path, why: str) -> None:
    done = run("check", path)
    assert done.exit_code == 1, done.output
    assert "REJECTED" in done.output
    assert why in done.output


def test_a_flipped_literal_is_rejected(copy: Path) -> None:
    kept = lemmas(copy)
    rejected(rewritten(copy, lemmas=[*kept[:-1], f"(not {kept[-1]})"]), "fails its check")


def test_a_certificate_without_its_lemmas_is_rejected(copy: Path) -> None:
    rejected(rewritten(copy, lemmas=[]), "fails its check")


@pytest.mark.parametrize("name", ["every number", "lemmas"])
def test_a_certificate_without_its_first_lemma_is_rejected(tmp_path: Path, name: str) -> None:
    path = tmp_path / "copy.json"
    shutil.copy(TAMPERED[name], path)
    rejected(rewritten(path, lemmas=lemmas(path)[1:]), "fails its check")


def test_a_set_of_states_with_a_flipped_choice_is_rejected(tmp_path: Path) -> None:
    path = tmp_path / "copy.json"
    shutil.copy(TAMPERED["states"], path)
    (text,) = lemmas(path)
    flipped = re.sub(r"\(ite (s\d+) ", r"(ite (not \1) ", text, count=1)
    assert flipped != text
    rejected(rewritten(path, lemmas=[flipped]), "fails its check")


def test_a_certificate_of_another_size_is_stale(tmp_path: Path) -> None:
    path = tmp_path / "copy.json"
    shutil.copy(TAMPERED["lemmas"], path)
    rejected(rewritten(path, settings={"pgs": "3"}), "stale")
    rejected(rewritten(path, settings={}, every="pgs"), "stale")


def test_a_certificate_is_none_of_a_changed_model(tmp_path: Path) -> None:
    """A model file of the user's, proved, then changed so that the property fails."""
    model = tmp_path / "counter.py"
    model.write_text(COUNTER, encoding="utf-8")
    made = run("prove", model, "--output", tmp_path / "new")
    assert made.exit_code == 0, made.output
    (path,) = (tmp_path / "new").glob("*.json")
    assert run("check", path).exit_code == 0
    model.write_text(COUNTER.replace("< 3", "< 4"), encoding="utf-8")
    rejected(path, "stale")


def test_what_is_reachable_takes_a_trace(copy: Path) -> None:
    rejected(rewritten(copy, property="one-goes-on"), "takes a trace")


def test_a_certificate_of_another_reading_is_stale(copy: Path) -> None:
    rejected(rewritten(copy, settings={"one_way": "yes"}), "stale")


def test_a_certificate_of_another_property_is_stale(copy: Path) -> None:
    rejected(rewritten(copy, property="stranded"), "stale")


@pytest.mark.parametrize(
    "lemma", ["(and s0", "(frob s0)", "s9999", "(+ s1 1)", ")", "", "(and s0 1)", 9000 * "(not "]
)
def test_a_malformed_lemma_is_rejected(copy: Path, lemma: str) -> None:
    rejected(rewritten(copy, lemmas=[lemma]), "malformed lemma")


def test_a_truncated_certificate_is_rejected(copy: Path) -> None:
    text = copy.read_text(encoding="utf-8")
    copy.write_text(text[: len(text) // 2], encoding="utf-8")
    rejected(copy, "is not JSON")


def test_a_changed_obligation_is_rejected(copy: Path) -> None:
    step = copy.with_name(f"{copy.stem}.step.smt2")
    step.write_text(
        step.read_text(encoding="utf-8").replace("(check-sat)", "(assert false)\n(check-sat)")
    )
    rejected(copy, "is not the obligation")


def test_an_obligation_that_is_no_text_is_rejected(copy: Path) -> None:
    step = copy.with_name(f"{copy.stem}.step.smt2")
    step.write_bytes(b"\xff\xfe")
    rejected(copy, f"{step.name} is not text in UTF-8")
    step.unlink()
    step.mkdir()
    rejected(copy, f"{step.name} cannot be read: Is a directory")


def test_lemmas_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    for name, why in (("nosuch.json", "cannot be read: No such file"), ("x.json", "is not JSON")):
        (tmp_path / "x.json").write_text("{", encoding="utf-8")
        done = run("prove", "router-pair", "--property", "covered", "--lemmas", tmp_path / name)
        assert done.exit_code == 2
        assert f"{tmp_path / name} {why}" in done.stderr


def test_what_is_no_certificate_is_rejected(tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    path.write_text('{"schema": 7}', encoding="utf-8")
    rejected(path, "no certificate")
    rejected(tmp_path / "missing.json", "cannot be read")


def test_prove_writes_what_check_accepts(tmp_path: Path) -> None:
    made = run("prove", "router-pair", "--scenario", "static", "--for-every", "pgs",
               "--property", "paired-together", "--output", tmp_path / "new")  # fmt: skip
    assert made.exit_code == 0, made.output
    (path,) = (tmp_path / "new").glob("*.json")
    assert len(list((tmp_path / "new").glob("*.smt2"))) == 3
    assert run("check", path).exit_code == 0


@pytest.mark.parametrize("engine", ["pdr", "bdd", "induction"])
def test_prove_for_a_given_size(tmp_path: Path, engine: str) -> None:
    made = run("prove", "router-pair", "--scenario", "static", "--set", "pgs=1", "--engine", engine,
               "--property", "covered", "--output", tmp_path)  # fmt: skip
    assert made.exit_code == 0, made.output
    (path,) = tmp_path.glob("*.json")
    assert path.name == "router-pair.static.pgs-1.covered.json"
    done = run("check", path)
    assert done.exit_code == 0, done.output
    assert "covered of router-pair (scenario static, pgs=1) holds with pgs=1: " in done.output
    if engine == "induction":
        k = json.loads(path.read_text(encoding="utf-8"))["k"]
        rejected(rewritten(path, k=k - 1), "fails its check")
        rejected(rewritten(path, k=-1), "is not within")
        rejected(rewritten(path, k="2"), "malformed")


def test_lemmas_of_the_users_are_checked_and_never_believed(tmp_path: Path) -> None:
    file, out = tmp_path / "lemmas.json", tmp_path / "new"
    arguments = ("prove", "router-pair", "--scenario", "public-only", "--lemmas", file,
                 "--property", "public-loss-alone", "--output", out)  # fmt: skip
    right = ["|network.private|", "(= |mode[A]| 0)", "(= |mode[B]| 1)"]
    file.write_text(json.dumps(right), encoding="utf-8")
    made = run(*arguments)
    assert made.exit_code == 0, made.output
    (path,) = out.glob("*.json")
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
        assert not list(out.glob("*.json"))


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


def test_a_meaning_that_is_not_that_of_the_lemmas_is_rejected(tmp_path: Path) -> None:
    copy = tmp_path / SPLIT_BRAIN.name
    shutil.copy(SPLIT_BRAIN, copy)
    told = json.loads(copy.read_text(encoding="utf-8"))["meaning"]
    rejected(rewritten(copy, meaning=[*told[:-1], "all is well"]), 'under "meaning"')


def test_a_certificate_is_shown_in_the_words_of_the_model() -> None:
    shown = run("show", "--certificate", SPLIT_BRAIN)
    assert shown.exit_code == 0, shown.output
    lines = shown.output.splitlines()
    assert lines[0] == "split-brain of router-pair, static, for every number of PGs"
    assert any(line.endswith("  mode[A] != pair-disabled") for line in lines)
    assert any("  no PG with network.link[A, PG] = yes and" in line for line in lines)
    assert any("number of PGs <= 2 * the number of PGs with network.link[A" in x for x in lines)
    states = run("show", "--certificate", TAMPERED["states"])
    assert "handled-twice of router-pair, budget-1, with pgs=4" in states.output
    assert "one of the states of a set" in states.output


def test_a_trace_from_a_run_is_replayed_and_a_changed_one_rejected(tmp_path: Path) -> None:
    done = run("run", "--property", "dual-disabled", "--scenario", "static", "--format", "json")
    trace = json.loads(done.stdout)["results"][0]["trace"]
    path = tmp_path / "trace.itf.json"
    path.write_text(json.dumps(trace), encoding="utf-8")
    accepted = run("check", path)
    assert accepted.exit_code == 0, accepted.output
    assert "a counterexample of dual-disabled, 2 steps, replayed" in accepted.output
    trace["states"][-1]["network.private"] = True
    path.write_text(json.dumps(trace), encoding="utf-8")
    rejected(path, "does not replay")


def test_a_checked_certificate_says_what_it_is_about(tmp_path: Path) -> None:
    copy = tmp_path / "router-pair.budget-2.split-brain.every-pgs.json"
    shutil.copy(SPLIT_BRAIN, copy)
    done = run("check", copy)
    assert (
        "split-brain of router-pair (scenario static) holds for every number of PGs" in done.output
    )


def test_a_name_cannot_add_to_an_obligation() -> None:
    assert "\n" not in _comment("q\n(assert false)\n;")
    assert _comment("mode[A]") == "mode[A]"


def test_obligations_are_written_where_they_are_asked_for(tmp_path: Path) -> None:
    shutil.copy(SPLIT_BRAIN, tmp_path / "alone.json")
    done = run("check", tmp_path / "alone.json", "--obligations", tmp_path / "smt")
    assert done.exit_code == 0, done.output
    written = {path.name: path.read_text("utf-8") for path in (tmp_path / "smt").iterdir()}
    assert set(written) == {f"alone.{name}.smt2" for name in ("init", "step", "bad")}
    for name, text in written.items():
        beside = SPLIT_BRAIN.with_name(name.replace("alone", SPLIT_BRAIN.stem))
        assert text.splitlines()[1:] == beside.read_text("utf-8").splitlines()[1:]  # but the title


def test_obligations_go_into_a_folder(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("", encoding="utf-8")
    done = run("check", SPLIT_BRAIN, "--obligations", tmp_path / "taken")
    assert done.exit_code == 2, done.output
    assert "taken cannot be made" in done.stderr


def test_settings_that_are_no_text_are_rejected(tmp_path: Path) -> None:
    path = tmp_path / "copy.json"
    shutil.copy(SPLIT_BRAIN, path)
    rejected(rewritten(path, settings={"recheck": ["yes"]}), "setting recheck=['yes'] is not text")
