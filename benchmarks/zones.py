"""Zones a second: those of ccverify, and beside them those of momba_engine in a Python loop.

    python benchmarks/zones.py [--runs 3] [--watchers 8] [--beside 5] [--no-readme]

The model is `models/timed/windows.py`, with one clock for each watcher. A step is one way on from a
zone, wherever it leads. Beside momba_engine, which is a package of its own, fewer clocks are
searched, by both in turn; the script fails if they do not find the same number of zones. The table
goes into the README.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Iterator
from itertools import permutations
from pathlib import Path
from typing import Any, Final, TypeAlias

from readme import machine, put

from ccverify.checker.engines import BY_NAME
from ccverify.checker.engines.answer import Options
from ccverify.checker.limits import Limits
from ccverify.checker.questions.verify import verify
from ccverify.checker.subjects.userfile import subjects_of_file

MODEL: Final = Path(__file__).parent / "models" / "timed" / "windows.py"
FROM, TO = 400, 550  # milliseconds, as the model says
FINE, LOST, NOTICED = range(3)

Links: TypeAlias = tuple[int, ...]
Search: TypeAlias = Callable[[int], tuple[int, int]]


def own(watchers: int) -> tuple[int, int]:
    """How many zones ccverify keeps, and how many steps it takes."""
    (subject,) = subjects_of_file(MODEL)
    system = subject.build(None, {"watchers": watchers})
    (prop,) = (p for p in system.properties if p.name == "unwatched")
    engine = BY_NAME["zones"](Options())
    (result,) = verify(system, [prop], engine, limits=Limits(seconds=500), vacuity=False)
    found = result.answer.statistics
    if not found.complete or found.zones is None or found.transitions is None:
        raise SystemExit(f"not all zones of {watchers} watchers were found")
    return found.zones, found.transitions


class Beside:
    """The same search in a Python loop, over the zones of momba_engine."""

    def __init__(self) -> None:
        try:
            from momba_engine import zones  # type: ignore[import-not-found]
        except ImportError:
            raise SystemExit("momba_engine is not there: pip install momba_engine") from None
        self._zones: Final[Any] = zones

    def search(self, watchers: int) -> tuple[int, int]:
        """See `own`."""
        first = (FINE,) * watchers
        known: dict[Links, list[Any]] = {first: [self._zones.Zone.new_i64_unconstrained(watchers)]}
        waiting, steps = [(first, known[first][0])], 0
        while waiting:
            links, zone = waiting.pop(0)
            if not any(zone is kept for kept in known[links]):
                continue
            for onto, after in self._steps(links, zone):
                steps += 1
                if after.is_empty or any(kept.includes(after) for kept in known.get(onto, ())):
                    continue
                known[onto] = [z for z in known.get(onto, ()) if not after.includes(z)] + [after]
                waiting.append((onto, after))
        return sum(map(len, known.values())), steps

    def _steps(self, links: Links, zone: Any) -> Iterator[tuple[Links, Any]]:
        for watcher, link in enumerate(links):
            onto = (*links[:watcher], (link + 1) % 3, *links[watcher + 1 :])
            if link == LOST:
                after = self._copied(zone, links)
                after.add_constraint(self._bound(0, watcher + 1, -FROM))
                if after.is_empty:
                    yield onto, after
                    continue
                after = self._copied(after, onto)
            else:
                after = self._copied(zone, onto)
            if link == FINE:
                after.reset(watcher + 1, 0)
            after.future()
            for other, state in enumerate(onto, start=1):
                if state == LOST:
                    after.add_constraint(self._bound(other, 0, TO))
            yield onto, after

    def _copied(self, zone: Any, links: Links) -> Any:
        """What the zone says of clocks that run: there, a link is lost."""
        copy = self._zones.Zone.new_i64_unconstrained(len(links))
        running = [0, *(number for number, link in enumerate(links, start=1) if link == LOST)]
        for left, right in permutations(running, 2):
            bound = zone.get_bound(left, right)
            if bound.constant is not None:
                copy.add_constraint(self._zones.Constraint(left, right, bound))
        return copy

    def _bound(self, left: int, right: int, most: int) -> Any:
        return self._zones.Constraint(left, right, self._zones.Bound(False, most))


def measured(search: Search, watchers: int, runs: int) -> tuple[tuple[int, int], float]:
    """What is found, and the median of the CPU seconds it takes."""
    seconds, found = list[float](), (0, 0)
    for _ in range(max(runs, 1)):
        started = time.process_time()
        found = search(watchers)
        seconds.append(time.process_time() - started)
    return found, statistics.median(seconds)


def line(what: str, watchers: int, found: tuple[int, int], seconds: float) -> str:
    """A line of the table."""
    zones, steps = found
    cells = (what, str(watchers), f"{zones:,}", f"{steps:,}", f"{seconds:.2f}")
    return f"| {' | '.join(cells)} | {steps / seconds:,.0f} |"


def main() -> None:
    """Measure, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--watchers", type=int, default=8, help="clocks of the larger model")
    parser.add_argument("--beside", type=int, default=5, help="clocks of the model both search")
    parser.add_argument("--no-readme", action="store_true", help="print the table only")
    arguments = parser.parse_args()
    other = Beside()
    own(arguments.beside)  # what is loaded and compiled once is not counted
    mine = measured(own, arguments.beside, arguments.runs)
    theirs = measured(other.search, arguments.beside, arguments.runs)
    if mine[0][0] != theirs[0][0]:
        raise SystemExit(f"ccverify keeps {mine[0][0]} zones, momba_engine {theirs[0][0]}")
    large = measured(own, arguments.watchers, arguments.runs)
    report = "\n".join((
        "| what | clocks | zones kept | steps | CPU s | steps a second |",
        "|---|---|---|---|---|---|",
        line("ccverify", arguments.watchers, *large),
        line("ccverify", arguments.beside, *mine),
        line("momba_engine in a Python loop", arguments.beside, *theirs),
        f"\nMedians of {arguments.runs}, each with building and compiling; {machine()}.",
    ))  # fmt: skip
    print(report)
    if not arguments.no_readme:
        put("zones", report)


if __name__ == "__main__":
    main()
