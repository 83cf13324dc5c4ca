"""Simple lemmas of a timed system, found at once for all that is asked of it.

They are conditions on one or two of its variables, and that no clock has passed a deadline. Spacer
finds these as well, one by one and slowly. Given them, it need only look for what takes thought.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from ccverify.checker.engines.houdini import Houdini
from ccverify.checker.engines.session import Session
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.timed.reals import RealGrounding

_FEW: Final = 6
"""A number with no more values is told apart by each of them."""
_MOST: Final = 3_000
"""No more pairs of conditions are tried."""


def lemmas(form: RealGrounding, session: Session) -> list[Node]:
    """Those of the simple lemmas that are inductive together; call it within `Session.run`.

    Raises `Undecided` if Z3 gives no answer.
    """
    return Houdini(form.ground, session).inductive(list(dict.fromkeys(_candidates(form))))


def _candidates(form: RealGrounding) -> Iterator[Node]:
    make = form.nodes
    yield from form.in_time()
    conditions = list(_conditions(form))
    yield from (condition for _, condition in conditions)
    pairs = [(one, other) for (i, one), (j, other) in combinations(conditions, 2) if i != j]
    if len(pairs) <= _MOST:
        yield from (make.or_(pair) for pair in pairs)


def _conditions(form: RealGrounding) -> Iterator[tuple[int, Node]]:
    """What may be said of one slot that is no time, with its number."""
    make = form.nodes
    for number, slot in enumerate(form.ground.slots):
        value = make.var(number)
        if slot.boolean:
            yield from ((number, value), (number, make.not_(value)))
        elif not slot.real and slot.high - slot.low < _FEW:
            for code in range(slot.low, slot.high + 1):
                is_it = make.eq(value, make.integer(code))
                yield from ((number, is_it), (number, make.not_(is_it)))
