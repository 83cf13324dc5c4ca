"""The plugin for pytest: properties of models as tests. It needs no configuration.

pytest loads this module at every start, so that it imports nothing but pytest until there is a
model to check.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from ccverify.checker.api.results import Result
    from ccverify.checker.testing.cases import Case

_MARKER = "ccverify(model, property=None, scenario=None, **options): run the test for each \
property of the model in each scenario; it passes if the property stands as it should"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the option and the setting."""
    group = parser.getgroup("ccverify", "models of failover protocols")
    group.addoption(
        "--ccverify-timeout",
        metavar="SECONDS",
        type=_seconds,
        help="how long each check of a model may take; what is undecided by then fails",
    )
    parser.addini(
        "ccverify_files",
        type="args",
        default=[],
        help="patterns of model files, such as models/*.py, whose properties are tests",
    )


def _seconds(text: str) -> float:
    seconds = float(text)  # argparse turns a ValueError into a message
    if not 0 < seconds < math.inf:
        raise ValueError(text)
    return seconds


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marker, and pass the time limit on to what asserts something in a test."""
    config.addinivalue_line("markers", _MARKER)
    seconds: float | None = config.getoption("--ccverify-timeout")
    if seconds is not None:
        from ccverify.checker.limits import default_timeout  # noqa: PLC0415

        token = default_timeout.set(seconds)
        config.add_cleanup(lambda: default_timeout.reset(token))


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A model file's properties, if the file is named on the command line or by the setting."""
    if file_path.suffix != ".py":
        return None
    config = parent.config
    wanted = any(file_path.match(pattern) for pattern in config.getini("ccverify_files"))
    if not wanted and not _is_named_model(file_path, parent):
        return None
    from ccverify.checker.testing.items import ModelFile  # noqa: PLC0415

    return ModelFile.from_parent(parent, path=file_path, wanted=wanted)


def pytest_pycollect_makemodule(
    module_path: Path, parent: pytest.Collector
) -> pytest.Module | None:
    """The other tests of a model file: what is wrong with the file is told once."""
    if not _is_named_model(module_path, parent):
        return None
    from ccverify.checker.testing.items import Beside  # noqa: PLC0415

    return Beside.from_parent(parent, path=module_path)


def _is_named_model(path: Path, parent: pytest.Collector) -> bool:
    """The command line names the file, which is none of tests, and speaks of ccverify."""
    if not parent.session.isinitpath(path):
        return False
    if any(path.match(pattern) for pattern in parent.config.getini("python_files")):
        return False
    return b"ccverify" in path.read_bytes()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make a test of each property for a function with the marker, or with several."""
    markers = list(metafunc.definition.iter_markers("ccverify"))
    if not markers:
        return
    from ccverify.checker.errors import CcverifyError  # noqa: PLC0415
    from ccverify.checker.testing.cases import cases_of  # noqa: PLC0415

    try:
        cases = [case for each in markers for case in cases_of(*each.args, **each.kwargs)]
    except (CcverifyError, TypeError) as error:
        pytest.fail(f"the marker ccverify of {metafunc.definition.name}: {error}", pytrace=False)
    metafunc.fixturenames.append("ccverify_case")
    metafunc.parametrize("ccverify_case", cases, ids=map(str, cases), indirect=True)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Fail a test whose marker made none: unittest runs its methods without parameters."""
    marked = isinstance(item, pytest.Function) and item.get_closest_marker("ccverify") is not None
    if marked and _case_of(item) is None:
        pytest.fail(
            f"the marker ccverify of {item.name} checks nothing: it is for functions of pytest's "
            "own and for methods of plain classes, and takes effect when they are collected",
            pytrace=False,
        )


def _case_of(item: pytest.Item) -> Case | None:
    """The property and scenario of one test that was made by the marker."""
    callspec = getattr(item, "callspec", None)
    return callspec.params.get("ccverify_case") if callspec is not None else None


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> None:
    """Check the property of a test before its body is run."""
    case = _case_of(pyfuncitem)
    if case is not None:
        from ccverify.checker.testing.asserting import shortfall  # noqa: PLC0415

        problem = shortfall(case.results, strict=False)
        if problem:
            pytest.fail(problem, pytrace=False)


@pytest.fixture
def ccverify_case(request: pytest.FixtureRequest) -> Any:
    """The property and scenario of one test; an inner matter of the marker."""
    return request.param


@pytest.fixture
def ccverify_result(ccverify_case: Case) -> Result:
    """How the property of a test stands, for a function with the marker `ccverify`."""
    return ccverify_case.results[0]
