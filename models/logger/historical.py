"""The historical server (HDS), to which a Logger replicates its rows (L9).

The source calls one Logger the server's preferred and primary source. It does not say whether the
server uses the other Logger while its own is out: that is a parameter (`changes_logger`).
"""

from __future__ import annotations

from ccverify import Choice, Parameter, Term, action, forall, given, implies, require
from ccverify.models.logger.logger_pair import KEYS, Entry, LoggerPair
from ccverify.models.network.network import Side


class HistoricalServer(LoggerPair):
    """The Logger pair and one historical server, which takes the rows of a Logger."""

    row = Choice(
        Entry,
        over=KEYS,
        initially=Entry.NONE,
        meaning="what the historical server holds under the recovery key (L9)",
    )

    replicated = Parameter(False, source="L9", meaning="follow the rows of a historical server")
    preferred = Parameter(Side.A, source="L9", meaning="the historical server's preferred Logger")
    changes_logger = Parameter(
        False, source="L9", silent=True, meaning="its own Logger out, the server uses the other"
    )

    def synchronised(self, side: Side | Term[Side]) -> Term[bool]:
        """The Logger records, and has got what it lacked."""
        return self.takes(side) & self.level[side]

    def feeds(self, side: Side | Term[Side]) -> Term[bool]:
        """The historical server takes the rows of the side's Logger, once that is synchronised."""
        used = side == self.preferred
        if self.changes_logger:
            used = used | ~self.synchronised(self.preferred)
        return self.synchronised(side) & used

    def lacks_row(self, side: Term[Side], key: Term[int]) -> Term[bool]:
        """The Logger holds an entry under the key, and the historical server no row."""
        return self.has(side, key) & (self.row[key] == Entry.NONE)

    @action(Side, KEYS, source="L9", fair=True)
    def replicate(self, side: Term[Side], key: Term[int]) -> None:
        """row {key} of Logger {side} reaches the historical server"""
        given(self.replicated)
        require(self.feeds(side), self.lacks_row(side, key))
        require(forall(KEYS, lambda k: implies(k < key, ~self.lacks_row(side, k))))
        self.row[key] = self.entry[side, key]
