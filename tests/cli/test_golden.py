"""What commands print, letter by letter. Record anew with `pytest --accept tests/cli`.

Each file in golden/ begins with its own command; its exit code is its last line.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.txt"))


@pytest.mark.parametrize("path", GOLDEN, ids=[path.stem for path in GOLDEN])
def test_output(
    path: Path, ccverify: Callable[..., Result], request: pytest.FixtureRequest
) -> None:
    command = path.read_text(encoding="utf-8").partition("\n")[0]
    prompt, program, *arguments = shlex.split(command)
    assert (prompt, program) == ("$", "ccverify")
    result = ccverify(*arguments)
    errors = f"[on standard error]\n{result.stderr}" if result.stderr else ""
    found = f"{command}\n{result.stdout}{errors}[exit {result.exit_code}]\n"
    if request.config.getoption("--accept"):
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8")


def test_nothing_is_wider_than_a_terminal_but_what_is_to_be_copied() -> None:
    texts = [p for p in GOLDEN if not any(w in p.stem for w in ("json", "itf", "error"))]
    assert texts
    for path in texts:
        report = path.read_text(encoding="utf-8").partition("[on standard error]")[0]
        _, *lines = report.splitlines()
        wide = [line for line in lines if len(line) > 80]
        assert [line for line in wide if not re.search(r"^[\w ]+: +ccverify ", line)] == [], (
            path.name
        )
