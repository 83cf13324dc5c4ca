"""Results for GitHub: a summary in Markdown, and annotations at the lines of the model's code."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from ccverify.checker.errors import Location
from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.report.lines import counted, plain
from ccverify.checker.report.outcome import Outcome, Standing, account, relative, sentence
from ccverify.checker.report.provenance import provenance_lines
from ccverify.checker.report.summary import COUNTED, kind_of

SUMMARY: Final = "GITHUB_STEP_SUMMARY"
"""The environment variable that names the file for summaries."""
_MOST: Final = 900_000
"""Bytes of a summary: GitHub shows none that has more than 1 MiB."""


def summary_markdown(outcome: Outcome) -> str:
    """The verdicts in numbers, then what is not as it should be, each with its run."""
    blocks = ["## ccverify", "\n".join(_counts(outcome))]
    if outcome.missing:
        blocks.append(_text(outcome.missing))
    bad = [(s, r) for s, r in outcome.pairs if outcome.standing(r) is not Standing.WELL]
    rows = [_row(result) for _, result in bad]
    if rows:
        heads = ("property", "scenario", "verdict", "rules")
        blocks += ["### Not as it should be", "\n".join(_table(heads, rows))]
    if outcome.warnings:
        blocks += ["### Warnings", "\n".join(f"- {_text(text)}" for text in outcome.texts)]
    made_by = " ".join(
        plain(each).strip() for each in provenance_lines(outcome.results, brief=True)
    )
    end = f"<sub>{_text(made_by)}</sub>\n"
    room = _MOST - sum(len(block.encode()) + 2 for block in (*blocks, end))
    runs = [block for block in (_details(*each) for each in bad) if block]
    for number, run in enumerate(runs):
        room -= len(run.encode()) + 2
        if room < 0:
            left = counted(len(runs) - number, "run")
            blocks.append(f"{left} left out: a summary has a limited size.")
            break
        blocks.append(run)
    return "\n\n".join([*blocks, end])


def annotation_lines(outcome: Outcome) -> Iterator[str]:
    """A line for each failure, undecided property and warning: GitHub shows it at its place."""
    for subject, result in outcome.pairs:
        standing = outcome.standing(result)
        if standing is Standing.WELL:
            continue
        prop = result.prop
        title = f"{result.system.name} {prop.name} ({result.where})"
        told = f"{prop.meaning}\n{sentence(result)}"
        run = account(subject, result)
        yield _annotation("error", prop.location, title, f"{told}\n\n{run}" if run else told)
    for model, warning in outcome.warnings:
        level = "error" if outcome.warnings_fail else "warning"
        yield _annotation(level, warning.location, f"{model}: {warning.kind}", warning.message)
    if outcome.missing:
        yield _annotation("error", None, "ccverify", outcome.missing)


def _annotation(level: str, location: Location | None, title: str, message: str) -> str:
    place = relative(location, Path(os.environ.get("GITHUB_WORKSPACE", ""))) if location else None
    fields = {"title": title}
    if location is not None and place is not None:
        fields = {"file": place, "line": str(location.line)} | fields
    told = ",".join(f"{name}={_field(value)}" for name, value in fields.items())
    return f"::{level} {told}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _field(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _counts(outcome: Outcome) -> Iterator[str]:
    """A row per model: how many of its verdicts are of each kind, as far as there are any."""
    kinds = {s.name: [kind_of(r) for r in results] for s, results in outcome.found.items()}
    shown = [kind for kind in COUNTED if any(kind in of for of in kinds.values())]
    rows = [(name, *(str(of.count(kind)) for kind in shown)) for name, of in kinds.items()]
    return _table(("model", *shown), rows)


def _row(result: Result) -> Sequence[str]:
    name = f"{result.system.name} {result.prop.name}"
    return name, result.where, sentence(result), ", ".join(result.prop.sources)


def _details(subject: Subject, result: Result) -> str:
    """The run that refutes a property, folded; nothing if there is none."""
    run = account(subject, result)
    if not run:
        return ""
    name = f"{result.system.name} {result.prop.name}, {result.where}"
    fence = "`" * max(3, *(len(ticks) + 1 for ticks in re.findall("`+", run)), 3)
    title = f"<summary>{_text(name)}</summary>"
    return f"<details>{title}\n\n{fence}text\n{run}\n{fence}\n\n</details>"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(map(_text, row))} |"


def _text(text: str) -> str:
    """Plain text for Markdown, in one line: nothing in it is markup."""
    flat = " ".join(text.split()).replace("&", "&amp;").replace("<", "&lt;")
    return re.sub(r"([\\`*_{}\[\]#|~!])", r"\\\1", flat)
