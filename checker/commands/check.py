"""`ccverify check`: proofs and traces, with no engine trusted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final

import click

from ccverify.checker.commands import completion, processes
from ccverify.checker.commands.evidence import (
    HOLDS,
    REFUTED,
    UNCHECKED,
    Asked,
    Outcome,
    checked,
)
from ccverify.checker.commands.options import Seconds, set_option, settings_of
from ccverify.checker.commands.workers import cores
from ccverify.checker.engines.answer import Progress
from ccverify.checker.errors import UsageError
from ccverify.checker.limits import Limit, LimitReached, Limits
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native.validation import NotValidated, validate
from ccverify.checker.questions.verify import Subject
from ccverify.checker.report.lines import counted
from ccverify.checker.report.progress import ProgressLine
from ccverify.checker.report.writer import Writer, folder_made
from ccverify.checker.signals import Held, Interruptible
from ccverify.checker.subjects.find import find

PROOFS: Final = Path("proofs")
"""The folder that is checked if nothing is named; it is looked for in the current folder."""
SECONDS: Final = 300.0
"""How long the check of one file may take if --timeout does not say."""
_PRELOADED: Final = ("ccverify.checker.commands.evidence", "z3", "cvc5")


@click.command()
@click.argument("files", metavar="[FILE|FOLDER]...", nargs=-1, type=click.Path(path_type=Path))
@click.option("--model", "models", metavar="FILE.py", multiple=True,
              help="A model file of yours that the files are about; it is executed.")  # fmt: skip
@click.option("--lowering", metavar="MODEL|FILE.py", multiple=True,
              shell_complete=completion.models,
              help="Prove that what is enumerated of this model is what it says.")  # fmt: skip
@click.option("--obligations", "folder", metavar="DIR", type=click.Path(path_type=Path),
              help="Write what the solvers are asked into DIR, as SMT-LIB files.")  # fmt: skip
@click.option("--jobs", metavar="N", type=click.IntRange(1, 1024),
              help="Check so many files at once; else as many as there are cores.")  # fmt: skip
@click.option("--timeout", "seconds", metavar="SECONDS", default=SECONDS, show_default=True,
              type=Seconds("the default"),
              help="Give up on a file, or a scenario to be lowered, after this time.")  # fmt: skip
@set_option
def command(
    files: tuple[Path, ...],
    models: tuple[str, ...],
    lowering: tuple[str, ...],
    folder: Path | None,
    jobs: int | None,
    seconds: float,
    settings: tuple[str, ...],
) -> int:
    """Check proofs (from `prove`) and ITF traces again, trusting no engine.

    Without arguments, all proofs in the folder proofs/ here are checked. A folder stands for all
    .json files in it. What a proof has to refute is made anew from the model as it is now, and
    both z3 and cvc5 must refute it; a trace is replayed step by step. With --lowering, z3 proves
    that the word operations of the explicit engine are equal to the model's actions and
    properties.

    A proof that holds says that what breaks its properties is never reached. Whether the case that
    they speak of is, or they are vacuous, takes a search: `prove` looks, and `run` says.

    A trace is of the scenario that it names. If it was found with settings of yours, --set says
    them again; only numbers of replicas may differ without.

    The exit code is 1 if a file is refuted (REJECTED); else 2 if one could not be checked (NOT
    CHECKED), as it is malformed or stale, its model is not known, or its time was up.

    \b
    Examples:
      ccverify check
      ccverify check trace.itf.json --model my_protocol.py
      ccverify check proofs/sites --obligations smt
      ccverify check --lowering router-pair
    """
    paths = _paths(files) if files or not lowering else []
    if folder is not None:
        folder_made(folder)
    writer = Writer()
    asked = Asked(models, settings_of(settings), folder, seconds)
    lowered = list[str]()
    for subject in (subject for name in lowering for subject in find([name])):
        for scenario in subject.scenarios:
            name = f"{subject.name} {scenario or ''}".rstrip()
            outcome = _lowered(subject, scenario, name, asked)
            writer.text(f"{name}: {outcome}\n")
            lowered.append(outcome.status)
    found = list[str]()
    try:
        with Interruptible():
            for path, outcome in _outcomes(asked, paths, jobs or cores()):
                with Held():
                    writer.text(f"{path}: {outcome}\n")
                    found.append(outcome.status)
    except KeyboardInterrupt:
        if found:
            left = len(paths) - len(found)
            writer.text(f"{_summary(found)}; interrupted, {counted(left, 'file')} not checked\n")
        raise
    if len(paths) > 1:
        writer.text(_summary(found) + "\n")
    return 1 if REFUTED in found else 2 if UNCHECKED in (*found, *lowered) else 0


def _paths(named: Sequence[Path]) -> list[Path]:
    """The files to check; `UsageError` if there are none."""
    if not named and not PROOFS.is_dir():
        raise UsageError(
            "there is nothing to check: there is no folder proofs here",
            hint="name proofs, traces or folders of them, or --lowering MODEL",
        )
    paths = list[Path]()
    for path in named or [PROOFS]:
        inside = sorted(path.rglob("*.json")) if path.is_dir() else [path]
        if not inside:
            raise UsageError(f"there is nothing to check in {path}: it has no .json file")
        paths += inside
    return list(dict.fromkeys(paths))


def _outcomes(asked: Asked, paths: Sequence[Path], jobs: int) -> Iterator[tuple[Path, Outcome]]:
    """The outcome for each file, in their order; the largest are begun first."""
    largest = sorted(paths, key=_size, reverse=True)
    work = partial(checked, asked)
    done = dict[Path, Outcome]()
    order = iter(paths)
    following = next(order, None)
    with ProgressLine(f"{counted(len(paths), 'file')} to check") as observer:
        observer(_progress(largest, done, asked))
        for path, answer in processes.each(work, largest, jobs, asked.seconds, _PRELOADED):
            done[path] = _outcome(answer, asked)
            observer(_progress(largest, done, asked))
            with observer.hidden():
                while following in done:
                    yield following, done[following]
                    following = next(order, None)


def _progress(begun: Sequence[Path], done: Collection[Path], asked: Asked) -> Progress:
    """How many files are done, and which of those that are not was begun first."""
    waiting = next((path for path in begun if path not in done), None)
    if len(begun) == 1:
        return Progress(f"checking {waiting}", asked.seconds)
    return Progress(f"{len(done)} done; checking {waiting}")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _outcome(answer: Outcome | processes.TimeUp | processes.Died, asked: Asked) -> Outcome:
    match answer:
        case processes.TimeUp():
            return _late("file", asked)
        case processes.Died(code):
            return Outcome(UNCHECKED, f"the process that checked it died, with exit code {code}")
        case _:
            return answer


def _summary(found: Iterable[str]) -> str:
    """How many files are how, in one line."""
    kinds = list(found)
    good = kinds.count("")
    counts = [(good, "holds" if good == 1 else "hold"), (kinds.count(REFUTED), "rejected"),
              (kinds.count(UNCHECKED), "not checked")]  # fmt: skip
    parts = [f"{number} {what}" for number, what in counts if number]
    return f"{counted(len(kinds), 'file')}: {', '.join(parts)}"


def _late(what: str, asked: Asked) -> Outcome:
    whose = "the default, " if asked.seconds == SECONDS else ""
    limit = f"the limit for one {what}, {whose}{asked.seconds:g} s, was reached"
    return Outcome(UNCHECKED, f"{limit}\n  --timeout SECONDS sets another")


def _lowered(subject: Subject, scenario: str | None, name: str, asked: Asked) -> Outcome:
    """Whether a scenario is lowered as defined. Raises `InternalError` if it is lowered wrongly."""
    limits = Limits(seconds=asked.seconds)
    try:
        with limits.enforced():
            system = subject.build(scenario, {})
            if system.timing is not None:
                return Outcome(HOLDS, "it has time, and is not lowered as it is")
            grounding = Grounding(Evaluator(system))
            properties = [prop for prop in grounding.system.properties if not prop.liveness]
            targets = [grounding.target(prop) for prop in properties]
        with ProgressLine(name) as observer:
            observer(Progress("z3 compares what is enumerated with the model", limits.left))
            done = validate(grounding.ground, targets, limits)
    except LimitReached as error:
        if error.limit is Limit.TIME:
            return _late("scenario", asked)
        return Outcome(UNCHECKED, error.message)
    except NotValidated as error:
        return Outcome(UNCHECKED, error.message)
    return Outcome(
        HOLDS,
        f"{counted(done.actions, 'action')} and "
        f"{counted(done.targets, 'property', 'properties')} lowered as defined, checked by z3",
    )
