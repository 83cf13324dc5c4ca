"""Completion at a shell: which names are offered, by what they are looked up, and the scripts."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ccverify.checker.cli import cli
from ccverify.checker.subjects.find import one, shipped
from ccverify.checker.subjects.names import names_of_file, names_of_shipped

HERE = Path(__file__).parent
Cli = Callable[..., Result]


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], list[str]]:
    """`offered("run rou")` is what is offered for the last word."""
    monkeypatch.chdir(HERE)

    def complete(words: str) -> list[str]:
        typed = f"ccverify {words}"
        env = {
            "_CCVERIFY_COMPLETE": "bash_complete",
            "COMP_WORDS": typed,
            "COMP_CWORD": str(len(typed.split()) - (not typed.endswith(" "))),
        }
        done = CliRunner().invoke(cli, [], prog_name="ccverify", env=env)
        return done.stdout.split()

    return complete


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("ru", ["plain,run"]),
        ("run rou", ["file,rou", "plain,router-pair", "plain,router-times"]),
        ("cuts redis", ["file,redis", "plain,redis-pair"]),
        ("run router-pair --scenario both-networks-told-", ["plain,both-networks-told-reached"]),
        ("run --property split_br", ["plain,split-brain"]),
        ("run router-pair --set und", ["plain,undecided=ask-again", "plain,undecided=as-enabled"]),
        ("run router-pair --set pg", ["plain,pgs=", "plain,pgs_crash=no", "plain,pgs_crash=yes"]),
        ("prove pg-pair --for-every ", ["plain,weighs"]),
        ("run --engine in", ["plain,induction"]),
        ("run standby.py --with lo", ["plain,lose-link"]),
        ("run router-pair --without network.lose-w", ["plain,network.lose-wan"]),
        ("report router-pair -o new --property split", ["plain,split-brain"]),
        ("run standby.py --property both", ["plain,both-active"]),
        ("simulate standby.py --scenario ", ["plain,steady", "plain,apart"]),
        ("run no_such_file.py --property ", []),
        ("run router-pair --tim", ["plain,--timeout", "plain,--times"]),
    ],
)  # fmt: skip
def test_what_is_offered(offered: Callable[[str], list[str]], words: str, names: list[str]) -> None:
    assert offered(words) == names


def test_a_file_of_the_users_is_read_and_not_executed(
    offered: Callable[[str], list[str]], tmp_path: Path
) -> None:
    path = tmp_path / "mine.py"
    path.write_text(f"raise SystemExit\n{(HERE / 'standby.py').read_text(encoding='utf-8')}")
    assert offered(f"run {path} --scenario a") == ["plain,apart"]


def test_the_names_in_a_file_are_those_of_its_model() -> None:
    subject = one(str(HERE / "standby.py"))
    read, loaded = names_of_file(HERE / "standby.py"), names_of_shipped(subject)
    assert read.properties == loaded.properties
    assert read.scenarios == loaded.scenarios
    assert {s.partition("=")[0] for s in read.settings} == {
        s.partition("=")[0] for s in loaded.settings
    }
    assert read.opened == loaded.opened
    assert read.actions == loaded.actions


def test_shipped_models_have_the_names_of_their_modules() -> None:
    """A request for one loads only that one."""
    for subject in shipped():
        module = subject.model.__name__
        assert "".join(part.capitalize() for part in subject.name.split("-")) == module


def test_a_model_that_is_named_is_all_that_is_loaded() -> None:
    program = (
        "import sys; from ccverify.checker.subjects.find import find; find(['redis-pair']); "
        "print([m for m in sys.modules if m.startswith('ccverify.properties.router')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_scripts(ccverify: Cli, shell: str) -> None:
    script = ccverify("completion", shell)
    assert script.exit_code == 0
    assert f"_CCVERIFY_COMPLETE={shell}_complete" in script.stdout


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_bash_completes_a_word(ccverify: Cli, tmp_path: Path) -> None:
    """By the script as it is printed; `compopt` works only where a key was pressed."""
    program = tmp_path / "ccverify"
    program.write_text(
        f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m ccverify "$@"\n', encoding="utf-8"
    )
    program.chmod(0o755)
    script = (
        f"compopt() {{ :; }}\n{ccverify('completion', 'bash').stdout}\n"
        "COMP_WORDS=(ccverify show digital-d); COMP_CWORD=2; _ccverify_completion ccverify\n"
        'echo "${COMPREPLY[@]}"\n'
    )
    done = subprocess.run(
        ["bash", "-c", script], capture_output=True, text=True, check=True,
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"},
    )  # fmt: skip
    assert done.stdout == "digital-desktop\n"
