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
from typing import Any, Final

from ccverify.checker.language.sorts import (
    BoolSort,
    Replicas,
    Sort,
    codes,
    depends_on,
    show,
)
from ccverify.checker.language.system import Action
from ccverify.checker.language.terms import Term
from ccverify.checker.meaning.cells import State
from ccverify.checker.meaning.counted import Counted, Inexpressible
from ccverify.checker.meaning.evaluate import Environment, Evaluator
from ccverify.checker.meaning.ground import MOST, GroundAction, GroundSystem, Slot
from ccverify.checker.meaning.local_states import Local, LocalCell
from ccverify.checker.meaning.moves import Move
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.starting import initial_locals, starts_by_size
from ccverify.checker.meaning.uncounted import refuse_relations

_MOST_LOCAL_STATES: Final = 256


class Counters(Counted):
    """The counter system of a system over one of its replica sorts.

    `ground.slots` are the other cells, then a counter per local state in `locals`, each at most
    `most`. The number of replicas is their sum: any from the lowest allowed on. `calls` are the
    actions and arguments of `ground.actions`, where a replica is given by its code. Raises
    `Inexpressible`.
    """

    def __init__(self, evaluator: Evaluator, replicas: Replicas[Any], *, most: int = MOST) -> None:
        super().__init__()
        self.system = evaluator.system
        self.replicas = replicas
        self._evaluator: Final = evaluator
        self._most: Final = most
        self._calls: Final = dict[tuple[int, ...], GroundAction | None]()
        cells = evaluator.cells.cells
        self._global = [
            (position, variable, key)
            for position, (variable, key) in enumerate(cells)
            if replicas not in variable.indices
        ]
        refuse_relations(self.system, replicas)
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
        self._initial_locals = initial_locals(self, evaluator)
        self.locals: tuple[Local, ...] = tuple(self._initial_locals)
        self._close()
        total = self._size(replicas)
        starts = starts_by_size(self)
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
        self.calls: Final = tuple((action, env) for action, env, _ in self._grounded)
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
            actions=tuple(ground for _, _, ground in self._grounded),
            orbits=(),
        )

    # Local states

    def _close(self) -> None:
        """Add the local states that steps lead to, until there are no more."""
        self.global_slot = {(variable, key): i for i, (_, variable, key) in enumerate(self._global)}
        self._slots = (*self._global_slots(), *map(self._counting, self.locals))
        self._begin(self._slots)
        while True:
            self._found: dict[Local, None] = dict.fromkeys(self.locals)
            self._number = {local: i for i, local in enumerate(self.locals)}
            self._grounded = [a for action in self.system.actions for a in self._ground(action)]
            self._grounded.sort(key=lambda grounded: grounded[2].fault)
            new = tuple(self._found)[len(self.locals) :]
            if not new:
                return
            if len(self._found) > _MOST_LOCAL_STATES:
                raise Inexpressible(
                    f"a {self.replicas.name} has more than {_MOST_LOCAL_STATES} local states"
                )
            self.locals += new
            added = tuple(map(self._counting, new))
            self._slots += added
            self.add_local_states(added)

    def _global_slots(self) -> Iterator[Slot]:
        for position, variable, _ in self._global:
            values = codes(variable.sort, self.system.sizes)
            boolean = isinstance(variable.sort, BoolSort)
            name = self._evaluator.cells.name(position)
            if depends_on(variable.sort, self.replicas):
                yield Slot(name, False, values[0], self._highest(variable.sort), self._open)
            else:
                yield Slot(name, boolean, values[0], values[-1])

    def _counting(self, local: Local) -> Slot:
        name = f"number of {self.replicas.name} with {self.describe(local)}"
        return Slot(name, False, 0, self._most, self._open)

    def _highest(self, sort: Sort) -> int:
        """The highest value of a sort whose range grows with the number of replicas."""
        if self._open:
            return MOST
        return codes(sort, {**self.system.sizes, self.replicas: self._most})[-1]

    @property
    def _open(self) -> bool:
        """Whether there may be any number of replicas."""
        return self._most == MOST

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
                position = cells.position(variables[cell.variable.name], cell.key(replica))
                local.append(state[position])
            counts[tuple(local)] += 1
        others = (
            state[cells.position(variables[variable.name], key)]
            for _, variable, key in self._global
        )
        return (*others, *counts.values())

    def _actions(self) -> Iterable[GroundAction]:
        self.looked = True
        return (ground for _, _, ground in self._grounded)

    def _after(self, term: Term[Any], node: Node) -> Node:
        if any(bound.sort is self.replicas for bound in self._free_in(term)):
            raise Inexpressible(
                f"after({term!r}) follows one {self.replicas.name} through a step, which counters "
                "cannot say"
            )
        return super()._after(term, node)

    # Actions

    def _ground(self, action: Action) -> Iterator[tuple[Action, Environment, GroundAction]]:
        """The calls of an action; those that did not look at all local states are made once."""
        for env in self.assignments(action.parameters, {}):
            call = (id(action), *env.values())
            self.looked = False
            ground = self._calls[call] if call in self._calls else self._call(action, env)
            if not self.looked:
                self._calls[call] = ground
            if ground is not None:
                yield action, env, ground

    def _call(self, action: Action, env: Environment) -> GroundAction | None:
        """An action for given arguments; None if it is never enabled."""
        acting = self.acting(env)
        guard = self.nodes.and_((self.term(action.guard, env), *self._there(acting)))
        if guard is self.nodes.false:
            return None
        return Move(self, action, env, acting, guard, self.reach).ground()

    def _there(self, acting: Sequence[int]) -> Iterator[Node]:
        """That the replicas that act are there, in their local states."""
        for place, code in enumerate(acting):
            yield self.present(code, acting[:place])

    def reach(self, local: Local) -> int | None:
        """The number of a local state; None if it is new, and will be there the next time."""
        self._found[local] = None
        if local not in self._number:
            self.looked = True
        return self._number.get(local)
