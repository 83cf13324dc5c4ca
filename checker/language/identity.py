"""What Python answers without asking a term: `is`, `id`, `type`, `callable`, `match`, and more.

No class can say what these mean, so it is the text of a model file that is changed before it is
compiled: each becomes a call of a function here, which answers as Python does, and refuses terms.

Some plain values are refused as well, for Python's answer hides a mistake. `~` of a truth value is
a number, which is true either way. A method that is not called counts as true, and as a statement
does nothing. Values of two kinds, a member of an Enum and a text, are never equal.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Coroutine, Iterable, Iterator
from enum import Enum
from types import CodeType, FunctionType, MethodType
from typing import Any, Final, TypeVar

from ccverify.checker.language.refusals import LOOKED_UP, Opaque, Unanswered, in_model, refusal
from ccverify.checker.language.sorts import OptionalSort
from ccverify.checker.language.terms import Term

_SAME: Final = "__ccverify_same__"
_ASKED: Final = "__ccverify_asked__"
_MATCHED: Final = "__ccverify_matched__"
_INVERTED: Final = "__ccverify_inverted__"
_DROPPED: Final = "__ccverify_dropped__"
_TESTED: Final = "__ccverify_tested__"
_EQUAL: Final = "__ccverify_equal__"
_UNEQUAL: Final = "__ccverify_unequal__"
_WITHIN: Final = "__ccverify_within__"
_ASKING: Final = ("id", "type", "callable", "is_", "is_not")


def same(left: object, right: object) -> bool:
    """`left is right`; a `ModelError` if that cannot be what is meant.

    A term may be asked whether it is None or another object that marks something: that depends on
    no state. Asked of a value, the answer would be no in every state; and so it would of None, if
    the term may be nobody, for which None is mistaken.
    """
    for one, other in ((left, right), (right, left)):
        if other is None and isinstance(one, Unanswered) and _may_be_nobody(one):
            raise refusal(
                f"{one!r} is never None to Python, whatever the state",
                "write == nobody for `is None`, and != nobody for `is not None`",
            )
        if isinstance(one, Unanswered) and isinstance(other, Unanswered | Enum | int):
            shown = other if isinstance(other, Enum) else repr(other)
            raise refusal(
                f"`is` on a term: {one!r} is never {shown} to Python, whatever the state",
                "write == for `is`, and != for `is not`",
            )
    return left is right


def _may_be_nobody(term: Unanswered) -> bool:
    return isinstance(term, Term) and isinstance(term.sort, OptionalSort)


def asked(function: Callable[..., object]) -> Callable[..., object]:
    """The function, unless it would answer of terms what depends on no state."""
    name = getattr(function, "__name__", "")

    def ask(*args: object) -> object:
        for arg in args:
            if isinstance(arg, Unanswered):
                raise refusal(
                    f"{arg!r} is given to {name}(), which answers the same in every state",
                    "ask for its value: compare it with ==, or one_of(...)",
                )
        return function(*args)

    return ask


def matched(subject: object) -> object:
    """What `match` looks at; a `ModelError` if terms are in it."""
    parts = subject if isinstance(subject, tuple | list) else [subject]
    for part in parts:
        if isinstance(part, Unanswered):
            raise refusal("`match` on a term: write ite(condition, then, otherwise)")
    return subject


def inverted(value: Any) -> Any:
    """`~value`; a `ModelError` for a plain truth value."""
    if isinstance(value, bool):
        raise refusal(
            f"~{value} is {~int(value)} to Python, which counts as true",
            "a parameter is a plain value: write `not` for ~, as in given(not self.NAME)",
        )
    return ~value


def dropped(value: object) -> object:
    """The value of a statement that is nothing but an expression.

    Raises `ModelError` for terms, and in a model for what has not been called or has not run.
    """
    parts: Iterable[object] = value if isinstance(value, tuple | list) else [value]
    for part in parts:
        if isinstance(part, Unanswered):
            raise part._dropped()
        if in_model() and isinstance(part, FunctionType | MethodType):
            raise refusal(
                f"{part.__name__} is named, but not called",
                "write parentheses after it, with its arguments",
            )
        if in_model() and isinstance(part, Iterator | Coroutine):
            raise refusal(
                f"a {type(part).__name__} is made and then dropped: nothing in it has run",
                "write a `for` loop, or forall(...) over a sort",
            )
    return value


def tested(value: object) -> object:
    """What is tested for its truth; a `ModelError` for a method that is not called."""
    _refuse_uncalled(value)
    return value


def equal(left: object, right: object) -> object:
    """`left == right`; a `ModelError` in a model if that is False for all values of their kinds."""
    _refuse_two_kinds(left, right)
    return left == right


def unequal(left: object, right: object) -> object:
    """`left != right`; see `equal`."""
    _refuse_two_kinds(left, right)
    return left != right


def within(left: object, right: Any) -> bool:
    """`left in right`; see `equal`, for each element of a collection.

    What looks a term up by its hash would ask it on behalf of the model, but from here.
    """
    by_equality = isinstance(right, tuple | list | range | Unanswered | Opaque)
    if isinstance(left, Unanswered) and in_model() and not by_equality:
        raise left._refused("a look-up in a Python set or dict", LOOKED_UP)
    if isinstance(right, tuple | list | set | frozenset | dict):
        for element in right:
            _refuse_two_kinds(left, element)
    return left in right


def _refuse_two_kinds(left: object, right: object) -> None:
    _refuse_uncalled(left)
    _refuse_uncalled(right)
    one, other = _kind(left), _kind(right)
    if in_model() and None not in (one, other) and one is not other:
        raise refusal(
            f"{left!r} is compared with {right!r}, which Python takes for different whatever they "
            "are",
            "compare a member of an Enum with a member, a number with a number",
        )


def _kind(value: object) -> type | None:
    """What a plain value is, among those that parameters have; None for anything else."""
    if isinstance(value, Unanswered):
        return None
    plain = next((kind for kind in (str, int) if isinstance(value, kind)), None)
    return plain or (type(value) if isinstance(value, Enum) else None)


def _refuse_uncalled(value: object) -> None:
    if isinstance(value, MethodType) and isinstance(value.__self__, Unanswered | Opaque):
        raise refusal(
            f"{value.__name__} is a method that is not called", "write parentheses after it"
        )


def compiled(tree: ast.Module, file: str) -> CodeType:
    """The code of a module in which the functions above are called; see `run_in`."""
    return compile(_Asked().visit(tree), file, "exec", dont_inherit=True)


def run_in(namespace: dict[str, Any], code: CodeType) -> None:
    """Run what `compiled` gave, in a namespace that says so."""
    namespace |= HELPERS
    namespace[COMPILED] = True
    exec(code, namespace)


COMPILED: Final = "__ccverify_compiled__"
"""The name in a module whose whole text has been changed."""

HELPERS: Final[dict[str, Callable[..., object]]] = {
    _SAME: same,
    _ASKED: asked,
    _MATCHED: matched,
    _INVERTED: inverted,
    _DROPPED: dropped,
    _TESTED: tested,
    _EQUAL: equal,
    _UNEQUAL: unequal,
    _WITHIN: within,
}
"""What the changed text calls, by name."""


def _called(function: str, args: list[ast.expr], place: ast.expr) -> ast.expr:
    call = ast.Call(ast.Name(function, ast.Load()), args, [])
    return ast.fix_missing_locations(ast.copy_location(call, place))


_Test = TypeVar("_Test", ast.If, ast.While, ast.IfExp, ast.Assert)


def _unless(yes: bool, found: ast.expr) -> ast.expr:
    """The expression, negated unless `yes`."""
    if yes:
        return found
    negated = ast.UnaryOp(ast.Not(), found)
    return ast.fix_missing_locations(ast.copy_location(negated, found))


class _Asked(ast.NodeTransformer):
    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        """Python evaluates operands of a call in the same order; a chain is left as it is."""
        self.generic_visit(node)
        match node:
            case ast.Compare(left=left, ops=[ast.Is() | ast.IsNot() as op], comparators=[right]):
                return _unless(isinstance(op, ast.Is), _called(_SAME, [left, right], node))
            case ast.Compare(left=left, ops=[ast.Eq()], comparators=[right]):
                return _called(_EQUAL, [left, right], node)
            case ast.Compare(left=left, ops=[ast.NotEq()], comparators=[right]):
                return _called(_UNEQUAL, [left, right], node)
            case ast.Compare(left=left, ops=[ast.In() | ast.NotIn() as op], comparators=[right]):
                return _unless(isinstance(op, ast.In), _called(_WITHIN, [left, right], node))
            case _:
                return node

    def _tested(self, node: _Test) -> _Test:
        """A tuple that is written there is always true: nothing looks at what is in it."""
        self.generic_visit(node)
        function = _DROPPED if isinstance(node.test, ast.Tuple) else _TESTED
        node.test = _called(function, [node.test], node.test)
        return node

    visit_If = visit_While = visit_IfExp = visit_Assert = _tested  # noqa: N815 (ast's names)

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.expr:
        self.generic_visit(node)
        node.values = [_called(_TESTED, [value], value) for value in node.values]
        return node

    def visit_comprehension(self, node: ast.comprehension) -> ast.comprehension:
        self.generic_visit(node)
        node.ifs = [_called(_TESTED, [condition], condition) for condition in node.ifs]
        return node

    def visit_Call(self, node: ast.Call) -> ast.expr:
        """A call that asks of its positional arguments; `type` of three makes a class."""
        self.generic_visit(node)
        match node.func:
            case ast.Name(id="map" | "filter"):
                node.args = [
                    _called(_ASKED, [arg], arg)
                    if isinstance(arg, ast.Name) and arg.id == "type"
                    else arg
                    for arg in node.args
                ]
            case ast.Name(id=name) | ast.Attribute(attr=name) if name in _ASKING:
                if not node.keywords and (name != "type" or len(node.args) == 1):
                    node.func = _called(_ASKED, [node.func], node.func)
            case _:
                pass
        return node

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """A function that asks, handed to another."""
        if node.id in ("id", "callable") and isinstance(node.ctx, ast.Load):
            return _called(_ASKED, [node], node)
        return node

    def visit_Expr(self, node: ast.Expr) -> ast.stmt:
        self.generic_visit(node)
        if not isinstance(node.value, ast.Constant | ast.Yield | ast.YieldFrom | ast.Await):
            node.value = _called(_DROPPED, [node.value], node.value)
        return node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.expr:
        self.generic_visit(node)
        if isinstance(node.op, ast.Invert):
            return _called(_INVERTED, [node.operand], node)
        if isinstance(node.op, ast.Not):
            node.operand = _called(_TESTED, [node.operand], node.operand)
        return node

    def visit_Match(self, node: ast.Match) -> ast.stmt:
        self.generic_visit(node)
        node.subject = _called(_MATCHED, [node.subject], node.subject)
        return node
