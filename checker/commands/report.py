"""`ccverify report`: verdicts and runs as documents, for a site and for LaTeX."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from ccverify.checker.api.jobs import UNDECIDED, plan_named
from ccverify.checker.api.named import names_of
from ccverify.checker.commands import completion
from ccverify.checker.commands.checks import Checks
from ccverify.checker.commands.options import (
    every_option,
    jobs_option,
    limit_options,
    models_argument,
    set_option,
    settings_of,
    whole_option,
)
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.limits import Limits
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.report.again import Request
from ccverify.checker.report.drawing.svg import svg
from ccverify.checker.report.folder import refuse_folder, write_folder
from ccverify.checker.report.paper.chapters import Chapter, Figure, Making, chapter_of
from ccverify.checker.report.paper.latex import latex
from ccverify.checker.report.paper.markdown import markdown
from ccverify.checker.versions import versions


@click.command()
@models_argument
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    type=click.Path(path_type=Path),
    required=True,
    help="The folder to write: a new one, an empty one, or that of an earlier report.",
)
@click.option(
    "--property",
    "properties",
    metavar="NAME",
    multiple=True,
    help="Report on this property only.",
    shell_complete=completion.properties,
)
@click.option(
    "--scenario",
    "scenarios",
    metavar="NAME",
    multiple=True,
    help="Report on this scenario only.",
    shell_complete=completion.scenarios,
)
@set_option
@every_option
@click.option("--witnesses", is_flag=True, help="Draw also the runs that show what is reached.")
@whole_option
@limit_options
@jobs_option
def command(
    models: tuple[str, ...],
    output: Path,
    properties: tuple[str, ...],
    scenarios: tuple[str, ...],
    settings: tuple[str, ...],
    every: str | None,
    witnesses: bool,
    whole: bool,
    limits: Limits,
    processes: int,
) -> int:
    """Write the verdicts and the runs of models as documents.

    The folder gets report.md, with tables, and each run as a table and as a Mermaid sequence
    diagram; report.tex, with ruled tables and a figure for each run; and runs/, with a picture of
    each in SVG. Under each stand the command that shows it again, the digest of the system, and
    the versions of the programs. All is written at the end, or nothing. The exit code is 3 if
    something stays undecided, or a limit left it undone, else 0.

    \b
    Examples:
      ccverify report router-pair --property split-brain --output split-brain
      ccverify report my_protocol.py --witnesses -o report
    """
    refuse_folder(output)
    given, asked = settings_of(settings), names_of(properties)
    _, jobs = plan_named(models, asked, names_of(scenarios), given)
    checks = Checks(jobs, ENGINES["auto"](Options()), limits, processes, every, whole=not asked)
    found = [checked for checked in checks if checked.results]
    request = Request(models, asked, names_of(scenarios), given, every)
    making = Making(request, versions())
    chapters = _told_apart(
        [chapter_of(c.subject, c.results, making, witnesses=witnesses, whole=whole) for c in found]
    )
    title = "What holds, and what breaks it"
    missing = checks.missing
    files = {
        "report.md": markdown(chapters, title, missing),
        "report.tex": latex(chapters, title, missing),
    }
    for figure in (figure for chapter in chapters for figure in chapter.figures):
        files[f"runs/{figure.name}.svg"] = svg(figure.drawing, figure.title, figure.caption)
    write_folder(output, files)
    runs = len(files) - 2
    click.echo(f"{output}: report.md, report.tex and {runs} run{'s' * (runs != 1)} in runs/")
    if missing:
        click.echo(missing)
    undecided = (Verdict.UNKNOWN, Verdict.BOUNDED)
    open_ = any(r.verdict in undecided for c in found for r in c.results)
    return UNDECIDED if open_ or missing else 0


def _told_apart(chapters: Sequence[Chapter]) -> list[Chapter]:
    """The chapters; the pictures of models that are named alike get different files."""
    taken = Counter[str]()

    def apart(figure: Figure) -> Figure:
        taken[figure.name] += 1
        number = taken[figure.name]
        return figure if number == 1 else replace(figure, name=f"{figure.name}.{number}")

    return [replace(c, figures=[apart(figure) for figure in c.figures]) for c in chapters]
