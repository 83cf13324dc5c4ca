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

proofs: $(READY)  ## make the certificates in proofs/ again
	rm -f proofs/*.json proofs/*.smt2
	$(PROVE)
	$(foreach reading,$(READINGS),$(PROVE) $(THEOREMS) --set $(reading) && ) true

findings: $(READY)  ## write docs/findings.md again
	$(BIN)/ccverify findings --output docs/findings.md

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

clean:
	rm -rf $(VENV) build dist *.egg-info
