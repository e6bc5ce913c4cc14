"""Other programs' own readers and writers, where this machine has them."""

from importlib import import_module
from types import ModuleType

import pytest


def peer(name: str) -> ModuleType:
    """The imported module; skips the test where it is not installed."""
    try:
        return import_module(name)
    except ImportError:
        pytest.skip(f"needs the peer {name.partition('.')[0]}, which is not installed here")
