"""The kernel of the zone engine as machine code: one for all systems, compiled once."""

from __future__ import annotations

import ctypes
from functools import cache
from pathlib import Path
from string import Template
from typing import Final

from ccverify.checker.meaning.native.context import positions
from ccverify.checker.meaning.native.machine import Code, machine_code
from ccverify.checker.meaning.zones.bounds import INF, NEVER
from ccverify.checker.meaning.zones.context import ZoneContext

_FOLDER: Final = Path(__file__).parent
_FILES: Final = (
    *(
        _FOLDER / f"{name}.ll"
        for name in ("zones", "states", "edges", "pages", "search", "standing")
    ),
    _FOLDER.parent / "native" / "fields.ll",
)


class Kernel:
    """The functions of the kernel; they release the interpreter's lock.

    - `begin`: add an initial state; `expand`: go on with a search
    - `reenter`: put states into a new table
    - `stands`: find the states in which time may stand still for good; how many
    """

    def __init__(self, code: Code) -> None:
        self._code: Final = code  # its functions are there as long as it is
        word, pointer = ctypes.c_uint64, ctypes.c_void_p
        self.begin: Final = code.entry("begin", None, pointer, pointer)
        self.expand: Final = code.entry("expand", None, pointer)
        self.reenter: Final = code.entry("reenter", None, pointer, word, word)
        self.stands: Final = code.entry("stands", word, pointer)


@cache
def kernel(*, optimized: bool) -> Kernel:
    """The kernel; if it is not optimized it is there sooner, and runs several times slower."""
    text = Template("".join(file.read_text(encoding="utf-8") for file in _FILES))
    filled = text.substitute(positions(ZoneContext), INF=INF, NEVER=NEVER)
    return Kernel(machine_code(filled, optimize=optimized))
