"""A timed description as the text of a model file, written as a person would write it."""

from __future__ import annotations

from collections.abc import Iterator

from tests.oracle.description import BOOL, Sort
from tests.oracle.text import HEADER
from tests.timed.description import (
    Action,
    Cell,
    Clock,
    Description,
    Expr,
    Key,
    Property,
    Timer,
)

BETWEEN = {"and": "&", "or": "|", "eq": "==", "le": "<=", "add": "+"}


def written(model: Description) -> str:
    """The text of a file that defines the model as the class `Random`."""
    lines = ["class Random(Model):", '    """A drawn model."""', ""]
    lines += [f"    {line}" if line else "" for line in _members(model)]
    sizes = "".join(
        f"{sort.text} = Replicas({sort.name}, default={len(sort.values)}, limits=(1, 8))\n"
        for sort in model.replicas
    )
    return HEADER + sizes + "\n\n" + "\n".join(lines) + "\n"


def _members(model: Description) -> Iterator[str]:
    for sort in model.replicas:
        yield f"{sort.name.lower()}s = {sort.text}"
    budget = '"none"' if model.budget is None else model.budget
    yield f'chosen = Scenario("as drawn", faults={budget})'
    if model.drift:
        yield f"drift = Drift(at_most={model.drift * 1_000_000} * ppm)"
    for cell in model.cells:
        yield _cell(cell)
    for timer in model.timers:
        yield _timer(timer, model.unit)
    for clock in model.clocks:
        yield f"{clock.name} = Clock({_over(clock.over)})"
    yield ""
    for action in model.actions:
        yield from _action(action, model.unit)
    for prop in model.properties:
        yield from _property(prop, model)


def _over(sort: Sort | None) -> str:
    return "" if sort is None else f"over={sort.text}"


def time(number: float, unit: str) -> str:
    """A time, as a person writes it."""
    return f"{number:g} * {unit}" if number % 1 else f"{int(number)} * {unit}"


def _window(low: int, high: int, unit: str) -> str:
    return f"({time(low, unit)}, {time(high, unit)})"


def _starts(values: tuple[object, ...], over: Sort | None) -> str:
    """The initial values: of all alike, or of each side."""
    if len(set(values)) == 1:
        return "ANY" if values[0] is None else repr(values[0])
    assert over is not None
    return "{" + ", ".join(f"{k}: {v!r}" for k, v in zip(over.values, values, strict=True)) + "}"


def _cell(cell: Cell) -> str:
    given = [] if cell.sort is BOOL else [str(cell.sort.values[0]), str(cell.sort.values[-1])]
    given += [f"initially={_starts(cell.starts, cell.over)}", _over(cell.over)]
    return (
        f"{cell.name} = {'Bool' if cell.sort is BOOL else 'Int'}({', '.join(filter(None, given))})"
    )


def _timer(timer: Timer, unit: str) -> str:
    low, high = timer.low, timer.high
    lasts = time(low, unit) if low == high else _window(low, high, unit)
    words = tuple("running" if runs else "off" for runs in timer.starts)
    given = [_over(timer.over), f"lasts={lasts}", f"initially={_starts(words, timer.over)}"]
    given.append("by=drift" if timer.drifts else "")
    return f"{timer.name} = Timer({', '.join(filter(None, given))})"


def _action(action: Action, unit: str) -> Iterator[str]:
    given = [] if action.over is None else [action.over.text]
    if action.expires is not None:
        given = [action.expires.name]
    if action.fault is not None:
        given = [f"FaultKind.{action.fault}", *given, 'component="x"']
    if action.within is not None:
        given.append(f"within={_window(*action.within, unit)}")
    if action.urgent:
        given.append("urgent=True")
    word = "expires" if action.expires else "fault" if action.fault else "action"
    yield f"@{word}({', '.join(given)})"
    yield f"def {action.name}(self{'' if action.over is None else ', p'}):"
    if action.guard.op != "const":
        yield f"    require({expression(action.guard, unit)})"
    yield from (f"    {line}" for line in _statements(action, unit))
    if not action.updates and action.guard.op == "const":
        yield "    pass"
    yield ""


def _statements(action: Action, unit: str) -> list[str]:
    """What is read comes first; a clock is restarted last, after what starts since then."""
    reads, changes = [], []
    for n, update in enumerate(sorted(action.updates, key=lambda u: u.how == "restart")):
        place = _place(update.what, update.key)
        if update.value is not None:
            reads.append(f"new_{n} = {expression(update.value, unit)}")
            changes.append(f"{place} = new_{n}")
            continue
        given = []
        if update.when is not None:
            reads.append(f"when_{n} = {expression(update.when, unit)}")
            given.append(f"when=when_{n}")
        if update.since is not None:
            given.append(f"since={_place(*update.since)}")
        changes.append(f"{place}.{update.how}({', '.join(given)})")
    return reads + changes


def _property(prop: Property, model: Description) -> Iterator[str]:
    given = ""
    if prop.limit is not None:
        word = {"longest": "at_most", "shortest": "at_least", "leads_to": "within"}[prop.kind]
        given = f"{word}={time(prop.limit / 2, model.unit)}"
    yield f"@{prop.kind}({given})"
    yield f"def {prop.name}(self):"
    if prop.formula is not None:
        yield f"    return {expression(prop.formula, model.unit)}"
    else:
        asked = expression(model.question.formula, model.unit)
        if model.question.first is not None:
            asked = f"{expression(model.question.first, model.unit)}, {asked}"
        yield f"    return {asked}"
    yield ""


def _place(thing: Cell | Timer | Clock, key: Key) -> str:
    return f"self.{thing.name}" + ("" if key is None else f"[{expression(key, '')}]")


def expression(e: Expr, unit: str) -> str:
    """An expression, as it stands in a method."""

    def text(n: int) -> str:
        return expression(e.args[n], unit)

    key = e.args[0] if e.args else None
    match e.op:
        case "const" | "name":
            return str(e.data)
        case "read":
            return _place(e.data, key)
        case "running":
            return f"{_place(e.data, key)}.running"
        case "elapsed":
            clock, comparison, number = e.data
            return f"({_place(clock, key)} {comparison} {time(number, unit)})"
        case "apart":
            clock, other, comparison, number = e.data
            return (
                f"({_place(clock, None)} - {_place(other, None)} {comparison} {time(number, unit)})"
            )
        case "not":
            return f"~{text(0)}"
        case "exists" | "forall":
            name, sort = e.data
            return f"{e.op}({sort.text}, lambda {name}: {text(0)})"
        case "implies" | "ite":
            return f"{e.op}({', '.join(text(n) for n in range(len(e.args)))})"
    return f"({text(0)} {BETWEEN[e.op]} {text(1)})"
