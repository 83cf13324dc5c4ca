"""The plugin for pytest: properties of models as tests, in a folder of their own."""

from __future__ import annotations

import subprocess
import sys

import pytest

from ccverify import assert_holds
from ccverify.checker.testing.asserting import Shortfall

pytest_plugins = ["pytester"]

LAMP = '''
from ccverify import Bool, Int, Model, Scenario, action, always, never, reachable, require


class Lamp(Model):
    """A lamp that is switched on, and counts."""

    steady = Scenario("as it is")
    hasty = Scenario("any number of failures", faults="none")
    on = Bool(initially=False)
    times = Int(0, 3, initially=0)

    @action()
    def switch(self):
        """it is switched on"""
        require(~self.on)
        self.on = True

    @action()
    def note(self):
        require(self.times < 3)
        self.times = self.times + 1

    @reachable(expected={"steady": "proved"})
    def lit(self):
        """The lamp can be on."""
        return self.on

    @never(expected={"steady": "violated", "hasty": "proved"})
    def burns(self):
        """Never is it on."""
        return self.on

    @always()
    def counts(self):
        """It never counts to four."""
        return self.times < 4
'''
TESTS = """
import pytest
from ccverify import assert_holds
from lamp import Lamp


@pytest.mark.ccverify(model=Lamp, scenario="steady")
def test_lamp(ccverify_result):
    assert ccverify_result.property != "counts"


@pytest.mark.ccverify(Lamp, property="burns")
def test_burns():
    raise RuntimeError("the body runs only if the property is as it should be")


@pytest.mark.ccverify(Lamp, "counts", "steady", max_states=2)
def test_undecided():
    pass


def test_all_as_expected():
    assert_holds(Lamp, scenario="steady")


def test_by_name():
    assert_holds(Lamp, "burns", "steady")


def test_plain():
    pass
"""


@pytest.fixture
def lamp(pytester: pytest.Pytester) -> pytest.Pytester:
    """A folder with a model file, in which pytest runs as in any project."""
    pytester.makepyfile(lamp=LAMP)
    return pytester


def run(folder: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return folder.runpytest_inprocess("-p", "no:cacheprovider", *arguments)


def outcomes(result: pytest.RunResult) -> dict[str, str]:
    """What became of each test, by the end of its name."""
    lines = (line.split() for line in result.outlines if "::" in line and "%" in line)
    return {words[0].partition("::")[2]: words[1] for words in lines}


def test_each_property_of_a_file_is_a_test(lamp: pytest.Pytester) -> None:
    result = run(lamp, "-v", "lamp.py")
    assert outcomes(result) == {
        "lamp::lit[steady]": "PASSED",
        "lamp::burns[steady]": "PASSED",
        "lamp::burns[hasty]": "FAILED",
        "lamp::counts[steady]": "PASSED",
        "lamp::counts[hasty]": "PASSED",
    }
    result.stdout.fnmatch_lines(
        [
            "lamp: burns is violated in hasty",
            "*hasty  VIOLATED, expected proved*",
            "    1  it is switched on *",
            "FAILED lamp.py::lamp::burns?hasty? - lamp: burns is violated in hasty",
        ]
    )
    result.stdout.no_fnmatch_line("*Traceback*")
    result.stdout.no_fnmatch_line("*asserting.py*")


@pytest.mark.parametrize(
    ("arguments", "number"),
    [
        (("lamp.py", "-k", "burns"), 2),
        (("lamp.py::lamp::burns[steady]",), 1),
        (("lamp.py::lamp",), 5),
        ((".",), 0),
        (("lamp.py", "-p", "no:ccverify"), 0),
    ],
)
def test_tests_are_selected_as_others_are(
    lamp: pytest.Pytester, arguments: tuple[str, ...], number: int
) -> None:
    result = run(lamp, "--collect-only", "-q", *arguments)
    assert len([line for line in result.outlines if line.startswith("lamp.py::lamp::")]) == number


def test_a_setting_names_model_files(lamp: pytest.Pytester) -> None:
    lamp.makeini("[pytest]\nccverify_files = lam?.py models/*.py")
    lamp.mkdir("models")
    lamp.path.joinpath("models", "empty.py").write_text("x = 1\n", encoding="utf-8")
    result = run(lamp)
    result.stdout.fnmatch_lines(["*models/empty.py defines no model*"])
    lamp.path.joinpath("models", "empty.py").unlink()
    run(lamp).assert_outcomes(passed=4, failed=1)


def test_the_marker_and_the_assertion(lamp: pytest.Pytester) -> None:
    lamp.makepyfile(test_lamp=TESTS)
    result = run(lamp, "-v")
    assert outcomes(result) == {
        "test_lamp[lit-steady]": "PASSED",
        "test_lamp[burns-steady]": "PASSED",
        "test_lamp[counts-steady]": "FAILED",  # by its body
        "test_burns[burns-steady]": "FAILED",  # by its body
        "test_burns[burns-hasty]": "FAILED",
        "test_undecided[counts-steady]": "FAILED",
        "test_all_as_expected": "PASSED",
        "test_by_name": "FAILED",
        "test_plain": "PASSED",
    }
    result.stdout.fnmatch_lines_random(
        [
            "*assert 'counts' != 'counts'",
            "lamp: burns is violated in hasty",
            "E       RuntimeError: the body runs only if the property is as it should be",
            "lamp: counts is unknown in steady",
            "*the limit on states (--max-states) was reached*",
            '>       assert_holds(Lamp, "burns", "steady")',
            "E       *Shortfall: lamp: burns is violated in steady",
        ]
    )


@pytest.mark.parametrize(
    ("model", "problem"),
    [
        ("class Lamp(Model:\n    pass", "*lamp.py:2: this is not Python*"),
        ("x = 1 / 0", "*lamp.py:2: loading the file*ZeroDivisionError*"),
    ],
)
def test_a_broken_file_is_one_error(lamp: pytest.Pytester, model: str, problem: str) -> None:
    lamp.makepyfile(lamp=f"# of ccverify\n{model}")
    by_name = run(lamp, "lamp.py")
    lamp.makeini("[pytest]\nccverify_files = lamp.py")
    for result in (by_name, run(lamp)):
        result.assert_outcomes(errors=1)
        result.stdout.fnmatch_lines([problem])
        result.stdout.no_fnmatch_line("*Traceback*")


def test_a_model_that_is_not_well_formed_is_no_traceback(lamp: pytest.Pytester) -> None:
    text = LAMP.replace("self.on = True", "self.on = 3")
    lamp.makepyfile(lamp=text)
    line = 1 + text.strip().splitlines().index("        self.on = 3")
    result = run(lamp, "lamp.py", "-k", "lit")
    result.stdout.fnmatch_lines([f"lamp.py:{line}: wrong sort*"])
    result.stdout.no_fnmatch_line("*Traceback*")


def test_a_property_that_would_be_checked_nowhere_is_an_error(lamp: pytest.Pytester) -> None:
    head, _, _ = LAMP.partition("    @reachable")
    expected = '    @always(expected={"study": "proved"})\n'
    rest = "    def dark(self):\n        return ~self.on\n"
    lamp.makepyfile(lamp=head + expected + rest)
    result = run(lamp, "lamp.py")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["lamp.py:*: unknown scenario 'study' of the expectations of dark"])


@pytest.mark.parametrize(
    ("right", "wrong", "problem"),
    [
        ('property="burns"', 'property="burn"', "test_burns: unknown property 'burn' of lamp"),
        ('scenario="steady"', 'scenery="steady"', "test_lamp: unknown keyword 'scenery' of check*"),
    ],
)
def test_a_marker_that_asks_what_there_is_not(
    lamp: pytest.Pytester, right: str, wrong: str, problem: str
) -> None:
    lamp.makepyfile(test_lamp=TESTS.replace(right, wrong))
    result = run(lamp)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([f"the marker ccverify of {problem}"])
    result.stdout.no_fnmatch_line("*Traceback*")


MARKED = """
import unittest

import pytest
from lamp import Lamp

lit = pytest.mark.ccverify(model=Lamp, property="lit")
burns = pytest.mark.ccverify(model=Lamp, property="burns", scenario="hasty")


@lit
@burns
def test_both():
    pass


@burns
class TestAll:
    @lit
    def test_both(self):
        pass


class Unittest(unittest.TestCase):
    @burns
    def test_it(self):
        pass
"""


def test_a_marker_that_makes_no_test_fails(lamp: pytest.Pytester) -> None:
    """What is marked twice stands for both; unittest does not know parameters."""
    lamp.makepyfile(test_lamp=MARKED)
    result = run(lamp, "-v")
    assert outcomes(result) == {
        "test_both[lit-steady]": "PASSED",
        "test_both[burns-hasty]": "FAILED",
        "TestAll::test_both[lit-steady]": "PASSED",
        "TestAll::test_both[burns-hasty]": "FAILED",
        "Unittest::test_it": "ERROR",
    }
    result.stdout.fnmatch_lines(["the marker ccverify of test_it checks nothing: *"])


def test_a_marker_takes_a_lone_model_by_name(lamp: pytest.Pytester) -> None:
    lamp.makepyfile(test_lamp=TESTS.replace('(model=Lamp, scenario="steady")', "(Lamp)"))
    result = run(lamp)
    result.stdout.fnmatch_lines(["*Lamp is called with an argument*", "*ccverify(model=Lamp)*"])


def test_a_time_limit_for_all(lamp: pytest.Pytester) -> None:
    lamp.makepyfile(test_lamp=TESTS)
    result = run(
        lamp, "lamp.py", "test_lamp.py", "--ccverify-timeout", "1e-9", "-k", "counts or name"
    )
    assert result.parseoutcomes()["failed"] == 5
    result.stdout.fnmatch_lines(["*the time limit (--timeout) was reached*"])
    refused = run(lamp, "--ccverify-timeout", "-1")
    assert refused.ret == pytest.ExitCode.USAGE_ERROR


def test_ordinary_tests_are_collected_as_ever(pytester: pytest.Pytester) -> None:
    text = f"{LAMP}\n\ndef test_it():\n    pass\n"
    pytester.makepyfile(test_own=text, helper=text)
    result = run(pytester, "-v", "test_own.py")
    assert outcomes(result) == {"test_it": "PASSED"}
    result = run(pytester, "-v", "helper.py", "-k", "it")
    assert outcomes(result) == {"test_it": "PASSED", "lamp::lit[steady]": "PASSED"}
    pytester.makepyfile(script="import ccverify\n\ndef test_it():\n    pass\n")
    run(pytester, "script.py").assert_outcomes(passed=1)


def test_the_plugin_is_cheap_where_there_is_no_model() -> None:
    program = (
        "import sys, ccverify.checker.testing.plugin; "
        "print([m for m in sys.modules if m.startswith('ccverify.') and "
        "not m.startswith('ccverify.checker.testing')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "['ccverify.checker']"


@pytest.mark.nightly
def test_tests_are_distributed(lamp: pytest.Pytester) -> None:
    lamp.makepyfile(test_lamp=TESTS)
    alone = run(lamp, "lamp.py", "test_lamp.py").parseoutcomes()
    shared = lamp.runpytest_subprocess(
        "-p", "no:cacheprovider", "-n", "2", "lamp.py", "test_lamp.py"
    )
    assert shared.parseoutcomes() == alone


def test_without_pytest_it_is_an_assertion() -> None:
    with pytest.raises(AssertionError, match="dual-disabled is violated in static") as error:
        assert_holds("router-pair", "dual-disabled", "static", settings={"pgs": 2})
    assert isinstance(error.value, Shortfall)
    assert "1  Router A, pair-enabled" in str(error.value)
    assert assert_holds("router-pair", scenario="budget-1", settings={"pgs": 2}).as_expected
