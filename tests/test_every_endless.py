"""Runs without end for every number of replicas: refuted by one, or proved by a measure."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from click.testing import Result as Answer
from tests.support.checking import named, results_for_every

from ccverify import (
    Bool,
    Choice,
    FaultKind,
    Model,
    Replica,
    Replicas,
    Term,
    Var,
    action,
    count,
    eventually_always,
    exists,
    fault,
    forall,
    ite,
    leads_to,
    never,
    require,
    size,
    until,
)
from ccverify.checker.cli import cli
from ccverify.checker.commands.evidence import HOLDS, REFUTED, UNCHECKED, Asked, checked
from ccverify.checker.engines.answer import Open
from ccverify.checker.errors import InternalError, UsageError
from ccverify.checker.evidence.certificate import Invariant, check
from ccverify.checker.evidence.json_file import read_json
from ccverify.checker.evidence.lemmas import read_lemma
from ccverify.checker.evidence.meant import FairRuns, ReasonText, said
from ccverify.checker.evidence.proof_file import Claim
from ccverify.checker.evidence.smtlib import lemma_text
from ccverify.checker.language.build import build
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.followed import Followed
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.prove import question
from ccverify.checker.questions.verify import Result
from ccverify.checker.subjects.find import one


class Lamp(Replica):
    """One of those that are lit."""


class Lamps(Model):
    """Each lamp is lit in the end, once."""

    lamps = Replicas(Lamp, default=2, limits=(1, 9))
    lit = Bool(over=lamps, initially=False)

    @action(lamps, fair=True)
    def light(self, lamp: Term[Lamp]) -> None:
        require(~self.lit[lamp])
        self.lit[lamp] = True

    @eventually_always()
    def all_are_lit(self) -> Any:
        return forall(self.lamps, lambda lamp: self.lit[lamp])

    @eventually_always()
    def two_at_most(self) -> Any:
        return count(self.lamps, lambda lamp: self.lit[lamp]) <= 2

    @leads_to()
    def one_is_the_first(self) -> Any:
        return forall(self.lamps, lambda lamp: ~self.lit[lamp]), (
            count(self.lamps, lambda lamp: self.lit[lamp]) == 1
        )

    @eventually_always()
    def four_at_most(self) -> Any:
        return count(self.lamps, lambda lamp: self.lit[lamp]) <= 4

    @never()
    def more_than_all(self) -> Any:
        return count(self.lamps, lambda lamp: self.lit[lamp]) > size(self.lamps)


def every(*names: str, limits: Limits | None = None) -> dict[str, Result]:
    return results_for_every(Lamps, "lamps", *names, limits=limits)


@pytest.mark.parametrize(
    ("name", "lamps", "seconds"), [("two-at-most", 3, None), ("four-at-most", 5, 60.0)]
)
def test_the_smallest_number_that_fails_is_shown(
    name: str, lamps: int, seconds: float | None
) -> None:
    result = every(name, limits=Limits(seconds=seconds))[name]
    assert result.verdict.value == "violated"
    assert f"with {lamps} Lamps, the smallest number" in result.conclusion.evidence
    trace = result.answer.trace
    assert trace is not None
    assert trace.loop is not None


def test_what_fails_for_larger_numbers_only_is_not_proved() -> None:
    found = every()
    finding = found["four-at-most"].answer.finding
    assert isinstance(finding, Open)
    assert finding.reason == (
        "no measure was found that falls with every turn of what is fair; proved for 1 to 3 Lamps"
    )
    for name in ("all-are-lit", "one-is-the-first", "more-than-all"):
        assert found[name].verdict is Verdict.PROVED
        assert found[name].every


class Client(Replica):
    """One of those that ask."""


class Stage(Enum):
    """What became of a request."""

    IDLE = "idle"
    WAITS = "waits"
    SENT = "sent"
    SERVED = "served"


class Retries(Model):
    """Each client sends its request again until it is served; requests may be lost."""

    clients = Replicas(Client, default=2)
    stage = Choice(Stage, over=clients, initially=Stage.IDLE)
    up: Var[bool] = Bool(initially=True)
    beat: Var[bool] = Bool(initially=False)

    def some(self, stage: Stage) -> Term[bool]:
        return exists(self.clients, lambda c: self.stage[c] == stage)

    @fault(FaultKind.INPUT, clients, component="client")
    def ask(self, c: Term[Client]) -> None:
        require(self.stage[c] == Stage.IDLE)
        self.stage[c] = Stage.WAITS

    @action(clients, fair=True)
    def send(self, c: Term[Client]) -> None:
        require(self.stage[c] == Stage.WAITS, self.up)
        self.stage[c] = Stage.SENT

    @action(clients, fair="strong")
    def serve(self, c: Term[Client]) -> None:
        require(self.stage[c] == Stage.SENT, self.up)
        self.stage[c] = Stage.SERVED

    @action(clients)
    def leave(self, c: Term[Client]) -> None:
        require(self.stage[c] == Stage.SERVED)
        self.stage[c] = Stage.IDLE

    @action()
    def tick(self) -> None:
        self.beat = ~self.beat

    @fault(FaultKind.MESSAGE_LOST, clients, component="message")
    def lose(self, c: Term[Client]) -> None:
        require(self.stage[c] == Stage.SENT)
        self.stage[c] = Stage.WAITS

    @fault(FaultKind.CRASH, component="server")
    def crash(self) -> None:
        require(self.up)
        self.up = False
        self.stage.assign(lambda c: ite(self.stage[c] == Stage.SENT, Stage.WAITS, self.stage[c]))

    @action(fair=True)
    def restart(self) -> None:
        require(~self.up)
        self.up = True

    @leads_to()
    def all_are_served(self) -> Any:
        return self.some(Stage.WAITS), ~self.some(Stage.WAITS) & ~self.some(Stage.SENT)

    @until()
    def down_until_up(self) -> Any:
        return ~self.up, ~self.some(Stage.SENT), self.up


class Peer(Replica):
    """One that may lead."""


class Elected(Model):
    """Who suspects that there is no leader may become one; leaders die."""

    peers = Replicas(Peer, default=2)
    alive = Bool(over=peers, initially=True)
    leads = Bool(over=peers, initially=False)
    suspects = Bool(over=peers, initially=False)

    def led(self) -> Term[bool]:
        return exists(self.peers, lambda p: self.leads[p])

    @action(peers, fair=True)
    def suspect(self, p: Term[Peer]) -> None:
        require(self.alive[p], ~self.suspects[p], ~self.led())
        self.suspects[p] = True

    @action(peers, fair=True)
    def win(self, p: Term[Peer]) -> None:
        require(self.suspects[p], self.alive[p], ~self.led())
        self.leads[p] = True
        self.suspects.assign(False)

    @fault(FaultKind.CRASH, peers, component="peer")
    def die(self, p: Term[Peer]) -> None:
        require(self.alive[p], count(self.peers, lambda o: self.alive[o]) > 1)
        self.alive[p] = False
        self.leads[p] = False
        self.suspects[p] = False

    @eventually_always()
    def one_leads(self) -> Any:
        return count(self.peers, lambda p: self.leads[p]) == 1

    @leads_to()
    def led_again(self) -> Any:
        return ~self.led(), exists(self.peers, lambda p: self.suspects[p]), self.led()


@cache
def proofs(model: type[Model], size: str) -> dict[str, Result]:
    """What is found of a model for every number."""
    return results_for_every(model, size)


@pytest.mark.parametrize(("model", "size"), [(Retries, "clients"), (Elected, "peers")])
def test_what_fair_turns_bring_about_is_proved_for_every_number(
    model: type[Model], size: str
) -> None:
    for name, result in proofs(model, size).items():
        assert result.verdict is Verdict.PROVED, name
        assert result.every, name
        assert result.certificate is not None
        assert result.certificate.reasons
        assert check(result.certificate) == ("z3", "cvc5")


def test_without_its_lemmas_a_proof_of_fair_runs_is_rejected() -> None:
    whole = proofs(Elected, "peers")["one-leads"].certificate
    assert whole is not None
    assert whole.lemmas
    with pytest.raises(InternalError, match="fails its check"):
        check(replace(whole, lemmas=()))


def weaker(reason: ReasonText) -> Iterator[ReasonText]:
    """A reason without one of the things that it is made of."""
    for field in ("within", "measure", "turns"):
        parts = getattr(reason, field)
        for i in range(len(parts)):
            yield replace(reason, **{field: parts[:i] + parts[i + 1 :]})


@pytest.mark.parametrize("name", ["one-leads", "led-again"])
def test_nothing_in_a_reason_can_be_left_out(name: str) -> None:
    certificate = proofs(Elected, "peers")[name].certificate
    assert certificate is not None
    form = Counters(Evaluator(build(Elected, settings={"peers": 1})), Elected.peers)
    ground = (followed := Followed(form)).form.ground
    lemmas = tuple(read_lemma(ground, lemma_text(lemma)) for lemma in certificate.lemmas)
    reasons: tuple[ReasonText, ...] = tuple(map(said, certificate.reasons))
    meant = FairRuns(followed, named(form.system, name))

    def prove(given: tuple[ReasonText, ...]) -> None:
        check(Invariant(ground, lemmas, {name: meant.target(None, given)}, name))

    prove(reasons)
    for i, reason in enumerate(reasons):
        for less in weaker(reason):
            with pytest.raises(InternalError, match="fails its check"):
                prove((*reasons[:i], less, *reasons[i + 1 :]))
    with pytest.raises(UsageError, match=f"ways to break it, and {2 * len(reasons)} reasons"):
        meant.target(None, (*reasons, *reasons))
    nobody = replace(reasons[0], turns=("nobody",))
    with pytest.raises(UsageError, match="nobody is no group of fair calls"):
        meant.target(None, (nobody, *reasons[1:]))
    falling = replace(reasons[0], measure=("(* (- 1) s0)",))
    with pytest.raises(UsageError, match="may fall for ever"):
        meant.target(None, (falling, *reasons[1:]))


LAMPS = '''
from ccverify import *

class Lamp(Replica):
    """One of those that are lit."""

class Lamps(Model):
    """Each lamp is lit in the end."""

    lamps = Replicas(Lamp, default=2)
    lit = Bool(over=lamps, initially=False)

    @action(lamps, fair=True)
    def light(self, lamp):
        require(~self.lit[lamp])
        self.lit[lamp] = True

    @eventually_always()
    def all_are_lit(self):
        """All are lit in the end."""
        return forall(self.lamps, lambda lamp: self.lit[lamp])

    @leads_to()
    def two_more(self):
        """Two more are lit in the end, if there are two that are not."""
        unlit = count(self.lamps, lambda lamp: ~self.lit[lamp])
        return unlit >= 2, unlit == 0

    @never()
    def too_many(self):
        """Never more than all."""
        return count(self.lamps, lambda lamp: self.lit[lamp]) > size(self.lamps)
'''


def run(*arguments: object) -> Answer:
    """What the command line answers."""
    return CliRunner().invoke(cli, [str(a) for a in arguments])


def test_proofs_of_fair_runs_are_stored_shown_and_checked(tmp_path: Path) -> None:
    model, out = tmp_path / "lamps.py", tmp_path / "proofs"
    model.write_text(LAMPS, encoding="utf-8")
    for names in (("--property", "two-more"), ()):  # what is proved later is added
        made = run("prove", model, "--for-every", "lamps", "--output", out, *names)
        assert made.exit_code == 0, made.output
    path = out / "lamps/default.fair-runs.json"
    assert {each.name for each in path.parent.iterdir()} == {"default.json", path.name}
    outcome = checked(Asked((str(model),), {}, None, 60.0), path)
    assert outcome.status == HOLDS
    assert outcome.text.startswith("all-are-lit, two-more of lamps")
    assert "for every number of Lamps" in outcome.text
    shown = run("show", model, "--certificate", path)
    assert "no step raises, unless one above falls: the number of Lamps with lit[Lamp] = no" in (
        shown.output
    )
    assert "and it falls with each turn of light(Lamp)" in shown.output

    data = read_json(path)
    del data["properties"]["two-more"]
    (reason,) = data["properties"]["all-are-lit"]["reasons"]
    asked = Asked((str(model),), {}, None, 60.0)
    for wrong, status, told in (
        ({"measure": []}, REFUTED, "the certificate fails its check"),
        ({"turns": []}, REFUTED, "the lemmas do not exclude what all-are-lit excludes"),
        ({"turns": ["light"]}, UNCHECKED, "light is no group of fair calls"),
        ({"measure": ["s0 s0"]}, UNCHECKED, "malformed"),
        ({"measure": ["true"]}, UNCHECKED, "malformed number"),
        ({"within": ["s0"]}, UNCHECKED, "malformed lemma"),
        ({"within": 3}, UNCHECKED, "'within' is"),
        ({"more": []}, UNCHECKED, "'more' is unknown"),
    ):
        lit = data["properties"]["all-are-lit"] | {"reasons": [reason | wrong]}
        other = tmp_path / "other.json"
        other.write_text(json.dumps(data | {"properties": {"all-are-lit": lit}}), encoding="utf-8")
        outcome = checked(asked, other)
        assert (outcome.status, told in outcome.text) == (status, True), outcome

    model.write_text(LAMPS.replace("fair=True", "fair=False"), encoding="utf-8")
    outcome = checked(asked, path)
    assert outcome.status == UNCHECKED
    assert "light(Lamp) is no group of fair calls" in outcome.text


def test_states_and_fair_runs_have_no_proof_in_common(tmp_path: Path) -> None:
    model = tmp_path / "lamps.py"
    model.write_text(LAMPS, encoding="utf-8")
    subject = one(str(model))
    claim = Claim("lamps", None, {}, "lamps")
    with pytest.raises(UsageError, match="no proof in common"):
        question(subject, claim, ["all-are-lit", "too-many"])
    with pytest.raises(UsageError, match="at one size"):
        question(subject, replace(claim, every=None), ["all-are-lit"])
