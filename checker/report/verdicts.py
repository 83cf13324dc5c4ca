"""Verdicts as text: a block per model, a paragraph per property, a line per scenario."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.language.component import parameters_of, scenarios_of
from ccverify.checker.language.parameters import show_value
from ccverify.checker.language.sorts import Replicas
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.report.catalogue import cited
from ccverify.checker.report.drawing.reader import Reader
from ccverify.checker.report.lasting import expected_of, takes
from ccverify.checker.report.lines import (
    Line,
    Piece,
    Style,
    counted,
    line,
    number,
    plain,
    seconds,
    table,
    width,
    wrapped,
)
from ccverify.checker.report.reductions import reduction_lines
from ccverify.checker.report.traces import conclusion_lines, length, looks, trace_lines

_FARTHEST: Final = 46
"""The last column at which what stands behind a verdict may begin."""
ASSUMED: Final = "assumed"
"""The word for what holds by construction."""
_WORST_FIRST: Final[Sequence[Style]] = ("bad", "warning", "good", "plain")


@dataclass(frozen=True, slots=True)
class Detail:
    """How much a report says.

    `times`: how long explorations took. Traces of: `surprises`, violations that are not expected;
    `counterexamples`, all violations; `witnesses`, what is reached. `whole` is for traces with all
    that changes, rather than what matters.
    """

    times: bool = True
    surprises: bool = True
    counterexamples: bool = False
    witnesses: bool = False
    whole: bool = False


def verdict_word(result: Result) -> str:
    """The verdict in words; what is to be reached is reached or never reached.

    What holds by construction is assumed. If nothing was claimed of a time, it is how long that is.
    """
    word: str = ASSUMED if result.assumed else result.verdict.value
    extreme = result.answer.extreme
    if result.verdict is Verdict.COMPUTED and extreme is not None:
        return takes(result.prop, extreme)
    if result.prop.kind == "reachable":
        word = {"proved": "reached", "violated": "never reached"}.get(word, word)
    return word


def verdict_piece(result: Result) -> Piece:
    """The verdict in words, set against what is expected."""
    word = verdict_word(result)
    if result.as_expected:
        if result.verdict in (Verdict.PROVED, Verdict.COMPUTED):
            return Piece(word, "good")
        return Piece(f"{word}, as expected", "warning")
    if not result.decided:
        return Piece(word, "warning")
    expected = expected_of(result)
    against = f", expected {expected}" if expected else ""
    loud = word if result.verdict is Verdict.COMPUTED else word.upper()
    return Piece(loud + against, "bad")


def verdicts_piece(group: Sequence[Result]) -> Piece:
    """The verdicts on one property, `proved in calm; VIOLATED in moving`, in the worst style."""
    where: dict[Piece, list[str]] = {}
    for result in group:
        scenarios = [result.scenario] if result.scenario else []
        where.setdefault(verdict_piece(result), []).extend(scenarios)
    text = "; ".join(
        f"{piece.text} in {', '.join(names)}" if names else piece.text
        for piece, names in where.items()
    )
    styles = {piece.style for piece in where}
    return Piece(text, next(style for style in _WORST_FIRST if style in styles))


def is_surprise(result: Result, *, strict: bool) -> bool:
    """Whether a verdict is a failure: decided, and not as expected.

    `strict` leaves expectations aside: whatever is violated or vacuous counts, expected or not.
    """
    if strict:
        return result.verdict in (Verdict.VIOLATED, Verdict.VACUOUS)
    return not result.as_expected and result.decided


def known_by(result: Result) -> str:
    """What stands behind the verdict, and why this engine decided it, unless it was the first."""
    choice = result.answer.choice
    known = f"{result.prop.by_construction}; {_found(result)}" if result.assumed else _found(result)
    if result.kept and result.answer.trace is None:
        known += "; from the cache"
    if choice is None or not choice.tried or not result.decided:
        return known
    return f"{known}; by {choice.engine}, not by {' or '.join(choice.tried)}"


def _found(result: Result) -> str:
    """The trace's length, what was explored, or why nothing is known."""
    conclusion, trace = result.conclusion, result.answer.trace
    statistics = result.answer.statistics
    extreme = result.answer.extreme
    if extreme is not None and result.prop.limit is not None:
        known = takes(result.prop, extreme)
        return "; ".join(filter(None, (known, conclusion.reason, conclusion.evidence)))
    if conclusion.reason:
        return conclusion.reason
    if result.bound is not None:
        return f"nothing found within {counted(result.bound, 'step')}"
    if trace is not None:
        return f"{length(trace)}; {conclusion.evidence}"
    if not statistics.complete or statistics.depth is None:
        return conclusion.evidence
    return f"{conclusion.evidence}; depth {statistics.depth}"


def title_lines(subject: Subject, results: Sequence[Result]) -> Iterator[Line]:
    """The model, what it is, and what was set."""
    system = results[0].system
    yield line(Piece(system.name, "heading"))
    yield from wrapped(system.meaning, 2)
    given = _settings(subject, results)
    if given:
        yield from wrapped("with " + ", ".join(given), 2, "faint")


def model_lines(subject: Subject, results: Sequence[Result], detail: Detail) -> Iterator[Line]:
    """The block of one model: what was set, the scenarios, then its properties with verdicts."""
    yield from title_lines(subject, results)
    yield from reduction_lines(results)
    idle = never_taken(results)
    if idle:
        yield from wrapped(f"never taken: {', '.join(idle)}", 2, "warning")
    yield line("")
    yield from table(_scenarios(subject, results, detail), 4)
    reader = Reader(subject, whole=detail.whole)
    for group in by_property(results):
        yield line("")
        yield from property_lines(group)
        yield from trace_blocks(group, detail, reader)


def by_property(results: Sequence[Result]) -> list[list[Result]]:
    """The results on one model, a group for each property."""
    groups: dict[str, list[Result]] = {}
    for result in results:
        groups.setdefault(result.prop.name, []).append(result)
    return list(groups.values())


def never_taken(results: Sequence[Result]) -> list[str]:
    """The actions that no explored state enables, in any scenario that has them.

    Of some runs only that says nothing.
    """
    idle: dict[str, bool] = {}
    for result in results:
        if result.among:
            continue
        statistics = result.answer.statistics
        silent = set(statistics.never_taken) if statistics.complete else set[str]()
        for action in result.system.actions:
            if action.inner:
                continue
            idle[action.name] = idle.get(action.name, True) and action.name in silent
    return [name for name, never in idle.items() if never]


def _scenarios(
    subject: Subject, results: Sequence[Result], detail: Detail
) -> Iterator[tuple[str, ...]]:
    """Each scenario with its meaning and the time its exploration took."""
    declared = scenarios_of(subject.model)
    for scenario, result in {r.scenario: r for r in results}.items():
        meaning = declared[scenario].meaning if scenario else "the parameters as they are set"
        time = (seconds(result.seconds),) if detail.times else ()
        yield scenario or "as set", *time, meaning


def _settings(subject: Subject, results: Sequence[Result]) -> list[str]:
    """The settings that all results share, as far as they are sizes or differ from the default."""
    shown: list[str] = []
    opened = {result.opened for result in results}
    for name, parameter in parameters_of(subject.model).items():
        if name in opened:
            continue
        values = {result.system.settings[name] for result in results}
        default = show_value(parameter, parameter.default)
        if len(values) == 1 and (values != {default} or isinstance(parameter, Replicas)):
            shown.append(f"{name}={values.pop()}")
    return shown


def property_lines(group: Sequence[Result]) -> Iterator[Line]:
    """The paragraph of one property: what it says, and a line for each scenario."""
    prop = group[0].prop
    yield line("  ", Piece(prop.name, "heading"), f", {prop.kind}{cited(prop.sources)}")
    yield from wrapped(prop.meaning, 2)
    words = [verdict_piece(result) for result in group]
    name_width = max(len(result.where) for result in group)
    word_width = max(len(word.text) for word in words)
    column = 4 + name_width + 2 + word_width + 2
    for word, result in zip(words, group, strict=True):
        first, *rest = wrapped(known_by(result), min(column, _FARTHEST), "faint")
        head = line(f"    {result.where.ljust(name_width)}  ", word)
        if column <= _FARTHEST:
            gap = Piece(" " * (word_width - len(word.text) + 2))
            yield (*head, gap, Piece(plain(first).strip(), "faint"))
            yield from rest
        else:
            yield from (head, first, *rest)


def trace_blocks(group: Sequence[Result], detail: Detail, reader: Reader) -> Iterator[Line]:
    """The traces to be shown; one that several scenarios share is shown once."""
    shown: dict[tuple[Line, ...], str] = {}
    for result in group:
        trace = result.answer.trace
        if trace is None or not is_shown(result, detail):
            continue
        name = result.where
        steps = looks(result.evaluator, result.prop, trace)
        yield line("")
        if steps in shown:
            yield line(f"  {name}: the same run as in {shown[steps]}")
            continue
        shown[steps] = name
        what = "shortest witness" if result.prop.kind == "reachable" else "shortest counterexample"
        if result.verdict is Verdict.COMPUTED:
            what = "run"
        elif result.prop.liveness:
            # The way to a loop is a shortest one, the whole need not be.
            what = "counterexample" if trace.loop is None else "lasso"
        yield from _run_title(f"{name}: {what}", length(trace))
        yield from trace_lines(result.evaluator, trace, result.prop, result.scenario, reader)
        yield from conclusion_lines(result.evaluator, result.prop, trace, result.scenario, reader)


def _run_title(what: str, how_long: str) -> Iterator[Line]:
    """What a run shows and how long it is, in two lines if one is too short for both."""
    if len(what) + len(how_long) + 4 <= width():
        yield line("  ", Piece(what, "heading"), f", {how_long}")
    else:
        yield from wrapped(what, 2, "heading")
        yield from wrapped(how_long, 4)


def is_shown(result: Result, detail: Detail) -> bool:
    """Whether the trace of a result is to be shown, if it has one."""
    if result.prop.kind == "reachable" or (
        result.verdict is Verdict.COMPUTED and result.as_expected
    ):
        return detail.witnesses
    return detail.counterexamples or (detail.surprises and not result.as_expected)


def counts_line(results: Sequence[Result], *, strict: bool, warnings: int = 0) -> Line:
    """What all results come to; `strict` leaves expectations aside."""
    counts = {
        "as expected": sum(result.as_expected for result in results),
        "not as expected": sum(is_surprise(result, strict=False) for result in results),
        "undecided": sum(not result.decided for result in results),
    }
    if strict:
        words = [ASSUMED if result.assumed else result.verdict.value for result in results]
        counts = {word: words.count(word) for word in (*(v.value for v in Verdict), ASSUMED)}
    text = ", ".join(f"{number(n)} {what}" for what, n in counts.items() if n)
    text += f"; {counted(warnings, 'warning')}" if warnings else ""
    what, some = counted(len(results), "verdict"), sum(bool(result.among) for result in results)
    if some:
        what += f", {f'{number(some)} of them ' * (some < len(results))}on some runs only"
    return line(Piece(f"{what}: {text}", "heading"))


def coverage_lines(results: Sequence[Result]) -> Iterator[Line]:
    """In how many of a scenario's states each action is enabled, as far as they were explored."""
    yield line("")
    yield line("  ", Piece("Actions, and the transitions they make", "heading"))
    for scenario, result in {r.where: r for r in results}.items():
        enabled = result.answer.statistics.enabled or {}
        yield line(f"    {scenario}")
        yield from table(
            ((name, number(states) if states else "never") for name, states in enabled.items()), 6
        )
