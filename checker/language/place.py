"""Where in the user's file something was written."""

from __future__ import annotations

import ast
import linecache
import os
import sys
import sysconfig
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path
from types import CodeType, FrameType
from typing import Final, TypeAlias

from ccverify.checker.errors import Location

PACKAGE: Final = str(Path(__file__).parents[1]) + os.sep
_LIBRARY: Final = sysconfig.get_path("stdlib") + os.sep


def is_written_by_user(file: str) -> bool:
    """Whether code is neither ccverify's own nor of Python's library."""
    installed = file.startswith(_LIBRARY) and "site-packages" not in file
    return not installed and not file.startswith((PACKAGE, "<frozen"))


def _user_frame() -> FrameType | None:
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and not is_written_by_user(frame.f_code.co_filename):
        frame = frame.f_back
    return frame


_written: Final[ContextVar[Location | None]] = ContextVar("written", default=None)


@contextmanager
def written_at(location: Location | None) -> Iterator[None]:
    """While ccverify makes what a line of the user's stands for: that line is `here`."""
    token = _written.set(location)
    try:
        yield
    finally:
        _written.reset(token)


def here() -> Location | None:
    """The innermost line of the call stack that its user wrote."""
    if _written.get() is not None:
        return _written.get()
    frame = _user_frame()
    return Location(frame.f_code.co_filename, frame.f_lineno) if frame else None


def line_in(code: CodeType | None) -> Location | None:
    """The line that runs now of a function that is being called; None if it is not."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and frame.f_code is not code:
        frame = frame.f_back
    return Location(frame.f_code.co_filename, frame.f_lineno) if frame else None


def raised_at(error: BaseException, file: str | None) -> Location | None:
    """The innermost line that `error` passed through in `file`, or else that its user wrote."""
    lines = [
        Location(frame.f_code.co_filename, line)
        for frame, line in traceback.walk_tb(error.__traceback__)
        if is_written_by_user(frame.f_code.co_filename)
    ]
    return next((p for p in reversed(lines) if p.file == file), lines[-1] if lines else None)


def truth_context() -> tuple[str, Location | None]:
    """What asked a term for its truth value: `if`, `and`, `or`, `not`, `while`, `assert`, `in`,
    `match`, a chained comparison (`chain`), a builtin such as `min`, or `bool` when the source
    does not tell.
    """
    frame = _user_frame()
    if frame is None:
        return "bool", None
    file = frame.f_code.co_filename
    line, end_line, column, end_column = list(frame.f_code.co_positions())[frame.f_lasti // 2]
    if line is None or end_line is None or column is None or end_column is None:
        return "bool", Location(file, frame.f_lineno)
    kind = _truth_sites(file).get((line, end_line, column, end_column), "bool")
    return kind, Location(file, line)


_Range: TypeAlias = tuple[int, int, int, int]
_Ranged: TypeAlias = ast.expr | ast.stmt | ast.pattern
_CALLS: Final = ("any", "all", "filter", "max", "min", "sorted")


def _range(node: _Ranged) -> _Range:
    end = node.end_lineno or node.lineno, node.end_col_offset or 0
    return (node.lineno, end[0], node.col_offset, end[1])


@lru_cache(maxsize=8)
def _truth_sites(file: str) -> dict[_Range, str]:
    """What the source ranges that instructions name do with a truth value.

    Python names the operand that is tested or what tests it, by version and by operand. So both
    are noted; if they are one range, what an expression does itself comes first.
    """
    try:
        tree = ast.parse("".join(linecache.getlines(file)))
    except SyntaxError:
        return {}
    own: dict[_Range, str] = {}
    tested: dict[_Range, str] = {}

    def test(expression: ast.expr, kind: str, tester: _Ranged | None = None) -> None:
        tested[_range(expression)] = kind
        if tester is not None:
            own[_range(tester)] = _connective(expression) or kind

    for node in ast.walk(tree):
        match node:
            case ast.BoolOp(values=values):
                for value in values:
                    test(value, _connective(node))
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                test(operand, "not")
            case ast.If(test=condition) | ast.IfExp(test=condition):
                test(condition, "if", node)
            case ast.While(test=condition):
                test(condition, "while", node)
            case ast.Assert(test=condition):
                test(condition, "assert", node)
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
                for condition in (c for generator in node.generators for c in generator.ifs):
                    test(condition, "if", node)
            case ast.match_case(pattern=pattern, guard=guard):
                own[_range(pattern)] = "match"
                if guard is not None:
                    tested[_range(guard)] = "if"
            case ast.Call(func=ast.Name(id=name)) if name in _CALLS:
                own[_range(node)] = name
            case _:
                pass
        if isinstance(node, ast.expr) and (kind := _connective(node)):
            own[_range(node)] = kind
    return {**tested, **own}


def _connective(node: ast.expr) -> str:
    """The kind of an expression that asks its operands for their truth value; else nothing."""
    match node:
        case ast.BoolOp(op=op):
            return "and" if isinstance(op, ast.And) else "or"
        case ast.UnaryOp(op=ast.Not()):
            return "not"
        case ast.Compare(ops=ops) if len(ops) > 1:
            return "chain"
        case ast.Compare(ops=[ast.In() | ast.NotIn()]):
            return "in"
        case _:
            return ""
