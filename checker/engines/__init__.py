"""The engines, by name. Adding one is its file and a line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from ccverify.checker.engines.answer import Engine, Options
from ccverify.checker.engines.bdd import Bdd
from ccverify.checker.engines.bmc import Bmc
from ccverify.checker.engines.explicit import Explicit
from ccverify.checker.engines.induction import Induction
from ccverify.checker.engines.pdr import Pdr

ENGINES: Final[Mapping[str, Callable[[Options], Engine]]] = {
    "explicit": Explicit,
    "bdd": Bdd,
    "bmc": Bmc,
    "induction": Induction,
    "pdr": Pdr,
}
