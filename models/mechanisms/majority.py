"""Device majority: who goes on, or begins, by how many PGs it reaches (R1, V2)."""

from __future__ import annotations

from ccverify import Number, Term, ite
from ccverify.models.network.network import Side


def majority(side: Side | Term[Side], reached: Term[int], total: Number) -> Term[bool]:
    """Side A needs at least half of the enabled PGs, side B more than half."""
    return ite(side == Side.A, 2 * reached >= total, 2 * reached > total)
