"""The assignments under which a boolean node holds, found by what its parts leave possible.

Each part of the conjunction narrows the values of the slots that it reads; if that fixes
nothing more, one slot is given its values in turn. A part is judged by intervals: what the ends of
its arguments say about the ends of its value.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Final, TypeAlias

from ccverify.checker.meaning.nodes import Node, topological

Values: TypeAlias = Mapping[int, Sequence[int]]
"""For each slot the values that it may have, ascending."""

_FULL: Final = 64  # values of a slot that are all looked at; of more, only the ends


class Solver:
    """The solutions of `root`; each slot that it reads is to be given values.

    `steps` counts how often a part was judged: the work done so far.
    """

    def __init__(self, root: Node) -> None:
        parts = root.args if root.op == "and" else (root,)
        self.steps = 0
        self._parts: Final = [_Part(part) for part in parts]

    def narrowed(self, values: Values) -> dict[int, Sequence[int]] | None:
        """The values that may be part of a solution, as far as that is seen at once.

        None if there is no solution.
        """
        found = dict(values)
        return found if self._narrow(found, self._parts) is not None else None

    def solutions(self, values: Values) -> Iterator[dict[int, int] | None]:
        """Every solution once, in the same order every time.

        None comes where there was none for a while, so that the caller can give up.
        """
        waiting = [(dict(values), self._parts)]
        while waiting:
            here, parts = waiting.pop()
            left = self._narrow(here, parts)
            if left is None:
                yield None
                continue
            if not left:
                for choice in product(*here.values()):
                    self.steps += 1
                    yield dict(zip(here, choice, strict=True))
                continue
            read = {slot for part in left for slot in part.slots if len(here[slot]) > 1}
            slot = min(read, key=lambda s: (len(here[s]), s))
            yield None
            waiting += [({**here, slot: (value,)}, left) for value in reversed(here[slot])]

    def _narrow(self, values: dict[int, Sequence[int]], parts: list[_Part]) -> list[_Part] | None:
        """Narrow `values` in place; the parts that are not true yet, or None if one is false."""
        changed = True
        while changed:
            changed, left = False, list[_Part]()
            for part in parts:
                low, high = self._judge(part, values)
                if not high:
                    return None
                if low:
                    continue
                left.append(part)
                for slot in part.slots:
                    kept = self._kept(part, slot, values)
                    if not kept:
                        return None
                    if len(kept) < len(values[slot]):
                        values[slot] = kept
                        changed = True
            parts = left
        return parts

    def _kept(self, part: _Part, slot: int, values: dict[int, Sequence[int]]) -> Sequence[int]:
        """The values of a slot with which the part may still be true."""
        known = values[slot]
        if len(known) == 1:
            return known

        def possible(value: int) -> bool:
            return self._judge(part, {**values, slot: (value,)})[1] > 0

        if len(known) <= _FULL:
            return [value for value in known if possible(value)]
        first, last = 0, len(known)
        while first < last and not possible(known[first]):
            first += 1
        while first < last and not possible(known[last - 1]):
            last -= 1
        return known[first:last]

    def _judge(self, part: _Part, values: Values) -> tuple[int, int]:
        self.steps += 1
        return part.bounds(values)


class _Part:
    """A part of a conjunction, and the slots that it reads."""

    def __init__(self, root: Node) -> None:
        self._order: Final = topological(root)
        self.slots: Final = sorted({n.payload for n in self._order if n.op == "var"})

    def bounds(self, values: Values) -> tuple[int, int]:
        """The least and the greatest value, 0 or 1, that it may have."""
        known = dict[Node, tuple[int, int]]()
        for node in self._order:
            known[node] = bounds(node, [known[arg] for arg in node.args], values)
        return known[self._order[-1]]


def bounds(node: Node, args: list[tuple[int, int]], values: Values) -> tuple[int, int]:
    """An interval that holds the node's value, from those of its arguments."""
    match node.op:
        case "const":
            return node.payload, node.payload
        case "var":
            slot = values[node.payload]
            return slot[0], slot[-1]
        case "not":
            return 1 - args[0][1], 1 - args[0][0]
        case "and":
            return min(low for low, _ in args), min(high for _, high in args)
        case "or":
            return max(low for low, _ in args), max(high for _, high in args)
        case "eq":
            (a, b), (c, d) = args
            return int(a == b == c == d), int(a <= d and c <= b)
        case "le":
            (a, b), (c, d) = args
            return int(b <= c), int(a <= d)
        case "ite":
            (low, high), then, otherwise = args
            if low == high:
                return then if low else otherwise
            return min(then[0], otherwise[0]), max(then[1], otherwise[1])
        case "scale":
            ends = [node.payload * end for end in args[0]]
            return min(ends), max(ends)
        case "div":
            return args[0][0] // node.payload, args[0][1] // node.payload
        case "mod":
            low, high = args[0]
            whole = low // node.payload == high // node.payload
            return (low % node.payload, high % node.payload) if whole else (0, node.payload - 1)
        case "add" | "count":
            return sum(low for low, _ in args), sum(high for _, high in args)
