"""A description as the text of a model file, written as a person would write it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count, product

from tests.oracle.description import (
    OWN,
    Action,
    Description,
    Expr,
    Group,
    Property,
    Update,
    Value,
    Variable,
)

HEADER = '''from enum import Enum

from ccverify import *


class Side(Enum):
    A = "A"
    B = "B"


class Mode(Enum):
    IDLE = "idle"
    BUSY = "busy"
    DOWN = "down"


class PG(Replica):
    """A gateway."""


class Line(Replica):
    """A line, of which there are others than gateways."""


'''

_BETWEEN = {
    "and": "&", "or": "|", "xor": "^", "eq": "==", "ne": "!=", "le": "<=", "lt": "<", "ge": ">=",
    "gt": ">", "add": "+", "sub": "-",
}  # fmt: skip
_CALLED = ("implies", "ite", "one_of", "least", "greatest", "quiescent", "deadlocked")
_QUANTIFIERS = ("count", "exists", "forall", "sum_over")
_INDENT = " " * 4


def written(model: Description) -> str:
    """The text of a file that defines the model as the class `Random`."""
    text = "".join(_blocks(model))
    return HEADER + _sizes(model) + _sized(text)


_SPANS = {"Span(2)": ("TWO", "self.two"), "Span(3)": ("THREE", "self.three")}
"""What names they have in the body of a class, and in a method of the model."""


def _sizes(model: Description) -> str:
    """What sizes there are: of replicas, a parameter, and spans by these."""
    lines = [
        f"{sort.text} = Replicas({sort.name}, default={len(sort.values)}, limits=(1, 8))\n"
        for sort in model.replicas
    ]
    first, *_ = model.replicas
    lines.append('LIMIT = Parameter(0, within=(-3, 3), meaning="a bound")\n')
    lines.append(f"TWO = Span({_sum(2, 'LIMIT', model.limit)})\n")
    lines.append(f"THREE = Span({_sum(3, first.text, len(first.values))})\n")
    return "".join(lines) + "\n\n"


def _sized(text: str) -> str:
    """The text with most of its spans by their names."""
    lines, forms, in_model = [], count(1), False
    for line in text.splitlines(keepends=True):
        if line.startswith("class "):
            in_model = line.startswith("class Random(Model)")
        in_method, named = line.startswith(2 * _INDENT), line
        for span, names in _SPANS.items():
            if (in_model or not in_method) and span in line and next(forms) % 3:
                named = named.replace(span, names[in_method])
        lines.append(named)
    return "".join(lines)


def _blocks(model: Description) -> list[str]:
    blocks: list[str] = []
    kinds = {k.name: k for v in model.variables for s in (v.sort, *v.over) for k in s.kinds}
    for kind in kinds.values():
        fields = [f"{name} = Field({sort.text})\n" for name, sort in kind.fields]
        blocks.append(_class(f"{kind.name}(Message)", fields))
    for group in model.groups:
        blocks.append(_class(f"{group.name.title()}(Component)", _members(model, group)))
        if group.kind == "shared":
            blocks.append(f"{group.name.upper()} = Part({group.name.title()})\n\n\n")
    settings = [f"{sort.name.lower()}s = {sort.text}\n" for sort in model.replicas]
    settings += ["limit = LIMIT\n", "two = TWO\n", "three = THREE\n"]
    settings.append('switch = Parameter(False, meaning="a switch")\n')
    budget = '"none"' if model.budget is None else str(model.budget)
    if isinstance(model.budget, tuple):
        limits = (f'"{kind.lower().replace("_", "-")}": {n}' for kind, n in model.budget)
        budget = f"{{{', '.join(limits)}}}"
    settings.append(
        f'chosen = Scenario("as drawn", faults={budget}, limit={model.limit}, switch=True)\n'
    )
    parts = [line for group in model.groups for line in _part(group)]
    asked = _helpers(model) + [line for p in model.properties for line in _property(p)]
    members = _members(model, None)
    if not model.bases:
        return [*blocks, _class("Random(Model)", [*settings, *parts, *members, *asked])]
    first = members.index("\n")
    return [
        *blocks,
        _class("First(Model)", [*settings, *parts, *members[:first]]),
        _class("Second(Model)", members[first:]),
        _class("Random(First, Second)", asked),
    ]


def _class(head: str, lines: Sequence[str]) -> str:
    body = "".join(_INDENT + line if line.strip() else line for line in lines)
    body = body if body.strip() else f"{_INDENT}pass\n"
    return f"class {head}:\n{body}\n\n"


def _part(group: Group) -> list[str]:
    kind = group.name.title()
    match group.kind:
        case "part":
            return [f"{group.name} = Part({kind})\n"]
        case "records":
            assert group.key
            return [f"{group.name} = Records({kind}, over={group.key.text})\n"]
        case "twins":
            return [f"{group.name}_{side} = Part({kind})\n" for side in "ab"]
        case "shared":
            return [f"{group.name}_{side} = {group.name.upper()}\n" for side in "ab"]


def _members(model: Description, group: Group | None) -> list[str]:
    """The variables of a component, a blank line, and its methods."""
    lines = [_declaration(v, model) for v in model.variables if v.group == group] + ["\n"]
    if group is None and model.init is not None:
        lines += [
            "@initial()\n",
            "def start(self):\n",
            f"    require({expression(model.init)})\n",
            "\n",
        ]
    for action in model.actions:
        if action.group == group and not action.declared:
            lines += _method(action)
    return lines


def _own(variable: Variable) -> int:
    """How many indices come from the group the variable is in."""
    return int(variable.group is not None and variable.group.key is not None)


def _number(number: int, variable: Variable, model: Description) -> str:
    """A number, of some variables as a sum with a parameter or with a number of replicas."""
    kind = model.variables.index(variable) % 3
    if variable.group is not None or not kind:
        return str(number)
    name, value = ("limit", model.limit)
    if kind == 2:
        sort = model.replicas[0]
        name, value = sort.text, len(sort.values)
    return _sum(number, name, value)


def _sum(number: int, name: str, value: int) -> str:
    """A number as a sum with another, which has a name and a value."""
    left = number - value
    return f"{name} {'+' if left > 0 else '-'} {abs(left)}" if left else name


def _declaration(variable: Variable, model: Description) -> str:
    over = variable.over[_own(variable) :]
    if variable.channel is not None:
        ways = {
            "reorders": variable.kind == "bag",
            "loses": variable.channel.loses,
            "duplicates": variable.channel.duplicates,
        }
        keys = f", over={over[0].text}" if over else ""
        said = "".join(f", {name}=True" for name, does in ways.items() if does)
        of = f"of={variable.sort.text}, capacity={variable.capacity}"
        return f"{variable.name} = Channel({of}{keys}{said})\n"
    if variable.kind == "queue":
        keys = f", over={over[0].text}" if over else ""
        of = f"of={variable.sort.text}, capacity={_number(variable.capacity, variable, model)}"
        if variable.starts:
            waiting = ", ".join(map(str, variable.starts[0]))
            of += f", initially=[{waiting}]"
        return f"{variable.name} = Queue({of}{keys})\n"
    if variable.constant:
        return f"{variable.name} = Constant{variable.sort.text}\n"
    start = f"initially={_starts(variable)}"
    if variable.kind == "set":
        return f"{variable.name} = Set(of={over[0].text}, {start})\n"
    texts = ", ".join(sort.text for sort in over)
    keys = f", over=({texts})" if len(over) > 1 else f", over={texts}" if over else ""
    match variable.sort.name:
        case "bool":
            made = "Bool("
        case "int":
            high = _number(int(variable.sort.values[-1]), variable, model)
            if variable.limit is not None:
                high = variable.limit.name
            made = f"Int({variable.sort.values[0]}, {high}, "
        case "Side" | "Mode":
            made = f"Choice({variable.sort.text}, "
        case _:
            maybe = "optional=True, " if variable.sort.of else ""
            made = f"Member({variable.sort.text}, {maybe}"
    return f"{variable.name} = {made}{start}{keys})\n"


def _starts(variable: Variable) -> str:
    if variable.sort.of is not None:
        return variable.starts[0] or "ANY"
    if len(set(variable.starts)) == 1:
        return _start(variable.starts[0])
    keys = product(*(sort.values for sort in variable.over))
    named = [
        f"({', '.join(map(str, key))},): {_start(value)}"
        for key, value in zip(keys, variable.starts, strict=True)
    ]
    return f"{{{', '.join(named)}}}"


def _start(value: Value | None) -> str:
    return "ANY" if value is None else str(value)


def _helpers(model: Description) -> list[str]:
    lines = []
    for helper in model.helpers:
        names = ", ".join(["self", *(name for name, _ in helper.parameters)])
        lines += [f"def {helper.name}({names}):\n", f"    return {expression(helper.body)}\n", "\n"]
    return lines


def _property(prop: Property) -> list[str]:
    beside = f"beside={prop.beside!r}" if prop.beside else ""
    formula = expression(prop.formula)
    asked = formula if prop.trigger is None else f"{expression(prop.trigger)}, {formula}"
    head = f"def {prop.name.replace('-', '_')}(self):\n"
    return [f"@{prop.kind}({beside})\n", head, f"    return {asked}\n", "\n"]


def _method(action: Action) -> list[str]:
    hidden = (OWN,) if action.receives is None else (OWN, "got")
    written_ = [(n, s) for n, s in action.parameters if n not in hidden]
    sorts = [sort.text for _, sort in written_]
    if action.fault is not None:
        mark = ["fault(" + ", ".join([f"FaultKind.{action.fault}", *sorts, 'component="x"']) + ")"]
    else:
        mark = ["action(" + ", ".join([*sorts, *(["fair=True"] if action.fair else [])]) + ")"]
    lines = [] if action.forgotten else [f"@{mark[0]}\n"]
    lines.append(f"def {action.name}({', '.join(['self', *(n for n, _ in written_)])}):\n")
    if action.given is not None:
        lines.append(f"    given({'self.switch' if action.given else 'not self.switch'})\n")
    if action.receives is not None:
        channel, keys = action.receives
        named = [sort.text for name, sort in action.parameters if name == "got"]
        kind = named[0] if len(channel.sort.kinds) > 1 and named else ""
        lines.append(f"    got = {_place(channel, keys, None)}.receive({kind})\n")
    lines += [f"    require({expression(guard, action.group)})\n" for guard in action.guards]
    lines += [f"    {line}\n" for line in _statements(action)]
    return [*lines, "\n"]


def _statements(action: Action) -> list[str]:
    """What is read comes first, then the assignments, those that read while they assign first."""
    reads: list[str] = []
    bulk: list[str] = []
    changes: list[str] = []
    lines: dict[tuple[Variable, tuple[Expr, ...]], tuple[Expr, ...]] = {}
    late: list[str] = []
    for number, update in enumerate(action.updates):
        if action.receives is not None and update.how in ("pop", "take"):
            continue  # what is received is taken away
        into = late if update.late else bulk if update.how in ("bulk", "only") else changes
        keys = update.keys
        if update.how in ("pop", "append", "take"):
            if (update.variable, keys) in lines:
                keys = lines[update.variable, keys]
            else:
                keys = lines[update.variable, keys] = _kept(keys, f"{number}", reads, action.group)
        else:
            keys = _kept(keys, f"{number}", reads, action.group)
        into.append(_statement(update, keys, f"{number}", reads, action.group))
    return reads + bulk + changes + late


def _kept(
    keys: tuple[Expr, ...], number: str, reads: list[str], group: Group | None
) -> tuple[Expr, ...]:
    """The keys, read into names of their own if they depend on the state."""
    kept = []
    for place, key in enumerate(keys):
        if key.reads:
            reads.append(f"key_{number}_{place} = {expression(key, group)}")
            kept.append(Expr("name", data=f"key_{number}_{place}"))
        else:
            kept.append(key)
    return tuple(kept)


def _statement(
    update: Update, keys: tuple[Expr, ...], number: str, reads: list[str], group: Group | None
) -> str:
    variable = update.variable
    if update.how in ("bulk", "only") and update.value is None:
        return f"{_place(variable, keys, group)}.assign(ANY)"
    if update.how in ("bulk", "only"):
        assert update.value is not None
        body = f"lambda {', '.join(update.names)}: {expression(update.value, group)}"
        return f"{_place(variable, keys, group)}.assign({body})"
    if update.how == "clear":
        return f"{_place(variable, keys, group)}.clear()"
    if update.how in ("add", "remove"):
        *outer, element = keys
        return f"{_place(variable, tuple(outer), group)}.{update.how}({expression(element, group)})"
    if update.how == "assign" and update.value is None:
        return f"{_place(variable, keys, group)} = ANY"
    if update.late:
        assert update.value is not None
        return f"{_place(variable, keys, group)} = {_before(update.value, group)}"
    if update.how == "assign":
        assert update.value is not None
        reads.append(f"new_{number} = {expression(update.value, group)}")
        return f"{_place(variable, keys, group)} = new_{number}"
    when = ""
    if update.when is not None:
        reads.append(f"when_{number} = {expression(update.when, group)}")
        when = f"when=when_{number}"
    if update.how == "pop":
        return f"{_place(variable, keys, group)}.pop({when})"
    assert update.value is not None
    reads.append(f"new_{number} = {expression(update.value, group)}")
    if update.how == "take":
        return f"{_place(variable, keys, group)}.remove(new_{number})"
    word = "append" if variable.channel is None else "send"
    return f"{_place(variable, keys, group)}.{word}(new_{number}{', ' + when if when else ''})"


def _before(value: Expr, group: Group | None) -> str:
    """An expression that reads what may be assigned by then."""
    plain = value.op == "read" and not value.data.group and not any(k.reads for k in value.args)
    if plain and value.args:
        keys = ", ".join(expression(key, group) for key in value.args)
        return f"self.{value.data.name}.before[{keys}]"
    return f"before(lambda: {expression(value, group)})"


def _place(variable: Variable, keys: tuple[Expr, ...], inside: Group | None) -> str:
    """The place of a variable at keys, seen from the model or from inside its group."""
    group = variable.group
    name = "self"
    rest = keys[_own(variable) :]
    if group is not None and inside is None:
        match group.kind:
            case "part":
                name = f"self.{group.name}"
            case "records":
                name = f"self.{group.name}[{expression(keys[0])}]"
            case _:
                name = f"self.{group.name}_{keys[0].data[-1].lower()}"
    index = f"[{', '.join(expression(k, inside) for k in rest)}]" if rest else ""
    return f"{name}.{variable.name}{index}"


def expression(e: Expr, inside: Group | None = None) -> str:
    """An expression, seen from the model or from inside a group."""

    def text(arg: Expr) -> str:
        return expression(arg, inside)

    match e.op:
        case "const" if e.data is None:
            return "nobody"
        case "const" | "name":
            return str(e.data)
        case "pair":
            return f"({', '.join(map(text, e.args))})"
        case "message":
            parts = zip(e.data.fields, e.args, strict=True)
            return f"{e.data.name}({', '.join(f'{n}={text(arg)}' for (n, _), arg in parts)})"
        case "field":
            kind, name, several = e.data
            return f"{text(e.args[0])}{f'.as_a({kind.name})' if several else ''}.{name}"
        case "turned":
            sort, steps = e.data
            return f"next_of({sort.text}, {text(e.args[0])}, {steps})"
        case "is_a":
            return f"{text(e.args[0])}.is_a({e.data.name})"
        case "read":
            return _place(e.data, e.args, inside)
        case "not":
            return f"~{text(e.args[0])}"
        case "neg":
            return f"-({text(e.args[0])})"
        case "scale":
            return f"({e.data} * {text(e.args[0])})"
        case "div" | "mod":
            return f"({text(e.args[0])} {'//' if e.op == 'div' else '%'} {e.data})"
        case "replicas":
            return f"size({e.data.text})"
        case "limit":
            return "self.limit"
        case "spelled":
            return f"({e.data.format(*map(text, e.args[1:]))})"
        case "call":
            return f"self.{e.data.name}({', '.join(map(text, e.args))})"
        case "place":
            return _place(e.data, e.args, inside)
        case "among":
            return f"{e.data}.contains({text(e.args[0])})"
        case "holds":
            return f"{_place(e.data, e.args[:-1], inside)}.contains({text(e.args[-1])})"
        case "at" | "waits":
            asked = "at" if e.op == "at" else "contains"
            return f"{_place(e.data, e.args[:-1], inside)}.{asked}({text(e.args[-1])})"
        case "length" if e.data.channel is not None:
            return f"{_place(e.data, e.args, inside)}.size"
        case "size" | "length" | "empty" | "full" | "head":
            return f"{_place(e.data, e.args, inside)}.{e.op}"
        case "none":
            return f"{_place(e.data, e.args, inside)}.empty"
    if e.op in _BETWEEN:
        return f"({text(e.args[0])} {_BETWEEN[e.op]} {text(e.args[1])})"
    if e.op in _QUANTIFIERS:
        name, sort = e.data
        return f"{e.op}({sort.text}, lambda {name}: {text(e.args[0])})"
    assert e.op in _CALLED, e.op
    return f"{e.op}({', '.join(map(text, e.args))})"
