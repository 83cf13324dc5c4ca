"""`ccverify findings`: what is refuted, and in which readings of the open questions."""

from __future__ import annotations

from pathlib import Path

import click

from ccverify.checker.commands.options import output_option
from ccverify.checker.questions.findings import decided, find
from ccverify.checker.questions.sources import load
from ccverify.checker.report.findings import findings_text
from ccverify.checker.report.progress import ProgressLine
from ccverify.checker.report.writer import Writer
from ccverify.checker.subjects.find import shipped


@click.command()
@output_option
def command(output: Path | None) -> int:
    """Write all findings about the shipped models as a document in Markdown.

    For every property that is refuted, or whose verdict changes where a question of the source
    is read otherwise: the rows it cites, its verdicts by scenario and reading, and the shortest
    runs. The exit code is 3 if one of these verdicts is undecided, else 0.

    \b
    Examples:
      ccverify findings
      ccverify findings --output docs/findings.md
    """
    writer = Writer(output)
    rows = load()
    found = {subject.name: find(subject, rows, ProgressLine) for subject in shipped()}
    writer.text(findings_text(found, rows))
    writer.finish()
    results = (r for findings in found.values() for f in findings for r in f.results)
    return 0 if all(map(decided, results)) else 3
