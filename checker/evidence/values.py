"""Values as programs have them: a model's own enumeration members, numbers, replicas, tuples.

Codes stand for them everywhere else. A truth value is a `bool`, a number an `int`, a member of an
enumeration itself, a replica an instance of its tag (`PG(2)`), nobody `None`. A set is a
`frozenset`, a queue a `tuple`, front first; elements of several parts are tuples, and messages
`MessageValue`s. A map is a `dict`, whose keys are tuples if it has several indices.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from itertools import product
from typing import Any, Final, TypeAlias

from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.view import Place, Value, View, Views
from ccverify.checker.language.enumerations import EnumSort
from ccverify.checker.language.shapes import Element, MessageKind, Shape
from ccverify.checker.language.sorts import (
    BoolSort,
    IndexSort,
    MapSort,
    OptionalSort,
    Replica,
    Replicas,
    Sort,
    codes,
    show,
)
from ccverify.checker.language.system import System
from ccverify.checker.meaning.cells import State

AnySort: TypeAlias = Sort | IndexSort
_MOST: Final = 12
"""How many values an error lists."""


class MessageValue(Mapping[str, Any]):
    """A message that is in a queue or a set: its fields by name; `kind` names its class.

    A field is an attribute too: `message["term"]` is `message.term`.
    """

    def __init__(self, kind: str, fields: Mapping[str, object]) -> None:
        self._kind: Final = kind
        self._fields: Final = dict(fields)

    @property
    def kind(self) -> str:
        """The name of the message's class."""
        return self._kind

    def __getitem__(self, name: str) -> Any:
        return self._fields[name]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name not in self._fields:
            raise AttributeError(name)
        return self._fields[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, MessageValue):
            return NotImplemented
        return (self._kind, self._fields) == (other._kind, other._fields)

    def __hash__(self) -> int:
        return hash((self._kind, *self._fields.items()))

    def __repr__(self) -> str:
        return f"{self._kind}({', '.join(f'{n}={v!r}' for n, v in self._fields.items())})"


class Values:
    """Translates between the codes of one system and values."""

    def __init__(self, system: System) -> None:
        self.system: Final = system
        self.views: Final = Views(system)

    # From codes to values

    def value(self, sort: AnySort, code: int) -> Any:
        """The value that a code of a sort stands for."""
        match sort:
            case BoolSort():
                return bool(code)
            case EnumSort(members):
                return list(members)[code]
            case Replicas():
                return sort.tag(code + 1)
            case OptionalSort(of):
                return None if of is None or code < 0 else self.value(of, code)
            case MapSort():
                return self._chosen(sort, code)
            case _:
                return code

    def _chosen(self, sort: MapSort, code: int) -> frozenset[Any] | dict[Any, Any]:
        """What a step chooses at once: a set of keys, or a map."""
        values = codes(sort.values, self.system.sizes)
        found = {
            self.key(sort.indices, key): values[sort.digit(code, key)]
            for key in product(*map(range, sort.lengths))
        }
        if isinstance(sort.values, BoolSort):
            return frozenset(key for key, held in found.items() if held)
        return {key: self.value(sort.values, each) for key, each in found.items()}

    def key(self, indices: Sequence[IndexSort], key: Sequence[int]) -> Any:
        """A key of a map: one value, or a tuple of several."""
        parts = tuple(self.value(sort, code) for sort, code in zip(indices, key, strict=True))
        return parts[0] if len(parts) == 1 else parts

    def element(self, shape: Shape, element: Element) -> Any:
        """An element of a set or a queue."""
        parts = shape.parts(element)
        values = [self.value(sort, code) for sort, code in zip(shape.sorts, parts, strict=True)]
        if shape.kinds:
            kind = shape.kind(parts)
            return MessageValue(kind.name, {name: values[part] for name, part in kind.fields})
        return values[0] if shape.plain else tuple(values)

    def at(self, place: Place, state: State) -> Any:
        """What a state holds at a place."""
        held = place.value(state)
        if isinstance(held, int):
            return self.element(place.shape, held)
        elements = [self.element(place.shape, element) for element in held]
        return frozenset(elements) if place.kind == "set" else tuple(elements)

    def of(self, view: View, state: State) -> Any:
        """What a state holds in a variable: a value, or a map from keys to values."""
        if not view.indices:
            return self.at(view.places[0], state)
        return {self.key(view.indices, p.key): self.at(p, state) for p in view.places}

    # From values to codes

    def code(self, sort: AnySort, value: object, where: str) -> int:
        """The code of a value; an enumeration member or a replica may be given as people read it.

        Raises `UsageError`, with `where` for its beginning, if the sort has no such value.
        """
        found: int | None = None
        match sort:
            case BoolSort():
                found = int(value) if isinstance(value, bool) else None
            case MapSort():
                return self._chosen_code(sort, value, where)
            case OptionalSort(of) if value is None or of is None:
                found = -1 if value is None or value == show(sort, -1) else None
            case OptionalSort(of) if of is not None:
                return -1 if value == show(sort, -1) else self.code(of, value, where)
            case EnumSort(members) if isinstance(value, Enum):
                found = list(members).index(value) if isinstance(value, members) else None
            case Replicas() if isinstance(value, Replica):
                found = value.number - 1 if type(value) is sort.tag else None
            case EnumSort() | Replicas():
                shown = [show(sort, code) for code in codes(sort, self.system.sizes)]
                found = shown.index(value) if isinstance(value, str) and value in shown else None
            case _:
                found = value if isinstance(value, int) and not isinstance(value, bool) else None
        if found is None or found not in codes(sort, self.system.sizes):
            raise _no_value(where, value, self._listed(sort, value))
        return found

    def _listed(self, sort: AnySort, value: object) -> str:
        """The values of a sort, as people read them; the first few if there are many."""
        own = sort.members if isinstance(sort, EnumSort) else getattr(sort, "tag", None)
        if own is not None and own is not type(value) and own.__name__ == type(value).__name__:
            return (
                f"this {sort.name} is another class of that name; a file that is loaded twice has "
                "its classes twice"
            )
        values = codes(sort, self.system.sizes)
        shown = [show(sort, code) for code in values[:_MOST]]
        if isinstance(sort, BoolSort):
            shown = ["False", "True"]
        return ", ".join(shown) + (f", and {len(values) - _MOST} more" if values[_MOST:] else "")

    def _chosen_code(self, sort: MapSort, value: object, where: str) -> int:
        values = codes(sort.values, self.system.sizes)
        digits = dict.fromkeys(product(*map(range, sort.lengths)), 0)
        if isinstance(sort.values, BoolSort):
            if not isinstance(value, Iterable) or isinstance(value, str):
                raise _no_value(where, value, f"sets of {_names(sort.indices)}")
            digits |= {self.keys(sort.indices, key, where): 1 for key in value}
        else:
            if not isinstance(value, Mapping) or len(value) != len(digits):
                raise _no_value(where, value, f"a dict with every {_names(sort.indices)}")
            for key, each in value.items():
                number = self.code(sort.values, each, where)
                digits[self.keys(sort.indices, key, where)] = values.index(number)
        return sum(digit * sort.radix**place for place, digit in enumerate(digits.values()))

    def keys(self, indices: Sequence[IndexSort], key: object, where: str) -> tuple[int, ...]:
        """The codes of a key, which is a tuple if there are several indices."""
        parts = key if isinstance(key, tuple) and len(indices) != 1 else (key,)
        if len(parts) != len(indices):
            raise _no_value(where, key, f"keys of {_names(indices)}")
        return tuple(self.code(s, part, where) for s, part in zip(indices, parts, strict=True))

    def cells(self, place: Place, value: object) -> dict[int, int]:
        """The codes at the positions of a place that holds a value; errors as of `code`."""
        return self.views.holding(place, self._held(place, value))

    def _held(self, place: Place, value: object) -> Value:
        shape, name = place.shape, place.name
        if place.kind in ("cell", "holder"):
            return self.code(shape.sorts[0], value, name)
        if not isinstance(value, Iterable) or isinstance(value, str | Mapping):
            raise _no_value(name, value, "sets" if place.kind == "set" else "lists")
        elements = [self._element(shape, each, name) for each in value]
        if len(elements) > len(place.cells):
            raise _no_value(name, value, f"up to {len(place.cells)} elements")
        return tuple(elements)

    def _element(self, shape: Shape, value: object, where: str) -> Element:
        """An element; a message may be given as `("Vote", {"term": 1})`."""
        if not shape.kinds:
            parts = (value,) if shape.plain else value
            if not isinstance(parts, tuple) or len(parts) != len(shape.sorts):
                raise _no_value(where, value, shape.name)
            pairs = zip(shape.sorts, parts, strict=True)
            return shape.element([self.code(sort, part, where) for sort, part in pairs])
        kind, fields = _message(shape, value, where)
        found = list(self.views.unused(shape))
        if len(shape.kinds) > 1:
            found[0] = shape.kinds.index(kind)
        for name, part in kind.fields:
            found[part] = self.code(shape.sorts[part], fields[name], f"{where}: {name}")
        return shape.element(found)


def _message(shape: Shape, value: object, where: str) -> tuple[MessageKind, Mapping[str, object]]:
    """The kind of a message and its fields; `UsageError` if it is none that may be there."""
    pair: Any = (value.kind, value) if isinstance(value, MessageValue) else value
    if isinstance(pair, tuple) and len(pair) == 2 and isinstance(pair[1], Mapping):
        for kind in shape.kinds:
            if kind.name == pair[0] and {name for name, _ in kind.fields} == pair[1].keys():
                return kind, pair[1]
    raise _no_value(where, value, shape.name)


def _names(sorts: Sequence[IndexSort]) -> str:
    return " x ".join(sort.name for sort in sorts)


def _no_value(where: str, value: object, possible: str) -> UsageError:
    return UsageError(f"{where} cannot be {value!r}", hint=f"possible: {possible}")
