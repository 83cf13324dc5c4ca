# Everything here sets itself up: it needs Python 3.11 or newer and make, nothing else.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/ready

.PHONY: run test lint nightly bench proofs findings clean

run: $(READY)  ## the verdicts of everything shipped
	$(BIN)/ccverify run

test: $(READY)  ## the tests that CI runs
	$(BIN)/pytest -n auto --dist loadgroup

lint: $(READY)  ## format, lint and both type checkers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

nightly: $(READY)  ## the wide version of every test
	HYPOTHESIS_PROFILE=nightly $(BIN)/pytest -n auto --dist loadgroup --nightly

bench: $(READY)  ## measure against the yardsticks; writes the table of the README
	$(BIN)/python benchmarks/run.py

READINGS := recheck=yes undecided=as-enabled answers=one-instant conflict=disabled-wins \
	conflict=first-wins one_way=yes
THEOREMS := --property split-brain --property covered --property exactly-one
PROVE    := $(BIN)/ccverify prove router-pair --scenario static --for-every pgs

# At the default size: a few lemmas where PDR finds them soon, else the set of states by itself.
LEMMAS := both-networks/dual-disabled both-networks/covered both-networks/paired-together \
	both-networks/served-twice both-networks/request-lost both-networks/request-handled \
	both-networks/own-majority public-only/public-loss-alone budget-1/stranded \
	budget-1/request-lost budget-1/request-handled budget-2/request-handled \
	budget-3/request-handled budget-3/paired-together moving/paired-together
STATES := both-networks/split-brain both-networks/exactly-one both-networks/handled-twice \
	budget-1/split-brain budget-1/served-twice budget-1/handled-twice budget-1/crash-takeover
prove_given = $(BIN)/ccverify prove router-pair --engine $(1) --scenario $(firstword \
	$(subst /, ,$(2))) --property $(lastword $(subst /, ,$(2))) &&

# For every weight, and for every number of Dialers.
WEIGHTS := private-lost side-a
DIALERS := messages-pass one-dialer replication single

proofs: $(READY)  ## make the certificates in proofs/ again
	rm -f proofs/*.json proofs/*.smt2
	$(PROVE)
	$(foreach reading,$(READINGS),$(PROVE) $(THEOREMS) --set $(reading) && ) true
	$(foreach claim,$(LEMMAS),$(call prove_given,pdr,$(claim))) true
	$(foreach claim,$(STATES),$(call prove_given,bdd,$(claim))) true
	$(foreach scenario,$(WEIGHTS),$(BIN)/ccverify prove pg-pair --for-every weighs \
		--scenario $(scenario) && ) true
	$(BIN)/ccverify prove pg-pair --for-every weighs --scenario hot-standby \
		--property dual-enabled --property no-failback --property agent-pim-enabled
	$(BIN)/ccverify prove pg-pair --for-every weighs --scenario budget-1 \
		--property one-enabled --property dual-enabled
	$(foreach scenario,$(DIALERS),$(BIN)/ccverify prove campaign-pair --for-every dialers \
		--scenario $(scenario) && ) true

findings: $(READY)  ## write docs/findings.md again
	$(BIN)/ccverify findings --output docs/findings.md

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

clean:
	rm -rf $(VENV) build dist *.egg-info
