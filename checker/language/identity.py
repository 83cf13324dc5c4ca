"""What Python answers of any object without asking it: `is`, `id`, `type`, `callable`, `match`.

No class can say what these mean, so it is the text of a model file that is changed before it is
compiled: each becomes a call of a function here, which answers as Python does, and refuses terms.
`~` is among them: of a plain True or False it is a number, which is true either way.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from enum import Enum
from types import CodeType
from typing import Any, Final

from ccverify.checker.language.refusals import Unanswered, refusal

_SAME: Final = "__ccverify_same__"
_ASKED: Final = "__ccverify_asked__"
_MATCHED: Final = "__ccverify_matched__"
_INVERTED: Final = "__ccverify_inverted__"
_DROPPED: Final = "__ccverify_dropped__"
_ASKING: Final = ("id", "type", "callable", "is_", "is_not")


def same(left: object, right: object) -> bool:
    """`left is right`; a `ModelError` if that cannot be what is meant.

    A term may be asked whether it is None or another object that marks something: that depends on
    no state. Asked of a value, the answer would be no in every state.
    """
    for one, other in ((left, right), (right, left)):
        if isinstance(one, Unanswered) and isinstance(other, Unanswered | Enum | int):
            shown = other if isinstance(other, Enum) else repr(other)
            raise refusal(
                f"`is` on a term: {one!r} is never {shown} to Python, whatever the state",
                "write == for `is`, and != for `is not`",
            )
    return left is right


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
    """The value of a statement that is nothing but an expression; a `ModelError` for a term."""
    if isinstance(value, Unanswered):
        raise refusal(
            f"{value!r} is computed and then dropped",
            "write require(...) for a condition, and = rather than == to assign",
        )
    return value


def compiled(tree: ast.Module, file: str) -> CodeType:
    """The code of a module in which the functions above are called; see `run_in`."""
    return compile(_Asked().visit(tree), file, "exec", dont_inherit=True)


def run_in(namespace: dict[str, Any], code: CodeType) -> None:
    """Run what `compiled` gave."""
    namespace |= {
        _SAME: same,
        _ASKED: asked,
        _MATCHED: matched,
        _INVERTED: inverted,
        _DROPPED: dropped,
    }
    exec(code, namespace)


def _called(function: str, args: list[ast.expr], place: ast.expr) -> ast.expr:
    call = ast.Call(ast.Name(function, ast.Load()), args, [])
    return ast.fix_missing_locations(ast.copy_location(call, place))


class _Asked(ast.NodeTransformer):
    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        """Python evaluates operands of a call in the same order; a chain is left as it is."""
        self.generic_visit(node)
        match node:
            case ast.Compare(left=left, ops=[ast.Is() | ast.IsNot() as op], comparators=[right]):
                found = _called(_SAME, [left, right], node)
                if isinstance(op, ast.IsNot):
                    found = ast.UnaryOp(ast.Not(), found)
                return ast.fix_missing_locations(ast.copy_location(found, node))
            case _:
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
        return node

    def visit_Match(self, node: ast.Match) -> ast.stmt:
        self.generic_visit(node)
        node.subject = _called(_MATCHED, [node.subject], node.subject)
        return node
