"""Two-phase commit for minicheck: the states and the steps of models/two_phase_commit.py.

    python two_phase_commit_minicheck.py N

A state is what each of N resource managers has decided, what the transaction manager has, and sets
as bits: who is known to be prepared, who has said so, and what was sent to all.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from minicheck import Protocol, check_safety  # type: ignore[import-not-found]

WORKING, PREPARED, COMMITTED, ABORTED = range(4)

State = tuple[int, ...]


def protocol(size: int) -> Protocol:
    everyone = (1 << size) - 1

    def steps(state: State) -> Iterator[tuple[str, State]]:
        managers, (transaction, known, said, commit, abort) = state[:size], state[size:]
        if transaction == WORKING:
            if known == everyone:
                yield "commit", (*managers, COMMITTED, known, said, 1, abort)
            yield "abort", (*managers, ABORTED, known, said, commit, 1)
        for r in range(size):
            others, bit = (managers[:r], managers[r + 1 :]), 1 << r
            sets = (transaction, known, said, commit, abort)
            if transaction == WORKING and said & bit:
                yield "hear prepared", (*managers, transaction, known | bit, said, commit, abort)
            if managers[r] == WORKING:
                after = (transaction, known, said | bit, commit, abort)
                yield "prepare", (*others[0], PREPARED, *others[1], *after)
                yield "choose to abort", (*others[0], ABORTED, *others[1], *sets)
            if commit:
                yield "hear commit", (*others[0], COMMITTED, *others[1], *sets)
            if abort:
                yield "hear abort", (*others[0], ABORTED, *others[1], *sets)

    names = tuple(f"m{r}" for r in range(size))
    return Protocol(
        name="two-phase commit",
        candidate=False,
        fields=(*names, "transaction", "known", "said", "commit", "abort"),
        initial=(WORKING,) * size + (WORKING, 0, 0, 0, 0),
        transitions=steps,
        invariants={"early": lambda s: s["commit"] or all(s[n] != COMMITTED for n in names)},
    )


if __name__ == "__main__":
    found = check_safety(protocol(int(sys.argv[1])), max_states=10**7)
    print(found["reachable_states"], "states,", found["properties"]["early"]["holds"])
