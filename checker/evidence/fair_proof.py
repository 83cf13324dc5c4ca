"""Proofs that no fair run breaks a property, as invariants that any solver can check."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ccverify.checker.evidence.reasons import Reason, excluded
from ccverify.checker.language.system import Property
from ccverify.checker.meaning.breaches import breaches
from ccverify.checker.meaning.followed import Followed
from ccverify.checker.meaning.nodes import Node


def conditions(
    followed: Followed, prop: Property, reasons: Sequence[Reason]
) -> Iterator[tuple[str, Node]]:
    """What no reachable state may meet, so that no fair run breaks a property.

    There is a reason for each breach. Each condition comes with what it would mean. Raises
    `ValueError` if there are more or fewer reasons, or if one of them is none.
    """
    found = breaches(followed.form, prop)
    if len(found) != len(reasons):
        raise ValueError(f"there are {len(found)} ways to break it, and {len(reasons)} reasons")
    for number, (breach, reason) in enumerate(zip(found, reasons, strict=True), start=1):
        way = f"way {number}: " if len(found) > 1 else ""
        for what, bad in excluded(followed.form.ground, followed.turns, breach, reason):
            yield f"{way}{what}", bad


def condition(followed: Followed, prop: Property, reasons: Sequence[Reason]) -> Node:
    """The same as one condition."""
    make = followed.form.nodes
    return make.or_(bad for _, bad in conditions(followed, prop, reasons))
