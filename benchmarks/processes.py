"""Processes that are measured: their wall and CPU seconds, their memory, and what they found."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

CCVERIFY: Final = Path(sys.executable).with_name("ccverify")
VERDICTS: Final = (0, 1, 3)
"""How ccverify ends if there are verdicts, whatever they are."""


@dataclass(frozen=True)
class Usage:
    """What processes took: seconds, and the peak memory in MB of the largest; what they printed."""

    wall: float
    cpu: float
    memory: float
    output: str = ""


def measured(
    *commands: Sequence[str], cwd: Path | None = None, exits: Collection[int] = (0,)
) -> Usage:
    """Run commands one after another as one; each must end with one of `exits`.

    None finds what an earlier one kept in the user's cache.
    """
    wall = cpu = memory = 0.0
    printed = list[str]()
    for command in commands:
        with tempfile.TemporaryDirectory() as cache, tempfile.TemporaryFile("w+") as output:
            started = time.perf_counter()
            process = subprocess.Popen(
                command, cwd=cwd, stdout=output, env={**os.environ, "XDG_CACHE_HOME": cache}
            )
            _, status, usage = os.wait4(process.pid, 0)
            wall += time.perf_counter() - started
            output.seek(0)
            printed.append(output.read())
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in exits:
            ended = f"{' '.join(command)} ended with {process.returncode}"
            raise SystemExit(f"{ended}\n{printed[-1]}".strip())
        cpu += usage.ru_utime + usage.ru_stime
        memory = max(memory, usage.ru_maxrss / 1024)
    return Usage(wall, cpu, memory, "".join(printed))


def verdicts(
    arguments: Sequence[str], *, program: Path = CCVERIFY
) -> tuple[Usage, list[dict[str, Any]]]:
    """Run ccverify; what it took, and its results as they are in its JSON."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "verdicts.json"
        written = ("--format", "json", "--output", str(output))
        usage = measured((str(program), *arguments, *written), exits=VERDICTS)
        results: list[dict[str, Any]] = json.loads(output.read_text(encoding="utf-8"))["results"]
    return usage, results


def compiled() -> str:
    """Whether the sources were compiled before, which a tenth of a second depends on."""
    spec = importlib.util.find_spec("ccverify.checker.engines.auto")
    cached = spec is not None and spec.cached is not None and Path(spec.cached).exists()
    unset = not os.environ.get("PYTHONDONTWRITEBYTECODE")
    return "with `.pyc` files" if cached and unset else "**without `.pyc` files**"
