"""What all tests share: recorded output, nightly tests, and how hard Hypothesis tries."""

from __future__ import annotations

import os
import signal
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers

from ccverify.checker.meaning.native.code_cache import NOT_KEPT
from ccverify.checker.report.lines import WIDTH, lay_out

# A shell starts what runs in the background with Ctrl-C ignored, and so would be each command that
# a test interrupts.
signal.signal(signal.SIGINT, signal.default_int_handler)

# No test depends on code that was compiled before, or leaves any.
os.environ[NOT_KEPT] = "1"

# Reports are as wide as this says; what is compared is as wide as in a pipe.
os.environ.pop("COLUMNS", None)

# Hypothesis draws numbers it finds in modules that are imported: a test would draw others alone
# than with all tests, and the profile of CI would not be fixed.
assert hasattr(providers, "is_local_module_file")
setattr(providers, "is_local_module_file", lambda file: False)  # noqa: B010

settings.register_profile("ci", derandomize=True, deadline=None, max_examples=20)
settings.register_profile(
    "nightly",
    deadline=None,
    max_examples=2000,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


EACH_MUTANT = 3
"""CI seeds the first of so many mutants of a model, the nightly run all."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="record golden files anew")
    parser.addoption("--nightly", action="store_true", help="run the wide tests as well")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--nightly"):
        return
    mutants = Counter[str]()
    for item in items:
        module = item.path.parent.name
        if module == "mutants":
            mutants[item.path.name] += 1
        one_of_many = module == "mutants" and mutants[item.path.name] % EACH_MUTANT != 1
        if one_of_many or item.get_closest_marker("nightly"):
            item.add_marker(pytest.mark.skip(reason="wide: run with --nightly"))


@pytest.fixture(autouse=True)
def as_wide_as_a_pipe() -> None:
    """What a command printed before was as wide as its terminal; it lays out nothing of this."""
    lay_out(WIDTH)


@pytest.fixture(autouse=True, scope="session")
def one_core() -> Iterator[None]:
    """Have the command line work in the process of the tests: Z3 does not survive a fork."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "sched_getaffinity", lambda _: {0}, raising=False)
        yield
