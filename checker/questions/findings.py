"""Findings: properties that are refuted, or whose verdict depends on how a question is read.

A reading sets one parameter that cites a question of the source's table, or on which the source is
silent; all the others keep what the scenario gives them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from ccverify.checker.data import dataclass
from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options, Watch
from ccverify.checker.language.component import parameters_of
from ccverify.checker.language.marks import split_sources
from ccverify.checker.language.parameters import Parameter, show_value
from ccverify.checker.language.settings import chosen_settings
from ccverify.checker.language.system import Property
from ccverify.checker.language.time import Time, Window
from ccverify.checker.limits import Limits
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.sources import Row
from ccverify.checker.questions.verify import Result, Subject, select, verify

LIMITS: Final = Limits(states=10_000_000)
"""What one exploration may use: states, so that the same is undecided on every machine."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One answer to what the source leaves open: a parameter, and the value it is set to.

    `rows` are the questions it answers, or else the rules on whose meaning it decides.
    """

    parameter: str
    value: str
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One property with its verdicts: by scenario as declared, and for each reading by scenario.

    `sets` are the readings other than the default ones that a scenario declares itself.

    A reading lacks the scenarios that declare it themselves.
    """

    prop: Property
    declared: Mapping[str | None, Result]
    readings: Mapping[Reading, Mapping[str | None, Result]]
    sets: Mapping[str | None, tuple[Reading, ...]]

    @property
    def refuted(self) -> Result | None:
        """The result as declared that violates it by the fewest failures, and then steps, if any.

        A scenario of default readings comes before any other. What is never reached has no run.
        """
        return min(self._violated, key=self._weight, default=None)

    @property
    def refuting(self) -> Result | None:
        """Of these, in scenarios of default readings, the first that refutes what it cites.

        None does in a scenario `beyond` the claims. What is reached in some scenario is possible.
        """
        shown = any(r.verdict is Verdict.PROVED for r in self.declared.values())
        if self.prop.kind == "reachable" and shown:
            return None
        within = (r for r in self._violated if r.scenario not in self.prop.beyond)
        default = (r for r in within if not self.sets[r.scenario])
        return min(default, key=self._weight, default=None)

    @property
    def _violated(self) -> list[Result]:
        return [r for r in self.declared.values() if r.verdict is Verdict.VIOLATED]

    def _weight(self, result: Result) -> tuple[bool, int, int]:
        """Fewest failures come first, then fewest steps."""
        trace = result.answer.trace
        failures, steps = (trace.failures, trace.steps) if trace is not None else (0, 0)
        return bool(self.sets[result.scenario]), failures, steps

    @property
    def depends(self) -> bool:
        """Some reading changes a verdict."""
        return any(map(self.changed, self.readings))

    def changed(self, reading: Reading) -> list[Result]:
        """The results in a reading that are decided otherwise than those declared."""
        return [
            result
            for scenario, result in self.readings[reading].items()
            if result.decided and self.declared[scenario].decided
            if not result.stands_as(self.declared[scenario])
        ]

    @property
    def results(self) -> Iterator[Result]:
        """All results."""
        yield from self.declared.values()
        for of_reading in self.readings.values():
            yield from of_reading.values()


def readings(subject: Subject, rows: Sequence[Row]) -> Iterator[Reading]:
    """All readings of what the source leaves open about a subject, in order of declaration."""
    questions = {row.id for row in rows if row.kind == "question"}
    for name, parameter in parameters_of(subject.model).items():
        if not isinstance(parameter, Parameter):
            continue
        sources = split_sources(parameter.source)
        asked = tuple(s for s in sources if s in questions)
        if asked or parameter.silent:
            for value in _values(parameter):
                yield Reading(name, value, asked or sources)


def _values(parameter: Parameter[Any]) -> list[str]:
    """What a parameter may be set to; of a range its ends, the default and what is next to it.

    Of times there is nothing next to it; of windows the default is meant, and the widest.
    """
    if parameter.within is None:
        return parameter.choices()
    low, high = parameter.within
    if isinstance(parameter.default, Time):
        return [time.written for time in sorted({low, parameter.default, high})]
    if isinstance(parameter.default, Window):
        return list(dict.fromkeys(map(str, (parameter.default, Window(low, high)))))
    near = range(parameter.default - 1, parameter.default + 2)
    return [str(value) for value in sorted({low, *near, high}) if low <= value <= high]


@dataclass(frozen=True, slots=True)
class Exploration:
    """What is looked at together: a scenario, as declared or in a reading.

    `sets` are the readings other than the default ones that the scenario declares itself.
    """

    scenario: str | None
    reading: Reading | None = None
    sets: tuple[Reading, ...] = ()

    def results(self, subject: Subject, watch: Watch) -> list[Result]:
        """How the properties of a subject stand there."""
        reading = self.reading
        return _results(
            subject, self.scenario, {reading.parameter: reading.value} if reading else {}, watch
        )


def explorations(subject: Subject, rows: Sequence[Row]) -> list[Exploration]:
    """All that has to be looked at for the findings of a subject."""
    possible = list(readings(subject, rows))
    declared = [
        Exploration(scenario, sets=tuple(_set_by(subject, scenario, possible)))
        for scenario in subject.scenarios
    ]
    return declared + [
        Exploration(scenario, reading)
        for reading in possible
        for scenario in subject.scenarios
        if not _declares(subject, scenario, reading)
    ]


def find(explored: Mapping[Exploration, Sequence[Result]]) -> list[Finding]:
    """What is found of each property of one subject, in their order, from all explorations."""
    declared: list[Result] = []
    by_reading: dict[Reading, list[Result]] = {}
    sets = {each.scenario: each.sets for each in explored if each.reading is None}
    for exploration, results in explored.items():
        reading = exploration.reading
        (declared if reading is None else by_reading.setdefault(reading, [])).extend(results)
    return [
        Finding(
            prop,
            _of(prop, declared),
            {
                reading: _of(prop, results)
                for reading, results in by_reading.items()
                if _of(prop, results)
            },
            sets,
        )
        for prop in {r.prop.name: r.prop for r in declared}.values()
    ]


def _set_by(
    subject: Subject, scenario: str | None, possible: Sequence[Reading]
) -> Iterator[Reading]:
    """Of all possible readings those that a scenario declares, if they are not the default."""
    parameters = parameters_of(subject.model)
    for reading in possible:
        parameter = parameters[reading.parameter]
        default = show_value(parameter, parameter.default) == reading.value
        if not default and _declares(subject, scenario, reading):
            yield reading


def _declares(subject: Subject, scenario: str | None, reading: Reading) -> bool:
    """Whether a scenario, or the default, is that reading already."""
    settings = chosen_settings(subject.model, scenario, {})
    parameter = parameters_of(subject.model)[reading.parameter]
    return show_value(parameter, settings[reading.parameter]) == reading.value


def _results(
    subject: Subject, scenario: str | None, settings: Mapping[str, object], watch: Watch
) -> list[Result]:
    system = subject.build(scenario, settings)
    properties = select(system, scenario, ())
    if not properties:
        return []
    with watch(f"{subject.name} {scenario or ''}".strip()) as observer:
        return verify(
            system,
            properties,
            ENGINES["auto"](Options()),
            scenario=scenario,
            limits=LIMITS,
            observer=observer,
            as_declared=not settings,
        )


def _of(prop: Property, results: Sequence[Result]) -> dict[str | None, Result]:
    return {r.scenario: r for r in results if r.prop.name == prop.name}
