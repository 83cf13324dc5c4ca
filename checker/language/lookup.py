"""The numbers and times of a class body, as the settings of a build have them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeVar, cast

from ccverify.checker.errors import ModelError
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.functions import number
from ccverify.checker.language.parameters import Bounded, Parameter, Settings
from ccverify.checker.language.sizes import Extent, Number, Size, Sized, Varying, size_of
from ccverify.checker.language.sorts import IndexSort, RangeSort, Replicas, Sizes, Sort, Span

S = TypeVar("S", bound="IndexSort | Sort")


class Lookup:
    """The numbers of a class body, as the settings of a build have them.

    In a component its `constants` are known as well, by what declares them.
    """

    def __init__(
        self,
        settings: Settings,
        replicas: Iterable[Replicas[Any]],
        constants: Mapping[Any, tuple[Variable, ...]] = MappingProxyType({}),
    ) -> None:
        self._settings: Final = settings
        self.sizes: Final[Sizes] = {r: int(str(settings[r.parameter])) for r in replicas}
        self._constants: Final = constants

    def inside(self, constants: Mapping[Any, tuple[Variable, ...]]) -> Lookup:
        """The same in a component."""
        return Lookup(self._settings, self.sizes, constants)

    def value(self, asked: object) -> Any:
        """The value of a parameter, or of a number, that a time depends on; see `Lasting`."""
        if not isinstance(asked, Parameter):
            return self.number(cast("Size", asked))
        if asked.name not in self._settings:
            raise _undeclared(f"the parameter {asked.name!r}" if asked.name else "a parameter")
        return self._settings[asked.name]

    def initial(self, given: object) -> object:
        """An initial value: what a parameter is set to, if it is one, or a number known now."""
        if isinstance(given, Parameter):
            return self.value(given)
        if isinstance(given, Sized | Size):
            return number(self.bound(size_of(given)))
        return given

    def number(self, bound: Bounded) -> int:
        """A number that is known."""
        found = size_of(bound).at(self._known)
        assert isinstance(found, int)
        return found

    def bound(self, bound: Bounded) -> Number:
        """A number that may depend on how many replicas there are."""
        return size_of(bound).at(self._of_parameter)

    def limit(self, bound: Size) -> Extent:
        """A number that depends on constants, which are named."""
        found = bound.at(self._of_constant)
        assert isinstance(found, Extent)
        return found

    def end(self, bound: Size, *, most: bool) -> Number:
        """The greatest value of a number that may depend on constants, or else its least."""

        def known(part: Sized, factor: int) -> Number | None:
            if not isinstance(part, Varying):
                return self._of_parameter(part, factor)
            sort = self._constant(part).sort
            assert isinstance(sort, RangeSort)
            return sort.high if most == (factor > 0) else sort.low

        return bound.at(known)

    def span(self, over: S) -> S:
        """A sort; if it is a span, with its size filled in."""
        return cast(S, self.settled(over)) if isinstance(over, Span) else over

    def settled(self, span: Span) -> Span:
        """A span with its size filled in."""
        return span.at(self._known)

    def _known(self, part: Sized, factor: int) -> Number | None:
        return self._of_replicas(part) if isinstance(part, Replicas) else self._of_parameter(part)

    def _of_constant(self, part: Sized, factor: int) -> Number | None:
        if not isinstance(part, Varying):
            return self._of_parameter(part)
        return Extent(0, ((self._constant(part), 1),))

    def _constant(self, part: Sized) -> Variable:
        if part not in self._constants:
            raise _undeclared(f"the constant {part.shown}")
        (variable,) = self._constants[part]
        return variable

    def _of_parameter(self, part: Sized, factor: int = 1) -> Number | None:
        if isinstance(part, Varying):
            raise ModelError(
                f"a size is the constant {part.shown}, whose value is not known when the model is "
                "built",
                hint="only the high bound of an Int may depend on it; write Parameter(...) for a "
                "number that is set",
            )
        if not isinstance(part, Parameter):
            self._of_replicas(part)
            return None
        value = self._settings.get(part.name)
        if not isinstance(value, int):
            raise _undeclared(f"the parameter {part.name!r}" if part.name else "a parameter")
        return value

    def _of_replicas(self, part: Sized) -> int:
        if not isinstance(part, Replicas) or part not in self.sizes:
            raise _undeclared(f"the number of replicas {part.shown}")
        return self.sizes[part]


def _undeclared(what: str) -> ModelError:
    return ModelError(
        f"a size is {what}, which the model does not declare",
        hint="declare it in the class body of the component that uses it",
    )
