"""What an export that was killed left beside its place goes with the next one; nothing else does."""

import os
import time
from pathlib import Path

import pytest

from core.io.base import write_poses
from core.io.files import temporary_beside

HOURS_AGO = 4 * 3600.0


def killed_export(make_poses, path: Path, age: float = HOURS_AGO) -> Path:
    """As it lies there: some frames, the last one half written."""
    left = temporary_beside(path, "")
    write_poses(left, {0: make_poses(4)}, "openpose")
    for place, frame in enumerate(sorted(left.iterdir())):
        os.utime(frame, (place, place))
    frame.write_bytes(frame.read_bytes()[:30])
    return aged(left, age)


def aged(folder: Path, age: float) -> Path:
    then = time.time() - age
    os.utime(folder, (then, then))
    return folder


def export(make_poses, path: Path) -> None:
    write_poses(path, {0: make_poses(3)}, "openpose")
    assert len(list(path.iterdir())) == 3


@pytest.mark.parametrize("ending", ["", ".old"])
def test_what_a_killed_export_left_goes_with_the_next(make_poses, tmp_path, ending):
    left = killed_export(make_poses, tmp_path / "walk")
    left.rename(left.with_name(left.name + ending))
    export(make_poses, tmp_path / "walk")
    assert [entry.name for entry in tmp_path.iterdir()] == ["walk"]


def test_one_that_still_goes_on_stays(make_poses, tmp_path):
    left = killed_export(make_poses, tmp_path / "walk", age=60.0)
    export(make_poses, tmp_path / "walk")
    assert left.is_dir()


@pytest.mark.parametrize("name", ["notes.txt", "walk_000000000009_keypoints.json"])
def test_a_folder_with_a_file_of_others_stays(make_poses, tmp_path, name):
    left = temporary_beside(tmp_path / "walk", "")
    write_poses(left, {0: make_poses(4)}, "openpose")
    (left / name).write_text("mine")
    os.utime(left / name, (1, 1))  # not the last one that was written
    aged(left, HOURS_AGO)
    export(make_poses, tmp_path / "walk")
    assert (left / name).read_text() == "mine"


@pytest.mark.parametrize("name", [".walk.notours1", ".run.0123abcd", "walk.0123abcd"])
def test_folders_of_other_names_stay(make_poses, tmp_path, name):
    killed_export(make_poses, tmp_path / "walk").rename(tmp_path / name)
    aged(tmp_path / name, HOURS_AGO)
    export(make_poses, tmp_path / "walk")
    assert (tmp_path / name).is_dir()


def test_a_single_file_of_others_in_a_folder_named_as_ours_stays(make_poses, tmp_path):
    left = temporary_beside(tmp_path / "walk", "")
    left.mkdir()
    (left / "a.txt").write_text("mine")
    aged(left, HOURS_AGO)
    export(make_poses, tmp_path / "walk")
    assert (left / "a.txt").exists()
