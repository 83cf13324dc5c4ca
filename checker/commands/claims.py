"""`ccverify claims`: every row of the source, what models it, and how it stands."""

from __future__ import annotations

from pathlib import Path

import click

from ccverify.checker.api.jobs import UNDECIDED, exit_code, plan
from ccverify.checker.commands.checks import Checks
from ccverify.checker.commands.options import format_option, jobs_option, output_option
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.limits import Limits
from ccverify.checker.questions.sources import load
from ccverify.checker.questions.verify import Result
from ccverify.checker.report.claims import Claims, claims_lines, claims_object, refuse_unknown
from ccverify.checker.report.jsonout import as_text
from ccverify.checker.report.lines import line
from ccverify.checker.report.provenance import provenance_lines
from ccverify.checker.report.writer import Writer
from ccverify.checker.subjects.answers import standings
from ccverify.checker.subjects.find import citations, property_marks, shipped


@click.command()
@format_option("text", "json")
@output_option
@click.option("--run/--no-run", default=True, help="Check the properties that cite a row.")
@jobs_option
def command(form: str, output: Path | None, run: bool, processes: int) -> int:
    """List every row of the source with what cites it and the verdicts now.

    A row is answered by a property, unless that holds by construction: it is assumed then. A
    rule is also answered by an action on which some property depends, a number only by a
    parameter with a unit, or by a constant. Rows that are only cited, or not modelled yet, are
    listed as that: nothing is silently missing. The exit code is that of `run` over the
    properties that cite a row.

    \b
    Examples:
      ccverify claims
      ccverify claims --no-run
      ccverify claims --format json --output claims.json
    """
    writer = Writer(output)
    rows, subjects = load(), shipped()
    cited = tuple(citation for subject in subjects for citation in citations(subject))
    refuse_unknown(rows, cited)
    results: list[Result] | None = None
    missing, interrupted = "", False
    if run:
        names = {
            subject: [name for name, mark in property_marks(subject).items() if mark.sources]
            for subject in subjects
        }
        jobs = [of_s for s in subjects if names[s] for of_s in plan([s], names[s], (), {})]
        checks = Checks(jobs, ENGINES["auto"](Options()), Limits(), processes, whole=True)
        found = list[Result]()
        missing = checks.told(lambda checked: found.extend(checked.results))
        interrupted = checks.interrupted
        results = found
    claims = Claims(
        rows,
        cited,
        standings(rows, cited, subjects),
        None if results is None else tuple(results),
        missing,
    )
    if form == "text":
        writer.lines([*claims_lines(claims), line(""), *provenance_lines(claims.results or ())])
    else:
        writer.text(as_text(claims_object(claims)))
    writer.finish()
    if interrupted:
        raise KeyboardInterrupt
    return exit_code(results or [], strict=False) or (UNDECIDED if missing else 0)
