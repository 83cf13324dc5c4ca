"""The systems of the map: where the time goes, on systems of all kinds, from tiny to large.

Each names the engines that decide it in reasonable time; `auto` stands for the request as people
make it. What `engines.py` measures is here again where it tells something by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from systems import FULL, PLAIN, System


@dataclass(frozen=True)
class Mapped:
    """A system, and the engines that it is given to."""

    system: System
    engines: tuple[str, ...]


BOTH: Final = ("explicit", "bdd")
ALL: Final = (*BOTH, "auto")
EXPLICIT: Final = ("explicit",)
BDD: Final = ("bdd",)
AUTO: Final = ("auto",)
ZONES: Final = ("zones",)


def every(name: str) -> tuple[str, str]:
    """The options that leave a number of replicas, or a time, open."""
    return "--for-every", name


MAP: Final = (
    Mapped(System("tiny", "redis-pair", "acknowledged-lost", scenario="calm"), ALL),
    Mapped(System("tiny", "two_phase_commit.py", "early"), ALL),
    Mapped(System("tiny", "router-pair", "split-brain", scenario="moving"), ALL),
    Mapped(System("tiny", "caches.py", "incoherent", ("clients=2",)), ALL),
    Mapped(System("tiny", "hanoi.py", "between", ("discs=4",)), ALL),
    Mapped(System("small", "two_phase_commit.py", "early", ("rms=5",), options=PLAIN), ALL),
    Mapped(System("small", "raft.py", "two-leaders", ("terms=1",)), ALL),
    Mapped(System("small", "token_ring.py", "stuck"), ALL),
    Mapped(System("small", "allocator.py", "shared"), BOTH),
    Mapped(System("all properties", "digital-tasks", scenario="loss-1"), ALL),
    Mapped(System("all properties", "finesse", scenario="one"), ALL),
    Mapped(System("all properties", "live-data", scenario="budget-1"), ALL),
    Mapped(System("all properties", "pg-pair", scenario="budget-2"), ALL),
    Mapped(System("all properties", "sites", scenario="in-turn"), ALL),
    Mapped(System("all properties, all scenarios", "web-servers"), AUTO),
    Mapped(System("all properties, all scenarios", "queue-limits"), AUTO),
    Mapped(System("terms and votes", "raft.py", "two-leaders"), BOTH),
    Mapped(System("terms and votes", "raft.py", "two-leaders", ("terms=3",)), EXPLICIT),
    Mapped(System("terms and votes, a run is shown", "raft.py", "elected"), BOTH),
    Mapped(System("transactions", "two_phase_commit.py", "early", ("rms=7",), options=PLAIN), BOTH),
    Mapped(System("transactions", "two_phase_commit.py", "early", ("rms=9",), options=PLAIN), BOTH),
    Mapped(System("transactions", "paxos_commit.py", "divided", options=PLAIN), EXPLICIT),
    Mapped(System("wide states", "ledger.py", "skipped"), EXPLICIT),
    Mapped(System("wide states, some of them", "many_actions.py", "all-of-a-quarter-on",
                  options=("--max-states", "1000")), EXPLICIT),
    Mapped(System("queues", "leases.py", "beyond", ("horizon=2", "places=2")), EXPLICIT),
    Mapped(System("queues", "channel.py", "ahead", ("places=8",)), EXPLICIT),
    Mapped(System("logs read by an index", "replicated_log.py", "lost"), BOTH),
    Mapped(System("clocks of events", "lamport_mutex.py", "together", ("clocks=5",)), EXPLICIT),
    Mapped(System("messages in bags", "requests.py", "unasked"), BOTH),
    Mapped(System("messages in bags, a run is shown", "requests.py", "both-have"), BOTH),
    Mapped(System("tickets", "bakery.py", "together"), BOTH),
    Mapped(System("tickets", "bakery.py", "together", ("highest=9",)), BOTH),
    Mapped(System("permutations", "cards.py", "alike"), BOTH),
    Mapped(System("deep", "hanoi.py", "between"), EXPLICIT),
    Mapped(System("deep, a run is shown", "hanoi.py", "moved", ("discs=8",)), BOTH),
    Mapped(System("long run", "generator.py", "beyond"), BOTH),
    Mapped(System("many to begin in", "starts.py", "more"), BOTH),
    Mapped(System("many to begin in", "token_ring.py", "stuck", ("machines=7", "values=7")), BOTH),
    Mapped(System("few to begin in, by what is required", "starts.py", "high"), BOTH),
    Mapped(System("symmetric", "voters.py", "too-many", ("voters=24",)), BOTH),
    Mapped(System("symmetric", "caches.py", "incoherent", ("clients=6",)), BOTH),
    Mapped(System("symmetric", "router-pair", "split-brain", ("pgs=12",), "budget-2"), EXPLICIT),
    Mapped(System("symmetric", "router-pair", "exactly-one", ("pgs=6",), "moving"), BOTH),
    Mapped(System("symmetric", "campaign-pair", "one-active", ("dialers=6",), "moving"), BOTH),
    Mapped(System("symmetric", "loggers", "loggers-equal", scenario="moving"), BOTH),
    Mapped(System("symmetric links", "mesh.py", "beyond", ("nodes=4",)), BOTH),
    Mapped(System("symmetric links", "mesh.py", "beyond", ("nodes=5",)), EXPLICIT),
    Mapped(
        System("symmetric votes", "election.py", "two-leaders", ("nodes=5", "terms=2")), EXPLICIT
    ),
    Mapped(System("two symmetric sorts", "voting.py", "two-chosen"), BOTH),
    Mapped(System("two symmetric sorts", "paxos_commit.py", "divided"), EXPLICIT),
    Mapped(System("not reduced", "mesh.py", "beyond", ("nodes=4",), options=PLAIN), BOTH),
    Mapped(
        System("not reduced", "router-pair", "exactly-one", ("pgs=4",), "moving", PLAIN), EXPLICIT
    ),
    Mapped(System("two sites", "sites", "exactly-one", scenario="in-turn", options=PLAIN), BOTH),
    Mapped(System("two sites", "sites", "exactly-one", scenario="budget-1"), BOTH),
    Mapped(System("full product", "benchmark_pair.py", "never-seven", ("pgs=8",), options=FULL),
           BOTH),
    Mapped(System("full product", "benchmark_pair.py", "never-seven", ("pgs=20",), options=FULL),
           BDD),
    Mapped(System("a run is shown", "benchmark_pair.py", "split-brain", ("pgs=20",)), BOTH),
    Mapped(System("nearly independent parts", "philosophers.py", "shared"), BOTH),
    Mapped(System("nearly independent parts", "philosophers.py", "shared", ("seats=16",)), BDD),
    Mapped(System("runs without end", "philosophers.py", "eats", ("seats=6",)), ALL),
    Mapped(System("runs without end", "token_ring.py", "stabilizes"), ALL),
    Mapped(System("runs without end", "sites", "restored", scenario="both-networks"), ALL),
    Mapped(System("runs without end", "sites", "restored", scenario="in-turn"), BOTH),
    Mapped(
        System("every number", "router-pair", "split-brain", scenario="static",
               options=every("pgs")), AUTO,
    ),
    Mapped(System("every number", "web-servers", scenario="calm", options=every("servers")), AUTO),
    Mapped(System("every number", "voters.py", "too-many", options=every("voters")), AUTO),
    Mapped(System("every number", "queue-limits", options=every("places")), AUTO),
    Mapped(System("time", "timed/windows.py", "unwatched"), ("zones", "bdd", "auto")),
    Mapped(System("time", "timed/heartbeat_pair.py", "outage", scenario="one-fault"), ZONES),
    Mapped(System("time", "timed/redundant_controllers.py", "two-primaries",
                  scenario="two-failures"), ("zones", "auto")),
    Mapped(System("time", "timed/accelerated_heartbeats.py", "detection", scenario="any-faults"),
           ZONES),
    Mapped(System("time, all properties", "swap-times"), AUTO),
    Mapped(System("time, every value", "timed/timed_lease.py", "both-serve", scenario="any-faults",
                  options=every("grant")), AUTO),
)  # fmt: skip
