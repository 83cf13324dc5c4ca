"""`is` between values of a model, which Python would answer at once and for ever.

No class can say what `is` means, so it is the text of a model file that is changed before it is
compiled: `a is b` becomes a call of `same`, which answers as Python does, and refuses terms.
"""

from __future__ import annotations

import ast
from enum import Enum
from types import CodeType
from typing import Any, Final

from ccverify.checker.errors import ModelError
from ccverify.checker.language.declarations import Holder
from ccverify.checker.language.place import here
from ccverify.checker.language.terms import Term

_SAME: Final = "__ccverify_same__"


def same(left: object, right: object) -> bool:
    """`left is right`; a `ModelError` where that cannot be what is meant.

    A term may be asked whether it is None or another object that marks something: that depends on
    no state. Asked of a value, the answer would be no in every state.
    """
    for one, other in ((left, right), (right, left)):
        if isinstance(one, Term | Holder) and isinstance(other, Term | Enum | int):
            raise ModelError(
                f"`is` on a term: {one!r} is never {other!r} to Python, whatever the state",
                location=here(),
                hint="write == for `is`, and != for `is not`",
            )
    return left is right


def compiled(tree: ast.Module, file: str) -> CodeType:
    """The code of a module in which `is` is asked of `same`; see `run_in`."""
    return compile(_Asked().visit(tree), file, "exec", dont_inherit=True)


def run_in(namespace: dict[str, Any], code: CodeType) -> None:
    """Run what `compiled` gave."""
    namespace[_SAME] = same
    exec(code, namespace)


class _Asked(ast.NodeTransformer):
    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        """Python evaluates operands of a call in the same order; a chain is left as it is."""
        self.generic_visit(node)
        match node:
            case ast.Compare(left=left, ops=[ast.Is() | ast.IsNot() as op], comparators=[right]):
                asked = ast.Call(ast.Name(_SAME, ast.Load()), [left, right], [])
                found = ast.UnaryOp(ast.Not(), asked) if isinstance(op, ast.IsNot) else asked
                return ast.fix_missing_locations(ast.copy_location(found, node))
            case _:
                return node
