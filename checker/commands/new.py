"""`ccverify new`: a first model to change into one's own, and tests for it."""

from __future__ import annotations

import ast
import shlex
import sys
from collections.abc import Iterator, Mapping, Sequence
from keyword import iskeyword
from pathlib import Path
from typing import Final

import click

from ccverify.checker.errors import UsageError
from ccverify.checker.report.again import next_lines
from ccverify.checker.report.lines import line
from ccverify.checker.report.writer import Writer
from ccverify.checker.signals import Interruptible

_FIRST: Final = Path(__file__).with_name("first")
_MODULE: Final = "my_protocol"
_MODEL: Final = f"{_MODULE}.py"
_CLASS: Final = "MyProtocol"


@click.command()
@click.argument("file", metavar="FILE.py", type=click.Path(path_type=Path))
def command(file: Path) -> None:
    """Write a first model into FILE.py, and tests for it beside it, into test_FILE.py.

    The model is of two nodes that back one another up. Its comments explain what there is. One of
    its properties is broken in a scenario, so that you see how that looks. No file is overwritten.

    \b
    Examples:
      ccverify new my_protocol.py
      ccverify new models/lease_pair.py
    """
    _refuse_name(file)
    tests = file.with_name(f"test_{file.name}")
    writer = Writer()
    texts = [(_FIRST / name).read_text(encoding="utf-8") for name in (_MODEL, f"test_{_MODEL}")]
    _create(dict(zip((file, tests), _renamed(texts, file.stem), strict=True)))
    model = shlex.quote(str(file))
    requests = (
        ("What holds", f"ccverify run {model}"),
        ("Why one does not", f"ccverify run {model} --property dual-active"),
        ("The tests", f"pytest {shlex.quote(str(tests))}"),
    )
    writer.lines([line(f"{file} and {tests} are written."), *next_lines(requests)])


def _refuse_name(file: Path) -> None:
    """Raise `UsageError` if a file of this name could not be imported, or would hide another."""
    stem, hint = file.stem, f"name it as in {_MODEL}"
    if file.suffix != ".py":
        raise UsageError(f"{file} is no name of a Python file", hint=hint)
    if not stem.isidentifier() or iskeyword(stem):
        raise UsageError(f"tests cannot import a module named {stem!r}", hint=hint)
    if stem in sys.stdlib_module_names or stem == "ccverify":
        raise UsageError(f"{file.name} would hide the module {stem}", hint=hint)
    if not file.parent.is_dir():
        raise UsageError(f"there is no folder {file.parent}", hint="make it, or name another")


def _renamed(texts: Sequence[str], module: str) -> Iterator[str]:
    """The texts with the names that belong to the module."""
    name = "".join(part[:1].upper() + part[1:] for part in module.split("_"))
    if any(name in _bound(text) for text in texts):
        name += "Protocol"
    own_package = f"{__package__}.{_FIRST.name}."
    for text in texts:
        yield text.replace(own_package, "").replace(_CLASS, name).replace(_MODULE, module)


def _bound(text: str) -> set[str]:
    """The names that a module imports or defines, but for that of the model."""
    found = set[str]()
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.alias(name=name):
                found.add(name)
            case _:
                pass
    return found - {_CLASS}


def _create(files: Mapping[Path, str]) -> None:
    """Write files that are not there yet: all of them, or none."""
    begun = list[Path]()
    try:
        with Interruptible():
            for path, text in files.items():
                with path.open("x", encoding="utf-8") as stream:
                    begun.append(path)
                    stream.write(text)
    except BaseException as error:
        for path in begun:
            path.unlink(missing_ok=True)
        if isinstance(error, FileExistsError):
            hint = "nothing is overwritten: name another file"
            raise UsageError(f"{error.filename} is there already", hint=hint) from None
        if isinstance(error, OSError):
            message = f"{error.filename} cannot be written: {error.strerror}"
            raise UsageError(message) from None
        raise
