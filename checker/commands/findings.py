"""`ccverify findings`: what is refuted, and in which readings of the open questions."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from ccverify.checker.commands.options import jobs_option, models_argument
from ccverify.checker.commands.workers import Work
from ccverify.checker.questions.findings import Exploration, explorations, find
from ccverify.checker.questions.sources import load
from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.report.findings_index import pages
from ccverify.checker.report.folder import refuse_folder, write_folder
from ccverify.checker.report.writer import Writer
from ccverify.checker.subjects.find import find as subjects_of


@click.command()
@models_argument
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="The folder to write; without it, all pages are printed.",
)
@jobs_option
def command(models: tuple[str, ...], output: Path | None, processes: int) -> int:
    """Write all findings about the shipped models as pages in Markdown.

    The index has the claims of the source that are refuted, then what it leaves open, and what
    is ours. A page for each model has every property that is refuted, or whose verdict changes
    if a question of the source is read otherwise: its verdicts by scenario and reading, and a
    shortest run. The exit code is 3 if one of these verdicts is undecided, else 0.

    \b
    Examples:
      ccverify findings --output docs/findings
      ccverify findings redis-pair
    """
    if output is not None:
        refuse_folder(output)
    rows, subjects = load(), subjects_of(models)
    asked = [(s, exploration) for s in subjects for exploration in explorations(s, rows)]
    work = Work([partial(exploration.results, s) for s, exploration in asked], processes)
    by_subject: dict[Subject, dict[Exploration, list[Result]]] = {}
    for (subject, exploration), results in zip(asked, work, strict=True):
        by_subject.setdefault(subject, {})[exploration] = results
    found = {subject: find(explored) for subject, explored in by_subject.items()}
    written = pages(found, rows)
    if output is None:
        writer = Writer()
        writer.text("\n".join(written.values()))
        writer.finish()
    else:
        write_folder(output, written)
    decided = (r.decided for findings in found.values() for f in findings for r in f.results)
    return 0 if all(decided) else 3
