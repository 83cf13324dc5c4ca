"""Obligations as files: what the solvers are asked about a proof, for any solver to run."""

from __future__ import annotations

from pathlib import Path

from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.certificate import Invariant
from ccverify.checker.report.writer import Writer


def folder_made(folder: Path) -> Path:
    """The folder, made if it is not there; `UsageError` if it cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{folder} cannot be made: {error.strerror}") from None
    return folder


def write_obligations(folder: Path, name: str, invariant: Invariant) -> None:
    """Write each obligation below `folder`, named as the proof is: `M/static.step.smt2`."""
    proof = folder / name
    folder_made(proof.parent)
    for obligation in invariant.obligations():
        write(proof.with_name(f"{proof.stem}.{obligation.name}.smt2"), obligation.text)


def write(path: Path, text: str) -> None:
    """Write a text all at once, ended by one newline."""
    writer = Writer(path)
    writer.text(text.rstrip() + "\n")
    writer.finish()
