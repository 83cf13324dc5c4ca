"""What a request came to, as every format for programs reports it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.errors import Location
from ccverify.checker.language.system import ModelWarning
from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.report.drawing.reader import Reader
from ccverify.checker.report.lines import plain
from ccverify.checker.report.summary import Found
from ccverify.checker.report.verdicts import (
    Detail,
    is_surprise,
    known_by,
    trace_blocks,
    verdict_piece,
)

_ALL_RUNS: Final = Detail(counterexamples=True)


class Standing(Enum):
    """What a verdict means to those who wait for it. The exit code is 0 if all is well."""

    WELL = "well"
    FAILED = "failed"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Outcome:
    """All results, and the warnings, each with its model's name.

    `strict` leaves expectations aside, and `warnings_fail` makes failures of the warnings. `times`
    says that durations are wanted. `missing` is what an interrupt left undone, in words.
    """

    found: Found
    warnings: Sequence[tuple[str, ModelWarning]] = ()
    strict: bool = False
    warnings_fail: bool = False
    times: bool = True
    missing: str = ""

    @property
    def results(self) -> list[Result]:
        """The results about all subjects."""
        return [result for _, result in self.pairs]

    @property
    def pairs(self) -> list[tuple[Subject, Result]]:
        """The same, each with its subject."""
        return [(s, result) for s, of_subject in self.found.items() for result in of_subject]

    def standing(self, result: Result) -> Standing:
        """What a verdict means here."""
        if not result.decided:
            return Standing.OPEN
        return Standing.FAILED if is_surprise(result, strict=self.strict) else Standing.WELL

    @property
    def texts(self) -> list[str]:
        """The warnings as sentences."""
        return [f"{model}: {warning.message}" for model, warning in self.warnings]


def sentence(result: Result) -> str:
    """`VIOLATED, expected proved: 8 steps, 5 failures; a trace, replayed`."""
    return ": ".join(filter(None, (verdict_piece(result).text, known_by(result))))


def account(subject: Subject, result: Result) -> str:
    """Why a property does not hold: the run that shows it, in words; nothing if there is none."""
    lines = list(trace_blocks([result], _ALL_RUNS, Reader(subject)))
    return "\n".join(plain(each) for each in lines).strip("\n")


def relative(location: Location, folder: Path) -> str | None:
    """The file of a location as seen from a folder, with slashes; None if it lies elsewhere."""
    path = Path(location.file).resolve()
    root = folder.resolve()
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else None
