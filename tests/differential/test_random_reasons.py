"""On random models, what is proved of runs without end for every number fails for no number."""

from __future__ import annotations

import linecache
from collections import Counter
from collections.abc import Iterator
from typing import Final

import pytest
from hypothesis import HealthCheck, assume, given, seed, settings
from hypothesis import strategies as st
from tests.support.checking import results_of

from ccverify import Model, build
from ccverify.checker.engines.guesses import Guesses
from ccverify.checker.engines.ranking import Ranking
from ccverify.checker.engines.session import Session
from ccverify.checker.errors import ModelError
from ccverify.checker.evidence.certificate import check
from ccverify.checker.language.sorts import Replicas
from ccverify.checker.limits import Limits
from ccverify.checker.meaning.counters import Counters
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.followed import Followed
from ccverify.checker.questions.conclusion import Verdict

HEADER: Final = '''from enum import Enum

from ccverify import *


class Node(Replica):
    """One of many."""


class Stage(Enum):
    A = "a"
    B = "b"
    C = "c"


class Random(Model):
    nodes = Replicas(Node, default=2, limits=(1, 4))
'''
SIZES: Final = (1, 3)
LATER: Final = pytest.mark.nightly


def stage(draw: st.DrawFn) -> str:
    """A stage that a node may be in."""
    return "Stage." + draw(st.sampled_from("ABC"))


def condition(draw: st.DrawFn) -> str:
    """A condition on all nodes, or on what they share."""
    at = f"self.stage[o] == {stage(draw)}"
    return draw(
        st.sampled_from([
            "self.open",
            "~self.open",
            f"exists(self.nodes, lambda o: {at})",
            f"forall(self.nodes, lambda o: {at})",
            f"forall(self.nodes, lambda o: ~({at}))",
            f"(count(self.nodes, lambda o: {at}) == 1)",
            f"(count(self.nodes, lambda o: {at}) <= 1)",
            f"(2 * count(self.nodes, lambda o: {at}) > size(self.nodes))",
        ])
    )  # fmt: skip


def step(draw: st.DrawFn, number: int) -> str:
    """An action of one node, of all, or of none; or a fault that hits one."""
    fair = draw(st.sampled_from(["True", "True", "True", '"strong"', "turn", "False"]))
    kind = draw(st.sampled_from(["one", "one", "one", "one", "one", "fault", "all", "shared"]))
    guards = [condition(draw)] if draw(st.integers(0, 2)) == 2 else []
    changes = []
    if draw(st.integers(0, 3)) == 3 or kind == "shared":
        now = draw(st.sampled_from(["True", "False"]))
        guards.append(draw(st.sampled_from(["self.open", "~self.open", f"self.open != {now}"])))
        changes.append(f"self.open = {now}")
    if kind in ("one", "fault"):
        guards.append(f"self.stage[n] == {stage(draw)}")
        changes.append(f"self.stage[n] = {stage(draw)}")
    if kind == "all":
        moved = f"ite(self.stage[o] == {stage(draw)}, {stage(draw)}, self.stage[o])"
        guards.append(condition(draw))
        changes.append(f"self.stage.assign(lambda o: {moved})")
    head = "@fault(FaultKind.CRASH, nodes, component='node')"
    if kind != "fault":
        head = f"@action({'nodes, ' * (kind == 'one')}fair={fair})"
    parameter = ", n" * (kind in ("one", "fault"))
    lines = [head, f"def step_{number}(self{parameter}):", f"    require({', '.join(guards)})"]
    lines += [f"    {change}" for change in changes]
    return "".join(f"    {line}\n" for line in lines) + "\n"


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A model whose nodes go through stages, with a property of each kind."""
    text = HEADER + f"    stage = Choice(Stage, over=nodes, initially={stage(draw)})\n"
    text += f"    open = Bool(initially={draw(st.booleans())})\n"
    text += f"    turn = Fair(strong={draw(st.booleans())})\n\n"
    text += "".join(step(draw, number) for number in range(draw(st.integers(2, 5))))
    for kind, stages in (("eventually_always", 0), ("eventually", 0), ("leads_to", 1), ("until", 2),
                         ("leads_to", 2)):  # fmt: skip
        asked = ", ".join(condition(draw) for _ in range(stages + 1))
        text += f"    @{kind}()\n    def {kind}_{stages}(self):\n        return {asked}\n\n"
    return text


def model(text: str) -> type[Model]:
    """The class that a text declares."""
    file = "<random stages>"
    linecache.cache[file] = (len(text), None, text.splitlines(True), file)
    namespace: dict[str, type[Model]] = {}
    exec(compile(text, file, "exec"), namespace)
    return namespace["Random"]


def proved(kind: type[Model]) -> Iterator[str]:
    """The properties that are proved for every number, though no number has been looked at."""
    systems = [build(kind, settings={"nodes": number}) for number in (1, 2)]
    (replicas,) = (sort for sort in systems[0].sizes if isinstance(sort, Replicas))
    form = Counters(Evaluator(systems[0]), replicas)
    limits = Limits()
    session = Session(limits, lambda _: None, "")
    guesses = Guesses(form, {}, systems, limits)
    while guesses.stages < 2 and guesses.extend(session, limits):
        pass
    followed = Followed(form)
    ranking = Ranking(form, followed, guesses.lemmas, guesses.observed, session)
    for prop in systems[0].properties:
        certificate = ranking.proof(prop)
        if certificate is not None:
            assert check(certificate) == ("z3", "cvc5")
            yield prop.name


@pytest.mark.parametrize("wanted", [4, pytest.param(300, marks=LATER)])
def test_what_is_proved_for_every_number_fails_for_none(wanted: int) -> None:
    compared, seen = 0, Counter[str]()

    @seed(wanted)
    @settings(
        max_examples=wanted * 2,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    )
    @given(texts())
    def compare(text: str) -> None:
        nonlocal compared
        assume(compared < wanted)
        try:
            kind = model(text)
            systems = [build(kind, settings={"nodes": number}) for number in SIZES]
            names = set(proved(kind))
        except ModelError:
            assume(False)
            raise
        fails = set[str]()
        for system in systems:
            for name, result in results_of("explicit", system).items():
                assert result.verdict is not Verdict.UNKNOWN
                if result.verdict is Verdict.VIOLATED:
                    fails.add(name)
        assert not names & fails
        every = {prop.name for prop in systems[0].properties}
        seen.update(f"{name} proved" for name in names)
        seen.update(f"{name} fails" for name in fails)
        seen.update(f"{name} open" for name in every - names - fails)
        compared += 1

    compare()
    assert compared >= wanted * 3 // 4
    assert sum(number for what, number in seen.items() if what.endswith("proved")) >= wanted
