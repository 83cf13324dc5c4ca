"""What is claimed of a model, once the functions of its properties have run."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection
from functools import partial
from typing import Any, Final

from ccverify.checker.errors import ModelError
from ccverify.checker.language.asked import formulas
from ccverify.checker.language.assembly import Assembly
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.component import Model, members, scenarios_of
from ccverify.checker.language.elapsed import instant
from ccverify.checker.language.marks import PropertyMark, mark_of
from ccverify.checker.language.mistakes import located, location_of
from ccverify.checker.language.names import refuse_double
from ccverify.checker.language.properties import Properties
from ccverify.checker.language.recorder import Recorder, recording
from ccverify.checker.language.settings import chosen_settings, class_values, kebab, unknown
from ccverify.checker.language.sorts import BOOL
from ccverify.checker.language.system import Census, Property
from ccverify.checker.language.terms import Term, both, lift_to
from ccverify.checker.language.windows import Between, settled


def refuse_other_scenarios(name: str, mark: PropertyMark, scenarios: Collection[str]) -> None:
    """Raise `ModelError` if a property of that name says something of another scenario."""
    for scenario in (*mark.expected, *mark.beyond):
        if scenario not in scenarios:
            where = "the expectations" if scenario in mark.expected else "what is beyond"
            error = unknown("scenario", scenario, scenarios, f"{where} of {name}")
            raise ModelError(error.message, location=mark.location, hint=error.hint)


def _bounded(model: type[Model], mark: PropertyMark) -> dict[str, str]:
    """What is expected of a limit in the scenarios for which the time is known."""
    found = dict[str, str]()
    for scenario, length in mark.lengths.items() if mark.limit is not None else ():
        assert mark.limit is not None
        limit = mark.limit.at(class_values(model, chosen_settings(model, scenario, {})).value)
        longest = mark.kind == "longest"
        holds = not longest if length is None else length <= limit if longest else length >= limit
        found[scenario] = "proved" if holds else "violated"
    return found


class Claimed:
    """The properties of one build of a model, and its census; `reads` are the variables in them."""

    def __init__(self, model: type[Model], assembly: Assembly) -> None:
        self._model: Final = model
        self._assembly: Final = assembly
        self.reads: Final = set[Variable]()

    def properties(self, root: Model, extra: Properties[Any] | None) -> list[Property]:
        """What is claimed of the model: in its class, and beside it."""
        found, scenarios = list[Property](), scenarios_of(self._model)
        functions: dict[str, tuple[object, Callable[[], object]]] = {
            name: (value, getattr(root, name))
            for name, value in members(self._model)
            if isinstance(mark_of(value), PropertyMark)
        }
        for name, function in (extra.functions if extra else {}).items():
            if name in functions:
                clash = mark_of(function)
                raise ModelError(
                    f"name clash: {self._model.__name__} and its properties both declare {name!r}",
                    location=clash.location if clash else None,
                )
            functions[name] = (function, partial(function, root))
        for name, (declared, call) in functions.items():
            prop = self._property(name, declared, call, scenarios)
            refuse_double("properties", prop.name, (p.name for p in found), prop.location)
            found.append(prop)
        witnesses = {prop.name for prop in found if prop.kind == "reachable"}
        for prop in found:
            if prop.beside is not None and prop.beside not in witnesses:
                raise ModelError(
                    f"{prop.name} names {prop.beside!r} beside it, which is no reachable property",
                    location=prop.location,
                )
        return found

    def _property(
        self,
        name: str,
        function: object,
        call: Callable[[], object],
        scenarios: Collection[str],
    ) -> Property:
        mark = mark_of(function)
        assert isinstance(mark, PropertyMark)
        recorder = Recorder("property", name, self._assembly.scope, kind=mark.kind)
        with recording(recorder), located(name, mark.location):
            *stages, formula = formulas(
                name, mark.kind, call(), recorder, mark.location, limited=mark.limit is not None
            )
        self.reads.update(recorder.reads)
        refuse_other_scenarios(name, mark, scenarios)
        return Property(
            name=kebab(name),
            kind=mark.kind,
            meaning=" ".join((inspect.getdoc(function) or "").split()),
            formula=formula,
            sources=mark.sources,
            expected={**mark.expected, **_bounded(self._model, mark)},
            beside=kebab(mark.beside) if mark.beside else None,
            fails=mark.fails,
            by_construction=mark.by_construction,
            beyond=mark.beyond,
            location=mark.location,
            stages=tuple(stages),
            start=both(recorder.begins) if recorder.begins else None,
            limit=self._limit(name, mark),
            lengths={n: None if t is None else t.seconds for n, t in mark.lengths.items()},
        )

    def _limit(self, name: str, mark: PropertyMark) -> Term[Any] | None:
        """What a property claims of a time."""
        if mark.limit is None:
            return None
        window = Between(mark.limit, mark.limit)
        end, _ = settled(window, self._assembly.read.value, f"the limit of {name}", mark.location)
        return instant(end)

    def census(self, root: Model, extra: Properties[Any] | None) -> Census | None:
        """How the settled states of the model are counted, if that is declared beside it."""
        if extra is None or extra.counted is None:
            return None
        declared = extra.counted
        known = {v.name: v for v in self._assembly.variables}
        for name in declared.variables:
            if name not in known:
                raise unknown("variable", name, known, "the census")
        place = location_of(declared.outcomes)
        with (
            recording(Recorder("property", "the census", self._assembly.scope)),
            located("the census", place),
        ):
            outcomes = {
                name: lift_to(condition, BOOL, f"the outcome {name}")
                for name, condition in declared.outcomes(root).items()
            }
        return Census(declared.scenario, tuple(known[n] for n in declared.variables), outcomes)
