"""`ccverify show`: one model in full, or a proof in its words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from ccverify.checker.api.named import scenario_of
from ccverify.checker.commands import completion
from ccverify.checker.commands.evidence import subject_of
from ccverify.checker.commands.options import (
    scenario_option,
    set_option,
    settings_of,
)
from ccverify.checker.engines.answer import Progress
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.json_file import read_json
from ccverify.checker.evidence.proof_file import from_object
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.modes import mode_graphs
from ccverify.checker.questions.prove import question
from ccverify.checker.report.certificate import certificate_lines
from ccverify.checker.report.details import detail_lines
from ccverify.checker.report.lines import Line, line
from ccverify.checker.report.modes import dot
from ccverify.checker.report.progress import ProgressLine
from ccverify.checker.report.provenance import made_by_lines
from ccverify.checker.report.writer import Writer
from ccverify.checker.subjects.find import one


@click.command()
@click.argument(
    "model", metavar="[MODEL|FILE.py]", required=False, shell_complete=completion.models
)
@scenario_option
@set_option
@click.option(
    "--certificate",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Show this proof instead, in the words of its model.",
)
@click.option("--dot", "as_dot", is_flag=True,
              help="Print how the modes change as a graph in the DOT language.")  # fmt: skip
def command(
    model: str | None,
    scenario: str | None,
    settings: tuple[str, ...],
    certificate: Path | None,
    as_dot: bool,
) -> None:
    """Show a model: variables, parameters, scenarios, modes, actions with rules, properties.

    With --certificate: what a proof from `prove` claims, and its lemmas, one a line. That
    they hold is not looked at; `ccverify check` does that.

    \b
    Examples:
      ccverify show router-pair
      ccverify show router-pair --scenario moving --set pgs=2
      ccverify show my_protocol.py
      ccverify show router-pair --scenario moving --dot | dot -Tsvg > modes.svg
      ccverify show --certificate proofs/router-pair/static.json
    """
    if certificate is not None:
        if scenario is not None or settings:
            raise UsageError("a proof says itself which scenario and settings it is about")
        Writer().lines(_certificate_lines(certificate, model))
        return
    if model is None:
        raise UsageError("say which model to show", hint="`ccverify list` names them")
    subject = one(model)
    chosen = scenario_of(scenario, subject)
    evaluator = Evaluator(subject.build(chosen, settings_of(settings)))
    with ProgressLine(subject.name) as observer:
        observer(Progress("looking at the modes"))
        modes = mode_graphs(evaluator)
    writer = Writer()
    if not as_dot:
        writer.lines(detail_lines(subject, evaluator, chosen, modes))
    elif modes is None:
        raise UsageError(
            "the reachable states are too many to draw the modes",
            hint="set smaller sizes, as in --set pgs=2",
        )
    else:
        writer.text(dot(subject.name, modes))


def _certificate_lines(path: Path, model: str | None) -> Iterator[Line]:
    stored = from_object(read_json(path))
    claim, names = stored.claim, tuple(stored.properties)
    subject, about = subject_of(claim.model, () if model is None else (model,))
    asked = question(subject, claim, names)
    scope = f" ({claim.scope})" if claim.scope else ""
    invariant = asked.invariant(stored, subject.name)
    yield from certificate_lines(
        f"{about}{scope}, {asked.extent}",
        [(name, asked.properties[name].meaning, target.k)
         for name, target in invariant.targets.items()],
        invariant,
        asked.wording,
    )  # fmt: skip
    if stored.versions:
        yield line("")
        yield from made_by_lines(of=stored.versions)
