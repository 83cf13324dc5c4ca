"""How long things take at most and at least, as the README has it: `python benchmarks/bounds.py`.

These are the times that the shipped properties expect; the tests compare them with what is found.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readme import put

from ccverify.checker.language.system import Property
from ccverify.checker.language.time import shown_time
from ccverify.checker.subjects.find import shipped

_HEAD: Final = ("| model | what | how long |", "|---|---|---|")


def table() -> str:
    """The table: a row for each property of which a time is written down."""
    return "\n".join((*_HEAD, *_rows()))


def _rows() -> Iterator[str]:
    for subject in shipped():
        for prop in subject.build(None, {}).properties:
            if prop.lengths:
                what = prop.meaning.split(". ")[0].rstrip(".")
                sources = ", ".join(prop.sources)
                yield f"| `{subject.name}` | {what} ({sources}) | {_times(prop)} |"


def _times(prop: Property) -> str:
    """Each time, with the scenarios in which it takes so long."""
    found: dict[str, list[str]] = {}
    for scenario, seconds in prop.lengths.items():
        bound = "at least" if prop.kind == "shortest" else "at most"
        shown = "no bound" if seconds is None else f"{bound} {shown_time(seconds)}"
        found.setdefault(shown, []).append(f"`{scenario}`")
    return "; ".join(f"**{shown}** in {', '.join(where)}" for shown, where in found.items())


if __name__ == "__main__":
    put("bounds", table())
