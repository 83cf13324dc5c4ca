"""Values of cells under their names; those that are alike at all keys under one name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ccverify.checker.data import dataclass
from ccverify.checker.evidence.view import Place, View, Views
from ccverify.checker.language.sorts import IndexSort, codes, show
from ccverify.checker.meaning.cells import Key


@dataclass(frozen=True, slots=True)
class Value:
    """What a cell, a set or a queue holds, as text."""

    place: Place
    text: str


def labelled(
    values: Iterable[Value], views: Views, *, short: bool = False, inside: int = 0
) -> list[str]:
    """`link[A, every PG]: yes`: values with their names, those of one variable together.

    What holds at all values of a key is said once. `short` leaves out the part to which a
    variable belongs, if no other has its last name. The first `inside` keys are not said.
    """
    by_view: dict[View, list[Value]] = {}
    for value in values:
        by_view.setdefault(views.of[value.place], []).append(value)
    return [
        f"{short_name(view, views) if short else view.name}{keys}: {text}"
        for view, found in by_view.items()
        for keys, text in _of_view(view, found, views, inside)
    ]


def short_name(view: View, views: Views) -> str:
    """The name of a variable without the part to which it belongs, if that is no other's."""
    short = view.name.rpartition(".")[2]
    others = sum(other.name.rpartition(".")[2] == short for other in views.views)
    return short if others == 1 else view.name


def _of_view(
    view: View, values: Sequence[Value], views: Views, inside: int
) -> Iterator[tuple[str, str]]:
    """The keys and values of one variable."""
    rows: dict[tuple[Key, str], tuple[str, ...]] = {}
    for value in values:
        key = value.place.key
        rows[key, value.text] = tuple(map(show, view.indices, key))
    for number in range(len(view.indices) - 1, inside - 1, -1):
        rows = _together(rows, number, view.indices[number], views)
    for (_, text), keys in rows.items():
        said = keys[inside:]
        yield f"[{', '.join(said)}]" if said else "", text


def _together(
    rows: dict[tuple[Key, str], tuple[str, ...]], number: int, index: IndexSort, views: Views
) -> dict[tuple[Key, str], tuple[str, ...]]:
    """The rows with one for all values of a key, if they differ in nothing else."""
    alike: dict[tuple[object, ...], list[tuple[Key, str]]] = {}
    for (key, text), keys in rows.items():
        rest = (*keys[:number], None, *keys[number + 1 :], text)
        alike.setdefault(rest, []).append((key, text))
    found: dict[tuple[Key, str], tuple[str, ...]] = {}
    whole = len(codes(index, views.system.sizes))
    for same in alike.values():
        if len(same) == whole > 1:
            keys = rows[same[0]]
            found[same[0]] = (*keys[:number], f"every {index.name}", *keys[number + 1 :])
        else:
            found |= {row: rows[row] for row in same}
    return found
