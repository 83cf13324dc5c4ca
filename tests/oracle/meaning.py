"""A description as plain functions over tuples: what the tutorial says, and nothing of the tool.

A state has an entry per variable, which is a tuple of what is held at each combination of keys:
a value, a frozenset, or a tuple of what waits, front first. With a budget the last entry is how
many faults are left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import product
from math import floor
from typing import Any, TypeAlias

from tests.oracle.description import (
    NOBODY,
    Action,
    Description,
    Expr,
    Kind,
    Property,
    Sort,
    Update,
    Variable,
)

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
        self.limits = list(self._limits())
        self._functions: dict[int, tuple[Expr, Function]] = {}
        self.calls = [call for action in model.actions for call in self._calls(action)]

    def _calls(self, action: Action) -> Iterator[Call]:
        if action.given is False or any(
            limit == 0 and _falls_under(action, kind) for kind, limit in self._limits(zero=True)
        ):
            return
        guards = [self.function(guard) for guard in (*action.implied, *action.guards)]
        for place, (kind, _) in enumerate(self.limits, len(self.variables)):
            if _falls_under(action, kind):
                guards.append(partial(_is_left, place))
        domains = [(name, sort.values) for name, sort in action.parameters]
        domains += [
            (_any(number), tuple(_choices(update)))
            for number, update in enumerate(action.updates)
            if update.value is None and update.how in ("assign", "bulk", "only")
        ]
        for values in product(*(values for _, values in domains)):
            names = dict(zip((name for name, _ in domains), values, strict=True))
            yield Call(action, names, tuple(guards))

    # States

    def initial_states(self) -> Iterator[State]:
        """The initial states."""
        entries = [product(*self._starts(v)) for v in self.variables]
        init = self.model.init
        allowed: Function = (lambda *_: True) if init is None else self.function(init)
        left = [(limit,) for _, limit in self.limits]
        for state in product(*entries, *left):
            if allowed(state, NO_NAMES) and all(map(partial(self._within, state), self.variables)):
                yield state

    def _limits(self, *, zero: bool = False) -> Iterator[tuple[str, int]]:
        """The limits on failures, each on one kind or, "", on all; those of zero if asked."""
        budget = self.model.budget
        limits = budget if isinstance(budget, tuple) else (("", budget),)
        for kind, limit in limits:
            if limit is not None and (limit == 0) == zero:
                yield kind, limit

    def _within(self, state: State, variable: Variable) -> bool:
        """A variable is at most what limits it."""
        if variable.limit is None:
            return True
        (most,) = state[self._entry[variable.limit]]
        return all(value <= most for value in state[self._entry[variable]])

    def _starts(self, variable: Variable) -> Iterator[list[Any]]:
        """For each place, what it may hold at first."""
        for place, _ in enumerate(self._places[variable]):
            if variable.kind in ("queue", "bag"):
                yield [variable.starts[place]] if variable.starts else [()]
                continue
            start = variable.starts[place]
            if variable.kind == "cell":
                named = None if start == NOBODY else start
                yield list(variable.sort.values) if start is None else [named]
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
        for number, update in enumerate(call.action.updates):
            if update.how in ("pop", "append", "take", "repeat"):
                queues.setdefault((update.variable, update.keys), []).append(update)
            else:
                self._assign(update, call.names, change, call.names.get(_any(number)))
        for (variable, keys), updates in queues.items():
            self._queue(variable, keys, updates, call.names, change)
        after = [list(entry) for entry in state[: len(self.variables)]]
        for (i, j), value in change.values.items():
            after[i][j] = value
        for (i, j, element), held in change.members.items():
            after[i][j] = after[i][j] | {element} if held else after[i][j] - {element}
        pairs = zip(self.limits, state[len(after) :], strict=True)
        left = [number - _falls_under(call.action, kind) for (kind, _), number in pairs]
        found: State = (*map(tuple, after), *left)
        if not all(map(partial(self._within, found), self.variables)):
            raise Ill("a value is above its limit")
        return found

    def _key(self, keys: Sequence[Expr], state: State, names: Names) -> tuple[Any, ...]:
        return tuple(self.function(key)(state, names) for key in keys)

    def _assign(self, update: Update, names: Names, change: _Change, chosen: Any) -> None:
        """One update; `chosen` is what it has where it chooses any."""
        variable, state = update.variable, change.state
        i = self._entry[variable]
        key = self._key(update.keys, state, names)
        if None in key:
            raise Ill("a place of nobody is assigned")
        match update.how:
            case "assign":
                value = chosen
                if update.value is not None:
                    value = self.function(update.value)(state, names)
                change.place(i, self._places[variable][key], variable.sort, value)
            case "add" | "remove":
                place = self._places[variable][key[:-1]]
                change.member(i, place, key[-1], update.how == "add")
            case "clear" | "only":
                for element in variable.over[-1].values:
                    held = update.how == "only" and update.value is None and element in chosen
                    if update.value is not None:
                        inner = {**names, update.names[0]: element}
                        held = self.function(update.value)(state, inner)
                    change.member(i, self._places[variable][key], element, held)
            case _:
                for rest in product(*(s.values for s in variable.over[len(key) :])):
                    if update.value is None:
                        value = chosen[rest]
                    else:
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
            elif update.how == "take" and variable.kind == "bag":
                assert update.value is not None
                taken = self.function(update.value)(state, names)
                if taken not in line:
                    raise Ill("what is taken is not there")
                line = (*line[: line.index(taken)], *line[line.index(taken) + 1 :])
            elif update.how == "repeat":
                assert update.value is not None
                position = self.function(update.value)(state, names)
                if not 0 <= position < len(line):
                    raise Ill("nothing is at the position")
                line = (*line[: position + 1], *line[position:])
            elif update.how == "take":
                assert update.value is not None
                position = self.function(update.value)(state, names)
                if not 0 <= position < len(line):
                    raise Ill("nothing is at the position")
                line = line[:position] + line[position + 1 :]
            else:
                assert update.value is not None
                line = (*line, self.function(update.value)(state, names))
                if line[-1] not in variable.sort.values:
                    raise Ill("a value is out of range")
        if len(line) > variable.capacity:
            raise Ill("a queue is too long")
        if variable.kind == "bag":
            line = tuple(sorted(line, key=variable.sort.values.index))
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
            case "pair":
                return lambda s, n: tuple(arg(s, n) for arg in args)
            case "message":
                return lambda s, n: (data.name, *(arg(s, n) for arg in args))
            case "field":
                return lambda s, n: _part(data, args[0](s, n))
            case "turned":
                values, steps = data[0].values, data[1]
                return lambda s, n: values[(values.index(args[0](s, n)) + steps) % len(values)]
            case "is_a":
                return lambda s, n: args[0](s, n)[0] == data.name
            case "among":
                return lambda s, n: args[0](s, n) in n[data]
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
            at = tuple(key(s, n) for key in keys)
            if None in at:
                return variable.sort.values[0]
            place = places[at]
            return asked(variable, s[i][place], *(arg(s, n) for arg in rest))

        return held


def _part(data: tuple[Kind, str, bool], message: tuple[Any, ...]) -> Any:
    """A field of a message; of one of another kind, the first value of its sort."""
    kind, name, _ = data
    names = [field for field, _ in kind.fields]
    if message[0] != kind.name:
        return dict(kind.fields)[name].values[0]
    return message[1 + names.index(name)]


def _falls_under(action: Action, kind: str) -> bool:
    """A limit on failures, of one kind or of all, counts the action."""
    return action.counted and kind in ("", action.fault)


def _is_left(place: int, state: State, names: Names) -> bool:
    """More failures may happen, by the limit at a place of the state."""
    return bool(state[place] > 0)


def outer(variable: Variable) -> tuple[Sort, ...]:
    """The sorts of the keys by which a variable has places: a set's element is none."""
    return variable.over[:-1] if variable.kind == "set" else variable.over


def _any(number: int) -> str:
    """What an update chooses, as a name that no file has."""
    return f"any {number}"


def _choices(update: Update) -> Iterator[Any]:
    """What an update that chooses any may choose: a value, a set, or a value for each place."""
    variable = update.variable
    if update.how == "assign":
        yield from variable.sort.values
    elif update.how == "only":
        elements = variable.over[-1].values
        for held in product((False, True), repeat=len(elements)):
            yield frozenset(e for e, is_in in zip(elements, held, strict=True) if is_in)
    else:
        places = list(product(*(s.values for s in variable.over[len(update.keys) :])))
        for values in product(variable.sort.values, repeat=len(places)):
            yield dict(zip(places, values, strict=True))


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
