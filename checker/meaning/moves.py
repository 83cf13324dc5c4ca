"""A step on counters: the replicas that act move by themselves, and all others in crowds.

Those that act have codes, all different. Each of them takes one unit from the counter of its local
state to that of another one. Of every local state the others move together, as a bulk assignment
says; one that compares its replica with those that act looks at each of these by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product
from typing import Final, TypeAlias

from ccverify.checker.language.binding import Bound, Variable
from ccverify.checker.language.sorts import BoolSort, codes
from ccverify.checker.language.system import Action, Update
from ccverify.checker.meaning.counted import Counted, Inexpressible
from ccverify.checker.meaning.ground import GroundAction
from ccverify.checker.meaning.local_states import Local
from ccverify.checker.meaning.nodes import Node

_Assigned: TypeAlias = dict[int, list[tuple[Node, Node]]]
"""The values that local cells are given, by the number of the cell, each with its condition."""


class Move:
    """One action for given arguments, being written with counters.

    `acting` are the codes of the replicas among the arguments, which `guard` says are there.
    `reach` gives the number of a local state, or None if it is not known yet.
    """

    def __init__(
        self,
        counted: Counted,
        action: Action,
        env: Mapping[Bound, int],
        acting: Sequence[int],
        guard: Node,
        reach: Callable[[Local], int | None],
    ) -> None:
        self._counted, self._make = counted, counted.nodes
        self._action, self._env, self._acting, self._guard = action, env, acting, guard
        self._reach: Final = reach
        self._valid = list(counted.demanded(action, guard, env))
        # Conditional assignments: to the cells that no replica has; to those that act, by code; to
        # all replicas of a local state, and to all of them but those that act.
        self._globals: dict[tuple[Variable, tuple[int, ...]], list[tuple[Node, Node]]] = {}
        self._own: Final[dict[int, _Assigned]] = {code: {} for code in acting}
        self._all: Final[list[_Assigned]] = [{} for _ in counted.locals]
        self._others: Final[list[_Assigned]] = [{} for _ in counted.locals]

    def ground(self) -> GroundAction:
        """The action on counters."""
        counted, make = self._counted, self._make
        for update in self._action.updates:
            self._collect(update)
        values = {}
        for cell, found in self._globals.items():
            values[cell], valid = self._merged(found, counted.cell(*cell), cell[0])
            self._valid.append(valid)
        slots = sorted(values, key=counted.global_slot.__getitem__)
        updates = [(counted.global_slot[cell], values[cell]) for cell in slots]
        updates += self._moves()
        changed = tuple((s, v) for s, v in updates if v is not make.var(s))
        fault = self._action.fault is not None
        return GroundAction(self._action.name, fault, self._guard, changed, make.and_(self._valid))

    def _collect(self, update: Update) -> None:
        counted = self._counted
        assert update.value is not None
        crowd = next((b for b in update.bound if b.sort is counted.replicas), None)
        apart: Sequence[int] = ()  # the replicas that are looked at by themselves
        if crowd is not None and counted.named(crowd, (*update.keys, update.value), self._env):
            apart = self._acting
        choices = (
            (*apart, *counted.codes_of_others(apart)) if b is crowd else counted.domain(b.sort)
            for b in update.bound
        )
        for values in product(*choices):
            env = {**self._env, **dict(zip(update.bound, values, strict=True))}
            keys = [counted.term(key, env) for key in update.keys]
            value = counted.term(update.value, env)
            indices = update.variable.indices
            for key, condition in counted.places(update.variable.name, indices, keys):
                if counted.replicas not in indices:
                    self._globals.setdefault((update.variable, key), []).append((condition, value))
                    continue
                place = indices.index(counted.replicas)
                assigned = self._assigned(update, place, key[place], crowd, apart)
                cell = counted.local_place[update.variable, (*key[:place], *key[place + 1 :])]
                assigned.setdefault(cell, []).append((condition, value))

    def _assigned(
        self, update: Update, place: int, code: int, crowd: Bound | None, apart: Sequence[int]
    ) -> _Assigned:
        """What an update that names a replica by a code adds to."""
        owner = update.keys[place]
        if owner.op == "bound" and owner.payload is crowd and code not in apart:
            crowds = self._others if apart else self._all
            return crowds[self._counted.local_of(code)]
        if code in self._own:
            return self._own[code]
        raise Inexpressible(
            f"{self._action.name} assigns {update.variable.name} at {owner!r}, which is neither a "
            "replica that acts nor all of them"
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
            valid.append(self._counted.within(value, variable.sort))
        return value, make.and_(valid)

    def _after(
        self, number: int, present: Node, assigned: Sequence[_Assigned]
    ) -> list[tuple[Node, int]]:
        """Where a replica in a local state goes, and under which conditions.

        What is wrong with that step is an error of the model only where one is `present`.
        """
        counted, make = self._counted, self._make
        local = counted.locals[number]
        cells: _Assigned = {}
        for source in assigned:
            for cell, found in source.items():
                cells.setdefault(cell, []).extend(found)
        choices: list[list[tuple[int, int, Node]]] = []
        for cell, found in cells.items():
            variable = counted.local_cells[cell].variable
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
            target = self._reach(tuple(after))
            if target is not None:
                alternatives.append((condition, target))
        return alternatives

    def _codes(self, variable: Variable, value: Node) -> range:
        values = codes(variable.sort, self._counted.system.sizes)
        return range(int(max(values[0], value.low)), int(min(values[-1], value.high)) + 1)

    def _is(self, value: Node, code: int) -> Node:
        if value.boolean:
            return value if code else self._make.not_(value)
        return self._make.eq(value, self._make.integer(code))

    def _moves(self) -> Iterator[tuple[int, Node]]:
        """The counters' updates: units that leave and arrive.

        All stay where nobody acts and no crowd moves: there is nothing to say of most local states.
        """
        counted, make = self._counted, self._make
        one, zero = make.integer(1), make.integer(0)
        acting = [counted.local_of(code) for code in self._acting]
        crowds = (n for n in range(len(counted.locals)) if self._all[n] or self._others[n])
        moving = sorted({*acting, *crowds})
        after: dict[int, list[Node]] = {number: [] for number in moving}
        for number in moving:
            arrivals: list[tuple[Node, int, Node]] = []
            for code, here in zip(self._acting, acting, strict=True):
                if here == number:
                    own = (self._all[number], self._own[code])
                    arrivals += [(*each, one) for each in self._after(number, make.true, own)]
            others = counted.others(number, self._acting)
            crowd = (self._all[number], self._others[number])
            present = make.le(one, others)
            arrivals += [(*each, others) for each in self._after(number, present, crowd)]
            for condition, target, units in arrivals:
                there = after.setdefault(target, [counted.counter(target)])
                there.append(make.ite(condition, units, zero))
        for number in sorted(after):
            yield counted.counter_slot(number), make.add(after[number])
