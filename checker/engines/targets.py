"""The nodes that a search notes for the sake of properties, by numbers."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from ccverify.checker.language.system import Property
from ccverify.checker.meaning.native.graph import NEVER
from ccverify.checker.meaning.nodes import Node

MOST: Final = 60
"""How many nodes one search notes; the kernel keeps them in a word."""


class Targets:
    """The nodes that a search notes, and masks of them."""

    def __init__(self) -> None:
        self._numbers: Final = dict[Node, int]()

    @property
    def nodes(self) -> list[Node]:
        """The nodes by their numbers."""
        return list(self._numbers)

    def number(self, node: Node) -> int:
        """The number of a node, which is noted from now on."""
        return self._numbers.setdefault(node, len(self._numbers))

    def mask(self, node: Node) -> int:
        """The mask that says where a node holds."""
        if node.constant is not None:
            return 0 if node.constant else NEVER
        return 1 << self.number(node)


def in_parts(noted: Mapping[Property, Collection[Node]]) -> Iterator[list[Property]]:
    """The properties in parts, for each of which a search notes at most `MOST` nodes.

    A property that takes more is in a part by itself.
    """
    part, nodes = list[Property](), set[Node]()
    for prop, own in noted.items():
        if part and len(nodes.union(own)) > MOST:
            yield part
            part, nodes = [], set()
        part.append(prop)
        nodes.update(own)
    if part:
        yield part
