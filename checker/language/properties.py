"""Properties kept beside a model rather than in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Generic, TypeAlias, TypeVar, Unpack

from ccverify.checker.data import dataclass
from ccverify.checker.errors import ModelError
from ccverify.checker.language.claims import property_marker
from ccverify.checker.language.component import Model
from ccverify.checker.language.marks import Options, in_parentheses
from ccverify.checker.language.names import component_class
from ccverify.checker.language.place import here
from ccverify.checker.language.system import PropertyKind
from ccverify.checker.language.terms import Condition
from ccverify.checker.language.timers import Duration

M = TypeVar("M", bound=Model)
Formula: TypeAlias = Callable[[M], Condition]
Decorator: TypeAlias = Callable[[Formula[M]], Formula[M]]
Several: TypeAlias = Callable[[M], tuple[Condition, ...]]
Length: TypeAlias = Callable[[M], Condition | tuple[Condition, Condition]]
Declared: TypeAlias = Callable[[M], Condition | tuple[Condition, ...]]
F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class CensusDeclaration(Generic[M]):
    """What `Properties.census` was given."""

    scenario: str | None
    variables: tuple[str, ...]
    outcomes: Callable[[M], Mapping[str, Condition]]


class Properties(Generic[M]):
    """The properties of one model, declared by decorated functions of it.

    A property is named after its function, with dashes, and its docstring is its meaning. The
    decorators take what those of a class do.

    Example:
        class Lamp(Model):
            on = Bool(initially=False)

            @action()
            def switch(self):
                self.on = ~self.on

        properties = Properties(Lamp)

        @properties.reachable()
        def lit(model):
            '''The lamp can be on.'''
            return model.on
    """

    def __init__(self, model: type[M]) -> None:
        self.model: Final[type[M]] = component_class("Properties", model)
        self.functions: Final[dict[str, Declared[M]]] = {}
        self.counted: CensusDeclaration[M] | None = None

    def _declare(
        self, kind: PropertyKind, options: Options, limit: Duration | None = None
    ) -> Callable[[F], F]:
        mark: Callable[[F], F] = property_marker(kind, options, limit)

        def register(function: F) -> F:
            self._add(function)
            return mark(function)

        return register

    def _add(self, function: Declared[M]) -> None:
        name = function.__name__
        if name in self.functions:
            raise ModelError(
                f"name clash: two properties of {self.model.__name__} are named {name!r}",
                location=here(),
            )
        self.functions[name] = function

    @in_parentheses
    def never(self, **options: Unpack[Options]) -> Decorator[M]:
        """No reachable state satisfies the formula."""
        return self._declare("never", options)

    @in_parentheses
    def always(self, **options: Unpack[Options]) -> Decorator[M]:
        """Every reachable state satisfies the formula."""
        return self._declare("always", options)

    @in_parentheses
    def settled(self, **options: Unpack[Options]) -> Decorator[M]:
        """The formula holds wherever nothing but faults can happen."""
        return self._declare("settled", options)

    @in_parentheses
    def reachable(self, **options: Unpack[Options]) -> Decorator[M]:
        """Some reachable state satisfies the formula."""
        return self._declare("reachable", options)

    @in_parentheses
    def eventually_always(self, **options: Unpack[Options]) -> Decorator[M]:
        """In every fair run the formula holds from some point on."""
        return self._declare("eventually_always", options)

    @in_parentheses
    def eventually(self, **options: Unpack[Options]) -> Decorator[M]:
        """In every fair run the formula holds at some point."""
        return self._declare("eventually", options)

    @in_parentheses
    def leads_to(
        self, *, within: Duration | None = None, **options: Unpack[Options]
    ) -> Callable[[Several[M]], Several[M]]:
        """The function returns two formulas or more: in every fair run, whenever the first holds
        the second does, then or later, and so on in this order; of two, `within` a time.
        """
        return self._declare("leads_to", options, within)

    @in_parentheses
    def until(self, **options: Unpack[Options]) -> Callable[[Several[M]], Several[M]]:
        """The function returns two formulas: in every fair run, whenever the first holds it goes on
        until the second does, which comes. A formula before them says when it has to.
        """
        return self._declare("until", options)

    @in_parentheses
    def longest(
        self, *, at_most: Duration | None = None, **options: Unpack[Options]
    ) -> Callable[[Length[M]], Length[M]]:
        """How long the formula holds at most, or how long it takes from the first of two until the
        second.
        """
        return self._declare("longest", options, at_most)

    @in_parentheses
    def shortest(
        self, *, at_least: Duration | None = None, **options: Unpack[Options]
    ) -> Callable[[Length[M]], Length[M]]:
        """How long the formula holds at least, or how long it takes from the first of two until the
        second.
        """
        return self._declare("shortest", options, at_least)

    def census(
        self, *variables: str, scenario: str | None = None
    ) -> Callable[[Callable[[M], Mapping[str, Condition]]], Callable[[M], Mapping[str, Condition]]]:
        """How `ccverify census` counts: the decorated function names outcomes of settled states,
        which are counted per choice of initial values for the named variables.
        """

        def register(
            outcomes: Callable[[M], Mapping[str, Condition]],
        ) -> Callable[[M], Mapping[str, Condition]]:
            self.counted = CensusDeclaration(scenario, variables, outcomes)
            return outcomes

        return register
