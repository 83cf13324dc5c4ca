"""`ccverify prove`: proofs for every number of replicas, stored as certificates."""

from __future__ import annotations

import json
from pathlib import Path

import click

from ccverify.checker.commands.options import (
    limit_options,
    names_of,
    scenario_of,
    set_option,
    settings_of,
)
from ccverify.checker.engines.answer import Limits, Verdict
from ccverify.checker.errors import UsageError
from ccverify.checker.every import verify_every
from ccverify.checker.evidence.store import Claim, to_object
from ccverify.checker.library import one
from ccverify.checker.report.progress import ProgressLine
from ccverify.checker.report.writer import Writer


@click.command()
@click.argument("model", metavar="MODEL|FILE.py")
@click.option("--for-every", "every", metavar="NAME", required=True,
              help="The number of replicas or constant to leave open, such as pgs.")  # fmt: skip
@click.option("--property", "properties", metavar="NAME", multiple=True,
              help="Prove this property; may be repeated. Else all of the scenario.")  # fmt: skip
@click.option("--scenario", metavar="NAME", help="The scenario to prove it in.")
@click.option("--output", "folder", metavar="FOLDER", default="proofs",
              type=click.Path(path_type=Path), help="Where the certificates go.")  # fmt: skip
@set_option
@limit_options
def command(
    model: str,
    every: str,
    properties: tuple[str, ...],
    scenario: str | None,
    folder: Path,
    settings: tuple[str, ...],
    limits: Limits,
) -> int:
    """Prove properties for every value of a number, and store certificates anyone can check.

    The number is one of replicas, or a symbolic constant of the model.

    A certificate is a JSON file with the lemmas of an inductive invariant, and three SMT-LIB
    files that any solver must find unsatisfiable. The exit code is 3 if something is not proved.

    \b
    Examples:
      ccverify prove router-pair --scenario static --for-every pgs
      ccverify check proofs/*.json
    """
    subject, given = one(model), settings_of(settings)
    chosen = scenario_of(scenario, subject)
    size = every.replace("-", "_")
    with ProgressLine(f"{subject.name} {chosen or ''}".strip()) as observer:
        proofs = verify_every(subject, size, chosen, given, names_of(properties), limits, observer)
    missing = False
    for proof in proofs:
        result, name = proof.result, proof.result.prop.name
        if proof.certificate is None:
            shown = result.answer.reason or result.answer.evidence
            click.echo(f"{name}: {result.verdict.value}, no certificate: {shown}")
            missing = missing or result.verdict is Verdict.UNKNOWN
            continue
        claim = Claim(model, chosen, given, name, size)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(f"{folder} cannot be made: {error.strerror}") from None
        _write(
            folder / f"{claim.stem}.json", json.dumps(to_object(claim, proof.certificate), indent=1)
        )
        for obligation, text in proof.certificate.files().items():
            _write(folder / f"{claim.stem}.{obligation}.smt2", text)
        click.echo(f"{name}: {result.answer.evidence}; {folder / claim.stem}.json")
    return 3 if missing else 0


def _write(path: Path, text: str) -> None:
    writer = Writer(path)
    writer.text(text.rstrip() + "\n")
    writer.finish()
