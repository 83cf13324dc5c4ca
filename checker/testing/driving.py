"""`drive`: an implementation is taken along a run of its model."""

from __future__ import annotations

from ccverify.checker.api.named import Names, refuse_time
from ccverify.checker.api.traces import Trace, evidence_of
from ccverify.checker.testing.adapters import AdapterLike, Interface
from ccverify.checker.testing.following import Follower


def drive(trace: Trace, adapter: AdapterLike, *, by_itself: Names = None) -> None:
    """Take an implementation along one run of its model, and compare after each step.

    `adapter` is as for `state_machine`. Actions in `by_itself` are not called if the adapter has
    no method for them: the implementation is to take them in time for what is then observed. The
    steps of a loop are taken once.

    Raises `Divergence` at the first state that is not that of the run.

    Example:
        trace = check(LeasePair, "dual-active").violated[0].trace
        drive(trace, LeaseServers)
    """
    evaluator, run = evidence_of(trace)
    refuse_time(evaluator)
    follower = Follower(Interface(evaluator, adapter, trace.scenario, by_itself), ())
    try:
        follower.begin(run.states[0])
        for call in run.calls:
            follower.follow(call)
    finally:
        follower.end()
