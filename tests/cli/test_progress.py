"""The line that says how far a run has come: what every engine says of itself, and its text."""

from __future__ import annotations

from math import inf
from pathlib import Path

import pytest
from tests.support.checking import named

from ccverify import Bool, Model, Replica, Replicas, Term, action, forall, never
from ccverify.checker.engines import ENGINES, certifiers
from ccverify.checker.engines.answer import Options, Progress
from ccverify.checker.limits import Limits
from ccverify.checker.questions.cuts import find_cuts
from ccverify.checker.questions.every.unbounded import verify_every
from ccverify.checker.questions.verify import Subject, verify
from ccverify.checker.report.progress import progress_text
from ccverify.checker.subjects.find import one

STANDBY = str(Path(__file__).parent / "standby.py")


class Voter(Replica):
    """Who has a vote."""


@pytest.mark.parametrize("name", ENGINES)
def test_every_engine_says_what_it_does(name: str) -> None:
    """By which time at the latest it is over, too."""
    system, told = one(STANDBY).build("steady", {}), list[Progress]()
    verify(
        system,
        [named(system, "both-active")],
        ENGINES[name](Options()),
        limits=Limits(seconds=60),
        observer=told.append,
    )
    doing = {progress.doing for progress in told} - {"translating the model"}
    assert len(doing - {"looking for the runs with the fewest failures"}) >= 1
    assert all(progress.doing for progress in told)
    assert all(0 < progress.left <= 60 for progress in told)
    checked = {"z3", "cvc5"} <= {said.partition(" checks ")[0] for said in doing}
    assert checked == (name in certifiers() and name != "bdd")


VOTERS = Replicas(Voter, default=2)


class Poll(Model):
    """A lamp that is lit by votes."""

    voters = VOTERS
    voted = Bool(over=VOTERS, initially=False)
    lit = Bool(initially=False)

    @action(VOTERS)
    def vote(self, voter: Term[Voter]) -> None:
        self.voted[voter] = True
        self.lit = True

    @never()
    def lit_without_a_vote(self) -> Term[bool]:
        """Never is the lamp lit without a vote."""
        return self.lit & forall(VOTERS, lambda voter: ~self.voted[voter])


def test_solvers_are_heard_for_every_number() -> None:
    told = list[Progress]()
    subject = Subject("poll", Poll, None, __file__)
    verify_every(subject, "voters", None, {}, [], Limits(), told.append)
    said = {progress.doing for progress in told}
    assert "with 1 Voter: enumerating" in said
    assert "looking for lemmas" in said
    assert any(text.startswith("lit-without-a-vote: cvc5 checks step, 1 of ") for text in said)


def test_cuts_say_which_set_is_looked_at() -> None:
    system, told = one(STANDBY).build("apart", {"clients": 1}), list[Progress]()
    find_cuts(
        system, named(system, "someone-active"), ENGINES["auto"](Options()), observer=told.append
    )
    said = {progress.doing for progress in told}
    assert {"any 1 failure: enumerating", "any 2 failures: enumerating"} <= said
    assert "set 1 of 3 with 2 failures: enumerating" in said


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (
            Progress("enumerating", inf, 1_234_567, 8_900, 17, 2_345_678.0),
            "m: enumerating, 1,234,567 states, 2.3 M/s, frontier 8,900, depth 17; 75 s",
        ),
        (
            Progress("looking at runs", 61.5, depth=4),
            "m: looking at runs, depth 4; 75 s, 59 s more at most",
        ),
        (
            Progress("z3 checks step, 1 of 9", 1.0),
            "m: z3 checks step, 1 of 9; 75 s, 0 s more at most",
        ),
    ],
)
def test_text(progress: Progress, text: str) -> None:
    text = text.replace("75 s", "1 min 15 s")
    assert progress_text("m", progress, elapsed=75.4, silent=2.0) == text
