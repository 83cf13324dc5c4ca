"""One search through the states of a system, and what it finds of properties of states."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Final

from ccverify.checker.engines.answer import Excluded, Finding, Observer, Open, Reached
from ccverify.checker.engines.fewest import Deciding, Shown, spared
from ccverify.checker.engines.paths import trace_along
from ccverify.checker.engines.states import enumerating, no_initial_state, refuse_invalid_step
from ccverify.checker.engines.targets import Targets
from ccverify.checker.evidence.trace import Trace
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.ground import Orbit
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.native.search import Search, Status

_SLICE_SECONDS: Final = 0.02


class Exploration:
    """One search, for the targets of several properties and for steps that leave a range.

    If there are others that it is to have `noted`, its graph is to be looked at as well.
    """

    def __init__(
        self,
        grounding: Grounding,
        orbits: Sequence[Orbit],
        decided: Sequence[Deciding],
        limits: Limits,
        *,
        noted: Targets | None = None,
    ) -> None:
        targets = Targets() if noted is None else noted
        self.numbers: Final = [each.numbers(targets) for each in decided]
        self.grounding: Final = grounding
        self.orbits: Final = orbits
        self.wanted: Final = [target for target, _ in self.numbers]
        self.limits: Final = limits
        self.status = Status.RUNNING
        self.search: Final = Search(
            grounding.ground,
            targets.nodes,
            orbits,
            graph=noted is not None,
            memory_limit=limits.bytes,
            max_states=limits.states,
        )

    def run(self, observer: Observer, depth: int | None = None) -> Iterator[int]:
        """Search until all is decided, all up to a depth is found, or a limit is reached; the work
        done, after each slice.

        Raises `ModelError` if a reachable step leaves a variable's range, and if there is
        no initial state.
        """
        search, started = self.search, time.perf_counter()
        while self.status is Status.RUNNING:
            left = self.limits.left
            if not left:
                break
            self.status = search.run(min(_SLICE_SECONDS, left), all_of=self.wanted, to_depth=depth)
            observer(enumerating(search, started, left))
            yield search.work
        if search.invalid is not None:
            refuse_invalid_step(self.grounding.evaluator, self.trace(search.invalid))
        if search.complete and not search.distinct:
            raise no_initial_state(self.grounding.system)

    def findings(
        self, properties: Sequence[Property], breathe: Callable[[], None]
    ) -> list[Finding]:
        """What was found for each property; it is called to breathe now and then."""
        found = [self._finding(target) for target in self.wanted]
        shown = {
            number: Shown(prop, numbers, finding)
            for number, (prop, numbers, finding) in enumerate(
                zip(properties, self.numbers, found, strict=True)
            )
            if isinstance(finding, Reached)
        }
        with suppress(MemoryError):  # then the runs stand as they are
            best = spared(self.search, self.grounding, list(shown.values()), self.limits, breathe)
            if best is not None:
                for number, run in zip(shown, best, strict=True):
                    found[number] = run
        return found

    def _finding(self, target: int) -> Finding:
        """What was found for the target of that number."""
        search = self.search
        if target in search.found:
            return Reached(self.trace(search.found[target]))
        states = f"{search.distinct:,} states"
        if search.complete:
            return Excluded(f"all {states} enumerated", f"in all {states}")
        limit = self.status.limit
        reached = self.limits.sentence(limit)
        return Open(f"{reached}: {states} found, none that decides it", limit)

    def trace(self, index: int) -> Trace:
        """A shortest run to the state at `index`, or to a permutation of it."""
        return trace_along(self.search, index, self.grounding.evaluator)
