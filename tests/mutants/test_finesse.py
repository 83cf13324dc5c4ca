"""Every property of Finesse servers and their users notices at least one fault seeded into them."""

from __future__ import annotations

from types import ModuleType
from typing import Any, Final

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify import Properties
from ccverify.models.finesse import finesse, server_users, servers
from ccverify.models.mechanisms import standby
from ccverify.properties.finesse import finesse as of_servers
from ccverify.properties.finesse import server_users as of_users

MUTANTS: Final[dict[ModuleType, tuple[Properties[Any], list[Mutant]]]] = {
    finesse: (
        of_servers.PROPERTIES,
        [
            Mutant(
                "only server A serves",
                "return self.connected(server) & self.loaded[server] & self.notifies[server]",
                "return self.connected(server) & self.notifies[server] & (server == Side.A)",
                {"both-serve": "calm", "some-serves": "one", "all-out": "services"},
                part=servers,
            ),
            Mutant(
                "a call ends as its agent becomes NOT READY",
                "ite(idle, Status.NOT_READY, Status.PENDING)",
                "ite(idle, Status.NOT_READY, Status.NOT_READY)",
                {"pending": "services"},
            ),
            Mutant(
                "desktops stay where they are",
                "given(self.client is Kind.DESKTOP or",
                "given(self.client is Kind.PHONE or",
                {"at-the-other": "services", "agents-served": "services"},
            ),
            Mutant(
                "no outage is counted",
                "again = least(2, self.outages[server] + 1)",
                "again = least(2, self.outages[server])",
                {"serves-again": "services"},
                part=servers,
            ),
            Mutant(
                "a server that connects keeps its data",
                "        self.loaded[server] = False\n",
                "        self.loaded[server] = True\n",
                {"both-load": "one"},
                part=servers,
            ),
            Mutant(
                "CTI Servers do not fail",
                'dict.fromkeys(("members_crash", "services_fail", "paths_fail"), True)',
                'dict.fromkeys(("services_fail", "paths_fail"), True)',
                {"all-out": "one", "out-twice": "failing-back"},
            ),
            Mutant(
                "only those with a call become NOT READY",
                "require(one_of(self.status[agent], *CAN_WORK))",
                "require(self.status[agent] == Status.ON_CALL)",
                {"not-ready": "services"},
            ),
            Mutant(
                "clients take longer than 2 minutes",
                "given(not self.in_time)",
                "given(self.in_time)",
                {"signed-out": "one"},
            ),
            Mutant(
                "a CTI Server gives up that serves",
                "return lonely & self.up(peer(side)) if self.forced else ~self.up(side)",
                "return self.up(peer(side)) & (side == Side.B) if self.forced else ~self.up(side)",
                {"undisturbed": "recovering"},
                part=servers,
            ),
            Mutant(
                "CTI Server A is the one that is active",
                "self.active(side) == (side == self.keeper)",
                "self.active(side) == (side == Side.A)",
                {"recovered": "recovering"},
                part=standby,
            ),
            Mutant(
                "a server loads its data only while it cannot notify",
                "require(~self.loaded[server], fed)",
                "require(~self.loaded[server], fed, ~self.notifies[server])",
                {"redundant-again": "one"},
                part=servers,
            ),
            Mutant(
                "no Tomcat fails whose server has its data",
                "        self.links[server].stop()\n",
                "        require(~self.loaded[server])\n        self.links[server].stop()\n",
                {"restarted-by-itself": "services"},
                part=servers,
            ),
        ],
    ),
    server_users: (
        of_users.PROPERTIES,
        [
            Mutant(
                "one user more may sign in",
                "counted < self.supported",
                "counted <= self.supported",
                {"overloaded": "together"},
            ),
            Mutant(
                "one user less may sign in",
                "counted < self.supported",
                "counted + 1 < self.supported",
                {"carries-all": "together"},
            ),
            Mutant(
                "users of a failed server do not come to the other",
                "self.users[other] = self.users[other] + self.users[server]",
                "self.users[other] = self.users[other]",
                {"one-too-many": "each"},
            ),
            Mutant(
                "users stay at a server that has failed",
                "require(~self.up[server], self.up[other], self.users[server] > 0)",
                "require(~self.up[server], ~self.up[other], self.users[server] > 0)",
                {"all-have-a-server": "together"},
            ),
        ],
    ),
}


@pytest.mark.parametrize(
    ("model", "mutant"),
    [
        pytest.param(model, mutant, id=mutant.name)
        for model, (_, mutants) in MUTANTS.items()
        for mutant in mutants
    ],
)
def test_a_mutant_is_killed(model: ModuleType, mutant: Mutant) -> None:
    check_mutant(model, MUTANTS[model][0], mutant)


def test_every_property_kills_a_mutant() -> None:
    for properties, mutants in MUTANTS.values():
        check_all_killed(properties, mutants)
