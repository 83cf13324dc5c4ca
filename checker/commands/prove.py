"""`ccverify prove`: proofs, stored for anyone to check."""

from __future__ import annotations

from pathlib import Path

import click

from ccverify.checker.api.asking import proved
from ccverify.checker.api.jobs import exit_code
from ccverify.checker.api.named import names_of, scenario_of
from ccverify.checker.api.proofs import apart, claim_of, store
from ccverify.checker.commands import completion
from ccverify.checker.commands.options import (
    ONE_WAY,
    depth_option,
    model_argument,
    proof_limit_options,
    scenario_option,
    set_option,
    settings_of,
    to_depth,
)
from ccverify.checker.engines import BY_NAME
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.lemma_file import Written, written_lemmas
from ccverify.checker.limits import Limits
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.prove import prove_by_lemmas
from ccverify.checker.questions.verify import Result
from ccverify.checker.report.progress import ProgressLine
from ccverify.checker.signals import Interrupted, Interruptible
from ccverify.checker.subjects.find import one


@click.command()
@model_argument
@click.option("--for-every", "every", metavar="NAME", shell_complete=completion.opened,
              help="The number of replicas or constant to leave open, such as pgs.")  # fmt: skip
@click.option("--property", "properties", metavar="NAME", multiple=True,
              shell_complete=completion.properties,
              help="Prove this property; may be repeated. Else all of the scenario.")  # fmt: skip
@scenario_option
@click.option("-o", "--output", "folder", metavar="FOLDER", default="proofs",
              type=click.Path(path_type=Path), help="Where the proofs go.")  # fmt: skip
@click.option("--engine", type=click.Choice(list(BY_NAME)),
              help="How to prove it at a given size; else pdr, then bdd.")  # fmt: skip
@click.option("--lemmas", metavar="FILE", type=click.Path(path_type=Path),
              help="Prove it by these lemmas of yours, one a line, or by none.")  # fmt: skip
@set_option
@depth_option
@proof_limit_options
def command(
    model: str,
    every: str | None,
    properties: tuple[str, ...],
    scenario: str | None,
    folder: Path,
    engine: str | None,
    lemmas: Path | None,
    settings: tuple[str, ...],
    depth: int | None,
    limits: Limits,
) -> int:
    """Prove properties, and store proofs that anyone can check.

    A proof is a JSON file with the lemmas of an inductive invariant and the properties that rest on
    it (with the k of a k-induction, if that takes one): FOLDER/MODEL/SCENARIO.json, with what is
    set in its name. It holds at the sizes set, for every number of replicas, or for every value of
    a symbolic constant. What is proved later of the same system is added. What is claimed of runs
    without end has a proof with --for-every only, which is SCENARIO.fair-runs.json: a measure that
    no step raises and fair turns lower. After Ctrl-C, what was proved is stored. The exit code is 1
    if a property asked for by name is violated or vacuous, or any other unexpectedly; 3 if
    something is undecided, but for claims of runs without end that were not asked for by name.

    Lemmas of yours are checked, never believed. A file has one a line, as `show --certificate`
    prints them, such as "never mode[A] = test and level[A] = no"; or it is a proof, or a JSON
    list. SMT-LIB terms will do as well, with variables between bars: "(not (= |mode[A]| 3))".

    \b
    Examples:
      ccverify prove router-pair --scenario static --for-every pgs
      ccverify prove router-pair --scenario budget-1 --property request-lost --set pgs=3
      ccverify check
    """
    subject, given = one(model), settings_of(settings)
    chosen = scenario_of(scenario, subject)
    if every is not None and engine is not None:
        raise UsageError(ONE_WAY)
    limits = to_depth(limits, depth, engine)
    size = every.replace("-", "_") if every is not None else None
    asked = names_of(properties)
    theirs: tuple[Written, ...] = ()
    if lemmas is not None:
        if engine is not None or not asked:
            raise UsageError("--lemmas takes the place of --engine, and needs a --property")
        theirs = written_lemmas(lemmas)
    results, interrupted = list[Result](), False
    about = f"{subject.name} {chosen or ''}".strip()
    try:
        with Interruptible(), ProgressLine(about) as observer:
            if lemmas is not None:
                with limits.enforced():
                    claim = claim_of(subject, chosen, given, size)
                for name in asked:
                    results.append(prove_by_lemmas(subject, claim, name, theirs, limits, observer))
            else:
                results = proved(subject, chosen, given, asked, engine, size, limits, observer)
    except Interrupted as interrupt:
        results, interrupted = interrupt.found, True
    except KeyboardInterrupt:
        interrupted = True
    paths = dict[str, Path]()
    for some in apart(results):
        claim = claim_of(subject, chosen, given, size, next(iter(some.values())))
        with ProgressLine(about) as observer:
            stored = store(folder, claim, some, subject, observer)
        paths |= dict.fromkeys(some, stored.path)
        if stored.replaced:
            click.echo(f"{stored.path} is replaced: {stored.replaced}", err=True)
    for result in results:
        name, conclusion = result.prop.name, result.conclusion
        if result.certificate is None:
            shown = conclusion.reason or conclusion.evidence
            among = f" ({result.among})" if result.among else ""
            click.echo(f"{name}{among}: {result.verdict.value}, no certificate: {shown}")
        else:
            click.echo(f"{name}: {conclusion.evidence}; {paths[name]}")
    if interrupted:
        raise KeyboardInterrupt
    wanted = [
        r for r in results if asked or r.verdict is not Verdict.UNKNOWN or not r.prop.liveness
    ]
    return exit_code(wanted, strict=bool(asked))
