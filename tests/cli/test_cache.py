"""`--cache`: what was decided is found again, and nothing else is believed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

import ccverify.checker.api.cache as cache_module
import ccverify.checker.api.explorations as explorations_module
import ccverify.checker.commands.run as run_module
from ccverify.checker.evidence.structure import structure_of
from ccverify.checker.language.system import System
from ccverify.checker.subjects.find import find
from ccverify.checker.versions import versions

Cli = Callable[..., Result]
Write = Callable[..., Path]

HERE = Path(__file__).parent
TURNS = (HERE / "turns.py").read_text(encoding="utf-8")


class Cached:
    """A request with a cache; `decided` counts how often an engine was asked."""

    def __init__(self, ccverify: Cli, model: Path, folder: Path) -> None:
        self._ccverify, self.model, self.folder = ccverify, model, folder
        self.decided = 0

    def __call__(self, *arguments: object) -> Result:
        request = ("run", self.model, "--jobs", "1", "--no-times", "--cache", self.folder)
        return self._ccverify(*request, *arguments)

    @property
    def entries(self) -> list[Path]:
        return sorted(self.folder.iterdir())


@pytest.fixture
def cached(ccverify: Cli, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cached:
    made = Cached(ccverify, write(TURNS), tmp_path / "kept")
    verify: Callable[..., object] = vars(explorations_module)["verify"]

    def counted(*arguments: object, **named: object) -> object:
        made.decided += 1
        return verify(*arguments, **named)

    monkeypatch.setattr(explorations_module, "verify", counted)
    return made


def test_what_was_decided_is_not_decided_again_and_says_so(cached: Cached) -> None:
    """Runs are shown to be runs; of what holds it is said where that is from."""
    cached.model.write_text((HERE / "standby.py").read_text())
    first, second = cached("--full"), cached("--full")
    assert (cached.decided, len(cached.entries)) == (2, 2)
    assert first.exit_code == second.exit_code == 1
    said = " ".join(second.stdout.split())
    assert said.count("; from the cache") == 4
    assert said.replace("; from the cache", "") == " ".join(first.stdout.split())
    for result in json.loads(cached("--format", "json").stdout)["results"]:
        assert result["from_cache"], result["property"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Int(0, 2, initially=0)", "Int(0, 3, initially=0)"),
        ("faults=1", "faults=2"),
        ("fair=True", "fair=False"),
        ('"""A token goes', '"""The token goes'),
    ],
)
def test_a_model_that_means_something_else_is_decided_anew(
    cached: Cached, old: str, new: str
) -> None:
    cached("--scenario", "worn")
    assert old in TURNS
    cached.model.write_text(TURNS.replace(old, new))
    cached("--scenario", "worn")
    assert (cached.decided, len(cached.entries)) == (2, 2)


def test_comments_and_lines_are_no_reason_to_decide_anew(cached: Cached) -> None:
    cached("--scenario", "worn")
    cached.model.write_text("# More is said here.\n\n" + TURNS)
    cached("--scenario", "worn")
    assert cached.decided == 1


def test_other_requests_have_entries_of_their_own(
    cached: Cached, monkeypatch: pytest.MonkeyPatch
) -> None:
    for more in ([], ["--engine", "bdd"], ["--coverage"], ["--no-symmetry"]):
        cached("--scenario", "worn", *more)
    assert (cached.decided, len(cached.entries)) == (4, 4)
    monkeypatch.setattr(cache_module, "versions", lambda: versions() | {"z3": "another"})
    cached("--scenario", "worn")
    monkeypatch.setattr(cache_module, "_own_text", lambda: "another")
    cached("--scenario", "worn")
    assert (cached.decided, len(cached.entries)) == (6, 6)


ASKED = {
    "models", "properties", "scenarios", "settings", "every", "engine", "symmetry", "coverage",
    "whole", "having", "lacking", "runs",
}  # fmt: skip
"""What verdicts, traces and counts depend on: an entry is found by it."""
LIMITS = {"depth", "max_states", "max_memory", "timeout"}
REPORTED = {
    "strict", "warn", "processes", "form", "output", "full", "traces", "times", "baseline_file",
    "update_baseline", "cache_folder", "everything",
}  # fmt: skip


def test_every_option_is_known_to_be_part_of_the_question_or_not() -> None:
    """A new option that changes what is found belongs to the name of an entry."""
    assert {parameter.name for parameter in run_module.command.params} == ASKED | LIMITS | REPORTED


def test_what_is_undecided_is_not_kept(cached: Cached) -> None:
    assert cached("--scenario", "worn", "--max-states", "1").exit_code == 3
    assert cached.entries == []


def resummed(text: str, old: str, new: str) -> str:
    """An entry that was changed by someone who knew how."""
    assert old in text
    content = json.loads(text.replace(old, new, 1))
    return json.dumps(content | {"sum": cache_module._sum(content["results"])})


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text[:100],
        lambda text: "[]",
        lambda text: '{"results": []}',
        lambda text: text.replace("proved", "violated", 1).replace("violated", "proved", 1) + " x",
        lambda text: text.replace('"#bigint": "1"', '"#bigint": "2"', 1),
        lambda text: text.replace("explicit", "implicit", 1),
        # Even with the right sum: a run that is none is not shown.
        lambda text: resummed(text, '"waits": true', '"waits": false'),
        lambda text: resummed(text, '"property": "', '"property": "no-'),
    ],
)
def test_a_damaged_entry_is_not_used(cached: Cached, damage: Callable[[str], str]) -> None:
    whole = cached("--scenario", "worn")
    (entry,) = cached.entries
    text = entry.read_text()
    assert damage(text) != text
    entry.write_text(damage(text))
    done = cached("--scenario", "worn")
    assert (done.stdout, done.exit_code) == (whole.stdout, whole.exit_code)
    assert f"warning: {entry} is damaged: it is not used, but written anew" in done.stderr
    assert (cached.decided, entry.read_text()) == (2, text)


def test_a_cache_that_cannot_be_used_is_refused(ccverify: Cli, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = ccverify("run", "turns.py", "--cache", tmp_path / "file")
    assert done.exit_code == 2
    assert "--cache takes a directory" in done.stderr


SCOPES = """
from ccverify import Bool, Model, Replica, Replicas, action, always, exists, forall, never, require

class Node(Replica):
    "A node."

class Scopes(Model):
    "Quantifiers of one name."
    nodes = Replicas(Node, default=2)
    near = Bool(over=(nodes, nodes), initially=False)

    @action(nodes, nodes)
    def meet(self, a, b):
        self.near[a, b] = True

    @always()
    def known(self):
        "Something about pairs."
        return forall(self.nodes, lambda n: exists(self.nodes, lambda m: ~self.near[PAIR]))
"""


def system_of(path: Path) -> System:
    (subject,) = find([str(path)])
    return subject.build(None, {})


def test_bound_variables_are_told_apart(write: Write) -> None:
    found = {structure_of(system_of(write(SCOPES.replace("PAIR", p)))) for p in ("n, m", "m, n")}
    assert len(found) == 2
    assert structure_of(system_of(write(SCOPES.replace("PAIR", "n, m")))) in found
