"""What a report says was taken together or left out, so that there was less to look at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ccverify.checker.questions.verify import Result
from ccverify.checker.report.lines import Line, wrapped


def reduction_lines(results: Sequence[Result]) -> Iterator[Line]:
    """Replicas that are interchangeable, variables left out, timers switched off: of one model."""
    yield from _interchangeable(results)
    yield from _told_apart(results)
    yield from _left_out(results)
    yield from _switched_off(results)


def _interchangeable(results: Sequence[Result]) -> Iterator[Line]:
    """Which replicas were taken as that, and for which properties they were not, and why.

    That is said of states that were counted: a proof for every number looks at none.
    """
    all_statistics = [result.answer.statistics for result in results]
    for name in sorted({name for statistics in all_statistics for name in statistics.reduced}):
        fully = all(s.fully_reduced for s in all_statistics if name in s.reduced)
        once = "once" if fully else "once, or in rare cases a few times"
        text = f"{name} interchangeable: states that differ by a permutation count {once}"
        kept = dict[str | None, dict[str, None]]()
        for result in results:
            statistics = result.answer.statistics
            reason = statistics.unreduced.get(name)
            counted = statistics.distinct_states is not None
            if name not in statistics.reduced and (counted or reason):
                kept.setdefault(reason, {})[result.prop.name] = None
        for reason, properties in kept.items():
            why = f" ({reason})" if reason else ""
            text += f", but for {', '.join(properties)}{why}"
        yield from wrapped(text, 2, "faint")


def _told_apart(results: Sequence[Result]) -> Iterator[Line]:
    """Which replicas were taken as interchangeable for no property, and why."""
    all_statistics = [result.answer.statistics for result in results]
    every = {name for statistics in all_statistics for name in statistics.reduced}
    apart = dict[str, dict[str, None]]()
    for statistics in all_statistics:
        for name, reason in statistics.unreduced.items():
            if name not in every:
                apart.setdefault(name, {})[reason] = None
    for name, reasons in sorted(apart.items()):
        yield from wrapped(f"{name} told apart: {'; '.join(reasons)}", 2, "faint")


def _left_out(results: Sequence[Result]) -> Iterator[Line]:
    """The variables that were left out, and in which scenarios if not in all."""
    found: dict[tuple[str, ...], dict[str | None, None]] = {}
    for result in results:
        found.setdefault(result.without, {})[result.scenario] = None
    scenarios = {result.scenario for result in results}
    for without, those in found.items():
        if without:
            where = f" in {', '.join(map(str, those))}" if scenarios > those.keys() else ""
            text = f"without {', '.join(without)}{where}: no property asked depends on it"
            yield from wrapped(text, 2, "faint")


def _switched_off(results: Sequence[Result]) -> Iterator[Line]:
    """The expiries of timers that were left out where they change nothing."""
    every = (name for result in results for name in result.answer.statistics.switched_off)
    names = tuple(dict.fromkeys(every))
    if names:
        text = f"without {', '.join(names)} where it changes nothing any more; runs have it"
        yield from wrapped(text, 2, "faint")
