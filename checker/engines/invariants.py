"""Inductive invariants before they are answered: reduced, and checked by a solver of their own.

This check takes place within an engine's limits. The one that others can repeat, from SMT-LIB
text and by two solvers, is `evidence.certificate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ccverify.checker.engines.session import Session
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.certificate import Certificate
from ccverify.checker.meaning.encode import Z3, Encoding, invalid_step
from ccverify.checker.meaning.nodes import Node


class Certifier:
    """Checks invariants with Z3's default solver, counts as sums of bit-vectors.

    Neither the solver nor the context is shared with a search.
    """

    def __init__(self, session: Session) -> None:
        self._session: Final = session

    def check(self, invariant: Certificate) -> None:
        """Check an invariant; `InternalError` if it is none, `Undecided` if Z3 does not say."""
        encoding = Encoding(invariant.system, pseudo_boolean=False)
        before = [encoding.term(lemma, 0) for lemma in invariant.lemmas]
        after = [encoding.term(lemma, 1) for lemma in invariant.lemmas]
        broken = encoding.any_of([encoding.z3.Not(lemma) for lemma in before])
        left = encoding.any_of([encoding.z3.Not(lemma) for lemma in after])
        steps = [*before, *encoding.transition(0)]
        self._refuse(encoding, [*encoding.initial(), broken], "an initial state violates it")
        self._refuse(encoding, [*steps, left], "a step leads out of it")
        bad = _bad(encoding, invariant)
        self._refuse(encoding, [*encoding.ranges(0), *before, bad], "a bad state satisfies it")

    def reduced(self, invariant: Certificate) -> Certificate:
        """A part of the invariant that is still inductive and still excludes its target.

        Unsatisfiable cores say which lemmas exclude the target, which ones preserve these, and so
        on. The part need not be the smallest. The result has to be checked: if lemmas are no
        invariant, it is none either.
        """
        lemmas, kept = invariant.lemmas, set[Node]()
        encoding = Encoding(invariant.system, pseudo_boolean=False)
        solver, z3 = encoding.solver(), encoding.z3
        names = {lemma: encoding.fresh() for lemma in lemmas}
        solver.add(encoding.ranges(0))
        solver.add([z3.Implies(name, encoding.term(lemma, 0)) for lemma, name in names.items()])
        step = encoding.fresh()
        solver.add([z3.Implies(step, term) for term in encoding.transition(0)])
        # What must not be satisfiable together with the lemmas.
        waiting: list[tuple[Z3, list[Z3]]] = [(_bad(encoding, invariant), [])]
        while waiting:
            term, assumed = waiting.pop()
            asked = encoding.fresh()
            solver.add(z3.Implies(asked, term))
            if self._session.satisfiable(solver, asked, *assumed, *names.values()):
                return invariant
            core = {name.get_id() for name in solver.unsat_core()}
            for lemma, name in names.items():
                if name.get_id() in core and lemma not in kept:
                    kept.add(lemma)
                    waiting.append((z3.Not(encoding.term(lemma, 1)), [step]))
        return replace(invariant, lemmas=tuple(lemma for lemma in lemmas if lemma in kept))

    def _refuse(self, encoding: Encoding, terms: Sequence[Z3], problem: str) -> None:
        solver = encoding.solver()
        solver.add(terms)
        if self._session.satisfiable(solver):
            raise InternalError(
                f"an invariant fails its check: {problem}",
                hint="this is a bug of ccverify; please report it with the model",
            )


def _bad(encoding: Encoding, invariant: Certificate) -> Z3:
    nodes = (invariant.bad, invalid_step(invariant.system))
    return encoding.any_of([encoding.term(node, 0) for node in nodes])
