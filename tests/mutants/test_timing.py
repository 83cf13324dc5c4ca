"""Every property of times notices at least one fault seeded into its model."""

from __future__ import annotations

from types import ModuleType
from typing import Any, Final

import pytest
from tests.mutants.killing import Mutant, check_all_killed, check_mutant

from ccverify import Properties
from ccverify.models.timing import (
    agent_times,
    campaign_times,
    channels,
    connections,
    gateways,
    interval_times,
    licences,
    router_times,
    sip_tries,
    supervision,
)
from ccverify.properties.timing import agent_times as of_agents
from ccverify.properties.timing import campaign_times as of_campaigns
from ccverify.properties.timing import channels as of_channels
from ccverify.properties.timing import gateways as of_gateways
from ccverify.properties.timing import interval_times as of_intervals
from ccverify.properties.timing import licences as of_licences
from ccverify.properties.timing import router_times as of_routers
from ccverify.properties.timing import sip_tries as of_tries
from ccverify.properties.timing import supervision as of_supervision

MUTANTS: Final[dict[ModuleType, tuple[Properties[Any], list[Mutant]]]] = {
    agent_times: (
        of_agents.PROPERTIES,
        [
            Mutant(
                "a desktop waits for ever",
                "self.desktop.start(when=~self.connected & ~self.desktop.running)",
                "self.desktop.stop()",
                {
                    "moved": "side-fails",
                    "desktop-out": "side-fails",
                    "desktop-out-at-least": "side-fails",
                },
            ),
            Mutant(
                "a desktop that has moved is signed out all the same",
                "        self.patience.stop()\n",
                "",
                {"signed-out": "finesse-fails", "agent-out": "finesse-fails"},
            ),
            Mutant(
                "an IP phone tries once more",
                "last = self.phone_tries + 1 >= self.tries",
                "last = self.phone_tries >= self.tries",
                {"until-phone-is-told": "finesse-fails"},
            ),
            Mutant(
                "an IP phone moves by itself",
                "require(self.phone_told, ~self.phone_served)",
                "require(~self.phone_served)",
                {"phone-moved-by-itself": "finesse-fails"},
            ),
        ],
    ),
    sip_tries: (
        of_tries.PROPERTIES,
        [
            Mutant(
                "a dead element is tried three times",
                "        self.again = True\n",
                "        self.again = self.again\n",
                {"call-waits": "one-dead", "reaches-the-second": "one-dead"},
            ),
            Mutant(
                "a call does not wait for the DNS server",
                "return tries | self.lookup.running",
                "return tries",
                {"call-waits": "slow-names"},
            ),
            Mutant(
                "a call that gets no answer marks nothing",
                "self.heartbeats and self.marks is Marks.BY_CALL_TOO",
                "self.heartbeats and self.marks is Marks.BY_HEARTBEAT",
                {"held-up-again": "one-dead-marked"},
            ),
            Mutant(
                "the last element is passed over",
                "self.call = ite(element == Element.THIRD, Call.REFUSED, Call.TRIES)",
                "self.call = ite(element == Element.FIRST, Call.TRIES, Call.REFUSED)",
                {"refused": "two-dead"},
            ),
        ],
    ),
    licences: (
        of_licences.PROPERTIES,
        [
            Mutant(
                "CVP looks half as often",
                "look = Timer(lasts=period",
                "look = Timer(lasts=2 * period",
                {"licence-leaks": "missed", "licence-returns": "missed"},
            ),
            Mutant(
                "a call that has ended is kept",
                "ite(self.call == Call.ENDED, Call.CLEARED, self.call)",
                "ite(self.call == Call.ENDED, Call.ENDED, self.call)",
                {"cleared": "missed"},
            ),
        ],
    ),
    supervision: (
        of_supervision.PROPERTIES,
        [
            Mutant(
                "no reset is sent",
                "        self.reset[peer(side)].start(when=self.carries[side])\n",
                "",
                {
                    "until-both-know": "private",
                    "told-by-reset": "private",
                    "half-open": "private",
                },
            ),
            Mutant(
                "the first heartbeat that is missed counts",
                "misses=misses, transit=transit, exact=exact)",
                "misses=2, transit=transit, exact=exact)",
                {"until-one-knows": "private", "closed-for-a-delay": "private-queues"},
            ),
            Mutant(
                "a side hears its peer, whatever becomes of it",
                "        return self.sends(peer(side))\n\n    def whole",
                "        return self.sends(peer(side)) | self.up[side]\n\n    def whole",
                {"both-closed": "private"},
            ),
            Mutant(
                "what is held up is not drained",
                "        require(~self.queue[side].running)\n        self.queue[side].start()\n",
                "        require(~self.queue[side].running)\n        self.queue[side].stop()\n",
                {"held-up": "private-queues"},
            ),
            Mutant(
                "a process that hangs sends heartbeats",
                "works = works & ~self.hung[side]",
                "works = works & self.up[side]",
                {"hang-unnoticed": "hung-process"},
            ),
            Mutant(
                "an accelerator lets failures through",
                "            return self.up[side]\n",
                "            return self.sends(peer(side))\n",
                {"unnoticed-beyond-an-accelerator": "accelerators"},
            ),
        ],
    ),
    gateways: (
        of_gateways.PROPERTIES,
        [
            Mutant(
                "the second gateway does not take over",
                "self.forwards = ite(replaced, other(gateway), self.forwards)",
                "self.forwards = ite(replaced, gateway, self.forwards)",
                {"switched": "short", "noticed": "short"},
            ),
            Mutant(
                "the first gateway is reinstated though it is not preferred",
                "given(self.preferred)",
                "given(True)",
                {"noticed-again": "symmetric"},
            ),
            Mutant(
                "no heartbeat ends the silence",
                "return self.up[self.forwards] & ~self.converging.running",
                "return (self.forwards == Gateway.FIRST) & ~self.converging.running",
                {"disconnected": "symmetric"},
            ),
        ],
    ),
    channels: (
        of_channels.PROPERTIES,
        [
            Mutant(
                "one of two channels does not suffice",
                "return self.up[Path.FIRST] | self.up[Path.SECOND]",
                "return self.up[Path.FIRST] & self.up[Path.SECOND]",
                {"closed": "redundant", "first-channel-down": "both-channels"},
            ),
            Mutant(
                "state takes another path than heartbeats",
                "Path.SECOND if self.routing is Routing.SPLIT else Path.FIRST",
                "Path.FIRST if self.routing is Routing.SPLIT else Path.SECOND",
                {"state-lost-unnoticed": "single", "failover-works": "single"},
            ),
            Mutant(
                "redundant channels use the other network",
                "self.up[Path.FIRST] | self.up[Path.SECOND]",
                "self.up[Path.FIRST] | self.up[Path.OTHER]",
                {
                    "both-networks-lost": "both-channels",
                    "synchronised-elsewhere": "both-channels",
                },
            ),
            Mutant(
                "a path that fails carries on",
                "        self.up[path] = False\n",
                "        self.up[path] = True\n",
                {"one-channel-left": "redundant"},
            ),
        ],
    ),
    interval_times: (
        of_intervals.PROPERTIES,
        [
            Mutant(
                "no PG is needed to send the data, and no network",
                "require(self.data == Data.BUFFERED, self.works, self.joined)",
                "require(self.data == Data.BUFFERED)",
                {"late": "too-slow", "on-the-way": "pg-fails"},
            ),
            Mutant(
                "nothing fails while data are on the way",
                "        require(self.works)\n",
                "        require(self.works, self.data == Data.ARRIVED)\n",
                {"waits": "pg-fails"},
            ),
        ],
    ),
    campaign_times: (
        of_campaigns.PROPERTIES,
        [
            Mutant(
                "one heartbeat more has to be missed",
                "misses=misses, transit=transit",
                "misses=6, transit=transit",
                {
                    "nobody-active": "manager",
                    "nobody-active-at-least": "manager",
                    "no-import": "import-lost",
                },
            ),
            Mutant(
                "the timer lasts longer",
                "lasts=interval",
                "lasts=2 * interval",
                {"replaced": "manager"},
            ),
            Mutant(
                "the standby stays what it is",
                "ite(self.able[side], Role.ACTIVE, self.role[side])",
                "ite(self.able[side], Role.DOWN, self.role[side])",
                {"taken-over": "manager"},
            ),
            Mutant(
                "a Dialer that is refused tries the same side again",
                "self.at = ite(accepted, self.at, peer(self.at))",
                "self.at = ite(accepted, self.at, self.at)",
                {"dialer-waits": "manager"},
            ),
            Mutant(
                "of two active sides one takes its time to step down",
                'source="C9", within=transit',
                'source="C9", within=attempt',
                {"dual-active-lasts": "restarts"},
            ),
            Mutant(
                "the standby does not hear the active side",
                "return ~listens | (self.public & self.active(peer(side)))",
                "return ~listens",
                {"dual-active": "manager"},
            ),
        ],
    ),
    router_times: (
        of_routers.PROPERTIES,
        [
            Mutant(
                "a PG that finds nobody says that the peer goes on",
                "found[pg] = Found.NOBODY\n",
                "found[pg] = Found.ENABLED\n",
                {
                    "nobody-enabled": "host",
                    "nobody-enabled-at-least": "host",
                    "requests-wait": "host",
                },
            ),
            Mutant(
                "a Router knows at once which PGs it reaches",
                "return ~self.pg_beats[side, pg].lost",
                "return self.reaches(side, pg)",
                {
                    "noticed-before": "both-networks",
                    "both-isolated": "both-networks",
                    "both-route": "both-networks",
                    "until-both-route": "both-networks",
                },
                part=connections,
            ),
            Mutant(
                "the private network never fails alone",
                "given(self.fails in (Kind.PRIVATE, Kind.IN_TURN))",
                "given(self.fails is Kind.IN_TURN)",
                {"network-lost": "private-lost"},
                part=connections,
            ),
            Mutant(
                "the enabled Router tests, and the other goes on",
                "goes_on = self.mode[side] == Mode.PAIR_ENABLED",
                "goes_on = self.mode[side] == Mode.PAIR_DISABLED",
                {"somebody-enabled": "private-lost"},
            ),
            Mutant(
                "a round trip takes as long as one way",
                "within=round_trip",
                "within=way",
                {"test-lasts": "private-lost"},
            ),
            Mutant(
                "Router B does not decide",
                "require(self.network.misses_peer(side), paired)",
                "require(self.network.misses_peer(side), paired, side == Side.A)",
                {"taken-over": "host", "counted": "both-networks", "tested": "both-briefly"},
            ),
        ],
    ),
}

LARGE: Final = (router_times, campaign_times, licences)

EACH: Final = [(module, mutant) for module, (_, seeded) in MUTANTS.items() for mutant in seeded]


@pytest.mark.parametrize(
    ("module", "mutant"),
    [
        pytest.param(
            module,
            mutant,
            id=f"{module.__name__.rpartition('.')[2]}: {mutant.name}",
            marks=[pytest.mark.nightly] if module in LARGE else [],
        )
        for module, mutant in EACH
    ],
)
def test_a_mutant_is_killed(module: ModuleType, mutant: Mutant) -> None:
    check_mutant(module, MUTANTS[module][0], mutant)


@pytest.mark.parametrize("module", MUTANTS, ids=lambda m: m.__name__.rpartition(".")[2])
def test_every_property_kills_a_mutant(module: ModuleType) -> None:
    shipped, seeded = MUTANTS[module]
    check_all_killed(shipped, seeded)
