"""Terms over replicas that are counted: nodes over one counter for each local state.

A variable that ranges over the counted replicas has a *code*, which says in which local state its
replica is, and which replica it is among those that have a name there. A replica has a name if it
acts, or if a quantifier around the place speaks of it. Where a quantifier compares its own replica
with named ones (`o != n`), it looks at each of these by itself, and then at *all others*: of each
local state one replica less for each named one that is in it. So a comparison of two codes is a
comparison of two replicas, and the count stays exact.

What cannot be said this way is refused with the reason: a variable that relates two replicas or
holds one, and a replica that is told from the others by its number.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Final

from ccverify.checker.errors import UsageError
from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.functions import number
from ccverify.checker.language.sorts import (
    BoolSort,
    IndexSort,
    RangeSort,
    Replicas,
    Sort,
    codes,
    depends_on,
)
from ccverify.checker.language.system import System
from ccverify.checker.language.terms import Term
from ccverify.checker.meaning.evaluate import Environment
from ccverify.checker.meaning.ground import Slot
from ccverify.checker.meaning.local_states import Local, LocalCell
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.translate import Translation

_APART: Final = 2**32
"""How far apart the codes of two replicas in one local state are: more than there are of these."""

_OF_REPLICAS: Final = ("bound", "eq", "ite", "read", "turned")
"""The operators, besides quantifiers, that counters understand if they take or give a replica."""


class Inexpressible(UsageError):
    """The system cannot be written with counters over the sort; the message says why."""

    def __init__(self, message: str) -> None:
        super().__init__(message, hint="check it for given sizes, with --set")


class Counted(Translation):
    """Translates terms, given the local states that there are.

    The nodes are over the cells that no replica has, numbered by `global_slot`, and then over a
    counter for each local state. `local_place` numbers the cells that each replica has.

    There may be more local states later. What was translated stays as it is unless that `looked` at
    all of them; what is said of replicas that are named is the same, whatever others there are.
    """

    system: System
    replicas: Replicas[Any]
    locals: tuple[Local, ...]
    local_cells: Sequence[LocalCell]
    global_slot: Mapping[tuple[Variable, tuple[int, ...]], int]
    local_place: Mapping[tuple[Variable, tuple[int, ...]], int]

    def __init__(self) -> None:
        self._compared: Final[dict[int, tuple[Term[Any], tuple[frozenset[Bound], ...]]]] = {}
        self.looked = False
        self._looking: Final = set[int]()  # the terms whose translation looks at all

    def counter_slot(self, local: int) -> int:
        """The slot that counts the replicas in the local state of that number."""
        return len(self.global_slot) + local

    def counter(self, local: int) -> Node:
        """How many replicas are in the local state of that number."""
        return self.nodes.var(self.counter_slot(local))

    # Codes of replicas

    def local_of(self, code: int) -> int:
        """The number of the local state in which the replica of a code is."""
        return code % _APART

    def codes_of_others(self, named: Collection[int]) -> range:
        """A code for a replica of each local state that is none of the named ones."""
        self.looked = True
        first = max((code // _APART + 1 for code in named), default=0)
        return range(first * _APART, first * _APART + len(self.locals))

    def others(self, code: int, named: Collection[int]) -> Node:
        """How many replicas besides the named ones are in the local state of a code."""
        here = self.local_of(code)
        inside = sum(self.local_of(other) == here for other in named)
        return self.nodes.add((self.counter(here), self.nodes.integer(-inside)))

    def present(self, code: int, named: Collection[int]) -> Node:
        """Whether there is such another replica."""
        here = self.local_of(code)
        inside = sum(self.local_of(other) == here for other in named)
        return self.nodes.le(self.nodes.integer(inside + 1), self.counter(here))

    def assignments(
        self, parameters: Sequence[Bound], env: Environment
    ) -> Iterator[dict[Bound, int]]:
        """The ways to give codes to parameters, of which two may be one replica or two."""
        if not parameters:
            yield dict(env)
            return
        bound, choices = parameters[0], iter(self.domain(parameters[0].sort))
        if bound.sort is self.replicas:
            named = self.acting(env)
            choices = chain(named, self.codes_of_others(named))
        for code in choices:
            yield from self.assignments(parameters[1:], {**env, bound: code})

    def acting(self, env: Environment) -> tuple[int, ...]:
        """The codes of the replicas among arguments, each once."""
        return tuple(dict.fromkeys(code for b, code in env.items() if b.sort is self.replicas))

    def named(self, bound: Bound, terms: Iterable[Term[Any]], env: Environment) -> list[int]:
        """The codes in `env` of the replicas with which terms compare that of `bound`.

        Two are compared as well if both are compared with a third.
        """
        found: dict[int, None] = {}
        for term in terms:
            related = _connected(bound, self._comparisons(term))
            free = (b for b in self._free_in(term) if b in related and b is not bound)
            found |= dict.fromkeys(env[b] for b in free if b in env)
        return list(found)

    def _comparisons(self, term: Term[Any]) -> tuple[frozenset[Bound], ...]:
        """The variables of each comparison of replicas within a term; kept, as `_free_in` is."""
        if id(term) not in self._compared:
            found: dict[frozenset[Bound], None] = {}
            for arg in term.args:
                found |= dict.fromkeys(self._comparisons(arg))
            if term.op == "eq" and term.args[0].sort is self.replicas:
                free = (b for b in self._free_in(term) if b.sort is self.replicas)
                found[frozenset(free)] = None
            self._compared[id(term)] = (term, tuple(found))
        return self._compared[id(term)][1]

    # Terms

    def term(self, term: Term[Any], env: Environment | None = None) -> Node:
        """See `Translation.term`."""
        before, self.looked = self.looked, False
        node = super().term(term, env)
        if self.looked:
            self._looking.add(id(term))
        self.looked = before or id(term) in self._looking
        return node

    def add_local_states(self, slots: Iterable[Slot]) -> None:
        """There are more, counted by these slots: what depends on all of them is open again."""
        self.nodes.add_slots(slot.interval for slot in slots)
        self._known = {k: v for k, v in self._known.items() if k[0] not in self._looking}

    def domain(self, sort: Sort | IndexSort) -> range:
        """The codes of a sort; for the counted sort, one for a replica of each local state."""
        if depends_on(sort, self.replicas):
            raise Inexpressible(
                f"{sort.name} has others for another number of {self.replicas.name}s, which "
                "counters cannot say"
            )
        return self.codes_of_others(()) if sort is self.replicas else codes(sort, self.system.sizes)

    def within(self, node: Node, sort: Sort) -> Node:
        """The node is one of the values of the sort, whose bound may depend on the replicas."""
        if not isinstance(sort, RangeSort) or not depends_on(sort, self.replicas):
            return self.in_range(node, codes(sort, self.system.sizes))
        make = self.nodes
        low, high = self.term(number(sort.low)), self.term(number(sort.high))
        return make.and_((make.le(low, node), make.le(node, high)))

    def keys_within(self, index: IndexSort | Sort, key: Node) -> Sequence[int]:
        """The values that a key may have; one that is a replica is chosen among codes."""
        if index is self.replicas:
            return sorted(_chosen(key))
        return super().keys_within(index, key)

    def cell(self, variable: Variable, key: Sequence[int]) -> Node:
        """The value of a cell, of which the key may say by a code whose it is."""
        return self._cell(variable, key)

    def _cell(self, variable: Variable, key: Sequence[int]) -> Node:
        if self.replicas not in variable.indices:
            return self.nodes.var(self.global_slot[variable, tuple(key)])
        place = variable.indices.index(self.replicas)
        others = (*key[:place], *key[place + 1 :])
        local = self.locals[self.local_of(key[place])]
        code = local[self.local_place[variable, others]]
        boolean = isinstance(variable.sort, BoolSort)
        return self.nodes.boolean(bool(code)) if boolean else self.nodes.integer(code)

    def _size(self, replicas: Replicas[Any]) -> Node:
        if replicas is not self.replicas:
            return self.nodes.integer(self.system.sizes[replicas])
        self.looked = True
        return self.nodes.add(self.counter(i) for i in range(len(self.locals)))

    def _turned(self, replicas: Replicas[Any], node: Node, steps: int) -> Node:
        if replicas is self.replicas:
            raise Inexpressible(
                f"a ring gives the {replicas.name}s an order, which counters cannot say"
            )
        return super()._turned(replicas, node, steps)

    def _node(self, term: Term[Any], args: list[Node], env: Environment) -> Node:
        told = term.sort is self.replicas or any(a.sort is self.replicas for a in term.args)
        if told and term.op not in _OF_REPLICAS:
            raise Inexpressible(
                f"{term!r} tells one {self.replicas.name} from the others by its number, which "
                "counters cannot say"
            )
        return super()._node(term, args, env)

    def _quantified(self, term: Term[Any], bound: Bound, env: Environment) -> Node:
        if bound.sort is not self.replicas:
            return super()._quantified(term, bound, env)
        (body,), make = term.args, self.nodes
        named = self.named(bound, (body,), env)
        # Each instance of the body, with how many replicas it speaks of and whether there is one.
        instances = [
            (self.term(body, {**env, bound: code}), make.integer(1), make.true) for code in named
        ]
        for code in self.codes_of_others(named):
            inner = self.term(body, {**env, bound: code})
            instances.append((inner, self.others(code, named), self.present(code, named)))
        match term.op:
            case "count":
                zero = make.integer(0)
                return make.add(make.ite(holds, number, zero) for holds, number, _ in instances)
            case "exists":
                return make.or_(make.and_((holds, there)) for holds, _, there in instances)
            case "forall":
                return make.and_(
                    make.or_((holds, make.not_(there))) for holds, _, there in instances
                )
            case _:
                return make.add(self._times(term, value, number) for value, number, _ in instances)

    def _times(self, term: Term[Any], value: Node, number: Node) -> Node:
        """A value as often as a number says; `term` is the sum that asks for it."""
        make = self.nodes
        if number.constant == 1:
            return value
        if value.constant is not None:
            return make.scale(value.constant, number)
        match value.op:
            case "scale":
                return make.scale(value.payload, self._times(term, value.args[0], number))
            case "add":
                return make.add(self._times(term, arg, number) for arg in value.args)
            case "count":
                zero = make.integer(0)
                return make.add(make.ite(holds, number, zero) for holds in value.args)
            case "ite":
                test, one, other = value.args
                pair = (self._times(term, one, number), self._times(term, other, number))
                return make.ite(test, *pair)
            case _:
                raise Inexpressible(f"{term!r} multiplies a counter by a variable")


def _chosen(code: Node) -> set[int]:
    """The codes that conditions choose among."""
    if code.op == "const":
        return {code.payload}
    _, one, other = code.args
    return _chosen(one) | _chosen(other)


def _connected(bound: Bound, groups: Sequence[frozenset[Bound]]) -> frozenset[Bound]:
    """All that groups with members in common connect with `bound`."""
    found, waiting = frozenset((bound,)), list(groups)
    while touching := [group for group in waiting if group & found]:
        found = found.union(*touching)
        waiting = [group for group in waiting if group not in touching]
    return found
