"""The map: where the time goes, on systems of all kinds, and what a change brings on each.

    python benchmarks/map.py [--runs 3] [--only WORD]... [--engine NAME]... [--timeout 60]
                             [--save FILE] [--before FILE | --beside PROGRAM] [--list]
    python benchmarks/map.py --peers [--runs 3]

Wall and CPU seconds are medians of whole processes, none of which finds anything that an earlier
one kept. What the search of the explicit engine takes by itself is told beside them: states a
second, nanoseconds a step, those that remove successors known before from it (in multiples of a
random access to as much memory, where there is a C compiler), and bytes a state.

Two runs, or two programs, are compared by the least CPU seconds of each, since what else the
machine does only adds to them: `--before` with what `--save` wrote, `--beside` with another
ccverify that is measured in turn. What differs in a verdict, or in a number of states, is told, and
the script fails.
"""

from __future__ import annotations

import argparse
import json
import math
import shutil
import statistics
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from beside import table
from mapped import MAP, Mapped
from processes import CCVERIFY, compiled, measured, verdicts
from readme import machine

HERE: Final = Path(__file__).parent
TOLD: Final = 10_000
"""From so many states on it is told how fast they are found: fewer take no time."""
SLOWER: Final = 1.05
"""A ratio to the seconds before that is told by itself."""


@dataclass
class Row:
    """A system and an engine: the samples of its seconds, and what was found.

    `search` is the largest search of the explicit engine, as `kernel.py` tells.
    """

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    memory: float = 0.0
    states: int = 0
    verdicts: dict[str, str] = field(default_factory=dict)
    search: dict[str, Any] = field(default_factory=dict)

    @property
    def decided(self) -> bool:
        """Whether every property has a verdict."""
        return "unknown" not in self.verdicts.values()

    def differs(self, before: Row) -> bool:
        """Whether something else is found than before: a verdict, or if all are decided then a
        number of states.
        """
        both = self.verdicts.keys() & before.verdicts.keys()
        pairs = [{self.verdicts[name], before.verdicts[name]} - {"unknown"} for name in both]
        complete = self.decided and before.decided
        return any(len(pair) > 1 for pair in pairs) or (complete and self.states != before.states)

    @property
    def told(self) -> str:
        """How many states were found, for the table."""
        states = f"{self.states:,}" if self.states < 10**12 else f"{self.states:.1e}"
        return states if self.decided else f"{states}, undecided"


class Measuring:
    """Measures one program."""

    def __init__(self, program: Path, timeout: float) -> None:
        self._program: Final = program
        self._timeout: Final = timeout

    def sample(self, mapped: Mapped, engine: str, row: Row) -> None:
        """Measure once, and add it to the row."""
        system = mapped.system
        named = () if engine == "auto" else ("--engine", engine)
        request = (*system.arguments(), *named, "--timeout", str(self._timeout))
        usage, results = verdicts(request, program=self._program)
        row.wall.append(usage.wall)
        row.cpu.append(usage.cpu)
        row.memory = max(row.memory, usage.memory)
        row.verdicts = {f"{r['scenario']}: {r['property']}": str(r["verdict"]) for r in results}
        row.states = max(r["distinct_states"] or r["zones"] or 0 for r in results)
        if engine == "explicit":
            self._look(request[1:], row)

    def _look(self, request: Sequence[str], row: Row) -> None:
        python = self._program.with_name("python")
        usage = measured((str(python), str(HERE / "kernel.py"), *request))
        searches = json.loads(usage.output)
        largest = max(searches, key=lambda s: int(s["states"]), default=None)
        if largest and (not row.search or largest["searching"] < row.search["searching"]):
            row.search = largest


class Memory:
    """How fast memory is; it takes a C compiler to measure that."""

    def __init__(self, folder: Path) -> None:
        self._binary: Final = folder / "random_access"
        self._known: Final[dict[int, float]] = {}

    def nanoseconds(self, size: int) -> float | None:
        """Those of a random access to so many bytes, to the next power of two."""
        if not shutil.which("cc"):
            return None
        if not self._binary.exists():
            source = HERE / "peers" / "random_access.c"
            measured(("cc", "-O2", "-o", str(self._binary), str(source)))
        size = 1 << max(size - 1, 1).bit_length()
        if size not in self._known:
            self._known[size] = float(measured((str(self._binary), str(size))).output)
        return self._known[size]


def speed(row: Row, memory: Memory) -> tuple[str, ...]:
    """The cells on the search of the explicit engine."""
    search = row.search
    if not search or search["states"] < TOLD or not search["searching"]:
        return ("",) * 5
    states, steps, seconds = search["states"], search["transitions"] or 1, search["searching"]
    adding = max(seconds - search["expanding"], 0) / steps * 1e9
    access = memory.nanoseconds(search["bytes"] - 8 * search["words"] * states)
    return (
        f"{search['words']} / {search['bits']}",
        f"{states / seconds / 1e6:.2f}",
        f"{seconds / steps * 1e9:.1f}",
        f"{adding:.1f}" + (f" ({adding / access:.1f})" if access else ""),
        f"{search['bytes'] / states:.0f}",
    )


def ratio(row: Row, before: Row | None) -> float | None:
    """The least CPU seconds, to those before, if as much was decided for them."""
    if before is None or not before.cpu or row.decided != before.decided:
        return None
    return min(row.cpu) / min(before.cpu)


def line(mapped: Mapped, engine: str, row: Row, before: Row | None, memory: Memory) -> str:
    """A line of the table."""
    change = ratio(row, before)
    cells = [
        f"{mapped.system.name} ({mapped.system.kind})",
        engine,
        row.told,
        f"{statistics.median(row.wall):.2f}",
        f"{statistics.median(row.cpu):.2f}",
        f"{row.memory:.0f}",
        *speed(row, memory),
        "" if change is None or before is None else f"{min(before.cpu):.2f}",
        "" if change is None else f"{change:.2f}",
    ]
    return "| " + " | ".join(cells) + " |"


HEAD: Final = (
    "| system | engine | states | wall s | CPU s | peak MB | words / bits | M states/s | ns a step "
    "| of it adding | B a state | CPU s before | ratio |\n" + "|---" * 13 + "|"
)


def compared(rows: dict[str, Row], before: dict[str, Row]) -> tuple[list[str], list[str]]:
    """What the ratios come to, in sentences; and what is found differently."""
    ratios = {k: r for k, row in rows.items() if (r := ratio(row, before.get(k))) is not None}
    differing = [
        f"{key}: {row.verdicts}, {row.told} states; before, {was.verdicts}, {was.told}"
        for key, row in rows.items()
        if (was := before.get(key)) and row.differs(was)
    ]
    if not ratios:
        return [], differing
    mean = math.exp(statistics.fmean(map(math.log, ratios.values())))
    told = [f"CPU seconds to those before, {len(ratios)} times: {mean:.2f} by the geometric mean."]
    slower = sorted((k for k in ratios if ratios[k] > SLOWER), key=lambda k: -ratios[k])
    told += [f"Slower, {ratios[key]:.2f}: {key}" for key in slower]
    return told, differing


def stored(path: Path) -> dict[str, Row]:
    """The rows that `--save` wrote."""
    rows = json.loads(path.read_text(encoding="utf-8"))["rows"]
    return {key: Row(**row) for key, row in rows.items()}


def save(path: Path, rows: dict[str, Row]) -> None:
    """Write the rows so far: what takes long may be interrupted."""
    text = json.dumps({"rows": {key: asdict(row) for key, row in rows.items()}}, indent=1)
    path.write_text(text + "\n", encoding="utf-8")


def arguments(words: Sequence[str] | None) -> argparse.Namespace:
    """What is asked for."""
    parser = argparse.ArgumentParser(description="Measure the systems of the map.")
    parser.add_argument("--runs", type=int, default=3, help="samples of each (default: 3)")
    parser.add_argument("--timeout", type=float, default=60, help="seconds for each (default: 60)")
    parser.add_argument("--only", action="append", metavar="WORD", help="systems with it")
    parser.add_argument("--engine", action="append", metavar="NAME", help="these engines only")
    parser.add_argument("--save", type=Path, metavar="FILE", help="keep the samples, as JSON")
    compare = parser.add_mutually_exclusive_group()
    compare.add_argument("--before", type=Path, metavar="FILE", help="compare with what was kept")
    compare.add_argument(
        "--beside", type=Path, metavar="PROGRAM", help="compare with another ccverify"
    )
    parser.add_argument("--peers", action="store_true", help="other checkers, and nothing else")
    parser.add_argument("--list", action="store_true", help="print the names, measure nothing")
    return parser.parse_args(words)


def chosen(options: argparse.Namespace) -> list[tuple[Mapped, str]]:
    """The systems and engines that are asked for."""
    return [
        (mapped, engine)
        for mapped in MAP
        for engine in mapped.engines
        if not options.engine or engine in options.engine
        for name in [f"{mapped.system.name} ({mapped.system.kind})"]
        if not options.only or any(word in name for word in options.only)
    ]


def main(words: Sequence[str] | None = None) -> None:
    """Measure, compare, print and save."""
    options = arguments(words)
    if options.list:
        print(*(f"{mapped.system.name}, {engine}" for mapped, engine in chosen(options)), sep="\n")
        return
    if options.peers:
        for text in table(options.runs, CCVERIFY):
            print(text, flush=True)
        return
    own = Measuring(CCVERIFY, options.timeout)
    other = Measuring(options.beside, options.timeout) if options.beside else None
    rows = dict[str, Row]()
    before = stored(options.before) if options.before else dict[str, Row]()
    print(f"Whole processes, medians of {options.runs}, {compiled()}, {machine()}.\n\n{HEAD}")
    with tempfile.TemporaryDirectory() as folder:
        memory = Memory(Path(folder))
        for mapped, engine in chosen(options):
            key = f"{mapped.system.name}, {engine}"
            row = rows[key] = Row()
            if other:
                before[key] = Row()
            for _ in range(options.runs):
                own.sample(mapped, engine, row)
                if other:
                    other.sample(mapped, engine, before[key])
            print(line(mapped, engine, row, before.get(key), memory), flush=True)
            if options.save:
                save(options.save, rows)
    told, differing = compared(rows, before)
    print("", *told, *differing, sep="\n")
    if differing:
        raise SystemExit(f"{len(differing)} findings differ")


if __name__ == "__main__":
    main(sys.argv[1:])
