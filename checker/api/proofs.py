"""Proofs for programs, and as files that anyone can check."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from ccverify.checker.data import dataclass
from ccverify.checker.engines.answer import Observer, Progress
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.certificate import Certificate, Invariant, check
from ccverify.checker.evidence.json_file import read_json
from ccverify.checker.evidence.proof_file import Claim, from_object, to_object
from ccverify.checker.evidence.smtlib import lemma_text
from ccverify.checker.language.component import parameters_of
from ccverify.checker.language.parameters import show_value
from ccverify.checker.language.settings import chosen_settings
from ccverify.checker.limits import Limits
from ccverify.checker.questions.prove import Question, question, united
from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.report.certificate import certificate_lines
from ccverify.checker.report.lines import plain
from ccverify.checker.report.writer import folder_made, write


@dataclass(frozen=True, slots=True)
class Stored:
    """Where a proof was stored; and why what was there before is replaced, if it is."""

    path: Path
    replaced: str = ""


def claim_of(
    subject: Subject,
    scenario: str | None,
    given: Mapping[str, object],
    every: str | None,
    certificate: Certificate | None = None,
) -> Claim:
    """A claim that says its sizes, whether they were set or not; but for what is left open, of
    which a `certificate` may assume something.
    """
    system = subject.build(scenario, given)
    sizes = {sort.parameter for sort in system.sizes}
    settings = {n: value for n, value in system.settings.items() if n in given or n in sizes}
    for name in () if every is None else _bases(every):
        settings.pop(name, None)
    where = () if certificate is None else tuple(map(lemma_text, certificate.assumed))
    return Claim(subject.name, scenario, settings, every, where)


def _bases(every: str) -> list[str]:
    """The parameters that a request leaves open: several times, or ends of windows, or one."""
    return [name.strip().partition(".")[0] for name in every.split(",")]


def apart(results: Iterable[Result]) -> list[dict[str, Certificate]]:
    """The certificates of results by property, those together that have a file in common.

    What speaks of runs without end has one of its own, and so has each property of times, and each
    that holds for some values only.
    """
    files = dict[tuple[bool, str], dict[str, Certificate]]()
    for result in results:
        found, prop = result.certificate, result.prop
        if found is not None:
            alone = prop.name if prop.of_times or found.assumed else ""
            files.setdefault((bool(found.reasons), alone), {}).setdefault(prop.name, found)
    return [files[key] for key in sorted(files)]


def store(
    folder: Path,
    claim: Claim,
    found: Mapping[str, Certificate],
    subject: Subject,
    observer: Observer = lambda _: None,
) -> Stored:
    """Add what was proved to the proof of its system.

    That takes time of its own: what was found in time is not lost for want of it.
    """
    meant = question(subject, claim, tuple(found))
    path, title = folder / meant.file_name, _title(claim)
    proofs = [meant.proof(name, certificate) for name, certificate in found.items()]
    kept, replaced = _kept(path, claim, subject, title)
    patience = Limits().patient
    observer(Progress("leaving out lemmas", patience.left))
    half = patience.share(seconds=patience.left / 2)  # the check is what must not fall short
    invariant = united(meant, [*kept, *proofs], title, half)
    check(invariant, patience.left, lambda text: observer(Progress(text, patience.left)))
    folder_made(path.parent)
    every = question(subject, claim, tuple(invariant.targets))  # what was there before as well
    data = to_object(claim, invariant, every.meant, every.wording)
    write(path, json.dumps(data, indent=1, ensure_ascii=False))
    return Stored(path, replaced)


def _title(claim: Claim) -> str:
    return f"{claim.model} ({claim.scope})"


def _kept(path: Path, claim: Claim, subject: Subject, title: str) -> tuple[list[Invariant], str]:
    """What a proof that is there already proves of the same system; or why that is replaced.

    Raises `UsageError` if the file is another thing.
    """
    if not path.exists():
        return [], ""
    stored = from_object(read_json(path))
    if replace(stored.claim, where=claim.where) != claim:
        raise UsageError(f"{path} is a proof of other systems", hint="name another --output")
    if stored.claim != claim:
        return [], f"it holds for other values of {claim.every}"
    try:
        return [question(subject, claim, tuple(stored.properties)).invariant(stored, title)], ""
    except UsageError as error:
        return [], error.message


class Proof:
    """An inductive invariant that proves properties of one model in one scenario.

    Two solvers have checked it, and `check` has them do so again.
    """

    def __init__(self, subject: Subject, found: Sequence[Result]) -> None:
        self._subject: Final = subject
        self._found: Final = found[0]
        self._certificates: Final = {
            r.prop.name: r.certificate for r in found if r.certificate is not None
        }

    @property
    def properties(self) -> tuple[str, ...]:
        """The names of the properties that it proves."""
        return tuple(self._certificates)

    @cached_property
    def _claim(self) -> Claim:
        """What it says, with all that was set otherwise than the scenario has it."""
        subject, found = self._subject, self._found
        plain_settings = chosen_settings(subject.model, found.scenario, {})
        parameters, settings = parameters_of(subject.model), found.system.settings
        given = {
            name: value
            for name, value in settings.items()
            if value != show_value(parameters[name], plain_settings[name])
            if found.opened is None or name not in _bases(found.opened)
        }
        certificate = found.certificate
        return claim_of(subject, found.scenario, given, found.opened, certificate)

    @cached_property
    def _question(self) -> Question:
        return question(self._subject, self._claim, self.properties)

    @cached_property
    def _invariant(self) -> Invariant:
        proofs = [self._question.proof(name, c) for name, c in self._certificates.items()]
        return united(self._question, proofs, _title(self._claim), Limits())

    @property
    def lemmas(self) -> tuple[str, ...]:
        """Its lemmas, in the model's own words."""
        return tuple(map(self._question.wording.lemma, self._invariant.lemmas))

    def obligations(self) -> dict[str, str]:
        """What has to be refuted for it to be a proof, as SMT-LIB texts by name."""
        return {each.name: each.text for each in self._invariant.obligations()}

    def check(self, timeout: float | None = None) -> tuple[str, ...]:
        """The names of the solvers that refuted every obligation.

        Raises an error if one could not in `timeout` seconds, or if the proof is wrong.
        """
        return check(self._invariant, Limits(seconds=timeout).patient.left)

    def to_json(self) -> dict[str, Any]:
        """What `ccverify prove` writes and `ccverify check` reads, as a plain object."""
        return to_object(self._claim, self._invariant, self._question.meant, self._question.wording)

    def save(self, folder: str | os.PathLike[str] = "proofs") -> Path:
        """Add it to the proof of its system below a folder, as `ccverify prove` does."""
        return store(Path(folder), self._claim, self._certificates, self._subject).path

    def __str__(self) -> str:
        invariant, asked = self._invariant, self._question
        properties = [
            (name, prop.meaning, invariant.targets[name].k)
            for name, prop in asked.properties.items()
        ]
        claim = f"{_title(self._claim)}, {asked.extent}"
        return "\n".join(map(plain, certificate_lines(claim, properties, invariant, asked.wording)))

    def __repr__(self) -> str:
        return f"<Proof of {', '.join(self.properties)}: {self._invariant.size}>"
