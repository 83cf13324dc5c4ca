"""The formats that `run` writes for other programs, each made by a module of its own."""

from __future__ import annotations

import os
from pathlib import Path

import click

from ccverify.checker.report.lines import WIDTH, lay_out
from ccverify.checker.report.outcome import Outcome
from ccverify.checker.report.streams import unwritable
from ccverify.checker.report.writer import Writer

# Each format is loaded where it is written: a request in another one does without it.


def write_as(form: str, outcome: Outcome, writer: Writer, output: Path | None) -> None:
    """Write what a request came to in a format, the same on every terminal."""
    lay_out(WIDTH)
    match form:
        case "json":
            from ccverify.checker.report.jsonout import results_json  # noqa: PLC0415

            writer.text(results_json(outcome))
        case "junit":
            from ccverify.checker.report.junit import junit_text  # noqa: PLC0415

            writer.text(junit_text(outcome))
        case "sarif":
            from ccverify.checker.report.sarif import sarif_text  # noqa: PLC0415

            writer.text(sarif_text(outcome))
        case _:
            _write_github(outcome, writer, output)


def _write_github(outcome: Outcome, writer: Writer, output: Path | None) -> None:
    """The annotations go to standard output, where GitHub reads them; the summary to the file
    asked for, or else to the one that GitHub names.
    """
    from ccverify.checker.report import github  # noqa: PLC0415

    summary, told = github.summary_markdown(outcome), "\n".join(github.annotation_lines(outcome))
    named = os.environ.get(github.SUMMARY)
    if output is None and named:
        try:
            with Path(named).open("a", encoding="utf-8") as file:
                file.write(summary)
        except OSError as error:
            raise unwritable(named, error) from None
    else:
        writer.text(summary)
    if told:
        click.echo(told)
