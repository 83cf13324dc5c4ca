"""From what a program names to what is asked about: models, properties, scenarios, settings."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from ccverify.checker.errors import UsageError
from ccverify.checker.language.component import Model
from ccverify.checker.language.names import Kind
from ccverify.checker.language.properties import Properties
from ccverify.checker.language.settings import kebab
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.questions.verify import Subject
from ccverify.checker.subjects.find import find, shipped
from ccverify.checker.subjects.userfile import properties_in

ModelLike: TypeAlias = "type[Model] | Properties[Any] | str | os.PathLike[str] | Subject"
"""A model: its class, its `Properties` object, the name of a shipped one, or the path of a file; or
as it was found.
"""
Names: TypeAlias = "str | Iterable[str] | None"
"""One name or several, with dashes or underscores; None for all there are."""


def subjects_of(model: ModelLike) -> tuple[Subject, ...]:
    """The subjects meant: of a file, all its models.

    The properties of a class are those in it, and those of the `Properties` object for it in the
    module that defines it. Raises `UsageError` for what is no model, and as `find` does.
    """
    if isinstance(model, Subject):
        return (model,)
    if isinstance(type(model), Kind):
        name = type(model).__name__
        raise UsageError(
            f"a {name} that was made by calling its class is no model",
            hint=f"give the class itself: write {name}, without parentheses",
        )
    if isinstance(model, str | os.PathLike):
        return find([os.fspath(model)])
    if isinstance(model, Properties):
        return (Subject(kebab(model.model.__name__), model.model, model, _origin(model.model)),)
    if not isinstance(model, type) or not issubclass(model, Model):
        raise UsageError(
            f"{model!r} is no model",
            hint="a model is a class that derives from Model, the name of a shipped one, or a path",
        )
    for subject in shipped() if model.__module__.startswith("ccverify.") else ():
        if subject.model is model:
            return (subject,)
    module = sys.modules.get(model.__module__)
    beside = properties_in(model.__module__, vars(module) if module else {}).get(model)
    return (Subject(kebab(model.__name__), model, beside, _origin(model)),)


def _origin(model: type[Model]) -> str:
    module = sys.modules.get(model.__module__)
    return str(getattr(module, "__file__", None) or model.__module__)


def one_subject(model: ModelLike, name: str | None = None) -> Subject:
    """The only subject meant, or that of a name; `UsageError` if there are several, or none."""
    subjects = subjects_of(model)
    known = {subject.name: subject for subject in subjects}
    if name is not None:
        wanted = name.replace("_", "-")
        if wanted not in known:
            raise UsageError(f"there is no model {name!r}", hint=f"there are: {', '.join(known)}")
        return known[wanted]
    subject, *others = subjects
    if others:
        raise UsageError(
            f"{model} has several models: {', '.join(known)}",
            hint="say which: give the class, or load(path, name)",
        )
    return subject


def load(model: ModelLike, name: str | None = None) -> type[Model]:
    """The class of a model in a file of yours, or of a shipped one.

    `name` says which, if a file has several. The file is executed.

    Example:
        LeasePair = load("lease_pair.py")
    """
    return one_subject(model, name).model


def names_of(given: Names) -> tuple[str, ...]:
    """Names as they are listed."""
    if given is None:
        return ()
    if not isinstance(given, Iterable):
        raise UsageError(f"{given!r} is no name", hint="give a name, or a list of names")
    names = (given,) if isinstance(given, str) else tuple(given)
    return tuple(dict.fromkeys(name.replace("_", "-") for name in names))


def scenario_of(given: str | None, subject: Subject) -> str | None:
    """The scenario asked for, or else the subject's first; an empty name is none of its names."""
    if given is None:
        return subject.scenarios[0]
    if not isinstance(given, str):
        raise UsageError(f"{given!r} is no name of a scenario", hint="give one, as a str")
    return names_of(given)[0]


def opened(
    model: ModelLike, scenario: str | None, settings: Mapping[str, object] | None
) -> tuple[Evaluator, str | None]:
    """One model as it is set, ready to be run, and the scenario that this is."""
    subject = one_subject(model)
    chosen = scenario_of(scenario, subject)
    return Evaluator(subject.build(chosen, settings_of(settings))), chosen


def opened_without_time(
    model: ModelLike, scenario: str | None, settings: Mapping[str, object] | None
) -> tuple[Evaluator, str | None]:
    """The same; `UsageError` if the model has time."""
    evaluator, chosen = opened(model, scenario, settings)
    refuse_time(evaluator)
    return evaluator, chosen


def refuse_time(evaluator: Evaluator) -> None:
    """Raise `UsageError` if a model has time."""
    if evaluator.system.timing is not None:
        raise UsageError(
            f"{evaluator.system.name} has time, and here no time passes between steps",
            hint="simulate(...) takes random runs, and Run(...) waits and takes steps",
        )


def settings_of(given: Mapping[str, object] | None) -> dict[str, object]:
    """Settings by the names of parameters."""
    if given is not None and not isinstance(given, Mapping):
        raise UsageError(
            f"{given!r} are no settings", hint='give a value for each name: {"faults": 1}'
        )
    return {name.replace("-", "_"): value for name, value in (given or {}).items()}
