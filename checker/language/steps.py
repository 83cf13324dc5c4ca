"""The steps of a model: what its actions and faults mean, once their methods have run."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Iterable
from types import FunctionType, MethodType
from typing import Any, Final
from weakref import WeakKeyDictionary

from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language.asked import only_properties_ask, refuse_returned
from ccverify.checker.language.assembly import Assembly
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.choices import Domain, refuse_many
from ccverify.checker.language.component import Component, members
from ccverify.checker.language.defined import Definedness
from ccverify.checker.language.fairness import Fair, Grouping
from ccverify.checker.language.marks import ActionMark, mark_of
from ccverify.checker.language.mistakes import located
from ccverify.checker.language.names import refuse_double
from ccverify.checker.language.pace import Pace
from ccverify.checker.language.places import bounds
from ccverify.checker.language.recorder import Recorder, Skipped, assign, recording
from ccverify.checker.language.settings import kebab
from ccverify.checker.language.sorts import INT, IndexSort, Sort
from ccverify.checker.language.statements import phrase
from ccverify.checker.language.system import Action, Demand, Fairness, FaultKind
from ccverify.checker.language.terms import Term, both, bound_term, everywhere, lift


class Steps:
    """The actions of one build. `budget` has what limits failures, by kind; `excluded` are the
    kinds that may not happen. `reads` are the variables that guards and updates have read.
    """

    def __init__(
        self, assembly: Assembly, budget: dict[FaultKind, Variable], excluded: set[FaultKind]
    ) -> None:
        self._assembly: Final = assembly
        self._budget: Final = budget
        self._excluded: Final = excluded
        self._defined: Final = Definedness(assembly.queues)
        self._grouping: Final = Grouping()
        self.pace: Final = Pace(assembly)
        self.actions: Final[list[Action]] = []
        self.reads: Final = set[Variable]()

    def add(self, component: Component, only: Collection[str] | None = None) -> None:
        """Add what a component does, or of that the actions with some names."""
        outer = bounds(component._outer)
        for name, value in members(type(component)):
            mark = mark_of(value)
            wanted = only is None or kebab(component._path + name) in only
            if wanted and isinstance(mark, ActionMark):
                action = self._action(component, name, mark, outer)
                if action is not None:
                    refuse_double(
                        "actions", action.name, (a.name for a in self.actions), mark.location
                    )
                    self.actions.append(action)

    def follow(self) -> None:
        """Let heartbeats know of every step that may change whether they are heard."""
        if not self._assembly.listeners:
            return
        from ccverify.checker.language.heartbeats import (  # noqa: PLC0415  (few models have them)
            Beats,
            Listening,
        )

        for component in self._assembly.listeners:
            assert isinstance(component, Beats)
            listened = Listening(component, self._assembly.scope, self.pace)
            self.actions[:] = map(listened.told, self.actions)
            self.reads.update(listened.reads)

    def _action(
        self, component: Component, name: str, mark: ActionMark, outer: tuple[Bound, ...]
    ) -> Action | None:
        names = _arguments(getattr(component, name))
        if len(names) != len(mark.over):
            raise ModelError(
                f"{name} takes {len(names)} argument(s), but its decorator names "
                f"{len(mark.over)} index sort(s)",
                location=mark.location,
                hint="name a sort for each argument after self, as in @action(Side) above "
                "def go(self, side)",
            )
        if mark.fault is not None and mark.fault.kind in self._excluded:
            return None
        outer = tuple(Bound(f"outer_{b.name}", b.sort) if b.name in names else b for b in outer)
        full = f"{component._path}{name}"
        with located(full, mark.location):
            own = [Bound(n, self._sort(d)) for n, d in zip(names, mark.over, strict=True)]
        recorder = Recorder("action", full, self._assembly.scope, (*outer, *own))
        method = getattr(component._at(tuple(map(bound_term, outer))), name)
        recorder.code = getattr(method.__func__, "__code__", None)
        with recording(recorder), located(full, mark.location):
            for bound, over in zip(own, mark.over, strict=True):
                recorder.guard += over.guard(bound)
            keys = tuple(map(bound_term, (*outer, *own)))
            expiry = self.pace.begin(component, mark, recorder, keys)
            try:
                said = method(*(d.argument(b) for b, d in zip(own, mark.over, strict=True)))
            except Skipped:
                return None
            refuse_returned(full, said)
            self._demand_elements(recorder, mark.location)
            for change in recorder.changes:
                change.finish()
            self.pace.end(expiry, recorder)
            only_properties_ask(recorder)
            if mark.fault is not None and mark.fault.kind in self._budget:
                budget = self._budget[mark.fault.kind]
                left: Term[int] = Term("read", (), INT, budget)
                recorder.guard.append(left > 0)
                assign(budget, (), left - 1, location=mark.location)
            if mark.fault is not None and mark.fault.kind.failure:
                for apart, made in self._assembly.apart.items():
                    free = apart.keep(made, mark.fault.kind, self._assembly.read.value)
                    recorder.guard += [] if free is None else [free]
        if not recorder.updates and not recorder.resets:
            raise ModelError(
                f"{full} changes nothing",
                location=mark.location,
                hint="assign a variable; a step that changes nothing need not be modelled",
            )
        self.reads.update(recorder.reads)
        parameters = recorder.bounds
        refuse_many(full, parameters, mark.location)
        arguments = {p.name: bound_term(p) for p in parameters}
        action = Action(
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
            resets=tuple(recorder.resets),
            inner=name in getattr(component, "_need_not_happen", ()),
        )
        since = None if mark.since is None else component._cells[mark.since][0]
        return self.pace.timed(full, action, mark, expiry, since, len(outer) + len(own))

    def _sort(self, over: Domain) -> IndexSort | Sort:
        """The sort of a parameter, as the model is set."""
        return over.sort(self._assembly.read, self._assembly.scope.length)

    def _fairness(
        self,
        component: Component,
        full: str,
        mark: ActionMark,
        parameters: tuple[Bound, ...],
        outer: int,
    ) -> Fairness | None:
        """With which other calls those of an action are fair."""
        group = None
        if isinstance(mark.fair, Fair):
            here = (n for n, value in members(type(component)) if value is mark.fair)
            declared = next(here, None)
            group = None if declared is None else kebab(component._path + declared)
        asked = parameters[: outer + len(mark.over)]  # not what the action chooses by itself
        return self._grouping.of(mark.fair, kebab(full), asked, outer, group, mark.location)

    def _demand_elements(self, recorder: Recorder, location: Location | None) -> None:
        """Demand that an action rests on no element that its queue does not hold."""

        def demand(
            term: Term[Any],
            place: Location | None,
            bound: tuple[Bound, ...] = (),
            when: Term[bool] | None = None,
        ) -> None:
            condition = self._defined.condition(term)
            if condition is not None:
                needed = condition if when is None else ~when | condition
                broken = self._defined.broken(term)
                recorder.demands.append(Demand(everywhere(bound, needed), broken, place))

        for guard in recorder.guard:
            demand(guard, location)
        for update in recorder.updates:
            for term in (*update.keys, *(() if update.value is None else (update.value,))):
                demand(term, update.location, update.bound)
        for reset in recorder.resets:
            demand(reset.when, reset.location, reset.bound)
            for key in (*reset.keys, *(() if reset.since is None else reset.since[1])):
                demand(key, reset.location, reset.bound, reset.when)
        for change in recorder.changes:
            for term, when in change.rests_on:
                demand(term, change.location, (), when)


_ARGUMENTS: Final = WeakKeyDictionary[FunctionType, tuple[str, ...]]()


def _arguments(method: MethodType) -> tuple[str, ...]:
    """The names of what a method takes; they are found once, for they do not change."""
    function = method.__func__
    assert isinstance(function, FunctionType)
    if function not in _ARGUMENTS:
        _ARGUMENTS[function] = tuple(inspect.signature(method).parameters)
    return _ARGUMENTS[function]


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
