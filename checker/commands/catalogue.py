"""`ccverify list`: what there is to check."""

from __future__ import annotations

import click

from ccverify.checker.commands.options import (
    format_option,
    models_argument,
)
from ccverify.checker.report.catalogue import catalogue_lines, catalogue_object
from ccverify.checker.report.jsonout import as_text
from ccverify.checker.report.writer import Writer
from ccverify.checker.subjects.find import find


@click.command()
@models_argument
@format_option("text", "json")
def command(models: tuple[str, ...], form: str) -> None:
    """List the models with their scenarios, parameters and properties.

    \b
    Examples:
      ccverify list
      ccverify list router-pair
      ccverify list my_protocol.py --format json
    """
    subjects = find(models)
    systems = [subject.build(subject.scenarios[0], {}) for subject in subjects]
    writer = Writer()
    if form == "text":
        writer.lines(catalogue_lines(subjects, systems))
    else:
        objects = [catalogue_object(*pair) for pair in zip(subjects, systems, strict=True)]
        writer.text(as_text({"models": objects}))
