"""One model in full, as `show` prints it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ccverify.checker.evidence.view import View, Views
from ccverify.checker.language.sorts import TIME, RangeSort, codes
from ccverify.checker.language.system import Action, System
from ccverify.checker.language.wording import describe
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.modes import Graph
from ccverify.checker.questions.verify import Subject
from ccverify.checker.report.catalogue import (
    cited,
    expected_text,
    parameter_lines,
    scenario_lines,
    section,
)
from ccverify.checker.report.lines import Line, Piece, aligned, counted, labelled, line, wrapped
from ccverify.checker.report.modes import mode_lines
from ccverify.checker.report.pace import clock_lines, pace_of


def detail_lines(
    subject: Subject,
    evaluator: Evaluator,
    scenario: str | None,
    modes: Mapping[str, Graph] | None,
) -> Iterator[Line]:
    """Variables, parameters, scenarios, modes, actions and properties of a model as it is set."""
    system = evaluator.system
    yield line(Piece(system.name, "heading"), f", scenario {scenario}" if scenario else "")
    yield from wrapped(system.meaning, 2)
    yield line(f"  {_size(evaluator)}")
    yield from section("variables", _variables(evaluator))
    yield from section("timers and clocks", clock_lines(system))
    if system.init.op != "const":
        condition = wrapped(describe(system.init), 4)
        yield from section("initial states are those in which", condition)
    yield from section("parameters", parameter_lines(subject, system, as_set=True))
    yield from section("scenarios", scenario_lines(subject))
    protocol = (action for action in system.actions if action.fault is None)
    faults = (action for action in system.actions if action.fault is not None)
    yield from section("modes", mode_lines(modes or {}))
    yield from section("actions", _actions(system, protocol))
    yield from section("faults", _actions(system, faults))
    yield from section("properties", _properties(system))


def _size(evaluator: Evaluator) -> str:
    variables = [variable for variable, _ in evaluator.cells.cells]
    sizes = evaluator.system.sizes
    finite = [v for v in variables if v.sort != TIME]
    bits = sum((len(codes(v.sort, sizes)) - 1).bit_length() for v in finite)
    clocks = len(variables) - len(finite)
    beside = f" beside {counted(clocks, 'clock')}" if clocks else ""
    return (
        f"{counted(len(evaluator.system.variables), 'variable')} of "
        f"{counted(len(finite), 'cell')}, {counted(bits, 'bit')} a state"
        f"{beside}; "
        f"{counted(len(evaluator.system.actions), 'action')}, "
        f"{counted(len(evaluator.calls), 'call')}"
    )


def _variables(evaluator: Evaluator) -> Iterator[Line]:
    """A line for each variable, and below it what the variable means."""
    domains = evaluator.initial_domains()
    views = Views(evaluator.system).views
    rows = [(view.name, _sort(view), _initial(view, domains)) for view in views]
    for view, row in zip(views, aligned(rows, 4, widest=44), strict=True):
        yield from row
        yield from wrapped(view.variable.meaning, 6, "faint")


def _sort(view: View) -> str:
    """`PG -> Bool`, `set of PG`, `Side -> queue of Request`, `constant 1..4`, `0..weight`."""
    values = {"set": "set of ", "queue": "queue of "}.get(view.kind, "") + view.shape.name
    limit, sort = view.variable.limit, view.variable.sort
    if limit is not None and isinstance(sort, RangeSort):
        values = f"{sort.low}..{limit}"
    keys = " x ".join(index.name for index in view.indices)
    constant = "constant " if view.variable.constant else ""
    ghost = "ghost " if view.variable.ghost else ""
    return ghost + constant + (f"{keys} -> {values}" if keys else values)


def _initial(view: View, domains: list[range]) -> str:
    state = tuple(domain[0] for domain in domains)
    shown = [
        "any"
        if any(len(domains[position]) > 1 for position in place.positions)
        else place.show(place.value(state))
        for place in view.places
    ]
    if len(set(shown)) == 1:
        return shown[0]
    return ", ".join(
        f"{place.name}: {text}" for place, text in zip(view.places, shown, strict=True)
    )


def _actions(system: System, actions: Iterable[Action]) -> Iterator[Line]:
    for action in actions:
        ranges = ", ".join(f"{p.name} in {p.sort.name}" for p in action.parameters)
        over = f" for {ranges}" if ranges else ""
        yield from wrapped(f"{action.name}{over}{cited(action.sources)}", 4, hang=8)
        fair = pace_of(system, action) + _fairness(action)
        fault = f"; {action.fault.kind.value} of {action.fault.component}" if action.fault else ""
        yield from wrapped(f"{action.title.text}{fault}{fair}", 6, "faint")


def _fairness(action: Action) -> str:
    """`; weakly fair`, `; strongly fair as part of turn, for each side`: how an action is fair."""
    fair = action.fair
    if fair is None:
        return ""
    words = f"; {'strongly' if fair.strong else 'weakly'} fair"
    if fair.group != action.name or len(fair.per) < len(action.parameters):
        each = " and ".join(action.parameters[place].name for place in fair.per)
        words += f" as part of {fair.group}" + (f", for each {each}" if each else "")
    return words


def _properties(system: System) -> Iterator[Line]:
    for prop in system.properties:
        yield line(f"    {prop.name}, {prop.kind}{cited(prop.sources)}")
        yield from wrapped(prop.meaning, 6)
        if prop.limit is not None:
            word = "at least" if prop.kind == "shortest" else "at most"
            yield from labelled(word, describe(prop.limit), 6, 16)
        if prop.start is not None:
            yield from labelled("starts with", describe(prop.start), 6, 19)
        if prop.expected:
            yield from labelled("expected", expected_text(prop), 6, 16)
        if prop.beside:
            yield from labelled("beside", f"{prop.beside}, without which it is vacuous", 6, 16)
        if prop.fails:
            yield from labelled("if it fails", prop.fails, 6, 19)
        for scenario, reason in prop.beyond.items():
            yield from labelled("beyond it", f"{scenario}: {reason}", 6, 23)
        if prop.by_construction:
            yield from labelled("by construction", prop.by_construction, 6, 23)
