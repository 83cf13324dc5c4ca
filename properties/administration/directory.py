"""What a lost link to Active Directory can touch: calls, redundancy, and each tool by itself."""

from __future__ import annotations

from collections.abc import Set
from typing import Final

from ccverify import Properties, Term, exists, forall, implies
from ccverify.models.administration.directory import Directory, Tool
from ccverify.models.network.network import Side

PROPERTIES: Final = Properties(Directory)

P, V = "proved", "violated"

LOST: Final = {"one": P, "two": P, "three": P, "patching": P}
EVERYWHERE: Final = {"calm": P, **LOST}

NEEDS: Final = "which tools need the directory is the list of A3 itself"


@PROPERTIES.reachable(source="A3", expected=LOST)
def lost(model: Directory) -> Term[bool]:
    """The link is lost, and the services of both sides run."""
    return ~model.link & forall(Side, lambda side: model.runs[side])


@PROPERTIES.reachable(source="A3", expected=LOST)
def one_side(model: Directory) -> Term[bool]:
    """The services of one side run, and those of the other do not."""
    return model.runs[Side.A] ^ model.runs[Side.B]


@PROPERTIES.settled(
    source="A3",
    beside="one_side",
    fails="No calls are routed until the link to Active Directory is back.",
    expected={**LOST, "three": V, "patching": V},
    beyond={
        "three": "the VMs of both sides fail as well",
        "patching": "one side is stopped, and the VM of the other fails as well",
    },
)
def calls_routed(model: Directory) -> Term[bool]:
    """Once all is settled, the services of one side run, and calls are routed.

    The link alone touches no call. Two VMs that fail in turn do not either, as each starts again.
    Together they stop all calls, for nothing starts.
    """
    return exists(Side, lambda side: model.runs[side])


@PROPERTIES.settled(
    source="A3, G1",
    beside="one_side",
    fails="The services of a side are down, and do not start until the link is restored.",
    expected={"one": P, "two": V, "three": V, "patching": V},
    beyond=dict.fromkeys(
        ("two", "three", "patching"), "a VM has stopped as well, and A3 says that it does not start"
    ),
)
def both_sides_run(model: Directory) -> Term[bool]:
    """Once all is settled, the services of both sides run.

    A restart while the link is lost is the only way in which its loss touches services. It takes
    a VM that fails as well, or one that an administrator has stopped.
    """
    return forall(Side, lambda side: model.runs[side])


@PROPERTIES.reachable(source="A3", expected=EVERYWHERE)
def asked_for(model: Directory) -> Term[bool]:
    """A supervisor who is signed in asks for reports."""
    return model.asked == Tool.REPORTS


STAYS: Final = {
    Tool.ATTRIBUTES: "attributes_served",
    Tool.REPORTS: "reports_served",
}
"""What goes on while the link is lost."""

STOPS: Final = {
    Tool.VM: "session_served",
    Tool.PG_SETUP: "pg_setup_served",
    Tool.WEB_SETUP: "web_setup_served",
    Tool.CONFIGURATION: "configuration_served",
    Tool.SCRIPT_EDITOR: "script_editor_served",
    Tool.REPORTING_SETTINGS: "reporting_settings_served",
    Tool.REPORTING: "reporting_served",
}
"""What does not, as the source says."""


def served(tool: Tool, name: str, stops: Set[str] = frozenset()) -> None:
    """Declare of a tool that nobody waits for it, but in scenarios in which it stops."""

    def nobody_waits(model: Directory) -> Term[bool]:
        return model.asked != tool

    nobody_waits.__name__ = name
    nobody_waits.__doc__ = f"Once all is settled, nobody waits for {tool.value}."
    fails = f"Somebody waits for {tool.value} until the link to Active Directory is restored."
    PROPERTIES.settled(
        source="A3",
        beside="asked_for",
        fails=fails,
        by_construction=NEEDS,
        expected={each: V if each in stops else P for each in EVERYWHERE},
        beyond={each: "A3 itself says so" for each in LOST if each in stops},
    )(nobody_waits)


for each, named in STAYS.items():
    served(each, named)
for each, named in STOPS.items():
    served(each, named, stops=LOST.keys())


@PROPERTIES.settled(
    source="A3",
    beside="asked_for",
    fails="Somebody whose credentials are known at the VM cannot have a session there.",
    by_construction=NEEDS,
    expected=EVERYWHERE,
)
def session_if_known(model: Directory) -> Term[bool]:
    """Once all is settled, nobody waits for a session on a VM who was signed in there before."""
    return implies(model.known, model.asked != Tool.VM)
