"""What a test asserts about a model, and what it says if that is not so."""

from __future__ import annotations

from typing import Unpack

from ccverify.checker.api.asking import Asked, check
from ccverify.checker.api.named import ModelLike, Names
from ccverify.checker.api.results import Results


class Shortfall(AssertionError):
    """Properties that do not stand as they should; the message has their runs."""


def assert_holds(
    model: ModelLike,
    property: Names = None,
    scenario: Names = None,
    **options: Unpack[Asked],
) -> Results:
    """Assert that properties of a model hold; the arguments are those of `check`.

    Properties asked for by name must hold. Without a name all properties must stand as their
    author expects. What is undecided fails, with the reason. The error shows the run.

    Example:
        def test_never_two():
            assert_holds(LeasePair, "dual-active", scenario="any-faults")
    """
    __tracebackhide__ = True  # pytest shows the line of the test, and not this one
    results = check(model, property, scenario, **options)
    problem = shortfall(results, strict=property is not None)
    if problem:
        raise Shortfall(problem)
    return results


def shortfall(results: Results, *, strict: bool) -> str:
    """What to say of results that are not as they should be; nothing if all are.

    `strict` leaves expectations aside: whatever is not proved falls short.
    """
    short = results.among(lambda result: not (result.holds if strict else result.as_expected))
    return f"{_headline(short)}\n\n{short}" if len(short) else ""


def _headline(short: Results) -> str:
    """What fell short, on one line: test runners show the first one."""
    first = short[0]
    where = f" in {first.scenario}" if first.scenario else ""
    more = f", and {len(short) - 1} more" if len(short) > 1 else ""
    return f"{first.model}: {first.property} is {first.verdict}{where}{more}"
