"""Ways to write a model that the language may refuse, but must not take for something else.

A Python programmer writes all of these, and means something plain by them. Each was, or may well
be, understood silently as another model.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from tests.oracle.description import (
    MODE,
    SIDE,
    Action,
    Description,
    Expr,
    Helper,
    Property,
    Update,
    Variable,
    numbers,
    span,
)
from tests.oracle.expressions import Writer, const

Risk: TypeAlias = Callable[[Description, Writer], Description | None]


def spelled(template: str, meaning: Expr, *operands: Expr) -> Expr:
    """An expression written otherwise than the language has it."""
    return Expr("spelled", (meaning, *operands), template)


def _of_members(template: str) -> Risk:
    """A test of a member of an enumeration, which is among two constants."""

    def risk(model: Description, writer: Writer) -> Description | None:
        sort = writer.random.choice((MODE, SIDE))
        cell = writer.read(sort, (), 0)
        if cell is None:
            return None
        one, other = (const(value) for value in writer.random.sample(sort.values, 2))
        among = (one, other) if "{2}" in template else (one,)
        return _asked(model, spelled(template, Expr("one_of", (cell, *among)), cell, one, other))

    return risk


def _of_conditions(template: str, op: str) -> Risk:
    """Conditions put together by Python's own words."""

    def risk(model: Description, writer: Writer) -> Description | None:
        parts = [writer.boolean((), 1) for _ in range(3)]
        arity = {"not": 1, "ite": 3}.get(op, 2)
        return _asked(model, spelled(template, Expr(op, tuple(parts[:arity])), *parts))

    return risk


def _of_numbers(template: str, meaning: Callable[[Expr, Expr], Expr]) -> Risk:
    """Numbers put together by Python's own functions."""

    def risk(model: Description, writer: Writer) -> Description | None:
        first, second = writer.number((), 1), writer.number((), 1)
        return _asked(model, spelled(template, meaning(first, second), first, second))

    return risk


def _asked(model: Description, formula: Expr) -> Description:
    """The model, asked whether the formula ever holds, and whether it ever does not."""
    first = Expr("read", (), model.variables[0])
    either = Expr("or", (first, Expr("not", (first,))))  # a constant is refused for being one
    asked = Expr("and", (formula, either))
    both = (Property("spelled", "never", asked), Property("spelled_too", "always", asked))
    return replace(model, properties=(*model.properties, *both))


def _hidden(model: Description, writer: Writer) -> Description | None:
    """A base has a variable of the name that an action has in another base."""
    own = [n for n, a in enumerate(model.actions) if a.group is None]
    chosen = writer.random.choice(own)
    variable = writer.random.choice([v for v in model.variables if v.group is None])
    actions = list(model.actions)
    actions[chosen] = replace(actions[chosen], name=variable.name)
    return replace(model, actions=tuple(actions), bases=True)


def _forgotten(model: Description, writer: Writer) -> Description | None:
    """A method assigns, and is no action."""
    own = [n for n, a in enumerate(model.actions) if a.group is None and a.given is None]
    if len(own) < 2:
        return None
    chosen = writer.random.choice(own)
    actions = list(model.actions)
    actions[chosen] = replace(actions[chosen], forgotten=True)
    return replace(model, actions=tuple(actions), wrong=True)


TWO = span(2)


def _alike(model: Description, writer: Writer) -> Description:
    """Two keys of a map of queues read the same, and are not."""
    flag = Variable("flag", "cell", numbers(0, 1), (TWO,), (1, writer.random.choice((0, 1))))
    line = Variable("line", "queue", numbers(1, 2), (TWO,), capacity=2)
    x, o = Expr("name", data="x"), Expr("name", data="o")

    def up(key: Expr) -> Expr:
        return Expr("eq", (Expr("read", (key,), flag), const(1)))

    helper = Helper("other", (("o", TWO),), Expr("exists", (up(o),), ("x", TWO)))
    first = Expr("count", (Expr("call", (x,), helper),), ("x", TWO))
    second = Expr("count", (Expr("exists", (up(x),), ("x", TWO)),), ("x", TWO))

    def key(number: Expr) -> Expr:
        less = Expr("sub", (number, const(1)))
        return Expr("greatest", (const(0), Expr("least", (const(1), less))))

    room = tuple(Expr("empty", (const(n),), line) for n in TWO.values)
    send = Action(
        "send",
        (),
        (*room, Expr("ne", (key(first), key(second)))),
        tuple(
            Update("append", line, (key(number),), value=const(n))
            for n, number in enumerate((first, second), 1)
        ),
    )
    held = Expr("waits", (const(0), const(2)), line)
    return replace(
        model,
        variables=(*model.variables, flag, line),
        helpers=(*model.helpers, helper),
        actions=(*model.actions, send),
        properties=(*model.properties, Property("held", "never", held)),
    )


def _larger(first: Expr, second: Expr) -> Expr:
    return Expr("greatest", (first, second))


def _positive(number: Expr) -> Expr:
    return Expr("greatest", (number, Expr("neg", (number,))))


def _chain(first: Expr, second: Expr) -> Expr:
    return Expr("and", (Expr("le", (const(0), first)), Expr("le", (first, second))))


def _is(op: str, first: Expr, second: Expr) -> Expr:
    return Expr(op, (first, second))


RISKS: dict[str, Risk] = {
    "in a set": _of_members("{0} in {{{1}, {2}}}"),
    "in a tuple": _of_members("{0} in ({1}, {2})"),
    "in a list": _of_members("{0} in [{1}, {2}]"),
    "in a frozenset": _of_members("{0} in frozenset(({1}, {2}))"),
    "in a dict": _of_members("{0} in {{{1}: 1, {2}: 2}}"),
    "looked up": _of_members("{{{1}: True, {2}: True}}.get({0}, False)"),
    "is": _of_members("{0} is {1}"),
    "in words": _of_members("str({0}) == str({1})"),
    "in a text": _of_members("f'{{{0}}}' == f'{{{1}}}'"),
    "formatted": _of_members("'%s' % {0} == '%s' % {1}"),
    "shown": _of_members("repr({0}) == repr({1})"),
    "hashed": _of_members("hash({0}) == hash({1})"),
    "counted": _of_members("[{1}].count({0}) == 1"),
    "one set": _of_members("len({{{0}, {1}}}) == 1"),
    "not": _of_conditions("not {0}", "not"),
    "and": _of_conditions("{0} and {1}", "and"),
    "or": _of_conditions("{0} or {1}", "or"),
    "if": _of_conditions("{1} if {0} else {2}", "ite"),
    "all": _of_conditions("all([{0}, {1}])", "and"),
    "any": _of_conditions("any([{0}, {1}])", "or"),
    "bool": _of_conditions("bool({0}) & {1}", "and"),
    "equal": _of_conditions("({0}).__eq__({1})", "eq"),
    "sum": _of_numbers("sum([{0}, {1}]) <= 1", lambda a, b: _is("le", _is("add", a, b), const(1))),
    "max": _of_numbers("max({0}, {1}) <= 1", lambda a, b: _is("le", _larger(a, b), const(1))),
    "abs": _of_numbers("abs({0}) <= {1}", lambda a, b: _is("le", _positive(a), b)),
    "chain": _of_numbers("0 <= {0} <= {1}", _chain),
    "int": _of_numbers("int({0}) <= {1}", lambda a, b: _is("le", a, b)),
    "plus": _of_numbers("+{0} <= {1}", lambda a, b: _is("le", a, b)),
    "sorted": _of_numbers("sorted([{0}, {1}])[1] <= 1",
                          lambda a, b: _is("le", _larger(a, b), const(1))),
    "hidden action": _hidden,
    "forgotten action": _forgotten,
}  # fmt: skip
"""The ways that may be refused; each gives None where the model has no place for it."""

SHARED = "one part under two names"
"""A way that concerns the variables, and is drawn with them."""

TRAPS = {"keys that read alike": _alike}
"""What must be understood."""
