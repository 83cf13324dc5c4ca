"""What sets and bags have in common: a variable for each kind of element, a cell for each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, TypeVar, Unpack

from ccverify.checker.language.binding import Seen, Variable
from ccverify.checker.language.declarations import About, Declaration, element_sort
from ccverify.checker.language.elements import Indexed, Parts
from ccverify.checker.language.holding import Holder
from ccverify.checker.language.lookup import Lookup
from ccverify.checker.language.messages import Kinds, kinds_of
from ccverify.checker.language.sorts import INT, IndexSort, Sort
from ccverify.checker.language.terms import Term

Given = TypeVar("Given")


class CollectedVar(Declaration):
    """A set or a bag of what `content` says."""

    def __init__(self, of: object, initially: object, **about: Unpack[About]) -> None:
        super().__init__(element_sort(bool), None, initially, **about)
        self.content: Final[Indexed | Kinds] = kinds_of(of) or Indexed(of)

    def variables_of(
        self,
        sort: Sort,
        view: Seen,
        prefix: str,
        outer: tuple[IndexSort, ...],
        read: Lookup,
    ) -> tuple[Variable, ...]:
        """A variable for each kind of element, with a cell of that sort for each element."""
        shapes = self.content.shapes(read)
        kinds = [f".{kind.name}" for shape in shapes for kind in shape.kinds]
        return tuple(
            self.variable(
                self.full_name(prefix) + end,
                sort,
                outer + shape.indices,
                view,
                shape if view == "set" else None,  # in a bag, a cell holds a number
            )
            for end, shape in zip(kinds if len(shapes) > 1 else [""], shapes, strict=True)
        )

    def said(self, variables: tuple[Variable, ...]) -> str:
        """How errors name it, by its variables."""
        name = variables[0].name
        return name.rpartition(".")[0] if len(variables) > 1 else name


class Collected(Holder, Generic[Given]):
    """A set or a bag in a component under construction; `Given` is how an element is written."""

    def __init__(
        self,
        name: str,
        content: Indexed | Kinds,
        variables: tuple[Variable, ...],
        prefix: Parts,
        words: tuple[str, str],
    ) -> None:
        super().__init__(f"the {words[0]} {name}", words[1])
        self._name, self._content = name, content
        self._variables, self._prefix = variables, prefix

    def _place(self, element: object) -> tuple[Variable, Parts]:
        """The variable and the keys of the cell for an element."""
        own = [self._own(variable) for variable in self._variables]
        number, keys = self._content.keys(element, own, self._name)
        return self._variables[number], (*self._prefix, *keys)

    def _own(self, variable: Variable) -> tuple[IndexSort, ...]:
        """The indices that are parts of an element."""
        return variable.indices[len(self._prefix) :]

    def _total(self, number: Callable[[Variable], Term[int]]) -> Term[int]:
        """The sum of a number that each kind of element has."""
        each = tuple(map(number, self._variables))
        return each[0] if len(each) == 1 else Term("add", each, INT)
