"""A census as a table, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ccverify.checker.language.system import System
from ccverify.checker.questions.census import Tally
from ccverify.checker.report.lines import Line, Piece, counted, line, number, wrapped


def census_lines(system: System, tally: Tally) -> Iterator[Line]:
    """A row per outcome: in how many cases it is possible, or known to be, and their share."""
    settings = ", ".join(f"{name}={value}" for name, value in system.settings.items())
    head = "cases" if tally.complete else "at least"
    yield line(Piece(system.name, "heading"))
    yield from wrapped(f"with {settings}", 2)
    yield line("")
    width = max(map(len, tally.outcomes), default=0)
    column = max(len(number(tally.cases)), len(head))
    yield line("  ", "outcome".ljust(max(width, 7)), "  ", head.rjust(column), "    share")
    for outcome, cases in tally.outcomes.items():
        share = f"{100 * cases / tally.cases:8.3f} %"
        yield line("  ", outcome.ljust(max(width, 7)), "  ", number(cases).rjust(column), share)
    yield line("")
    yield from wrapped(
        f"{number(tally.cases)} cases in all, {number(tally.explored)} states explored up to "
        f"permutations of replicas. {' '.join(_exactness(tally))}",
        2,
    )


def _exactness(tally: Tally) -> Iterator[str]:
    """How far a case has one outcome, in sentences."""
    several = f"{number(tally.undetermined)} cases have several possible outcomes, and are counted"
    if tally.undetermined:
        yield f"{several} with each."
    elif tally.complete:
        yield "Every case has one outcome."
    if not tally.complete:
        yield (
            f"It is not complete: {counted(tally.silent, 'case')} without an outcome yet, and each "
            "case may have others."
        )


def census_json(system: System, tally: Tally) -> str:
    """The object that `census --format json` prints. Keys are added, not renamed."""
    shown = {
        "partitions": tally.cases,
        "outcomes": dict(tally.outcomes),
        "undetermined": tally.undetermined,
        "distinct_states": tally.explored,
        "model": system.name,
        "parameters": dict(system.settings),
        "complete": tally.complete,
        "silent": tally.silent,
    }
    return json.dumps(shown, indent=2) + "\n"
