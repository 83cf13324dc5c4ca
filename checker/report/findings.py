"""What is found of one model, as a page in Markdown."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.findings import Finding, Reading
from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.report.again import Request
from ccverify.checker.report.drawing.lanes import Drawing, Row, drawn
from ccverify.checker.report.drawing.reader import Reader
from ccverify.checker.report.drawing.story import Step, story_of
from ccverify.checker.report.paper.markdown import escaped, table
from ccverify.checker.report.traces import conclusions, length
from ccverify.checker.report.verdicts import verdict_word


def page(
    subject: Subject, findings: Sequence[Finding], behaving: Collection[str]
) -> tuple[str, Sequence[str]]:
    """The page of one model, and the rows of the source that it names.

    Of a property that cites rows of how components are `behaving` alone, no run is drawn.
    """
    first = next(iter(findings[0].declared.values()))
    lines = [f"# {subject.name}", "", first.system.meaning]
    lines += [f"- {sentence}." for sentence in _at_first(findings)]
    teller = _Teller(subject, behaving)
    for finding in filter(is_told, findings):
        lines += ["", *teller.section(finding)]
    return "\n".join(lines) + "\n", teller.cited


def is_told(finding: Finding) -> bool:
    """A property is told if it is refuted, undecided, or if a reading changes a verdict."""
    refuted = finding.refuted is not None
    return refuted or finding.depends or not all(r.decided for r in finding.results)


def _at_first(findings: Sequence[Finding]) -> Iterator[str]:
    """What holds of the whole page: the readings, and the properties of which no more is told."""
    readings = dict.fromkeys(r for finding in findings for r in finding.readings)
    if readings:
        yield f"Readings looked at: {', '.join(map(setting, readings))}"
    own = [
        f"{scenario} ({', '.join(f'`{r.parameter}={r.value}`' for r in sets)})"
        for scenario, sets in findings[0].sets.items()
        if sets
    ]
    if own:
        yield f"Scenarios with readings of their own: {', '.join(own)}"
    of: dict[str, list[str]] = {}
    for finding in findings:
        if not is_told(finding):
            words = dict.fromkeys(map(plain_word, finding.declared.values()))
            of.setdefault(" or ".join(words), []).append(finding.prop.name)
    for word, names in of.items():
        yield f"{word.capitalize()}, in every reading: {', '.join(names)}"


def plain_word(result: Result) -> str:
    """The verdict in a word; how long something takes is computed."""
    return "computed" if result.verdict is Verdict.COMPUTED else verdict_word(result)


def setting(reading: Reading, option: str = "") -> str:
    """`` `recheck=yes` (Q1) ``, or with an option before it, as one gives it to a command."""
    return f"`{option}{reading.parameter}={reading.value}` ({', '.join(reading.rows)})"


def command(subject: Subject, finding: Finding, result: Result | None = None) -> str:
    """The request that shows a property, or one of its results."""
    asked = Request([subject.name], [finding.prop.name])
    return (asked.about(subject, result) if result is not None else asked).text()


class _Teller:
    """Tells the properties of one model, and each run once.

    `cited` collects the rows that were named.
    """

    def __init__(self, subject: Subject, behaving: Collection[str]) -> None:
        self._behaving: Final = behaving
        self._subject: Final = subject
        self._reader: Final = Reader(subject, rules="none")
        self.cited: Final[list[str]] = []
        self._shown: Final[dict[tuple[str, ...], str]] = {}

    def section(self, finding: Finding) -> Iterator[str]:
        """One property: what it says, its verdicts, and a run that breaks it."""
        prop = finding.prop
        self.cited.extend(prop.sources)
        yield f"## {prop.name}"
        cited = f" ({', '.join(prop.sources)})" if prop.sources else ""
        fails = f" *If not:* {escaped(prop.fails)}" if prop.fails else ""
        assumed = f" *By construction:* {prop.by_construction}." if prop.by_construction else ""
        yield f"{escaped(prop.meaning)}{cited}{fails}{assumed}"
        shown, drawn = self._run_of(finding)
        yield f"- `{command(self._subject, finding)}` {said(finding.declared.values())}{shown}"
        for reason in dict.fromkeys(prop.beyond.values()):
            scenarios = [scenario for scenario, why in prop.beyond.items() if why == reason]
            are = "is" if len(scenarios) == 1 else "are"
            yield f"- {', '.join(scenarios)} {are} beyond what is claimed: {escaped(reason)}"
        yield from self._readings(finding)
        yield from drawn

    def _run_of(self, finding: Finding) -> tuple[str, list[str]]:
        """Where a shortest run that breaks it is shown already; else the run, if it is drawn."""
        prop, refuted = finding.prop, finding.refuted
        if refuted is None or refuted.answer.trace is None:
            return "", []
        if prop.sources and all(source in self._behaving for source in prop.sources):
            return "", []
        calls = (str(refuted.scenario), *map(str, refuted.answer.trace.calls))
        if calls in self._shown:
            return f" **run:** that of {self._shown[calls]}", []
        self._shown[calls] = f"[{prop.name}](#{prop.name})"
        return "", ["", *self._run(finding, refuted)]

    def _readings(self, finding: Finding) -> Iterator[str]:
        """The readings that change a verdict, and those in which one is undecided; those with the
        same verdicts in one line.
        """
        of: dict[str, list[str]] = {}
        for reading, results in finding.readings.items():
            changed = finding.changed(reading)
            open_ = [result for result in results.values() if not result.decided]
            if changed or open_:
                self.cited.extend(reading.rows)
                of.setdefault(said([*changed, *open_]), []).append(setting(reading, "--set "))
        for verdicts, readings in of.items():
            yield f"- {' or '.join(readings)} {verdicts}"

    def _run(self, finding: Finding, result: Result) -> Iterator[str]:
        """A run as a table of the steps, with a column for each component that matters."""
        trace, prop = result.answer.trace, result.prop
        assert trace is not None
        names = self._reader.names(result.system, result.scenario, prop, trace)
        story = story_of(result.evaluator, trace, prop, names=names)
        drawing = drawn(story, result.system)
        self.cited.extend(source for step in story.steps for source in step.sources)
        step = f"`{command(self._subject, finding, result)}`: {length(trace)}"
        heads = ["", step, *(lane.title + f" {lane.variable}".rstrip() for lane in drawing.lanes)]
        ending = [story.closing.capitalize() + "."] if story.closing else []
        if prop.of_times:
            ending += conclusions(result.evaluator, prop, trace, result.scenario, self._reader)
        last = [["", escaped(" ".join(ending)), *("" for _ in drawing.lanes)]] if ending else []
        yield from table(heads, [*_rows(drawing), *last])


def _rows(drawing: Drawing) -> Iterator[list[str]]:
    """The values at first, and the steps; quiet steps that follow one another are one row."""
    first, *others = drawing.rows
    yield ["0", "; ".join(filter(None, ("at first", escaped(drawing.story.stays)))), *_cells(first)]
    for quiet, rows in groupby(others, _is_quiet):
        for group in [list(rows)] if quiet else [[row] for row in rows]:
            steps = [row.step for row in group if row.step is not None]
            numbers = dict.fromkeys(str(step.number) for step in (steps[0], steps[-1]))
            yield ["-".join(numbers), "; ".join(map(_told, steps)), *_cells(group[-1])]


def _is_quiet(row: Row) -> bool:
    """A step of the protocol that changes nothing shown."""
    return not any(row.cells) and row.step is not None and not row.step.mark


def _told(step: Step) -> str:
    """What happens in a step, with the rules that it follows."""
    cited = f" *{escaped(step.citation)}*" if step.citation else ""
    noted = f": {escaped(step.said)}" if step.said else ""
    return f"{escaped(step.heading)}{noted}{cited}"


def _cells(row: Row) -> Iterator[str]:
    """What a step changes in each lane."""
    for number, cell in enumerate(row.cells):
        text = escaped("; ".join(cell))
        yield f"**{text}**" if cell and number in row.decisive else text


def said(results: Iterable[Result]) -> str:
    """`**violated:** moving (8 steps, 5 failures) **proved:** calm, steady`."""
    of: dict[str, dict[str, list[str]]] = {}
    for result in results:
        trace = result.answer.trace
        run = f" ({length(trace)})" if trace and result.verdict is Verdict.VIOLATED else ""
        of.setdefault(verdict_word(result), {}).setdefault(run, []).append(
            result.scenario or "as set"
        )
    order = ["violated", "never reached"]
    words = sorted(of, key=lambda word: order.index(word) if word in order else len(order))
    places = {word: "; ".join(f"{', '.join(n)}{run}" for run, n in of[word].items()) for word in of}
    return " ".join(f"**{word}:** {places[word]}" for word in words)
