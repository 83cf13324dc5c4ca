"""Counters: a system for every number of replicas of one sort at once.

Replicas are interchangeable, so a state is known, up to permutation, by the values of the other
variables and by how many replicas there are in each *local state* (the values of the cells that
the sort indexes). A step of one replica moves one unit between two counters, a bulk assignment
empties counters into others, and `count`, `exists` and `forall` are sums and comparisons. This is
exact: for each number of replicas the reachable states are those of the ground system, up to
permutation. What cannot be said so is refused, see `counted`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, product
from typing import Any, Final

from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.sizes import grows
from ccverify.checker.language.sorts import (
    BoolSort,
    MapSort,
    OptionalSort,
    RangeSort,
    Replicas,
    Sort,
    Span,
    codes,
    depends_on,
    show,
)
from ccverify.checker.language.system import Action, System, Update
from ccverify.checker.language.terms import Term, subterms
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.counted import Counted, Inexpressible, Local, LocalCell
from ccverify.checker.meaning.evaluate import Environment, Evaluator
from ccverify.checker.meaning.ground import MOST, GroundAction, GroundSystem, Slot
from ccverify.checker.meaning.moves import Move
from ccverify.checker.meaning.nodes import Node

_MOST_LOCAL_STATES: Final = 256


class Counters(Counted):
    """The counter system of a system over one of its replica sorts.

    `ground.slots` are the other cells, then a counter per local state in `locals`, each at most
    `most`. The number of replicas is their sum: any from the lowest allowed on. Raises
    `Inexpressible`.
    """

    def __init__(self, evaluator: Evaluator, replicas: Replicas[Any], *, most: int = MOST) -> None:
        super().__init__()
        self.system = evaluator.system
        self.replicas = replicas
        self._evaluator: Final = evaluator
        self._most: Final = most
        cells = evaluator.cells.cells
        self._global = [
            (position, variable, key)
            for position, (variable, key) in enumerate(cells)
            if replicas not in variable.indices
        ]
        self._refuse_relations()
        self.local_cells = [
            LocalCell(variable, place, key[:place] + key[place + 1 :])
            for variable, key in cells
            if replicas in variable.indices
            for place in [variable.indices.index(replicas)]
            if key[place] == 0
        ]
        self.local_place = {
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
            *(
                self.nodes.eq(self._cell(*cell), value)
                for cell, value in starts.items()
                if value is not None
            ),
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
            if isinstance(variable.sort, RangeSort) and grows(variable.sort.low, self.replicas) < 0:
                raise Inexpressible(
                    f"{variable.name} is in {variable.sort.name}: the more {name}s, the lower are "
                    "its values, which counters cannot say"
                )
            if _shrinks(variable.sort, self.replicas):
                raise Inexpressible(
                    f"{variable.name} is in {variable.sort.name}: for many {name}s that has no "
                    "values"
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
            chosen = (*(p.sort for p in action.parameters), *(sort.values for sort in maps))
            if any(isinstance(s, OptionalSort) and s.of is self.replicas for s in chosen):
                raise Inexpressible(
                    f"{action.name} chooses a {self.replicas.name} or nobody, which counters "
                    "cannot say"
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

    def _starts_by_size(self) -> dict[tuple[Variable, tuple[int, ...]], Node | None]:
        """The initial values that depend on how many replicas there are; None if a cell has any
        value of a range that does.

        Raises `Inexpressible` unless they are plainly within their ranges for every number.
        """
        found: dict[tuple[Variable, tuple[int, ...]], Node | None] = {}
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
                if value is None and depends_on(variable.sort, self.replicas):
                    found[cell] = None
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
            self.global_slot = {
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

    def _actions(self) -> Iterable[GroundAction]:
        return self._grounded

    def _after(self, term: Term[Any], node: Node) -> Node:
        if any(bound.sort is self.replicas for bound in self._free_in(term)):
            raise Inexpressible(
                f"after({term!r}) follows one {self.replicas.name} through a step, which counters "
                "cannot say"
            )
        return super()._after(term, node)

    # Actions

    def _ground(self, action: Action) -> Iterator[GroundAction]:
        for env in self.assignments(action.parameters, {}):
            acting = self.acting(env)
            guard = self.nodes.and_((self.term(action.guard, env), *self._there(acting)))
            if guard is not self.nodes.false:
                yield Move(self, action, env, acting, guard, self.reach).ground()

    def _there(self, acting: Sequence[int]) -> Iterator[Node]:
        """That the replicas that act are there, in their local states."""
        for place, code in enumerate(acting):
            yield self.present(code, acting[:place])

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


def _shrinks(sort: Sort, replicas: Replicas[Any]) -> bool:
    """The sort has the fewer values, the more replicas there are."""
    if not isinstance(sort, RangeSort):
        return False
    return grows(sort.high, replicas) < grows(sort.low, replicas)


def _counts(term: Term[Any], replicas: Replicas[Any]) -> bool:
    """The value of a term depends on how many replicas there are."""
    for part in subterms([term]):
        counted = isinstance(part.payload, Bound) and part.payload.sort is replicas
        if part.payload is replicas or (counted and part.op != "bound"):
            return True
        if part.op == "turned" and part.sort is replicas:
            return True
    return False
