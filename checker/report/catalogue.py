"""What there is to check: models, scenarios, parameters and properties, for `list` and `show`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ccverify.checker.language.component import parameters_of, scenarios_of
from ccverify.checker.language.parameters import AnyParameter, show_setting, show_value
from ccverify.checker.language.sorts import Replicas
from ccverify.checker.language.system import Property, System
from ccverify.checker.questions.verify import Subject
from ccverify.checker.report.lasting import expected_verdict
from ccverify.checker.report.lines import Line, Piece, line, table, wrapped


def choices_text(parameter: AnyParameter) -> str:
    """What may be set: `yes, no` or `1..64`."""
    if isinstance(parameter, Replicas):
        return f"{parameter.limits[0]}..{parameter.limits[1]}"
    return ", ".join(parameter.choices())


def cited(sources: Sequence[str]) -> str:
    """` (R5a, Q3)`, to follow what cites these rows of the source; nothing if there are none."""
    return f" ({', '.join(sources)})" if sources else ""


def expected_text(prop: Property) -> str:
    """`proved in static; violated in moving`; nothing if its author names no scenario."""
    by_verdict: dict[str, list[str]] = {}
    for scenario in prop.expected:
        by_verdict.setdefault(expected_verdict(prop, scenario), []).append(scenario)
    return "; ".join(f"{verdict} in {', '.join(at)}" for verdict, at in by_verdict.items())


def catalogue_lines(subjects: Sequence[Subject], systems: Sequence[System]) -> Iterator[Line]:
    """The models with all that may be named on the command line."""
    for subject, system in zip(subjects, systems, strict=True):
        yield line(Piece(system.name, "heading"))
        yield from wrapped(system.meaning, 2)
        yield from section("scenarios", scenario_lines(subject))
        yield from section("parameters", parameter_lines(subject, system, as_set=False))
        rows = (
            (prop.name, prop.kind, prop.meaning + cited(prop.sources)) for prop in system.properties
        )
        yield from section("properties", table(rows, 4, widest=24))
        yield line("")
    yield line("`ccverify show MODEL` says more about one of them.")


def section(title: str, lines: Iterator[Line]) -> Iterator[Line]:
    """A titled part of a block; nothing at all if it is empty."""
    kept = list(lines)
    if kept:
        yield line("")
        yield line("  ", Piece(title, "heading"))
        yield from kept


def scenario_lines(subject: Subject) -> Iterator[Line]:
    """The scenarios with what they mean and set."""
    rows: list[tuple[str, str]] = []
    for name, scenario in scenarios_of(subject.model).items():
        given = ", ".join(f"{k}={show_setting(v)}" for k, v in scenario.settings.items())
        rows.append((name, f"{scenario.meaning} ({given})" if given else scenario.meaning))
    return table(rows, 4)


def parameter_lines(subject: Subject, system: System, *, as_set: bool) -> Iterator[Line]:
    """The parameters: value or default, what may be set, meaning, unit and source."""
    rows: list[tuple[str, str, str]] = []
    for name, parameter in parameters_of(subject.model).items():
        default = show_value(parameter, parameter.default)
        value = system.settings[name] if as_set else default
        unit = "" if isinstance(parameter, Replicas) else parameter.unit
        source = f" ({parameter.source})" if parameter.source else ""
        text = f"{parameter.meaning}{source}; {choices_text(parameter)} {unit}"
        rows.append((name, value, text.strip()))
    return table(rows, 4)


def catalogue_object(subject: Subject, system: System) -> dict[str, Any]:
    """The same for programs."""
    return {
        "model": system.name,
        "meaning": system.meaning,
        "origin": subject.origin,
        "scenarios": [
            {
                "name": name,
                "meaning": scenario.meaning,
                "settings": {k: show_setting(v) for k, v in scenario.settings.items()},
            }
            for name, scenario in scenarios_of(subject.model).items()
        ],
        "parameters": [
            _parameter_object(name, parameter)
            for name, parameter in parameters_of(subject.model).items()
        ],
        "properties": [
            {
                "name": prop.name,
                "kind": prop.kind,
                "meaning": prop.meaning,
                "sources": list(prop.sources),
                "expected": {name: expected_verdict(prop, name) for name in prop.expected},
                "beside": prop.beside,
                "by_construction": prop.by_construction or None,
                "beyond": dict(prop.beyond),
            }
            for prop in system.properties
        ],
    }


def _parameter_object(name: str, parameter: AnyParameter) -> dict[str, Any]:
    return {
        "name": name,
        "default": show_value(parameter, parameter.default),
        "choices": choices_text(parameter),
        "unit": None if isinstance(parameter, Replicas) else parameter.unit or None,
        "source": parameter.source or None,
        "meaning": parameter.meaning,
    }
