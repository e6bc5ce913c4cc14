# Two commands: `make demo` and `make test`. Everything else they need they do themselves.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
PY := $(VENV)/bin/python
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: demo translations test test-fast fuzz kill soak benchmarks screenshots docs lint types wheel-check clean

demo: $(VENV)/.demo-ready
	$(PY) tools/with_display.py --prefer-real $(PY) -m app.demo

test: $(VENV)/.test-ready
	$(PY) tools/with_display.py $(PY) -m pytest --numprocesses 2

test-fast: $(VENV)/.test-ready
	$(PY) -m pytest --fast --numprocesses auto

wheel-check: $(VENV)/.test-ready
	$(PY) -m pytest tests/test_wheel.py

fuzz: $(VENV)/.test-ready
	$(PY) -m tests.fuzz --page $(if $(RESUME),--resume)

kill: $(VENV)/.test-ready
	$(PY) -m tests.kill --count 1000 --page

soak: $(VENV)/.test-ready
	$(PY) tools/with_display.py $(PY) -m tests.soak --minutes $(or $(MINUTES),120) --page

benchmarks: $(VENV)/.benchmark-ready
	$(PY) tools/with_display.py $(PY) -m benchmarks

screenshots: $(VENV)/.test-ready
	POSEWRIGHT_ALL_LOOKS=1 $(PY) tools/with_display.py $(PY) -m pytest tests/e2e
	$(PY) -m tools.docs_pictures

docs: $(VENV)/.test-ready
	$(PY) -m zensical build --strict

translations: $(VENV)/.test-ready
	$(PY) -m tools.translations

lint: $(VENV)/.test-ready
	$(PY) -m ruff check .

types: $(VENV)/.test-ready
	$(PY) -m mypy

$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet torch==2.13.0
	$(PY) -m pip install --quiet --editable .
	touch $@

$(VENV)/.demo-ready: $(VENV)/.installed tools/system_libraries.sh
	sh tools/system_libraries.sh
	$(PY) -m app.cli models get blazepose
	touch $@

$(VENV)/.test-ready: $(VENV)/.demo-ready
	$(PY) -m pip install --quiet --editable ".[test]"
	touch $@

$(VENV)/.benchmark-ready: $(VENV)/.test-ready
	$(PY) -m pip install --quiet --editable ".[benchmark]"
	touch $@

clean:
	rm -rf $(VENV) out build *.egg-info
