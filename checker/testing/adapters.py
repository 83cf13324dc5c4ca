"""What an adapter is to a model: it carries out actions, and tells what variables hold.

An adapter is a class of the user's, which drives his own implementation. A method that is named
after an action carries it out, with the arguments that it takes. A method that is named after a
variable tells what the implementation holds there.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import cached_property, partial
from typing import Any, Final, TypeAlias

from ccverify.checker.api.named import Names, names_of
from ccverify.checker.data import dataclass
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.values import Values
from ccverify.checker.evidence.view import Place, View
from ccverify.checker.language.settings import unknown
from ccverify.checker.language.sorts import show
from ccverify.checker.language.system import Action, System
from ccverify.checker.meaning.evaluate import Call, Evaluator

AdapterLike: TypeAlias = Callable[..., Any]
"""A class, or `functools.partial` of one."""

START: Final = "start"
"""The argument by which an adapter is told in which state a run begins, if it takes it."""


class _Unseen(Enum):
    UNSEEN = "UNSEEN"

    def __repr__(self) -> str:
        return self.value


UNSEEN: Final[Any] = _Unseen.UNSEEN
"""What an adapter returns for a variable that cannot be observed now: nothing is compared."""


@dataclass(frozen=True, slots=True, repr=False)
class Order:
    """An action that an adapter is told to carry out, with the codes of what it is told.

    Parameters that its method does not take are the implementation's own choice.
    """

    action: Action
    method: str
    told: tuple[tuple[str, int], ...]
    shown: str

    def __repr__(self) -> str:
        return self.shown

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """Hypothesis would print all fields."""
        printer.text(self.shown)


@dataclass(frozen=True, slots=True)
class Observation:
    """A variable that an adapter tells of: at once, or key by key."""

    view: View
    method: str
    whole: bool


def method_name(name: str) -> str:
    """The method for an action or a variable: `network.lose-wan` is `network_lose_wan`."""
    return name.replace(".", "_").replace("-", "_")


class Interface:
    """How an adapter class and a model fit together.

    Actions in `by_itself` may be taken by the implementation at any time, without being told to;
    they need no method. Raises `UsageError`, with all that does not fit, if something does not.
    """

    def __init__(
        self,
        evaluator: Evaluator,
        adapter: AdapterLike,
        scenario: str | None,
        by_itself: Names,
    ) -> None:
        system = evaluator.system
        self.evaluator: Final = evaluator
        self.scenario: Final = scenario
        self.values: Final = Values(system)
        self.adapter: Final = adapter
        kind = _class_of(adapter)
        self.name: Final = kind.__name__
        own = _named(by_itself, system)
        self.by_itself: Final = [c for c in self.evaluator.calls if c.action.name in own]
        self._methods: Final[dict[str, tuple[str, ...] | None]] = {}
        self.observations: Final[list[Observation]] = []
        problems = [*self._bind_actions(kind, own), *self._bind_variables(kind)]
        problems += self._strangers(kind)
        if problems:
            raise UsageError(
                "\n  ".join((f"{self.name} does not fit {system.name}:", *problems)),
                hint="an adapter has a method for each action, and one for each variable that is "
                "observed;\n  an action that the implementation takes by itself is named in "
                "by_itself=...",
            )

    @property
    def starts(self) -> bool:
        """The adapter is told in which state a run begins."""
        return START in inspect.signature(self.adapter).parameters

    @cached_property
    def orders(self) -> dict[Order, list[Call]]:
        """What can be ordered, each with the calls that it may come to."""
        found: dict[Order, list[Call]] = {}
        for call in self.evaluator.calls:
            order = self.order_of(call)
            if order is not None:
                found.setdefault(order, []).append(call)
        return found

    @cached_property
    def by_action(self) -> list[list[Order]]:
        """The orders of each action."""
        found: dict[Action, list[Order]] = {}
        for order in self.orders:
            found.setdefault(order.action, []).append(order)
        return list(found.values())

    def order_of(self, call: Call) -> Order | None:
        """The order that a call is carried out by; None if the adapter has no method for it."""
        action = call.action
        if action.name not in self._methods:
            return None
        taken = self._methods[action.name]
        told = [
            (p, code)
            for p, code in zip(action.parameters, call.arguments, strict=True)
            if taken is None or p.name in taken
        ]
        shown = ", ".join(show(p.sort, code) for p, code in told)
        return Order(
            action,
            method_name(action.name),
            tuple((p.name, code) for p, code in told),
            f"{action.name}({shown})" if told else action.name,
        )

    def carry_out(self, adapter: object, order: Order) -> None:
        """Have an adapter carry out an order."""
        sorts = {p.name: p.sort for p in order.action.parameters}
        told = {name: self.values.value(sorts[name], code) for name, code in order.told}
        getattr(adapter, order.method)(**told)

    def observe(self, adapter: object) -> Iterator[tuple[Place, Any]]:
        """What an adapter tells, place by place; what is unseen is left out."""
        for observation in self.observations:
            for place, value in self._told(adapter, observation):
                if value is not UNSEEN:
                    yield place, value

    def _told(self, adapter: object, observation: Observation) -> Iterator[tuple[Place, Any]]:
        view, ask = observation.view, getattr(adapter, observation.method)
        if not view.indices:
            yield view.places[0], ask()
        elif observation.whole:
            told = ask()
            if not isinstance(told, Mapping):
                raise UsageError(
                    f"{self.name}.{observation.method} returns {told!r}",
                    hint="it is to return a dict from keys to values; keys that are not observed "
                    "are left out",
                )
            places = {place.key: place for place in view.places}
            for key, value in told.items():
                yield places[self.values.keys(view.indices, key, view.name)], value
        else:
            for place in view.places:
                key = zip(view.indices, place.key, strict=True)
                yield place, ask(*(self.values.value(sort, code) for sort, code in key))

    # What does not fit

    def _bind_actions(self, kind: type, own: set[str]) -> Iterator[str]:
        taken = dict[str, str]()
        for action in self.evaluator.system.actions:
            method = method_name(action.name)
            if method in taken:
                yield f"the actions {taken[method]} and {action.name} would both be {method}"
            taken[method] = action.name
            names = [parameter.name for parameter in action.parameters]
            if not hasattr(kind, method):
                if action.name not in own:
                    listed = ", ".join(("self", *names))
                    yield f"it has no method for {action.name}: def {method}({listed})"
                continue
            parameters = _parameters(kind, method)
            if parameters is None:
                yield f"{method}, which is an action's name, is no method"
                continue
            for each in parameters:
                if each.name not in names and _is_needed(each):
                    yield (
                        f"{method} takes {each.name}, which is no argument of {action.name}; "
                        f"there are: {', '.join(names) or 'none'}"
                    )
            every = any(each.kind is each.VAR_KEYWORD for each in parameters)
            self._methods[action.name] = None if every else tuple(p.name for p in parameters)

    def _bind_variables(self, kind: type) -> Iterator[str]:
        actions = {method_name(action.name) for action in self.evaluator.system.actions}
        views = self.values.views.views
        for view in views:
            method = method_name(view.name)
            if not hasattr(kind, method) or method in actions:
                continue
            parameters = _parameters(kind, method)
            if parameters is None:
                yield f"{method}, which is a variable's name, is no method"
                continue
            needed = sum(map(_is_needed, parameters))
            if needed not in (0, len(view.indices)):
                yield (
                    f"{method} takes {needed} argument(s); it is to take none and return a dict, "
                    f"or {len(view.indices)}, one for each index of {view.name}"
                )
            self.observations.append(Observation(view, method, needed == 0))
        if not self.observations:
            names = ", ".join(method_name(view.name) for view in views)
            yield f"it observes no variable; there are: {names}"

    def _strangers(self, kind: type) -> Iterator[str]:
        """Methods that are named after nothing in the model; they may be misspelt."""
        system = self.evaluator.system
        known = [action.name for action in system.actions]
        known += [view.name for view in self.values.views.views]
        names = set(map(method_name, known))
        bases = [base for base in kind.__mro__ if base.__module__ == kind.__module__]
        for name in sorted({name for base in bases for name in vars(base)} - names):
            if not name.startswith("_") and callable(getattr(kind, name)):
                yield (
                    f"{name} is neither an action nor a variable of it; if it is a helper, let its "
                    "name begin with an underscore"
                )


def _class_of(adapter: AdapterLike) -> type:
    kind: object = adapter.func if isinstance(adapter, partial) else adapter
    if not isinstance(kind, type):
        raise UsageError(
            f"{adapter!r} is no adapter",
            hint="an adapter is a class, or functools.partial of one; it is made anew for each run",
        )
    return kind


def _named(by_itself: Names, system: System) -> set[str]:
    known = {action.name for action in system.actions}
    found = names_of(by_itself)
    for name in found:
        if name not in known:
            raise unknown("action", name, known, system.name)
    return set(found)


def _parameters(kind: type, method: str) -> list[inspect.Parameter] | None:
    """The parameters of a method, but for `self`; nothing if it is none."""
    if not callable(getattr(kind, method)):
        return None
    parameters = list(inspect.signature(getattr(kind, method)).parameters.values())
    unbound = not isinstance(inspect.getattr_static(kind, method), staticmethod | classmethod)
    return parameters[1:] if unbound else parameters


def _is_needed(parameter: inspect.Parameter) -> bool:
    various = parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD)
    return parameter.default is parameter.empty and not various
