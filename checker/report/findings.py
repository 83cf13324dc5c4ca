"""Findings as a document in Markdown: what is refuted, in which reading, and the shortest runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.findings import Finding, Reading
from ccverify.checker.questions.sources import Row
from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.report.drawing.astext import text_of
from ccverify.checker.report.drawing.reader import Reader
from ccverify.checker.report.traces import conclusion_lines, length, trace_lines
from ccverify.checker.report.verdicts import verdict_word

_HEAD: Final = """\
# Findings

What does not hold of the protocols as shipped, or holds in some readings only of what the source
leaves open (Q1, Q2, ...). Written by `ccverify findings`; `make findings` writes it again.

A reading sets one parameter; all else is as the scenario declares. *Violated* comes with the
length of a shortest run, or of a lasso, which need not be shortest; every run was replayed. What
is *proved* or *never reached* is so of all states, or all fair runs, at the default sizes. A dash:
not so in any scenario.
"""
_WORDS: Final[Mapping[Verdict, tuple[str, str]]] = {
    Verdict.PROVED: ("proved", "reached"),
    Verdict.VIOLATED: ("violated", "never reached"),
}
"""Verdicts in words, and the words for what is to be reached."""


def findings_text(found: Mapping[Subject, Sequence[Finding]], rows: Sequence[Row]) -> str:
    """The document, given the findings of each model."""
    known = {row.id: row for row in rows}
    parts = [_HEAD]
    for subject, findings in found.items():
        reader = Reader(subject, rules="none")  # they stand above the runs
        parts.append(f"\n## {subject.name}\n\n")
        if not findings:
            parts.append("Nothing is refuted, and no reading changes a verdict.\n")
            continue
        parts.append("| property | source | as declared | readings that change a verdict |\n")
        parts.append("|---|---|---|---|\n")
        for finding in findings:
            changing = [_setting(r) for r in finding.readings if finding.changed(r)]
            parts.append(
                f"{summary_start(finding.declared.values())} {', '.join(changing) or 'none'} |\n"
            )
        for finding in findings:
            parts += _finding(subject.name, finding, known)
            parts += _runs(finding, reader)
    return "".join(parts)


def summary_start(results: Iterable[Result]) -> str:
    """A property's row of the summary up to its verdicts as declared, given all these."""
    of = list(results)
    prop = of[0].prop
    where = [r.scenario or "as set" for r in of if r.verdict is Verdict.VIOLATED]
    verdict = f"{_word(Verdict.VIOLATED, prop.kind)} in {', '.join(where)}" if where else "—"
    return f"| {prop.name} | {', '.join(prop.sources) or 'none'} | {verdict} |"


def _finding(model: str, finding: Finding, known: Mapping[str, Row]) -> Iterator[str]:
    prop = finding.prop
    yield f"\n### {model}: {prop.name}\n\n{prop.kind}: {prop.meaning}\n"
    if prop.fails:
        yield f"If not: {prop.fails}\n"
    yield "\n" if prop.sources else ""
    for source in prop.sources:
        if source in known:
            yield f"- {source} ({known[source].kind}): {known[source].statement}\n"
    yield from _table(finding)


def _table(finding: Finding) -> Iterator[str]:
    """Verdicts by reading and scenario; readings in which all is as declared make one line."""
    declared = {s: _cell(result) for s, result in finding.declared.items()}
    yield f"\n| reading | {' | '.join(s or 'as set' for s in declared)} |\n"
    yield f"|---|{'---|' * len(declared)}\n"
    yield f"| as declared | {' | '.join(declared.values())} |\n"
    alike = []
    for reading, results in finding.readings.items():
        cells = {s: _cell(result) for s, result in results.items()}
        if cells.items() <= declared.items():
            alike.append(_setting(reading))
        else:
            row = [cells.get(s, "as declared") for s in declared]
            yield f"| {_setting(reading)} | {' | '.join(row)} |\n"
    if alike:
        yield f"\nThe same: {', '.join(alike)}.\n"


def _runs(finding: Finding, reader: Reader) -> Iterator[str]:
    """The runs as declared and of readings that change the verdict; equal ones once."""
    shown: dict[str, list[str]] = {}
    lengths: dict[str, str] = {}
    labelled = [
        (scenario or "as set", result)
        for scenario, result in finding.declared.items()
        if result.verdict is Verdict.VIOLATED
    ]
    for reading in finding.readings:
        for result in finding.changed(reading):
            label = f"{result.scenario or 'as set'} with {reading.parameter}={reading.value}"
            labelled.append((label, result))
    for label, result in labelled:
        if result.answer.trace is not None:
            text = _run(result, reader)
            shown.setdefault(text, []).append(label)
            lengths[text] = length(result.answer.trace)
    for text, labels in shown.items():
        yield f"\n{'; '.join(labels)}: {lengths[text]}\n\n```text\n{text}```\n"


def _run(result: Result, reader: Reader) -> str:
    trace, prop, scenario = result.answer.trace, result.prop, result.scenario
    assert trace is not None
    return text_of(
        [
            *trace_lines(result.evaluator, trace, prop, scenario, reader),
            *conclusion_lines(result.evaluator, prop, trace, scenario, reader),
        ]
    )


def _cell(result: Result) -> str:
    if result.verdict is Verdict.COMPUTED:
        return verdict_word(result)
    word = _word(result.verdict, result.prop.kind)
    return f"{word}: {length(result.answer.trace)}" if result.answer.trace else word


def _word(verdict: Verdict, kind: str) -> str:
    plainly, of_reachable = _WORDS.get(verdict, (verdict.value, verdict.value))
    return of_reachable if kind == "reachable" else plainly


def _setting(reading: Reading) -> str:
    return f"{reading.parameter}={reading.value} ({', '.join(reading.rows)})"
