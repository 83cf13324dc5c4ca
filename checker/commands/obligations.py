"""Obligations as files, beside the certificates that they belong to."""

from __future__ import annotations

from pathlib import Path

from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.certificate import Certificate
from ccverify.checker.report.writer import Writer


def folder_made(folder: Path) -> Path:
    """The folder, made if it is not there; `UsageError` where it cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{folder} cannot be made: {error.strerror}") from None
    return folder


def obligation_file(folder: Path, stem: str, obligation: str) -> Path:
    """Where an obligation of the certificate `stem`.json is."""
    return folder / f"{stem}.{obligation}.smt2"


def write_obligations(folder: Path, stem: str, certificate: Certificate) -> None:
    """Write each obligation as SMT-LIB text, which any solver can run."""
    for obligation, text in certificate.files().items():
        write(obligation_file(folder, stem, obligation), text)


def write(path: Path, text: str) -> None:
    """Write a text all at once, ended by one newline."""
    writer = Writer(path)
    writer.text(text.rstrip() + "\n")
    writer.finish()
