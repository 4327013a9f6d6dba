PYTHON ?= python3
BIN := .venv/bin
TODAY ?=
THSCP = $(BIN)/thscp $(if $(TODAY),--today $(TODAY))

.DEFAULT_GOAL := help
.PHONY: help site serve check test lock

help: ## Show these commands
	@grep -hE '^[a-z]+:.*## ' Makefile | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/'

site: $(BIN)/.site ## Build the site into site/ (TODAY=2026-12-01 builds it as of that day)
	@$(THSCP) build

serve: $(BIN)/.site ## Build, show the site at http://127.0.0.1:8000/ and rebuild on change
	@$(THSCP) serve

check: $(BIN)/.site ## Apply the rules over content, without building
	@$(THSCP) check

test: $(BIN)/.test ## Run every test
	@$(BIN)/python tests/browser/chromium.py
	@$(BIN)/python -m pytest

lock: ## Lock the dependencies again after a change to pyproject.toml (needs uv)
	uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header --extra build pyproject.toml -o requirements.txt
	uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header --extra build --extra test pyproject.toml -o requirements-test.txt

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11")'
	@$(PYTHON) -m venv .venv

$(BIN)/.site: $(BIN)/python requirements.txt pyproject.toml
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(BIN)/.test: $(BIN)/.site requirements-test.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.txt
	@touch $@
