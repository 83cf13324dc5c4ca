"""The documents' code runs, and their console sessions show what the program prints."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CUT = "…"
BLOCK = re.compile(r"^```(\w+)(?: file=(\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def sessions(text: str) -> Iterator[tuple[list[str], list[str], int]]:
    """The commands in console blocks: words, what is shown of their output, exit code."""
    for kind, _, body in BLOCK.findall(text):
        if kind != "console":
            continue
        for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
            command, *lines = part.splitlines()
            code = 0
            if lines and lines[-1].startswith("exit "):
                code = int(lines.pop().removeprefix("exit "))
            yield command.split(), lines, code


def pattern(shown: str) -> str:
    """A line stands for itself; one that ends in `…` for what begins so; `…` for any lines."""
    if shown.strip() == CUT:
        return r"(?:.*\n)*?"
    if shown.endswith(CUT):
        return re.escape(shown.removesuffix(CUT).rstrip()) + r"(?!\w).*\n"
    return re.escape(shown) + r"\n"


def first_untrue(shown: Sequence[str], printed: str) -> str | None:
    """The first line up to which the program prints something else than is shown."""
    patterns = [pattern(line) for line in shown]
    if re.fullmatch("".join(patterns), printed):
        return None
    wrong = (i for i in range(len(shown)) if not re.match("".join(patterns[: i + 1]), printed))
    return next((shown[i] for i in wrong), "the end")


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
        untrue = first_untrue(lines, done.stdout)
        assert untrue is None, f"{untrue!r} is not what {words} prints there:\n{done.stdout}"
        assert done.returncode == code, done.stderr


PRINTED = "lamp\n  on  yes\n  off  no\n\n2 verdicts\n"


@pytest.mark.parametrize(
    ("shown", "untrue"),
    [
        ("lamp|  on  yes|  off  no||2 verdicts", None),
        ("…|  off  no|…", None),
        ("lamp|  on …|…|2 verdicts", None),
        ("…", None),
        ("lamp|…|  on  yes|  off  no|…", None),
        ("lamp|  on  yes|…|2 verdicts|…", None),
        ("lamp", "the end"),
        ("on  yes", "on  yes"),
        ("…|on  yes|…", "on  yes"),
        ("…|  on|…", "  on"),
        ("…|  o …|…", "  o …"),
        ("…|  off  no|  on  yes|…", "  on  yes"),
        ("lamp|  off  no|…", "  off  no"),
        ("…|  off  no|2 verdicts", "2 verdicts"),
    ],
)
def test_whole_lines_are_compared(shown: str, untrue: str | None) -> None:
    assert first_untrue(shown.split("|"), PRINTED) == untrue


def test_the_tutorials_protocol_is_small(tmp_path: Path) -> None:
    write_files((ROOT / "docs/tutorial.md").read_text(encoding="utf-8"), tmp_path)
    assert len((tmp_path / "lease_pair.py").read_text(encoding="utf-8").splitlines()) < 80
