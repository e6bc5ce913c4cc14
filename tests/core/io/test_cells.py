"""No cell of a table is a formula, and what was written is what is read again."""

import csv

import numpy as np
import pytest

from core.io.base import read_poses, write_poses
from core.io.cells import guarded, plain
from core.poses import PoseSequence
from core.skeleton import skeleton_from_names

NAMES = ("=cmd|' /C calc'!A0", "+1", "-hip", "@sum", "'=quoted", "it's", "  =led")


@pytest.mark.parametrize("text", [*NAMES, "", "'", "''=", "left_hip", "O'Neil"])
def test_a_guarded_text_comes_back(text):
    assert plain(guarded(text)) == text
    assert not guarded(text).lstrip(" ").startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize("format", ["csv", "csv-long"])
def test_hostile_joint_names_survive_a_table_and_run_nowhere(tmp_path, format):
    names = tuple(name.strip() for name in NAMES)
    poses = PoseSequence(skeleton_from_names(names), np.ones((2, len(names), 2)), np.arange(2) / 25)
    write_poses(tmp_path / "a.csv", {0: poses}, format)
    with (tmp_path / "a.csv").open(newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert read_poses(tmp_path / "a.csv")[0].skeleton.joints == names
