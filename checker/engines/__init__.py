"""The engines, by name. Adding one is its file and a line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final

from ccverify.checker.engines.answer import Engine, Options


def _engine(module: str, name: str) -> Callable[[Options], Engine]:
    """Makes the engine, which is loaded only then: start-up is short, and solvers are large."""

    def make(options: Options) -> Engine:
        engine: Engine = getattr(import_module(f"{__name__}.{module}"), name)(options)
        return engine

    return make


ENGINES: Final[Mapping[str, Callable[[Options], Engine]]] = {
    "auto": _engine("auto", "Auto"),
    "explicit": _engine("explicit", "Explicit"),
    "bdd": _engine("bdd", "Bdd"),
    "bmc": _engine("bmc", "Bmc"),
    "induction": _engine("induction", "Induction"),
    "pdr": _engine("pdr", "Pdr"),
}
