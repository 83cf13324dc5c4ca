"""What properties ask: the formulas that their functions return, and what seldom makes sense."""

from __future__ import annotations

from typing import Any, Final

from ccverify.checker.errors import Location, ModelError
from ccverify.checker.language.folding import constant_value
from ccverify.checker.language.recorder import Recorder
from ccverify.checker.language.sorts import BOOL
from ccverify.checker.language.system import PropertyKind
from ccverify.checker.language.terms import Term, lift_to


def formulas(
    name: str,
    kind: PropertyKind,
    found: object,
    recorder: Recorder,
    location: Location | None,
    *,
    limited: bool = False,
) -> tuple[Term[bool], ...]:
    """The stages of a property and its formula, as `Property` has them, from what it returns.

    Raises `ModelError` if that is not what such a property returns.
    """
    if found is None:
        raise ModelError(
            f"the property {name} returns nothing",
            location=location,
            hint="end it with: return ...",
        )
    parts: tuple[object, ...] = (found,)
    if kind in _SEVERAL and (kind not in _MEASURES or isinstance(found, tuple)):
        parts = _several(name, kind, found, range(2, 3) if limited else None)
    places = [f"the property {name}"]
    if len(parts) > 1:
        between = [f"stage {n} of the property {name}" for n in range(1, len(parts) - 1)]
        places = [f"what the property {name} begins with", *between, *places]
    terms = []
    for part, place in zip(parts, places, strict=True):
        terms.append(lift_to(part, BOOL, place, location))
        recorder.check(terms[-1], location)
    for term, place in list(zip(terms, places, strict=True))[1:-1]:
        recorder.check_condition(term, place, location)
    # What leads to False must never hold: this says something, unlike what leads to True.
    never = kind == "leads_to" and not limited and constant_value(terms[-1]) is False
    recorder.check_condition(terms[0 if never else -1], places[-1], location)
    if kind == "until" and len(terms) == 2:
        return (terms[0], *terms)
    return tuple(terms)


_MEASURES: Final = ("longest", "shortest")
_SEVERAL: Final = {
    "leads_to": (
        range(2, 10),
        "is no pair of formulas, and no longer sequence of them",
        "return two of them, what calls for something and what must then come; or all that must "
        "come, in order",
    ),
    "until": (
        range(2, 4),
        "is no pair of formulas",
        "return two of them, what goes on and what must then come; or three, what calls for it "
        "first",
    ),
} | dict.fromkeys(
    _MEASURES,
    (
        range(2, 3),
        "is no formula, and no pair of them",
        "return one, which holds for that long; or two, from when on and until when",
    ),
)


def _several(
    name: str, kind: PropertyKind, found: object, exactly: range | None
) -> tuple[object, ...]:
    """The formulas that are returned together."""
    numbers, problem, hint = _SEVERAL[kind]
    if not isinstance(found, tuple) or len(found) not in (exactly or numbers):
        raise ModelError(f"the {kind} property {name} {problem}", hint=hint)
    return found


def refuse_returned(name: str, value: object) -> None:
    """`ModelError` if a method that is called for what it does gives something, which is lost."""
    if value is not None:
        raise ModelError(
            f"{name} returns {value!r}, which is dropped",
            hint="write require(...) for a condition; only properties and helpers return something",
        )


def only_properties_ask(recorder: Recorder) -> None:
    """Refuse terms on what is enabled in what decides that."""
    values = [u.value for u in recorder.updates if u.value is not None]
    keys = [key for u in recorder.updates for key in u.keys]
    asked: list[Term[Any]] = [*recorder.guard, *values, *keys]
    if any("enabled" in term.mentions for term in asked):
        raise ModelError(
            f"{recorder.name} depends on which actions are enabled",
            hint="quiescent() and deadlocked() are for properties only",
        )
