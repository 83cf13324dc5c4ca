"""From a model class to a `System`: settings, components, initial states, static checks."""

from __future__ import annotations

import inspect
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, Final

from ccverify.checker.errors import ModelError
from ccverify.checker.language.alike import difference
from ccverify.checker.language.asked import only_properties_ask, refuse_returned
from ccverify.checker.language.assembly import Assembly
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.budgets import KindBudget, allowances
from ccverify.checker.language.claimed import Claimed
from ccverify.checker.language.component import Component, Model, members, parameters_of
from ccverify.checker.language.doubts import doubts
from ccverify.checker.language.marks import InitialMark, mark_of
from ccverify.checker.language.mistakes import located, location_of
from ccverify.checker.language.opening import opened as opened_times
from ccverify.checker.language.parameters import Settings, show_value
from ccverify.checker.language.places import bounds
from ccverify.checker.language.properties import Properties
from ccverify.checker.language.recorder import Recorder, recording
from ccverify.checker.language.rewriting import ask_as_in_a_file
from ccverify.checker.language.settings import chosen_settings, class_values, kebab
from ccverify.checker.language.sorts import RangeSort
from ccverify.checker.language.steps import Steps
from ccverify.checker.language.system import FaultKind, System, Update
from ccverify.checker.language.terms import Term, both, bound_term, everywhere, lift


def build(
    model: type[Model],
    *,
    scenario: str | None = None,
    settings: Mapping[str, object] | None = None,
    properties: Properties[Any] | None = None,
    opened: Collection[str] = (),
    again: bool = True,
) -> System:
    """The transition system that `model` means under a scenario and further settings.

    The times `opened`, such as "interval" or an end of a window, "transit.high", have any of the
    values that may be set. The model is built `again`, and refused if it is another one then; one
    that was built so in other settings need not be.

    `properties` are added to those declared in the class. Raises `ModelError` if the model
    is not well formed, and `UsageError` if the request is not.

    Example:
        class Lamp(Model):
            on = Bool(initially=False)

            @action()
            def switch(self):
                self.on = ~self.on

        system = build(Lamp, settings={"faults": 1})
    """
    chosen = chosen_settings(model, scenario, settings or {})
    ask_as_in_a_file(model, properties)
    builder = _Builder(model, chosen, opened)
    system = builder.system(properties)
    if system.timing is not None:
        from ccverify.checker.language.untimely import (  # noqa: PLC0415  (few models are timed)
            refuse_untimely,
        )

        refuse_untimely(system, builder.assembly)
    warnings = tuple(doubts(builder.assembly, system, builder.reads, properties))
    if again:
        refuse_difference(system, _Builder(model, chosen, opened).system(properties))
    return replace(system, warnings=warnings)


def build_once(
    model: type[Model],
    scenario: str | None,
    settings: Mapping[str, object],
    properties: Properties[Any] | None,
    actions: Collection[str] | None = None,
) -> System:
    """The same system once more, for one who knows that `build` finds nothing wrong with it.

    With `actions` it has no others than these: what it says of them is what it says in the whole.
    """
    return _Builder(model, chosen_settings(model, scenario, settings)).system(properties, actions)


def refuse_difference(first: System, second: System) -> None:
    """`ModelError` unless two builds of a model, of any two sizes, are alike.

    A build that depends on more than settings would be another model each time it is asked for.
    """
    found = difference(first, second)
    if found is not None:
        what, place = found
        raise ModelError(
            f"{first.name} is not the same when it is built again: {what} changed",
            location=place,
            hint="a method's statements may depend on parameters alone: not on counters, random "
            "numbers, the time, or on how many replicas there are",
        )


class _Builder:
    """One build of a model: what is found of it, in the order in which it is looked for."""

    def __init__(
        self, model: type[Model], settings: Settings, opened: Collection[str] = ()
    ) -> None:
        self.model: Final = model
        parameters = parameters_of(model)
        self.shown: Final = {n: show_value(p, settings[n]) for n, p in parameters.items()}
        self.settings, self.opened = opened_times(parameters, settings, opened)
        for time in self.opened:
            self.shown[time.variable.name] = "any"
        self.assembly: Final = Assembly(self.settings, class_values(model, self.settings))
        self.assembly.scope.declare(time.variable for time in self.opened)
        self.initial: Final[list[Update]] = []
        self.predicates: Final[list[Term[bool]]] = []
        self.reads: Final = set[Variable]()

    def system(
        self, properties: Properties[Any] | None, actions: Collection[str] | None = None
    ) -> System:
        """The system, without the warnings about it; with some of its `actions`, or with all."""
        root = self.assembly.model(self.model)
        steps = Steps(self.assembly, *self._budget())
        for component in self.assembly.components:
            self._initialise(component)
        for component in self.assembly.components:
            steps.add(component, actions)
        steps.follow()
        if not steps.actions:
            raise ModelError(
                f"{self.model.__name__} has no actions",
                location=location_of(self.model),
                hint="mark methods with @action(...) or @fault(...)",
            )
        claimed = Claimed(self.model, self.assembly)
        found = claimed.properties(root, properties)
        self.reads.update(steps.reads, claimed.reads)
        of_times = any(prop.of_times for prop in found)
        finished, timing = steps.pace.finished(steps.actions, self.opened, of_times=of_times)
        predicates = [*self.predicates, *steps.pace.assumed]
        return System(
            name=kebab(self.model.__name__),
            meaning=inspect.cleandoc(self.model.__doc__ or "").split("\n\n")[0].replace("\n", " "),
            settings=self.shown,
            sizes=self.assembly.read.sizes,
            variables=tuple(self.assembly.variables),
            queues=tuple(self.assembly.queues),
            initial=tuple(self.initial),
            init=both(predicates) if predicates else lift(True),
            actions=finished,
            properties=tuple(found),
            census=claimed.census(root, properties),
            warnings=(),
            timing=timing,
        )

    def _budget(self) -> tuple[dict[FaultKind, Variable], set[FaultKind]]:
        """A variable for each limit on failures, by kind; and the kinds that may not happen."""
        budget = self.settings["faults"]
        assert isinstance(budget, int | KindBudget)
        limits, excluded = dict[FaultKind, Variable](), set[FaultKind]()
        for allowed in allowances(budget):
            if not allowed.limit:
                excluded |= set(allowed.kinds)
                continue
            meaning = "how many more failures may happen"
            if isinstance(budget, KindBudget):
                meaning += f", of: {', '.join(kind.value for kind in allowed.kinds)}"
            left = Variable(allowed.name, RangeSort(0, allowed.limit), (), meaning=meaning)
            limits |= dict.fromkeys(allowed.kinds, left)
            self.assembly.add(left)
            self.initial.append(Update(left, (), (), lift(allowed.limit)))
        return limits, excluded

    def _initialise(self, component: Component) -> None:
        """The initial states, as far as one component says how they are."""
        kind, scope = type(component), self.assembly.scope
        outer = bounds(component._outer)
        what = f"{kind.__name__}'s initial states"
        methods = Recorder("initial", what, scope, outer, outer)
        with recording(methods):
            view = component._at(tuple(map(bound_term, outer)))
            for name, value in members(kind):
                mark = mark_of(value)
                if isinstance(mark, InitialMark):
                    with located(f"{component._path}{name}", mark.location):
                        refuse_returned(f"{component._path}{name}", getattr(view, name)())
                        only_properties_ask(methods)
        assigned = {u.variable for u in methods.updates}
        declared = Recorder("initial", what, scope)
        with recording(declared):
            for declaration, made in component._cells.items():
                if declaration.has_initial or not assigned.issuperset(made):
                    declaration.initialise(made, component._read)
        self.initial.extend(declared.updates + methods.updates)
        self.predicates.extend(declared.guard)
        self.predicates.extend(everywhere(outer, guard) for guard in methods.guard)
