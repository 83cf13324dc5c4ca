"""Keys and the cells at them: how they are checked, read and assigned."""

from __future__ import annotations

from typing import Any, TypeAlias, cast

from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language import recorder
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.functions import ite
from ccverify.checker.language.optional import at_keys, first_optional, may_be, replaced
from ccverify.checker.language.place import here
from ccverify.checker.language.sorts import IndexSort, RangeSort, Sort, Span, codes, term_sort
from ccverify.checker.language.system import Demand
from ccverify.checker.language.terms import Term, bound_term, lift, lift_to

Keys: TypeAlias = tuple[Term[Any], ...]


def parts_of(key: object) -> tuple[object, ...]:
    """The parts of a key: of one index it is written without a tuple."""
    return cast("tuple[object, ...]", key) if issubclass(type(key), tuple) else (key,)


def bounds(indices: tuple[IndexSort, ...]) -> tuple[Bound, ...]:
    """Fresh bound variables, one per index sort."""
    return tuple(Bound(f"{s.name.lower()}{i or ''}", s) for i, s in enumerate(indices))


def checked_keys(
    key: object, indices: tuple[IndexSort, ...], name: str, location: Location | None = None
) -> tuple[Term[Any], ...]:
    """The key as terms, one per index of `name`; a `ModelError` if it does not fit.

    See `lift` for `location`.
    """
    parts = parts_of(key)
    if len(parts) != len(indices):
        raise ModelError(
            f"{name} takes {len(indices)} index(es), got {len(parts)}",
            location=location or here(),
            hint=f"give one for each of: {', '.join(sort.name for sort in indices)}"
            if indices
            else "",
        )
    keys = []
    for part, sort in zip(parts, indices, strict=True):
        term = lift(part, location)
        if term.sort is not sort and not may_be(term, sort):
            term = lift_to(term, sort, f"an index of {name}", location)
        if term.op == "const":
            refuse_outside(term, sort, f"{name} has positions", location)
        keys.append(term)
    return tuple(keys)


def refuse_outside(
    term: Term[Any], sort: IndexSort | Sort, what: str, location: Location | None = None
) -> None:
    """`ModelError` for a constant that is no value of the sort; `what` begins to say so."""
    fixed = isinstance(sort, RangeSort) and isinstance(sort.low, int) and isinstance(sort.high, int)
    if (
        (fixed or isinstance(sort, Span))
        and term.op == "const"
        and term.payload not in codes(sort, {})
    ):
        raise ModelError(f"{what} {sort.name}, not {term.payload}", location=location or here())


def read(variable: Variable, keys: tuple[Term[Any], ...]) -> Term[Any]:
    """The term for a cell, noted by the recorder of the method that is being called."""
    active = recorder.current()
    if active is not None:
        active.read(variable, keys)
    return cell(variable, keys)


def cell(variable: Variable, keys: Keys) -> Term[Any]:
    """The term for a cell; if a key may be nobody, for that of the replica it is.

    It does not count as a use of the variable, unlike what `read` gives.
    """
    sort = term_sort(variable.sort)

    def value(at: Keys) -> Term[Any]:
        return Term("read", at, sort, variable)

    return at_keys(keys, variable.sort, variable.name, value, exceeds=variable.may_exceed)


def put(
    variable: Variable, keys: tuple[Term[Any], ...], value: object, bound: tuple[Bound, ...] = ()
) -> None:
    """Record that a cell is assigned; if a key may be nobody, that of the replica it is."""
    place, key = first_optional(keys)
    if key is None:
        recorder.assign(variable, keys, value, bound)
        return
    one = Bound("n", variable.indices[place])
    inner = replaced(keys, place, bound_term(one))
    active = recorder.current()
    if active is not None and active.role == "action":
        broken = f"assigns {variable.name} of {key!r}, which is nobody"
        active.demands.append(Demand(~key.none, broken, here()))
    after = lift_to(value, variable.sort, variable.name)
    chosen = ite(key.holds(bound_term(one)), after, cell(variable, inner))
    put(variable, inner, chosen, (*bound, one))
