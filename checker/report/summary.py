"""What many verdicts come to, on one screen: how many of each kind every model has, and what is
refuted by the fewest failures. What matters most comes last, nearest to the prompt.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.language.system import ModelWarning
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.report.again import Request, next_lines
from ccverify.checker.report.drawing.reader import Reader
from ccverify.checker.report.lasting import expected_of
from ccverify.checker.report.lines import (
    Line,
    Piece,
    Style,
    aligned,
    line,
    number,
    plain,
    seconds,
    wrapped,
)
from ccverify.checker.report.verdicts import (
    ASSUMED,
    Detail,
    by_property,
    counts_line,
    is_shown,
    is_surprise,
    known_by,
    property_lines,
    title_lines,
    trace_blocks,
    verdict_word,
    verdicts_piece,
)

Found: TypeAlias = Mapping[Subject, Sequence[Result]]
"""The results by subject."""
_Cells: TypeAlias = tuple[str, ...]

_ALWAYS: Final = ("proved", "refuted", "reached", "undecided")
COUNTED: Final = (*_ALWAYS, ASSUMED, "computed", "bounded", "vacuous")
_RANKED: Final = ("failures", "steps")


def overview_lines(
    found: Found, warnings: Sequence[tuple[str, ModelWarning]], detail: Detail, *, strict: bool
) -> Iterator[Line]:
    """The tables of a request about many properties, and the run of the first surprise.

    `strict` leaves expectations aside.
    """
    several = len(found) > 1
    if several:
        yield from _counts(found, detail, strict=strict)
    else:
        for subject, results in found.items():
            yield from title_lines(subject, results)
            yield line("")
            yield from _properties(results)
    groups = _groups(found, strict=strict)
    surprises = [group for group in groups if group.surprise]
    known = [group for group in groups if group.kind == "refuted" and not group.surprise]
    yield from _ranked("refuted as expected", known, "warning", several=several)
    for kind in ("vacuous", "bounded", "undecided"):
        rows = _explained([group for group in groups if group.kind == kind], several=several)
        yield from _section(kind, rows, "warning")
    said = [
        (*((model,) if several else ()), warning.message)
        for model, warning in warnings
        if warning.kind != "vacuous"  # of which there is a section
    ]
    yield from _section("warnings", said, "warning")
    expected = known or any(group.best.expected for group in surprises)
    title = "not as expected" if expected and not strict else "refuted"
    explained = surprises[:1] if detail.surprises else []
    if surprises != explained:
        yield from _ranked(title, surprises, "bad", several=several)
    for group in explained:
        first = [group.best]
        yield line("")
        yield from property_lines(first)
        yield from trace_blocks(first, detail, Reader(group.subject, whole=detail.whole))


def closing_lines(
    found: Found,
    request: Request,
    detail: Detail,
    *,
    strict: bool,
    full: bool,
    warnings: int = 0,
    missing: str = "",
) -> Iterator[Line]:
    """What all results come to in one line, and what to type next.

    `full` says that every verdict was shown by itself. `missing` says what an interrupt has left
    out.
    """
    results = [result for of_subject in found.values() for result in of_subject]
    yield line("")
    yield counts_line(results, strict=strict, warnings=warnings)
    if missing:
        yield from wrapped(missing, style="warning")
    groups = _groups(found, strict=strict)
    surprises = [group for group in groups if group.surprise]
    # Where something surprises, no other run is what one wants to see.
    runs = [group for group in surprises or groups if group.best.answer.trace]
    runs.sort(key=lambda group: group.kind == "reached")
    shown = [group for group in runs if is_shown(group.best, detail)]
    if not full:
        shown = [group for group in runs[:1] if group.surprise and detail.surprises]
    yield from next_lines(_next(runs, shown, request, full=full))


def _next(
    runs: Sequence[_Group], shown: Sequence[_Group], request: Request, *, full: bool
) -> Iterator[tuple[str, str]]:
    """What to type next, and what for; what is refuted matters more than what is reached."""
    refuted = [group for group in runs if group.kind == "refuted"]
    for group in refuted or runs:
        if group not in shown:
            what = "To see why" if refuted else "To see a run"
            yield what, request.about(group.subject, group.best).text()
            break
    for group in refuted if request.every is None else ():
        trace = group.best.answer.trace
        if trace is not None and trace.failures and not group.best.prop.of_deadlocks:
            yield "What breaks it", request.cuts(group.subject, group.best)
            break
    if not full:
        yield "All verdicts", request.text("--full")


def kind_of(result: Result) -> str:
    """How a result is counted: what is never reached is refuted, as what is violated is."""
    match result.verdict:
        case Verdict.VIOLATED:
            return "refuted"
        case Verdict.UNKNOWN:
            return "undecided"
        case Verdict.COMPUTED:
            return "computed"
        case _:
            return verdict_word(result)


@dataclass(frozen=True, slots=True)
class _Group:
    """A property of a model, with its results in the scenarios in which it stands alike."""

    subject: Subject
    kind: str
    surprise: bool
    results: Sequence[Result]

    @property
    def best(self) -> Result:
        """The result with the fewest failures, and of these with the fewest steps."""
        return min(self.results, key=_rank)

    def names(self, *, several: bool) -> _Cells:
        """The property, behind its model if there are `several`."""
        name = self.best.prop.name
        return (self.subject.name, name) if several else (name,)

    @property
    def where(self) -> str:
        """The scenario of the best result, and how many others there are."""
        others = f" +{len(self.results) - 1}" if len(self.results) > 1 else ""
        return self.best.where + others


def _groups(found: Found, *, strict: bool) -> list[_Group]:
    """The properties of all models, in the order of their ranks."""
    alike: dict[tuple[Subject, str, str, bool], list[Result]] = {}
    for subject, results in found.items():
        for result in results:
            surprise = is_surprise(result, strict=strict)
            key = subject, result.prop.name, kind_of(result), surprise
            alike.setdefault(key, []).append(result)
    groups = [_Group(s, kind, surprise, of) for (s, _, kind, surprise), of in alike.items()]
    return sorted(groups, key=lambda group: _rank(group.best))


def _rank(result: Result) -> tuple[bool, int, int]:
    """Fewest failures come first, then fewest steps; what has no run comes last."""
    trace = result.answer.trace
    return (False, trace.failures, trace.steps) if trace is not None else (True, 0, 0)


def _counts(found: Found, detail: Detail, *, strict: bool) -> Iterator[Line]:
    """A row per model: how many of its verdicts are of each kind."""
    kinds = {s: [kind_of(r) for r in results] for s, results in found.items()}
    shown = [k for k in COUNTED if k in _ALWAYS or any(k in of for of in kinds.values())]
    heads = [*shown, *(["time"] if detail.times else [])]
    names = max(map(len, ("model", *(subject.name for subject in found))))
    yield line(Piece(f"{'model':<{names}}  {'  '.join(heads)}", "faint"))
    for subject, results in found.items():
        cells = [number(kinds[subject].count(kind)).rjust(len(kind)) for kind in shown]
        cells += [_time(results)] if detail.times else []
        surprise = any(is_surprise(result, strict=strict) for result in results)
        decided = all(result.decided for result in results)
        style: Style = "bad" if surprise else "plain" if decided else "warning"
        yield line(Piece(f"{subject.name:<{names}}  {'  '.join(cells)}", style))


def _time(results: Sequence[Result]) -> str:
    """How long the explorations of one model took; those decided together share one."""
    by_scenario = dict[str | None, float]()
    for result in results:
        longest = max(result.seconds, by_scenario.get(result.scenario, 0.0))
        by_scenario[result.scenario] = longest
    return seconds(sum(by_scenario.values()))


def _properties(results: Sequence[Result]) -> Iterator[Line]:
    """A row per property of the only model: how it stands, in which scenarios."""
    pieces = {group[0].prop.name: verdicts_piece(group) for group in by_property(results)}
    rows = [(name, piece.text) for name, piece in pieces.items()]
    yield from _styled(rows, [piece.style for piece in pieces.values()], 2)


def _ranked(title: str, groups: Sequence[_Group], style: Style, *, several: bool) -> Iterator[Line]:
    """What is refuted, each with its numbers of failures and steps, and the rules it is of."""
    heads = (*_RANKED, *(("model",) if several else ()), "property", "scenario; rules")
    rows = [
        (*_numbers(group.best), *group.names(several=several), _notes(group)) for group in groups
    ]
    yield from _section(f"{title}, fewest failures first", rows, style, heads)


def _numbers(result: Result) -> _Cells:
    trace = result.answer.trace
    if trace is not None:
        return tuple(
            str(n).rjust(len(head))
            for head, n in zip(_RANKED, (trace.failures, trace.steps), strict=True)
        )
    return "", "never" if kind_of(result) == "refuted" else ""


def _notes(group: _Group) -> str:
    result = group.best
    notes = [group.where, ", ".join(result.prop.sources)]
    if group.surprise and group.kind != "refuted":
        notes.append(verdict_word(result))
    if group.surprise and not result.as_expected and result.expected is not None:
        notes.append(f"expected {expected_of(result)}")
    return "; ".join(filter(None, notes))


def _explained(groups: Sequence[_Group], *, several: bool) -> list[_Cells]:
    """Properties that say nothing or are not known, together with those of the same reason."""
    alike: dict[tuple[_Cells, str, str], list[str]] = {}
    for group in groups:
        *model, name = group.names(several=several)
        key = (*model,), group.where, known_by(group.best)
        alike.setdefault(key, []).append(name)
    return [
        (*model, where, f"{', '.join(names)}: {reason}")
        for (model, where, reason), names in alike.items()
    ]


def _section(
    title: str, rows: Sequence[_Cells], style: Style, heads: _Cells = ()
) -> Iterator[Line]:
    """A titled table, if it has rows."""
    if not rows:
        return
    yield line("")
    yield line(Piece(title, "heading"))
    faint: list[Style] = ["faint"] if heads else []
    first = [heads] if heads else []
    yield from _styled([*first, *rows], [*faint, *(style for _ in rows)], 2)


def _styled(rows: Sequence[_Cells], styles: Sequence[Style], indent: int) -> Iterator[Line]:
    """A table, each row in a style of its own."""
    for style, lines in zip(styles, aligned(rows, indent), strict=True):
        yield from (line(Piece(plain(each), style)) for each in lines)
