"""Random descriptions in which messages are sent, and somebody is remembered, or nobody.

A small plain model is drawn first. It gets queues, sets or channels of messages with steps that
fill and empty them; or what `remembered` adds. Some steps compare replicas with one another, and
some assign first what they then read as it was before.
"""

from __future__ import annotations

from dataclasses import replace
from math import prod
from random import Random

from tests.oracle.added import Adding
from tests.oracle.description import (
    BOOL,
    SIDE,
    Action,
    Channel,
    Description,
    Expr,
    Kind,
    Sort,
    Update,
    Variable,
    messages,
    numbers,
    span,
)
from tests.oracle.drawing import small
from tests.oracle.expressions import Scope, const
from tests.oracle.remembered import limited, member

HELD = ("queue", "kinds", "pool", "pools", "channel", "crowd", "member", "limited")
"""What a model may get: a queue of one kind of message or of two, a set of them, a channel that
keeps the order or does not, a member that may be nobody, a number that a constant limits.
"""


def messaging(seed: int) -> Description:
    """The model of a number, with what is held by turns."""
    model, writer = small(seed)
    adding = Adding(Random(seed), model, writer)
    add(adding, HELD[seed % len(HELD)])
    if seed // len(HELD) % 3 == 0:
        member(adding)
    if adding.chance(3):
        adding.exchange()
    return adding.model()


def add(to: Adding, what: str) -> None:
    """Add a variable of a kind, and what happens to it."""
    match what:
        case "member":
            member(to)
        case "limited":
            limited(to)
        case "queue" | "kinds":
            _queue(to, _sort(to, what == "kinds", indexed=False), None)
        case "pool" | "pools":
            _pool(to, _sort(to, what == "pools", indexed=True))
        case "channel":
            channel = Channel(to.chance(2), to.chance(2))
            _queue(to, _sort(to, to.chance(3), indexed=False), channel)
        case _:
            _crowd(to, _sort(to, to.chance(3), indexed=True))


def _sort(to: Adding, several: bool, *, indexed: bool) -> Sort:
    """A sort of messages: of one kind or of two, that may share a field."""
    own = [SIDE, numbers(0, 1), to.pgs, to.pgs]
    own += [] if indexed else [BOOL, numbers(1, 2)]
    level, by = to.random.choice(own), to.random.choice(own)
    fields = (("level", level), ("by", by))
    few = 1 if several else to.random.randint(1, 2)
    vote = Kind("Vote", fields[:few])
    if not several:
        return messages(vote)
    other = to.random.choice(((), fields[:1], fields[1:]))
    return messages(vote, Kind("Ack", other))


def _over(to: Adding, channel: bool) -> tuple[Sort, ...]:
    """Now and then there is one for each side."""
    return (SIDE,) if channel and to.chance(5) else ()


def message(to: Adding, sort: Sort, scope: Scope) -> Expr:
    """A message, whose fields may depend on the state."""
    kind = to.random.choice(sort.kinds)
    return Expr("message", tuple(to.value(of, scope) for _, of in kind.fields), kind)


def known(to: Adding, sort: Sort, scope: Scope) -> Expr:
    """A message of plain values, but for replicas."""
    kind = to.random.choice(sort.kinds)
    parts = [
        to.random.choice(to.writer.visible(scope, of))
        if of.replicas
        else const(to.random.choice(of.values))
        for _, of in kind.fields
    ]
    return Expr("message", tuple(parts), kind)


def about(to: Adding, e: Expr, sort: Sort, scope: Scope) -> Expr:
    """What is asked of a message: which it is, or one of its fields."""
    kind = to.random.choice(sort.kinds)
    several = len(sort.kinds) > 1
    if not kind.fields and not several:
        return to.condition()
    is_one = Expr("is_a", (e,), kind)
    if not kind.fields or to.chance(4):
        equal = Expr(to.random.choice(("eq", "ne")), (e, known(to, sort, scope)))
        return equal if to.chance(2) or not several else is_one
    name, of = to.random.choice(kind.fields)
    part = Expr("field", (e,), (kind, name, several))
    asked = to.asked(part, of, scope)
    if several and not to.chance(8):
        asked = Expr("and", (is_one, asked))
    return asked


def _noted(to: Adding, e: Expr, sort: Sort) -> list[Update]:
    """What is noted of a message, where there was something before."""
    found = [Update("assign", to.flag, value=about(to, e, sort, to.scope))]
    of_number = [
        (kind, name) for kind in sort.kinds for name, of in kind.fields if of.name == "int"
    ]
    if of_number and to.chance(2):
        kind, name = to.random.choice(of_number)
        several = len(sort.kinds) > 1
        part: Expr = Expr("field", (e,), (kind, name, several))
        if several:
            part = Expr("ite", (Expr("is_a", (e,), kind), part, const(0)))
        low, high = const(to.number.sort.values[0]), const(to.number.sort.values[-1])
        bounded = Expr("least", (high, Expr("greatest", (low, part))))
        found.append(Update("assign", to.number, value=bounded))
    return found


def _fill(to: Adding, variable: Variable) -> None:
    """A step that sends."""
    keys, sort = to.keys(variable), variable.sort
    guards = [to.condition()] * to.chance(2)
    when = None
    if to.chance(4):
        free = Expr("not", (Expr("full", keys, variable),))
        when = Expr("and", (free, to.condition()))
    elif not to.chance(8):
        guards.append(Expr("not", (Expr("full", keys, variable),)))
    sent = message(to, sort, to.scope)
    to.step("send", guards, [Update("append", variable, keys, value=sent, when=when)])


def _waits(to: Adding, variable: Variable) -> None:
    """Questions about what waits, with a replica or without one."""
    keys, x = to.keys(variable), ("x", to.pgs)
    waiting = Expr("waits", (*keys, known(to, variable.sort, (x,))), variable)
    to.formulas.append(Expr("exists", (waiting,), x))
    to.formulas.append(Expr("and", (Expr("full", keys, variable), to.closed())))


def _queue(to: Adding, sort: Sort, channel: Channel | None) -> None:
    over = _over(to, channel is not None)
    capacity = 1 if len(sort.values) > 3 or over else 2
    variable = Variable(to.name(), "queue", sort, over, (), capacity, channel=channel)
    to.variables.append(variable)
    _fill(to, variable)
    _waits(to, variable)
    keys = to.keys(variable)
    head = Expr("head", keys, variable)
    there = Expr("not", (Expr("empty", keys, variable),))
    taken = Update("pop", variable, keys)
    if channel is None:
        guards = [there] * (not to.chance(8))
        guards += [about(to, head, sort, to.scope)] * to.chance(2)
        to.step("take", guards, [taken, *_noted(to, head, sort)])
        return
    got = Expr("spelled", (head,), "got")
    guards = [about(to, got, sort, to.scope)] * to.chance(2)
    to.step(
        "receive",
        guards,
        [taken, *_noted(to, got, sort)],
        receives=(variable, keys),
        implied=(there,),
    )
    _suffered_in_order(to, variable, channel)


def _suffered_in_order(to: Adding, variable: Variable, channel: Channel) -> None:
    """What an ordered channel does by itself, at each key and each place."""
    keys = tuple(Expr("name", data="side") for _ in variable.over)
    position = Expr("name", data="position")
    parameters = (
        *(("side", sort) for sort in variable.over),
        ("position", span(variable.capacity)),
    )
    within = Expr("lt", (position, Expr("length", keys, variable)))
    room = Expr("not", (Expr("full", keys, variable),))
    if channel.loses:
        lost = Update("take", variable, keys, value=position)
        _declared(to, "lose", "MESSAGE_LOST", parameters, (within,), lost)
    if channel.duplicates:
        twice = Update("repeat", variable, keys, value=position)
        _declared(to, "duplicate", "MESSAGE_DUPLICATED", parameters, (within, room), twice)


def _declared(
    to: Adding, name: str, fault: str, parameters: Scope, guards: tuple[Expr, ...], update: Update
) -> None:
    to.actions.append(Action(name, parameters, guards, (update,), fault=fault, declared=True))


def _crowd(to: Adding, sort: Sort) -> None:
    channel = Channel(to.chance(2), to.chance(2))
    over = _over(to, channel=True)
    capacity = 1 if len(sort.values) > 4 or over else 2
    variable = Variable(to.name(), "bag", sort, over, (), capacity, channel=channel)
    to.variables.append(variable)
    _fill(to, variable)
    _waits(to, variable)
    keys = to.keys(variable)
    only = messages(to.random.choice(sort.kinds)) if len(sort.kinds) > 1 else sort
    got = Expr("name", data="got")
    there = Expr("waits", (*keys, got), variable)
    taken = Update("take", variable, keys, value=got)
    guards = [about(to, got, only, to.scope)] * to.chance(2)
    to.step(
        "receive",
        guards,
        [taken, *_noted(to, got, only)],
        (*to.scope, ("got", only)),
        receives=(variable, keys),
        implied=(there,),
    )
    _suffered_in_no_order(to, variable, channel)


def _suffered_in_no_order(to: Adding, variable: Variable, channel: Channel) -> None:
    """What a channel without order does by itself, to each message."""
    keys = tuple(Expr("name", data="side") for _ in variable.over)
    message = Expr("name", data="message")
    parameters = (*(("side", sort) for sort in variable.over), ("message", variable.sort))
    there = Expr("waits", (*keys, message), variable)
    room = Expr("not", (Expr("full", keys, variable),))
    if channel.loses:
        lost = Update("take", variable, keys, value=message)
        _declared(to, "lose", "MESSAGE_LOST", parameters, (there,), lost)
    if channel.duplicates:
        twice = Update("append", variable, keys, value=message)
        _declared(to, "duplicate", "MESSAGE_DUPLICATED", parameters, (there, room), twice)


def _pool(to: Adding, sort: Sort) -> None:
    start = to.random.choice((False, False, True, None))
    if prod(2 for _ in sort.values) > 16:
        sort = messages(Kind("Vote", (("by", to.pgs),)))
    variable = Variable(to.name(), "set", BOOL, (sort,), (start,))
    to.variables.append(variable)
    x = ("x", to.pgs)
    to.formulas.append(Expr("exists", (Expr("holds", (known(to, sort, (x,)),), variable),), x))
    to.formulas.append(_among(to, variable, to.random.choice(("exists", "forall"))))
    guards = [to.condition()] * to.chance(2)
    put = Update("add", variable, (message(to, sort, to.scope),))
    to.step("put", guards, [put])
    asked = known(to, sort, to.scope)
    held = [Expr("holds", (asked,), variable)] * (not to.chance(4))
    seen = Update("assign", to.flag, value=_among(to, variable, "exists"))
    to.step("get", held, [Update("remove", variable, (asked,)), replace(seen, late=True)])
    if len(sort.kinds) == 1:
        m = Expr("name", data="m")
        body = about(to, m, sort, to.scope)
        if to.chance(2):
            body = Expr("and", (body, Expr("holds", (m,), variable)))
        to.step("keep", [to.condition()], [Update("only", variable, (), ("m",), body)])
    else:
        to.step("clear", [to.condition()], [Update("clear", variable)])


def _among(to: Adding, variable: Variable, op: str) -> Expr:
    """A quantifier over the messages of one kind that are in a set."""
    (sort,) = variable.over
    kind = to.random.choice(sort.kinds)
    only = messages(kind)
    m = Expr("name", data="m")
    held = Expr("holds", (m,), variable)
    if not kind.fields:
        return Expr("holds", (Expr("message", (), kind),), variable)
    name, of = to.random.choice(kind.fields)
    part = Expr("field", (m,), (kind, name, False))
    value = const(to.random.choice(of.values))
    body = Expr("eq", (part, part if of.replicas else value)) if of is not BOOL else part
    condition = Expr("implies" if op == "forall" else "and", (held, body))
    chosen = f".of({kind.name})" if len(sort.kinds) > 1 else ""
    template = f"{op}({{0}}{chosen}, lambda m: {{1}})"
    meaning = Expr(op, (condition,), ("m", only))
    return Expr("spelled", (meaning, Expr("place", (), variable), body), template)
