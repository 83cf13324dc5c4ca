"""The names that a request may use, for completion at a shell: found without building a model.

A file of the user's is read as text and never executed, so what it imports or computes is missing.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ccverify.checker.data import dataclass

if TYPE_CHECKING:  # slow to load, and a file of the user's needs it not
    from ccverify.checker.questions.verify import Subject

_KINDS: Final = frozenset({
    "never", "always", "reachable", "settled", "eventually", "eventually_always", "leads_to",
    "until", "longest", "shortest",
})  # fmt: skip
_ACTIONS: Final = frozenset({"action", "fault", "expires"})
_BUDGET: Final = "faults="  # a parameter that every model has


@dataclass(slots=True)
class Names:
    """What a model has: `settings` are as `--set` takes them, `opened` as `--for-every` does."""

    properties: list[str] = field(default_factory=list)
    scenarios: list[str] = field(default_factory=list)
    settings: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)


def names_of_file(path: Path) -> Names:
    """The names that the text of a Python file shows; none if it is no such file."""
    names = Names(settings=[_BUDGET])
    try:
        tree = ast.parse(path.read_bytes())
    except (OSError, SyntaxError, ValueError):
        return names
    for statement in _statements(tree):
        match statement:
            case ast.FunctionDef(name=name) if _called(statement.decorator_list) & _KINDS:
                names.properties.append(name.replace("_", "-"))
            case ast.FunctionDef(name=name) if _called(statement.decorator_list) & _ACTIONS:
                names.actions.append(name.replace("_", "-"))
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as value)
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.Call() as value)
            ):
                _declared(name, _called([value]), names)
                if _called([value]) == {"Parameter"}:
                    names.opened += _times(name, value.args[:1])
            case _:
                pass
    return names


def _statements(tree: ast.Module) -> Iterator[ast.stmt]:
    """Those of the module, and those of its classes."""
    for statement in tree.body:
        yield statement
        if isinstance(statement, ast.ClassDef):
            yield from statement.body


def _called(expressions: Sequence[ast.expr]) -> set[str]:
    """The names of what is called: `never` in `@never()` and in `@PROPERTIES.never()`."""
    names = set[str]()
    for expression in expressions:
        called = expression.func if isinstance(expression, ast.Call) else expression
        match called:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                names.add(name)
            case _:
                pass
    return names


def _declared(name: str, kinds: set[str], names: Names) -> None:
    """Note what a class or a module declares under a name."""
    if "Scenario" in kinds:
        names.scenarios.append(name.replace("_", "-"))
    if kinds & {"Parameter", "Replicas"}:
        names.settings.append(f"{name}=")
    if kinds & {"Constant", "Replicas"}:
        names.opened.append(name)


def _times(name: str, default: Sequence[ast.expr]) -> list[str]:
    """What may be left open of a parameter, by its default: a time, or the ends of a window."""
    match default:
        case [ast.Tuple()]:
            return [f"{name}.low", f"{name}.high"]
        case [ast.BinOp(op=ast.Mult(), right=ast.Name(id="us" | "ms" | "s" | "minutes" | "h"))]:
            return [name]
        case _:
            return []


def names_of_shipped(subject: Subject) -> Names:
    """All the names of a model that is loaded."""
    from ccverify.checker.language.component import (  # noqa: PLC0415  (slow to load)
        parameters_of,
        scenarios_of,
    )
    from ccverify.checker.language.declarations import Declaration  # noqa: PLC0415
    from ccverify.checker.language.marks import ActionMark  # noqa: PLC0415
    from ccverify.checker.language.opening import times_to_open  # noqa: PLC0415
    from ccverify.checker.language.sorts import Replicas  # noqa: PLC0415
    from ccverify.checker.subjects.find import marked_members, property_marks  # noqa: PLC0415

    parameters = parameters_of(subject.model)
    settings = list[str]()
    for name, parameter in parameters.items():
        choices = [] if isinstance(parameter, Replicas) else parameter.choices()
        ranges = not choices or any(".." in choice for choice in choices)
        settings += [f"{name}="] if ranges else [f"{name}={choice}" for choice in choices]
    opened = [name for name, parameter in parameters.items() if isinstance(parameter, Replicas)]
    opened += times_to_open(parameters)
    actions = list[str]()
    for name, member in marked_members(subject.model):
        if isinstance(member, Declaration) and member.constant:
            opened.append(name.rpartition(".")[2])
        elif isinstance(member, ActionMark):
            actions.append(name)
    return Names(
        list(property_marks(subject)), list(scenarios_of(subject.model)), settings, opened, actions
    )
