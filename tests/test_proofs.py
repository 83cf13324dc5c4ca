"""The shipped certificates hold, tampered ones are rejected, and traces are replayed from files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from ccverify.checker.cli import cli

ROOT = Path(__file__).parents[1]
SHIPPED = sorted((ROOT / "proofs").glob("*.json"))
SPLIT_BRAIN = ROOT / "proofs/router-pair.static.split-brain.every-pgs.json"


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


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_a_shipped_certificate_holds(path: Path) -> None:
    done = run("check", path)
    assert done.exit_code == 0, done.output
    assert "holds for every number of PGs" in done.output
    assert "checked by z3 and cvc5" in done.output


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A certificate of its own for a test to tamper with, its obligations beside it."""
    for path in SPLIT_BRAIN.parent.glob(f"{SPLIT_BRAIN.stem}*"):
        shutil.copy(path, tmp_path)
    return tmp_path / SPLIT_BRAIN.name


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


def test_a_certificate_of_another_reading_is_stale(copy: Path) -> None:
    rejected(rewritten(copy, settings={"one_way": "yes"}), "stale")


def test_a_certificate_of_another_property_is_stale(copy: Path) -> None:
    rejected(rewritten(copy, property="dual-disabled"), "stale")


@pytest.mark.parametrize("lemma", ["(and s0", "(frob s0)", "s9999", "(+ s1 1)", ")", ""])
def test_a_malformed_lemma_is_rejected(copy: Path, lemma: str) -> None:
    rejected(rewritten(copy, lemmas=[lemma]), "malformed lemma")


def test_a_truncated_certificate_is_rejected(copy: Path) -> None:
    text = copy.read_text(encoding="utf-8")
    copy.write_text(text[: len(text) // 2], encoding="utf-8")
    rejected(copy, "it is not JSON")


def test_a_changed_obligation_is_rejected(copy: Path) -> None:
    step = copy.with_name(f"{copy.stem}.step.smt2")
    step.write_text(
        step.read_text(encoding="utf-8").replace("(check-sat)", "(assert false)\n(check-sat)")
    )
    rejected(copy, "is not the obligation")


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
