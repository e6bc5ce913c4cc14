"""The registries: what is named there is there, in that order, whichever module was imported first."""

import subprocess
import sys
from pathlib import Path

import pytest

from core.registry import DATASETS, POSE_FORMATS, RECORDINGS, Registry

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("registry", [POSE_FORMATS, RECORDINGS, DATASETS], ids=["formats", "recordings", "datasets"])
def test_every_named_module_adds_something(registry):
    assert list(registry)
    assert all(registry._rows[module] for module in registry.modules)


def test_order_is_that_of_the_names_not_of_the_imports():
    code = "import core.io.formats.trc; from core.io.base import pose_formats; print(*(f.name for f in pose_formats()))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    names = done.stdout.split()
    assert names[:2] == ["native", "openpose"] and names.index("bvh") < names.index("trc")


def test_rows_of_other_modules_come_last():
    registry = Registry("core", "errors")
    registry.add("theirs", "somebody.else")
    registry.add("ours", "core.errors")
    assert list(registry) == ["ours", "theirs"]
