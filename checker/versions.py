"""The versions of what a result rests on: this program, Python, and the libraries that decide."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from typing import Final

_LIBRARIES: Final = {
    "ccverify": "ccverify",
    "llvmlite": "llvmlite",
    "oxidd": "oxidd",
    "z3": "z3_solver",
    "cvc5": "cvc5",
}
"""Each with the name that it is installed under."""
_ENDING: Final = ".dist-info"


def versions() -> dict[str, str]:
    """The versions by name, this program first; `unknown` where nothing says which it is."""
    installed = _installed()
    found = {name: installed.get(folder, "unknown") for name, folder in _LIBRARIES.items()}
    return {"ccverify": found.pop("ccverify"), "python": _python(), **found}


def _python() -> str:
    return ".".join(map(str, sys.version_info[:3]))


@cache
def _installed() -> Mapping[str, str]:
    """The versions of all that is installed, by the folders that say so: NAME-VERSION.dist-info.

    The library that reads such folders takes as long to load as a small model to check.
    """
    found = dict[str, str]()
    for path in reversed(sys.path):  # what comes first counts
        with suppress(OSError):
            for folder in os.listdir(path or os.curdir):
                if folder.endswith(_ENDING):
                    name, _, version = folder.removesuffix(_ENDING).partition("-")
                    found[name.lower().replace(".", "_")] = version
    return found
