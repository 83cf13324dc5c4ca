"""The benchmarks: ccverify beside a hand-written C search and Spin, in one run, medians and ratios.

    python benchmarks/run.py [--runs 5] [--reference FILE.c] [--no-readme]

Every figure is of a whole process, start-up and compilation included: what a user waits for. Spin
is left out, with a word, where it is not installed. The table goes into the README.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
README = HERE.parent / "README.md"
CCVERIFY = str(Path(sys.executable).with_name("ccverify"))
MARK = re.compile(r"(<!-- benchmarks -->\n).*?(<!-- end -->)", re.DOTALL)


@dataclass(frozen=True)
class Sample:
    """One run: wall seconds, and the peak memory in MB of its largest process."""

    seconds: float
    memory: float


@dataclass(frozen=True)
class Row:
    """A line of the table: what was run, and its samples."""

    size: str
    what: str
    samples: Sequence[Sample]

    @property
    def seconds(self) -> float:
        return statistics.median(s.seconds for s in self.samples)

    @property
    def memory(self) -> float:
        return max(s.memory for s in self.samples)


def measure(*commands: Sequence[str], cwd: Path | None = None) -> Sample:
    """Run commands one after another as one sample; they must succeed."""
    seconds, memory = 0.0, 0.0
    for command in commands:
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds += time.perf_counter() - started
        memory = max(memory, usage.ru_maxrss / 1024)
        if process.returncode:
            raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return Sample(seconds, memory)


def side_by_side(size: str, runs: int, contestants: dict[str, Callable[[], Sample]]) -> list[Row]:
    """Measure in turn, so that a change of the machine's speed meets all alike."""
    samples: dict[str, list[Sample]] = {name: [] for name in contestants}
    for turn in range(runs):
        for name, run in contestants.items():
            print(f"{size}, {name}, run {turn + 1} of {runs}", file=sys.stderr)
            samples[name].append(run())
    return [Row(size, name, found) for name, found in samples.items()]


def ccverify(*arguments: str) -> Callable[[], Sample]:
    """ccverify from a cold start."""
    return lambda: measure([CCVERIFY, *arguments])


def c_search(source: Path, size: int, folder: Path) -> Callable[[], Sample]:
    """The C search, compiled each time: ccverify's figure contains its compilation, too."""
    binary = str(folder / f"search{size}")
    build = ["cc", "-O2", f"-DN={size}", "-o", binary, str(source)]
    return lambda: measure(build, [binary])


def spin(size: int, folder: Path) -> Callable[[], Sample]:
    """Spin: generate, compile and run the verifier, without a property, states stored exactly."""
    steps = (
        f":: d_step {{ {end} = {end} ^ {1 << i} }}" for i in range(size) for end in ("la", "lb")
    )
    text = (HERE / "peers/router_pair.pml").read_text(encoding="utf-8")
    text = text.replace("LINK_STEPS", "\n    ".join(steps))
    (folder / "pair.pml").write_text(f"#define N {size}\n{text}", encoding="utf-8")
    return lambda: measure(
        ["spin", "-a", "pair.pml"],
        ["cc", "-O2", "-DSAFETY", "-o", "pan", "pan.c"],
        ["./pan", "-m1000000", "-w22"],
        cwd=folder,
    )


def table(rows: Sequence[Row], against: str) -> str:
    """The rows in Markdown, with the ratio of the contestants' medians to ccverify's."""
    lines = [f"| size | what | seconds | {against} | peak MB |", "|---|---|---|---|---|"]
    own = {row.size: row.seconds for row in rows if row.what == "ccverify"}
    for row in rows:
        ratio = "" if row.what == "ccverify" else f"{row.seconds / own[row.size]:.1f}"
        lines.append(
            f"| {row.size} | {row.what} | {row.seconds:.2f} | {ratio} | {row.memory:.0f} |"
        )
    return "\n".join(lines)


def single(rows: Sequence[Row]) -> str:
    """Rows without a contestant."""
    lines = ["| what | seconds | peak MB |", "|---|---|---|"]
    lines += [f"| {r.what} | {r.seconds:.2f} | {r.memory:.0f} |" for r in rows]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure, side by side, and write the table.")
    parser.add_argument("--runs", type=int, default=5, help="samples of each (default: 5)")
    parser.add_argument(
        "--reference", type=Path, default=HERE / "peers/router_pair.c", help="the C search"
    )
    parser.add_argument("--no-readme", action="store_true", help="do not write the README's table")
    options = parser.parse_args()
    model = str(HERE / "models/benchmark_pair.py")
    rows: list[Row] = []
    for size in (8, 10):
        with tempfile.TemporaryDirectory() as name:
            contestants = {
                "ccverify": ccverify(
                    "run", model, "--set", f"pgs={size}", "--property", "never-seven",
                    "--no-symmetry",
                ),
                "C, cc -O2": c_search(options.reference, size, Path(name)),
            }  # fmt: skip
            if shutil.which("spin") and size == 8:
                contestants["Spin"] = spin(size, Path(name))
            rows += side_by_side(f"N={size}", options.runs, contestants)
    if not shutil.which("spin"):
        print("spin is not installed, and left out", file=sys.stderr)
    others = {
        "everything shipped: `ccverify run`": ("run",),
        "`ccverify run --property split-brain`": ("run", "--property", "split-brain"),
        "200 actions over 200 bits": (
            "run", str(HERE / "models/many_actions.py"), "--max-states", "1000",
        ),
    }  # fmt: skip
    alone: list[Row] = []
    for what, arguments in others.items():
        exits = (0, 1, 3)  # verdicts, not failures
        alone.append(Row("", what, [timed(arguments, exits) for _ in range(options.runs)]))
    shape = f"{os.cpu_count()} cores ({platform.machine()}), Python {platform.python_version()}"
    report = (
        f"Medians of {options.runs} whole processes, {shape}; `make bench` measures again.\n\n"
        "The benchmark pair, every state, no reduction (1,572,864 states and 28,193,602 "
        "transitions at N=8; 25,165,824 and 551,669,074 at N=10):\n\n"
        f"{table(rows, 'times ccverify')}\n\n{single(alone)}\n"
    )
    print(report)
    if not options.no_readme:
        text = README.read_text(encoding="utf-8")
        README.write_text(MARK.sub(rf"\g<1>\n{report}\n\g<2>", text), encoding="utf-8")


def timed(arguments: Sequence[str], exits: Sequence[int]) -> Sample:
    """One run of ccverify whose exit code may be any of `exits`."""
    started = time.perf_counter()
    process = subprocess.Popen([CCVERIFY, *arguments], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in exits:
        raise SystemExit(f"ccverify {' '.join(arguments)} ended with {process.returncode}")
    return Sample(time.perf_counter() - started, usage.ru_maxrss / 1024)


if __name__ == "__main__":
    main()
