"""Comparisons of counts as weighted sums of booleans, the form pseudo-boolean solvers take."""

from __future__ import annotations

from collections.abc import Mapping

from ccverify.checker.data import dataclass
from ccverify.checker.meaning.nodes import Node


@dataclass(frozen=True, slots=True)
class Weighted:
    """The booleans' weights, and what those that hold must sum to (or, for `le`, at most to).

    No weight is 0. A negative one may be read as a positive one of the negation: w·b = w - w·¬b.
    """

    weights: Mapping[Node, int]
    limit: int


def weighted(node: Node) -> Weighted | None:
    """An `eq` or `le` as a weighted sum; None unless it compares counts (and nothing but them,
    constants, and choices between two constants).
    """
    if node.args[0].boolean:
        return None
    weights: dict[Node, int] = {}
    limit, counts = 0, False
    waiting = [(node.args[0], 1), (node.args[1], -1)]
    while waiting:
        term, factor = waiting.pop()
        match term.op:
            case "const":
                limit -= factor * term.payload
            case "scale":
                waiting.append((term.args[0], factor * term.payload))
            case "add":
                waiting += [(arg, factor) for arg in term.args]
            case "count":
                counts = True
                for arg in term.args:
                    weights[arg] = weights.get(arg, 0) + factor
            case "ite" if term.args[1].op == "const" and term.args[2].op == "const":
                condition, then, other = term.args
                difference = then.payload - other.payload
                weights[condition] = weights.get(condition, 0) + factor * difference
                limit -= factor * other.payload
            case _:
                return None
    return Weighted({n: w for n, w in weights.items() if w}, limit) if counts else None
