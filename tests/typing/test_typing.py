"""Editors and type checkers see through models: right ones pass, mistakes are found by place."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.typing import accepted

from ccverify import build

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def test_accepted_models_are_built() -> None:
    system = build(accepted.Everything, properties=accepted.properties)
    assert [p.name for p in system.properties] == [
        "waiting", "waiting-first", "bad", "shrinks", "settles", "is-answered", "possible",
        "comes-back", "is-left", "goes-on",
    ]  # fmt: skip


def test_mypy_accepts_the_right_and_finds_the_mistakes(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    mistakes = tmp_path / "mistakes.py"
    mistakes.write_text((HERE / "mistakes.txt").read_text())
    command = [sys.executable, "-m", "mypy", "--config-file", str(ROOT / "pyproject.toml")]
    options = [
        "--hide-error-context",
        "--no-color-output",
        "--no-pretty",
        "--follow-imports=silent",
    ]
    files = [str(HERE / "accepted.py"), str(mistakes)]
    done = subprocess.run(
        [*command, *options, *files], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    found = set()
    for line in done.stdout.splitlines():
        place = re.match(r"(.*):(\d+): error: ", line)
        if place is not None:
            assert Path(place[1]).name == "mistakes.py", line
            found.add(int(place[2]))
    lines = mistakes.read_text().splitlines()
    expected = {i for i, line in enumerate(lines, 1) if line.endswith("# error")}
    assert found == expected, done.stdout
