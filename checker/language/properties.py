"""Properties kept beside a model rather than in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, TypeAlias, TypeVar, Unpack

from ccverify.checker.errors import ModelError
from ccverify.checker.language.component import Model
from ccverify.checker.language.marks import Options, property_marker
from ccverify.checker.language.place import here
from ccverify.checker.language.system import PropertyKind
from ccverify.checker.language.terms import Condition

M = TypeVar("M", bound=Model)
Formula: TypeAlias = Callable[[M], Condition]
Decorator: TypeAlias = Callable[[Formula[M]], Formula[M]]


class Properties(Generic[M]):
    """The properties of one model, declared by decorated functions of it.

    A property is named after its function, with dashes, and its docstring is its meaning. The
    decorators' arguments are those of `Options`.
    """

    def __init__(self, model: type[M]) -> None:
        self.model: Final = model
        self.functions: Final[dict[str, Formula[M]]] = {}

    def _declare(self, kind: PropertyKind, options: Options) -> Decorator[M]:
        mark: Decorator[M] = property_marker(kind, options)

        def register(function: Formula[M]) -> Formula[M]:
            name = function.__name__
            if name in self.functions:
                raise ModelError(
                    f"name clash: two properties of {self.model.__name__} are named {name!r}",
                    location=here(),
                )
            self.functions[name] = mark(function)
            return function

        return register

    def never(self, **options: Unpack[Options]) -> Decorator[M]:
        """No reachable state satisfies the formula."""
        return self._declare("never", options)

    def always(self, **options: Unpack[Options]) -> Decorator[M]:
        """Every reachable state satisfies the formula."""
        return self._declare("always", options)

    def settled(self, **options: Unpack[Options]) -> Decorator[M]:
        """The formula holds wherever nothing but faults can happen."""
        return self._declare("settled", options)

    def reachable(self, **options: Unpack[Options]) -> Decorator[M]:
        """Some reachable state satisfies the formula."""
        return self._declare("reachable", options)
