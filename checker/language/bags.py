"""Bags: how many there are of each of a number of possible messages, in no order.

A bag is a view of plain variables with a number for each possible element, one variable for each
kind of message. Bags that hold the same are one state, in whatever order they were filled.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from itertools import combinations
from typing import Any, Final, Generic, Never, TypeVar, Unpack

from ccverify.checker.data import dataclass
from ccverify.checker.errors import ModelError
from ccverify.checker.language import recorder
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.collected import Collected, CollectedVar
from ccverify.checker.language.declarations import About, initialise
from ccverify.checker.language.elements import Indexed, Parts, alike, sum_of
from ccverify.checker.language.functions import ite
from ccverify.checker.language.lookup import Lookup
from ccverify.checker.language.messages import Kinds, Message
from ccverify.checker.language.optional import OptionalTerm
from ccverify.checker.language.parameters import Bounded
from ccverify.checker.language.place import here
from ccverify.checker.language.places import bounds, cell, read
from ccverify.checker.language.recorder import Change, Recorder, plainly_apart
from ccverify.checker.language.sizes import size_of
from ccverify.checker.language.sorts import BOOL, INT, IndexSort, RangeSort
from ccverify.checker.language.system import Demand
from ccverify.checker.language.terms import Condition, Term, bound_term, lift, lift_to

Given = TypeVar("Given")


class BagVar(CollectedVar, Generic[Given]):
    """A bag with room for `capacity` elements, empty at first."""

    def __init__(self, of: object, capacity: Bounded, **about: Unpack[About]) -> None:
        super().__init__(of, 0, **about)
        self.capacity: Final = size_of(capacity)

    def seen(self, variables: tuple[Variable, ...], prefix: Parts) -> Bag[Any]:
        """See `Declaration`."""
        return Bag(self.said(variables), self.content, variables, prefix)

    def variables(
        self, prefix: str, outer: tuple[IndexSort, ...], read: Lookup
    ) -> tuple[Variable, ...]:
        """A number for each possible element."""
        numbers = RangeSort(0, read.number(self.capacity))
        return self.variables_of(numbers, None, prefix, outer, read)

    def initialise(self, variables: tuple[Variable, ...], read: Lookup) -> None:
        """It is empty at first."""
        for variable in variables:
            initialise(variable, 0, self.location, len(variable.indices))

    def __set__(self, owner: object, value: Never) -> None:
        raise ModelError(f"{self.name} is a bag: use append and remove", location=here())


class Bag(Collected[Given]):
    """A bag in a component under construction."""

    def __init__(
        self, name: str, content: Indexed | Kinds, variables: tuple[Variable, ...], prefix: Parts
    ) -> None:
        words = "bag", "use contains(...), length, empty or full"
        super().__init__(name, content, variables, prefix, words)
        sort = variables[0].sort
        assert isinstance(sort, RangeSort)
        assert isinstance(sort.high, int)
        self._capacity: Final = sort.high

    def _place(self, element: object) -> tuple[Variable, Parts]:
        variable, keys = super()._place(element)
        for key in keys:
            if isinstance(key, OptionalTerm):
                raise ModelError(
                    f"an element of {self._name} has {key!r} in it, which may be nobody",
                    location=here(),
                    hint="give the action a parameter, and require that it is this replica",
                )
        return variable, keys

    def _refuse_if_changed(self) -> None:
        active = recorder.current()
        if active is not None:
            active.refuse_if_changed(self._name, self._variables[0], self._prefix)

    def number(self, element: Given) -> Term[int]:
        """How often the element is in the bag."""
        self._refuse_if_changed()
        return read(*self._place(element))

    def contains(self, element: Given) -> Term[bool]:
        """The element is in the bag."""
        return ~(self.number(element) == 0)

    def any(self, kind: type[Message] | None = None) -> Any:
        """Any possible element, of that kind if it is given: the step is taken for each."""
        active = recorder.changing(self._name)
        variable = self._variables[self._content.number(kind)]
        names = self._content.labels(kind)
        own = self._own(variable)
        chosen = (active.choose(name, sort) for name, sort in zip(names, own, strict=True))
        return self._content.element(kind, tuple(map(bound_term, chosen)))

    @property
    def length(self) -> Term[int]:
        """How many elements there are, each counted as often as it is there."""
        self._refuse_if_changed()
        return self._total(self._all)

    def _all(self, variable: Variable) -> Term[int]:
        return sum_of(self._own(variable), lambda keys: read(variable, (*self._prefix, *keys)))

    @property
    def empty(self) -> Term[bool]:
        """There is none."""
        return self.length == 0

    @property
    def full(self) -> Term[bool]:
        """There is no room for another element."""
        return self.length == self._capacity

    def append(self, element: Given, *, when: Condition = True) -> None:
        """Put the element in once more (only if `when` holds)."""
        variable, keys = self._place(element)
        self._change().steps.append((variable, keys, 1, lift_to(when, BOOL, "when")))

    def remove(self, element: Given, *, when: Condition = True) -> None:
        """Take the element out once (only if `when` holds)."""
        variable, keys = self._place(element)
        condition = lift_to(when, BOOL, "when")
        held = ~(cell(variable, keys) == 0)
        change = self._change()
        change.steps.append((variable, keys, -1, condition))
        broken = f"takes from {self._name} what is not in it"
        recorder.changing(self._name).demand(held, when, broken)

    def _change(self) -> _BagChange:
        active = recorder.changing(self._name)
        change = active.change_of(self._variables[0], self._prefix)
        if change is None:
            place = self._variables[0], self._prefix, here()
            change = _BagChange(*place, active, self._name, self._variables, self._capacity)
            active.changes.append(change)
        assert isinstance(change, _BagChange)
        return change


@dataclass(slots=True)
class _BagChange(Change):
    """What is put in (1) and taken out (-1), each if its condition holds."""

    recorder: Recorder
    name: str
    variables: tuple[Variable, ...]
    capacity: int
    steps: list[tuple[Variable, Parts, int, Term[bool]]] = field(default_factory=list)

    @property
    def rests_on(self) -> Iterator[tuple[Term[Any], Term[bool]]]:
        """See `Change`."""
        for _, keys, _, when in self.steps:
            yield when, lift(True)
            yield from ((key, when) for key in keys)

    def finish(self) -> None:
        """See `Change`."""
        for variable in self.variables:
            steps = [step for step in self.steps if step[0] is variable]
            pairs = combinations([keys for _, keys, _, _ in steps], 2)
            if all(plainly_apart(one, other) for one, other in pairs):
                for _, keys, by, when in steps:
                    now = cell(variable, keys)
                    after: Term[int] = ite(when, now + by, now)
                    recorder.assign(variable, keys, after, location=self.location)
            else:
                self._everywhere(variable, steps)
        if any(by > 0 for _, _, by, _ in self.steps):
            more: list[Term[int]] = [ite(when, by, 0) for _, _, by, when in self.steps]
            total: Term[int] = Term("add", (*map(self._all, self.variables), *more), INT)
            broken = f"puts more into {self.name} than it has room for"
            self.recorder.demands.append(Demand(total <= self.capacity, broken, self.location))

    def _own(self, variable: Variable) -> tuple[IndexSort, ...]:
        return variable.indices[len(self.keys) :]

    def _all(self, variable: Variable) -> Term[int]:
        return sum_of(self._own(variable), lambda keys: cell(variable, (*self.keys, *keys)))

    def _everywhere(
        self, variable: Variable, steps: list[tuple[Variable, Parts, int, Term[bool]]]
    ) -> None:
        """Assign all numbers: what is put in may be what is taken out, or be put in twice."""
        bound = bounds(self._own(variable))
        own = tuple(map(bound_term, bound))
        number = cell(variable, (*self.keys, *own))
        for _, keys, by, when in steps:
            number = number + ite(when & alike(own, keys[len(self.keys) :]), by, 0)
        recorder.assign(variable, (*self.keys, *own), number, bound, self.location)
