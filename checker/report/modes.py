"""Graphs of modes as text, and as DOT for graph-drawing programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import networkx

from ccverify.checker.questions.modes import Graph
from ccverify.checker.report.catalogue import cited
from ccverify.checker.report.lines import Line, Piece, line, wrapped


def mode_lines(graphs: Mapping[str, Graph]) -> Iterator[Line]:
    """Each value of each variable, and where which actions lead from it."""
    for name, graph in graphs.items():
        yield line(f"    {name}")
        for value, initial in graph.nodes(data="initial"):
            yield line(f"      {value}", Piece(", initially" if initial else "", "faint"))
            for after in dict.fromkeys(graph.successors(value)):
                actions = ", ".join(
                    f"{action}{cited(data['sources'])}{' (fault)' if data['fault'] else ''}"
                    for action, data in sorted(graph[value][after].items())
                )
                yield from wrapped(f"-> {after}: {actions}", 8, hang=12)


def dot(title: str, graphs: Mapping[str, Graph]) -> str:
    """All graphs as one in the DOT language: initial values bold, faults dashed."""
    picture: Graph = networkx.MultiDiGraph()
    picture.graph |= {"name": title, "graph": {"rankdir": "LR"}, "node": {"shape": "box"}}
    for name, graph in graphs.items():
        # No name of a variable has a =, so that no two values are one node.
        nodes = {value: _quoted(f"{name}={value}") for value in graph}
        for value, initial in graph.nodes(data="initial"):
            style = "bold" if initial else "solid"
            picture.add_node(nodes[value], label=_quoted(value), style=style)
        for before, after, action, data in graph.edges(keys=True, data=True):
            label = "\n".join(filter(None, (action, ", ".join(data["sources"]))))
            style = "dashed" if data["fault"] else "solid"
            picture.add_edge(nodes[before], nodes[after], label=_quoted(label), style=style)
    return str(networkx.nx_pydot.to_pydot(picture))


def _quoted(text: str) -> str:
    """The text as a string of the DOT language; one that is not quoted may mean anything."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
