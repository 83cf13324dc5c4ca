"""Finding models: the shipped ones by name, a user's own by file.

Shipped models are imported by name, so that the checker depends on no particular model.
"""

from __future__ import annotations

import importlib
import inspect
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.errors import UsageError
from ccverify.checker.language.component import (
    Component,
    Model,
    Part,
    Records,
    members,
    parameters_of,
)
from ccverify.checker.language.declarations import Declaration
from ccverify.checker.language.marks import ActionMark, Mark, PropertyMark, mark_of, split_sources
from ccverify.checker.language.parameters import Parameter
from ccverify.checker.language.settings import kebab, unknown
from ccverify.checker.questions.verify import Subject
from ccverify.checker.subjects.userfile import subjects_of_file

_PROPERTIES: Final = "ccverify.properties"
_FUNCTION: Final = re.compile(r"^def (\w+)\(", re.MULTILINE)


def shipped_names() -> Mapping[str, str]:
    """The names of the models that come with ccverify, each with the module of its properties.

    A model has the name of that module, so that no other has to be loaded to find it.
    """
    modules = importlib.import_module(_PROPERTIES).SHIPPED
    return {name.rpartition(".")[2].replace("_", "-"): name for name in modules}


def shipped() -> tuple[Subject, ...]:
    """The models that come with ccverify, in the order in which they are listed."""
    return tuple(map(_shipped, shipped_names()))


def shipped_with(properties: Sequence[str]) -> tuple[Subject, ...]:
    """The shipped models that have some of these properties; there may be others among them.

    It takes longer to load all models than to check one. So the texts tell: a property is declared
    in the module that its model is found by, or in one beside it that no model is found by. If its
    name is put together there, no model is found for it.
    """
    names = {name.replace("-", "_") for name in properties}
    telling = {file for file, functions in _functions().items() if names & functions}
    (root,) = importlib.import_module(_PROPERTIES).__path__
    files = {name: Path(root, *of.split(".")) for name, of in shipped_names().items()}
    beside = {file.parent for file in telling.difference(files.values())}
    return tuple(_shipped(n) for n, f in files.items() if f in telling or f.parent in beside)


@cache
def _functions() -> Mapping[Path, Set[str]]:
    """The names of the functions in each module of properties, by its file without the ending."""
    (root,) = importlib.import_module(_PROPERTIES).__path__
    return {
        path.with_suffix(""): set(_FUNCTION.findall(path.read_text(encoding="utf-8")))
        for path in Path(root).rglob("*.py")
    }


def _shipped(name: str) -> Subject:
    module = importlib.import_module(f"{_PROPERTIES}.{shipped_names()[name]}")
    properties = module.PROPERTIES
    model: type[Model] = properties.model
    return Subject(name, model, properties, module.__name__)


def find(names: Sequence[str]) -> tuple[Subject, ...]:
    """The subjects meant by names of shipped models and by paths; without any, all shipped ones.

    A name that ends in `.py`, contains a separator or is that of an existing file is a path.
    Raises `UsageError` for unknown names and files, `ModelError` for files that cannot be loaded.
    """
    if not names:
        return shipped()
    found: list[Subject] = []
    for name in dict.fromkeys(names):
        found += _named(name)
    distinct = list({(s.name, s.origin): s for s in found}.values())
    names_taken = Counter(subject.name for subject in distinct)
    return tuple(s if names_taken[s.name] == 1 else _qualified(s) for s in distinct)


def _qualified(subject: Subject) -> Subject:
    """The subject by a name that tells it from one of the same name in another file."""
    if not is_of_a_file(subject):
        return subject
    return replace(subject, name=f"{subject.name} ({subject.origin})")


def is_shipped(subject: Subject) -> bool:
    """A subject comes with ccverify."""
    return subject.origin.startswith(f"{_PROPERTIES}.")


def is_of_a_file(subject: Subject) -> bool:
    """A subject is found by the path of its file, and not by its name."""
    return subject.origin.endswith(".py")


def request_name(subject: Subject) -> str:
    """What to write on the command line to mean a subject: its name, or its file."""
    return subject.origin if is_of_a_file(subject) else subject.name


def file_stem(subject: Subject) -> str:
    """A name for files about a subject, which is safe wherever its own file lies."""
    return kebab(subject.model.__name__)


def _named(name: str) -> Sequence[Subject]:
    if not name:
        raise UsageError("the name of a model is empty", hint="`ccverify list` names the models")
    wanted = name.replace("_", "-")
    path = Path(name)
    if path.suffix == ".py" or path.name != name:
        return _at(path)
    known = shipped_names()
    if wanted in known:
        return [_shipped(wanted)]
    if path.exists():
        return _at(path)
    error = unknown("model", name, known)
    file = path.with_suffix(".py")
    if file.exists():
        error.hint = f"did you mean the file {file}? {error.hint}"
    else:
        error.hint += "; a model of your own is given as a file, my_protocol.py"
    raise error


def _at(path: Path) -> Sequence[Subject]:
    """The subjects of a file; if that is of a shipped model, the model with its properties."""
    if path.suffix != ".py" and path.is_file():
        raise UsageError(f"{path} is no Python file", hint="a model is in a file that ends in .py")
    (package,) = importlib.import_module("ccverify.models").__path__
    if path.resolve().is_relative_to(Path(package).resolve()):
        same = [s for s in shipped() if path.samefile(inspect.getfile(s.model))]
        if same:
            return same
    return subjects_of_file(path)


def one(name: str) -> Subject:
    """The only subject meant by a name or path; `UsageError` if a file has several."""
    subject, *others = find([name])
    if others:
        raise UsageError(
            f"{name} has several models: {', '.join(s.name for s in (subject, *others))}",
            hint="this command takes one model: keep each in a file of its own",
        )
    return subject


def marked_members(
    kind: type[Component], path: str = ""
) -> Iterator[tuple[str, Mark | Declaration]]:
    """The marked methods and the variables of a component and of its parts."""
    for name, value in members(kind):
        member = value if isinstance(value, Declaration) else mark_of(value)
        if member is not None:
            yield kebab(path + name), member
        elif isinstance(value, Part | Records):
            yield from marked_members(value.component, f"{path}{name}.")


def property_marks(subject: Subject) -> dict[str, PropertyMark]:
    """What is said about each property of a subject, by name, without building it."""
    marks = {name: mark_of(value) for name, value in members(subject.model)}
    if subject.properties is not None:
        marks |= {name: mark_of(f) for name, f in subject.properties.functions.items()}
    return {kebab(name): mark for name, mark in marks.items() if isinstance(mark, PropertyMark)}


@dataclass(frozen=True, slots=True)
class Citation:
    """A part of a model that cites a row of the source; `what` is action, parameter, constant or
    property.

    `carries_number` says that it is a number with its unit, or a constant, which stands for every
    number; `by_construction` that it is a property which holds so; `possible` that it is one which
    says that something can happen.
    """

    source: str
    model: str
    what: str
    name: str
    carries_number: bool = False
    by_construction: bool = False
    possible: bool = False


def citations(subject: Subject) -> Iterator[Citation]:
    """Every citation in a model and its properties, whatever its settings."""
    for name, parameter in parameters_of(subject.model).items():
        for source in split_sources(parameter.source):
            has_unit = isinstance(parameter, Parameter) and parameter.has_unit
            yield Citation(source, subject.name, "parameter", name, carries_number=has_unit)
    for name, member in marked_members(subject.model):
        if isinstance(member, ActionMark):
            for source in member.sources:
                yield Citation(source, subject.name, "action", name)
        elif isinstance(member, Declaration):
            for source in split_sources(member.source):
                yield Citation(source, subject.name, "constant", name, carries_number=True)
    for name, mark in property_marks(subject).items():
        for source in mark.sources:
            yield Citation(
                source, subject.name, "property", name,
                by_construction=bool(mark.by_construction), possible=mark.kind == "reachable",
            )  # fmt: skip
