"""`auto` beside each engine alone, on systems of many kinds: whether it keeps what it promises.

    python benchmarks/engines.py [--runs 3] [--timeout 60] [--only WORD] [--no-readme]

Every figure is of a whole process, start-up and compilation included. The engines take turns, so
that a change of the machine's speed meets all alike. Where the verdicts differ the script fails.
The table goes into the README.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from processes import compiled, verdicts
from readme import machine, put
from systems import SYSTEMS, System

SINGLE: Final = ("explicit", "bdd")
ALL: Final = (*SINGLE, "auto")
FACTOR: Final = 1.5
SLACK: Final = 0.2


@dataclass(frozen=True)
class Sample:
    """One run: wall and CPU seconds, and what it found."""

    wall: float
    cpu: float
    verdicts: tuple[tuple[str, str], ...]
    states: int
    engine: str

    @property
    def decided(self) -> bool:
        """Whether every property has a verdict."""
        return all(verdict != "unknown" for _, verdict in self.verdicts)


@dataclass(frozen=True)
class Measured:
    """A system, and the samples of each engine; an engine that decides nothing is asked once."""

    system: System
    samples: dict[str, list[Sample]]

    def wall(self, engine: str) -> float | None:
        """The median of the wall seconds, if the engine decides the system."""
        return self._median(engine, [s.wall for s in self.samples[engine]])

    def cpu(self, engine: str) -> float | None:
        """The median of the CPU seconds, if the engine decides the system."""
        return self._median(engine, [s.cpu for s in self.samples[engine]])

    def _median(self, engine: str, seconds: Sequence[float]) -> float | None:
        decided = all(sample.decided for sample in self.samples[engine])
        return statistics.median(seconds) if decided else None

    def best(self, of: str) -> float | None:
        """The seconds of the best single engine: `of` is "wall" or "cpu"."""
        found = [s for e in SINGLE if (s := getattr(self, of)(e)) is not None]
        return min(found, default=None)

    def kept(self, of: str) -> bool:
        """Whether `auto` takes no more than it may, and decides if an engine does."""
        best, own = self.best(of), getattr(self, of)("auto")
        return best is None or (own is not None and own <= FACTOR * best + SLACK)


def measure(system: System, engine: str, timeout: float) -> Sample:
    """Run one engine on a system in a process of its own."""
    usage, results = verdicts((*system.arguments(), "--engine", engine, "--timeout", str(timeout)))
    return Sample(
        usage.wall,
        usage.cpu,
        tuple((str(r["property"]), str(r["verdict"])) for r in results),
        max((r["distinct_states"] or 0 for r in results), default=0),
        "+".join(sorted({str(r["engine"]) for r in results})),
    )


def side_by_side(system: System, runs: int, timeout: float) -> Measured:
    """The samples of all engines, taken in turn."""
    samples: dict[str, list[Sample]] = {engine: [] for engine in ALL}
    for run in range(runs):
        for engine in ALL:
            earlier = samples[engine]
            if run == 0 or all(sample.decided for sample in earlier):
                earlier.append(measure(system, engine, timeout))
    refuse_disagreement(system, samples)
    return Measured(system, samples)


def refuse_disagreement(system: System, samples: dict[str, list[Sample]]) -> None:
    """Raises SystemExit if two engines decide a property differently."""
    seen: dict[str, tuple[str, str]] = {}
    for engine, found in samples.items():
        for prop, verdict in (pair for sample in found for pair in sample.verdicts):
            first = seen.setdefault(prop, (engine, verdict)) if verdict != "unknown" else None
            if first is not None and first[1] != verdict:
                raise SystemExit(
                    f"{system.name}: {prop} is {first[1]} by {first[0]}, {verdict} by {engine}"
                )


def seconds(value: float | None) -> str:
    """Seconds for the table."""
    return "undecided" if value is None else f"{value:.2f}"


def ratio(found: Measured, of: str) -> str:
    """How many times the best single engine's seconds `auto` takes; what is too much is marked."""
    best, own = found.best(of), getattr(found, of)("auto")
    if best is None:
        return ""
    text = "∞" if own is None else f"{own / best:.2f}"
    return text if found.kept(of) else f"**{text}**"


def row(found: Measured) -> str:
    """A system's line of the table."""
    states = max(s.states for samples in found.samples.values() for s in samples)
    cells = (
        f"{found.system.name} ({found.system.kind})",
        f"{states:,}" if states < 10**12 else f"{states:.1e}",
        *(seconds(found.wall(engine)) for engine in ALL),
        ratio(found, "wall"),
        *(seconds(found.cpu(engine)) for engine in ALL),
        ratio(found, "cpu"),
        found.samples["auto"][-1].engine,
    )
    return "| " + " | ".join(cells) + " |"


def report(table: Sequence[Measured], runs: int) -> str:
    """The table in Markdown, and below it how often the promise is kept."""
    lines = [
        f"Medians of {runs} whole processes, in seconds, {compiled()}, {machine()}; `make "
        "bench-engines` measures again. The ratios are those of `auto` to the best engine alone; "
        f"what is more than {FACTOR} times and {SLACK} s more is bold.",
        "",
        "| system | states | wall: explicit | bdd | auto | ratio | CPU: explicit | bdd | auto "
        "| ratio | chosen |",
        "|---|---|---|---|---|---|---|---|---|---|---|",
        *map(row, table),
        "",
    ]
    for of, name in (("wall", "wall clock"), ("cpu", "CPU")):
        kept = sum(found.kept(of) for found in table)
        lines.append(f"By {name}, `auto` keeps within that on {kept} of {len(table)} systems.")
    return "\n".join(lines)


def main() -> None:
    """Measure, print, and write the table of the README."""
    parser = argparse.ArgumentParser(description="Measure the engines, and write the table.")
    parser.add_argument("--runs", type=int, default=3, help="samples of each (default: 3)")
    parser.add_argument("--timeout", type=float, default=60, help="seconds for each (default: 60)")
    parser.add_argument("--only", default="", metavar="WORD", help="systems with it in the name")
    parser.add_argument("--no-readme", action="store_true", help="do not write the README's table")
    options = parser.parse_args()
    table = list[Measured]()
    for system in SYSTEMS:
        if options.only in f"{system.name} ({system.kind})":
            table.append(side_by_side(system, options.runs, options.timeout))
            print(row(table[-1]), file=sys.stderr)
    text = report(table, options.runs)
    print(text)
    if not options.no_readme and not options.only:
        put("engines", text)


if __name__ == "__main__":
    main()
