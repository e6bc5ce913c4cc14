"""Every view and dialog in both themes, at one and at two pixels a point: named for assistive tools, nothing cut.

The pictures are in ``out/screenshots`` for a person to look at.
"""

import json
import os
import subprocess
import sys

import pytest

from tests.e2e.conftest import SCREENSHOTS

SIZES = {"1280x800": (1280, 800, "1"), "2560x1440 at 2": (1280, 720, "2")}
"""Name -> width and height in points, scale factor."""


@pytest.mark.parametrize(("theme", "size"), [("light", "1280x800"), ("dark", "2560x1440 at 2")])
def test_nothing_is_unnamed_cut_or_covered(theme, size, qapp, tmp_path):
    looked_at(theme, size, tmp_path)


@pytest.mark.skipif("POSEWRIGHT_ALL_LOOKS" not in os.environ, reason="the other two pictures of each: make screenshots")
@pytest.mark.parametrize(("theme", "size"), [("dark", "1280x800"), ("light", "2560x1440 at 2")])
def test_nothing_is_unnamed_cut_or_covered_in_the_other_themes(theme, size, qapp, tmp_path):
    looked_at(theme, size, tmp_path)


def looked_at(theme: str, size: str, tmp_path) -> None:
    width, height, scale = SIZES[size]
    folder = SCREENSHOTS / f"{theme}-{size.replace(' ', '-')}"
    own = {"QT_SCALE_FACTOR": scale, "XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "tests.e2e.looks", theme, str(width), str(height), str(folder)]
    done = subprocess.run(command, env=os.environ | own, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == []
    assert "already deleted" not in done.stderr and "Traceback" not in done.stderr
    assert len(list(folder.glob("*.png"))) >= 40
