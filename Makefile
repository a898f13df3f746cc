# Everything one does with Tablée, one word each. `make help` lists them.
PORT ?= 8501
PYTHON := .venv/bin/python
PIP := $(PYTHON) -m pip install --quiet --disable-pip-version-check -c constraints.txt
RUNS := .venv/installed
TESTS := .venv/installed-dev

.PHONY: help install run test deep bench screenshots format lint
.DEFAULT_GOAL := help

help: ## List what make can do
	@grep -E '^[a-z]+:.*## ' Makefile | awk -F ':.*## ' '{ printf "  make %-12s %s\n", $$1, $$2 }'

install: $(RUNS) ## Install what runs Tablée into .venv

run: $(RUNS) ## Start Tablée on http://localhost:8501 (PORT=... for another)
	@$(PYTHON) manage.py run --port $(PORT)

test: lint ## Check style and types, then run every test on SQLite and PostgreSQL
	@$(PYTHON) -m tests.servers.prepare
	@$(PYTHON) -m pytest -n 2 --dist loadgroup

deep: $(TESTS) ## Run the tests at full size, write the figures to docs/figures.md
	@$(PYTHON) -m tests.servers.prepare
	@$(PYTHON) -m pytest --deep -n 2 --dist loadgroup --ignore tests/bench
	@$(PYTHON) -m pytest --deep tests/bench

bench: $(TESTS) ## Measure, and say what was measured
	@$(PYTHON) -m tests.servers.prepare
	@$(PYTHON) -m pytest -rP tests/bench
	@$(PYTHON) manage.py bench look

screenshots: $(TESTS) ## Take the README's pictures
	@$(PYTHON) -m tests.servers.prepare
	@$(PYTHON) -m tests.screenshots

format: $(TESTS) ## Lay the code out, mend what ruff can mend
	@$(PYTHON) -m ruff format
	@$(PYTHON) -m ruff check --fix

lint: $(TESTS) ## Check style and types
	@$(PYTHON) -m ruff check
	@$(PYTHON) -m ruff format --check
	@$(PYTHON) -m mypy

$(PYTHON):
	@scripts/environment

$(RUNS): requirements.txt constraints.txt | $(PYTHON)
	@echo "Installing what runs Tablée (once; a few minutes)..."
	@$(PIP) -r requirements.txt
	@touch $@

$(TESTS): requirements-dev.txt $(RUNS)
	@echo "Installing what tests Tablée..."
	@$(PIP) -r requirements-dev.txt
	@touch $@
