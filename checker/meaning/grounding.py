"""From a system to its ground form: quantifiers unfolded, arguments filled in, cells numbered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, product, zip_longest
from typing import Any, Final

from ccverify.checker.errors import ModelError
from ccverify.checker.language.binding import Variable
from ccverify.checker.language.sizes import grows
from ccverify.checker.language.sorts import BoolSort, IndexSort, Replicas, Sort, codes
from ccverify.checker.language.system import Update
from ccverify.checker.language.wording import describe
from ccverify.checker.meaning.cells import Key
from ccverify.checker.meaning.evaluate import Call, Environment, Evaluator, too_deep
from ccverify.checker.meaning.ground import MOST, GroundAction, GroundSystem, Orbit, Slot, Table
from ccverify.checker.meaning.nodes import Node
from ccverify.checker.meaning.translate import Translation


class Grounding(Translation):
    """A system's ground form, with the way back.

    `ground.slots[i]` is cell i of the states that `evaluator` knows, `ground.actions[i]` is
    `calls[i]`. Calls whose guard is false in every state are left out. The constant `unbounded`,
    if any, may have any value from its lowest on: not for engines that count on finite ranges.
    """

    def __init__(self, evaluator: Evaluator, unbounded: Variable | None = None) -> None:
        self.unbounded: Final = unbounded
        self.evaluator: Final = evaluator
        self.system: Final = evaluator.system
        slots = tuple(self._all_slots())
        self._slots = slots
        self._begin(slots)
        starts = zip_longest(evaluator.initial_values(), slots)
        grounded = [(call, a) for call in evaluator.calls if (a := self._action(call))]
        self._refuse_dead_actions({call.action.name for call, _ in grounded})
        grounded.sort(key=lambda pair: pair[1].fault)
        self.calls: Final = tuple(call for call, _ in grounded)
        self.ground: Final = GroundSystem(
            nodes=self.nodes,
            slots=slots,
            rows=tuple(self._rows(len(slots))),
            base=tuple(
                slot.low if value is None and slot.low == slot.high else value
                for value, slot in starts
            ),
            init=self._initial(),
            actions=(*(action for _, action in grounded), *self._beside_calls()),
            orbits=tuple(self._orbits()),
        )

    def _initial(self) -> Node:
        """What has to hold of the initial values."""
        return self.term(self.system.init)

    def _all_slots(self) -> Iterator[Slot]:
        """The slots of the cells, and after them those that are no cell's."""
        for position, (variable, _) in enumerate(self.evaluator.cells.cells):
            yield self._slot(position, variable)

    def _beside_calls(self) -> Iterable[GroundAction]:
        """What happens that is no call."""
        return ()

    def _slot(self, position: int, variable: Variable) -> Slot:
        values = codes(variable.sort, self.system.sizes)
        boolean, name = isinstance(variable.sort, BoolSort), self.evaluator.cells.name(position)
        if variable is self.unbounded or self._is_open(variable):
            return Slot(name, boolean, values[0], MOST, unbounded=True)
        return Slot(name, boolean, values[0], values[-1])

    def _is_open(self, variable: Variable) -> bool:
        """The greater the unbounded constant is, the greater the variable may be."""
        return variable.limit is not None and grows(variable.limit, self.unbounded) > 0

    def _rows(self, slots: int) -> Iterator[tuple[int, ...]]:
        """Cells that differ in their last key only, the longest rows first."""
        rows: dict[object, list[int]] = {}
        for position, (variable, key) in enumerate(self.evaluator.cells.cells):
            rows.setdefault((variable, key[:-1]), []).append(position)
        for position in range(len(self.evaluator.cells.cells), slots):
            rows[position] = [position]
        yield from (tuple(row) for row in sorted(rows.values(), key=len, reverse=True))

    def _orbits(self) -> Iterator[Orbit]:
        for replicas, size in self.system.sizes.items():
            members: list[list[int]] = [[] for _ in range(size)]
            tables, holders = list[Table](), list[int]()
            for variable, cells in groupby(
                enumerate(self.evaluator.cells.cells), key=lambda cell: cell[1][0]
            ):
                places = [i for i, index in enumerate(variable.indices) if index is replicas]
                # The slots that differ in their replicas only, in lexicographic order of these.
                alike = dict[Key, list[int]]()
                for position, (_, key) in cells:
                    others = tuple(code for i, code in enumerate(key) if i not in places)
                    alike.setdefault(others, []).append(position)
                    if variable.sort is replicas:
                        holders.append(position)
                    if len(places) == 1:
                        members[key[places[0]]].append(position)
                if len(places) > 1:
                    tables += [Table(len(places), tuple(slots)) for slots in alike.values()]
            orbit = Orbit(replicas.name, tuple(map(tuple, members)), tuple(tables), tuple(holders))
            if size > 1 and orbit.slots:
                yield orbit

    # Terms

    def domain(self, sort: Sort | IndexSort) -> range:
        """The codes of a sort at this size."""
        return codes(sort, self.system.sizes)

    def _cell(self, variable: Variable, key: Sequence[int]) -> Node:
        return self.nodes.var(self.evaluator.cells.position(variable, key))

    def _size(self, replicas: Replicas[Any]) -> Node:
        return self.nodes.integer(self.system.sizes[replicas])

    def _actions(self) -> Iterable[GroundAction]:
        return self.ground.actions

    # Actions

    def _action(self, call: Call) -> GroundAction | None:
        try:
            return self._grounded(call)
        except ModelError as error:
            error.location = error.location or call.action.location
            raise
        except RecursionError:
            raise too_deep(str(call), call.action.location) from None

    def _grounded(self, call: Call) -> GroundAction | None:
        make, env = self.nodes, call.environment
        guard = self.term(call.action.guard, env)
        if guard is make.false:
            return None
        written: dict[int, tuple[Node, Node]] = {}
        valid = list(self.demanded(call.action, guard, env))
        for update in call.action.updates:
            for position, condition, value in self._assignments(update, env):
                if position not in written:
                    written[position] = (condition, value)
                    continue
                before, first = written[position]
                both = make.and_((before, condition))
                if both is make.true:
                    raise ModelError(
                        f"{call} assigns {self.evaluator.cells.written(position)} twice",
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
                valid.append(self._within(after, position))
            updates.append((position, after))
        updates += self._set_back(call)
        return GroundAction(
            str(call), call.action.fault is not None, guard, tuple(updates), make.and_(valid)
        )

    def _set_back(self, call: Call) -> Iterable[tuple[int, Node]]:
        """What a call does to clocks, in a form that has any."""
        return ()

    def _within(self, value: Node, position: int) -> Node:
        """A value is in the range of a cell; that of one without a bound is kept by demands."""
        if self._slots[position].unbounded:
            return self.nodes.le(self.nodes.integer(self._slots[position].low), value)
        variable, _ = self.evaluator.cells.cells[position]
        return self.in_range(value, codes(variable.sort, self.system.sizes))

    def _assignments(self, update: Update, env: Environment) -> Iterator[tuple[int, Node, Node]]:
        assert update.value is not None
        for values in product(*(codes(b.sort, self.system.sizes) for b in update.bound)):
            inner = {**env, **dict(zip(update.bound, values, strict=True))}
            keys = [self.term(key, inner) for key in update.keys]
            value = self.term(update.value, inner)
            try:
                places = list(self.places(update.variable.name, update.variable.indices, keys))
            except ModelError as error:
                error.location = update.location
                raise
            for key, condition in places:
                yield self.evaluator.cells.position(update.variable, key), condition, value

    def _refuse_dead_actions(self, alive: set[str]) -> None:
        if any(size < replicas.default for replicas, size in self.system.sizes.items()):
            return  # at small sizes an action may well have no one to act on
        for action in self.system.actions:
            if action.name not in alive and action.location is not None:  # it is written there
                raise ModelError(
                    f"{action.name} can never be enabled: its guard is false in every state",
                    location=action.location,
                    hint=f"the guard is {describe(action.guard)}; if the action belongs to other "
                    "settings only, say so with given(...)",
                )
