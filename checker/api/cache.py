"""`--cache`: results of earlier requests, by everything that they depend on.

An entry has the name of a digest: of the model as it is written, of what is asked of it, of the
versions of all that decides, and of this program's own text. So a change of any of these finds no
entry. What an entry says is never evidence: see `questions.kept`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from ccverify.checker.api.jobs import Job
from ccverify.checker.data import dataclass
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.json_file import read_json
from ccverify.checker.evidence.structure import Unknown, structure_of
from ccverify.checker.language.system import System
from ccverify.checker.questions.kept import Damaged, kept_object, restored
from ccverify.checker.questions.verify import Result
from ccverify.checker.report.writer import write_file
from ccverify.checker.versions import versions

_SCHEMA: Final = 1
_TEXTS: Final = (".py", ".ll")
_MEMBERS: Final = 4
"""How many members of a family are looked at, to tell one family from another."""


class Cache:
    """Results in a folder, a file for each exploration. Several processes may use it at once.

    `asked` is what the results depend on beside the model, the properties and the parameter that is
    left open: each value is told from others by how it is shown.
    """

    def __init__(self, folder: Path, asked: Sequence[object]) -> None:
        self._folder: Final = folder
        self._asked: Final = [_SCHEMA, versions(), _own_text(), *map(repr, asked)]
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(
                f"{folder} cannot be used: {error.strerror}", hint="--cache takes a directory"
            ) from None

    def entry(
        self, job: Job, system: System, names: Sequence[str], every: str | None
    ) -> Entry | None:
        """The entry about properties of a system; None if it holds what no digest is known of."""
        try:
            systems = [structure_of(each) for each in _family(job, system, every)]
        except Unknown:
            return None
        content = json.dumps([*self._asked, systems, job.scenario, names, every])
        key = hashlib.sha256(content.encode()).hexdigest()
        return Entry(self._folder / f"{key}.json", job, system)


def _family(job: Job, system: System, every: str | None) -> Iterator[System]:
    """The system, and for every number of replicas the smallest ones, which show all others."""
    yield system
    opened = [replicas for replicas in system.sizes if replicas.parameter == every]
    for replicas in opened:
        lowest, highest = replicas.limits
        for size in range(lowest, min(lowest + _MEMBERS, highest + 1)):
            settings = {**job.settings, replicas.parameter: size}
            yield job.subject.build(job.scenario, settings)


@dataclass(frozen=True, slots=True)
class Entry:
    """A file with the results of one exploration, which may not be there yet."""

    path: Path
    job: Job
    system: System

    def found(self, notes: list[str]) -> list[Result] | None:
        """The results, their runs replayed; none, and a note, if the file holds something else."""
        if not self.path.exists():
            return None
        try:
            content = read_json(self.path)
            kept = content["results"]
            if content["sum"] == _sum(kept):
                job = self.job
                return restored(kept, job.subject, self.system, job.scenario, job.settings)
        except (Damaged, UsageError, KeyError, TypeError):
            pass
        notes.append(f"{self.path} is damaged: it is not used, but written anew")
        return None

    def keep(self, results: Sequence[Result], notes: list[str]) -> None:
        """Write down results, if all are decided; a note, if that is not possible."""
        kept = [kept_object(result) for result in results]
        if not all(kept):
            return
        content = {"results": kept, "sum": _sum(kept)}
        try:
            write_file(self.path, json.dumps(content, ensure_ascii=False) + "\n")
        except UsageError as error:
            notes.append(error.message)


def _sum(kept: object) -> str:
    """What shows that an entry is as it was written."""
    text = json.dumps(kept, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _own_text() -> str:
    """A digest of this program: an installation that is worked on keeps its version."""
    digest, root = hashlib.sha256(), Path(__file__).parents[1]
    for path in sorted(root.rglob("*.*")):
        if path.suffix in _TEXTS:
            digest.update(f"{path.relative_to(root)}\n".encode() + path.read_bytes())
    return digest.hexdigest()
