"""Which slots select among others: `log[i]` reads one of many cells, and `i` says which.

Such a term is small in a BDD whose order has the selecting slots above the cells. The other way
round it has a node for each content that the cells above can have together, so a log that grows by
an entry doubles it again and again. An order that draws related slots together knows nothing of
that, because it takes relations to be alike in both directions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.meaning.ground import MOST, GroundSystem
from ccverify.checker.meaning.nodes import Node, topological

_FEW: Final = 8
"""So many bits may be known above what selects among them: at most 256 contents are told apart."""
_ROUNDS: Final = 4


@dataclass(frozen=True, slots=True)
class Selection:
    """A term takes one of `values`, as `selectors`, a mask of slots, say.

    Each value is the mask of the slots that it is taken from, and how many bits it has.
    """

    selectors: int
    values: tuple[tuple[int, int], ...]


def cells_below(order: Sequence[int], system: GroundSystem) -> list[int]:
    """The same order but for the cells of selections, which go below what selects among them.

    A selection with only a few bits above its selectors leaves the order as it is. If slots select
    among one another in a circle, the first of them stays above.
    """
    found = list(order)
    selections = _selections(system)
    waits: dict[int, int] = {}
    for _ in range(_ROUNDS):
        demands = dict(waits)
        for selection in selections:
            if _bits_above(selection, found) > _FEW:
                for cells, _ in selection.values:
                    for slot in _members(cells):
                        demands[slot] = demands.get(slot, 0) | selection.selectors
        if demands == waits:
            break
        waits = demands
        found = _rearranged(order, waits)
    return found


def _bits_above(selection: Selection, order: Sequence[int]) -> int:
    """How many bits of the values are known above the lowest selector."""
    above = passed = 0
    for slot in order:
        if selection.selectors >> slot & 1:
            above = passed
        passed |= 1 << slot
    return sum(bits for cells, bits in selection.values if not cells & ~above)


def _rearranged(order: Sequence[int], waits: Mapping[int, int]) -> list[int]:
    """The first slot again and again that waits for none of those that are left."""
    found, waiting = list[int](), list(order)
    left = sum(1 << slot for slot in order)
    while waiting:
        ready = (slot for slot in waiting if not waits.get(slot, 0) & left)
        slot = next(ready, waiting[0])
        waiting.remove(slot)
        left &= ~(1 << slot)
        found.append(slot)
    return found


def _members(mask: int) -> Iterator[int]:
    return (slot for slot in range(mask.bit_length()) if mask >> slot & 1)


@dataclass(frozen=True, slots=True)
class _Branch:
    """What a term is if each of `keys`, pairs of an integer and its value, holds: `values`."""

    keys: tuple[tuple[Node, int], ...]
    values: tuple[Node, ...]


def _selections(system: GroundSystem) -> list[Selection]:
    """The selections in all terms of the actions, each once."""
    found: dict[Selection, None] = {}
    read: dict[Node, int] = {}  # the slots that a node reads, as a mask
    passed: dict[Node, int] = {}  # the same without those that only select among the others
    for action in system.actions:
        for root in (action.guard, action.valid, *(value for _, value in action.updates)):
            for node in topological(root, read):
                own = 1 << node.payload if node.op == "var" else 0
                read[node] = passed[node] = own
                for arg in node.args:
                    read[node] |= read[arg]
                    passed[node] |= passed[arg]
                selection = _selection(node, read, passed)
                if selection is not None:
                    found[selection] = None
                    passed[node] &= ~selection.selectors
    return list(found)


def _selection(
    node: Node, read: Mapping[Node, int], passed: Mapping[Node, int]
) -> Selection | None:
    """What the term of a node selects, if it selects.

    An integer decides if branches tell at least two of its values apart; a branch without a key
    stands for all values that are left.
    """
    branches = _branches(node)
    values: dict[Node, set[int]] = {}
    for branch in branches:
        for key, value in branch.keys:
            values.setdefault(key, set()).add(value)
    otherwise = any(not branch.keys for branch in branches)
    deciding = {key for key, told in values.items() if len(told) + otherwise > 1}
    selectors = 0
    for key in deciding:
        selectors |= read[key]
    chosen: dict[Node, tuple[int, int]] = {}
    for branch in branches:
        if not branch.keys or any(key in deciding for key, _ in branch.keys):
            for part in branch.values:
                cells = passed[part] & ~selectors
                if cells:
                    chosen[part] = cells, int(min(part.high - part.low, MOST)).bit_length()
    return Selection(selectors, tuple(chosen.values())) if selectors and chosen else None


def _branches(node: Node) -> list[_Branch]:
    """The branches of a term, if it is of a form that can select."""
    found = list[_Branch]()
    match node.op:
        case "ite":
            while node.op == "ite":
                condition, then, node = node.args
                found.append(_Branch(tuple(_keys(condition)), (then,)))
            found.append(_Branch((), (node,)))
        case "or" | "count":
            for arg in node.args:
                keys = tuple(_keys(arg))
                if arg.op == "and" and keys:
                    others = tuple(part for part in arg.args if not any(_keys(part)))
                    found.append(_Branch(keys, others))
        case "add":
            for arg in node.args:
                keys = tuple(_keys(arg.args[0])) if arg.op == "ite" else ()
                if keys:
                    found.append(_Branch(keys, arg.args[1:]))
        case _:
            pass
    return found


def _keys(condition: Node) -> Iterator[tuple[Node, int]]:
    """The integers that a condition fixes, each with its value."""
    for part in condition.args if condition.op == "and" else (condition,):
        if part.op == "eq" and part.args[1].op == "const":
            yield part.args[0], part.args[1].payload
