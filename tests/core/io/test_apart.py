"""Large pose files are read in a separate process: whole, and not a second longer than the user wants."""

import threading
import time

import numpy as np
import pytest

from core.errors import FormatError
from core.io import apart
from core.io.base import read_poses, write_poses
from core.progress import Cancelled, CancelToken
from tests.core.kinematics.test_rig import moving


@pytest.fixture
def all_are_large(monkeypatch):
    monkeypatch.setattr(apart, "LARGE", 0)


def contents(poses):
    return {name: array.tobytes() for name, array in poses.layers().items()}


@pytest.mark.slow
@pytest.mark.parametrize("format, name", [("native", "a.npz"), ("coco", "a.json"), ("csv", "a.csv")])
def test_people_come_back_as_they_are_read_here(tmp_path, make_poses, all_are_large, format, name):
    people = {2: make_poses(20), 5: make_poses(20, seed=1, confidence=np.full((20, 28), 0.5, np.float32))}
    write_poses(tmp_path / name, people, format)
    here, there = read_poses(tmp_path / name), read_poses(tmp_path / name, cancel=CancelToken())
    assert list(there) == list(here) and len(here) == 2
    for person, poses in here.items():
        other = there[person]
        assert (other.skeleton, other.space, other.unit) == (poses.skeleton, poses.space, poses.unit)
        assert dict(other.source) == dict(poses.source)
        assert other.times.tobytes() == poses.times.tobytes()
        assert contents(other) == contents(poses)


@pytest.mark.slow
def test_what_is_wrong_with_a_file_is_said_in_the_same_words(tmp_path, all_are_large):
    path = tmp_path / "a.csv"
    path.write_text("frame,person,joint,x,y\n0,0,nose,1,2\n0,99999999999999999999,nose,1,2\n")
    words = []
    for cancel in (None, CancelToken()):
        with pytest.raises(FormatError) as refused:
            read_poses(path, "csv", cancel=cancel)
        words.append(str(refused.value))
    assert words[0] == words[1] != ""


@pytest.mark.slow
def test_reading_a_huge_file_stops_within_a_second(tmp_path):
    row = '{"image_id": 0, "category_id": 1, "score": 0.9, "keypoints": [' + ", ".join(["12.345678"] * 51) + "]}"
    path = tmp_path / "huge.json"
    path.write_text("[" + ",\n".join([row] * 60_000) + "]")  # 40 MB
    cancel = CancelToken()
    asked = []
    timer = threading.Timer(1.0, lambda: (asked.append(time.monotonic()), cancel.cancel()))
    timer.start()
    with pytest.raises(Cancelled):
        read_poses(path, cancel=cancel)
    assert time.monotonic() - asked[0] < 1.0
    timer.join()


@pytest.mark.slow
def test_rotations_and_rest_pose_come_back(tmp_path, all_are_large):
    write_poses(tmp_path / "a.bvh", {0: moving()})
    here, there = read_poses(tmp_path / "a.bvh")[0], read_poses(tmp_path / "a.bvh", cancel=CancelToken())[0]
    assert there.rotations.tobytes() == here.rotations.tobytes() and there.rest.tobytes() == here.rest.tobytes()
