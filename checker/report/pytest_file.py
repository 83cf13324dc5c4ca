"""Runs as tests for pytest: a file that takes each run again, step by step, in the model."""

from __future__ import annotations

import keyword
import os
import textwrap
from collections.abc import Iterator, Sequence
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Final, TypeAlias

from ccverify.checker.data import dataclass
from ccverify.checker.evidence.trace import Trace, taken_in
from ccverify.checker.evidence.values import MessageValue, Values
from ccverify.checker.language.component import parameters_of
from ccverify.checker.language.enumerations import show_member
from ccverify.checker.language.parameters import show_value
from ccverify.checker.language.settings import chosen_settings
from ccverify.checker.language.sorts import Replicas
from ccverify.checker.meaning.evaluate import Call
from ccverify.checker.questions.verify import Result, Subject
from ccverify.checker.report.traces import length
from ccverify.checker.subjects.find import is_of_a_file
from ccverify.checker.versions import versions

WIDTH: Final = 88
"""The columns that formatters leave to a line, unless they are told another number."""


@dataclass(frozen=True, slots=True)
class _Group:
    """Parts between brackets: on one line if they fit, else a line each."""

    opening: str
    parts: Sequence[Part]
    closing: str


Part: TypeAlias = "str | _Group"


def pytest_text(found: Sequence[tuple[Subject, Result]], request: str, folder: Path) -> str:
    """A test for each result with a trace. `request` is the command that found them.

    The paths of model files are written as from `folder`, where the tests are to be.
    """
    shown = [
        (subject, result, trace)
        for subject, result in found
        if (trace := result.answer.trace) is not None
    ]
    lines = list(_heading(request, bool(shown)))
    own = dict.fromkeys(subject for subject, _, _ in shown if is_of_a_file(subject))
    if shown:
        lines += ["", *(["from pathlib import Path", ""] if own else [])]
        times = [delay for *_, trace in shown for delay in trace.delays if delay]
        times += [t for _, result, trace in shown if (t := _taken(result, trace)) is not None]
        units = {_in_units(time)[1] for time in times}
        imported = ["Run", *(["load"] if own else []), *sorted(units)]
        lines.append(f"from ccverify import {', '.join(imported)}")
    if own:
        lines += ["", "HERE = Path(__file__).parent"]
        for subject in own:
            path = Path(os.path.relpath(subject.origin, folder)).as_posix()
            name = subject.name.partition(" ")[0]
            made = _Group("load(", (f"HERE / {_text(path)}", _text(name)), ")")
            lines += _lines(_prefixed(f"{_constant(subject)} = ", made))
    several = len({subject for subject, _, _ in shown}) > 1
    names = set[str]()
    for subject, result, trace in shown:
        lines += ["", "", *_test(subject, result, trace, names, several=several)]
    return "\n".join(lines) + "\n"


def _heading(request: str, any_run: bool) -> Iterator[str]:
    """What the file is, and how it was made."""
    if not any_run:
        yield '"""No run was found to keep as a test."""'
    else:
        yield '"""Runs that a model allows, kept as tests."""'
    yield ""
    yield f"# Made by ccverify {versions()['ccverify']}:"
    yield f"#     {request}"
    if any_run:
        yield "#"
        yield from _comment(
            "A test passes as long as the model allows its run, and the run shows what it was "
            "kept for. One that fails after a mend says at which step the run ends now. Then "
            "delete it, or expect it to be impossible: `with pytest.raises(Impossible): ...`.",
            0,
        )


def _test(
    subject: Subject, result: Result, trace: Trace, names: set[str], *, several: bool
) -> Iterator[str]:
    prop, values = result.prop, Values(result.system)
    parts = [subject.name.partition(" ")[0]] if several else []
    parts += [prop.name, *([result.scenario] if result.scenario else [])]
    yield f"def {_unused('_'.join(['test', *map(_word, parts)]), names)}() -> None:"
    yield from _comment(prop.meaning, 4)
    yield from _comment(f"{length(trace)}:", 4)
    arguments: list[Part] = [_constant(subject) if is_of_a_file(subject) else _text(subject.name)]
    if result.scenario is not None:
        arguments.append(_text(result.scenario))
    for keyword_, items in (
        ("settings", _settings(subject, result)),
        ("starts", _starts(result, trace, values)),
    ):
        if items:
            arguments.append(_Group(f"{keyword_}={{", items, "}"))
    yield from _lines(_Group("run = Run(", arguments, ")"), 4)
    for number, call in enumerate(trace.calls):
        yield from _wait(trace, number)
        title = result.evaluator.say(call.action.title, trace.states[number], call.environment)
        yield from _comment(f"{number + 1}. {title}", 4)
        yield from _lines(_Group("run.take(", list(_arguments(call, values)), ")"), 4)
    yield from _wait(trace, trace.steps)
    how, time = "must_violate", list[Part]()
    if prop.kind == "reachable":
        how = "must_reach"
    elif prop.of_times and prop.limit is None:
        taken = _taken(result, trace)
        how, time = "must_take", ["None" if taken is None else _time(taken)]
    loop = [] if trace.loop is None else [f"loop={trace.loop}"]
    yield from _lines(_Group(f"run.{how}(", [_text(prop.name), *time, *loop], ")"), 4)


def _taken(result: Result, trace: Trace) -> Fraction | None:
    """How long it takes in a run what a property only measures; None for ever, or for others."""
    prop = result.prop
    if not prop.of_times or prop.limit is not None:
        return None
    taken = taken_in(result.evaluator, prop, trace)
    return None if taken is None else taken.seconds


def _wait(trace: Trace, number: int) -> Iterator[str]:
    """What lets time pass in the state of that number, if any does."""
    if trace.delays and trace.delays[number]:
        yield f"    run.wait({_time(trace.delays[number])})"


def _time(seconds: Fraction) -> str:
    """A time as a test says it."""
    count, unit, divisor = _in_units(seconds)
    return f"{count} * {unit}" + (f" / {divisor}" if divisor > 1 else "")


def _in_units(seconds: Fraction) -> tuple[int, str, int]:
    """A time as a number of the largest unit that has no fraction; else of seconds, divided."""
    for unit, per_second in (("s", 1), ("ms", 1_000), ("us", 1_000_000)):
        count = seconds * per_second
        if count.denominator == 1:
            return count.numerator, unit, 1
    return seconds.numerator, "s", seconds.denominator


def _settings(subject: Subject, result: Result) -> list[Part]:
    """The sizes, and what else is set otherwise than the scenario has it."""
    declared = chosen_settings(subject.model, result.scenario, {})
    parts: list[Part] = []
    for name, parameter in parameters_of(subject.model).items():
        value = result.system.settings[name]
        if isinstance(parameter, Replicas):
            parts.append(f"{_text(name)}: {value}")
        elif value != show_value(parameter, declared[name]):
            parts.append(f"{_text(name)}: {_text(value)}")
    return parts


def _starts(result: Result, trace: Trace, values: Values) -> list[Part]:
    """The initial values where the model leaves a choice."""
    domains = result.evaluator.initial_domains()
    return [
        _keyed(place.name, _literal(values.at(place, trace.states[0]), several=place.kind))
        for place in values.views.places
        if any(len(domains[position]) > 1 for position in place.positions)
    ]


def _arguments(call: Call, values: Values) -> Iterator[Part]:
    yield _text(call.action.name)
    for parameter, code in zip(call.action.parameters, call.arguments, strict=True):
        value = _literal(values.value(parameter.sort, code))
        named = parameter.name.isidentifier() and not keyword.iskeyword(parameter.name)
        yield _prefixed(f"{parameter.name}=", value) if named else value


def _literal(value: object, several: str = "") -> Part:
    """A value as a test says it: members and replicas as people read them."""
    match value:
        case Enum():
            return _text(show_member(value))
        case None | bool() | int():
            return repr(value)
        case MessageValue():
            fields = [_keyed(name, _literal(each)) for name, each in value.items()]
            return _Group("(", (_text(value.kind), _Group("{", fields, "}")), ")")
        case frozenset():
            return _Group("[", sorted(map(_literal, value), key=_flat), "]")
        case dict():
            items = [_prefixed(f"{_flat(_literal(k))}: ", _literal(v)) for k, v in value.items()]
            return _Group("{", items, "}")
        case tuple():
            brackets = "[]" if several == "queue" else "()"
            return _Group(brackets[0], list(map(_literal, value)), brackets[1])
        case _:
            return _text(str(value))


def _keyed(key: str, value: Part) -> Part:
    return _prefixed(f"{_text(key)}: ", value)


def _prefixed(prefix: str, part: Part) -> Part:
    if isinstance(part, str):
        return prefix + part
    return _Group(prefix + part.opening, part.parts, part.closing)


def _flat(part: Part) -> str:
    """A part on one line."""
    if isinstance(part, str):
        return part
    return f"{part.opening}{', '.join(map(_flat, part.parts))}{part.closing}"


def _lines(part: Part, indent: int = 0, end: str = "") -> Iterator[str]:
    """A part as a formatter lays it out: on one line if it fits, else its parts on a line each."""
    space, flat = " " * indent, _flat(part)
    if isinstance(part, str) or not part.parts or len(space + flat + end) <= WIDTH:
        yield f"{space}{flat}{end}"
        return
    yield f"{space}{part.opening}"
    for each in part.parts:
        yield from _lines(each, indent + 4, ",")
    yield f"{space}{part.closing}{end}"


def _comment(text: str, indent: int) -> Iterator[str]:
    prefix = " " * indent + "# "
    return iter(
        textwrap.wrap(
            text,
            WIDTH,
            initial_indent=prefix,
            subsequent_indent=prefix,
            break_long_words=False,
            break_on_hyphens=False,
        )
    )


def _text(text: str) -> str:
    """A text as a literal, in the quotes that formatters prefer."""
    return repr(text) if set(text) & set("'\"") else f'"{repr(text)[1:-1]}"'


def _constant(subject: Subject) -> str:
    return _word(subject.name).upper()


def _word(name: str) -> str:
    """A name as a part of an identifier."""
    return "".join(c if c.isalnum() else "_" for c in name).strip("_")


def _unused(name: str, names: set[str]) -> str:
    numbered = (f"{name}_{number}" for number in range(2, len(names) + 3))
    found = next(n for n in (name, *numbered) if n not in names)
    names.add(found)
    return found
