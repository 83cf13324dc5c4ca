"""A description as plain functions over tuples: what the tutorial says, and nothing of the tool.

A state has an entry per variable, which is a tuple of what is held at each combination of keys:
a value, a frozenset, or a tuple of what waits, front first. With a budget the last entry is how
many faults are left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import floor
from typing import Any, TypeAlias

from tests.oracle.description import Action, Description, Expr, Property, Sort, Update, Variable

State: TypeAlias = tuple[Any, ...]
Names: TypeAlias = Mapping[str, Any]
Function: TypeAlias = Callable[[State, Names], Any]

NO_NAMES: Names = {}


class Ill(Exception):
    """A step that the language calls an error of the model: the reason is its only argument."""


@dataclass(frozen=True)
class Call:
    """An action with its arguments."""

    action: Action
    names: Names
    guards: tuple[Function, ...]

    def enabled(self, state: State) -> bool:
        """All its guards hold."""
        return all(guard(state, self.names) for guard in self.guards)


class Machine:
    """The states and steps of a description."""

    def __init__(self, model: Description) -> None:
        self.model = model
        self.variables = model.variables
        self._entry = {v: i for i, v in enumerate(self.variables)}
        self._places = {
            v: {key: j for j, key in enumerate(product(*(s.values for s in outer(v))))}
            for v in self.variables
        }
        self.budget = model.budget or None
        self._functions: dict[int, tuple[Expr, Function]] = {}
        self.calls = [call for action in model.actions for call in self._calls(action)]

    def _calls(self, action: Action) -> Iterator[Call]:
        if action.given is False or (action.counted and self.model.budget == 0):
            return
        guards = [self.function(guard) for guard in action.guards]
        if action.counted and self.budget:
            guards.append(lambda state, _: state[-1] > 0)
        for values in product(*(sort.values for _, sort in action.parameters)):
            names = dict(zip((name for name, _ in action.parameters), values, strict=True))
            yield Call(action, names, tuple(guards))

    # States

    def initial_states(self) -> Iterator[State]:
        """The initial states."""
        entries = [product(*self._starts(v)) for v in self.variables]
        init = self.model.init
        allowed: Function = (lambda *_: True) if init is None else self.function(init)
        left = [] if self.budget is None else [(self.budget,)]
        for state in product(*entries, *left):
            if allowed(state, NO_NAMES):
                yield state

    def _starts(self, variable: Variable) -> Iterator[list[Any]]:
        """For each place, what it may hold at first."""
        for place, _ in enumerate(self._places[variable]):
            if variable.kind == "queue":
                yield [()]
                continue
            start = variable.starts[place]
            if variable.kind == "cell":
                yield list(variable.sort.values) if start is None else [start]
                continue
            elements = variable.over[-1].values
            free = product(*((False, True) if start is None else (start,) for _ in elements))
            yield [frozenset(e for e, held in zip(elements, f, strict=True) if held) for f in free]

    def enabled(self, state: State) -> list[Call]:
        """The calls that may be taken."""
        return [call for call in self.calls if call.enabled(state)]

    def settled(self, state: State) -> bool:
        """Nothing but faults can happen."""
        return all(call.action.fault is not None for call in self.enabled(state))

    # Steps

    def step(self, call: Call, state: State) -> State:
        """The state after a call. Raises `Ill`."""
        change = _Change(state)
        queues: dict[tuple[Variable, tuple[Expr, ...]], list[Update]] = {}
        for update in call.action.updates:
            if update.how in ("pop", "append"):
                queues.setdefault((update.variable, update.keys), []).append(update)
            else:
                self._assign(update, call.names, change)
        for (variable, keys), updates in queues.items():
            self._queue(variable, keys, updates, call.names, change)
        after = [list(entry) for entry in state[: len(self.variables)]]
        for (i, j), value in change.values.items():
            after[i][j] = value
        for (i, j, element), held in change.members.items():
            after[i][j] = after[i][j] | {element} if held else after[i][j] - {element}
        left = [number - call.action.counted for number in state[len(after) :]]
        return (*map(tuple, after), *left)

    def _key(self, keys: Sequence[Expr], state: State, names: Names) -> tuple[Any, ...]:
        return tuple(self.function(key)(state, names) for key in keys)

    def _assign(self, update: Update, names: Names, change: _Change) -> None:
        variable, state = update.variable, change.state
        i = self._entry[variable]
        key = self._key(update.keys, state, names)
        match update.how:
            case "assign":
                assert update.value is not None
                value = self.function(update.value)(state, names)
                change.place(i, self._places[variable][key], variable.sort, value)
            case "add" | "remove":
                place = self._places[variable][key[:-1]]
                change.member(i, place, key[-1], update.how == "add")
            case "clear" | "only":
                for element in variable.over[-1].values:
                    held = False
                    if update.value is not None:
                        inner = {**names, update.names[0]: element}
                        held = self.function(update.value)(state, inner)
                    change.member(i, self._places[variable][key], element, held)
            case _:
                assert update.value is not None
                for rest in product(*(s.values for s in variable.over[len(key) :])):
                    inner = {**names, **dict(zip(update.names, rest, strict=True))}
                    value = self.function(update.value)(state, inner)
                    change.place(i, self._places[variable][key + rest], variable.sort, value)

    def _queue(
        self,
        variable: Variable,
        keys: tuple[Expr, ...],
        updates: Sequence[Update],
        names: Names,
        change: _Change,
    ) -> None:
        """All that happens to one queue: the pop first."""
        state = change.state
        i, j = self._entry[variable], self._places[variable][self._key(keys, state, names)]
        line = state[i][j]
        for update in updates:
            if update.when is not None and not self.function(update.when)(state, names):
                continue
            if update.how == "pop":
                if not line:
                    raise Ill("an empty queue is popped")
                line = line[1:]
            else:
                assert update.value is not None
                line = (*line, self.function(update.value)(state, names))
                if line[-1] not in variable.sort.values:
                    raise Ill("a value is out of range")
        if len(line) > variable.capacity:
            raise Ill("a queue is too long")
        change.once((i, j))
        change.values[i, j] = line

    # Expressions

    def decides(self, prop: Property) -> Callable[[State], bool]:
        """Whether a state violates the property, or reaches it if it is to be reached."""
        formula = self.function(prop.formula)
        match prop.kind:
            case "never" | "reachable":
                return lambda state: bool(formula(state, NO_NAMES))
            case "always":
                return lambda state: not formula(state, NO_NAMES)
            case _:
                return lambda state: self.settled(state) and not formula(state, NO_NAMES)

    def function(self, e: Expr) -> Function:
        """The function of a state and of the names in sight that an expression means."""
        known = self._functions.get(id(e))
        if known is None:
            known = self._functions[id(e)] = e, self._compiled(e)
        return known[1]

    def _compiled(self, e: Expr) -> Function:
        args = [self.function(arg) for arg in e.args]
        data = e.data
        match e.op:
            case "const":
                return lambda s, n: data
            case "name":
                return lambda s, n: n[data]
            case "limit":
                limit = self.model.limit
                return lambda s, n: limit
            case "replicas":
                size = len(data.values)
                return lambda s, n: size
            case "spelled":
                return args[0]
            case "quiescent":
                return lambda s, n: self.settled(s)
            case "deadlocked":
                return lambda s, n: not self.enabled(s)
            case "call":
                body = self.function(data.body)
                names = [name for name, _ in data.parameters]
                return lambda s, n: body(
                    s, dict(zip(names, (arg(s, n) for arg in args), strict=True))
                )
            case "count" | "exists" | "forall" | "sum_over":
                name, sort = data
                return _quantified(e.op, name, sort, args[0])
        if e.op in _HELD:
            return self._held(e, args)
        if e.op == "scale":
            return lambda s, n: data * args[0](s, n)
        if e.op == "div":
            return lambda s, n: floor(args[0](s, n) / data)
        if e.op == "mod":
            return lambda s, n: args[0](s, n) - data * floor(args[0](s, n) / data)
        operator = _OPERATORS[e.op]
        return lambda s, n: operator(*(arg(s, n) for arg in args))

    def _held(self, e: Expr, args: list[Function]) -> Function:
        """What the variable of an expression holds at its keys, and what is asked of that."""
        variable, asked = e.data, _HELD[e.op]
        i, places = self._entry[variable], self._places[variable]
        number = len(outer(variable))
        keys, rest = args[:number], args[number:]

        def held(s: State, n: Names) -> Any:
            place = places[tuple(key(s, n) for key in keys)]
            return asked(variable, s[i][place], *(arg(s, n) for arg in rest))

        return held


def outer(variable: Variable) -> tuple[Sort, ...]:
    """The sorts of the keys by which a variable has places: a set's element is none."""
    return variable.over[:-1] if variable.kind == "set" else variable.over


def _quantified(op: str, name: str, sort: Sort, body: Function) -> Function:
    def each(s: State, n: Names) -> Iterator[Any]:
        return (body(s, {**n, name: value}) for value in sort.values)

    match op:
        case "exists":
            return lambda s, n: any(each(s, n))
        case "forall":
            return lambda s, n: all(each(s, n))
        case _:
            return lambda s, n: sum(each(s, n))


class _Change:
    """What a step writes, each place and each member at most once."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.values: dict[tuple[int, int], Any] = {}
        self.members: dict[tuple[int, int, Any], bool] = {}
        self._written: set[tuple[Any, ...]] = set()

    def once(self, place: tuple[Any, ...]) -> None:
        """Note that a place is written. Raises `Ill` the second time."""
        if place in self._written:
            raise Ill("a place is written twice")
        self._written.add(place)

    def place(self, i: int, j: int, sort: Sort, value: Any) -> None:
        """Put a value at a place."""
        self.once((i, j))
        if value not in sort.values:
            raise Ill("a value is out of range")
        self.values[i, j] = value

    def member(self, i: int, j: int, element: Any, held: bool) -> None:
        """Put an element into a set, or take it out."""
        self.once((i, j, element))
        self.members[i, j, element] = held


def _front(variable: Variable, line: tuple[Any, ...], position: int = 0) -> Any:
    return line[position] if position < len(line) else variable.sort.values[0]


_HELD: dict[str, Callable[..., Any]] = {
    "read": lambda _, held: held,
    "place": lambda _, held: held,
    "holds": lambda _, held, element: element in held,
    "size": lambda _, held: len(held),
    "none": lambda _, held: not held,
    "length": lambda _, line: len(line),
    "empty": lambda _, line: not line,
    "full": lambda variable, line: len(line) == variable.capacity,
    "head": _front,
    "at": _front,
    "waits": lambda _, line, value: value in line,
}
_OPERATORS: dict[str, Callable[..., Any]] = {
    "not": lambda a: not a,
    "and": lambda a, b: a and b,
    "or": lambda a, b: a or b,
    "xor": lambda a, b: a != b,
    "implies": lambda a, b: not a or b,
    "ite": lambda c, a, b: a if c else b,
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
    "le": lambda a, b: a <= b,
    "lt": lambda a, b: a < b,
    "ge": lambda a, b: a >= b,
    "gt": lambda a, b: a > b,
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "neg": lambda a: -a,
    "one_of": lambda a, *others: a in others,
    "least": min,
    "greatest": max,
}
