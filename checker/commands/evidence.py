"""One file of evidence, a proof or a trace: what it claims, checked with no engine trusted."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ccverify.checker.commands.obligations import write_obligations
from ccverify.checker.data import dataclass
from ccverify.checker.errors import CcverifyError, InternalError, UsageError
from ccverify.checker.evidence.certificate import check
from ccverify.checker.evidence.json_file import read_json
from ccverify.checker.evidence.proof_file import LONGEST_NAME, from_object, is_proof
from ccverify.checker.evidence.read_itf import from_itf
from ccverify.checker.evidence.trace import Trace, problem_of
from ccverify.checker.language.component import scenarios_of
from ccverify.checker.language.system import Property, System
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.prove import question
from ccverify.checker.questions.verify import Subject, select
from ccverify.checker.report.lasting import measured_sentences
from ccverify.checker.report.lines import counted
from ccverify.checker.subjects.find import find, one, shipped_names

HOLDS, REFUTED, UNCHECKED = "", "REJECTED", "NOT CHECKED"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file: it holds, it is refuted, or it could not be checked; and why."""

    status: str
    text: str

    def __str__(self) -> str:
        return f"{self.status}: {self.text}" if self.status else self.text


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked about every file: `models` are the user's, named on the command line.

    `settings` are those that traces were found with beside their scenario's.
    """

    models: tuple[str, ...]
    settings: Mapping[str, str]
    obligations: Path | None
    seconds: float


def checked(asked: Asked, path: Path) -> Outcome:
    """The outcome for one file, whatever is in it; only a claim that is false is refuted."""
    try:
        return Outcome(HOLDS, _checked(asked, read_json(path)))
    except InternalError as error:
        return Outcome(REFUTED, error.message)
    except CcverifyError as error:
        place = f"{error.location}: " if error.location else ""
        return Outcome(UNCHECKED, place + "\n  ".join(filter(None, (error.message, error.hint))))
    except RecursionError:
        return Outcome(UNCHECKED, "it is nested too deeply")
    except MemoryError:
        return Outcome(UNCHECKED, "out of memory")
    except Exception as error:
        what = f"{type(error).__name__}: {' '.join(str(error).split())}"
        return Outcome(UNCHECKED, f"internal error: {what}\n  this is a bug; please report it")


def _checked(asked: Asked, data: Any) -> str:
    meta = data.get("#meta") if isinstance(data, dict) else None
    if isinstance(meta, dict):
        return _checked_trace(asked, data, meta)
    if not is_proof(data):
        raise UsageError("it is neither a proof of ccverify nor a trace in ITF")
    return _checked_proof(asked, data)


def _checked_proof(asked: Asked, data: Any) -> str:
    stored = from_object(data)
    claim = stored.claim
    subject, about = subject_of(claim.model, asked.models)
    meant = question(subject, claim, tuple(stored.properties))
    scope = f" ({claim.scope})" if claim.scope else ""
    invariant = meant.invariant(stored, f"{claim.model}{scope}")
    stored.check_words(invariant, meant.wording, meant.reading)
    if asked.obligations is not None:
        write_obligations(asked.obligations, meant.file_name, invariant)
    solvers = " and ".join(check(invariant, asked.seconds))
    names = ", ".join(stored.properties)
    verb = "hold" if len(stored.properties) > 1 else "holds"
    return (
        f"{names} of {about}{scope} {verb} {meant.extent}: {invariant.size}, checked by {solvers}"
    )


def subject_of(name: str, models: tuple[str, ...]) -> tuple[Subject, str]:
    """The model that a file names, and how to speak of it: with its file, if it is a user's.

    It is one of those that the command line names, or else a shipped one: what stands in a file is
    looked up, never loaded. Raises `UsageError` if there is none of that name.
    """
    theirs = {subject.name: subject for subject in find(models)} if models else {}
    if name in theirs:
        subject = theirs[name]
        origin = subject.origin if subject.origin.endswith(".py") else ""
        return subject, f"{name} in {origin}" if origin else name
    if name in shipped_names():
        return one(name), name
    shown = repr(name if len(name) <= LONGEST_NAME else name[:LONGEST_NAME] + "…")
    known = f"; {', '.join(models)} has {', '.join(theirs)}" if theirs else ""
    raise UsageError(
        f"it is about the model {shown}, which is not shipped{known}",
        hint="name its file: --model FILE.py (the file is executed)",
    )


def _checked_trace(asked: Asked, data: Any, meta: Mapping[str, Any]) -> str:
    name, prop, scenario = (_text(meta, key) for key in ("model", "property", "scenario"))
    parameters = meta.get("parameters")
    if name is None or prop is None:
        raise UsageError(
            "the trace does not say of which model and property it is: only one that breaks or "
            "shows a property can be checked"
        )
    if not isinstance(parameters, dict) or not all(map(_is_short, parameters.values())):
        raise UsageError("the trace's parameters are missing or malformed")
    subject, about = subject_of(name, asked.models)
    said = _settings_said(subject, scenario, parameters, asked.settings)
    system = subject.build(scenario, parameters)
    (wanted,) = select(system, scenario, [prop])
    trace = from_itf(system, data)
    problem = problem_of(Evaluator(system), wanted, trace)
    if problem is not None:
        raise InternalError(f"the trace for {prop} does not replay: {problem}")
    if wanted.of_times and wanted.limit is None:
        return f"{_measured(system, wanted, trace)}, replayed: {about} ({said})"
    kind = "witness" if wanted.kind == "reachable" else "counterexample"
    form = "" if trace.loop is None or wanted.of_times else ", a fair lasso"
    return f"a {kind} of {prop}, {counted(trace.steps, 'step')}{form}, replayed: {about} ({said})"


def _measured(system: System, prop: Property, trace: Trace) -> str:
    """How long something takes in a run."""
    (taken,) = measured_sentences(Evaluator(system), prop, trace)
    return f"a run of {prop.name}, {counted(trace.steps, 'step')}: {taken.rstrip('.')}"


def _text(meta: Mapping[str, Any], key: str) -> str | None:
    """A text of a trace; `UsageError` if it is another thing."""
    found = meta.get(key)
    if found is not None and not _is_short(found):
        raise UsageError(f"the trace's {key} is malformed")
    return found


def _is_short(value: object) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST_NAME


def _settings_said(
    subject: Subject, scenario: str | None, parameters: Mapping[str, str], given: Mapping[str, str]
) -> str:
    """The scenario, and the settings that are not its own, as people read them.

    The scenario that a trace names has to be the one that it is of. Raises `UsageError` if a
    parameter is neither what the scenario makes it nor what the command line says, unless it is a
    number of replicas that the scenario leaves alone.
    """
    system = subject.build(scenario, given)
    own = scenarios_of(subject.model)[scenario].settings if scenario is not None else {}
    free = {replicas.parameter for replicas in system.sizes} - set(own) - set(given)
    for name, value in system.settings.items():
        if name not in free and parameters.get(name) != value:
            found = f"{name}={parameters[name]}" if name in parameters else f"no {name}"
            raise UsageError(
                f"the trace has {found}, but scenario {scenario} has {name}={value}",
                hint=f"if it was found with a setting of yours, say so: --set {name}=VALUE",
            )
    shown = [f"scenario {scenario}"] if scenario is not None else []
    shown += [f"{n}={parameters.get(n)}" for n in system.settings if n in free or n in given]
    return ", ".join(shown) or "as declared"
