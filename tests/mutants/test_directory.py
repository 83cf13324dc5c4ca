"""Every property of the directory's loss notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.administration import directory
from ccverify.properties.administration.directory import PROPERTIES

NEED_NOTHING = {
    f"{tool}-served": "one"
    for tool in (
        "pg-setup", "web-setup", "configuration", "script-editor", "reporting-settings",
        "reporting",
    )
}  # fmt: skip

MUTANTS = [
    Mutant(
        "services do not start again",
        "require(~self.runs[side], self.can_start(side))",
        "require(~self.runs[side], self.can_start(side), ~self.runs[peer(side)])",
        {"both-sides-run": "one"},
    ),
    Mutant(
        "services start without the directory",
        "return self.link if self.always_asks else self.link | ~self.stopped_before[side]",
        "return self.link | ~self.stopped_before[side]",
        {"calls-routed": "patching"},
    ),
    Mutant(
        "the services of a side stop with the link",
        "        self.link = False\n",
        "        self.link = False\n        self.runs[Side.A] = False\n",
        {"lost": "one"},
    ),
    Mutant(
        "VMs fail while the link is lost only",
        "require(self.runs[side])",
        "require(self.runs[side], ~self.link)",
        {"one-side": "one"},
    ),
    Mutant(
        "tools that need the directory open without it",
        "ite(needs == Needs.CREDENTIALS, known, self.link)",
        "(self.link | ~self.link)",
        {**NEED_NOTHING, "session-served": "one"},
    ),
    Mutant(
        "tools that need nothing need the directory",
        "ite(needs == Needs.NOTHING, True, ite(",
        "ite(needs == Needs.NOTHING, self.link, ite(",
        {"attributes-served": "one", "reports-served": "one"},
    ),
    Mutant(
        "known credentials are not enough",
        "known = self.link | self.known",
        "known = self.link",
        {"session-if-known": "one"},
    ),
    Mutant(
        "a supervisor is never signed in",
        "self.supervisor = self.supervisor | (self.asked == Tool.REPORTING)",
        "self.supervisor = self.supervisor | (self.asked == Tool.REPORTS)",
        {"asked-for": "calm"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(directory, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
