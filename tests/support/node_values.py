"""An interpreter of ground terms that shares no code with the ones in use."""

from __future__ import annotations

from collections.abc import Sequence

from ccverify.checker.meaning.nodes import Node, topological


def value(root: Node, state: Sequence[int]) -> int:
    """The value of a node in a state, its interval checked on the way."""
    values: dict[Node, int] = {}
    for node in topological(root):
        found = _operation(node, [values[arg] for arg in node.args], state)
        assert node.low <= found <= node.high, f"{node!r} is {found}, not {node.low}..{node.high}"
        values[node] = found
    return values[root]


def _operation(node: Node, args: list[int], state: Sequence[int]) -> int:
    match node.op:
        case "const":
            return node.payload
        case "var":
            return state[node.payload]
        case "not":
            return int(not args[0])
        case "and":
            return int(all(args))
        case "or":
            return int(any(args))
        case "eq":
            return int(args[0] == args[1])
        case "le":
            return int(args[0] <= args[1])
        case "ite":
            return args[1] if args[0] else args[2]
        case "add" | "count":
            return sum(args)
        case "scale":
            return node.payload * args[0]
        case "div":
            return (args[0] - args[0] % node.payload) // node.payload
        case "mod":
            return args[0] % node.payload
