# The commands behind proofs/: a target for each model. `make proofs` makes all of them again, two at once;
# `make proofs-router-pair` those of one model. The two sites come first: they take longer than all else.

PROVED := sites agent-sites campaign-pair cti-servers event-streams finesse identity live-data loggers \
	pg-pair queue-limits real-time reports router-pair server-users sign-in unified-cm web-servers
PROOFS := $(addprefix proofs-,$(PROVED))

.PHONY: proofs $(PROOFS)

proofs: $(READY)  ## make the proofs in proofs/ again
	$(MAKE) --no-print-directory --jobs=2 $(PROOFS)

READINGS := recheck=yes undecided=as-enabled answers=one-instant conflict=disabled-wins \
	conflict=first-wins one_way=yes
THEOREMS := --property split-brain --property covered --property exactly-one
PROVE    := $(BIN)/ccverify prove
EVERY_PG := $(PROVE) router-pair --for-every pgs --scenario
THEOREM  := $(EVERY_PG) static

# For every number of replicas, and for every weight: all properties of these scenarios.
# With one VRU PIM a side more is proved for every weight than with two.
PGS     := static private-only routers-only not-at-once both-networks both-networks-told \
	both-networks-reached both-networks-told-reached budget-1 budget-2 trying-again budget-3 public-only \
	moving
DIALERS := messages-pass recovering one-dialer any-dialer budget-1 budget-2 failing-back split \
	replication single
LOGGERS := calm static loggers-only one-logger other-logger own-keys budget-1 budget-2 budget-3 \
	crashes crashes-replaced both-networks both-networks-reached unique-keys later-keys whole-copy \
	public-only merged-networks within-retention beyond-retention split moving
WEIGHTS := calm budget-1 budget-2 compared-again hot-standby private-lost lost-and-again repaired \
	by-event recovering returning failback-1 failback-at-once both-managers side-a data-1 data \
	in-memory call-records sessions nowhere-to-go each-alone
ONE_VRU := budget-2 compared-again private-lost lost-and-again repaired by-event side-a
LIVE    := together budget-1 moving recovering starting much-more none-to-none configured failing-back
AGENT_SITES := wan one-path two-paths dropping any-two no-group
STREAMS := calm recovering blind-apart budget-1 budget-2

# Without the claims on runs without end: at small sizes already these take too long.
OUTBOUND := $(PROVE) campaign-pair --for-every dialers --scenario moving --property one-active \
	--property none-with-the-standby --property import-in-step --property stops-with-its-logger

# The two sites, for every number of PG pairs; where there are too many cases, with a test that
# takes its answers at one instant (Q3), and without a call.
OF_SITES := public-only private-only both-networks-reached one-site-reached
SITES := $(PROVE) sites --for-every pgs --timeout 900 --scenario
AT_ONCE := $(PROVE) sites --for-every pgs --set answers=one-instant --scenario
HOLD := $(AT_ONCE) one-part --set requests=no --property every-pair-served --property calls-routed \
	--property exactly-one --property merged --property served-twice --property one-stays-enabled \
	--property redundant-again

# Without the claim on runs without end, for which no measure is found.
CTI := $(PROVE) cti-servers --for-every clients --property one-active --property dual-active \
	--property some-client-served --scenario

# At the default size, to show what such proofs are: lemmas by PDR, or the set of states.
AT_4 := $(PROVE) router-pair --engine

# What is violated, or not decided, has no proof, and is no reason to stop.
GOES_ON := || case $$? in 1|3) ;; *) exit 2 ;; esac

# Agents at two Finesse servers: a property, and the scenarios in which it is claimed.
AGENTS = $(foreach scenario,$(2),{ $(PROVE) finesse --for-every agents --scenario $(scenario) \
	--property $(1) $(GOES_ON); } && ) true
BY_ONE := services one page phones failing-back two

# A model, its replicas, its scenarios: all properties of these, for every number.
EACH = $(foreach scenario,$(3),{ $(PROVE) $(1) --for-every $(2) --scenario $(scenario) \
	$(GOES_ON); } && ) true

# The old proofs of a target's model, away.
AFRESH = rm -f $(@:proofs-%=proofs/%)/*.json

$(PROOFS): $(READY)

proofs-router-pair:
	$(AFRESH)
	$(foreach scenario,$(PGS),{ $(EVERY_PG) $(scenario) $(GOES_ON); } && ) true
	$(foreach reading,$(READINGS),{ $(THEOREM) $(THEOREMS) --set $(reading) $(GOES_ON); } && ) true
	$(AT_4) pdr --scenario budget-1 --property request-lost
	$(AT_4) bdd --scenario budget-1 --property served-twice

proofs-campaign-pair:
	$(AFRESH)
	$(call EACH,campaign-pair,dialers,$(DIALERS))
	$(OUTBOUND)

proofs-pg-pair:
	$(AFRESH)
	$(call EACH,pg-pair,weighs,$(WEIGHTS))
	$(foreach scenario,$(ONE_VRU),{ $(PROVE) pg-pair --for-every weighs \
		--scenario $(scenario) --set vru_pims=1 $(GOES_ON); } && ) true

proofs-loggers:
	$(AFRESH)
	$(call EACH,loggers,pgs,$(LOGGERS))

proofs-sites:
	$(AFRESH)
	$(foreach scenario,$(OF_SITES),{ $(SITES) $(scenario) $(GOES_ON); } && ) true
	$(AT_ONCE) pgs-only $(GOES_ON)
	$(HOLD) $(GOES_ON)

proofs-live-data:
	$(AFRESH)
	$(call EACH,live-data,pgs,$(LIVE))

proofs-event-streams:
	$(AFRESH)
	$(call EACH,event-streams,clients,$(STREAMS))

proofs-queue-limits:
	$(AFRESH)
	$(PROVE) queue-limits --for-every places $(GOES_ON)

proofs-agent-sites:
	$(AFRESH)
	$(call EACH,agent-sites,agents,$(AGENT_SITES))
	$(PROVE) agent-sites --for-every agents --scenario forwarded --property desktops-moved \
		--property heals --property signed-out --property site-goes-on

proofs-web-servers:
	$(AFRESH)
	$(call EACH,web-servers,servers,calm one-spare maintenance)

proofs-real-time:
	$(AFRESH)
	$(call EACH,real-time,secondaries,calm one line-lost other-readings)

proofs-sign-in:
	$(AFRESH)
	$(call EACH,sign-in,agents,calm alone backed both single-sign-on)

proofs-identity:
	$(AFRESH)
	$(call EACH,identity,applications,calm one two)

proofs-reports:
	$(AFRESH)
	$(PROVE) reports --for-every nodes --scenario two $(GOES_ON)

proofs-finesse:
	$(AFRESH)
	$(call AGENTS,agents-served --property not-ready --property redundant-again,$(BY_ONE))
	$(call AGENTS,signed-out,services one failing-back)
	$(call AGENTS,out-twice,services one page phones)
	$(call AGENTS,all-out,services)
	$(call AGENTS,undisturbed,recovering)

proofs-server-users:
	$(AFRESH)
	$(call EACH,server-users,supported,together each)

proofs-unified-cm:
	$(AFRESH)
	$(call EACH,unified-cm,phones,calm one-pg subscriber between server recovering budget-1 budget-2)

proofs-cti-servers:
	$(AFRESH)
	$(call EACH,cti-servers,clients,calm hasty recovering)
	$(foreach scenario,one-failure moving,{ $(CTI) $(scenario) $(GOES_ON); } && ) true
