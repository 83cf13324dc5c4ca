"""Which cells make a formula true or false in a state: the reason shown under a trace."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ccverify.checker.evidence.view import Place, Views
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.sorts import codes
from ccverify.checker.language.terms import Term
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Environment, Evaluator


def reason(evaluator: Evaluator, views: Views, term: Term[Any], state: State) -> list[Place]:
    """The places whose values suffice for the term's value, in the order of the formula.

    Of a conjunction that fails only the first part that fails is asked, of one that holds all;
    likewise for disjunctions and quantifiers.
    """
    return list(dict.fromkeys(views.at[p] for p in _support(evaluator, term, state, {})))


def _support(
    evaluator: Evaluator, term: Term[Any], state: State, env: Environment
) -> Iterator[int]:
    payload = term.payload
    instances = [(argument, env) for argument in term.args]
    match term.op:
        case "read":
            assert isinstance(payload, Variable)
            keys = [evaluator.value(key, state, env) for key in term.args]
            yield evaluator.cells.position(payload, keys)
        case "ite":
            branch = 1 if evaluator.value(term.args[0], state, env) else 2
            instances = [instances[0], instances[branch]]
        case "count" | "sum" | "exists" | "forall":
            assert isinstance(payload, Bound)
            values = codes(payload.sort, evaluator.system.sizes)
            instances = [(term.args[0], {**env, payload: code}) for code in values]
        case _:
            pass
    decisive = {"and": 0, "forall": 0, "or": 1, "exists": 1}.get(term.op)
    for argument, inner in instances:
        if decisive is not None and evaluator.value(argument, state, inner) == decisive:
            instances = [(argument, inner)]  # this one alone gives the whole its value
            break
    for argument, inner in instances:
        yield from _support(evaluator, argument, state, inner)
