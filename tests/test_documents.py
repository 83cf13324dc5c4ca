"""The documents' code runs, and their console sessions show what the program prints."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BLOCK = re.compile(r"^```(\w+)(?: file=(\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def sessions(text: str) -> Iterator[tuple[list[str], list[str], int]]:
    """The commands in console blocks: words, lines to expect in this order, exit code."""
    for kind, _, body in BLOCK.findall(text):
        if kind != "console":
            continue
        for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
            command, *lines = part.splitlines()
            code = 0
            if lines and lines[-1].startswith("exit "):
                code = int(lines.pop().removeprefix("exit "))
            yield command.split(), [line for line in lines if line.strip() != "…"], code


def write_files(text: str, folder: Path) -> None:
    """The files that the document's code blocks make up, piece by piece."""
    for _, name, body in BLOCK.findall(text):
        if name:
            with (folder / name).open("a", encoding="utf-8") as file:
                file.write(body)


@pytest.mark.parametrize("name", ["docs/tutorial.md", "README.md"])
def test_a_document_runs(name: str, tmp_path: Path) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    write_files(text, tmp_path)
    commands = list(sessions(text))
    assert commands
    for words, lines, code in commands:
        if words[0] != "ccverify":
            continue
        done = subprocess.run(
            [Path(sys.executable).with_name("ccverify"), *words[1:]],
            cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip
        shown = " ".join(done.stdout.split())
        at = 0
        for line in lines:
            found = shown.find(" ".join(line.split()), at)
            assert found >= 0, f"{line!r} is not in the output of {words}:\n{done.stdout}"
            at = found + 1
        assert done.returncode == code, done.stderr


def test_the_tutorials_protocol_is_small(tmp_path: Path) -> None:
    write_files((ROOT / "docs/tutorial.md").read_text(encoding="utf-8"), tmp_path)
    assert len((tmp_path / "lease_pair.py").read_text(encoding="utf-8").splitlines()) < 80
