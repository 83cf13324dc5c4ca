"""Which cells make a formula true or false in a state: the reason shown under a trace."""

from __future__ import annotations

from typing import Any

from ccverify.checker.evidence.view import Place, Views
from ccverify.checker.language.terms import Term
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.support import At, support


def reason(evaluator: Evaluator, views: Views, term: Term[Any], state: State) -> list[Place]:
    """The places whose values suffice for the term's value, in the order of the formula."""
    positions = (position for position, _ in support(At(evaluator, state, {}), term))
    return list(dict.fromkeys(views.at[position] for position in positions))
