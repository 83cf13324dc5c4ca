"""Loading a user's model file, and saying in one message what is wrong with it."""

from __future__ import annotations

import ast
import contextlib
import hashlib
import importlib.util
import sys
import traceback
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any, Final

from ccverify.checker.errors import CcverifyError, Location, ModelError, UsageError
from ccverify.checker.language.component import Component, Model, Part, Records, members
from ccverify.checker.language.identity import compiled, run_in
from ccverify.checker.language.marks import ActionMark, mark_of
from ccverify.checker.language.mistakes import explained
from ccverify.checker.language.properties import Properties
from ccverify.checker.language.settings import kebab
from ccverify.checker.questions.verify import Subject

_NOT_UTF8: Final = "invalid or missing encoding declaration"
"""What Python says of a file that is no UTF-8 in its first lines."""


class NoModel(ModelError):
    """A file that defines no model."""


def subjects_of_file(path: Path) -> tuple[Subject, ...]:
    """The models that a file defines, each with the `Properties` object the file has for it.

    Models that the file imports are not among them, nor is a class without actions that others
    derive from. Loading runs the file; what it prints goes to standard error.

    Raises `UsageError` if there is no such file, and `ModelError` if it cannot be loaded,
    defines no model, or defines two of one name.
    """
    source = _read(path)
    tree, code = _compile(path, source)
    module = _run(path, code)
    models = [
        value
        for value in dict.fromkeys(v for v in vars(module).values() if isinstance(v, type))
        if issubclass(value, Model) and value.__module__ == module.__name__
    ]
    subjects = [m for m in models if _has_actions(m) or not _is_base(m, models)]
    _refuse_same_names(path, tree, subjects)
    if not subjects:
        raise NoModel(
            f"{path} defines no model",
            hint="write class MyProtocol(Model): ... in it; to ask about a model that it imports, "
            "derive a class from that",
        )
    properties = properties_in(path, vars(module))
    _refuse_stray_marks(module, properties.values())
    return tuple(Subject(kebab(m.__name__), m, properties.get(m), str(path)) for m in subjects)


def _read(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UsageError(f"{path} is a directory", hint="name a file in it")
        if path.exists() and not path.is_file():
            raise UsageError(f"{path} is no ordinary file", hint="name a Python file")
        return path.read_bytes()
    except FileNotFoundError:
        raise UsageError(f"no such file: {path}") from None
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from None


def _compile(path: Path, source: bytes) -> tuple[ast.Module, CodeType]:
    if b"\0" in source:
        raise ModelError(f"{path} is a binary file", hint="name a Python file")
    try:
        text = importlib.util.decode_source(source)
        tree = ast.parse(text, str(path))
        return tree, compiled(tree, str(path))
    except SyntaxError as error:
        # To Python what the first lines say of the encoding, or should, is syntax without a line.
        if error.msg == _NOT_UTF8:
            raise _in_another_encoding(path) from None
        raise ModelError(
            f"this is not Python: {error.msg}", location=Location(str(path), error.lineno or 1)
        ) from None
    except UnicodeDecodeError:
        raise _in_another_encoding(path) from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise ModelError(f"{path} is not Python: {error}") from None


def _in_another_encoding(path: Path) -> ModelError:
    return ModelError(f"{path} is not text in UTF-8", hint="save it as UTF-8")


def _run(path: Path, code: CodeType) -> ModuleType:
    """The file as a module of a private name, which depends on nothing but its path."""
    digest = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:12]
    module = ModuleType(f"_ccverify_{path.stem}_{digest}")
    module.__file__ = str(path)
    sys.modules[module.__name__] = module  # dataclasses and inspect look it up there
    try:
        with _neighbours(path), contextlib.redirect_stdout(sys.stderr):
            run_in(vars(module), code)
    except (CcverifyError, KeyboardInterrupt):
        raise
    except BaseException as error:  # SystemExit too: a model file ends no run of the checker
        del sys.modules[module.__name__]
        raise _loading_error(path, error) from error
    return module


@contextlib.contextmanager
def _neighbours(path: Path) -> Iterator[None]:
    """Let the file import modules beside it, behind everything that is installed."""
    directory = path.resolve().parent
    finder = _Neighbours(directory)
    sys.path.append(str(directory))
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        sys.path.remove(str(directory))


class _Neighbours:
    """Has modules beside a model file, and in packages there, compiled as it is itself.

    It has no base of Python's for such finders, which takes long to load.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is None or not isinstance(spec.loader, SourceFileLoader):
            return None
        file = Path(spec.loader.path)
        if not file.is_relative_to(self._directory) or "site-packages" in file.parts:
            return None
        spec.loader = _Neighbour(fullname, str(file))
        return spec


class _Neighbour(SourceFileLoader):
    def exec_module(self, module: ModuleType) -> None:
        file = Path(self.path)
        _, code = _compile(file, _read(file))
        run_in(vars(module), code)


def _loading_error(path: Path, error: BaseException) -> ModelError:
    if isinstance(error, SyntaxError) and error.filename:  # of a file that this one imports
        place = Location(error.filename, error.lineno or 1)
        return ModelError(f"this is not Python: {error.msg}", location=place)
    own = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == str(path)]
    location = Location(str(path), own[-1].lineno or 1) if own else None
    message, hint = explained("loading the file", error)
    return ModelError(message, location=location, hint=hint)


def _has_actions(kind: type[Component]) -> bool:
    return any(
        _has_actions(value.component)
        if isinstance(value, Part | Records)
        else isinstance(mark_of(value), ActionMark)
        for _, value in members(kind)
    )


def _is_base(model: type[Model], models: list[type[Model]]) -> bool:
    return any(other is not model and issubclass(other, model) for other in models)


def _refuse_same_names(path: Path, tree: ast.Module, subjects: list[type[Model]]) -> None:
    """A second class statement hides the first: only the text still shows that there were two."""
    names = {model.__name__: kebab(model.__name__) for model in subjects}
    first: dict[str, int] = {}
    for statement in tree.body:
        if isinstance(statement, ast.ClassDef) and statement.name in names:
            name = names[statement.name]
            if name in first:
                raise ModelError(
                    f"two models are named {name}: the other is at line {first[name]}",
                    location=Location(str(path), statement.lineno),
                    hint="rename one of the classes",
                )
            first[name] = statement.lineno


def _refuse_stray_marks(module: ModuleType, properties: Iterable[Properties[Any]]) -> None:
    """A function that is marked outside a class is part of no model, whatever it says."""
    kept = {f for declared in properties for f in declared.functions.values()}
    kinds = [value for value in vars(module).values() if isinstance(value, type)]
    kept |= {f for kind in kinds for base in kind.__mro__ for f in vars(base).values()
             if isinstance(f, FunctionType)}  # fmt: skip
    for name, value in vars(module).items():
        mark = mark_of(value)
        if mark is None or value in kept:
            continue
        if value.__module__ == module.__name__:  # others are what the file imports
            raise ModelError(
                f"{name} is marked as {mark.role}, but stands in no class",
                location=mark.location,
                hint="indent it into the class of the model; a property beside a model is marked "
                "with its Properties object",
            )


def properties_in(where: object, names: Mapping[str, object]) -> dict[type[Model], Properties[Any]]:
    """The `Properties` objects among the names of a module, by model.

    Raises `ModelError`, which says `where`, if a model has two.
    """
    found: dict[type[Model], Properties[Any]] = {}
    for value in names.values():
        if isinstance(value, Properties) and found.setdefault(value.model, value) is not value:
            raise ModelError(
                f"{where} has two Properties objects for {value.model.__name__}",
                hint="declare all of a model's properties with one of them",
            )
    return found
