"""From a system to its ground form: quantifiers unfolded, arguments filled in, cells numbered."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any, Final

from ccverify.checker.errors import ModelError
from ccverify.checker.language.sorts import BoolSort, Replicas, codes
from ccverify.checker.language.system import Property, Update
from ccverify.checker.language.terms import Bound, Term, Variable, describe
from ccverify.checker.meaning.evaluate import Call, Environment, Evaluator
from ccverify.checker.meaning.ground import GroundAction, GroundSystem, Orbit, Slot
from ccverify.checker.meaning.nodes import Node, Nodes


class Grounding:
    """A system's ground form, with the way back.

    `ground.slots[i]` is cell i of the states that `evaluator` knows, `ground.actions[i]` is
    `calls[i]`. `unreducible` says of a replica sort why its replicas cannot be permuted freely.
    Calls whose guard is false in every state are left out.
    """

    def __init__(self, evaluator: Evaluator) -> None:
        self.evaluator: Final = evaluator
        self.system: Final = evaluator.system
        cells = evaluator.cells.cells
        slots = tuple(self._slot(i, variable) for i, (variable, _) in enumerate(cells))
        self._slots = slots
        self.nodes: Final = Nodes([(s.boolean, s.low, s.high) for s in slots])
        self._domains = [codes(v.sort, self.system.sizes) for v, _ in cells]
        self.unreducible: Final[dict[str, str]] = {}
        domains = evaluator.initial_domains()
        grounded = [(call, a) for call in evaluator.calls if (a := self._action(call))]
        self._refuse_dead_actions({call.action.name for call, _ in grounded})
        grounded.sort(key=lambda pair: pair[1].fault)
        self.calls: Final = tuple(call for call, _ in grounded)
        self.ground: Final = GroundSystem(
            nodes=self.nodes,
            slots=slots,
            rows=tuple(self._rows()),
            base=tuple(d[0] if len(d) == 1 else None for d in domains),
            init=self.term(self.system.init),
            actions=tuple(action for _, action in grounded),
            orbits=tuple(self._orbits()),
        )

    def target(self, prop: Property) -> Node:
        """Where a property is decided: the states that violate it, or reach it if `reachable`."""
        formula = self.term(prop.formula)
        match prop.kind:
            case "never" | "reachable":
                return formula
            case "always":
                return self.nodes.not_(formula)
            case "settled":
                return self.nodes.and_((self._disabled(faults=False), self.nodes.not_(formula)))

    def _disabled(self, *, faults: bool) -> Node:
        """No action is enabled, faults included or not."""
        guards = (a.guard for a in self.ground.actions if faults or not a.fault)
        return self.nodes.not_(self.nodes.or_(guards))

    def _slot(self, position: int, variable: Variable) -> Slot:
        values = codes(variable.sort, self.system.sizes)
        boolean = isinstance(variable.sort, BoolSort)
        return Slot(self.evaluator.cells.name(position), boolean, values[0], values[-1])

    def _rows(self) -> Iterator[tuple[int, ...]]:
        """Cells that differ in their last key only, the longest rows first."""
        rows: dict[object, list[int]] = {}
        for position, (variable, key) in enumerate(self.evaluator.cells.cells):
            rows.setdefault((variable, key[:-1]), []).append(position)
        yield from (tuple(row) for row in sorted(rows.values(), key=len, reverse=True))

    def _orbits(self) -> Iterator[Orbit]:
        for replicas, size in self.system.sizes.items():
            members: list[list[int]] = [[] for _ in range(size)]
            for position, (variable, key) in enumerate(self.evaluator.cells.cells):
                places = [i for i, index in enumerate(variable.indices) if index is replicas]
                if variable.sort is replicas:
                    self.unreducible[replicas.name] = f"{variable.name} holds a {replicas.name}"
                elif len(places) > 1:
                    self.unreducible[replicas.name] = f"{variable.name} relates two of them"
                elif places:
                    members[key[places[0]]].append(position)
            if replicas.name not in self.unreducible and members[0] and size > 1:
                yield Orbit(replicas.name, tuple(map(tuple, members)))

    # Terms

    def term(self, term: Term[Any], env: Environment | None = None) -> Node:
        """A term as a node, with the arguments and bound variables of `env` filled in."""
        env = env or {}
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
            case "size":
                assert isinstance(payload, Replicas)
                return make.integer(self.system.sizes[payload])
            case "read":
                assert isinstance(payload, Variable)
                return self._read(payload, [self.term(a, env) for a in term.args])
            case "count" | "sum" | "exists" | "forall":
                instances = list(self._instances(term, env))
                match term.op:
                    case "count":
                        return make.count(instances)
                    case "sum":
                        return make.add(instances)
                    case "exists":
                        return make.or_(instances)
                    case _:
                        return make.and_(instances)
            case "quiescent":
                return self._disabled(faults=False)
            case "deadlock":
                return self._disabled(faults=True)
            case _:
                return self._operation(term, [self.term(a, env) for a in term.args])

    def _operation(self, term: Term[Any], args: list[Node]) -> Node:
        make = self.nodes
        match term.op:
            case "not":
                return make.not_(args[0])
            case "and":
                return make.and_(args)
            case "or":
                return make.or_(args)
            case "eq":
                return make.eq(*args)
            case "le":
                return make.le(*args)
            case "ite":
                return make.ite(*args)
            case "add":
                return make.add(args)
            case "scale":
                assert isinstance(term.payload, int)
                return make.scale(term.payload, args[0])
            case "min" | "max":
                result = args[0]
                for other in args[1:]:
                    smaller = make.le(result, other)
                    pair = (result, other) if term.op == "min" else (other, result)
                    result = make.ite(smaller, *pair)
                return result
            case _:
                raise ValueError(f"no operation: {term.op}")

    def _instances(self, term: Term[Any], env: Environment) -> Iterator[Node]:
        bound = term.payload
        assert isinstance(bound, Bound)
        for code in codes(bound.sort, self.system.sizes):
            yield self.term(term.args[0], {**env, bound: code})

    def _places(self, variable: Variable, keys: list[Node]) -> Iterator[tuple[int, Node]]:
        """The positions that `keys` may name, each with the condition under which they do."""
        choices = []
        for index, key in zip(variable.indices, keys, strict=True):
            values = codes(index, self.system.sizes)
            if key.low < values[0] or key.high > values[-1]:
                raise ModelError(
                    f"an index of {variable.name} can be {key.low}..{key.high}, beyond its "
                    f"{values[0]}..{values[-1]}",
                    hint="bound it with least(...) and greatest(...)",
                )
            here = values if key.constant is None else range(key.constant, key.constant + 1)
            choices.append([(v, self.nodes.eq(key, self.nodes.integer(v))) for v in here])
        for choice in product(*choices):
            condition = self.nodes.and_(c for _, c in choice)
            if condition is not self.nodes.false:
                position = self.evaluator.cells.position(variable, [v for v, _ in choice])
                yield position, condition

    def _read(self, variable: Variable, keys: list[Node]) -> Node:
        make = self.nodes
        places = [(make.var(p), condition) for p, condition in self._places(variable, keys)]
        if isinstance(variable.sort, BoolSort):
            return make.or_(make.and_((condition, cell)) for cell, condition in places)
        result = places[-1][0]
        for cell, condition in reversed(places[:-1]):
            result = make.ite(condition, cell, result)
        return result

    # Actions

    def _action(self, call: Call) -> GroundAction | None:
        try:
            return self._grounded(call)
        except ModelError as error:
            error.location = error.location or call.action.location
            raise

    def _grounded(self, call: Call) -> GroundAction | None:
        make, env = self.nodes, call.environment
        guard = self.term(call.action.guard, env)
        if guard is make.false:
            return None
        written: dict[int, tuple[Node, Node]] = {}
        valid = [make.true]
        for update in call.action.updates:
            for position, condition, value in self._assignments(update, env):
                if position not in written:
                    written[position] = (condition, value)
                    continue
                before, first = written[position]
                both = make.and_((before, condition))
                if both is make.true:
                    raise ModelError(
                        f"{call} assigns {self.evaluator.cells.name(position)} twice",
                        location=update.location,
                        hint="combine the two assignments with ite(...)",
                    )
                valid.append(make.not_(both))
                written[position] = (make.or_((before, condition)), make.ite(before, first, value))
        updates = []
        for position, (condition, value) in sorted(written.items()):
            after = make.ite(condition, value, make.var(position))
            if after is make.var(position):
                continue
            if not after.boolean:
                valid.append(self._in_range(after, self._domains[position]))
            updates.append((position, after))
        return GroundAction(
            str(call), call.action.fault is not None, guard, tuple(updates), make.and_(valid)
        )

    def _assignments(self, update: Update, env: Environment) -> Iterator[tuple[int, Node, Node]]:
        assert update.value is not None
        for values in product(*(codes(b.sort, self.system.sizes) for b in update.bound)):
            inner = {**env, **dict(zip(update.bound, values, strict=True))}
            keys = [self.term(key, inner) for key in update.keys]
            value = self.term(update.value, inner)
            try:
                places = list(self._places(update.variable, keys))
            except ModelError as error:
                error.location = update.location
                raise
            yield from ((position, condition, value) for position, condition in places)

    def _in_range(self, node: Node, values: range) -> Node:
        """The node's value is one of `values`: settled by its interval, or tested at run time."""
        low, high = self.nodes.integer(values[0]), self.nodes.integer(values[-1])
        return self.nodes.and_((self.nodes.le(low, node), self.nodes.le(node, high)))

    def _refuse_dead_actions(self, alive: set[str]) -> None:
        if any(size < replicas.default for replicas, size in self.system.sizes.items()):
            return  # at small sizes an action may well have no one to act on
        for action in self.system.actions:
            if action.name not in alive:
                raise ModelError(
                    f"{action.name} can never be enabled: its guard is false in every state",
                    location=action.location,
                    hint=f"the guard is {describe(action.guard)}; if the action belongs to other "
                    "settings only, say so with given(...)",
                )
