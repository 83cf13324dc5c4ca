"""The oracle finds faults that the language layer and the reductions had, or might have had.

Each fault is put back into the running program, and a mismatch must be found within a number of
models. Unless a fault is there, the same models agree: see `test_oracle`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest
from tests.oracle.comparing import Mismatch, compared
from tests.oracle.description import Description
from tests.oracle.drawing import daring, plain

import ccverify
from ccverify.checker.language import identity
from ccverify.checker.language.budgets import Budget
from ccverify.checker.language.parameters import FaultBudget
from ccverify.checker.language.recorder import Recorder
from ccverify.checker.language.rows import Row
from ccverify.checker.language.sorts import BOOL, Replicas, Span
from ccverify.checker.language.terms import Term, lift_to
from ccverify.checker.language.wording import describe
from ccverify.checker.meaning.ground import Orbit
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.symmetry import Symmetry

WITHIN = 500
PutBack = Callable[[pytest.MonkeyPatch], None]


def pop_of_nothing_is_silent(patch: pytest.MonkeyPatch) -> None:
    """What is appended in the same step is lost."""

    def pop(line: Any, *, when: Any = True) -> None:
        line._change().taken = None, lift_to(when, BOOL, "when")

    patch.setattr(Row, "pop", pop)


def appends_are_reversed(patch: pytest.MonkeyPatch) -> None:
    append = Row.append

    def reversed_append(line: Any, value: Any, *, when: Any = True) -> None:
        append(line, value, when=when)
        waiting = line._change().appended
        waiting.insert(0, waiting.pop())

    patch.setattr(Row, "append", reversed_append)


def quantifiers_leave_out_the_last_element(patch: pytest.MonkeyPatch) -> None:
    """Of sorts whose elements have names, in what is counted or looked for."""

    def shorter(quantifier: Any) -> Any:
        def quantify(over: Any, body: Any) -> Any:
            if isinstance(over, Replicas):
                return quantifier(over, body)
            last = over.size - 1 if isinstance(over, Span) else list(over)[-1]
            return quantifier(over, lambda element: (element != last) & body(element))

        return quantify

    patch.setattr(ccverify, "exists", shorter(ccverify.exists))
    patch.setattr(ccverify, "count", shorter(ccverify.count))


def terms_have_hashes(patch: pytest.MonkeyPatch) -> None:
    """`in {...}` is False in every state: neither its hash refuses, nor the rewritten `in`."""
    patch.setattr(Term, "__hash__", object.__hash__)
    as_python = eval("lambda left, right: left in right")  # without a source, it is left alone
    patch.setitem(identity.HELPERS, "__ccverify_within__", as_python)


def keys_are_told_apart_by_their_words(patch: pytest.MonkeyPatch) -> None:
    def change_of(recorder: Any, cells: Any, keys: Any) -> Any:
        words = list(map(describe, keys))
        alike = (c for c in recorder.queue_changes if list(map(describe, c.keys)) == words)
        return next((change for change in alike if change.cells is cells), None)

    patch.setattr(Recorder, "change_of", change_of)


def a_budget_has_one_fault_more(patch: pytest.MonkeyPatch) -> None:
    check = FaultBudget.check

    def more(budget: FaultBudget, value: object) -> Budget:
        found = check(budget, value)
        return found + 1 if isinstance(found, int) and found > 0 else found

    patch.setattr(FaultBudget, "check", more)


def nothing_is_fair(patch: pytest.MonkeyPatch) -> None:
    action: Any = ccverify.action

    def unfair(*over: Any, fair: bool = False, **options: Any) -> Any:
        return action(*over, **options)

    patch.setattr(ccverify, "action", unfair)


def replicas_lose_a_cell(patch: pytest.MonkeyPatch) -> None:
    """Permutations leave the last cell of each replica where it is."""
    orbits = Grounding._orbits

    def shorter(grounding: Grounding) -> Iterator[Orbit]:
        for orbit in orbits(grounding):
            kept = replace(orbit, members=tuple(member[:-1] for member in orbit.members))
            if kept.slots:
                yield kept

    patch.setattr(Grounding, "_orbits", shorter)
    make = Symmetry.__init__

    def symmetric(self: Any, system: Any, orbit: Orbit) -> None:
        make(self, system, orbit)
        self.asymmetry = None

    patch.setattr(Symmetry, "__init__", symmetric)
    patch.setattr(Symmetry, "keeps", lambda *_: True)


FAULTS: dict[PutBack, tuple[str, str]] = {
    pop_of_nothing_is_silent: ("bdd", ""),
    appends_are_reversed: ("bdd", ""),
    quantifiers_leave_out_the_last_element: ("bdd", ""),
    terms_have_hashes: ("bdd", "in a set"),
    keys_are_told_apart_by_their_words: ("bdd", "keys that read alike"),
    a_budget_has_one_fault_more: ("bdd", ""),
    nothing_is_fair: ("bdd", ""),
    replicas_lose_a_cell: ("reduced", ""),
}
"""The faults, with the engine by which they show, and the way of writing, if it is a risky one."""


def models(risk: str) -> Iterator[Description]:
    """Drawn models in order."""
    drawn = (daring(seed, risk) if risk else plain(seed) for seed in count())
    return filter(None, drawn)


@pytest.mark.parametrize("put_back", FAULTS, ids=lambda fault: fault.__name__)
def test_the_oracle_finds(
    put_back: PutBack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, risk = FAULTS[put_back]
    put_back(monkeypatch)
    for model in islice(models(risk), WITHIN):
        try:
            compared(model, tmp_path / "model.py", [engine])
        except Mismatch:
            return
    pytest.fail(f"not found in {WITHIN} models")
