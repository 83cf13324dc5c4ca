"""Obligations as files: what the solvers are asked about a proof, for any solver to run."""

from __future__ import annotations

from pathlib import Path

from ccverify.checker.evidence.certificate import Invariant
from ccverify.checker.report.writer import folder_made, write


def write_obligations(folder: Path, name: str, invariant: Invariant) -> None:
    """Write each obligation below `folder`, named as the proof is: `M/static.step.smt2`."""
    proof = folder / name
    folder_made(proof.parent)
    for obligation in invariant.obligations():
        write(proof.with_name(f"{proof.stem}.{obligation.name}.smt2"), obligation.text)
