"""Writes `docs/reference.md` from the public names: `python docs/reference.py`.

What the reference says of a name is its docstring. An indented block there is an example, which is
run. A block under `Refused:` holds what is refused, a statement each; a comment says how the error
begins, and the reference has it whole. An example that fails, or that is not refused, is an error.

An example is a piece of a model file: whole classes; or lines of the body of a class that derives
from `Example`; or, if it uses `self`, statements of an action of such a class.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from textwrap import dedent, indent, wrap
from typing import Any, Final

import ccverify
from ccverify.checker.errors import CcverifyError
from ccverify.checker.language.declarations import Declaration
from ccverify.checker.language.marks import ActionMark, mark_of
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.public import words
from ccverify.checker.questions.verify import Subject
from ccverify.checker.subjects.userfile import subjects_of_file

TARGET: Final = Path(__file__).with_suffix(".md")
_MOST_STATES: Final = 5_000
_COMMENT: Final = re.compile(r"  # (.*)")

EXAMPLE: Final = '''\
from enum import Enum

from ccverify import *


class Side(Enum):
    LEFT = "left"
    RIGHT = "right"


class Mode(Enum):
    IDLE = "idle"
    BUSY = "busy"
    DOWN = "down"


class Node(Replica):
    """A node of the cluster."""


class Example(Model):
    """What the examples add to."""

    nodes = Replicas(Node, default=3)
    limit = Parameter(3, within=(1, 4), meaning="the highest level")
    ready = Bool(initially=True)
    level = Int(0, limit, initially=0)
    mode = Choice(Mode, over=Side, initially=Mode.IDLE)
    up = Bool(over=nodes, initially=True)
    members = Set(of=nodes)
    line = Queue(of=Mode, capacity=2)

    @action()
    def rest(self):
        require(self.ready)
        self.ready = False
'''

SECTIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "Models": ("Model", "Component", "Part", "Needs", "Records", "Parameter", "Scenario"),
    "Sorts": ("Replicas", "Replica", "Span", "Table", "next_of", "previous_of"),
    "Variables": (
        "Bool", "Int", "Choice", "Member", "Constant", "Set", "Queue", "Message",
        "Field", "Channel", "ANY", "nobody", "Var",
    ),
    "Steps": (
        "action", "fault", "FaultKind", "Subset", "Fair", "initial", "require", "given", "says",
        "before",
    ),
    "Terms": (
        "Term", "Condition", "Number", "ite", "implies", "one_of", "least", "greatest", "count",
        "exists", "forall", "sum_over", "size", "quiescent", "deadlocked",
    ),
    "Properties": (
        "never", "always", "settled", "reachable", "eventually", "eventually_always", "leads_to",
        "until", "after", "starts", "Properties",
    ),
    "Time": (
        "Time", "us", "ms", "s", "minutes", "h", "Timer", "expires", "Clock", "Drift", "ppm",
        "Apart", "Heartbeats", "longest", "shortest",
    ),
    "Programs": ("build", "CcverifyError", "ModelError"),
}  # fmt: skip

HOLDER: Final = f"""{EXAMPLE}

class Holder(Example):
    wire = Channel(of=Mode, capacity=1)
    patience = Timer(lasts=3 * s)
    asked = Clock()
    beats = Heartbeats(every=100 * ms, misses=5, transit=(0 * ms, 50 * ms))

    @beats.alive
    def hears(self):
        return self.ready
"""
READ: Final = {
    "Bool": "up", "Set": "members", "Queue": "line", "Channel": "wire", "Timer": "patience",
    "Clock": "asked", "Heartbeats": "beats",
}  # fmt: skip
"""The variable of `Holder` that shows what a model reads where it has declared one."""


@dataclass(slots=True)
class Doc:
    """A docstring: what it says, examples, and what is refused."""

    text: list[str] = field(default_factory=list)
    examples: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


def parsed(docstring: str) -> Doc:
    """The parts of a docstring. Text in paragraphs, each on one line."""
    doc = Doc()
    paragraph: list[str] = []
    lines = [*docstring.splitlines(), ""]
    while lines:
        line = lines.pop(0)
        if line.startswith("    "):
            block = [line]
            while lines and (not lines[0] or lines[0].startswith("    ")):
                block.append(lines.pop(0))
            code = dedent("\n".join(block)).strip("\n").replace("'''", '"""')
            heading = paragraph.pop() if paragraph else ""
            if heading == "Refused:":
                doc.refused.append(code)
            else:
                doc.examples.append(code)
                paragraph += [heading] if heading not in ("", "Example:") else []
            line = ""
        if line:
            paragraph.append(line)
        elif paragraph:
            doc.text.append(" ".join(paragraph))
            paragraph.clear()
    return doc


def docstring_of(name: str) -> str:
    """What the code says of a public name."""
    value = getattr(ccverify, name)
    if isinstance(value, type) or inspect.isfunction(value):
        return inspect.getdoc(value) or ""
    return _beside(name)


def _beside(name: str) -> str:
    """The text below an assignment, in the module that the name is imported from."""
    public = ast.parse(inspect.getsource(words))
    imports = [node for node in public.body if isinstance(node, ast.ImportFrom)]
    (module,) = (
        str(node.module) for node in imports if any(alias.name == name for alias in node.names)
    )
    body = ast.parse(inspect.getsource(importlib.import_module(module))).body
    for statement, below in pairwise(body):
        targets = statement.targets if isinstance(statement, ast.Assign) else ()
        named = (statement.target,) if isinstance(statement, ast.AnnAssign) else targets
        if any(isinstance(target, ast.Name) and target.id == name for target in named):
            assert isinstance(below, ast.Expr), f"{name} has no text below it"
            assert isinstance(below.value, ast.Constant), f"{name} has no text below it"
            return inspect.cleandoc(str(below.value.value))
    raise AssertionError(f"{name} is not assigned in {module}")


def whole_file(piece: str) -> str:
    """The model file that a piece stands for."""
    tree = ast.parse(piece)
    head = f"{EXAMPLE}\n\n"
    if any(isinstance(node, ast.ClassDef | ast.ImportFrom) for node in tree.body):
        return f"{head}{piece}\n"
    if any(_uses_self(node) for node in tree.body if not isinstance(node, ast.FunctionDef)):
        piece = f"@action()\ndef act(self):\n{indent(piece, '    ')}"
    return f"{head}class Piece(Example):\n{indent(piece, '    ')}\n"


def _uses_self(node: ast.AST) -> bool:
    named = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
    return "self" in named or bool(named & {"require", "says", "given"})


@contextmanager
def subjects(text: str) -> Iterator[tuple[Subject, ...]]:
    """The models of a file with this text, which errors look into while it is there."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "example.py"
        path.write_text(text, encoding="utf-8")
        yield subjects_of_file(path)


def run(piece: str) -> None:
    """Build every model of the piece's file, and look at each of its reachable states."""
    with subjects(whole_file(piece)) as found:
        for subject in found:
            if subject.name != "example":
                _explore(Evaluator(subject.build(None, {})))


def _explore(evaluator: Evaluator) -> None:
    found = set(evaluator.initial_states())
    waiting = list(found)
    while waiting:
        state = waiting.pop()
        for prop in evaluator.system.properties:
            if not prop.of_steps:
                evaluator.holds(prop.formula, state)
        for _, successor in evaluator.successors(state):
            for prop in evaluator.system.properties:
                if prop.of_steps:
                    evaluator.holds(prop.formula, state, after=successor)
            if successor not in found:
                found.add(successor)
                waiting.append(successor)
        assert len(found) < _MOST_STATES, "an example is small"


def statements(block: str) -> Iterator[str]:
    """The pieces of a block, each with the one comment that says how it is refused."""
    lines, pieces = block.splitlines(), list[str]()
    for node in ast.parse(block).body:
        decorators = node.decorator_list if isinstance(node, ast.FunctionDef | ast.ClassDef) else []
        first = min([node.lineno, *(d.lineno for d in decorators)])
        code = "\n".join(lines[first - 1 : node.end_lineno])
        if pieces and not (_COMMENT.search(pieces[-1]) and _COMMENT.search(code)):
            pieces[-1] += f"\n\n{code}"
        else:
            pieces.append(code)
    yield from pieces


def refusals(block: str) -> Iterator[tuple[str, CcverifyError]]:
    """The pieces of a block, without their comments, and the errors they end in."""
    for commented in statements(block):
        (comment,) = _COMMENT.findall(commented)
        piece = _COMMENT.sub("", commented)
        try:
            run(piece)
        except CcverifyError as error:
            if not error.message.startswith(comment):
                raise AssertionError(f"{piece}\nis refused: {error.message}") from None
            yield piece, error
        else:
            raise AssertionError(f"is not refused:\n{piece}")


def called(name: str, value: Any) -> str:
    """How a name is called: the names of its arguments, with their defaults."""
    signature = inspect.signature(value)
    bare = [p.replace(annotation=p.empty, default=_Shown.of(p)) for p in
            signature.parameters.values() if p.name != "self"]  # fmt: skip
    text = str(signature.replace(parameters=bare, return_annotation=signature.empty))
    return "\n".join(wrap(f"{name}{text}", 92, subsequent_indent="    "))


class _Shown:
    """A default as it is shown: `...` if it is no plain value."""

    def __init__(self, default: object) -> None:
        self._default = default

    @classmethod
    def of(cls, parameter: inspect.Parameter) -> object:
        """What stands for the default of a parameter; nothing for none."""
        return parameter.empty if parameter.default is parameter.empty else cls(parameter.default)

    def __repr__(self) -> str:
        plain = self._default is None or isinstance(self._default, bool | int | str | tuple)
        return repr(self._default) if plain else "..."


def held() -> dict[str, type]:
    """What a method of `Holder` reads from its variables, by the variable's name."""
    found: dict[str, object] = {}

    def look(self: Any) -> Any:
        for name in READ.values():
            found[name] = getattr(self, name)
        return self.ready

    with subjects(HOLDER) as (_, holder):
        properties = ccverify.Properties(holder.model)
        properties.reachable()(look)
        ccverify.build(holder.model, properties=properties)
    return {name: type(value) for name, value in found.items()}


def entry(name: str) -> Iterator[str]:
    """The lines of the reference on one name. Its examples are run."""
    value, doc = getattr(ccverify, name), parsed(docstring_of(name))
    yield f"### `{name}`"
    if inspect.isfunction(value) or (isinstance(value, type) and _is_made(value)):
        yield _code(called(name, value), "text")
    yield from doc.text
    for example in doc.examples:
        run(example)
        yield _code(example)
    refused = [r for block in doc.refused for r in refusals(block)]
    if refused:
        yield "Refused:"
    for piece, error in refused:
        yield _code(piece)
        yield "\n".join(f"> {line}".rstrip() for line in _message(error))


def _is_made(value: type) -> bool:
    """A model's text makes objects of the class by calling it."""
    not_made = ccverify.Term, ccverify.Time, ccverify.CcverifyError
    return "__init__" in vars(value) and not issubclass(value, not_made)


def _message(error: CcverifyError) -> Iterator[str]:
    yield from wrap(error.message, 92)
    if error.hint:
        yield ""
        yield from wrap(error.hint, 92)


def _code(text: str, language: str = "python") -> str:
    return f"```{language}\n{text}\n```"


def members(name: str, kind: type) -> Iterator[str]:
    """What can be done with what a variable reads as; of a component, also what can be read."""
    public = {n: v for n, v in inspect.getmembers_static(kind) if n == "__getitem__" or n[0] != "_"}
    yield f"In a method, what a declared `{name}` is read as offers:"
    lines = []
    for member, value in public.items():
        if isinstance(value, Declaration):
            if any(member in vars(base) for base in kind.__mro__[1:]):  # the rest is made for it
                lines.append(f"- `{member}`: {value.meaning[0].upper()}{value.meaning[1:]}.")
            continue
        function = value.fget if isinstance(value, property) else value
        if (
            not inspect.isfunction(function)
            or function.__qualname__.startswith("_refusing")
            or isinstance(mark_of(function), ActionMark)
        ):
            continue
        shown = member if isinstance(value, property) else called(member, function)
        shown = shown.replace("__getitem__(key)", "[key]")
        text = " ".join(parsed(inspect.getdoc(function) or "").text)
        lines.append(f"- `{shown}`" + (f": {text}" if text else ""))
    yield "\n".join(lines)


def reference() -> str:
    """The document."""
    listed = [name for names in SECTIONS.values() for name in names]
    assert sorted(listed) == sorted(words.__all__), (
        f"give a section to each name: {set(listed) ^ set(words.__all__)}"
    )
    blocks = [
        "# Reference",
        "Every name of `from ccverify import ...`. This page is made from the program by "
        "`make reference`: its examples have been run, and the errors are the program's own. An "
        "example is a piece of a model file that begins as follows. Lines that use `self` stand in "
        "an action, other lines in the body of a class that derives from `Example`.",
        _code(EXAMPLE.rstrip("\n")),
    ]
    kinds = held()
    for section, names in SECTIONS.items():
        blocks.append(f"## {section}")
        for word in names:
            blocks += entry(word)
            if word in READ:
                blocks += members(word, kinds[READ[word]])
    kept = ("```", "> ", "- ")
    wrapped = (b if b.startswith(kept) else "\n".join(wrap(b, 100)) for b in blocks)
    return "\n\n".join(wrapped) + "\n"


if __name__ == "__main__":
    TARGET.write_text(reference(), encoding="utf-8")
