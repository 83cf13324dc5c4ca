"""Inductive invariants over unbounded integers and reals by Z3's Spacer.

Komuravelli, Gurfinkel, Chaki: SMT-based model checking for recursive programs, CAV 2014. The
system is stated as constrained Horn clauses over one relation, the invariant; what is found is
only proposed here, and has to be certified like any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ccverify.checker.engines.houdini import Houdini
from ccverify.checker.engines.session import Session, Undecided
from ccverify.checker.errors import ModelError
from ccverify.checker.meaning.encode import invalid_step
from ccverify.checker.meaning.ground import GroundSystem
from ccverify.checker.meaning.integers import Z3, IntegerEncoding
from ccverify.checker.meaning.nodes import Node

# Rules are left as they are stated: once Z3 has inlined or sliced them, what it answers need not
# be an invariant of the relation that was asked for.
_REWRITES: Final = (
    "xform.slice",
    "xform.inline_linear",
    "xform.inline_eager",
    "xform.coi",
    "xform.subsumption_checker",
)
_PATIENCE: Final = 5_000
"""Milliseconds for quantifiers to be eliminated."""


def needed(
    system: GroundSystem, target: Node, session: Session, known: Sequence[Node] = ()
) -> list[Node] | None:
    """The lemmas of an `invariant`, and those that are `known`, without what is not needed."""
    found = invariant(system, target, session, known)
    if found is None:
        return None
    together = list(dict.fromkeys((*found, *known)))
    return Houdini(system, session).needed_lemmas(together, target)


def invariant(
    system: GroundSystem, target: Node, session: Session, known: Sequence[Node] = ()
) -> list[Node] | None:
    """Lemmas of an inductive invariant without states of `target`, or about to leave a range.

    They are inductive together with those that are `known` to be inductive. None if there is none:
    some run reaches such a state. Raises `Undecided` if Z3 does not say, or says what is no lemma
    over the slots.
    """
    encoding = IntegerEncoding(system)
    z3, slots, make = encoding.z3, encoding.slots, system.nodes
    kept = [slot for slot, sort in zip(slots, system.slots, strict=True) if not sort.passing]
    relation = z3.Function("invariant", *(s.sort() for s in kept), z3.BoolSort(encoding.context))
    solver = z3.SolverFor("HORN", ctx=encoding.context)
    solver.set("ctrl_c", False)  # it would answer "unknown", and the interrupt be lost
    solver.set("random_seed", 0)
    for transformation in _REWRITES:
        solver.set(transformation, False)
    holds, never = relation(*kept), z3.BoolVal(False, encoding.context)
    # What holds in each state that a step leaves.
    here = [slot >= 0 for slot, sort in zip(slots, system.slots, strict=True) if sort.passing]
    here += [holds, *map(encoding.term, known)]

    def clause(body: list[Z3], head: Z3) -> None:
        session.go_on()
        solver.add(z3.ForAll(slots, z3.Implies(z3.And(body), head)))

    clause(encoding.initial(), holds)
    for action in system.actions:
        updates = dict(action.updates)
        after = [
            encoding.term(updates[i]) if i in updates else slot
            for i, slot in enumerate(slots)
            if not system.slots[i].passing
        ]
        step = [encoding.term(node) for node in (action.guard, action.valid)]
        clause([*here, *step], relation(*after))
    clause([*here, encoding.term(make.or_((target, invalid_step(system))))], never)
    if not session.satisfiable(solver):
        return None
    try:
        found = encoding.node(make, _quantifier_free(z3, solver.model().eval(holds)))
    except (ValueError, ModelError) as error:  # the latter for a number beyond all limits
        raise Undecided(f"Spacer's invariant cannot be written as lemmas: {error}") from None
    return list(found.args) if found.op == "and" else [found]


def _quantifier_free(z3: Z3, term: Z3) -> Z3:
    """A term of linear arithmetic without quantifiers. Raises `ValueError` if that takes long."""
    waiting, seen = [term], set[int]()
    while waiting:
        part = waiting.pop()
        if z3.is_quantifier(part):
            return _eliminated(z3, term)
        if part.get_id() not in seen:
            seen.add(part.get_id())
            waiting += part.children()
    return term


def _eliminated(z3: Z3, term: Z3) -> Z3:
    try:
        return z3.TryFor(z3.Tactic("qe", ctx=term.ctx), _PATIENCE)(term).as_expr()
    except z3.Z3Exception as error:
        raise ValueError(f"its quantifiers stay: {error}") from None
