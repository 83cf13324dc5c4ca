"""Digests of what systems and conditions mean, which change whenever that does."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.nodes import Node, topological

_COMMUTATIVE = frozenset({"and", "or", "eq", "add", "count"})


class Digests:
    """Digests of a system and of its nodes; the order in which nodes were made plays no part."""

    def __init__(self) -> None:
        self._done: dict[Node, str] = {}

    def system(self, system: GroundSystem) -> str:
        """The digest of a system: its slots, its initial states and its actions."""
        text = [f"{s.name} {s.boolean} {s.low} {s.high}{' real' * s.real}{' passing' * s.passing}"
                for s in system.slots]  # fmt: skip
        text += [str(value) for value in system.base]
        text.append(self.node(system.init))
        for action in system.actions:
            text += [str(action.fault), self.node(action.guard), self.node(action.valid)]
            text += [f"{slot} {self.node(value)}" for slot, value in action.updates]
        return hashlib.sha256("\n".join(text).encode()).hexdigest()

    def node(self, root: Node) -> str:
        """The digest of a node."""
        for node in topological(root, self._done):
            args = [self._done[a] for a in node.args]
            if node.op in _COMMUTATIVE:
                args.sort()
            text = f"{node.op} {node.payload} {node.boolean} {' '.join(args)}"
            self._done[node] = hashlib.sha256(text.encode()).hexdigest()
        return self._done[root]

    def of_all(self, roots: Iterable[Node]) -> str:
        """The digest of nodes in their order."""
        return hashlib.sha256(" ".join(map(self.node, roots)).encode()).hexdigest()

    def arguments(self, node: Node) -> Sequence[Node]:
        """The arguments of a node, in an order that depends on what they are only."""
        return sorted(node.args, key=self.node) if node.op in _COMMUTATIVE else node.args
