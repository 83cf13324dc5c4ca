"""The index of all findings: what is refuted, what the source leaves open, and what is ours."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.findings import Finding, Reading
from ccverify.checker.questions.sources import Row
from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.report.findings import command, is_told, page, plain_word
from ccverify.checker.report.paper.markdown import escaped, table
from ccverify.checker.report.traces import length

Found: TypeAlias = Mapping[Subject, Sequence[Finding]]
"""What is found of each property, by subject."""

_HEAD: Final = """\
# Findings

What does not hold of the protocols as the source describes them, what depends on how it is read,
and what follows from its rules. Written by `ccverify findings --output docs/findings`.

*Refuted* means that a run was found and replayed. How many failures it takes is counted without
repairs. What is proved is so of all states, or of all fair runs, at the default sizes; proofs for
every number are in [proofs](../../proofs). Rows are those of the source's table, `ccverify claims`.

A claim counts as refuted if a property that cites it is violated in a scenario of its model, but
for scenarios that go beyond what the claim speaks of, as one in which nothing is redundant. The
page says which these are, and why. The same goes for a theorem. The run says how many failures it
takes, and beside it stand the readings in which the property is proved in the same scenario.

A page tells each property once: what it says, in which scenarios it is refuted, which readings of
the source change that, and a shortest run with the cells that matter. A reading sets one parameter;
all else is as the scenario declares. Each command shows its line again, with its runs; with a
`--set` added, that of the reading. Rows not told here, as the rules that a step follows, are in
[rows](rows.md).
"""


@dataclass(frozen=True, slots=True)
class _Told:
    """One property of one model."""

    subject: Subject
    finding: Finding

    @property
    def link(self) -> str:
        """Where it is told."""
        name = f"{self.subject.name}: {self.finding.prop.name}"
        if not is_told(self.finding):
            return name
        return f"[{name}]({self.subject.name}.md#{self.finding.prop.name})"

    @property
    def cost(self) -> tuple[int, int]:
        """How many failures and steps it takes to refute its claims; without a run none."""
        refuting = self.finding.refuting
        trace = None if refuting is None else refuting.answer.trace
        return (trace.failures, trace.steps) if trace is not None else (0, 0)


def pages(found: Found, rows: Sequence[Row]) -> Mapping[str, str]:
    """The pages by the names of their files: the index, a page for each model, and the rows."""
    behaving = {row.id for row in rows if row.kind in ("rule", "number")}
    of_models = {f"{s.name}.md": page(s, findings, behaving) for s, findings in found.items()}
    cited = {row for _, named in of_models.values() for row in named}
    texts = {name: text for name, (text, _) in of_models.items()}
    index = _index(found, rows)
    others = [row for row in rows if row.id in cited and _named(row) not in index]
    return {"README.md": index, **texts, "rows.md": _other_rows(others)}


def _other_rows(rows: Sequence[Row]) -> str:
    """The rows of the source that the pages name, and the index does not tell."""
    lines = [f"- {_named(row)} ({row.kind}): {escaped(row.statement)}" for row in rows]
    head = "What the pages name, but for what the [index](README.md) tells."
    return "\n".join(["# Rows of the source", "", head, "", *lines]) + "\n"


def _named(row: Row) -> str:
    """The id of a row, as it stands before what the row says."""
    return f"**{row.id}**"


def _index(found: Found, rows: Sequence[Row]) -> str:
    told = [_Told(subject, finding) for subject, of in found.items() for finding in of]
    lines = [_HEAD.rstrip()]
    for title, section in (
        ("Claims of the source that are refuted", _refuted_claims(told, rows)),
        ("Claims that fall in another reading", _claims_that_depend(told, rows)),
        ("What the source admits can go wrong", _of_kind(told, rows, ("hazard",))),
        ("Where the source contradicts itself", _questions(told, rows, conflict=True)),
        ("Where the source is silent", _questions(told, rows, conflict=False)),
        ("What follows from its rules, or does not", _of_kind(told, rows, ("theorem", "finding"))),
        ("What holds by how the models are written", _assumed(told)),
        ("Pages", _pages(found)),
    ):
        body = list(section)
        if body:
            lines += ["", f"## {title}", "", *body]
    return "\n".join(lines) + "\n"


def _citing(told: Sequence[_Told], row: Row) -> list[_Told]:
    return [each for each in told if row.id in each.finding.prop.sources]


def _refuted_claims(told: Sequence[_Told], rows: Sequence[Row]) -> Iterator[str]:
    """The claims by what is lost, and by how little it takes; a property each that refutes them."""
    cells: list[tuple[tuple[int, tuple[int, int]], str, list[str]]] = []
    for row in rows:
        refuting = [each for each in _citing(told, row) if each.finding.refuting]
        if row.kind == "claim" and refuting:
            best, *others = sorted(refuting, key=lambda each: each.cost)
            cells.append(((row.weight, best.cost), row.loss, [_row(row), *_best(best, others)]))
    cells.sort(key=lambda cell: cell[0])
    body = list[list[str]]()
    for number, (_, loss, row_cells) in enumerate(cells):
        if not number or cells[number - 1][1] != loss:
            body.append(["", f"**{loss or 'Others'}**", "", ""])
        body.append(row_cells)
    if body:
        yield from table(["claim", "refuted by", "shortest run", "shown by"], body)


def _best(best: _Told, others: Sequence[_Told]) -> Iterator[str]:
    """The property that is refuted most easily, and how; the others that are refuted."""
    refuting = best.finding.refuting
    assert refuting is not None
    fails = escaped(best.finding.prop.fails or best.finding.prop.meaning)
    more = f"; also {', '.join(each.link for each in others)}" if others else ""
    saving = ", ".join(f"`--set {r.parameter}={r.value}`" for r in _saving(best.finding, refuting))
    unless = f"<br>Proved there in another reading: {saving}" if saving else ""
    yield f"{best.link}: {fails}{more}{unless}"
    yield _length(refuting)
    yield f"`{command(best.subject, best.finding, refuting)}`"


def _saving(finding: Finding, refuting: Result) -> Iterator[Reading]:
    """The readings in which the property is proved in the scenario that refutes it."""
    for reading, results in finding.readings.items():
        result = results.get(refuting.scenario)
        if result is not None and result.verdict is Verdict.PROVED:
            yield reading


def _length(result: Result) -> str:
    trace = result.answer.trace
    return "never reached" if trace is None else length(trace)


def _row(row: Row) -> str:
    """A row of the source with its id; what it does not say is told apart."""
    ours = f" *Our expectation: {escaped(row.inferred)}.*" if row.inferred else ""
    return f"{_named(row)} {escaped(row.statement)}{ours}"


def _claims_that_depend(told: Sequence[_Told], rows: Sequence[Row]) -> Iterator[str]:
    """Claims of which no property is refuted in the default readings, but some in another."""
    body = list[list[str]]()
    for row in rows:
        citing = _citing(told, row)
        if row.kind != "claim" or any(each.finding.refuting for each in citing):
            continue
        changing = ((each, _changing(each)) for each in citing if is_told(each.finding))
        changes = [f"{each.link}: {readings}" for each, readings in changing if readings]
        if changes:
            body.append([_row(row), "<br>".join(changes)])
    if body:
        yield from table(["claim", "readings that change a verdict"], body)


def _changing(each: _Told) -> str:
    """The readings that change how a property stands, as they are set."""
    refuted = each.finding.refuted
    own = () if refuted is None else each.finding.sets[refuted.scenario]
    changing = (reading for reading in each.finding.readings if each.finding.changed(reading))
    readings = dict.fromkeys((*own, *changing))
    return ", ".join(f"`--set {reading.parameter}={reading.value}`" for reading in readings)


def _of_kind(told: Sequence[_Told], rows: Sequence[Row], kinds: Sequence[str]) -> Iterator[str]:
    """Rows of some kinds, each with how the properties stand that cite it.

    A theorem claims something, as a claim does: what goes beyond it, or is another reading, does
    not refute it.
    """
    body = list[list[str]]()
    for row in (row for row in rows if row.kind in kinds):
        standing = _standing_within if row.kind == "theorem" else _standing
        citing = _citing(told, row)
        if citing:
            body.append([_row(row), "<br>".join(map(standing, citing))])
    if body:
        yield from table(["row", "properties"], body)


def _standing(each: _Told) -> str:
    """How a property stands: refuted with its shortest run, or in how many scenarios it holds."""
    refuted = each.finding.refuted
    if refuted is not None:
        return f"{each.link}: refuted, {_length(refuted)}"
    depends = "; other readings change that" if each.finding.depends else ""
    return f"{each.link}: {_words(each.finding.declared.values())}{depends}"


def _standing_within(each: _Told) -> str:
    """The same by the scenarios of default readings that do not go beyond what is claimed."""
    finding = each.finding
    if finding.refuting is not None:
        return f"{each.link}: refuted, {_length(finding.refuting)}"
    violated = {s for s, r in finding.declared.items() if r.verdict is Verdict.VIOLATED}
    words = _words(r for s, r in finding.declared.items() if s not in violated)
    if finding.prop.kind == "reachable":
        violated.clear()  # what is reached somewhere is possible
    beyond = finding.prop.beyond
    otherwise = {s for s in violated if finding.sets[s] and s not in beyond}
    readings = "refuted in another reading" if otherwise else "other readings change that"
    parts = {words: bool(words), readings: bool(otherwise) or finding.depends,
             "refuted beyond it": not violated.isdisjoint(beyond)}  # fmt: skip
    return f"{each.link}: {'; '.join(part for part, told in parts.items() if told)}"


def _words(results: Iterable[Result]) -> str:
    """The verdicts that there are."""
    return " or ".join(dict.fromkeys(map(plain_word, results)))


def _questions(told: Sequence[_Told], rows: Sequence[Row], *, conflict: bool) -> Iterator[str]:
    """Questions, each with the properties whose verdicts depend on the answer."""
    body = list[list[str]]()
    for row in (row for row in rows if row.kind == "question" and row.conflict is conflict):
        answers: dict[str, list[str]] = {}
        for each in told:
            for reading in each.finding.readings:
                if row.id in reading.rows:
                    of = answers.setdefault(f"{reading.parameter}={reading.value}", [])
                    of += [each.link] if each.finding.changed(reading) else []
        if answers:
            changes = (f"`{a}`: {', '.join(links) or 'nothing'}" for a, links in answers.items())
            readings = f" ({'; '.join(row.readings)})" if row.readings else ""
            body.append([f"{_row(row)}{readings}", "<br>".join(changes)])
    if body:
        yield from table(["question", "what each reading changes"], body)


def _assumed(told: Sequence[_Told]) -> Iterator[str]:
    """What holds by construction, with the reason: it counts as assumed, and not as proved."""
    body = [
        [
            each.link,
            ", ".join(each.finding.prop.sources),
            escaped(each.finding.prop.by_construction),
        ]
        for each in told
        if each.finding.prop.by_construction
    ]
    if body:
        yield from table(["property", "rows", "why"], body)


def _pages(found: Found) -> Iterator[str]:
    """The models with how many of their properties are refuted, or depend on a reading."""
    counted: dict[str, Callable[[Finding], bool]] = {
        "properties": lambda finding: True,
        "refuted": lambda finding: finding.refuted is not None,
        "depend on a reading": lambda finding: finding.refuted is None and finding.depends,
        "assumed": lambda finding: bool(finding.prop.by_construction),
    }
    yield from table(
        ["model", *counted],
        [
            [f"[{subject.name}]({subject.name}.md)"]
            + [str(sum(map(counts, findings))) for counts in counted.values()]
            for subject, findings in found.items()
        ],
    )
