"""From terms to nodes: what every ground form of a system has in common.

A `Translation` unfolds quantifiers over the codes of their sorts. What a cell is, how large a
replica sort is and what a quantifier over it means is left to the ground form: numbered cells for
one size (`grounding`), counters for every size (`counters`).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import Any, Final

from ccverify.checker.errors import ModelError
from ccverify.checker.language.binding import Bound, Entries, Variable
from ccverify.checker.language.sorts import BoolSort, IndexSort, MapSort, Replicas, Sort
from ccverify.checker.language.system import Action, Property
from ccverify.checker.language.terms import Term
from ccverify.checker.meaning.evaluate import Environment, too_deep
from ccverify.checker.meaning.ground import GroundAction, Slot
from ccverify.checker.meaning.nodes import Node, Nodes, substituted

QUANTIFIERS: Final = ("count", "sum", "exists", "forall")


class Translation(ABC):
    """Translates the terms of one system into the nodes of one factory."""

    nodes: Nodes

    def _begin(self, slots: Iterable[Slot]) -> None:
        """Translate from now on into nodes over these slots."""
        slots = tuple(slots)
        reals = frozenset(number for number, slot in enumerate(slots) if slot.real)
        self.nodes = Nodes([slot.interval for slot in slots], reals)
        self._known: dict[tuple[int, ...], Node] = {}
        # By the id of a term, which is kept, so that its id stays its.
        self._free: dict[int, tuple[Term[Any], tuple[Bound, ...]]] = {}
        self._apart: dict[int, tuple[Term[Any], tuple[bool, ...]]] = {}
        self._reads: dict[tuple[Variable, tuple[Node, ...]], Node] = {}
        self._deciding: dict[Property, tuple[Node, ...]] = {}
        self._stepping: GroundAction | None = None

    @abstractmethod
    def domain(self, sort: Sort | IndexSort) -> range:
        """The codes that a variable bound over the sort ranges over."""

    @abstractmethod
    def _cell(self, variable: Variable, key: Sequence[int]) -> Node:
        """The value of one cell."""

    @abstractmethod
    def _size(self, replicas: Replicas[Any]) -> Node:
        """How many replicas there are."""

    @abstractmethod
    def _actions(self) -> Iterable[GroundAction]:
        """The actions, for properties that ask what is enabled."""

    def target(self, prop: Property) -> Node:
        """Where a property is decided: the states that violate it, or reach it if `reachable`.

        A property of steps is decided where a step can be taken that does so. Raises `ValueError`
        for a liveness property: no state decides it.
        """
        if prop.of_steps:
            return self.nodes.or_(self.deciding_steps(prop))
        formula = self.formula(prop, prop.formula)
        match prop.kind:
            case "never" | "reachable":
                return formula
            case "always":
                return self.nodes.not_(formula)
            case "settled":
                return self.nodes.and_((self._disabled(faults=False), self.nodes.not_(formula)))
            case _:
                raise ValueError(f"no state decides {prop.name}: it speaks of runs without end")

    def deciding_steps(self, prop: Property) -> tuple[Node, ...]:
        """For each action the states in which a step of it decides a property of steps.

        They are made once, so that several threads may ask for what is there.
        """
        if prop not in self._deciding:
            self._deciding[prop] = tuple(
                self._decided_by(action, prop) for action in self._actions()
            )
        return self._deciding[prop]

    def _decided_by(self, action: GroundAction, prop: Property) -> Node:
        make, self._stepping = self.nodes, action
        holds = self.formula(prop, prop.formula)
        self._stepping = None
        decides = make.not_(holds) if prop.kind == "always" else holds
        return make.and_((action.guard, action.valid, decides))

    def _after(self, term: Term[Any], node: Node) -> Node:
        """The value after the step by the action that is asked about of a term, which is `node`."""
        assert self._stepping is not None
        return substituted(self.nodes, node, self._changes(self._stepping, node))

    def _changes(self, action: GroundAction, node: Node) -> dict[Node, Node]:
        """What a step by an action makes of the variables of a node: their values after it."""
        return {self.nodes.var(slot): value for slot, value in action.updates}

    def formula(self, prop: Property, formula: Term[bool]) -> Node:
        """A formula of a property as a node. Raises `ModelError` if it is nested too deeply, or
        asks for what is not there.
        """
        try:
            return self.term(formula)
        except ModelError as error:
            error.location = error.location or prop.location
            raise
        except RecursionError:
            raise too_deep(f"the property {prop.name}", prop.location) from None

    def demanded(self, action: Action, guard: Node, env: Environment) -> Iterator[Node]:
        """What a step has to meet, but for what its guard says already."""
        make = self.nodes
        for demand in action.demands:
            condition = self.term(demand.condition, env)
            if make.and_((guard, make.not_(condition))) is not make.false:
                yield condition

    def _disabled(self, *, faults: bool) -> Node:
        """No action is enabled, faults included or not."""
        guards = (a.guard for a in self._actions() if faults or not a.fault)
        return self.nodes.not_(self.nodes.or_(guards))

    def term(self, term: Term[Any], env: Environment | None = None) -> Node:
        """A term as a node, with the arguments and bound variables of `env` filled in.

        It is translated once for the values of the variables that are free in it, however often
        it is asked for.
        """
        env = env or {}
        key = (id(term), *[env[bound] for bound in self._free_in(term)])
        if "after" in term.mentions:
            key = (*key, id(self._stepping))
        node = self._known.get(key)
        if node is None:
            node = self._known[key] = self._translated(term, env, {})
        return node

    def _translated(self, term: Term[Any], env: Environment, known: dict[int, Node]) -> Node:
        node = known.get(id(term))
        if node is None:
            args: list[Node] = []
            if term.op not in QUANTIFIERS:
                # A loop, not a comprehension: it takes less of the stack.
                for arg, apart in zip(term.args, self._asked_apart(term), strict=True):
                    if apart:
                        args.append(self.term(arg, env))
                    else:
                        args.append(self._translated(arg, env, known))
            node = known[id(term)] = self._node(term, args, env)
        return node

    def _asked_apart(self, term: Term[Any]) -> tuple[bool, ...]:
        """Of each part of a term, whether other values of what is not free in it ask for it again.

        Such a part is translated by itself, and remembered.
        """
        known = self._apart.get(id(term))
        if known is None:
            apart = [
                arg.op in QUANTIFIERS or bool(arg.args and self._has_less(arg, term))
                for arg in term.args
            ]
            known = self._apart[id(term)] = (term, tuple(apart))
        return known[1]

    def _has_less(self, arg: Term[Any], term: Term[Any]) -> bool:
        """Fewer variables are free in a part of a term than in it; parts share what is the same."""
        if arg.mentions is term.mentions:
            return False
        return len(self._free_in(arg)) < len(self._free_in(term))

    def _free_in(self, term: Term[Any]) -> tuple[Bound, ...]:
        """The variables that occur free in a term."""
        known = self._free.get(id(term))
        if known is None:
            known = self._free[id(term)] = (term, self._find_free(term))
        return known[1]

    def _find_free(self, term: Term[Any]) -> tuple[Bound, ...]:
        if term.op == "bound":
            assert isinstance(term.payload, Bound)
            return (term.payload,)
        found: dict[Bound, None] = {}
        if term.op == "chosen":
            assert isinstance(term.payload, Bound)
            found[term.payload] = None
        for arg in term.args:
            if arg.mentions:
                found |= dict.fromkeys(self._free_in(arg))
        if term.op in QUANTIFIERS:
            assert isinstance(term.payload, Bound)
            found.pop(term.payload, None)
        return tuple(found)

    def _node(self, term: Term[Any], args: list[Node], env: Environment) -> Node:
        make, payload = self.nodes, term.payload
        match term.op:
            case "const":
                assert isinstance(payload, int)
                boolean = isinstance(term.sort, BoolSort)
                return make.boolean(bool(payload)) if boolean else make.integer(payload)
            case "bound":
                assert isinstance(payload, Bound)
                boolean = isinstance(payload.sort, BoolSort)
                return make.boolean(bool(env[payload])) if boolean else make.integer(env[payload])
            case "chosen":
                assert isinstance(payload, Bound)
                return self._chosen(payload, env[payload], args)
            case "table":
                assert isinstance(payload, Entries)
                return self._table(payload, args, term.sort)
            case "turned":
                assert isinstance(payload, int)
                assert isinstance(term.sort, Replicas)
                return self._turned(term.sort, args[0], payload)
            case "size":
                assert isinstance(payload, Replicas)
                return self._size(payload)
            case "read":
                assert isinstance(payload, Variable)
                return self._read(payload, args)
            case op if op in QUANTIFIERS:
                assert isinstance(payload, Bound)
                return self._quantified(term, payload, env)
            case "after":
                return self._after(term.args[0], args[0])
            case "quiescent":
                return self._disabled(faults=False)
            case "deadlock":
                return self._disabled(faults=True)
            case "eq":
                return make.eq(*args)
            case _:
                return self._operation(term, args)

    def _operation(self, term: Term[Any], args: list[Node]) -> Node:
        make = self.nodes
        match term.op:
            case "not":
                return make.not_(args[0])
            case "and":
                return make.and_(args)
            case "or":
                return make.or_(args)
            case "le":
                return make.le(*args)
            case "ite":
                return make.ite(*args)
            case "add":
                return make.add(args)
            case "scale":
                assert isinstance(term.payload, int)
                return make.scale(term.payload, args[0])
            case "div":
                assert isinstance(term.payload, int)
                return make.quotient(args[0], term.payload)
            case "mod":
                assert isinstance(term.payload, int)
                return make.remainder(args[0], term.payload)
            case "min" | "max":
                result = args[0]
                for other in args[1:]:
                    smaller = make.le(result, other)
                    pair = (result, other) if term.op == "min" else (other, result)
                    result = make.ite(smaller, *pair)
                return result
            case _:
                raise ValueError(f"no operation: {term.op}")

    def _quantified(self, term: Term[Any], bound: Bound, env: Environment) -> Node:
        instances = [
            self.term(term.args[0], {**env, bound: code}) for code in self.domain(bound.sort)
        ]
        match term.op:
            case "count":
                return self.nodes.count(instances)
            case "sum":
                return self.nodes.add(instances)
            case "exists":
                return self.nodes.or_(instances)
            case _:
                return self.nodes.and_(instances)

    def places(
        self, name: str, indices: Sequence[IndexSort | Sort], keys: Sequence[Node]
    ) -> Iterator[tuple[tuple[int, ...], Node]]:
        """The keys of `name` that the nodes may be, with the condition under which they are each.

        Raises `ModelError` if they may be beyond an index sort.
        """
        choices = []
        for index, key in zip(indices, keys, strict=True):
            values = self.keys_within(index, key)
            if key.low < values[0] or key.high > values[-1]:
                raise ModelError(
                    f"an index of {name} can be {key.low}..{key.high}, beyond its "
                    f"{values[0]}..{values[-1]}",
                    hint="bound it with least(...) and greatest(...): a guard does not count",
                )
            if key.constant is not None:
                choices.append([(key.constant, self.nodes.true)])
                continue
            choices.append([(v, self.nodes.eq(key, self._constant(v, like=key))) for v in values])
        for choice in product(*choices):
            condition = self.nodes.and_(c for _, c in choice)
            if condition is not self.nodes.false:
                yield tuple(v for v, _ in choice), condition

    def keys_within(self, index: IndexSort | Sort, key: Node) -> Sequence[int]:
        """The values of an index sort that there are for a key."""
        return self.domain(index)

    def _read(self, variable: Variable, keys: Sequence[Node]) -> Node:
        node = self._reads.get((variable, tuple(keys)))
        if node is None:
            places = self.places(variable.name, variable.indices, keys)
            cells = [(self._cell(variable, key), condition) for key, condition in places]
            node = self._reads[variable, tuple(keys)] = self._one_of(cells, variable.sort)
        return node

    def _chosen(self, bound: Bound, code: int, keys: Sequence[Node]) -> Node:
        """The value at a key of the map that a call chooses, which has the given code."""
        sort, make = bound.sort, self.nodes
        assert isinstance(sort, MapSort)
        values, boolean = self.domain(sort.values), isinstance(sort.values, BoolSort)
        cells = []
        for key, condition in self.places(bound.name, sort.indices, keys):
            value = values[sort.digit(code, key)]
            cells.append((make.boolean(bool(value)) if boolean else make.integer(value), condition))
        return self._one_of(cells, sort.values)

    def _constant(self, code: int, *, like: Node) -> Node:
        return self.nodes.boolean(bool(code)) if like.boolean else self.nodes.integer(code)

    def _table(self, entries: Entries, keys: Sequence[Node], sort: Sort) -> Node:
        """The value that a table has at keys, the same values together."""
        make = self.nodes
        where: dict[int, list[Node]] = {}
        for key, condition in self.places(entries.name, entries.indices, keys):
            where.setdefault(entries.values[entries.position(key)], []).append(condition)
        if isinstance(sort, BoolSort):
            return make.or_(where.get(1, ()))
        cells = [(make.integer(value), make.or_(found)) for value, found in where.items()]
        return self._one_of(cells, sort)

    def _turned(self, replicas: Replicas[Any], node: Node, steps: int) -> Node:
        """The replica so many places after another, the first after the last."""
        size = len(self.domain(replicas))
        return self.nodes.remainder(self.nodes.add((node, self.nodes.integer(steps))), size)

    def _one_of(self, cells: Sequence[tuple[Node, Node]], sort: Sort) -> Node:
        """The value of the cell whose condition holds, as that of exactly one does."""
        make = self.nodes
        if isinstance(sort, BoolSort):
            return make.or_(make.and_((condition, cell)) for cell, condition in cells)
        result = cells[-1][0]
        for cell, condition in reversed(cells[:-1]):
            result = make.ite(condition, cell, result)
        return result

    def in_range(self, node: Node, values: range) -> Node:
        """The node's value is one of `values`: settled by its interval, or tested at run time."""
        low, high = self.nodes.integer(values[0]), self.nodes.integer(values[-1])
        return self.nodes.and_((self.nodes.le(low, node), self.nodes.le(node, high)))
