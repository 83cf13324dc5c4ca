"""Reports of several files: written whole or not at all, and over nobody's own files."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from ccverify.checker.errors import UsageError
from ccverify.checker.report.streams import unwritable
from ccverify.checker.signals import Interruptible

_LIST: Final = ".ccverify-report"
"""The file in such a folder that lists what was written there."""


def refuse_folder(path: Path) -> None:
    """`UsageError` unless a report may be put there: into a new folder, an empty one, or one that
    holds a report and nothing else.
    """
    hint = "name a folder that is not there yet; an earlier report is replaced if it is untouched"
    try:
        if path.exists() and not path.is_dir():
            raise UsageError(f"{path} is a file", hint="a report is a folder of files")
        strangers = sorted(_files(path) - _written(path)) if path.exists() else []
        if strangers:
            raise UsageError(f"{path} holds {strangers[0]}, which is of no report", hint=hint)
        if not os.access(_parent(path), os.W_OK):
            raise UsageError(f"{path} cannot be written", hint="choose a place that is writable")
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} cannot be written: {error}", hint=hint) from None


def write_folder(path: Path, files: Mapping[str, str]) -> None:
    """Make a folder of files, by their names within it, in one move.

    An earlier report is replaced. Raises `UsageError` if that cannot be done, and then leaves all
    as it was.
    """
    refuse_folder(path)
    path = Path(os.path.realpath(path))
    beside, old = (path.with_name(f".{path.name}.{os.getpid()}.{n}") for n in ("new", "old"))
    try:
        with Interruptible():
            beside.mkdir(parents=True)
            for name, text in {**files, _LIST: "\n".join(sorted(files)) + "\n"}.items():
                (beside / name).parent.mkdir(parents=True, exist_ok=True)
                (beside / name).write_text(text, encoding="utf-8")
        if path.exists():
            path.rename(old)
        beside.rename(path)
    except OSError as error:
        if old.exists() and not path.exists():
            old.rename(path)
        raise unwritable(str(path), error) from None
    finally:
        shutil.rmtree(beside, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)


def _parent(path: Path) -> Path:
    """The nearest folder above it that is there."""
    return next(p for p in Path(os.path.realpath(path)).parents if p.exists())


def _files(folder: Path) -> set[str]:
    return {str(p.relative_to(folder)) for p in folder.rglob("*") if not p.is_dir()}


def _written(folder: Path) -> set[str]:
    listed = folder / _LIST
    return {_LIST, *listed.read_text("utf-8").splitlines()} if listed.is_file() else set()
