"""The engines, by name. Adding one is its file and a line here."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Final, Protocol, cast

from ccverify.checker.data import dataclass
from ccverify.checker.engines.answer import DenseEngine, Engine, Options
from ccverify.checker.errors import UsageError


class EngineClass(Protocol):
    """What makes an engine, and declares of it what `Engine` says."""

    looks_at_all_states: bool
    bounded: bool
    certifies: bool
    counts_states: bool

    def __call__(self, options: Options) -> Engine:
        """The engine, which is to work as `options` say."""
        ...


@dataclass(frozen=True, slots=True)
class Entry:
    """Where an engine's class is. It is loaded when it is asked for: solvers are large."""

    module: str
    name: str

    @property
    def made_by(self) -> EngineClass:
        """The engine's class."""
        return cast("EngineClass", getattr(import_module(f"{__name__}.{self.module}"), self.name))

    def __call__(self, options: Options) -> Engine:
        """The engine, which is to work as `options` say."""
        return self.made_by(options)


ENGINES: Final[Mapping[str, Entry]] = {
    "auto": Entry("auto", "Auto"),
    "explicit": Entry("explicit", "Explicit"),
    "pdr": Entry("pdr", "Pdr"),
    "bdd": Entry("bdd", "Bdd"),
    "bmc": Entry("bmc", "Bmc"),
    "induction": Entry("induction", "Induction"),
}
"""Certificates are asked of these in this order: `pdr` gives few lemmas, `bdd` all states."""

DENSE: Final[Mapping[str, Entry]] = {
    "zones": Entry("zones", "Zones"),
    "reals": Entry("reals", "Reals"),
}
"""Those that know time, and are for systems that do: see `DenseEngine`."""

BY_NAME: Final[Mapping[str, Entry]] = {**ENGINES, **DENSE}
"""What `--engine` names."""


def is_dense(engine: Engine | DenseEngine) -> bool:
    """The engine knows time, and is for systems that do."""
    return getattr(engine, "dense", False)


def certifiers() -> dict[str, EngineClass]:
    """The engines that write certificates about systems without time."""
    made = {name: entry.made_by for name, entry in ENGINES.items()}
    return {name: engine for name, engine in made.items() if engine.certifies}


def refuse_unbounded(engine: str | None, option: str, say: str) -> None:
    """Raise `UsageError` unless an engine was named that keeps a limit on steps.

    `option` sets the limit, and an engine is named as `say` has it, with braces for the name.
    """
    bounded = [name for name, entry in ENGINES.items() if entry.made_by.bounded]
    if engine not in bounded:
        raise UsageError(
            f"{option} is for engines that look at so many steps only, not for {engine or 'auto'}",
            hint=f"leave it out, or say {' or '.join(map(say.format, bounded))}",
        )
