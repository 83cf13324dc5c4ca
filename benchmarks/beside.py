"""Other checkers on systems of the map: the same states, which each has to count.

Spin and a C compiler, Java with TLC (see `tlc.py`), and minicheck from PyPI are used where they are
there; else it is said what is not. Each is measured as its users wait for it, what it generates
and compiles included, and the CPU seconds of its search alone beside that.
"""

from __future__ import annotations

import re
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final, Protocol

from processes import Usage, measured, verdicts
from systems import FULL, PLAIN, System
from tlc import HERE, SPECIFICATIONS, Specification, installed_jar

_PEERS: Final = HERE / "peers"
_STORED: Final = re.compile(r"(\d+) states, stored|(\d+) states,")
NOTHING: Final = Usage(0.0, 0.0, 0.0)
_INCOMPLETE: Final = ("max search depth too small", "out of memory")


@dataclass(frozen=True)
class Beside:
    """What a checker took: to generate and compile its program, and to search; what it found."""

    prepared: Usage
    searched: Usage
    states: int

    @property
    def wall(self) -> float:
        """The seconds of both by the clock."""
        return self.prepared.wall + self.searched.wall

    @property
    def cpu(self) -> float:
        """The CPU seconds of both."""
        return self.prepared.cpu + self.searched.cpu

    @property
    def memory(self) -> float:
        """The peak memory in MB of the larger."""
        return max(self.prepared.memory, self.searched.memory)


class Peer(Protocol):
    """Another checker, and what it is given."""

    @property
    def name(self) -> str:
        """What the checker is called."""
        ...

    def lacks(self) -> str:
        """What is not there and would have to be, if anything."""
        ...

    def run(self, folder: Path) -> Beside:
        """One sample, in an empty folder."""
        ...


@dataclass(frozen=True)
class Spin:
    """Spin on a model in `peers/`, with what its preprocessor is to define.

    Its table has two to the power of `width` places, some more than there are states.
    """

    source: str
    defines: tuple[str, ...] = ()
    width: int = 22
    name: str = "Spin"

    def lacks(self) -> str:
        """See `Peer`."""
        return next((f"no {tool}" for tool in ("spin", "cc") if not shutil.which(tool)), "")

    def run(self, folder: Path) -> Beside:
        """Every state, stored as it is."""
        prepared = measured(
            ("spin", "-a", *self.defines, str(_PEERS / self.source)),
            ("cc", "-O2", "-DSAFETY", "-o", "pan", "pan.c"),
            cwd=folder,
        )
        searched = measured(("./pan", "-E", "-m2000000", f"-w{self.width}"), cwd=folder)
        return Beside(prepared, searched, _states(searched.output))


@dataclass(frozen=True)
class Minicheck:
    """minicheck on two-phase commit, which is in `peers/` as well."""

    size: int
    name: str = "minicheck"

    def lacks(self) -> str:
        """See `Peer`."""
        return "" if find_spec("minicheck") else "no minicheck: pip install minicheck"

    def run(self, folder: Path) -> Beside:
        """See `Peer`."""
        script = str(_PEERS / "two_phase_commit_minicheck.py")
        searched = measured((sys.executable, script, str(self.size)), cwd=folder)
        return Beside(NOTHING, searched, _states(searched.output))


@dataclass(frozen=True)
class Tlc:
    """TLC on a specification, with one worker."""

    specification: Specification
    name: str = "TLC"

    def lacks(self) -> str:
        """See `Peer`."""
        if not shutil.which("java"):
            return "no java"
        try:
            installed_jar()
        except SystemExit as said:
            return str(said)
        return ""

    def run(self, folder: Path) -> Beside:
        """See `Peer`."""
        sample = self.specification.sample(installed_jar(), folder, workers=1)
        return Beside(NOTHING, Usage(sample.wall, sample.cpu, 0.0), sample.states)


def _states(output: str) -> int:
    """How many states were found. Raises SystemExit if that is not all."""
    found = _STORED.search(output)
    if found is None or any(word in output for word in _INCOMPLETE):
        raise SystemExit(f"not all states were found:\n{output}")
    return int(found[1] or found[2])


def _two_phase(size: int) -> System:
    return System("", "two_phase_commit.py", "early", (f"rms={size}",), options=PLAIN)


def _raft(terms: int) -> System:
    return System("", "raft.py", "two-leaders", (f"terms={terms}",))


_PAXOS: Final = System("", "paxos_commit.py", "divided", options=PLAIN)
_PAIR: Final = System("", "benchmark_pair.py", "never-seven", ("pgs=8",), options=FULL)
_TLA: Final = {specification.name: specification for specification in SPECIFICATIONS}
PEERS: Final[tuple[tuple[System, Peer], ...]] = (
    (_two_phase(3), Minicheck(3)),
    (_two_phase(5), Minicheck(5)),
    (_two_phase(5), Spin("two_phase_commit.pml", ("-DN=5",))),
    (_two_phase(7), Spin("two_phase_commit.pml", ("-DN=7",))),
    (_two_phase(7), Tlc(_TLA["TwoPhase"])),
    (_two_phase(9), Spin("two_phase_commit.pml", ("-DN=9",), width=24)),
    (_raft(3), Spin("raft.pml", ("-DTERMS=3",))),
    (_raft(3), Tlc(_TLA["Raft"])),
    (_raft(4), Spin("raft.pml", ("-DTERMS=4",))),
    (_PAXOS, Spin("paxos_commit.pml")),
    (_PAXOS, Tlc(_TLA["PaxosCommit"])),
    (_PAIR, Spin("router_pair.pml", ("-DN=8",))),
)


def line(system: System, peer: Peer, runs: int, program: Path) -> str:
    """A line of the table: both in turn, medians of CPU seconds. Raises SystemExit if they differ
    in the number of states.
    """
    theirs, mine = list[Beside](), list[float]()
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            theirs.append(peer.run(Path(folder)))
        usage, (result,) = verdicts((*system.arguments(), "--engine", "explicit"), program=program)
        mine.append(usage.cpu)
        if result["distinct_states"] != theirs[-1].states:
            raise SystemExit(
                f"{system.name}: {peer.name} finds {theirs[-1].states} states, "
                f"ccverify {result['distinct_states']}"
            )
    own = statistics.median(mine)
    whole = statistics.median(sample.cpu for sample in theirs)
    alone = statistics.median(sample.searched.cpu for sample in theirs)
    cells = (
        system.name, f"{theirs[0].states:,}", peer.name, f"{whole:.2f}", f"{alone:.2f}",
        f"{own:.2f}", f"{whole / own:.1f}", f"{alone / own:.1f}",
    )  # fmt: skip
    return "| " + " | ".join(cells) + " |"


def table(runs: int, program: Path) -> Iterator[str]:
    """The lines of the table, as they are measured."""
    yield "| system | states | peer | CPU s | of its search | ccverify | times | its search |"
    yield "|---" * 8 + "|"
    absent = dict[str, str]()
    for system, peer in PEERS:
        if lacking := peer.lacks():
            absent[peer.name] = lacking
        else:
            yield line(system, peer, runs, program)
    yield from (f"\n{name} is left out: {why}" for name, why in absent.items())
