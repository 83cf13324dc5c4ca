"""Houdini: the largest inductive subset of candidate lemmas.

Flanagan, Leino: Houdini, an annotation assistant for ESC/Java, FME 2001. A candidate is dropped if
some initial state violates it, or some step from the conjunction of all that are left. That is done
until nothing is dropped any more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, TypeVar

from ccverify.checker.engines.session import Session, Undecided
from ccverify.checker.errors import InternalError
from ccverify.checker.meaning.ground import GroundAction, GroundSystem
from ccverify.checker.meaning.integers import Z3, IntegerEncoding, Valuation, after_step
from ccverify.checker.meaning.nodes import Node

K = TypeVar("K")


class Houdini:
    """Works on one system, and asks Z3 through a session: call it within `Session.run`.

    Every method raises `Undecided` if Z3 gives no answer.
    """

    def __init__(self, system: GroundSystem, session: Session) -> None:
        self._system: Final = system
        self._session: Final = session
        self._encoding: Final = IntegerEncoding(system)
        invalid = (system.nodes.and_((a.guard, system.nodes.not_(a.valid))) for a in system.actions)
        self.invalid: Final = system.nodes.or_(invalid)

    def inductive(self, candidates: Sequence[Node]) -> list[Node]:
        """The largest subset that holds initially and that steps keep."""
        make, kept = self._system.nodes, list(candidates)
        while (state := self._initially_without(kept)) is not None:
            kept = _surviving(state, {lemma: lemma for lemma in kept})
        changes = [self._changes(kept, action) for action in self._system.actions]
        stable = False
        while not stable:
            held = dict.fromkeys(kept)
            solver = self._solver(kept)  # for this round, though some of them go
            for action, after in zip(self._system.actions, changes, strict=True):
                open_ = {lemma: new for lemma, new in after.items() if lemma in held}
                solver.push()
                solver.add(self._encoding.term(action.guard), self._encoding.term(action.valid))
                while open_:
                    broken = [self._encoding.term(make.not_(new)) for new in open_.values()]
                    state = self._model(solver, self._encoding.z3.Or(broken))
                    if state is None:
                        break
                    surviving = _surviving(state, open_)
                    for lemma in open_.keys() - set(surviving):
                        del held[lemma]
                    open_ = {lemma: open_[lemma] for lemma in surviving}
                solver.pop()
            stable = len(held) == len(kept)
            kept = list(held)
        return kept

    def _changes(self, lemmas: Sequence[Node], action: GroundAction) -> dict[Node, Node]:
        """Each lemma that a step of an action may change, and what it is after the step."""
        after = after_step(self._system, lemmas, action.updates)
        return {old: new for old, new in zip(lemmas, after, strict=True) if new is not old}

    def excludes(self, lemmas: Sequence[Node], target: Node) -> bool:
        """Whether no state that satisfies the lemmas is in `target` or about to leave a range."""
        bad = self._system.nodes.or_((target, self.invalid))
        return self.state_of(lemmas, bad) is None

    def state_of(self, lemmas: Sequence[Node], condition: Node) -> list[int] | None:
        """A state that satisfies the lemmas and a condition; None if there is none."""
        return self._model(self._solver(lemmas), self._encoding.term(condition))

    def needed_lemmas(self, lemmas: Sequence[Node], target: Node) -> list[Node]:
        """A subset of `lemmas` that is still inductive and still excludes `target`.

        Requires: `lemmas` is inductive and excludes `target`.
        Ensures:  the subset is inductive and excludes it too; it need not be the smallest.
        Raises `Undecided` as well if `lemmas` turn out not to be inductive.
        """
        encoding = self._encoding
        names = {lemma: encoding.z3.Bool(f"lemma{i}", encoding.context)
                 for i, lemma in enumerate(lemmas)}  # fmt: skip
        solver = self._solver(())
        solver.set("core.minimize", True)
        for lemma, name in names.items():
            solver.add(encoding.z3.Implies(name, encoding.term(lemma)))
        bad = self._system.nodes.or_((target, self.invalid))
        kept = self._core(solver, names, encoding.term(bad))
        waiting = list(kept)
        while waiting:
            # The lemmas kept so far are tried first: a step that they suffice for adds none.
            batch, waiting = waiting, []
            for action in self._system.actions:
                broken = list(self._changes(batch, action).values())
                solver.push()
                solver.add(encoding.term(action.guard), encoding.term(action.valid))
                while broken:
                    goal = encoding.z3.Or([encoding.z3.Not(encoding.term(n)) for n in broken])
                    state = self._model(solver, goal, *(names[lemma] for lemma in kept))
                    if state is None:
                        break
                    left = _surviving(state, {node: node for node in broken})
                    first = next(node for node in broken if node not in left)
                    core = self._core(solver, names, encoding.z3.Not(encoding.term(first)))
                    added = [lemma for lemma in core if lemma not in kept]
                    kept += added
                    waiting += added
                    broken.remove(first)
                solver.pop()
        return [lemma for lemma in lemmas if lemma in set(kept)]

    def _core(self, solver: Z3, names: Mapping[Node, Z3], term: Z3) -> list[Node]:
        """Lemmas, by their names in the solver, that contradict the term."""
        solver.push()
        solver.add(term)
        if self._answer(solver, *names.values()) is not None:
            raise Undecided("the lemmas are not inductive after all")
        core = {name.get_id() for name in solver.unsat_core()}
        solver.pop()
        return [lemma for lemma, name in names.items() if name.get_id() in core]

    def _initially_without(self, lemmas: Sequence[Node]) -> list[int] | None:
        """An initial state that violates one of the lemmas."""
        encoding = self._encoding
        solver = self._solver(())
        solver.add(encoding.initial())
        broken = [encoding.z3.Not(encoding.term(lemma)) for lemma in lemmas]
        return self._model(solver, encoding.z3.Or(broken)) if lemmas else None

    def _solver(self, lemmas: Sequence[Node]) -> Z3:
        """A solver for those states within their ranges that satisfy the lemmas."""
        encoding = self._encoding
        solver = encoding.z3.Solver(ctx=encoding.context)
        solver.set("random_seed", 0)
        solver.set("ctrl_c", False)  # it would answer "unknown", and the interrupt be lost
        solver.add(encoding.ranges())
        solver.add([encoding.term(lemma) for lemma in lemmas])
        return solver

    def _model(self, solver: Z3, term: Z3, *assumptions: Z3) -> list[int] | None:
        """The state of a model that also satisfies `term`; None if there is none."""
        solver.push()
        solver.add(term)
        state = self._answer(solver, *assumptions)
        solver.pop()
        return state

    def _answer(self, solver: Z3, *assumptions: Z3) -> list[int] | None:
        if self._session.satisfiable(solver, *assumptions):
            return self._encoding.state(solver.model())
        return None


def _surviving(state: Sequence[int], terms: Mapping[K, Node]) -> list[K]:
    """The keys of the terms that hold in a state, which is to violate one of them."""
    valuation = Valuation(state)
    left = [key for key, term in terms.items() if valuation.of(term)]
    if len(left) == len(terms):
        raise InternalError("the solver's model violates none of the lemmas that it is to violate")
    return left
