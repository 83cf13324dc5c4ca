"""Every value of a timeout: for which values a property fails, each with a run, the rest proved."""

from __future__ import annotations

import pytest
from tests.timed.pairs import DriftingLease, Lease, Takeover

from ccverify import Model
from ccverify.checker.errors import UsageError
from ccverify.checker.evidence.trace import problem_of
from ccverify.checker.language.system import Property
from ccverify.checker.limits import Limits
from ccverify.checker.questions.every.unbounded import verify_every
from ccverify.checker.questions.verify import Result, Subject


def found(
    model: type[Model],
    every: str,
    name: str,
    scenario: str | None = None,
    settings: dict[str, object] | None = None,
    limits: Limits | None = None,
) -> list[Result]:
    subject = Subject(model.__name__, model, None, "")
    return verify_every(
        subject, every, scenario, settings or {}, [name], limits or Limits(), lambda _: None
    )


def verdicts(results: list[Result]) -> dict[str, str]:
    for result in results:
        trace = result.answer.trace
        assert trace is None or problem_of(result.evaluator, result.prop, trace) is None
    return {result.among: result.verdict.value for result in results}


def test_a_lease_is_unsafe_up_to_exactly_its_own_time_less_the_way() -> None:
    """The holder's time counts from before the request: 5 ms at least on the way."""
    results = found(Lease, "grant", "two-serve")
    assert verdicts(results) == {"grant <= 9.995 s": "violated", "grant > 9.995 s": "proved"}
    assert results[1].certificate is not None


def test_two_times_are_compared_with_one_another() -> None:
    results = found(DriftingLease, "own,grant", "two-serve")
    assert verdicts(results) == {
        "999 * grant <= 1001 * own": "violated", "all other values": "proved",
    }  # fmt: skip


@pytest.mark.nightly
def test_a_window_is_left_open_by_both_ends() -> None:
    """With the same time for both, it takes a way of no length at all to have two at once."""
    results = found(Lease, "transit", "two-serve", settings={"grant": "10s"})
    assert verdicts(results) == {
        "transit.low <= 0 s": "violated", "all other values": "proved",
    }  # fmt: skip


@pytest.mark.nightly
def test_drift_widens_what_is_unsafe() -> None:
    results = found(DriftingLease, "grant", "two-serve")
    assert verdicts(results) == {
        "grant <= 10010/999 s": "violated", "grant > 10010/999 s": "proved",
    }  # fmt: skip


@pytest.mark.nightly
def test_a_claim_that_holds_for_short_waits() -> None:
    results = found(Takeover, "wait", "at-most", "one-fault")
    assert verdicts(results) == {"wait > 60 s": "violated", "wait <= 60 s": "proved"}


def test_what_fails_for_every_value() -> None:
    results = found(Takeover, "private_most,public_most,wait", "that-long", "one-fault")
    assert set(verdicts(results).values()) == {"violated"}


def test_a_bound_for_every_value_of_three_times() -> None:
    (result,) = found(Takeover, "private_most, public_most, wait", "too-long", "one-fault")
    assert (result.verdict, result.among) == ("proved", "")
    assert result.every


def test_what_is_not_settled_in_time_is_undecided() -> None:
    """The run that is found first is told of all the same; what is open is told once."""
    results = found(Lease, "grant", "two-serve", limits=Limits(seconds=0.001))
    assert [result.decided for result in results].count(False) == 1
    assert "proved" not in verdicts(results).values()


def test_only_times_are_left_open_together() -> None:
    with pytest.raises(UsageError, match="faults is no time"):
        found(Takeover, "wait,faults", "too-long")


def test_the_case_is_looked_for_first_and_leaves_its_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The property that was asked for has all the time that is left then."""
    ends = dict[str, float]()

    def parts(_: object, prop: Property, limits: Limits, __: object) -> list[object]:
        ends[prop.name] = limits.deadline
        return []

    monkeypatch.setattr("ccverify.checker.questions.every.times._Every.parts", parts)
    limits = Limits(seconds=100)
    found(Takeover, "wait", "too-long", limits=limits)
    assert list(ends) == ["taken-over", "too-long"]
    assert ends["taken-over"] < ends["too-long"] == limits.deadline
