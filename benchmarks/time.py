"""Models of time: how long something takes, by zones and by ticks, with the CPU seconds it took.

    python benchmarks/time.py [--only WORD] [--no-readme]

Every row is checked against what was counted by hand or published: if one differs, the script
fails. The seconds are those of checking, after start-up, on this machine. The table goes into the
README.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

from readme import machine, put

from ccverify import ms, s
from ccverify.checker.engines import BY_NAME
from ccverify.checker.engines.answer import Options, Progress
from ccverify.checker.limits import Limits
from ccverify.checker.questions.every.unbounded import verify_every
from ccverify.checker.questions.verify import Result, verify
from ccverify.checker.subjects.userfile import subjects_of_file

MODELS: Final = Path(__file__).parent / "models" / "timed"
ANY_PHASE: Final = {"phase": (0 * ms, 400 * ms)}
PAIR: Final = ("outage", "pause")
# B waits by slow clocks after the last beat, 200 ms late: 2 s and 60 s. With the public network
# lost before, B waits by a quick clock, 500 ms and 60 s, after a beat 100 ms ago, by a slow one.
CLOCKS_OFF: Final = (
    str(Fraction(1, 5) + Fraction(62_000, 999)),
    str(Fraction(60_500, 1001) - Fraction(100, 999)),
)


@dataclass(frozen=True)
class Row:
    """A model, what is asked of it, and the verdicts, or times in seconds, that are to be found.

    `every` names the times that are left open; then there is a verdict for each region.
    """

    what: str
    model: str
    scenario: str | None
    expected: tuple[str, ...]
    asked: tuple[str, ...] = PAIR
    engine: str = "zones"
    settings: dict[str, Any] = field(default_factory=dict)
    every: str = ""


ROWS: Final = (
    Row("beat by beat, one failure", "heartbeat_pair", "one-fault", ("62.2", "61.6")),
    Row("in any phase", "heartbeat_pair", "one-fault", ("62.2", "61.6"), settings=ANY_PHASE),
    Row("beat by beat, by ticks of 50 ms", "heartbeat_pair", "one-fault", ("62.2", "61.6"),
        engine="explicit"),
    Row("with senders up to 10 ms apart, by ticks of 10 ms", "heartbeat_pair", "one-fault",
        ("62.2", "61.6"), engine="explicit", settings={"phase": (0 * ms, 10 * ms)}),
    Row("in any phase, two failures", "heartbeat_pair", "two-faults", ("62.2", "60.4"),
        settings=ANY_PHASE),
    Row("in any phase, with clocks 0.1 % off, two failures", "heartbeat_pair", "two-faults",
        CLOCKS_OFF, settings={**ANY_PHASE, "off": 1000}),
    Row("by contract, one failure", "heartbeat_contract", "one-fault", ("62.2", "61.6")),
    Row("by contract, two failures", "heartbeat_contract", "two-faults", ("62.2", "60.4")),
    Row("by contract, one failure, proved over the reals", "heartbeat_contract", "one-fault",
        ("62.2", "61.6"), engine="reals"),
    Row("five windows of 400 to 550 ms", "windows", None, ("proved", "proved"),
        ("unwatched", "all-noticed")),
    Row("five windows, by ticks", "windows", None, ("proved", "proved"),
        ("unwatched", "all-noticed"), "bdd"),
    Row("an outage is bounded, for every p, q and w", "outage", "one-fault", ("proved",),
        ("too-long",), every="p,q,w"),
    Row("a lease, for every grant: unsafe up to 9.995 s", "timed_lease", "any-faults",
        ("violated", "proved"), ("both-serve",), every="grant"),
    *(Row(f"accelerated heartbeats, tmin = {tmin}", "accelerated_heartbeats", "any-faults",
          (str(bound),), ("detection",), settings={"tmin": tmin * s})
      for tmin, bound in ((1, 28), (4, 25), (5, 25), (9, 20), (10, 20))),
    *(Row(f"redundant controllers, failures {gap} ms apart", "redundant_controllers",
          "two-failures", (verdict,), ("two-primaries",), settings={"gap": gap * ms})
      for gap, verdict in ((20, "violated"), (21, "proved"))),
)  # fmt: skip


def unseen(_: Progress) -> None:
    """Nobody watches: progress would be part of what is measured."""


def found(row: Row) -> tuple[list[Result], float]:
    """The results of a row, in the order in which it asks, and the CPU seconds they took."""
    (subject,) = subjects_of_file(MODELS / f"{row.model}.py")
    limits = Limits(seconds=120)
    if row.every:
        started = time.process_time()
        results = verify_every(subject, row.every, row.scenario, {}, row.asked, limits, unseen)
        return results, time.process_time() - started
    system = subject.build(row.scenario, row.settings)
    by_name = {prop.name: prop for prop in system.properties}
    started = time.process_time()
    results = verify(
        system,
        [by_name[name] for name in row.asked],
        BY_NAME[row.engine](Options()),
        limits=limits,
    )
    return results, time.process_time() - started


def shown(result: Result) -> str:
    """The verdict, or the time in seconds."""
    extreme = result.answer.extreme
    if result.prop.limit is None and extreme is not None and extreme.value is not None:
        return f"{float(extreme.value):g}"
    return result.verdict.value


def line(row: Row) -> str:
    """A row's line of the table. Raises SystemExit if anything else is found than is expected."""
    results, seconds = found(row)
    for result, expected in zip(results, row.expected, strict=True):
        extreme = result.answer.extreme
        timed = extreme is not None and extreme.value is not None and result.prop.limit is None
        agrees = extreme.value == Fraction(expected) if timed and extreme else False
        if not agrees and shown(result) != expected:
            raise SystemExit(f"{row.what}: {result.prop.name} is {shown(result)}, not {expected}")
    zones = max((result.answer.statistics.zones or 0 for result in results), default=0)
    answers = " / ".join(map(shown, results))
    engine = "reals" if row.every else row.engine
    return f"| {row.what} | {engine} | {answers} | {zones or ''} | {seconds:.2f} |"


def main() -> None:
    """Measure, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="rows with this word")
    parser.add_argument("--no-readme", action="store_true", help="print the table only")
    arguments = parser.parse_args()
    lines = [line(row) for row in ROWS if arguments.only in row.what]
    head = "| what | engine | seconds, or verdict | zones | CPU s |\n|---|---|---|---|---|\n"
    report = f"{head}{chr(10).join(lines)}\n\nCPU seconds after start-up; {machine()}."
    print(report)
    if not arguments.no_readme and not arguments.only:
        put("time", report)


if __name__ == "__main__":
    main()
