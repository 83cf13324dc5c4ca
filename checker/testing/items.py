"""Model files as pytest collects them: a test for each property in each scenario."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from _pytest._code.code import ExceptionInfo, TerminalRepr

from ccverify.checker.errors import CcverifyError
from ccverify.checker.questions.verify import Subject
from ccverify.checker.subjects.userfile import NoModel, subjects_of_file
from ccverify.checker.testing.asserting import Shortfall, shortfall
from ccverify.checker.testing.cases import Case, cases_in


class ModelFile(pytest.File):
    """A file of models. It is `wanted` if a setting says that it is one."""

    def __init__(self, *, wanted: bool, **others: Any) -> None:
        super().__init__(**others)
        self._wanted = wanted

    def collect(self) -> Iterator[pytest.Collector]:
        """The models of the file; an error without a traceback if it cannot be loaded."""
        try:
            subjects = subjects_of_file(_as_typed(self.path))
        except NoModel as error:
            if self._wanted:
                raise self.CollectError(str(error)) from None
            return
        except CcverifyError as error:
            raise self.CollectError(str(error)) from None
        for subject in subjects:
            yield ModelTests.from_parent(self, name=subject.name, subject=subject)


class Beside(pytest.Module):
    """The ordinary tests in a file of models; none if `ModelFile` says why it cannot be loaded."""

    def collect(self) -> list[pytest.Item | pytest.Collector]:
        """The tests of the module."""
        try:
            return list(super().collect())
        except Exception:
            try:
                subjects_of_file(_as_typed(self.path))
            except NoModel:
                raise
            except CcverifyError:
                return []
            raise


class ModelTests(pytest.Collector):
    """The properties of one model."""

    def __init__(self, *, subject: Subject, **others: Any) -> None:
        super().__init__(**others)
        self._subject = subject

    def collect(self) -> Iterator[pytest.Item]:
        """A test for each property in each scenario it belongs to; an error if one has none."""
        try:
            cases = cases_in(self._subject)
        except CcverifyError as error:
            raise self.CollectError(str(error)) from None
        for case in cases:
            name = f"{case.name}[{case.scenario}]" if case.scenario else case.name
            yield PropertyTest.from_parent(self, name=name, case=case)


class PropertyTest(pytest.Item):
    """The check of one property; it fails with the run that violates it, or the reason."""

    def __init__(self, *, case: Case, **others: Any) -> None:
        super().__init__(**others)
        self._case = case

    def runtest(self) -> None:
        """Check the property."""
        problem = shortfall(self._case.results, strict=False)
        if problem:
            raise Shortfall(problem)

    def repr_failure(
        self, excinfo: ExceptionInfo[BaseException], style: Any = None
    ) -> str | TerminalRepr:
        """The trace or the error, without a traceback of Python's."""
        if isinstance(excinfo.value, Shortfall | CcverifyError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[os.PathLike[str] | str, int | None, str]:
        """Where the property is declared."""
        place = self._case.location
        own = place is not None and os.path.realpath(place.file) == str(self.path)
        return self.path, place.line - 1 if place and own else None, self.name


def _as_typed(path: Path) -> Path:
    """The path as messages show it: from the current folder, if the file is below that."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
