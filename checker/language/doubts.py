"""What is well formed in a built model, but seldom meant: its warnings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from typing import Any

from ccverify.checker.errors import ModelError
from ccverify.checker.language.alike import ask_the_same
from ccverify.checker.language.assembly import Assembly
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.folding import constant_value, interval
from ccverify.checker.language.forgotten import forgotten, unassigned
from ccverify.checker.language.properties import Properties
from ccverify.checker.language.sorts import INT
from ccverify.checker.language.system import ModelWarning, Property, System
from ccverify.checker.language.terms import Term, subterms
from ccverify.checker.language.wording import describe


def doubts(
    assembly: Assembly, system: System, reads: Set[Variable], extra: Properties[Any] | None
) -> Iterator[ModelWarning]:
    """The warnings of a system whose methods have read `reads`.

    Raises `ModelError` if a method that nothing calls would change something, or if one gives a
    value the name of a variable and not to the variable.
    """
    yield from _unused(assembly, system, reads)
    if system.timing is not None:
        from ccverify.checker.language.untimely import untimely  # noqa: PLC0415  (few models)

        yield from untimely(system, assembly)
    yield from _uncalled(assembly, extra)
    yield from _trivial(system.properties)
    yield from _repeated(system.properties)
    yield from _never_equal(system)


def _unused(assembly: Assembly, system: System, reads: Set[Variable]) -> Iterator[ModelWarning]:
    """Warnings of variables that nothing writes, or that nothing reads."""
    written = {u.variable for action in system.actions for u in action.updates}
    free = {u.variable for u in system.initial if u.value is None}  # a choice, made once
    queues = {variable: q.name for q in system.queues for variable in (*q.cells, q.length)}
    groups: dict[str, list[Variable]] = {}
    timed = {*assembly.clocks, *assembly.timers.values(), *assembly.inner_variables}
    for variable in (v for v in assembly.declared_at if v not in timed):
        groups.setdefault(queues.get(variable, variable.name), []).append(variable)
    for name, variables in groups.items():
        place = assembly.declared_at[variables[0]]
        if written.isdisjoint(variables) and free.isdisjoint(variables):
            message = f"{name} is never written: it keeps its initial value"
            yield ModelWarning("never written", name, message, place)
        if reads.isdisjoint(variables):
            message = f"{name} is never read: no guard, update or property uses it"
            yield ModelWarning("never read", name, message, place)


def _uncalled(assembly: Assembly, extra: Properties[Any] | None) -> Iterator[ModelWarning]:
    """Warnings of methods that nothing calls."""
    beside: list[object] = [*extra.functions.values()] if extra else []
    if extra is not None and extra.counted is not None:
        beside.append(extra.counted.outcomes)
    for lost in unassigned(map(type, assembly.components)):
        raise ModelError(
            f"{lost.method} gives a value the name {lost.name}, and uses it nowhere",
            location=lost.location,
            hint=f"write self.{lost.name} = ... to assign the variable, or leave it out",
        )
    for method in forgotten(map(type, assembly.components), beside):
        full = f"{method.owner}.{method.name}"
        if method.acts:
            raise ModelError(
                f"{full} assigns or requires something, but nothing calls it",
                location=method.location,
                hint="mark it with @action(...), @fault(...) or @initial(), or call it from "
                "a method that is marked",
            )
        message = f"{full} is never called: no action and no property uses it"
        yield ModelWarning("never called", full, message, method.location)


def _trivial(properties: Iterable[Property]) -> Iterator[ModelWarning]:
    """Warnings of formulas that have one value in every state."""
    for prop in properties:
        try:
            value = constant_value(prop.formula)
        except RecursionError:  # nested too deeply: said where it is evaluated
            continue
        if value is not None:
            message = f"{prop.name} is {str(value).lower()} in every state, whatever happens"
            yield ModelWarning("trivial", prop.name, message, prop.location)


def _repeated(properties: Iterable[Property]) -> Iterator[ModelWarning]:
    """Warnings of properties that ask one thing.

    Functions that a loop makes all see its last value.
    """
    earlier: list[Property] = []
    for prop in properties:
        same = next((p for p in earlier if ask_the_same(p, prop)), None)
        if same is not None:
            message = f"{prop.name} asks the same as {same.name}"
            yield ModelWarning("repeated", prop.name, message, prop.location)
        earlier.append(prop)


def _never_equal(system: System) -> Iterator[ModelWarning]:
    """Warnings of what is compared with a number that it never is."""
    for action in system.actions:
        values = [u.value for u in action.updates if u.value is not None]
        keys = [key for u in action.updates for key in u.keys]
        for message in _apart((action.guard, *values, *keys)):
            yield ModelWarning("never equal", action.name, message, action.location)
    for prop in system.properties:
        start = () if prop.start is None else (prop.start,)
        for message in _apart((*start, *prop.stages, prop.formula)):
            yield ModelWarning("never equal", prop.name, message, prop.location)


def _apart(terms: Iterable[Term[Any]]) -> Iterator[str]:
    """What is to be said of each comparison in the terms that is false in every state.

    Only cells and parameters are looked at, which a model's text compares with plain numbers.
    """
    said = set[str]()
    for term in subterms(terms):
        if term.op != "eq" or term.args[0].sort != INT:
            continue
        for asked, number in (term.args, term.args[::-1]):
            if asked.op not in ("read", "bound") or number.op != "const":
                continue
            (low, high), (value, _) = interval(asked), interval(number)
            message = f"{describe(asked)} == {value} is never true: it is {low}..{high}"
            if not low <= value <= high and message not in said:
                said.add(message)
                yield message
