"""`ccverify show`: one model in full."""

from __future__ import annotations

import click

from ccverify.checker.commands.options import (
    scenario_of,
    scenario_option,
    set_option,
    settings_of,
)
from ccverify.checker.errors import UsageError
from ccverify.checker.library import one
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.modes import mode_graphs
from ccverify.checker.report.details import detail_lines
from ccverify.checker.report.modes import dot
from ccverify.checker.report.writer import Writer


@click.command()
@click.argument("model", metavar="MODEL|FILE.py")
@scenario_option
@set_option
@click.option("--dot", "as_dot", is_flag=True,
              help="Print how the modes change as a graph in the DOT language.")  # fmt: skip
def command(model: str, scenario: str | None, settings: tuple[str, ...], as_dot: bool) -> None:
    """Show a model: variables, parameters, scenarios, modes, actions with rules, properties.

    \b
    Examples:
      ccverify show router-pair
      ccverify show router-pair --scenario moving --set pgs=2
      ccverify show my_protocol.py
      ccverify show router-pair --scenario moving --dot | dot -Tsvg > modes.svg
    """
    subject = one(model)
    chosen = scenario_of(scenario, subject)
    grounding = Grounding(Evaluator(subject.build(chosen, settings_of(settings))))
    modes = mode_graphs(grounding)
    writer = Writer()
    if not as_dot:
        writer.lines(detail_lines(subject, grounding.evaluator, chosen, modes))
    elif modes is None:
        raise UsageError(
            "the reachable states are too many to draw the modes",
            hint="set smaller sizes, as in --set pgs=2",
        )
    else:
        writer.text(dot(subject.name, modes))
