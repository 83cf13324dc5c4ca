"""Prints the function that rewrites a state as its representative under permutations."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from string import Template
from typing import Final

from ccverify.checker.meaning.ground import Orbit
from ccverify.checker.meaning.native.llvm import Printer
from ccverify.checker.meaning.native.orbits import canonical, check, related
from ccverify.checker.meaning.native.packing import Packing
from ccverify.checker.meaning.native.relations import Relations
from ccverify.checker.meaning.native.words import Words

LEAVES: Final = 2**12
"""How many permutations of a state are tried at most, more or less, for its representative."""


def representative(
    words: Words, packing: Packing, printer: Printer, orbits: Sequence[Orbit]
) -> str:
    """The text of `@canonical`, for the kernel, and of what it calls.

    Orbits whose members are not related are sorted, each by itself. For the others there is a
    search (see canonical.ll).
    """
    for orbit in orbits:
        check(packing, orbit)
    entangled = related(orbits)
    alone = [orbit for orbit in orbits if orbit not in entangled]
    arranged = dict(enumerate(canonical(words, packing, alone)))
    if not entangled:
        return printer.rewriting("canonical", arranged)
    relations, width = Relations(words, packing, entangled), packing.words
    text = Template(Path(__file__).with_name("canonical.ll").read_text(encoding="utf-8"))
    search = text.substitute(
        W=width,
        BITS=64 * width,
        BYTES=8 * width,
        MEMBERS=relations.members,
        SIGNATURES=width + relations.members,
        FRAME=relations.frame,
        FRAME_BYTES=8 * relations.frame,
        LEAVES=LEAVES,
    )
    return "\n".join(
        (
            printer.rewriting("sorted", arranged, part=True),
            printer.computing("signatures", relations.signatures()),
            printer.choosing("exchange", dict(relations.exchanges())),
            search,
        )
    )
