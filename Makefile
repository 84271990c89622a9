# Every verb sets up what it needs: a fresh machine wants only make and Python 3.11 or later with venv and pip.
# ARGS goes to the tool underneath, e.g. `make test ARGS="-k ledger"`.

PYTHON ?= python3
BIN := .venv/bin
PY := $(BIN)/python
STAMP := .venv/installed
ENGINES := .venv/engines
PEERS := .venv/peers
ARGS ?=

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

.DEFAULT_GOAL := help
.PHONY: help install engines demo test lint fix snap bench docs lock clean

help:
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | while IFS='|' read -r verb does; do \
	    printf '  make %-9s %s\n' "$$verb" "$$does"; done

install: $(STAMP) ## set up .venv: locked dependencies, and servanda itself, editable

demo: install ## see the flagship agreement at work
	@$(BIN)/servanda demo $(ARGS)

engines: $(ENGINES) ## set up what the tests of other engines want: PySpark, psycopg; on Debian, as root, also their servers and LibreOffice

test: install engines ## run the tests, with branch coverage
	@$(PY) -m pytest -n auto --cov --cov-report=term:skip-covered --no-cov-on-fail $(ARGS)

lint: install ## style, layout, strict types and import layers; changes nothing
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/pyright
	@$(BIN)/lint-imports --no-logo

fix: install ## mend what can be mended: style and layout
	@$(BIN)/ruff check --fix-only
	@$(BIN)/ruff format

snap: install ## record the snapshots anew; then read the diff
	@$(PY) -m pytest tests --record $(ARGS)

bench: $(PEERS) ## measure speed (ARGS=questions, beside Cedar and CEL; ARGS=tables, beside SQL by hand; ARGS=billing; ARGS=solver)
	@$(PY) bench/$(or $(firstword $(ARGS)),run).py $(wordlist 2,$(words $(ARGS)),$(ARGS))

docs: install ## write the generated pages
	@$(PY) docs/make.py $(ARGS)

lock: ## resolve the dependencies anew into requirements.lock and bench/requirements.lock (ARGS=--upgrade takes newer ones)
	@tools=$$(mktemp -d) && trap 'rm -rf "$$tools"' EXIT && \
	$(PYTHON) -m venv "$$tools" && "$$tools/bin/pip" install -qq uv && \
	"$$tools/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	    --extra money --extra tables --extra proofs --group build --group dev --custom-compile-command 'make lock' $(ARGS) pyproject.toml -o requirements.lock && \
	"$$tools/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	    --extra spark --extra postgres --constraint requirements.lock --custom-compile-command 'make lock' $(ARGS) pyproject.toml \
	    -o tests/engines/requirements.lock && \
	"$$tools/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	    --group bench --constraints requirements.lock --custom-compile-command 'make lock' $(ARGS) -o bench/requirements.lock

clean: ## remove .venv, caches and whatever was built
	@rm -rf .venv build dist .coverage .coverage.* htmlcov .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(ENGINES): $(STAMP) tests/engines/requirements.lock tests/engines/services.sh
	@echo 'Setting up other engines (Spark is large) ...'
	@$(PY) -m pip install -qq --no-deps --no-build-isolation --require-hashes -r tests/engines/requirements.lock
	@sh tests/engines/services.sh
	@touch $@

$(STAMP): pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "servanda needs Python 3.11 or later; try: make PYTHON=python3.12")'
	@echo 'Setting up .venv ...'
	@$(PYTHON) -m venv .venv
	@$(PY) -m pip install -qq --no-deps --require-hashes -r requirements.lock
	@$(PY) -m pip install -qq --no-deps --no-build-isolation --editable .
	@touch $@

$(PEERS): $(STAMP) bench/requirements.lock
	@$(PY) -m pip install -qq --no-deps --require-hashes -r bench/requirements.lock
	@touch $@
