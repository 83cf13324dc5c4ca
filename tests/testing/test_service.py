"""The service of the documents, two processes: what is planted in it is found, and nothing else."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test
from tests.test_documents import ROOT, write_files

from ccverify import Run
from ccverify.testing import Divergence, drive, state_machine

LOST: tuple[str, ...] = ("lose-link", "take-over right", "mend-link")
SHORTEST: dict[str, tuple[str, ...]] = {
    "forgetful": ("crash left", "take-over right", "crash right", "restart right"),
    "stubborn": (*LOST, "beat right"),
    "gullible": (*LOST, "crash right", "restart right", "beat left"),
}


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Any, Any]]:
    """The model of the document and its adapter."""
    write_files((ROOT / "docs/testing.md").read_text(encoding="utf-8"), tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    known = set(sys.modules)
    import pair_adapter  # type: ignore[import-not-found]  # pyright: ignore[reportMissingImports]
    import service_pair  # type: ignore[import-not-found]  # pyright: ignore[reportMissingImports]

    yield service_pair.ServicePair, pair_adapter.Servers
    for module in set(sys.modules) - known:
        if str(getattr(sys.modules[module], "__file__", "")).startswith(str(tmp_path)):
            del sys.modules[module]


def test_each_bug_is_seen_along_a_run_that_the_right_service_follows(
    service: tuple[Any, Any],
) -> None:
    model, servers = service
    for bug, steps in SHORTEST.items():
        run = Run(model)
        for step in steps:
            run.take(*step.split())
        drive(run.trace, servers)
        with pytest.raises(Divergence, match=f"after {steps[-1].split()[0]}"):
            drive(run.trace, partial(servers, bug))


@pytest.mark.nightly
@pytest.mark.parametrize("bug", SHORTEST)
def test_each_bug_is_found(service: tuple[Any, Any], bug: str) -> None:
    model, servers = service
    machine = state_machine(model, partial(servers, bug))
    tried = settings(
        machine.TestCase.settings, max_examples=1000, stateful_step_count=25, database=None
    )
    with pytest.raises(Divergence):
        run_state_machine_as_test(machine, settings=tried)


@pytest.mark.nightly
def test_the_right_service_passes(service: tuple[Any, Any]) -> None:
    machine = state_machine(*service)
    tried = settings(machine.TestCase.settings, max_examples=300, database=None)
    run_state_machine_as_test(machine, settings=tried)
