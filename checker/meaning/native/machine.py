"""From LLVM text to machine code for this very processor."""

from __future__ import annotations

import ctypes
import hashlib
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from ccverify.checker.data import dataclass
from ccverify.checker.meaning.native import code_cache


class Code:
    """Machine code in memory, made from an object file. Its functions are void once it is gone."""

    def __init__(self, content: bytes, *, optimized: bool) -> None:
        self.optimized: Final = optimized
        host = _host()
        llvm = host.llvm
        self._engine: Final = llvm.create_mcjit_compiler(
            llvm.parse_assembly(""), host.target.create_target_machine(jit=True)
        )
        self._engine.add_object_file(llvm.ObjectFileRef.from_data(content))
        self._engine.finalize_object()

    def address(self, name: str) -> int:
        """Where a function is."""
        return int(self._engine.get_function_address(name))

    def variable(self, name: str) -> int:
        """Where a variable is."""
        return int(self._engine.get_global_value_address(name))

    def entry(self, name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
        """A function, of that result and those arguments."""
        return ctypes.CFUNCTYPE(result, *arguments)(self.address(name))


def machine_code(text: str, *, optimize: bool) -> Code:
    """The text's machine code, compiled or as it is kept from an earlier run (see `code_cache`).

    Without `optimize` it is there several times sooner, and runs two to three times slower. Code
    that was optimized before is taken in any case.
    """
    for optimized in (True,) if optimize else (True, False):
        content = code_cache.found(_key(text, optimized=optimized))
        if content is not None:
            return Code(content, optimized=optimized)
    content = _compiled(text, optimize=optimize)
    code_cache.keep(_key(text, optimized=optimize), content)
    return Code(content, optimized=optimize)


def _compiled(text: str, *, optimize: bool) -> bytes:
    """The text as an object file."""
    host = _host()
    llvm = host.llvm
    # As for a JIT: parts of the code may come to lie far from each other, and from the libraries'.
    machine = host.target.create_target_machine(
        cpu=host.cpu, features=host.features, opt=2 if optimize else 0, jit=True
    )
    module = llvm.parse_assembly(text)
    module.verify()
    module.triple = machine.triple
    module.data_layout = str(machine.target_data)
    if optimize:
        # A search of a second gains less from more than it takes: loops are short, or wait for
        # memory.
        options = llvm.create_pipeline_tuning_options(speed_level=1)
        options.loop_vectorization = options.slp_vectorization = options.loop_unrolling = False
        builder = llvm.create_pass_builder(machine, options)
        builder.getModulePassManager().run(module, builder)
    return bytes(machine.emit_object(module))


@dataclass(frozen=True, slots=True)
class _Host:
    """The compiler, and the processor that it compiles for."""

    llvm: Any
    target: Any
    cpu: str
    features: str
    digest: bytes


@cache
def _host() -> _Host:
    llvm = import_module("llvmlite.binding")  # not above: it takes longer than a small search
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    try:
        features = llvm.get_host_cpu_features().flatten()
    except RuntimeError:
        features = ""  # not known for this kind of processor
    target, cpu = llvm.Target.from_default_triple(), llvm.get_host_cpu_name()
    version = import_module("llvmlite").__version__
    digest = _digest(version, llvm.llvm_version_info, target.triple, cpu, features)
    return _Host(llvm, target, cpu, features, digest)


def _digest(*compiler: object) -> bytes:
    """A digest of the compiler, what it compiles for, and how this module makes use of it."""
    own = Path(__file__).read_bytes()
    return hashlib.sha256(f"{compiler}\n".encode() + own).digest()


def _key(text: str, *, optimized: bool) -> str:
    """What tells an object file from others: all that it depends on."""
    return hashlib.sha256(_host().digest + bytes([optimized]) + text.encode()).hexdigest()
