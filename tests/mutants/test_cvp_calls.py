"""Every property of calls through CVP notices at least one fault seeded into the model."""

from __future__ import annotations

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify.models.calls import cvp_calls, cvp_parts
from ccverify.properties.calls.cvp_calls import CELLS, DOING, PROPERTIES

OF_SECONDS = {
    f"{cell.part.name.lower()}-{cell.doing}": "one"
    for cell in CELLS
    if cell.doing == "new" or cell.part.name in ("MEDIA", "VXML")
}

MUTANTS = [
    Mutant(
        "nothing takes the place of the first of a kind",
        "return self.runs[part, Which.FIRST] | self.runs[part, Which.SECOND]",
        "return self.runs[part, Which.FIRST]",
        {**OF_SECONDS, "new-calls": "one"},
        part=cvp_parts,
    ),
    Mutant(
        "calls outlive their gateway",
        "used & (part == Part.GATEWAY)",
        "used & (part == Part.PROXY)",
        {"gateway-under-way": "one", "lost": "vxml-gateways"},
    ),
    Mutant(
        "calls end with their Unified CM",
        "used & (part == Part.GATEWAY)",
        "used & one_of(part, Part.GATEWAY, Part.CM)",
        {"cm-talking": "one"},
    ),
    Mutant(
        "a call that falls back is lost",
        "        self.stage = Stage.ENTERED\n        self.leave",
        "        self.stage = Stage.LOST\n        self.leave",
        {
            "sip-setup": "one",
            "ivr-application": "one",
            "ivr-queued": "one",
            "browser-application": "vxml-gateways",
            "browser-queued": "vxml-gateways",
            "answered-anew": "one",
            "lost-otherwise": "one",
            "counted-twice": "one",
        },
    ),
    Mutant(
        "a call at its browser falls back with its SIP service",
        "pages = self.has(Part.IVR) & prompts",
        "pages = self.has(Part.SIP) & self.has(Part.IVR) & prompts",
        {"sip-application": "one", "sip-queued": "one", "leaves-the-queue": "one"},
    ),
    Mutant(
        "a call may end with its SIP service in the other reading",
        "given(not self.outlives)",
        "given(self.outlives)",
        {"sip-talking": "one"},
    ),
    Mutant(
        "agents transfer calls without SIP service and Unified CM",
        "return self.has(Part.SIP) & self.has(Part.CM)",
        "return self.has(Part.GATEWAY)",
        {"can-be-transferred": "one"},
    ),
    Mutant(
        "calls need a reporting server",
        "return self.some(Part.PROXY, *IN_BROWSER)",
        "return self.some(Part.PROXY, Part.REPORTING, *IN_BROWSER)",
        {"reporting-server": "one", "disturbed": "one"},
    ),
    Mutant(
        "the script cuts off calls that it cannot reroute",
        "return Stage.ELSEWHERE if self.elsewhere else Stage.TOLD",
        "return Stage.LOST",
        {"cut-off": "nowhere", "turned-away": "nowhere"},
    ),
    Mutant(
        "no component is one that the call had",
        "self.struck[part] = self.struck[part] | hit",
        "self.struck[part] = self.struck[part]",
        {f"loses-{name.replace('_', '-')}": "one" for name in DOING},
    ),
    Mutant(
        "a call is over as an agent has it",
        "self.stage = Stage.TALKING",
        "self.stage = Stage.ENDED",
        {"answered": "calm"},
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.name)
def test_a_mutant_is_killed(mutant: Mutant) -> None:
    check_mutant(cvp_calls, PROPERTIES, mutant)


def test_every_property_kills_a_mutant() -> None:
    check_all_killed(PROPERTIES, MUTANTS)
