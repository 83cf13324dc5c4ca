"""Prints the functions that reduce by symmetry: states are rewritten as their representatives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from string import Template
from typing import Final

from ccverify.checker.meaning.ground import Orbit
from ccverify.checker.meaning.native.llvm import Printer
from ccverify.checker.meaning.native.orbits import canonical, check, related
from ccverify.checker.meaning.native.packing import WORD, Packing
from ccverify.checker.meaning.native.relations import Relations, equal
from ccverify.checker.meaning.native.words import Words

LEAVES: Final = 2**12
"""How many permutations of a state are tried at most, more or less, for its representative."""
_SHORT: Final = 48
"""So many instructions take less time than to find out whether they are needed."""


class Reduction:
    """How the states of a system are reduced by some orbits.

    Orbits whose members are not related are sorted, each by itself. For the others there is a
    search (see canonical.ll). What a step does not change is in order already. Where replicas are
    equal, the steps of one of them stand for those of all.

    `repeats` says of each action, by its number, of which pairs of neighbours one must differ from
    the other, as bits of a word: if they are equal, another action leads to a permutation of the
    same state.
    """

    def __init__(self, words: Words, packing: Packing, orbits: Sequence[Orbit]) -> None:
        for orbit in orbits:
            check(packing, orbit)
        self._words: Final = words
        self._packing: Final = packing
        self._related: Final = related(orbits)
        self._alone: Final = [orbit for orbit in orbits if orbit not in self._related]
        pairs = ((orbit, i) for orbit in orbits for i in range(len(orbit.exchanges)))
        self._pairs: Final = list(zip(range(WORD), pairs, strict=False))
        self.reducing: Final = bool(orbits)
        self.repeats: Final = dict[int, int]()
        for number, (orbit, i) in self._pairs:
            for action, other in enumerate(orbit.exchanges[i]):
                if other < action:
                    self.repeats[action] = self.repeats.get(action, 0) | 1 << number

    def text(self, printer: Printer, names: Iterable[str]) -> str:
        """The text of `@canonical`, and for each of the names, by which successors are made, that
        of the function that reduces them.
        """
        if not self.reducing:
            return printer.rewriting("canonical", {})
        texts, changes = list[str](), dict[str, dict[int, int] | None]()
        for number, orbit in enumerate(self._alone):
            name = f"sorted.{number}"
            arranged = dict(enumerate(canonical(self._words, self._packing, orbit)))
            texts.append(printer.rewriting(name, arranged, part=True))
            short = len(self._words.needed(arranged.values())) <= _SHORT
            changes[name] = None if short else self._masks((orbit,))
        if self._related:
            texts += self._searching(printer)
            changes["arranged"] = self._masks(self._related)
        bits = {number: self._equal(orbit, i) for number, (orbit, i) in self._pairs}
        loop = Template(Path(__file__).with_name("reduced.ll").read_text(encoding="utf-8"))
        return "\n".join(
            (
                *texts,
                printer.calling("canonical", changes),
                printer.mask("alike", bits),
                printer.renewing("renew", changes),
                *(loop.substitute(NAME=name) for name in names),
            )
        )

    def _equal(self, orbit: Orbit, i: int) -> int:
        return equal(self._words, self._packing, orbit, i, i + 1)

    def _masks(self, orbits: Iterable[Orbit]) -> dict[int, int]:
        """Where in the words of a state the slots of some orbits are."""
        masks = dict[int, int]()
        for slot in sorted(slot for orbit in orbits for slot in orbit.slots):
            place = self._packing.places[slot]
            masks[place.word] = masks.get(place.word, 0) | place.mask << place.shift
        return masks

    def _searching(self, printer: Printer) -> Iterator[str]:
        """The text of `@arranged`, for replicas that are related."""
        relations = Relations(self._words, self._packing, self._related)
        width = self._packing.words
        yield printer.computing("signatures", relations.signatures())
        yield printer.choosing("exchange", dict(relations.exchanges()))
        text = Template(Path(__file__).with_name("canonical.ll").read_text(encoding="utf-8"))
        yield text.substitute(
            W=width,
            BITS=64 * width,
            BYTES=8 * width,
            MEMBERS=relations.members,
            SIGNATURES=width + relations.members,
            FRAME=relations.frame,
            FRAME_BYTES=8 * relations.frame,
            LEAVES=LEAVES,
        )
