"""Terms in words, with the values that give them theirs: `talks(B, PG): 0 of 4 PGs`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final

from ccverify.checker.evidence.view import Views
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.enumerations import EnumSort
from ccverify.checker.language.sorts import BoolSort, Replicas, TimeSort, show
from ccverify.checker.language.terms import Term
from ccverify.checker.language.wording import describe
from ccverify.checker.meaning.support import BINDERS, ENDINGS, At, deciding
from ccverify.checker.questions.naming import Names
from ccverify.checker.report.drawing.cells import Value, labelled

_DEEP: Final = 2
"""How many helpers within one another are explained."""
_LONG: Final = 100
"""Characters; a helper whose explanation is longer is named only."""

_MOST: Final = 200
"""Facts about one term; of more nobody reads."""
_SHORT: Final = 60
"""Characters of a part of a formula that are still a name for it."""
_COUNTED: Final = 3
"""Of so many things and more it is said how many they are, of fewer which."""


class Words:
    """Says why terms of one system have their values."""

    def __init__(self, views: Views, names: Names) -> None:
        self._views: Final = views
        self._names: Final = names

    def why(self, at: At, term: Term[Any]) -> list[str]:
        """What gives a term its value: the values of cells, and counts over replicas.

        Nothing, if that is too much to say.
        """
        try:
            facts = list(islice(self._facts(at, term, _DEEP), _MOST + 1))
        except RecursionError:
            return []
        return self._joined(facts) if len(facts) <= _MOST else []

    def why_chosen(self, at: At, value: Term[Any]) -> list[str]:
        """What decides which value a step gives; a sum or a copy decides nothing."""
        if value.op == "ite":
            condition, then, otherwise = value.args
            branch = then if at.value(condition) else otherwise
            return [*self.why(at, condition), *self.why_chosen(at, branch)]
        told = self._names.of(value) is not None
        if told or (isinstance(value.sort, BoolSort) and value.op not in ("const", "read")):
            return self.why(at, value)
        return []

    def part(self, at: At, term: Term[Any]) -> str:
        """`its part in_step fails`: which of several parts decides a condition, if it can be said.

        Of a conjunction that is the first that fails, of a disjunction the first that holds.
        """
        parts = list(parts_of(term, term.op)) if term.op in ("and", "or") else []
        decisive = [part for part in parts if at.value(part) == (term.op == "or")]
        if not decisive:
            return ""
        text = self.text(at, decisive[0])
        if len(text) > _SHORT:
            return ""
        return f"its case {text} holds" if term.op == "or" else f"its part {text} fails"

    def _joined(self, facts: Iterable[str | Value]) -> list[str]:
        """Facts as texts, each once; values that are alike together."""
        once = list(dict.fromkeys(facts))
        values = labelled((f for f in once if isinstance(f, Value)), self._views)
        return [*values, *(f for f in once if isinstance(f, str))]

    def _facts(self, at: At, term: Term[Any], depth: int) -> Iterator[str | Value]:
        helper = self._names.of(term)
        if helper is None:
            yield from self._within(at, term, depth)
        elif term.op == "count":
            of = _many(len(at.instances(term)), term.payload)
            yield f"{self._said(at, term)}: {at.value(term)} of {of}"
        else:
            shown = show(term.sort, at.value(term))
            yield f"{self._said(at, term)}: {shown}{self._inside(at, term, depth)}"

    def _inside(self, at: At, term: Term[Any], depth: int) -> str:
        """Why a helper has its value, in parentheses, as deep as there is room for."""
        if "after" not in term.mentions:  # and so of one state, not of a step
            at = At(at.evaluator, at.state, at.env)
        for inner in reversed(range(depth)):
            text = "; ".join(self._joined(self._within(at, term, inner)))
            if text and len(text) <= _LONG:
                return f" ({text})"
        return ""

    def _within(self, at: At, term: Term[Any], depth: int) -> Iterator[str | Value]:
        if term.op == "read":
            assert isinstance(term.payload, Variable)
            for key in term.args:
                yield from self._facts(at, key, depth)
            position = at.evaluator.cells.position(
                term.payload, [at.value(key) for key in term.args]
            )
            if isinstance(term.sort, TimeSort):
                clock = at.evaluator.cells.name(position).replace(".clock", "", 1)
                yield f"{clock}: {show(term.sort, at.value(term))}"
            else:
                yield self._value(position, at)
        elif term.op in BINDERS:
            yield from self._counted(at, term, depth)
        elif term.op in ENDINGS:
            yield _ending(at, term)
        else:
            for place, part in deciding(at, term):
                yield from self._facts(place, part, depth)

    def _value(self, position: int, at: At) -> Value:
        """What a place holds; of a step, what it held before and holds after it."""
        place = self._views.at[position]
        before, after = at.before or at.state, at.after or at.state
        shown = dict.fromkeys(place.show(place.value(state)) for state in (before, after))
        return Value(place, " -> ".join(shown))

    def _counted(self, at: At, term: Term[Any], depth: int) -> Iterator[str | Value]:
        """Of a quantifier: the one instance that decides it, or in how many what holds."""
        bound, body = term.payload, term.args[0]
        assert isinstance(bound, Bound)
        instances, picked = at.instances(term), deciding(at, term)
        if len(picked) == 1 or len(instances) < _COUNTED:
            for place, part in picked:
                yield from self._facts(place, part, depth)
            return
        if term.op == "count" and self._names.of(body) is not None:
            leaves = [(at, body)]
        else:
            leaves = [leaf for place, part in picked for leaf in self._leaves(place, part)]
        told = set[int]()
        for place, leaf in leaves:
            if bound not in leaf.mentions or not isinstance(leaf.sort, BoolSort):
                yield from self._facts(place, leaf, depth)
            elif id(leaf) not in told:
                told.add(id(leaf))
                holds = sum(instance.value(leaf) for instance in instances)
                text = self._said(at, leaf, frozenset((bound,)))
                yield f"{text}: {holds} of {_many(len(instances), bound)}"

    def _leaves(self, at: At, term: Term[Any]) -> Iterator[tuple[At, Term[Any]]]:
        """The smallest parts that decide a condition and have words of their own."""
        if self._names.of(term) is None and term.op in ("and", "or", "not", "ite"):
            for place, part in deciding(at, term):
                yield from self._leaves(place, part)
        elif term.op != "const":
            yield at, term

    def _said(self, at: At, term: Term[Any], free: frozenset[Bound] = frozenset()) -> str:
        """A term in words, and that it is asked of the state after a step, if it is."""
        text = self.text(at, term, free)
        return text if at.before is None else f"after({text})"

    def text(
        self, at: At, term: Term[Any], free: frozenset[Bound] = frozenset(), *, no: bool = False
    ) -> str:
        """A term in words; what does not depend on the variables that are `free` by its value."""
        helper = self._names.of(term)
        if helper is not None:
            given = [a if isinstance(a, str) else self._key(at, a, free) for a in helper.arguments]
            text = f"{helper.name}({', '.join(given)})" if given else helper.name
        elif term.op == "read":
            assert isinstance(term.payload, Variable)
            keys = [self._key(at, key, free) for key in term.args]
            text = term.payload.written(keys)
        elif term.op == "not":
            return self.text(at, term.args[0], free, no=not no)
        elif term.op == "eq" and term.args[1].op == "const":
            value = self._key(at, term.args[1], free)
            return f"{self.text(at, term.args[0], free)} is {'not ' * no}{value}"
        else:
            text = describe(term)
        return f"not {text}" if no else text

    def _key(self, at: At, term: Term[Any], free: frozenset[Bound]) -> str:
        bound = {mention for mention in term.mentions if isinstance(mention, Bound)}
        if bound <= at.env.keys() - free:
            return show(term.sort, at.value(term))
        if isinstance(term.payload, Bound) and term.op == "bound":
            return _each(term.payload)
        return self.text(at, term, free)


def parts_of(term: Term[Any], op: str) -> Iterator[Term[Any]]:
    """The parts of nested conjunctions (`and`), or of nested disjunctions (`or`)."""
    stack = [term]
    while stack:
        part = stack.pop()
        if part.op == op:
            stack += reversed(part.args)
        else:
            yield part


def _ending(at: At, term: Term[Any]) -> str:
    """Whether all has ended, or what can still happen."""
    if at.value(term):
        return "nothing can happen" if term.op == "deadlock" else "only faults can happen"
    ((place, guard),) = deciding(at, term)
    calls = at.evaluator.calls
    call = next(c for c in calls if c.action.guard is guard and c.environment == place.env)
    return f"{call} can happen"


def _each(bound: Bound) -> str:
    """What a bound variable stands for: the name of its sort, if that is one of things."""
    return bound.sort.name if isinstance(bound.sort, EnumSort | Replicas) else bound.name


def _many(number: int, bound: object) -> str:
    """`4 PGs`, `2 Sides`; of plain numbers only how many."""
    assert isinstance(bound, Bound)
    if not isinstance(bound.sort, EnumSort | Replicas):
        return str(number)
    return f"{number} {bound.sort.name}{'s' * (number != 1)}"
