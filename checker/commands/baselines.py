"""`--baseline`: a request fails on what changed; `--update-baseline` writes down what is new."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import click

from ccverify.checker.api.explorations import Checked
from ccverify.checker.errors import UsageError
from ccverify.checker.language.system import ModelWarning
from ccverify.checker.questions.baseline import (
    Baseline,
    Name,
    as_text,
    name_of,
    read_baseline,
)
from ccverify.checker.questions.verify import Result
from ccverify.checker.report.lines import counted
from ccverify.checker.report.writer import refuse_unwritable, write_file


class Compared:
    """The baseline of a request: results are held against it as they come."""

    def __init__(
        self, path: Path, settings: dict[str, str], every: str | None, *, update: bool
    ) -> None:
        self._path: Final = path
        self._update: Final = update
        self._baseline = Baseline(settings, every)
        if update:
            refuse_unwritable(path, "--baseline")
        elif not path.exists():
            raise UsageError(f"{path} does not exist", hint="--update-baseline writes it")
        if path.exists():
            self._baseline = read_baseline(path, settings, every)

    def held(self, checked: Checked) -> Checked:
        """The results, of which what the baseline knows is expected; all, if it is written anew."""
        baseline = self._baseline
        if self._update:
            baseline = baseline.updated(checked.results, ())
        return replace(checked, results=baseline.held_against(checked.results))

    def ended(
        self,
        results: Sequence[Result],
        models: Collection[str],
        scenarios: Collection[str],
        properties: Collection[str],
    ) -> list[tuple[str, ModelWarning]]:
        """Say what is new, or write it down. Warnings of what is gone, each with its model.

        The names are those that were asked about; none are all there are.
        """
        gone = self._baseline.gone(results, models, scenarios, properties)
        if self._update:
            self._store(results, gone)
            return []
        new = len(set(map(name_of, results)) - self._baseline.known.keys())
        if new:
            told = f"note: {self._path} does not know {counted(new, 'verdict')} of this request; "
            click.echo(f"{told}--update-baseline adds what is decided", err=True)
        by_model: dict[str, list[Name]] = {}
        for name in gone:
            by_model.setdefault(name[0], []).append(name)
        return [(model, self._gone(names)) for model, names in by_model.items()]

    def _gone(self, names: Sequence[Name]) -> ModelWarning:
        listed = ", ".join(f"{prop} ({scenario})" for _, scenario, prop in names)
        message = f"{self._path} knows {listed}: not checked any more"
        return ModelWarning("gone", listed, f"{message}; --update-baseline forgets it", None)

    def _store(self, results: Sequence[Result], gone: Sequence[Name]) -> None:
        """Write the baseline, and say how it differs from what it was."""
        before, after = self._baseline.known, self._baseline.updated(results, gone)
        write_file(self._path, as_text(after))
        changed = sum(
            before[name] != known for name, known in after.known.items() if name in before
        )
        counts = {"changed": changed, "new": len(after.known.keys() - before), "gone": len(gone)}
        told = ", ".join(f"{n} {what}" for what, n in counts.items() if n) or "nothing changed"
        click.echo(f"{self._path}: {told}", err=True)
