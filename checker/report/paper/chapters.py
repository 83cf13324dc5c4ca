"""What a document says of results, whatever its format: a chapter for each model, with its runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.language.component import scenarios_of
from ccverify.checker.language.system import Property
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.report.again import Request
from ccverify.checker.report.drawing.lanes import Drawing, drawn
from ccverify.checker.report.drawing.reader import Reader
from ccverify.checker.report.drawing.story import story_of
from ccverify.checker.report.lines import Line
from ccverify.checker.report.traces import conclusions, length, looks
from ccverify.checker.report.verdicts import verdict_piece
from ccverify.checker.subjects.find import file_stem, request_name

_DIGITS: Final = 12
"""Digits of a digest that are shown."""


@dataclass(frozen=True, slots=True)
class Making:
    """How results came about: by what request, and with which versions of which programs."""

    request: Request
    versions: Mapping[str, str]

    def of(self, subject: Subject) -> str:
        """The request for all results on one model."""
        return replace(self.request, models=[request_name(subject)]).text()

    @property
    def programs(self) -> str:
        """`ccverify 0.1.0, Python 3.11.7, ...`."""
        return ", ".join(f"{name} {version}" for name, version in self.versions.items())


@dataclass(frozen=True, slots=True)
class Figure:
    """A run to be drawn. `also` names the scenarios in which the very same was found.

    `command` shows the run again; `made` says of which system it is, and with what it was found.
    """

    name: str
    prop: Property
    scenario: str
    also: tuple[str, ...]
    length: str
    drawing: Drawing
    sentences: tuple[str, ...]
    rules: tuple[tuple[str, str], ...]
    command: str
    made: str

    @property
    def title(self) -> str:
        """`split-brain in budget-2: 5 steps, 2 failures`."""
        where = " and ".join((self.scenario, *self.also))
        return f"{self.prop.name} in {where}: {self.length}"

    @property
    def caption(self) -> str:
        """What the picture shows, in sentences."""
        fails = self.prop.fails if self.prop.kind != "reachable" else ""
        return " ".join(filter(None, (*self.sentences, fails)))


@dataclass(frozen=True, slots=True)
class Chapter:
    """All that is said of one model. `results` are those of each property, in order."""

    subject: Subject
    meaning: str
    scenarios: Mapping[str, str]
    results: Sequence[Sequence[Result]]
    figures: Sequence[Figure]
    command: str
    made: str

    @property
    def name(self) -> str:
        """The model, as it is asked for."""
        return self.subject.name


def chapter_of(
    subject: Subject,
    results: Sequence[Result],
    making: Making,
    *,
    witnesses: bool,
    whole: bool,
) -> Chapter:
    """The chapter on one model: its verdicts, and the runs that break properties.

    With `witnesses` also those that show what is reached, and the `whole` of each run rather than
    what matters.
    """
    declared = scenarios_of(subject.model)
    groups: dict[str, list[Result]] = {}
    for result in results:
        groups.setdefault(result.prop.name, []).append(result)
    return Chapter(
        subject=subject,
        meaning=results[0].system.meaning,
        scenarios={
            scenario: declared[scenario].meaning
            for scenario in dict.fromkeys(r.scenario for r in results)
            if scenario is not None
        },
        results=list(groups.values()),
        command=making.of(subject),
        made=f"with {making.programs}",
        figures=list(_figures(subject, groups.values(), making, witnesses, whole)),
    )


def verdict(result: Result) -> str:
    """The verdict in words, with the length of the run that decides it."""
    word = verdict_piece(result).text
    return f"{word}: {length(result.answer.trace)}" if result.answer.trace else word


def _figures(
    subject: Subject,
    groups: Iterable[Sequence[Result]],
    making: Making,
    witnesses: bool,
    whole: bool,
) -> Iterator[Figure]:
    reader = Reader(subject, whole=whole, rules="full")
    for group in groups:
        alike: dict[tuple[Line, ...], list[Result]] = {}
        for result in group:
            trace = result.answer.trace
            if trace is not None and (witnesses or result.verdict is Verdict.VIOLATED):
                seen = looks(result.evaluator, result.prop, trace)
                alike.setdefault(seen, []).append(result)
        for number, (first, *others) in enumerate(alike.values()):
            yield _figure(subject, first, others, reader, making, number)


def _figure(
    subject: Subject,
    result: Result,
    others: Sequence[Result],
    reader: Reader,
    making: Making,
    number: int,
) -> Figure:
    trace, system = result.answer.trace, result.system
    assert trace is not None
    names = reader.names(system, result.scenario, result.prop, trace)
    story = story_of(result.evaluator, trace, result.prop, whole=reader.whole, names=names)
    cited = [source for step in story.steps for source in step.sources]
    suffix = f".{number + 1}" if result.among else ""
    return Figure(
        name=f"{file_stem(subject)}.{result.prop.name}.{result.scenario or 'as-set'}{suffix}",
        prop=result.prop,
        scenario=result.where,
        also=tuple(other.where for other in others),
        length=length(trace),
        drawing=drawn(story, system),
        sentences=tuple(conclusions(result.evaluator, result.prop, trace, result.scenario, reader)),
        rules=tuple(reader.rules(cited)),
        command=making.request.about(subject, result).text(),
        made=f"system {result.digest[:_DIGITS]}, with {making.programs}",
    )
