"""The oracle finds faults that the language layer and the reductions had, or might have had.

Each fault is put back into the running program, and a mismatch must be found within a number of
models. Unless a fault is there, the same models agree: see `test_oracle`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from enum import EnumType
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest
from tests.oracle.comparing import Mismatch, compared
from tests.oracle.description import Description
from tests.oracle.drawing import daring, plain
from tests.oracle.messages import messaging

import ccverify
from ccverify.checker.language import identity, members
from ccverify.checker.language.bags import Bag
from ccverify.checker.language.budgets import Budget
from ccverify.checker.language.parameters import FaultBudget
from ccverify.checker.language.places import bounds
from ccverify.checker.language.recorder import Recorder
from ccverify.checker.language.rows import Row
from ccverify.checker.language.sorts import BOOL, INT, Span
from ccverify.checker.language.terms import Term, bound_term, lift_to
from ccverify.checker.language.wording import describe
from ccverify.checker.meaning.ground import Orbit
from ccverify.checker.meaning.grounding import Grounding
from ccverify.checker.meaning.symmetry import Symmetry

WITHIN = 500
MESSAGES = "messages"
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
    # The language refuses type() of a set in what it can read the text of.
    sort_of = eval("lambda over: type(over)")

    def shorter(quantifier: Any) -> Any:
        def quantify(over: Any, *rest: Any) -> Any:
            kind = sort_of(over)
            if len(rest) > 1 or kind not in (Span, EnumType):
                return quantifier(over, *rest)
            (body,) = rest
            last = over.size - 1 if kind is Span else list(over)[-1]
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
    def change_of(recorder: Any, variable: Any, keys: Any) -> Any:
        words = list(map(describe, keys))
        alike = (c for c in recorder.changes if list(map(describe, c.keys)) == words)
        return next((change for change in alike if change.variable is variable), None)

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


def steps_exceed_limits(patch: pytest.MonkeyPatch) -> None:
    """No step is demanded to keep within the constant that limits a variable."""
    keep = Recorder.keep_within

    def kept(recorder: Any, *given: Any) -> None:
        demands = list(recorder.demands)
        keep(recorder, *given)
        recorder.demands = demands

    patch.setattr(Recorder, "keep_within", kept)


def nobody_is_anybody_at_first(patch: pytest.MonkeyPatch) -> None:
    """`ANY` is a replica at first, and never nobody."""

    def one(*given: Any) -> Term[bool]:
        (bound,) = bounds(given[0].indices[-1:])
        holds: Term[bool] = Term("read", (*given[1], bound_term(bound)), BOOL, given[0])
        return Term("count", (holds,), INT, bound) == 1

    patch.setattr(members, "_at_most_one", one)


def bags_are_sets(patch: pytest.MonkeyPatch) -> None:
    """What is in a channel that reorders is there once, however often it is sent."""
    append = Bag.append

    def once(bag: Any, element: Any, *, when: Any = True) -> None:
        append(bag, element, when=lift_to(when, BOOL, "when") & ~bag.contains(element))

    patch.setattr(Bag, "append", once)


FAULTS: dict[PutBack, tuple[str, str]] = {
    pop_of_nothing_is_silent: ("bdd", ""),
    appends_are_reversed: ("bdd", ""),
    quantifiers_leave_out_the_last_element: ("bdd", ""),
    terms_have_hashes: ("bdd", "in a set"),
    keys_are_told_apart_by_their_words: ("bdd", "keys that read alike"),
    a_budget_has_one_fault_more: ("bdd", ""),
    nothing_is_fair: ("bdd", ""),
    replicas_lose_a_cell: ("reduced", ""),
    steps_exceed_limits: ("bdd", MESSAGES),
    nobody_is_anybody_at_first: ("bdd", MESSAGES),
    bags_are_sets: ("bdd", MESSAGES),
}
"""The faults, with the engine by which they show, and the models in which they do: plain ones, ones
of a risky way of writing, or ones of messages and members.
"""


def models(kind: str) -> Iterator[Description]:
    """Drawn models in order."""
    if kind == MESSAGES:
        return map(messaging, count())
    return filter(None, (daring(seed, kind) if kind else plain(seed) for seed in count()))


RARE = {
    appends_are_reversed,
    bags_are_sets,
    quantifiers_leave_out_the_last_element,
    replicas_lose_a_cell,
    steps_exceed_limits,
}
"""The faults that show in few models: looking for one takes long."""


def cases() -> Iterator[Any]:
    """The faults, the rare ones for the nightly run."""
    for fault in FAULTS:
        marks = [pytest.mark.nightly] if fault in RARE else []
        yield pytest.param(fault, id=fault.__name__, marks=marks)


@pytest.mark.parametrize("put_back", [*cases()])
def test_the_oracle_finds(
    put_back: PutBack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, kind = FAULTS[put_back]
    put_back(monkeypatch)
    for model in islice(models(kind), WITHIN):
        try:
            compared(model, tmp_path / "model.py", [engine])
        except Mismatch as found:
            if str(found).startswith("refused: "):
                pytest.fail(f"the fault breaks the language itself: {found}")
            return
    pytest.fail(f"not found in {WITHIN} models")
