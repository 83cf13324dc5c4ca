"""What Python's operators, protocols and builtins give of a term, and of all that holds terms.

The tables are complete by construction: every name that `operator`, `builtins` and the data model
of Python have must be in one of them.
"""

from __future__ import annotations

import builtins
import copy
import json
import math
import operator
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest
from tests.language.helpers import PG, Mode

from ccverify import (
    Bool,
    Choice,
    Int,
    Model,
    ModelError,
    Parameter,
    Queue,
    Replicas,
    Set,
    action,
    build,
    never,
)
from ccverify.checker.language.refusals import LOGIC, OPERATIONS
from ccverify.checker.language.system import System
from ccverify.checker.language.terms import Term
from ccverify.checker.subjects.userfile import subjects_of_file

GIVES: Final = "a term"
"""The operation gives a term, which has its value in each state."""


class Base(Model):
    """What the operations are tried on."""

    pgs = Replicas(PG, default=2)
    flag = Parameter(True, meaning="a switch")
    up = Bool(initially=True)
    n = Int(0, 3, initially=0)
    mode = Choice(Mode, initially=Mode.IDLE)
    far = Bool(over=Mode, initially=False)
    members = Set(of=Mode)
    queue = Queue(of=Mode, capacity=2)
    queues = Queue(of=Mode, capacity=2, over=Mode)

    @action()
    def turn(self: Any) -> None:
        self.up = ~self.up


def outcome(operation: Callable[[Any], object]) -> str:
    """What an operation in a property gives: `GIVES`, or the message of its refusal."""
    given: list[object] = []

    class M(Base):
        @never()
        def bad(self: Any) -> Any:
            given[:] = [operation(self)]
            return self.up

    try:
        build(M)
    except ModelError as error:
        if error.location is None:
            return "no place"
        return f"{error.message}\n{error.hint}"
    (value,) = given
    return GIVES if type(value) is Term else f"the plain value {value!r}"


# How each function of `operator` fares with a number; those of two arguments get 2 as the other.
OPERATORS: Final[dict[str, str]] = {
    "abs": "given to abs()", "add": GIVES, "and_": "wrong sort", "call": "not callable",
    "concat": "can't be concatenated", "contains": "given to `in`",
    "countOf": "cannot be iterated", "delitem": "given to del ...[...]", "eq": GIVES,
    "floordiv": GIVES, "ge": GIVES, "getitem": "given to [...]", "gt": GIVES,
    "index": "given to a position or a range", "indexOf": "cannot be iterated",
    "inv": "wrong sort", "invert": "wrong sort", "is_": "the plain value False",
    "is_not": "the plain value True", "le": GIVES, "length_hint": "given to len()",
    "lshift": "given to <<", "lt": GIVES, "matmul": "given to @", "mod": GIVES,
    "mul": GIVES, "ne": GIVES, "neg": GIVES, "not_": "used as a truth value",
    "or_": "wrong sort", "pos": "given to unary +", "pow": "given to **",
    "rshift": "given to >>", "setitem": "given to [...] = ...", "sub": GIVES,
    "truediv": "given to /", "truth": "used as a truth value", "xor": "wrong sort",
    "iadd": GIVES, "iand": "wrong sort", "iconcat": "can't be concatenated",
    "ifloordiv": GIVES, "ilshift": "given to <<", "imatmul": "given to @",
    "imod": GIVES, "imul": GIVES, "ior": "wrong sort", "ipow": "given to **",
    "irshift": "given to >>", "isub": GIVES, "itruediv": "given to /", "ixor": "wrong sort",
    # These are answered without asking the term; a model file may not ask them either: see below.
    "attrgetter": "", "itemgetter": "", "methodcaller": "",
    "is_none": "the plain value False", "is_not_none": "the plain value True",
}  # fmt: skip
_OF_ONE: Final = (
    "abs", "call", "index", "inv", "invert", "length_hint", "neg", "not_", "pos", "truth",
    "is_none", "is_not_none",
)  # fmt: skip


def test_every_operator_is_in_the_table() -> None:
    assert set(operator.__all__) <= set(OPERATORS)


@pytest.mark.parametrize(
    "name", sorted(set(operator.__all__) - {n for n in OPERATORS if not OPERATORS[n]})
)
def test_operator(name: str) -> None:
    function = getattr(operator, name)
    arguments = () if name in _OF_ONE else (0, 2) if name == "setitem" else (2,)
    assert OPERATORS[name] in outcome(lambda m: function(m.n, *arguments))


# How each builtin that takes an argument fares with a number.
TEXT: Final = "given to text (str, print, an f-string)"
BUILTINS: Final[dict[str, str]] = {
    "abs": "given to abs()", "aiter": "given to `async for`", "all": "cannot be iterated",
    "anext": "given to anext()", "any": "cannot be iterated", "ascii": TEXT,
    "bin": "given to a position or a range", "bool": "used as a truth value",
    "breakpoint": "", "bytearray": "given to a position or a range", "bytes": "given to bytes()",
    "callable": "the plain value False", "chr": "given to a position or a range",
    "classmethod": "", "compile": "given to isinstance()", "complex": "given to complex()",
    "copyright": "", "credits": "", "delattr": "has no attribute",
    "dict": "has no attribute 'keys'",
    "dir": "given to dir()", "divmod": "given to divmod()", "enumerate": "cannot be iterated",
    "eval": "raised TypeError", "exec": "raised TypeError", "exit": "", "quit": "",
    "filter": "cannot be iterated", "float": "given to float()", "format": "given to an f-string",
    "frozenset": "cannot be iterated", "getattr": "has no attribute", "globals": "",
    "hasattr": "has no attribute", "hash": "given to a look-up", "help": "", "hex":
    "given to a position or a range", "id": "the plain value", "input": "", "int": "given to int()",
    "isinstance": "given to isinstance()", "issubclass": "raised TypeError",
    "iter": "cannot be iterated", "len": "given to len()", "license": "", "list":
    "cannot be iterated", "locals": "", "map": "cannot be iterated", "max": "cannot be iterated",
    "memoryview": "raised TypeError", "min": "cannot be iterated", "next": "given to next()",
    "object": "takes no arguments", "oct": "given to a position or a range",
    "open": "given to a path", "ord": "raised TypeError", "pow": "given to **", "print": TEXT,
    "property": "", "range": "given to a position or a range", "repr": TEXT,
    "reversed": "given to reversed()", "round": "given to round()", "set": "cannot be iterated",
    "setattr": "is assigned", "slice": "the plain value", "sorted": "cannot be iterated",
    "staticmethod": "", "str": TEXT, "sum": "cannot be iterated", "super": "", "tuple":
    "cannot be iterated", "type": "the plain value", "vars": "raised TypeError",
    "zip": "cannot be iterated",
}  # fmt: skip
_WITH: Final[dict[str, Callable[[Any], object]]] = {
    "compile": lambda t: compile(t, "f", "eval"),
    "delattr": lambda t: delattr(t, "value"),
    "divmod": lambda t: divmod(t, 2),
    "filter": lambda t: filter(None, t),
    "getattr": lambda t: getattr(t, "value", 0),
    "hasattr": lambda t: hasattr(t, "value"),
    "isinstance": lambda t: isinstance(t, int),
    "issubclass": lambda t: issubclass(t, int),
    "map": lambda t: map(str, t),
    "pow": lambda t: pow(t, 2),
    "setattr": lambda t: setattr(t, "value", 0),
}


def test_every_builtin_is_in_the_table() -> None:
    names = {
        name
        for name, value in vars(builtins).items()
        if callable(value)
        and not name.startswith("_")
        and not (isinstance(value, type) and issubclass(value, BaseException))
    }
    assert names <= set(BUILTINS)


@pytest.mark.parametrize("name", sorted(n for n, result in BUILTINS.items() if result))
def test_builtin(name: str) -> None:
    function = getattr(builtins, name)
    asked = _WITH.get(name, function)
    assert asked is not None
    assert BUILTINS[name] in outcome(lambda m: asked(m.n))


# What the data model of Python lets a class answer, but for classes, descriptors and context.
PROTOCOLS: Final = {
    *(f"__{side}{name}__" for side in ("", "r") for name in (
        "add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "divmod", "pow", "lshift",
        "rshift", "and", "or", "xor",
    )),
    *(f"__{name}__" for name in (
        "neg", "pos", "abs", "invert", "complex", "int", "float", "index", "round", "trunc",
        "floor", "ceil", "lt", "le", "eq", "ne", "gt", "ge", "hash", "bool", "len", "getitem",
        "setitem", "delitem", "iter", "next", "reversed", "contains", "repr", "format", "bytes",
        "fspath", "dir", "copy", "deepcopy", "reduce_ex", "enter", "exit", "await", "aenter",
        "aexit", "aiter", "anext", "getattr", "setattr",
    )),
}  # fmt: skip


def test_every_protocol_is_a_term_s_own() -> None:
    inherited = {
        name for name in PROTOCOLS if getattr(Term, name, None) is getattr(object, name, 0)
    }
    assert inherited == set()
    assert set(OPERATIONS) | set(LOGIC) <= PROTOCOLS


@pytest.mark.parametrize(
    ("operation", "result"),
    [
        (lambda m: copy.copy(m.n), "given to copy.copy()"),
        (lambda m: copy.deepcopy(m.n), "given to copy.deepcopy()"),
        (lambda m: pickle.dumps(m.n), "given to pickle"),
        (lambda m: json.dumps(m.n), "given to isinstance() or __class__"),
        (lambda m: math.floor(m.n), "given to math.floor()"),
        (lambda m: math.ceil(m.n), "given to math.ceil()"),
        (lambda m: math.trunc(m.n), "given to math.trunc()"),
        (lambda m: math.sqrt(m.n), "given to float()"),
        (lambda m: m.mode in {Mode.IDLE}, "given to a look-up in a Python set or dict"),
        (lambda m: {Mode.IDLE: True}[m.mode], "given to a look-up in a Python set or dict"),
        (lambda m: m.mode in [Mode.BUSY], "`in` on a term"),
        (lambda m: min(m.n, 2), "`min` of terms: write least(a, b)"),
        (lambda m: max(m.n, 2), "`max` of terms: write greatest(a, b)"),
        (lambda m: sorted([m.n, m.n]), "`sorted` of terms"),
        (lambda m: sum([m.n, m.n]), GIVES),
        (lambda m: f"{m.n}", "given to an f-string or format()"),
        (lambda m: "%s" % m.n, TEXT),  # noqa: UP031
        (lambda m: m.n.value, "a term has no attribute 'value'"),
        (lambda m: m.n.__class__, "given to isinstance() or __class__"),
        (lambda m: [1, 2][m.n], "given to a position or a range"),
        (lambda m: ~m.flag & m.up, "write `not` for ~"),
    ],
)
def test_other_operations_on_a_term(operation: Callable[[Any], object], result: str) -> None:
    assert result in outcome(operation)


HOLDERS: Final = {
    "map": lambda m: m.far,
    "set": lambda m: m.members,
    "queue": lambda m: m.queue,
    "queues": lambda m: m.queues,
}
OPAQUE: Final = {"replicas": lambda m: m.pgs, "model": lambda m: m}
_ASKED: Final[list[Callable[[Any], object]]] = [
    bool, len, iter, reversed, int, float, operator.index, abs, operator.neg, operator.invert,
    lambda h: h + 1, lambda h: 1 + h, lambda h: h - 1, lambda h: h * 2, lambda h: h % 2,
    lambda h: h // 2, lambda h: h / 2, lambda h: h**2, lambda h: h << 1, lambda h: h | {1},
    lambda h: h & {1}, lambda h: h ^ {1}, lambda h: h < 1, lambda h: h <= 1, lambda h: h > 1,
    lambda h: h >= 1, lambda h: h == 1, lambda h: h != 1, lambda h: 1 in h, round, next,
]  # fmt: skip
_ASKED_OF_HOLDERS: Final[list[Callable[[Any], object]]] = [
    hash, str, repr, format, dir, copy.copy, pickle.dumps, lambda h: isinstance(h, list),
    lambda h: h.unknown, lambda h: setattr(h, "unknown", 1), lambda h: {h},
]  # fmt: skip


@pytest.mark.parametrize("kind", HOLDERS)
@pytest.mark.parametrize("number", range(len(_ASKED) + len(_ASKED_OF_HOLDERS)))
def test_nothing_is_answered_of_what_holds_values(kind: str, number: int) -> None:
    asked = [*_ASKED, *_ASKED_OF_HOLDERS][number]
    said = outcome(lambda m: asked(HOLDERS[kind](m)))
    assert any(name in said for name in ("the map", "the set", "the queue"))


@pytest.mark.parametrize("kind", OPAQUE)
@pytest.mark.parametrize("number", range(len(_ASKED)))
def test_nothing_is_answered_of_what_is_no_value(kind: str, number: int) -> None:
    said = outcome(lambda m: _ASKED[number](OPAQUE[kind](m)))
    assert "it is no value" in said


@pytest.mark.parametrize(("name", "value"), [("flag", True), ("strict", Mode.BUSY)])
def test_a_parameter_is_a_plain_value(name: str, value: object) -> None:
    class M(Base):
        strict = Parameter(Mode.BUSY, meaning="a mode")

        @never()
        def bad(self: Any) -> Any:
            assert getattr(self, name) is value
            return self.up

    build(M)


def _build(path: Path) -> System:
    (subject,) = subjects_of_file(path)
    return subject.build(None, {})


FILE: Final = """
import operator
from enum import Enum
from ccverify import *

class Mode(Enum):
    IDLE = "idle"
    BUSY = "busy"

class Other(Enum):
    BUSY = "busy"

class M(Model):
    strict = Parameter(True, meaning="a switch")
    chosen = Parameter(Mode.IDLE, meaning="a choice")
    number = Parameter(2, within=(0, 3), meaning="a number")
    up = Bool(initially=True)
    far = Bool(over=Mode, initially=False)
    mode = Choice(Mode, initially=Mode.IDLE)
    group = Set(of=Mode)

    @action(Mode)
    def turn(self, other):
        require(self.mode != other)
        STATEMENT
        self.mode = other
        self.up = ~self.up

    @never()
    def bad(self):
        return ~self.up & ~self.guarded()

    def guarded(self):
        return self.up
"""


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        ("require(self.up if self.mode is Mode.BUSY else ~self.up)", "`is` on a term"),
        ("require(self.up if operator.is_(self.up, True) else ~self.up)", "given to is_()"),
        ("require(self.up if type(self.up) == bool else ~self.up)", "given to type()"),
        ("require(self.up if type(self.far) == dict else ~self.up)", "given to type()"),
        ("require(self.up if callable(self.up) else ~self.up)", "given to callable()"),
        ("require(self.up if id(self.up) == 1 else ~self.up)", "given to id()"),
        ("require(self.up if list(map(type, [self.up])) else ~self.up)", "given to type()"),
        ("require(self.up if list(map(id, [self.up])) else ~self.up)", "given to id()"),
        ("match self.up:\n            case True: require(self.up)", "`match` on a term"),
        ("match (self.up, 1):\n            case (True, 1): require(self.up)", "`match` on a term"),
        ("match self.far:\n            case {}: require(self.up)", "`match` on a term"),
        ("given(~self.strict)", "~True is -2 to Python"),
        ("if ~self.strict: require(self.up)", "~True is -2 to Python"),
        ("self.up == False", "is computed and then dropped"),
        ("self.far[other]", "is computed and then dropped"),
        ("self.up == False,", "is computed and then dropped"),
        ("[self.far[m] == False for m in Mode]", "is computed and then dropped"),
        ("self.guarded", "guarded is named, but not called"),
        ("require, (self.up,)", "require is named, but not called"),
        ("lambda: require(self.up)", "<lambda> is named, but not called"),
        ("map(require, [self.up])", "a map is made and then dropped"),
        ("(require(self.far[m]) for m in Mode)", "a generator is made and then dropped"),
        ("if self.guarded: require(self.up)", "guarded is a method that is not called"),
        ("require(self.up if not self.guarded else ~self.up)", "a method that is not called"),
        ("require(self.guarded and self.up)", "guarded is a method that is not called"),
        ("[require(self.up) for m in Mode if self.guarded]", "a method that is not called"),
        ("given(self.guarded == self.strict)", "guarded is a method that is not called"),
        ("require(self.guarded)", "guarded is a method that is not called"),
        ("require(~self.up | self.far.assign)", "assign is a method that is not called"),
        ("require(self.far[self.guarded])", "guarded is a method that is not called"),
        ("assert (self.up, 'it is up')", "up is computed and then dropped"),
        ("if (self.up, self.mode == other): self.far[other] = True", "up is computed and then"),
        ("self.far.assign({Mode.IDLE: True, Mode.BUSY: False})", "assign(lambda key: ...)"),
        ("self.group.assign(set())", "assign(lambda key: ...)"),
        ("self.group.assign([other])", "assign(lambda key: ...)"),
        ("number += 1", "a variable or a parameter is written self.number"),
        ("given(self.chosen == 'busy')", "is compared with 'busy'"),
        ("given(self.chosen != Other.BUSY)", "is compared with <Other.BUSY"),
        ("given(self.chosen in ('idle', 'busy'))", "is compared with 'idle'"),
        ("given(self.chosen not in {'busy': 1})", "is compared with 'busy'"),
        ("given(self.number == '2')", "2 is compared with '2'"),
        ("try: self.mode = Other.BUSY\n        except ModelError: pass", "wrong sort: mode"),
        ("try: self.moed = other\n        except ModelError: pass", "did you mean 'mode'?"),
        ("try:\n            x = int(self.up)\n        except Exception: x = 1", "given to int()"),
        ("self.mode = Mode.BUZY", "did you mean BUSY? its members are IDLE, BUSY"),
        ("require(cuont(Mode, lambda m: self.far[m]) == 1)", "did you mean count?"),
        ("require(self.moed == other)", "did you mean 'mode'?"),
    ],
)
def test_what_python_answers_without_asking(tmp_path: Path, statement: str, message: str) -> None:
    path = tmp_path / "protocol.py"
    path.write_text(FILE.replace("STATEMENT", statement))
    with pytest.raises(ModelError) as caught:
        _build(path)
    assert message in f"{caught.value.message}\n{caught.value.hint}"
    location = caught.value.location
    assert location is not None
    assert location.file == str(path)
    assert location.line in range(25, 27)


def test_the_file_without_a_mistake(tmp_path: Path) -> None:
    path = tmp_path / "protocol.py"
    path.write_text(FILE.replace("STATEMENT", "pass"))
    assert [action.name for action in _build(path).actions] == ["turn"]


@pytest.mark.parametrize(
    "statement",
    [
        "given(self.chosen == Mode.IDLE and self.chosen in (Mode.IDLE, Mode.BUSY))",
        "given(self.number == 2 and self.number in range(3) and self.number != True)",
        "given(self.chosen.value == 'idle' and None not in (self.chosen, self.number))",
        "[require(self.far[m] | self.up) for m in Mode]",
        "x = self.guarded()",
    ],
)
def test_plain_values_of_one_kind_are_compared(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "protocol.py"
    path.write_text(FILE.replace("STATEMENT", statement))
    assert [action.name for action in _build(path).actions] == ["turn"]
