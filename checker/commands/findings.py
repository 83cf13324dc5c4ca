"""`ccverify findings`: what is refuted, and in which readings of the open questions."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from ccverify.checker.commands.options import jobs_option, output_option
from ccverify.checker.commands.workers import Work
from ccverify.checker.questions.findings import Exploration, explorations, find
from ccverify.checker.questions.sources import load
from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.report.findings import findings_text
from ccverify.checker.report.writer import Writer
from ccverify.checker.subjects.find import shipped


@click.command()
@output_option
@jobs_option
def command(output: Path | None, processes: int) -> int:
    """Write all findings about the shipped models as a document in Markdown.

    For every property that is refuted, or whose verdict changes if a question of the source
    is read otherwise: the rows it cites, its verdicts by scenario and reading, and the shortest
    runs. The exit code is 3 if one of these verdicts is undecided, else 0.

    \b
    Examples:
      ccverify findings
      ccverify findings --output docs/findings.md
    """
    writer = Writer(output)
    rows = load()
    asked = [(s, exploration) for s in shipped() for exploration in explorations(s, rows)]
    work = Work([partial(exploration.results, s) for s, exploration in asked], processes)
    by_subject: dict[Subject, dict[Exploration, list[Result]]] = {}
    for (subject, exploration), results in zip(asked, work, strict=True):
        by_subject.setdefault(subject, {})[exploration] = results
    found = {subject: find(explored) for subject, explored in by_subject.items()}
    writer.text(findings_text(found, rows))
    writer.finish()
    shown = (r for findings in found.values() for f in findings for r in f.results)
    return 0 if all(result.decided for result in shown) else 3
