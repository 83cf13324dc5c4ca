"""From LLVM text to machine code for this very processor."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from importlib import import_module
from typing import Any


def machine_code(text: str, *, optimize: bool) -> Any:
    """The execution engine that holds the text's machine code, for this very processor.

    Without `optimize` it is there several times sooner, and runs two to three times slower.
    """
    llvm = import_module("llvmlite.binding")  # not above: it takes longer than a small search
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    try:
        features = llvm.get_host_cpu_features().flatten()
    except RuntimeError:
        features = ""  # not known for this kind of processor
    machine = llvm.Target.from_default_triple().create_target_machine(
        cpu=llvm.get_host_cpu_name(), features=features, opt=2 if optimize else 0, jit=True
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
    engine = llvm.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    return engine


def entry(engine: Any, name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    """A function of an execution engine; it is void once the engine is gone."""
    return ctypes.CFUNCTYPE(result, *arguments)(int(engine.get_function_address(name)))
