"""The benchmarks: ccverify beside a hand-written C search and Spin, in one run, medians and ratios.

    python benchmarks/run.py [--runs 5] [--reference FILE.c] [--no-readme]

Every figure is of a whole process, start-up and compilation included: what a user waits for; where
that is said, also of the check alone. Spin is left out, with a word, where it is not installed. The
tables go into the README.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from beside import Spin
from processes import CCVERIFY, VERDICTS, measured, verdicts
from readme import machine, put
from systems import FULL

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Sample:
    """One run: wall seconds, and the peak memory in MB of its largest process; `check` are the
    seconds after start-up, where the tool tells.
    """

    seconds: float
    memory: float
    check: float | None = None


def measure(
    *commands: Sequence[str], cwd: Path | None = None, exits: Collection[int] = (0,)
) -> Sample:
    """Run commands one after another as one sample."""
    usage = measured(*commands, cwd=cwd, exits=exits)
    return Sample(usage.wall, usage.memory)


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
    return lambda: measure([str(CCVERIFY), *arguments])


def c_search(source: Path, size: int, folder: Path) -> Callable[[], Sample]:
    """The C search, compiled each time: ccverify's figure contains its compilation, too."""
    binary = str(folder / f"search{size}")
    build = ["cc", "-O2", f"-DN={size}", "-o", binary, str(source)]
    return lambda: measure(build, [binary])


def spin(size: int, folder: Path) -> Callable[[], Sample]:
    """Spin: generate, compile and run the verifier, without a property, states stored exactly."""
    peer = Spin("router_pair.pml", (f"-DN={size}",))

    def sample() -> Sample:
        found = peer.run(folder)
        return Sample(found.wall, found.memory)

    return sample


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
                    *FULL, "--engine", "explicit",
                ),
                "C, cc -O2": c_search(options.reference, size, Path(name)),
            }  # fmt: skip
            if shutil.which("spin") and size == 8:
                contestants["Spin"] = spin(size, Path(name))
            rows += side_by_side(f"N={size}", options.runs, contestants)
    if not shutil.which("spin"):
        print("spin is not installed, and left out", file=sys.stderr)
    others = {
        "everything shipped: `ccverify run --jobs 1`": ("run", "--jobs", "1"),
        "everything shipped: `ccverify run --jobs 2`": ("run", "--jobs", "2"),
        "`ccverify run --property split-brain`": ("run", "--property", "split-brain"),
        "200 actions over 200 bits": (
            "run", str(HERE / "models/many_actions.py"), "--max-states", "1000",
        ),
    }  # fmt: skip
    alone = side_by_side(
        "",
        options.runs,
        {
            what: partial(measure, [str(CCVERIFY), *request], exits=VERDICTS)
            for what, request in others.items()
        },
    )
    report = (
        f"Medians of {options.runs} whole processes, {machine()}; `make bench` measures again.\n\n"
        "The benchmark pair, every state, no reduction (1,572,864 states and 28,193,602 "
        "transitions at N=8; 25,165,824 and 551,669,074 at N=10):\n\n"
        f"{table(rows, 'times ccverify')}\n\n{single(alone)}\n\n"
        f"Two cores take {alone[1].seconds / alone[0].seconds:.0%} of the time of one.\n\n"
        "Beyond enumeration, by whole processes and by the check alone:\n\n"
        f"{symbolic([Row('', t.what, t.samples(options.runs)) for t in TASKS])}\n"
    )
    print(report)
    if not options.no_readme:
        put("benchmarks", report)


@dataclass(frozen=True)
class Task:
    """A request whose verdicts are known: each property's, and how many states or steps it has."""

    what: str
    arguments: tuple[str, ...]
    verdict: str
    states: int | None = None
    steps: int | None = None

    def samples(self, runs: int) -> list[Sample]:
        """Measured so many times, each result looked at."""
        print(self.what, file=sys.stderr)
        return [self._sample() for _ in range(runs)]

    def _sample(self) -> Sample:
        usage, results = verdicts(("run", *self.arguments))
        for result in results:
            steps = len(result["trace"]["states"]) - 1 if result["trace"] else None
            states = result["distinct_states"] if self.states else None
            if (result["verdict"], states, steps) != (self.verdict, self.states, self.steps):
                raise SystemExit(f"{self.what}: {result['property']} is not as known")
        return Sample(usage.wall, usage.memory, max(r["seconds"] for r in results))


def pair(size: int, engine: str, prop: str, *others: str) -> tuple[str, ...]:
    """The arguments of a run on the benchmark pair."""
    model = str(HERE / "models/benchmark_pair.py")
    return (
        model,
        "--set",
        f"pgs={size}",
        "--engine",
        engine,
        "--property",
        prop,
        "--whole",
        *others,
    )


def commit(size: int) -> tuple[str, ...]:
    """The arguments of a run on two-phase commit."""
    model = str(HERE / "models/two_phase_commit.py")
    return (model, "--set", f"rms={size}", "--engine", "bdd", "--property", "early")


NAMES: Final = ("split-brain", "covered", "exactly-one")
THEOREMS: Final = tuple(word for name in NAMES for word in ("--property", name))
TASKS: Final = (
    *(
        Task(f"bdd, the pair with N={n}, every state", pair(n, "bdd", "never-seven"), "proved",
             24 * 4**n)
        for n in (10, 20, 48)
    ),
    Task("auto, the pair with N=10, every state, no symmetry",
         pair(10, "auto", "never-seven", "--no-symmetry"), "proved", 24 * 4**10),
    Task("bdd, the pair with N=20, shortest run", pair(20, "bdd", "split-brain"), "violated",
         steps=24),
    Task("explicit, the pair with N=20, shortest run", pair(20, "explicit", "split-brain"),
         "violated", steps=24),
    Task("bmc, the pair with N=6, shortest run", pair(6, "bmc", "split-brain"), "violated",
         steps=10),
    *(
        Task(f"bdd, two-phase commit with {n} resource managers, {states:,} states", commit(n),
             "proved", states)
        for n, states in ((9, 10_340_352), (20, 3_657_257_952_739_328))
    ),
    Task("R16, R17 and R18 for every number of PGs",
         ("router-pair", "--scenario", "static", "--for-every", "pgs", *THEOREMS), "proved"),
)  # fmt: skip

NUSMV: Final = "NuSMV 2.5.4, as published elsewhere on another machine"
PUBLISHED: Final = (
    (f"{NUSMV}: the pair with N=10, every state", 0.50, 54),
    (f"{NUSMV}: the same with N=20", 28.5, 65),
)
"""Seconds and MB; its model is the one of the peers, with the variables interleaved."""


def symbolic(rows: Sequence[Row]) -> str:
    """Rows with the seconds of the check, and below them what others have published."""
    lines = ["| what | check, seconds | whole, seconds | peak MB |", "|---|---|---|---|"]
    for row in rows:
        check = statistics.median(s.check for s in row.samples if s.check is not None)
        lines.append(f"| {row.what} | {check:.3f} | {row.seconds:.2f} | {row.memory:.0f} |")
    lines += [f"| {what} | {seconds:.2f} | | {memory} |" for what, seconds, memory in PUBLISHED]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
