"""What holds for every test: marks by what it needs, a limit for the fast ones, and no unexpected skips.

``tests/conftest.py`` imports the hooks.
"""

import os
import re

import pytest

LIMIT_S = 3.0
"""Processor time, with that of child processes, that a test may take under ``--fast``."""

ALLOWED_SKIPS = (
    r"needs the real material .+, which is not on this machine",
    r"3D cannot be tested here: .+",
    r"BlazePose's files are not in the store: .+",
    r"needs the BlazePose files: .+",
    r"needs the weights of the depth estimator",
    r"needs a CUDA device",
    r"needs /proc, which tells what is in memory",  # Linux alone has it
    r"needs the peer \w+, which is not installed here",  # extra ``interop``: not everywhere are there wheels
    r"the other two pictures of each: make screenshots",
    r"the other languages: make screenshots",
)
"""Reasons, as patterns of the whole text. Whoever adds one says here why the test cannot run everywhere."""


def pytest_addoption(parser):
    parser.addoption("--fast", action="store_true", help="no window, no training, nothing slow")


def pytest_collection_modifyitems(config, items):
    for item in items:
        if {"qapp", "qtbot"} & set(item.fixturenames):
            item.add_marker("window")
        if "train" in item.path.stem or item.path.parent.name == "training":
            item.add_marker("training")
    if config.getoption("--fast"):
        left_out = [item for item in items if any(map(item.get_closest_marker, ("window", "training", "slow")))]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in set(left_out)]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    before = _processor_time()
    result = yield
    spent = _processor_time() - before
    if item.config.getoption("--fast") and spent > LIMIT_S:
        pytest.fail(f"took {spent:.1f} s of processor time: make it faster, or mark it slow", pytrace=False)
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """A test that skips for a reason that is not listed fails."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail"):
        path, line, text = report.longrepr
        reason = text.removeprefix("Skipped: ")
        if not any(re.fullmatch(pattern, reason) for pattern in ALLOWED_SKIPS):
            report.outcome = "failed"
            report.longrepr = f"{path}:{line}: skipped for a reason that tests/rules.py does not allow: {reason}"
    return report


def _processor_time() -> float:
    return sum(os.times()[:4])
