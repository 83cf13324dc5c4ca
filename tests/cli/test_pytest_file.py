"""`run --format pytest`: runs kept as tests, which pass while the model allows them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from ccverify import Impossible

Cli = Callable[..., Result]
HERE = Path(__file__).parent
TURNS = ("steady", "worn")
PORTFOLIO = HERE.parent / "api" / "portfolio.py"


def run_tests(text: str, path: Path = HERE / "test_kept.py") -> list[str]:
    """Call every test of a file that is meant for a place; the names of those that there are."""
    names: dict[str, object] = {"__file__": str(path)}
    exec(compile(text, "test_kept.py", "exec"), names)
    tests = {name: value for name, value in names.items() if name.startswith("test_")}
    for test in tests.values():
        assert callable(test)
        test()
    return list(tests)


def formatted(text: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "format", "--isolated", "--check", "-"],
        input=text, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, text
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--isolated", "-"],
        input=text, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


def test_a_file_of_the_users(ccverify: Cli) -> None:
    result = ccverify("run", "standby.py", "--property", "both-active", "--format", "pytest")
    assert result.exit_code == 1
    assert run_tests(result.stdout) == ["test_both_active_apart"]
    assert "ccverify run standby.py --property both-active --format pytest" in result.stdout
    formatted(result.stdout)


def test_runs_without_end_and_witnesses(ccverify: Cli) -> None:
    asked = ("--property", "is-served", "--property", "asked")
    result = ccverify("run", "turns.py", *asked, "--format", "pytest")
    assert 'run.must_violate("is-served", loop=' in result.stdout
    assert 'run.must_reach("asked")' in result.stdout
    assert set(run_tests(result.stdout)) == {
        f"test_{name}_{scenario}" for name in ("is_served", "asked") for scenario in TURNS
    }
    formatted(result.stdout)


def test_where_a_run_starts_and_what_is_chosen(ccverify: Cli) -> None:
    result = ccverify(
        "run", PORTFOLIO, "--scenario", "usual", "--property", "never-led-high", "--format",
        "pytest", "--max-states", "20000",
    )  # fmt: skip
    assert 'starts={"flag": ' in result.stdout
    assert run_tests(result.stdout) == ["test_never_led_high_usual"]
    formatted(result.stdout)


def test_settings_are_kept(ccverify: Cli) -> None:
    result = ccverify(
        "run", "router-pair", "--scenario", "static", "--property", "covered", "--property",
        "dual-disabled", "--set", "pgs=3", "--set", "undecided=as-enabled", "--format", "pytest",
    )  # fmt: skip
    assert '"undecided": "as-enabled"' in result.stdout
    assert run_tests(result.stdout) == ["test_covered_static", "test_dual_disabled_static"]
    formatted(result.stdout)


def test_a_mend_is_noticed(ccverify: Cli, tmp_path: Path) -> None:
    text = (HERE / "standby.py").read_text(encoding="utf-8")
    model, tests = tmp_path / "standby.py", tmp_path / "tests" / "test_kept.py"
    tests.parent.mkdir()
    model.write_text(text, encoding="utf-8")
    asked = ("run", model, "--property", "both-active", "--format", "pytest", "--output", tests)
    assert ccverify(*asked).exit_code == 1
    assert '"../standby.py"' in tests.read_text(encoding="utf-8")
    mended = text.replace("require(~self.link, self.role", "require(self.link, self.role")
    assert mended != text
    model.write_text(mended, encoding="utf-8")
    with pytest.raises(Impossible, match="step 2: take-over cannot be taken"):
        run_tests(tests.read_text(encoding="utf-8"), tests)


def test_if_nothing_is_refuted_the_file_says_so(ccverify: Cli) -> None:
    result = ccverify(
        "run", "standby.py", "--scenario", "steady", "--property", "both-active", "--format",
        "pytest",
    )  # fmt: skip
    assert result.exit_code == 0
    assert result.stdout.startswith('"""No run was found to keep as a test."""')
    assert run_tests(result.stdout) == []
    formatted(result.stdout)


def test_time_passes_between_steps(ccverify: Cli) -> None:
    asked = ("--property", "given-up-early", "--scenario", "two-fail")
    text = ccverify("run", "digital-desktop", *asked, "--format", "pytest").stdout
    assert "from ccverify import Run, s\n" in text
    assert "    run.wait(3 * s)\n" in text
    assert run_tests(text) == ["test_given_up_early_two_fail"]
    with pytest.raises(Impossible, match="cannot be taken"):
        run_tests(text.replace("    run.wait(3 * s)\n", "", 1))
    formatted(text)


def test_how_long_something_takes_is_kept(ccverify: Cli) -> None:
    text = ccverify("run", "supervised.py", "--format", "pytest").stdout
    assert '    run.must_take("down-at-least", 60020 * ms)\n' in text
    assert run_tests(text) == ["test_down_at_least_one"]
    formatted(text)
    with pytest.raises(Impossible, match=r"takes 60\.03 s in the run, not 60\.02 s"):
        run_tests(text.replace("run.wait(20 * ms)", "run.wait(30 * ms)"))


@pytest.mark.nightly
def test_every_shipped_counterexample(ccverify: Cli) -> None:
    result = ccverify("run", "--format", "pytest")
    assert run_tests(result.stdout)
    formatted(result.stdout)
