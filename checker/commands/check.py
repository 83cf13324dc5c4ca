"""`ccverify check`: certificates and traces, with no engine trusted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from ccverify.checker.commands.obligations import folder_made, obligation_file, write_obligations
from ccverify.checker.errors import InternalError, UsageError
from ccverify.checker.evidence.certificate import check
from ccverify.checker.evidence.itf import from_itf
from ccverify.checker.evidence.store import Claim, claim_of, read_json
from ccverify.checker.evidence.trace import problem_of
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native.validation import validate
from ccverify.checker.questions.prove import question
from ccverify.checker.questions.verify import Subject, select
from ccverify.checker.report.lines import counted
from ccverify.checker.subjects.find import find, one


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--model",
    metavar="MODEL|FILE.py",
    help="The model, if the file's own name for it is not known.",
)
@click.option(
    "--lowering",
    metavar="MODEL|FILE.py",
    multiple=True,
    help="Prove that what is enumerated for this model is what it says, in every scenario.",
)
@click.option(
    "--obligations",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Write what the solvers are asked into DIR, as SMT-LIB files.",
)
def command(
    files: tuple[Path, ...], model: str | None, lowering: tuple[str, ...], folder: Path | None
) -> int:
    """Check certificates (from `prove`) and ITF traces again, trusting no engine.

    A certificate's obligations are made anew from the model as it is now, and both z3 and cvc5
    must refute them; a trace is replayed step by step. With --lowering, z3 proves that the word
    operations of the explicit engine are equal to the model's actions and properties. The exit
    code is 1 if something is rejected.

    \b
    Examples:
      ccverify check proofs/*.json
      ccverify check trace.itf.json --model my_protocol.py
      ccverify check proofs/sites.*.json --obligations smt
      ccverify check --lowering router-pair
    """
    if not files and not lowering:
        raise UsageError(
            "there is nothing to check",
            hint="name certificates or traces, as in proofs/*.json, or --lowering MODEL",
        )
    if folder is not None:
        folder_made(folder)
    rejected = False
    for name in lowering:
        for subject in find([name]):
            for scenario in subject.scenarios:
                click.echo(_validated(subject, scenario))
    for path in files:
        try:
            click.echo(f"{path}: {_checked(path, read_json(path), model, folder)}")
        except (InternalError, UsageError) as error:
            rejected = True
            click.echo(f"{path}: REJECTED: {error.message}")
            if error.hint:
                click.echo(f"  {error.hint}")
    return 1 if rejected else 0


def _validated(subject: Subject, scenario: str | None) -> str:
    """Raises `InternalError` where the lowering is wrong."""
    grounding = Grounding(Evaluator(subject.build(scenario, {})))
    properties = [prop for prop in grounding.system.properties if not prop.liveness]
    done = validate(grounding.ground, [grounding.target(prop) for prop in properties])
    return (
        f"{subject.name} {scenario or ''}".rstrip() + f": {counted(done.actions, 'action')} and "
        f"{counted(done.targets, 'property', 'properties')} lowered as defined, checked by z3"
    )


def _checked(path: Path, data: Any, model: str | None, folder: Path | None) -> str:
    meta = data.get("#meta") if isinstance(data, dict) else None
    if isinstance(meta, dict):
        return _checked_trace(data, meta, model)
    claim = claim_of(data)
    subject = one(model or claim.model)
    asked = question(subject, claim)
    certificate = asked.certificate(data)
    for name, text in certificate.files().items():
        beside = obligation_file(path.parent, path.stem, name)
        if beside.exists() and _obligation(_text(beside)) != _obligation(text):
            raise UsageError(f"{beside.name} is not the obligation that the certificate means")
    if folder is not None:
        write_obligations(folder, path.stem, certificate)
    solvers = " and ".join(check(certificate))
    meant = [asked.words.lemma(lemma) for lemma in certificate.lemmas]
    if data.get("meaning", meant) != meant:
        raise UsageError(
            'what it has under "meaning" is not what its lemmas mean',
            hint="make it again with `ccverify prove`, or leave it out",
        )
    return (
        f"{claim.prop} of {subject.name}{_setting(claim)} holds {asked.extent}: "
        f"{certificate.size}, checked by {solvers}"
    )


def _setting(claim: Claim) -> str:
    """The scenario and the settings that a certificate is about."""
    scenario = [f"scenario {claim.scenario}"] if claim.scenario is not None else []
    said = [*scenario, *(f"{name}={value}" for name, value in sorted(claim.settings.items()))]
    return f" ({', '.join(said)})" if said else ""


def _text(path: Path) -> str:
    """What the file beside a certificate holds; `UsageError` if that is no text."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path.name} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path.name} is not text in UTF-8") from None


def _obligation(text: str) -> list[str]:
    """The commands of an SMT-LIB file, without its title."""
    return text.splitlines()[1:]


def _checked_trace(data: Any, meta: dict[str, Any], model: str | None) -> str:
    name, prop = meta.get("model"), meta.get("property")
    if not isinstance(name, str) or not isinstance(prop, str):
        raise UsageError("the trace does not say of which model and property it is")
    parameters = meta.get("parameters")
    settings = parameters if isinstance(parameters, dict) else {}
    subject = one(model or name)
    scenario = meta.get("scenario")
    system = subject.build(scenario, settings)
    (wanted,) = select(system, scenario, [prop])
    trace = from_itf(system, data)
    problem = problem_of(Evaluator(system), wanted, trace)
    if problem is not None:
        raise InternalError(f"the trace for {prop} does not replay: {problem}")
    kind = "witness" if wanted.kind == "reachable" else "counterexample"
    form = "" if trace.loop is None else ", a lasso"
    return f"a {kind} of {prop}, {trace.steps} steps{form}, replayed"
