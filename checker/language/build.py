"""From a model class to a `System`: settings, components, actions, properties, static checks."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from types import FunctionType, MethodType
from typing import Any, Final
from weakref import WeakKeyDictionary

from ccverify.checker.errors import CcverifyError, Location, ModelError, UsageError
from ccverify.checker.language.alike import difference
from ccverify.checker.language.asked import formulas, only_properties_ask, repeated, trivial
from ccverify.checker.language.budgets import KindBudget, allowances
from ccverify.checker.language.channels import Wire
from ccverify.checker.language.choices import Domain, refuse_many
from ccverify.checker.language.component import (
    Component,
    Model,
    Needs,
    Part,
    Records,
    members,
    parameters_of,
    scenarios_of,
)
from ccverify.checker.language.declarations import Declaration, bounds
from ccverify.checker.language.defined import Definedness
from ccverify.checker.language.fairness import Grouping
from ccverify.checker.language.forgotten import forgotten
from ccverify.checker.language.marks import ActionMark, InitialMark, PropertyMark, mark_of
from ccverify.checker.language.mistakes import explained, nearest
from ccverify.checker.language.parameters import (
    AnyParameter,
    Lookup,
    Scenario,
    Settings,
    check_size,
    show_value,
)
from ccverify.checker.language.place import raised_at
from ccverify.checker.language.properties import Properties
from ccverify.checker.language.queues import RowVar
from ccverify.checker.language.recorder import Recorder, Skipped, assign, phrase, recording
from ccverify.checker.language.rewriting import ask_as_in_a_file
from ccverify.checker.language.scope import Scope
from ccverify.checker.language.sorts import (
    BOOL,
    INT,
    IndexSort,
    RangeSort,
    Replicas,
    Sort,
    Span,
)
from ccverify.checker.language.system import (
    Action,
    Census,
    Demand,
    Fairness,
    FaultKind,
    ModelWarning,
    Property,
    Queue,
    System,
    Update,
)
from ccverify.checker.language.terms import (
    Bound,
    Term,
    Variable,
    both,
    bound_term,
    lift,
    lift_to,
)

_LISTED: Final = 12
"""How many known names an error lists."""


def kebab(name: str) -> str:
    """`split_brain` as people write it: `split-brain`; `RouterPair`: `router-pair`."""
    spaced = "".join(f"-{c.lower()}" if c.isupper() else c for c in name)
    return spaced.strip("-").replace("_", "-").replace(".-", ".")


def chosen_settings(
    model: type[Model], scenario: str | None, changes: Mapping[str, object]
) -> dict[str, object]:
    """Every parameter's value: defaults, then the scenario's, then `changes` (text or values).

    Raises `UsageError` for an unknown scenario or parameter and for values out of range.
    """
    parameters, scenarios = parameters_of(model), scenarios_of(model)
    of = kebab(model.__name__)
    settings: dict[str, object] = {name: p.default for name, p in parameters.items()}
    declared = {n: _scenario_settings(s, parameters, of) for n, s in scenarios.items()}
    if scenario is not None:
        if scenario not in scenarios:
            raise unknown("scenario", scenario, scenarios, of)
        settings |= declared[scenario]
    return settings | _checked(changes, parameters, of)


def _checked(
    changes: Mapping[str, object], parameters: Mapping[str, AnyParameter], of: str
) -> dict[str, object]:
    """The values that `changes` give to parameters."""
    found: dict[str, object] = {}
    for name, value in changes.items():
        if name not in parameters:
            raise unknown("parameter", name, parameters, of)
        parameter = parameters[name]
        if isinstance(parameter, Replicas):
            found[name] = check_size(parameter, value)
        else:
            found[name] = parameter.check(value)
    return found


def _scenario_settings(
    scenario: Scenario, parameters: Mapping[str, AnyParameter], of: str
) -> dict[str, object]:
    """The values that a scenario sets; a `ModelError` in its place if they are none."""
    try:
        return _checked(scenario.settings, parameters, of)
    except UsageError as error:
        raise ModelError(
            f"the scenario {scenario.name}: {error.message}",
            location=scenario.location,
            hint=error.hint,
        ) from None


def unknown(what: str, name: str, known: Iterable[str], of: str = "") -> UsageError:
    """The error for a name that is not there, with the nearest ones, and the first few."""
    names = list(known)
    listing = ", ".join(names[:_LISTED]) if names else "none"
    more = len(names) - _LISTED
    if more > 0:
        listing += f", and {more} more"
    hint = f"{nearest(name, names)}known: {listing}"
    return UsageError(f"unknown {what} {name!r}{f' of {of}' if of else ''}", hint=hint)


def build(
    model: type[Model],
    *,
    scenario: str | None = None,
    settings: Mapping[str, object] | None = None,
    properties: Properties[Any] | None = None,
) -> System:
    """The transition system that `model` means under a scenario and further settings.

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
    builder = _Builder(model, chosen)
    system = builder.system(properties)
    warnings = builder.warnings(properties, system.properties)
    refuse_difference(system, _Builder(model, chosen).system(properties))
    return replace(system, warnings=warnings)


def build_once(
    model: type[Model],
    scenario: str | None,
    settings: Mapping[str, object],
    properties: Properties[Any] | None,
) -> System:
    """The same system once more, for one who knows that `build` finds nothing wrong with it."""
    return _Builder(model, chosen_settings(model, scenario, settings)).system(properties)


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


_ARGUMENTS: Final = WeakKeyDictionary[FunctionType, tuple[str, ...]]()


def _arguments(method: MethodType) -> tuple[str, ...]:
    """The names of what a method takes; they are found once, for they do not change."""
    function = method.__func__
    assert isinstance(function, FunctionType)
    if function not in _ARGUMENTS:
        _ARGUMENTS[function] = tuple(inspect.signature(method).parameters)
    return _ARGUMENTS[function]


def _refuse_other_part(kind: type[Component], name: str, value: object) -> None:
    """`ModelError` if what stands in a part's place is not the same component or a special one.

    A channel may stand for any other, as one that loses messages for one that does not.
    """
    for base in kind.__mro__[1:]:
        general = vars(base).get(name)
        if not isinstance(general, Part):
            continue
        channel = issubclass(general.component, Wire)
        wanted = Wire if channel else general.component
        if not isinstance(value, Part) or not issubclass(value.component, wanted):
            other = f"Part(...) of {wanted.__name__} or of a subclass of it"
            raise ModelError(
                f"{kind.__name__} puts something else in the place of the part {name} of "
                f"{base.__name__}",
                location=_location_of(kind),
                hint=f"write {'Channel(...)' if channel else other}, or take another name",
            )


class _Builder:
    def __init__(self, model: type[Model], settings: Settings) -> None:
        self.model = model
        self.settings = settings
        self.components: list[Component] = []
        self.variables: list[Variable] = []
        self.queues: list[Queue] = []
        self.initial: list[Update] = []
        self.predicates: list[Term[bool]] = []
        self.actions: list[Action] = []
        self.reads: set[Variable] = set()
        self.budget: dict[FaultKind, Variable] = {}
        self.excluded: set[FaultKind] = set()
        self.scenarios = scenarios_of(model)
        replicas = (p for p in parameters_of(model).values() if isinstance(p, Replicas))
        self.read = Lookup(settings, replicas)
        self.scope = Scope(self.read.sizes)
        self.declared_at: dict[Variable, Location | None] = {}
        self.grouping = Grouping()

    def system(self, properties: Properties[Any] | None) -> System:
        parameters = parameters_of(self.model)
        root = self._component(self.model, "", (), {})
        assert isinstance(root, Model)
        self._add_budget()
        for component in self.components:
            self._initialise(component)
        for component in self.components:
            self._add_actions(component)
        if not self.actions:
            raise ModelError(
                f"{self.model.__name__} has no actions",
                location=_location_of(self.model),
                hint="mark methods with @action(...) or @fault(...)",
            )
        found = self._properties(root, properties)
        return System(
            name=kebab(self.model.__name__),
            meaning=inspect.cleandoc(self.model.__doc__ or "").split("\n\n")[0].replace("\n", " "),
            settings={n: show_value(p, self.settings[n]) for n, p in parameters.items()},
            sizes=self.read.sizes,
            variables=tuple(self.variables),
            queues=tuple(self.queues),
            initial=tuple(self.initial),
            init=both(self.predicates) if self.predicates else lift(True),
            actions=tuple(self.actions),
            properties=tuple(found),
            census=self._census(root, properties),
            warnings=(),
        )

    def warnings(
        self, extra: Properties[Any] | None, found: Iterable[Property]
    ) -> tuple[ModelWarning, ...]:
        """What is well formed in the built system, but seldom meant."""
        properties = list(found)
        return (
            *self._unused(),
            *self._uncalled(extra),
            *trivial(properties),
            *repeated(properties),
        )

    # Components and their variables

    def _component(
        self,
        kind: type[Component],
        path: str,
        outer: tuple[IndexSort, ...],
        provided: Mapping[str, Component],
    ) -> Component:
        component = kind()
        component._settings = self.settings
        component._path = path
        component._outer = outer
        component._prefix = ()
        component._cells = {}
        component._parts = {}
        read = self.read
        component._read = read
        for name, value in members(kind):
            _refuse_other_part(kind, name, value)
            match value:
                case Declaration():
                    with _located(path + name, value.location):
                        made = value.variables(path, outer, read)
                    component._cells[value] = made
                    self.declared_at |= dict.fromkeys(made, value.location)
                    self.variables.extend(made)
                    self.scope.declare(made)
                    if isinstance(value, RowVar):
                        self._add_queue(path + value.name, made)
                case Needs():
                    if not isinstance(provided.get(name), value.component):
                        raise ModelError(
                            f"{kind.__name__} needs {name} ({value.component.__name__})",
                            location=_location_of(kind),
                            hint=f"write Part({kind.__name__}, needs={{'{name}': ...}})",
                        )
                    component._parts[name] = provided[name]
                case Part():
                    for part in value.needs.values():
                        if part.name not in component._parts:
                            raise ModelError(
                                f"{kind.__name__} hands {name} a part that it does not declare "
                                "before it",
                                location=_location_of(kind),
                                hint=f"declare the parts that {name} needs above it, with names",
                            )
                    handed = {k: component._parts[p.name] for k, p in value.needs.items()}
                    component._parts[name] = self._component(
                        value.component, f"{path}{name}.", outer, handed
                    )
                case Records():
                    with _located(path + name, value.location):
                        over = tuple(map(read.span, value.over))
                    component._parts[name] = self._component(
                        value.component, f"{path}{name}.", outer + over, {}
                    )
                case _:
                    mark = mark_of(value)
                    if path and isinstance(mark, PropertyMark):
                        raise ModelError(
                            f"{name} is a property of a part ({kind.__name__})",
                            location=mark.location,
                            hint="declare it in the model, which sees all of its parts",
                        )
        names = [v.name for v in self.variables]
        if len(names) != len(set(names)):
            double = next(n for n in names if names.count(n) > 1)
            raise ModelError(f"name clash: two variables are named {double!r}")
        self.components.append(component)
        return component

    def _add_queue(self, name: str, made: tuple[Variable, ...]) -> None:
        *cells, length = made
        last = cells[0].indices[-1]
        capacity = last.size if isinstance(last, Span) else 0
        self.queues.append(Queue(name, tuple(cells), length, capacity))

    def _add_budget(self) -> None:
        """A variable for each limit on failures; kinds that may not happen are left out."""
        budget = self.settings["faults"]
        assert isinstance(budget, int | KindBudget)
        for allowed in allowances(budget):
            if not allowed.limit:
                self.excluded |= set(allowed.kinds)
                continue
            meaning = "how many more failures may happen"
            if isinstance(budget, KindBudget):
                meaning += f", of: {', '.join(kind.value for kind in allowed.kinds)}"
            left = Variable(allowed.name, RangeSort(0, allowed.limit), (), meaning=meaning)
            self.budget |= dict.fromkeys(allowed.kinds, left)
            self.variables.append(left)
            self.scope.declare([left])
            self.initial.append(Update(left, (), (), lift(allowed.limit)))

    # Initial states

    def _initialise(self, component: Component) -> None:
        kind = type(component)
        outer = bounds(component._outer)
        what = f"{kind.__name__}'s initial states"
        methods = Recorder("initial", what, self.scope, outer, outer)
        with recording(methods):
            view = component._at(tuple(map(bound_term, outer)))
            for name, value in members(kind):
                mark = mark_of(value)
                if isinstance(mark, InitialMark):
                    with _located(f"{component._path}{name}", mark.location):
                        getattr(view, name)()
                        only_properties_ask(methods)
        assigned = {u.variable for u in methods.updates}
        declared = Recorder("initial", what, self.scope)
        with recording(declared):
            for declaration, made in component._cells.items():
                if declaration.has_initial or not assigned.issuperset(made):
                    declaration.initialise(made)
        self.initial += declared.updates + methods.updates
        self.predicates += declared.guard
        self.predicates += [_everywhere(outer, guard) for guard in methods.guard]

    # Actions

    def _add_actions(self, component: Component) -> None:
        outer = bounds(component._outer)
        for name, value in members(type(component)):
            mark = mark_of(value)
            if isinstance(mark, ActionMark):
                action = self._action(component, name, mark, outer)
                if action is not None:
                    _refuse_double("actions", action.name, self.actions, mark.location)
                    self.actions.append(action)

    def _action(
        self, component: Component, name: str, mark: ActionMark, outer: tuple[Bound, ...]
    ) -> Action | None:
        names = _arguments(getattr(component, name))
        if len(names) != len(mark.over):
            raise ModelError(
                f"{name} takes {len(names)} argument(s), but its decorator names "
                f"{len(mark.over)} index sort(s)",
                location=mark.location,
            )
        if mark.fault is not None and mark.fault.kind in self.excluded:
            return None
        outer = tuple(Bound(f"outer_{b.name}", b.sort) if b.name in names else b for b in outer)
        full = f"{component._path}{name}"
        with _located(full, mark.location):
            own = [Bound(n, self._sort(d)) for n, d in zip(names, mark.over, strict=True)]
        recorder = Recorder("action", full, self.scope, (*outer, *own))
        method = getattr(component._at(tuple(map(bound_term, outer))), name)
        recorder.code = getattr(method.__func__, "__code__", None)
        with recording(recorder), _located(full, mark.location):
            for bound, over in zip(own, mark.over, strict=True):
                recorder.guard += over.guard(bound)
            try:
                method(*(d.argument(bound) for bound, d in zip(own, mark.over, strict=True)))
            except Skipped:
                return None
            self._demand_elements(recorder, mark.location)
            for change in recorder.changes:
                change.finish()
            only_properties_ask(recorder)
            if mark.fault is not None and mark.fault.kind in self.budget:
                budget = self.budget[mark.fault.kind]
                left: Term[int] = Term("read", (), INT, budget)
                recorder.guard.append(left > 0)
                assign(budget, (), left - 1, location=mark.location)
        if not recorder.updates:
            raise ModelError(
                f"{full} changes nothing",
                location=mark.location,
                hint="assign a variable; a step that changes nothing need not be modelled",
            )
        self.reads |= recorder.reads
        parameters = recorder.bounds
        refuse_many(full, parameters, mark.location)
        arguments = {p.name: bound_term(p) for p in parameters}
        return Action(
            name=kebab(full),
            parameters=parameters,
            guard=both(recorder.guard) if recorder.guard else lift(True),
            updates=tuple(recorder.updates),
            sources=mark.sources,
            title=phrase(_title(method, full, arguments), arguments, mark.location),
            says=recorder.says,
            fault=mark.fault,
            fair=self._fairness(component, full, mark, (*outer, *own), len(outer)),
            location=mark.location,
            demands=tuple(recorder.demands),
        )

    def _sort(self, over: Domain) -> IndexSort | Sort:
        """The sort of a parameter, as the model is set."""
        return over.sort(self.read, self.scope.length)

    def _fairness(
        self,
        component: Component,
        full: str,
        mark: ActionMark,
        parameters: tuple[Bound, ...],
        outer: int,
    ) -> Fairness | None:
        """With which other calls those of an action are fair."""
        here = (n for n, value in members(type(component)) if value is mark.fair)
        declared = next(here, None)
        group = None if declared is None else kebab(component._path + declared)
        asked = parameters[: outer + len(mark.over)]  # not what the action chooses by itself
        return self.grouping.of(mark.fair, kebab(full), asked, outer, group, mark.location)

    def _demand_elements(self, recorder: Recorder, location: Location | None) -> None:
        """Demand that an action rests on no element that its queue does not hold."""
        defined = Definedness(self.queues)
        read: list[tuple[Term[Any], tuple[Bound, ...], Location | None]] = []
        read += [(guard, (), location) for guard in recorder.guard]
        for update in recorder.updates:
            values = [] if update.value is None else [update.value]
            read += [(term, update.bound, update.location) for term in (*update.keys, *values)]
        for change in recorder.changes:
            read += [(term, (), change.location) for term in change.rests_on]
        for term, bound, place in read:
            condition = defined.condition(term)
            if condition is not None:
                demand = Demand(_everywhere(bound, condition), defined.broken(term), place)
                recorder.demands.append(demand)

    # Properties

    def _properties(self, root: Model, extra: Properties[Any] | None) -> list[Property]:
        found: list[Property] = []
        functions: dict[str, tuple[object, Callable[[], object]]] = {
            name: (value, getattr(root, name))
            for name, value in members(self.model)
            if isinstance(mark_of(value), PropertyMark)
        }
        for name, function in (extra.functions if extra else {}).items():
            if name in functions:
                clash = mark_of(function)
                raise ModelError(
                    f"name clash: {self.model.__name__} and its properties both declare {name!r}",
                    location=clash.location if clash else None,
                )
            functions[name] = (function, partial(function, root))
        for name, (declared, call) in functions.items():
            prop = self._property(name, declared, call)
            _refuse_double("properties", prop.name, found, prop.location)
            found.append(prop)
        witnesses = {prop.name for prop in found if prop.kind == "reachable"}
        for prop in found:
            if prop.beside is not None and prop.beside not in witnesses:
                raise ModelError(
                    f"{prop.name} names {prop.beside!r} beside it, which is no reachable property",
                    location=prop.location,
                )
        return found

    def _property(self, name: str, function: object, call: Callable[[], object]) -> Property:
        mark = mark_of(function)
        assert isinstance(mark, PropertyMark)
        recorder = Recorder("property", name, self.scope, kind=mark.kind)
        with recording(recorder), _located(name, mark.location):
            *stages, formula = formulas(name, mark.kind, call(), recorder, mark.location)
        self.reads |= recorder.reads
        for scenario in mark.expected:
            if scenario not in self.scenarios:
                of = f"the expectations of {name}"
                error = unknown("scenario", scenario, self.scenarios, of)
                raise ModelError(error.message, location=mark.location, hint=error.hint)
        return Property(
            name=kebab(name),
            kind=mark.kind,
            meaning=" ".join((inspect.getdoc(function) or "").split()),
            formula=formula,
            sources=mark.sources,
            expected=mark.expected,
            beside=kebab(mark.beside) if mark.beside else None,
            fails=mark.fails,
            location=mark.location,
            stages=tuple(stages),
            start=both(recorder.begins) if recorder.begins else None,
        )

    def _census(self, root: Model, extra: Properties[Any] | None) -> Census | None:
        if extra is None or extra.counted is None:
            return None
        declared = extra.counted
        known = {v.name: v for v in self.variables}
        for name in declared.variables:
            if name not in known:
                raise unknown("variable", name, known, "the census")
        place = _location_of(declared.outcomes)
        with (
            recording(Recorder("property", "the census", self.scope)),
            _located("the census", place),
        ):
            outcomes = {
                name: lift_to(condition, BOOL, f"the outcome {name}")
                for name, condition in declared.outcomes(root).items()
            }
        return Census(declared.scenario, tuple(known[n] for n in declared.variables), outcomes)

    # Warnings

    def _uncalled(self, extra: Properties[Any] | None) -> list[ModelWarning]:
        """Warnings of methods that nothing calls; `ModelError` if one of them acts."""
        beside: list[object] = [*extra.functions.values()] if extra else []
        if extra is not None and extra.counted is not None:
            beside.append(extra.counted.outcomes)
        warnings = []
        for method in forgotten(map(type, self.components), beside):
            full = f"{method.owner}.{method.name}"
            if method.acts:
                raise ModelError(
                    f"{full} assigns or requires something, but nothing calls it",
                    location=method.location,
                    hint="mark it with @action(...), @fault(...) or @initial(), or call it from "
                    "a method that is marked",
                )
            message = f"{full} is never called: no action and no property uses it"
            warnings.append(ModelWarning("never called", full, message, method.location))
        return warnings

    def _unused(self) -> Iterator[ModelWarning]:
        written = {u.variable for action in self.actions for u in action.updates}
        free = {u.variable for u in self.initial if u.value is None}  # a choice, made once
        queues = {variable: q.name for q in self.queues for variable in (*q.cells, q.length)}
        groups: dict[str, list[Variable]] = {}
        for variable in self.variables:
            if variable not in self.budget.values():
                groups.setdefault(queues.get(variable, variable.name), []).append(variable)
        for name, variables in groups.items():
            place = self.declared_at[variables[0]]
            if written.isdisjoint(variables) and free.isdisjoint(variables):
                message = f"{name} is never written: it keeps its initial value"
                yield ModelWarning("never written", name, message, place)
            if self.reads.isdisjoint(variables):
                message = f"{name} is never read: no guard, update or property uses it"
                yield ModelWarning("never read", name, message, place)


def _refuse_double(
    what: str, name: str, found: Iterable[Action | Property], location: Location | None
) -> None:
    if any(other.name == name for other in found):
        raise ModelError(f"name clash: two {what} are named {name!r}", location=location)


def _title(method: Callable[..., object], name: str, arguments: Iterable[str]) -> str:
    """How traces call an action: the first paragraph of its docstring, without the full stop.

    Without a docstring: its name, and its arguments in parentheses.
    """
    paragraph = " ".join(inspect.cleandoc(method.__doc__ or "").split("\n\n")[0].split())
    if paragraph:
        return paragraph.removesuffix(".")
    fields = ", ".join(f"{{{argument}}}" for argument in arguments)
    words = kebab(name).replace("-", " ").replace(".", ": ")
    return f"{words} ({fields})" if fields else words


def _everywhere(outer: tuple[Bound, ...], condition: Term[bool]) -> Term[bool]:
    """The condition at every place of the component that states it."""
    for bound in reversed(outer):
        condition = Term("forall", (condition,), BOOL, bound)
    return condition


@contextmanager
def _located(what: str, location: Location | None) -> Iterator[None]:
    """Give a `ModelError` without a place that of the method, and turn other errors into one."""
    try:
        yield
    except CcverifyError as error:
        error.location = error.location or location
        raise
    except (Skipped, KeyboardInterrupt):
        raise
    except BaseException as error:  # SystemExit too: a model ends no run of the checker
        message, hint = explained(what, error)
        place = raised_at(error, location.file if location else None) or location
        raise ModelError(message, location=place, hint=hint) from error


def _location_of(kind: type | Callable[..., object]) -> Location | None:
    try:
        return Location(inspect.getfile(kind), inspect.getsourcelines(kind)[1])
    except (OSError, TypeError):
        return None
