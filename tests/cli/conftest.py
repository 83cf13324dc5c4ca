"""The command line as a fixture, run in this directory, where the model files are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ccverify.checker import versions
from ccverify.checker.cli import cli

HERE = Path(__file__).parent


@pytest.fixture(autouse=True)
def some_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    """The versions that reports name in this process: the same wherever the tests run."""
    names = ("ccverify", "llvmlite", "oxidd", "z3_solver", "cvc5")
    monkeypatch.setattr(versions, "_installed", lambda: dict.fromkeys(names, "1.2.3"))
    monkeypatch.setattr(versions, "_python", lambda: "3.4.5")


@pytest.fixture
def ccverify(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """`ccverify(*arguments)` runs the command line and returns what it wrote and its exit code."""
    monkeypatch.chdir(HERE)
    monkeypatch.delenv("CCVERIFY_DEBUG", raising=False)

    def run(*arguments: object) -> Result:
        return CliRunner().invoke(cli, [str(a) for a in arguments], prog_name="ccverify")

    return run


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str], Path]:
    """`write(text)` puts a model file into a directory of its own."""

    def put(text: str, name: str = "protocol.py") -> Path:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return put
