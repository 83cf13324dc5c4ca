"""Candidate lemmas for all systems of a family, from the states that a few of them reach."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from ccverify.checker.engines.houdini import Houdini
from ccverify.checker.engines.parts import Parts
from ccverify.checker.engines.session import Session
from ccverify.checker.engines.templates import Templates
from ccverify.checker.language.system import System
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native.search import Search, Status
from ccverify.checker.meaning.nodes import Node, topological
from ccverify.checker.meaning.symmetry import Symmetry

_SEARCHED: Final = 500_000  # states that are looked for, in each system
_OBSERVED: Final = 20_000  # of them are evidence enough for candidates; more only take time


class Guesses:
    """Lemmas that are inductive, found in stages: those first that are fewest and decide most.

    `lemmas` are those found so far, in `stages` stages, and `observed` are the states that they are
    read off.
    """

    def __init__(
        self,
        form: Counters | Grounding,
        targets: Mapping[str, Node],
        systems: Sequence[System],
        limits: Limits,
    ) -> None:
        """Look at the systems of a family that are small.

        `targets` are the states that decide properties, by name. Raises `LimitReached`.
        """
        with limits.enforced():
            self.observed: Final = list(_observed(form, systems, limits))
            self._candidates: Final = _candidates(form, targets, self.observed)
        self._form: Final = form
        self.lemmas: list[Node] = []
        self.stages = 0

    def extend(self, session: Session, limits: Limits) -> bool:
        """Add what one more stage finds; False if there is none.

        Raises `Undecided` if Z3 gives no answer, and `LimitReached`.
        """
        with limits.enforced():
            candidates = next(self._candidates, None)
            if candidates is None:
                return False
            together = list(dict.fromkeys((*self.lemmas, *candidates)))
        houdini = Houdini(self._form.ground, session)
        self.lemmas = session.run(lambda: houdini.inductive(together))
        self.stages += 1
        return True


def _candidates(
    form: Counters | Grounding, targets: Mapping[str, Node], observed: Sequence[State]
) -> Iterator[Iterator[Node]]:
    """Lemmas worth trying, stage by stage."""
    counters = [i for i, slot in enumerate(form.ground.slots) if slot.unbounded]
    templates = Templates(form.ground, counters, list(targets.values()), observed)
    yield templates.implications(2)
    if isinstance(form, Counters):
        parts = Parts(form, templates.observations)
        yield parts.lemmas(templates.premises, thorough=False)
        yield parts.lemmas(templates.premises, thorough=True)
    yield templates.exclusions()
    yield templates.implications(3)
    yield templates.implications(4, _mentioned(form, targets))


def _mentioned(form: Counters | Grounding, targets: Mapping[str, Node]) -> set[int]:
    """The slots that properties themselves speak of, or that decide a property of steps."""
    seen: dict[Node, None] = {}
    for prop in form.system.properties:
        if prop.name in targets:
            asked = targets[prop.name] if prop.of_steps else form.term(prop.formula)
            seen.update(dict.fromkeys(topological(asked)))
    return {node.payload for node in seen if node.op == "var"}


def _observed(
    form: Counters | Grounding, systems: Sequence[System], limits: Limits
) -> dict[State, None]:
    """The states that systems reach, as states of the form that stands for the family."""
    seen = dict[State, None]()
    for system in systems:
        grounding = Grounding(Evaluator(system))
        places = {slot.name: i for i, slot in enumerate(grounding.ground.slots)}
        counted = [
            orbit
            for orbit in grounding.ground.orbits
            if isinstance(form, Counters)
            and orbit.name == form.replicas.name
            and Symmetry(grounding.ground, orbit).asymmetry is None
        ]
        with Search(
            grounding.ground, [], counted, max_states=_SEARCHED, memory_limit=limits.bytes
        ) as search:
            while limits.left and search.run(limits.left) is Status.RUNNING:
                pass  # it tells once that it is about to be compiled for speed
            every = -(-search.distinct // _OBSERVED)  # early and late ones alike
            for index in range(0, search.distinct, max(every, 1)):
                state = search.packing.unpack(search.state(index))
                if isinstance(form, Counters):
                    state = form.abstract(grounding.evaluator, state)
                else:
                    state = tuple(state[places[slot.name]] for slot in form.ground.slots)
                seen[state] = None
    return seen
