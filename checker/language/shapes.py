"""What the elements of sets and queues are made of, for whoever shows them or reads them back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, cast

from ccverify.checker.data import dataclass
from ccverify.checker.language.sorts import IndexSort, Sort, show

Element: TypeAlias = int | tuple[int, ...]
"""The code of an element, or the codes of its parts."""


@dataclass(frozen=True, slots=True)
class MessageKind:
    """A kind of message: its name, and its fields with the number of the part that holds each."""

    name: str
    fields: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """The parts of an element: one value, a tuple of several, or a message if there are `kinds`.

    If there are several kinds, the first part is the number of the element's kind. A part that is
    no field of that kind holds the first value of its sort.
    """

    sorts: tuple[IndexSort | Sort, ...]
    kinds: tuple[MessageKind, ...] = ()

    @property
    def plain(self) -> bool:
        """An element is one value."""
        return len(self.sorts) == 1 and not self.kinds

    @property
    def indices(self) -> tuple[IndexSort, ...]:
        """The parts as what a set's variable is indexed by."""
        return cast("tuple[IndexSort, ...]", self.sorts)

    @property
    def name(self) -> str:
        """`Side`, `(Side, PG)`, `Vote(term in 0..3, by in PG)`, `Vote(...) or Ack()`."""
        if not self.kinds:
            names = [sort.name for sort in self.sorts]
            return names[0] if len(names) == 1 else f"({', '.join(names)})"
        return " or ".join(
            f"{k.name}({', '.join(f'{f} in {self.sorts[p].name}' for f, p in k.fields)})"
            for k in self.kinds
        )

    @property
    def labels(self) -> tuple[str, ...]:
        """How the variables of its parts are told apart: by the names of a message's fields."""
        fields = {part: f".{name}" for kind in self.kinds for name, part in kind.fields}
        return tuple(fields.get(part, "") for part in range(len(self.sorts)))

    def element(self, codes: Sequence[int]) -> Element:
        """The element of the codes of its parts."""
        return codes[0] if self.plain else tuple(codes)

    def parts(self, element: Element) -> tuple[int, ...]:
        """The codes of an element's parts."""
        return (element,) if isinstance(element, int) else element

    def kind(self, parts: Sequence[int]) -> MessageKind:
        """Which message it is."""
        return self.kinds[parts[0] if len(self.kinds) > 1 else 0]

    def show(self, element: Element) -> str:
        """An element as people read it: `A`, `(A, PG 2)`, `Vote(term=1, by=PG 2)`."""
        parts = self.parts(element)
        if self.kinds:
            kind = self.kind(parts)
            fields = (f"{name}={show(self.sorts[p], parts[p])}" for name, p in kind.fields)
            return f"{kind.name}({', '.join(fields)})"
        shown = [show(sort, code) for sort, code in zip(self.sorts, parts, strict=True)]
        return shown[0] if len(shown) == 1 else f"({', '.join(shown)})"
