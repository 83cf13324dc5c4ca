"""`ccverify prove`: proofs, stored as certificates."""

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
from ccverify.checker.prove import PROVERS, prove, question
from ccverify.checker.report.progress import ProgressLine
from ccverify.checker.report.writer import Writer


@click.command()
@click.argument("model", metavar="MODEL|FILE.py")
@click.option("--for-every", "every", metavar="NAME",
              help="The number of replicas or constant to leave open, such as pgs.")  # fmt: skip
@click.option("--property", "properties", metavar="NAME", multiple=True,
              help="Prove this property; may be repeated. Else all of the scenario.")  # fmt: skip
@click.option("--scenario", metavar="NAME", help="The scenario to prove it in.")
@click.option("--output", "folder", metavar="FOLDER", default="proofs",
              type=click.Path(path_type=Path), help="Where the certificates go.")  # fmt: skip
@click.option("--engine", type=click.Choice([*PROVERS, "induction"]),
              help=f"How to prove it at a given size; else {', then '.join(PROVERS)}.")  # fmt: skip
@set_option
@limit_options
def command(
    model: str,
    every: str | None,
    properties: tuple[str, ...],
    scenario: str | None,
    folder: Path,
    engine: str | None,
    settings: tuple[str, ...],
    limits: Limits,
) -> int:
    """Prove properties, and store certificates anyone can check.

    A certificate is a JSON file with the lemmas of an inductive invariant (or the k of a
    k-induction), and SMT-LIB files that any solver must find unsatisfiable. It holds at the sizes
    set, for every number of replicas, or for every value of a symbolic constant. The exit code
    is 3 if something is not proved.

    \b
    Examples:
      ccverify prove router-pair --scenario static --for-every pgs
      ccverify prove router-pair --scenario budget-1 --property request-lost --set pgs=3
      ccverify check proofs/*.json
    """
    subject, given = one(model), settings_of(settings)
    chosen = scenario_of(scenario, subject)
    if every is not None and engine is not None:
        raise UsageError("--engine is for a given size; for every number there is one way")
    size = every.replace("-", "_") if every is not None else None
    asked = names_of(properties)
    with ProgressLine(f"{subject.name} {chosen or ''}".strip()) as observer:
        if size is not None:
            proofs = verify_every(subject, size, chosen, given, asked, limits, observer)
        else:
            engines = (engine,) if engine is not None else PROVERS
            proofs = prove(subject, chosen, given, asked, engines, limits, observer)
    missing = False
    for proof in proofs:
        result, name = proof.result, proof.result.prop.name
        if proof.certificate is None:
            shown = result.answer.reason or result.answer.evidence
            click.echo(f"{name}: {result.verdict.value}, no certificate: {shown}")
            missing = missing or result.verdict is Verdict.UNKNOWN
            continue
        sizes = {sort.parameter: str(number) for sort, number in result.system.sizes.items()}
        if size is not None:
            del sizes[size]
        claim = Claim(model, chosen, {**given, **sizes}, name, size)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(f"{folder} cannot be made: {error.strerror}") from None
        _write(
            folder / f"{claim.stem}.json",
            json.dumps(
                to_object(claim, proof.certificate, question(subject, claim).words), indent=1
            ),
        )
        for obligation, text in proof.certificate.files().items():
            _write(folder / f"{claim.stem}.{obligation}.smt2", text)
        click.echo(f"{name}: {result.answer.evidence}; {folder / claim.stem}.json")
    return 3 if missing else 0


def _write(path: Path, text: str) -> None:
    writer = Writer(path)
    writer.text(text.rstrip() + "\n")
    writer.finish()
