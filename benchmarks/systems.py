"""The systems on which the choice of an engine is measured: of every kind, small and large.

A system is a model file or a shipped model, a property that takes a search of all its states (or
a run of a known length), and settings. Which engine is best differs from one to the next.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

MODELS: Final = Path(__file__).parent / "models"


@dataclass(frozen=True)
class System:
    """A request: what it is a case of, its model, property, settings and further options.

    Without a property it asks for all of them.
    """

    kind: str
    model: str
    prop: str = ""
    settings: tuple[str, ...] = ()
    scenario: str = ""
    options: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What the table calls it."""
        words = (self.model.removesuffix(".py"), self.scenario, *self.settings)
        options = " ".join(("", *self.options)).replace(" --", ", ")
        asked = (self.prop and f": {self.prop}") + options.replace("no-symmetry", "no symmetry")
        return " ".join(filter(None, words)) + asked

    def arguments(self) -> tuple[str, ...]:
        """The arguments of `ccverify run`, but for the engine."""
        model = str(MODELS / self.model) if self.model.endswith(".py") else self.model
        scenario = ("--scenario", self.scenario) if self.scenario else ()
        settings = tuple(word for s in self.settings for word in ("--set", s))
        prop = ("--property", self.prop) if self.prop else ()
        return ("run", model, *prop, *scenario, *settings, *self.options)


PLAIN: Final = ("--no-symmetry",)
FULL: Final = (*PLAIN, "--whole")
"""With the variables that the property does not depend on, too: all states."""
SYSTEMS: Final = (
    System("tiny", "redis-pair", "acknowledged-lost", scenario="calm"),
    System("tiny", "two_phase_commit.py", "early"),
    System("tiny, a run is shown", "router-pair", "split-brain", scenario="moving"),
    System("small", "raft.py", "two-leaders", ("terms=1",)),
    System("small, all properties", "digital-tasks", scenario="loss-1"),
    System("terms and votes", "raft.py", "two-leaders"),
    System("terms and votes", "raft.py", "two-leaders", ("terms=4",)),
    System("terms and votes, a run is shown", "raft.py", "elected"),
    System("queues and counters", "leases.py", "beyond", ("horizon=2", "places=1")),
    System("queues and counters", "leases.py", "beyond", ("horizon=2", "places=2")),
    System("queues and counters", "channel.py", "ahead"),
    System("queues and counters", "channel.py", "ahead", ("places=8",)),
    System("logs read by an index", "replicated_log.py", "lost"),
    System("logs read by an index", "replicated_log.py", "lost", ("entries=5",)),
    System("tickets", "bakery.py", "together"),
    System("tickets", "bakery.py", "together", ("highest=9",)),
    System("permutations", "cards.py", "alike", ("cards=8",)),
    System("permutations", "cards.py", "alike"),
    System("permutations", "cards.py", "alike", ("cards=10",)),
    System("permutations, a run is shown", "cards.py", "reversed", ("cards=10",)),
    System("long run", "generator.py", "beyond"),
    System("long run", "generator.py", "comes-round", ("size=2048",)),
    System("nearly independent parts", "philosophers.py", "shared"),
    System("nearly independent parts", "philosophers.py", "shared", ("seats=16",)),
    System("runs without end", "philosophers.py", "eats", ("seats=6",)),
    System("runs without end", "sites", "restored", scenario="both-networks"),
    System("runs without end", "sites", "restored", scenario="in-turn"),
    System("symmetric", "voters.py", "too-many", ("voters=24",)),
    System("symmetric links", "mesh.py", "beyond", ("nodes=4",)),
    System("symmetric links", "mesh.py", "beyond", ("nodes=5",)),
    System("symmetric votes", "election.py", "two-leaders", ("nodes=5", "terms=3")),
    System("symmetric votes", "election.py", "two-leaders", ("nodes=7", "terms=2")),
    System("two symmetric sorts", "voting.py", "two-chosen"),
    System("symmetric, not reduced", "mesh.py", "beyond", ("nodes=4",), options=PLAIN),
    System("symmetric, not reduced", "voters.py", "too-many", ("voters=9",), options=PLAIN),
    System("symmetric, not reduced", "two_phase_commit.py", "early", ("rms=8",), options=PLAIN),
    System("full product", "benchmark_pair.py", "never-seven", ("pgs=8",), options=FULL),
    System("full product", "benchmark_pair.py", "never-seven", ("pgs=20",), options=FULL),
    System("a run is shown", "benchmark_pair.py", "split-brain", ("pgs=20",)),
    System("many to begin in", "starts.py", "more"),
    System("few to begin in, by what is required", "starts.py", "high"),
    System("wide states", "ledger.py", "skipped"),
    System("wide states", "two_phase_commit.py", "early", ("rms=24",)),
    System("wide states", "two_phase_commit.py", "early", ("rms=20",), options=PLAIN),
    System("links that move", "router-pair", "split-brain", ("pgs=6",), "moving"),
    System("two sites", "sites", "exactly-one", (), "budget-1"),
    System("two sites, all properties", "sites", scenario="budget-1"),
    System("two sites", "sites", "exactly-one", ("pgs=6",), "budget-1"),
    System("dialers", "campaign-pair", "dual-active", (), "moving"),
    System("dialers", "campaign-pair", "one-active", ("dialers=8",), "moving"),
    System("loggers", "loggers", "loggers-equal", (), "moving"),
    System("weights, all properties", "pg-pair", scenario="budget-2"),
)
