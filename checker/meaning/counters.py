"""Counters: a system for every number of replicas of one sort at once.

Replicas are interchangeable, so a state is known, up to permutation, by the values of the other
variables and by how many replicas there are in each *local state* (the values of the cells that
the sort indexes). A step of one replica moves one unit between two counters, a bulk assignment
empties counters into others, and `count`, `exists` and `forall` are sums and comparisons. This is
exact: for each number of replicas the reachable states are those of the ground system, up to
permutation.

What cannot be said in counters is refused with the reason: a variable that relates two replicas
or holds one, an action of two replicas, and a comparison of two replicas.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, product
from typing import Any, Final

from ccverify.checker.errors import UsageError
from ccverify.checker.language.sorts import (
    BoolSort,
    IndexSort,
    MapSort,
    RangeSort,
    Replicas,
    Sort,
    Span,
    codes,
    depends_on,
    show,
)
from ccverify.checker.language.system import Action, System, Update
from ccverify.checker.language.terms import Bound, Term, Variable, subterms
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.evaluate import Environment, Evaluator
from ccverify.checker.meaning.ground import MOST, GroundAction, GroundSystem, Slot
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.translate import Translation

_MOST_LOCAL_STATES: Final = 256

Local = tuple[int, ...]
"""A local state: the codes of a replica's cells."""


class Inexpressible(UsageError):
    """The system cannot be written with counters over the sort; the message says why."""

    def __init__(self, message: str) -> None:
        super().__init__(message, hint="check it for given sizes, with --set")


@dataclass(frozen=True, slots=True)
class LocalCell:
    """A cell that each replica has: a variable, and its key but for the replica's place."""

    variable: Variable
    place: int
    others: tuple[int, ...]

    def name(self) -> str:
        """The cell of a replica as people write it: `link[A, PG]`."""
        shown = [
            show(sort, code) for sort, code in zip(self._other_sorts(), self.others, strict=True)
        ]
        shown.insert(self.place, self.variable.indices[self.place].name)
        return f"{self.variable.name}[{', '.join(shown)}]"

    def _other_sorts(self) -> list[IndexSort]:
        return [s for i, s in enumerate(self.variable.indices) if i != self.place]


class Counters(Translation):
    """The counter system of a system over one of its replica sorts.

    `ground.slots` are the other cells, then a counter per local state in `locals`, each at most
    `most`. The number of replicas is their sum: any from the lowest allowed on. Raises
    `Inexpressible`.
    """

    def __init__(self, evaluator: Evaluator, replicas: Replicas[Any], *, most: int = MOST) -> None:
        self.system: Final[System] = evaluator.system
        self.replicas: Final = replicas
        self._evaluator: Final = evaluator
        self._most: Final = most
        cells = evaluator.cells.cells
        self._global = [
            (position, variable, key)
            for position, (variable, key) in enumerate(cells)
            if replicas not in variable.indices
        ]
        self._refuse_relations()
        self.local_cells: Final = [
            LocalCell(variable, place, key[:place] + key[place + 1 :])
            for variable, key in cells
            if replicas in variable.indices
            for place in [variable.indices.index(replicas)]
            if key[place] == 0
        ]
        self._local_place = {
            (cell.variable, cell.others): i for i, cell in enumerate(self.local_cells)
        }
        domains = evaluator.initial_domains()
        self._initial_locals = self._initially(domains)
        self.locals: tuple[Local, ...] = tuple(self._initial_locals)
        self._close()
        total = self._size(replicas)
        starts = self._starts_by_size()
        init = (
            self.term(self.system.init),
            self.nodes.le(self.nodes.integer(replicas.limits[0]), total),
            *(self.nodes.eq(self._cell(*cell), value) for cell, value in starts.items()),
            *(
                self.within(self._cell(variable, key), variable.sort)
                for _, variable, key in self._global
                if depends_on(variable.sort, replicas)
            ),
        )
        self.ground: Final = GroundSystem(
            nodes=self.nodes,
            slots=self._slots,
            rows=tuple((i,) for i in range(len(self._slots))),
            base=tuple(
                domains[position][0]
                if len(domains[position]) == 1 and (variable, key) not in starts
                else None
                for position, variable, key in self._global
            )
            + tuple(None if local in self._initial_locals else 0 for local in self.locals),
            init=self.nodes.and_(init),
            actions=tuple(self._grounded),
            orbits=(),
        )

    # What counters cannot say

    def _refuse_relations(self) -> None:
        refuse_positions(self.system, self.replicas)
        for variable in self.system.variables:
            name = self.replicas.name
            if variable.sort is self.replicas:
                raise Inexpressible(f"{variable.name} holds a {name}, which counters cannot say")
            local = self.replicas in variable.indices
            if local and depends_on(variable.sort, self.replicas):
                raise Inexpressible(
                    f"{variable.name} of a {name} is in {variable.sort.name}: a {name} has any "
                    "number of values then, which counters cannot say"
                )
            if variable.indices.count(self.replicas) > 1:
                raise Inexpressible(
                    f"{variable.name} relates two {name}s, which counters cannot say"
                )
        for action in self.system.actions:
            maps = [p.sort for p in action.parameters if isinstance(p.sort, MapSort)]
            if any(self.replicas in (*sort.indices, sort.values) for sort in maps):
                raise Inexpressible(
                    f"{action.name} chooses for every {self.replicas.name} at once, which counters "
                    "cannot say"
                )
            if [p.sort for p in action.parameters].count(self.replicas) > 1:
                raise Inexpressible(
                    f"{action.name} concerns two {self.replicas.name}s at once, which "
                    "counters cannot say"
                )

    # Local states

    def _initially(self, domains: Sequence[range]) -> dict[Local, None]:
        """The local states that a replica may start in."""
        size = self.system.sizes[self.replicas]
        choices = []
        for cell in self.local_cells:
            found = {domains[self._position(cell, replica)] for replica in range(size)}
            if len(found) > 1:
                raise Inexpressible(f"the initial values of {cell.name()} differ between replicas")
            choices.append(found.pop())
        return dict.fromkeys(product(*choices))

    def _starts_by_size(self) -> dict[tuple[Variable, tuple[int, ...]], Node]:
        """The initial values that depend on how many replicas there are.

        Raises `Inexpressible` unless they are plainly within their ranges for every number.
        """
        found: dict[tuple[Variable, tuple[int, ...]], Node] = {}
        for update in self.system.initial:
            variable, value = update.variable, update.value
            depends = value is not None and _counts(value, self.replicas)
            if self.replicas in variable.indices:
                if depends:
                    raise Inexpressible(
                        f"the initial value of {variable.name} of a {self.replicas.name} depends "
                        "on how many there are, which counters cannot say"
                    )
                continue
            for values in product(*(self.domain(b.sort) for b in update.bound)):
                env = dict(zip(update.bound, values, strict=True))
                cell = variable, self._key(update, env)
                found.pop(cell, None)
                if value is None or not depends:
                    continue
                node = self.term(value, env)
                if not node.boolean and self.within(node, variable.sort) is not self.nodes.true:
                    raise Inexpressible(
                        f"the initial value of {variable.name} depends on how many "
                        f"{self.replicas.name}s there are, and can leave {variable.sort.name}"
                    )
                found[cell] = node
        return found

    def _key(self, update: Update, env: Environment) -> tuple[int, ...]:
        """The key of the one cell that an initial update assigns: it reads no state."""
        keys = [self.term(key, env) for key in update.keys]
        ((key, _),) = self.places(update.variable.name, update.variable.indices, keys)
        return key

    def _position(self, cell: LocalCell, replica: int) -> int:
        key = list(cell.others)
        key.insert(cell.place, replica)
        return self._evaluator.cells.position(cell.variable, key)

    def _close(self) -> None:
        """Add the local states that steps lead to, until there are no more."""
        while True:
            self._found: dict[Local, None] = dict.fromkeys(self.locals)
            self._slots = tuple(self._make_slots())
            self._begin(self._slots)
            self._number = {local: i for i, local in enumerate(self.locals)}
            self._global_slot = {
                (variable, key): i for i, (_, variable, key) in enumerate(self._global)
            }
            self._grounded = [a for action in self.system.actions for a in self._ground(action)]
            self._grounded.sort(key=lambda action: action.fault)
            if len(self._found) == len(self.locals):
                return
            if len(self._found) > _MOST_LOCAL_STATES:
                raise Inexpressible(
                    f"a {self.replicas.name} has more than {_MOST_LOCAL_STATES} local states"
                )
            self.locals = tuple(self._found)

    def _make_slots(self) -> Iterator[Slot]:
        for position, variable, _ in self._global:
            values = codes(variable.sort, self.system.sizes)
            boolean = isinstance(variable.sort, BoolSort)
            name = self._evaluator.cells.name(position)
            if depends_on(variable.sort, self.replicas):
                yield Slot(name, False, values[0], self._most, self._most == MOST)
            else:
                yield Slot(name, boolean, values[0], values[-1])
        for local in self.locals:
            yield Slot(
                f"number of {self.replicas.name} with {self.describe(local)}",
                False,
                0,
                self._most,
                self._most == MOST,
            )

    def describe(self, local: Local) -> str:
        """A local state as people read it."""
        return " and ".join(
            f"{cell.name()} = {show(cell.variable.sort, code)}"
            for cell, code in zip(self.local_cells, local, strict=True)
        )

    def counter(self, local: int) -> Node:
        """How many replicas are in the local state of that number."""
        return self.nodes.var(len(self._global) + local)

    def abstract(self, evaluator: Evaluator, state: State) -> State:
        """The counter state of a state of the same model at the size of `evaluator`."""
        cells = evaluator.cells
        variables = {v.name: v for v in evaluator.system.variables}
        counts = dict.fromkeys(self.locals, 0)
        for replica in range(evaluator.system.sizes[self.replicas]):
            local = []
            for cell in self.local_cells:
                key = list(cell.others)
                key.insert(cell.place, replica)
                local.append(state[cells.position(variables[cell.variable.name], key)])
            counts[tuple(local)] += 1
        others = (
            state[cells.position(variables[variable.name], key)]
            for _, variable, key in self._global
        )
        return (*others, *counts.values())

    # Terms

    def domain(self, sort: Sort | IndexSort) -> range:
        """The codes of a sort; for the counted sort, the numbers of the local states."""
        if depends_on(sort, self.replicas):
            raise Inexpressible(
                f"{sort.name} has others for another number of {self.replicas.name}s, which "
                "counters cannot say"
            )
        return range(len(self.locals)) if sort is self.replicas else codes(sort, self.system.sizes)

    def _cell(self, variable: Variable, key: Sequence[int]) -> Node:
        if self.replicas not in variable.indices:
            return self.nodes.var(self._global_slot[variable, tuple(key)])
        place = variable.indices.index(self.replicas)
        others = (*key[:place], *key[place + 1 :])
        code = self.locals[key[place]][self._local_place[variable, others]]
        boolean = isinstance(variable.sort, BoolSort)
        return self.nodes.boolean(bool(code)) if boolean else self.nodes.integer(code)

    def _size(self, replicas: Replicas[Any]) -> Node:
        if replicas is not self.replicas:
            return self.nodes.integer(self.system.sizes[replicas])
        return self.nodes.add(self.counter(i) for i in range(len(self.locals)))

    def _turned(self, replicas: Replicas[Any], node: Node, steps: int) -> Node:
        if replicas is self.replicas:
            raise Inexpressible(
                f"a ring gives the {replicas.name}s an order, which counters cannot say"
            )
        return super()._turned(replicas, node, steps)

    def within(self, node: Node, sort: Sort) -> Node:
        """The node is one of the values of the sort, whose bound may depend on the replicas."""
        if not isinstance(sort, RangeSort) or isinstance(sort.high, int):
            return self.in_range(node, codes(sort, self.system.sizes))
        make, high = self.nodes, sort.high
        parts = (make.scale(factor, self._size(part)) for part, factor in high.parts)
        last = make.add((make.integer(high.constant), *parts))
        return make.and_((make.le(make.integer(sort.low), node), make.le(node, last)))

    def _actions(self) -> Iterable[GroundAction]:
        return self._grounded

    def _equality(self, term: Term[bool], args: list[Node]) -> Node:
        if term.args[0].sort is self.replicas:
            first, second = term.args
            if first.op == second.op == "bound" and first.payload is second.payload:
                return self.nodes.true
            raise Inexpressible(
                f"{term!r} compares two {self.replicas.name}s, which counters cannot say"
            )
        return super()._equality(term, args)

    def _after(self, term: Term[Any], node: Node) -> Node:
        if any(bound.sort is self.replicas for bound in self._free_in(term)):
            raise Inexpressible(
                f"after({term!r}) follows one {self.replicas.name} through a step, which counters "
                "cannot say"
            )
        return super()._after(term, node)

    def _quantified(self, term: Term[Any], bound: Bound, env: Environment) -> Node:
        if bound.sort is not self.replicas:
            return super()._quantified(term, bound, env)
        make, zero = self.nodes, self.nodes.integer(0)
        found = []
        for number in range(len(self.locals)):
            body = self.term(term.args[0], {**env, bound: number})
            counter = self.counter(number)
            match term.op:
                case "count":
                    found.append(make.ite(body, counter, zero))
                case "exists":
                    found.append(make.and_((body, self._present(number))))
                case "forall":
                    found.append(make.or_((body, make.not_(self._present(number)))))
                case _:
                    if body.constant is None:
                        raise Inexpressible(f"{term!r} multiplies a counter by a variable")
                    found.append(make.scale(body.constant, counter))
        match term.op:
            case "exists":
                return make.or_(found)
            case "forall":
                return make.and_(found)
            case _:
                return make.add(found)

    def _present(self, number: int) -> Node:
        return self.nodes.le(self.nodes.integer(1), self.counter(number))

    # Actions

    def _ground(self, action: Action) -> Iterator[GroundAction]:
        for arguments in product(*(self.domain(p.sort) for p in action.parameters)):
            env = dict(zip(action.parameters, arguments, strict=True))
            acting = next((p for p in action.parameters if p.sort is self.replicas), None)
            guard = self.term(action.guard, env)
            if acting is not None:
                guard = self.nodes.and_((guard, self._present(env[acting])))
            if guard is not self.nodes.false:
                yield _Step(self, action, env, acting, guard).ground()

    def reach(self, local: Local) -> int | None:
        """The number of a local state; None if it is new, and will be there the next time."""
        self._found[local] = None
        return self._number.get(local)


def refuse_positions(system: System, replicas: Replicas[Any]) -> None:
    """`Inexpressible` if a variable or an action has a place for each position of a span that is
    as long as there are replicas.
    """
    variables = ((v.name, index) for v in system.variables for index in v.indices)
    parameters = ((a.name, p.sort) for a in system.actions for p in a.parameters)
    for name, index in chain(variables, parameters):
        if isinstance(index, Span) and index.depends_on(replicas):
            raise Inexpressible(
                f"{name} has as many positions as there are {replicas.name}s, which counters "
                "cannot say"
            )


def _counts(term: Term[Any], replicas: Replicas[Any]) -> bool:
    """The value of a term depends on how many replicas there are."""
    for part in subterms([term]):
        counted = isinstance(part.payload, Bound) and part.payload.sort is replicas
        if part.payload is replicas or (counted and part.op != "bound"):
            return True
        if part.op == "turned" and part.sort is replicas:
            return True
    return False


class _Step:
    """One action for given arguments, being written with counters."""

    def __init__(
        self,
        counters: Counters,
        action: Action,
        env: Mapping[Bound, int],
        acting: Bound | None,
        guard: Node,
    ) -> None:
        self._counters, self._make = counters, counters.nodes
        self._action, self._env, self._acting, self._guard = action, env, acting, guard
        self._valid = list(counters.demanded(action, guard, env))
        # Conditional assignments by cell: of the others, of the acting replica, of all replicas.
        self._globals: dict[tuple[Variable, tuple[int, ...]], list[tuple[Node, Node]]] = {}
        self._own: dict[int, list[tuple[Node, Node]]] = {}
        self._all: list[dict[int, list[tuple[Node, Node]]]] = [{} for _ in counters.locals]

    def ground(self) -> GroundAction:
        """The action on counters."""
        counters, make = self._counters, self._make
        for update in self._action.updates:
            self._collect(update)
        values = {}
        for cell, found in self._globals.items():
            values[cell], valid = self._merged(found, counters._cell(*cell), cell[0])
            self._valid.append(valid)
        updates = [
            (counters._global_slot[cell], value)
            for cell, value in sorted(
                values.items(), key=lambda item: counters._global_slot[item[0]]
            )
        ]
        updates += self._moves()
        changed = tuple((s, v) for s, v in updates if v is not make.var(s))
        fault = self._action.fault is not None
        return GroundAction(self._action.name, fault, self._guard, changed, make.and_(self._valid))

    def _collect(self, update: Update) -> None:
        counters = self._counters
        assert update.value is not None
        for values in product(*(counters.domain(b.sort) for b in update.bound)):
            env = {**self._env, **dict(zip(update.bound, values, strict=True))}
            keys = [counters.term(key, env) for key in update.keys]
            value = counters.term(update.value, env)
            indices = update.variable.indices
            for key, condition in counters.places(update.variable.name, indices, keys):
                if counters.replicas not in indices:
                    self._globals.setdefault((update.variable, key), []).append((condition, value))
                    continue
                place = indices.index(counters.replicas)
                cell = counters._local_place[update.variable, (*key[:place], *key[place + 1 :])]
                owner = update.keys[place].payload
                if owner is self._acting and owner is not None:
                    self._own.setdefault(cell, []).append((condition, value))
                elif owner in update.bound:
                    self._all[key[place]].setdefault(cell, []).append((condition, value))
                else:
                    raise Inexpressible(
                        f"{self._action.name} assigns {update.variable.name} at "
                        f"{update.keys[place]!r}, which is neither its own replica nor all of them"
                    )

    def _merged(
        self, found: list[tuple[Node, Node]], before: Node, variable: Variable
    ) -> tuple[Node, Node]:
        """The value after conditional assignments, and whether it is one of the variable's: it is
        in range, and at most one of the assignments is made.
        """
        make, value, valid = self._make, before, list[Node]()
        for i, (condition, assigned) in enumerate(found):
            valid += [make.not_(make.and_((condition, other))) for other, _ in found[:i]]
            value = make.ite(condition, assigned, value)
        if not value.boolean:
            valid.append(self._counters.within(value, variable.sort))
        return value, make.and_(valid)

    def _after(
        self,
        number: int,
        present: Node,
        assigned: Sequence[Mapping[int, list[tuple[Node, Node]]]],
    ) -> list[tuple[Node, int]]:
        """Where a replica in a local state goes, and under which conditions.

        What is wrong with that step is an error of the model only where one is `present`.
        """
        counters, make = self._counters, self._make
        local = counters.locals[number]
        cells: dict[int, list[tuple[Node, Node]]] = {}
        for source in assigned:
            for cell, found in source.items():
                cells.setdefault(cell, []).extend(found)
        choices: list[list[tuple[int, int, Node]]] = []
        for cell, found in cells.items():
            variable = counters.local_cells[cell].variable
            before = (
                make.boolean(bool(local[cell]))
                if isinstance(variable.sort, BoolSort)
                else make.integer(local[cell])
            )
            value, valid = self._merged(found, before, variable)
            self._valid.append(make.or_((make.not_(present), valid)))
            choices.append(
                [(cell, code, self._is(value, code)) for code in self._codes(variable, value)]
            )
        alternatives = []
        for choice in product(*choices):
            condition = make.and_(c for _, _, c in choice)
            if condition is make.false:
                continue
            after = list(local)
            for cell, code, _ in choice:
                after[cell] = code
            target = counters.reach(tuple(after))
            if target is not None:
                alternatives.append((condition, target))
        return alternatives

    def _codes(self, variable: Variable, value: Node) -> range:
        values = codes(variable.sort, self._counters.system.sizes)
        return range(int(max(values[0], value.low)), int(min(values[-1], value.high)) + 1)

    def _is(self, value: Node, code: int) -> Node:
        if value.boolean:
            return value if code else self._make.not_(value)
        return self._make.eq(value, self._make.integer(code))

    def _moves(self) -> Iterator[tuple[int, Node]]:
        """The counters' updates: units that leave and arrive."""
        counters, make = self._counters, self._make
        if self._acting is None and not any(self._all):
            return
        one, zero = make.integer(1), make.integer(0)
        mine = self._env[self._acting] if self._acting is not None else None
        after: list[list[Node]] = [[] for _ in counters.locals]
        for number in range(len(counters.locals)):
            others = counters.counter(number)
            if number != mine and not self._all[number]:
                after[number].append(others)
                continue
            if number == mine:
                others = make.add((others, make.integer(-1)))
                own = (self._all[number], self._own)
                for condition, target in self._after(number, make.true, own):
                    after[target].append(make.ite(condition, one, zero))
            present = make.le(one, others)
            for condition, target in self._after(number, present, (self._all[number],)):
                after[target].append(make.ite(condition, others, zero))
        first = len(counters._global)
        for number, arriving in enumerate(after):
            yield first + number, make.add(arriving)
