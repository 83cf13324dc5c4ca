"""Verdicts that were written down before, and results held against them.

What is known of a property is a text such as `proved`, or `violated in 8 steps with 5 failures`: a
run that got shorter is news as well. What is undecided is never written down.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path
from typing import Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.json_file import read_json
from ccverify.checker.language.time import shown_time
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result

Name: TypeAlias = tuple[str, str, str]
"""The model, the scenario and the property that a verdict is about."""

SCHEMA: Final = 1
_AS_SET: Final = "as set"
"""What stands for a scenario if a model has none."""


@dataclass(frozen=True, slots=True)
class Baseline:
    """Verdicts by name, found with these `settings` and with `every` left open."""

    settings: Mapping[str, str] = field(default_factory=dict)
    every: str | None = None
    known: Mapping[Name, str] = field(default_factory=dict)

    def held_against(self, results: Sequence[Result]) -> tuple[Result, ...]:
        """The results, of which what is known here is expected; new ones stay as they are.

        What stands so for some values, and otherwise for others, is as known only as a whole.
        """
        said = _said_of_all(results)
        return tuple(self._held(result, said[name_of(result)]) for result in results)

    def _held(self, result: Result, said: str) -> Result:
        known = self.known.get(name_of(result))
        if known is None:
            return result
        if known != said:
            return replace(result, expected=known)
        # A time that was known is as it should be, whatever its author says.
        prop = replace(result.prop, lengths={}) if result.prop.lengths else result.prop
        return replace(result, expected=result.verdict.value, prop=prop)

    def gone(
        self,
        results: Sequence[Result],
        models: Collection[str],
        scenarios: Collection[str],
        properties: Collection[str],
    ) -> list[Name]:
        """What is known of what was asked about, and has no result any more.

        No names mean that all there are were asked about.
        """
        found, asked = set(map(name_of, results)), (models, scenarios, properties)
        return [
            name
            for name in self.known
            if name not in found
            and all(not of or part in of for part, of in zip(name, asked, strict=True))
        ]

    def updated(self, results: Sequence[Result], gone: Sequence[Name]) -> Baseline:
        """The baseline with what was decided now, and without what is gone."""
        kept = {name: known for name, known in self.known.items() if name not in gone}
        open_ = {name_of(result) for result in results if not result.decided}
        said = _said_of_all(results).items()
        return replace(self, known=kept | {name: text for name, text in said if name not in open_})


def name_of(result: Result) -> Name:
    """What a result is about."""
    return result.system.name, result.scenario or _AS_SET, result.prop.name


def said_of(result: Result) -> str:
    """What a baseline says of a result. Of a run without end only the way to it is shortest."""
    trace, extreme = result.answer.trace, result.answer.extreme
    if result.verdict is Verdict.COMPUTED and extreme is not None:
        return f"computed, {'no bound' if extreme.value is None else shown_time(extreme.value)}"
    if result.verdict is not Verdict.VIOLATED or trace is None or result.prop.liveness:
        return result.verdict.value
    return f"violated in {_number(trace.steps, 'step')} with {_number(trace.failures, 'failure')}"


def _said_of_all(results: Sequence[Result]) -> dict[Name, str]:
    """What a baseline says of all results about the same: of each for which values it stands so."""
    found = dict[Name, list[str]]()
    for result in results:
        where = f" where {result.among}" if result.among else ""
        found.setdefault(name_of(result), []).append(said_of(result) + where)
    return {name: "; ".join(texts) for name, texts in found.items()}


def _number(value: int, noun: str) -> str:
    return f"{value} {noun}" if value == 1 else f"{value} {noun}s"


def as_text(baseline: Baseline) -> str:
    """The baseline as JSON: a line for each property, in order, so that a change is one line."""
    verdicts: dict[str, dict[str, dict[str, str]]] = {}
    for (model, scenario, prop), known in sorted(baseline.known.items()):
        verdicts.setdefault(model, {}).setdefault(scenario, {})[prop] = known
    content = {
        "baseline": SCHEMA,
        "settings": dict(sorted(baseline.settings.items())),
        "for_every": baseline.every,
        "verdicts": verdicts,
    }
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def read_baseline(path: Path, settings: Mapping[str, str], every: str | None) -> Baseline:
    """The baseline in a file.

    Raises `UsageError` if it is none, or if its verdicts were found with other settings.
    """
    content = read_json(path)
    known: dict[Name, str] = {}
    try:
        if content["baseline"] != SCHEMA:
            raise UsageError(
                f"{path} is a baseline of another version of ccverify",
                hint="write it anew: remove it, and run with --update-baseline",
            )
        for model, scenarios in content["verdicts"].items():
            for scenario, properties in scenarios.items():
                known |= {(model, scenario, p): str(text) for p, text in properties.items()}
        found = Baseline(dict(content["settings"]), content["for_every"], known)
    except (AttributeError, KeyError, TypeError, ValueError):
        raise UsageError(
            f"{path} is no baseline",
            hint="--baseline takes a file that --update-baseline has written",
        ) from None
    wanted = Baseline(settings, every)
    if (found.settings, found.every) != (wanted.settings, wanted.every):
        raise UsageError(
            f"{path} was made {_with(found)}, not {_with(wanted)}",
            hint="ask for the same, or keep another baseline for this",
        )
    return found


def _with(baseline: Baseline) -> str:
    """How a baseline was asked for, in the words of the command line."""
    options = [f"--set {name}={value}" for name, value in sorted(baseline.settings.items())]
    options += [f"--for-every {baseline.every}"] if baseline.every else []
    return f"with {' '.join(options)}" if options else "without --set"
