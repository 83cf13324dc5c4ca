"""`ccverify new`: what is written runs, teaches, and never takes the place of another file."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Cli = Callable[..., Result]


@pytest.fixture(autouse=True)
def here(ccverify: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands run in a folder of their own."""
    monkeypatch.chdir(tmp_path)


def test_what_is_written_runs(ccverify: Cli, tmp_path: Path) -> None:
    done = ccverify("new", "lease_pair.py")
    assert (done.exit_code, done.stderr) == (0, "")
    assert sorted(os.listdir()) == ["lease_pair.py", "test_lease_pair.py"]
    model = Path("lease_pair.py").read_text(encoding="utf-8")
    assert "class LeasePair(Model):" in model
    assert "my_protocol" not in model
    commands = [line.partition(":")[2].split() for line in done.stdout.splitlines()[1:]]
    assert [words[0] for words in commands] == ["ccverify", "ccverify", "pytest"]
    holds, why, tests = (words[1:] for words in commands)
    checked = ccverify(*holds)
    assert (checked.exit_code, checked.stderr) == (0, "")
    assert "violated, as expected in partitions" in checked.stdout
    shown = ccverify(*why)
    assert shown.exit_code == 1
    assert "right hears nothing and takes over" in shown.stdout
    assert tests == ["test_lease_pair.py"]


def test_it_says_why_once_the_violation_is_not_expected(ccverify: Cli) -> None:
    ccverify("new", "mine.py")
    path = Path("mine.py")
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join(line for line in lines if "expected={" not in line))
    done = ccverify("run", path)
    assert done.exit_code == 1
    assert "VIOLATED in partitions, one-failure" in done.stdout
    assert ": shortest counterexample, 2 steps, 1 failure" in done.stdout


def test_its_tests_pass(ccverify: Cli, tmp_path: Path) -> None:
    ccverify("new", "node.py")  # whose class may not be called as the nodes are
    assert "class NodeProtocol(Model):" in Path("node.py").read_text(encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_node.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "3 passed" in done.stdout, done.stdout


@pytest.mark.parametrize("there", ["mine.py", "test_mine.py"])
def test_no_file_is_overwritten(ccverify: Cli, there: str) -> None:
    Path(there).write_text("before")
    done = ccverify("new", "mine.py")
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"{there} is there already" in done.stderr
    assert os.listdir() == [there]
    assert Path(there).read_text() == "before"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("mine.txt", "mine.txt is no name of a Python file"),
        ("my-protocol.py", "cannot import a module named 'my-protocol'"),
        ("class.py", "cannot import a module named 'class'"),
        ("queue.py", "queue.py would hide the module queue"),
        ("ccverify.py", "would hide the module ccverify"),
        ("no/such/mine.py", "there is no folder no/such"),
        (f"{'long' * 80}.py", "cannot be written"),
        ("", "is no name of a Python file"),
    ],
)
def test_names_that_are_refused(ccverify: Cli, name: str, message: str) -> None:
    done = ccverify("new", name)
    assert (done.exit_code, done.stdout) == (2, "")
    assert message in done.stderr
    assert len(done.stderr.splitlines()) <= 2
    assert os.listdir() == []
