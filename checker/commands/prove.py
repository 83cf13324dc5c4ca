"""`ccverify prove`: proofs, stored as certificates."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import click

from ccverify.checker.commands.jobs import exit_code
from ccverify.checker.commands.obligations import folder_made, write, write_obligations
from ccverify.checker.commands.options import (
    ONE_WAY,
    limit_options,
    names_of,
    scenario_of,
    set_option,
    settings_of,
)
from ccverify.checker.engines import ENGINES
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.certificate import Certificate
from ccverify.checker.evidence.store import Claim, read_json, to_object
from ccverify.checker.limits import Limits
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.every.unbounded import verify_every
from ccverify.checker.questions.prove import prove, prove_by_lemmas, question
from ccverify.checker.questions.verify import Subject
from ccverify.checker.report.progress import ProgressLine
from ccverify.checker.subjects.find import one


@click.command()
@click.argument("model", metavar="MODEL|FILE.py")
@click.option("--for-every", "every", metavar="NAME",
              help="The number of replicas or constant to leave open, such as pgs.")  # fmt: skip
@click.option("--property", "properties", metavar="NAME", multiple=True,
              help="Prove this property; may be repeated. Else all of the scenario.")  # fmt: skip
@click.option("--scenario", metavar="NAME", help="The scenario to prove it in.")
@click.option("--output", "folder", metavar="FOLDER", default="proofs",
              type=click.Path(path_type=Path), help="Where the certificates go.")  # fmt: skip
@click.option("--engine", type=click.Choice(list(ENGINES)),
              help="How to prove it at a given size; else pdr, then bdd.")  # fmt: skip
@click.option("--lemmas", metavar="FILE", type=click.Path(path_type=Path),
              help="Prove it by these lemmas of yours, a JSON list, or by none.")  # fmt: skip
@set_option
@limit_options
def command(
    model: str,
    every: str | None,
    properties: tuple[str, ...],
    scenario: str | None,
    folder: Path,
    engine: str | None,
    lemmas: Path | None,
    settings: tuple[str, ...],
    limits: Limits,
) -> int:
    """Prove properties, and store certificates anyone can check.

    A certificate is a JSON file with the lemmas of an inductive invariant (or the k of a
    k-induction), and SMT-LIB files that any solver must find unsatisfiable. It holds at the sizes
    set, for every number of replicas, or for every value of a symbolic constant. What is claimed
    of runs without end has none. The exit code is 1 if a property asked for by name is violated or
    vacuous, or any other unexpectedly; 3 if something is undecided, but for claims of runs without
    end that were not asked for by name.

    Lemmas of yours are checked, never believed: SMT-LIB terms over variables as `show
    --certificate` names them, between bars, such as "(not (= |mode[A]| 3))", or a certificate.

    \b
    Examples:
      ccverify prove router-pair --scenario static --for-every pgs
      ccverify prove router-pair --scenario budget-1 --property request-lost --set pgs=3
      ccverify check proofs/*.json
    """
    subject, given = one(model), settings_of(settings)
    chosen = scenario_of(scenario, subject)
    if every is not None and engine is not None:
        raise UsageError(ONE_WAY)
    size = every.replace("-", "_") if every is not None else None
    asked = names_of(properties)
    theirs: object = None
    if lemmas is not None:
        if engine is not None or not asked:
            raise UsageError("--lemmas takes the place of --engine, and needs a --property")
        theirs = read_json(lemmas)
    with ProgressLine(f"{subject.name} {chosen or ''}".strip()) as observer:
        if lemmas is not None:
            claims = [_claim(model, subject, chosen, given, name, size) for name in asked]
            results = [prove_by_lemmas(subject, c, theirs, limits, observer) for c in claims]
        elif size is not None:
            results = verify_every(subject, size, chosen, given, asked, limits, observer)
        else:
            results = prove(subject, chosen, given, asked, engine, limits, observer)
    for result in results:
        name, conclusion = result.prop.name, result.conclusion
        if result.certificate is None:
            shown = conclusion.reason or conclusion.evidence
            click.echo(f"{name}: {result.verdict.value}, no certificate: {shown}")
            continue
        claim = _claim(model, subject, chosen, given, name, size)
        path = _store(folder, claim, result.certificate, subject)
        click.echo(f"{name}: {conclusion.evidence}; {path}")
    wanted = [
        r for r in results if asked or r.verdict is not Verdict.UNKNOWN or not r.prop.liveness
    ]
    return exit_code(wanted, strict=bool(asked))


def _claim(
    model: str,
    subject: Subject,
    scenario: str | None,
    given: Mapping[str, str],
    prop: str,
    every: str | None,
) -> Claim:
    """A claim that says its sizes, whether they were set or not; but for the one left open."""
    sizes = subject.build(scenario, given).sizes.items()
    settings = {**given, **{sort.parameter: str(size) for sort, size in sizes}}
    if every is not None:
        settings.pop(every, None)
    return Claim(model, scenario, settings, prop, every)


def _store(folder: Path, claim: Claim, certificate: Certificate, subject: Subject) -> Path:
    """Write a certificate and its obligations; the path of the former."""
    path = folder_made(folder) / f"{claim.stem}.json"
    words = question(subject, claim).words
    write(path, json.dumps(to_object(claim, certificate, words), indent=1))
    write_obligations(folder, claim.stem, certificate)
    return path
