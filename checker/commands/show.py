"""`ccverify show`: one model in full."""

from __future__ import annotations

import click

from ccverify.checker.commands.options import (
    scenario_of,
    scenario_option,
    set_option,
    settings_of,
)
from ccverify.checker.library import one
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.report.details import detail_lines
from ccverify.checker.report.writer import Writer


@click.command()
@click.argument("model", metavar="MODEL|FILE.py")
@scenario_option
@set_option
def command(model: str, scenario: str | None, settings: tuple[str, ...]) -> None:
    """Show a model: variables, parameters, scenarios, actions with their rules, properties.

    \b
    Examples:
      ccverify show router-pair
      ccverify show router-pair --scenario moving --set pgs=2
      ccverify show my_protocol.py
    """
    subject = one(model)
    chosen = scenario_of(scenario, subject)
    evaluator = Evaluator(subject.build(chosen, settings_of(settings)))
    Writer().lines(detail_lines(subject, evaluator, chosen))
