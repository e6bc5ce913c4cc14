"""Keypoints and scores as RTMLib returns them, saved as arrays or as JSON."""

import json

import numpy as np
import pytest

from core.errors import FormatError
from core.io.base import read_poses, sniff_format
from core.io.facts import assumed
from tests.core.io.layouts import rtmlib_json, rtmlib_keypoints, rtmlib_npz


def test_arrays_are_people_followed_over_frames(tmp_path):
    (tmp_path / "a.npz").write_bytes(rtmlib_npz())
    assert sniff_format(tmp_path / "a.npz").name == "rtmlib"
    people, (keypoints, scores) = read_poses(tmp_path / "a.npz"), rtmlib_keypoints()
    assert sorted(people) == [0, 1] and people[0].skeleton.name == "halpe26"
    for person, poses in people.items():
        assert np.allclose(poses.coords, keypoints[:, person], atol=1e-4)
        assert np.allclose(poses.confidence, scores[:, person], atol=1e-6)
    assert {"fps", "skeleton", "people"} <= set(assumed(people[0]))


def test_one_person_needs_no_axis_and_rows_of_zeros_are_nobody(tmp_path):
    keypoints, scores = (array[:, 0].copy() for array in rtmlib_keypoints())
    keypoints[1], scores[1] = 0, 0
    np.savez(tmp_path / "a.npz", keypoints=keypoints, scores=scores)
    (poses,) = read_poses(tmp_path / "a.npz").values()
    assert poses.present.any(axis=1).tolist() == [True, False, True, True]


def test_entries_of_json_are_the_frames_that_they_say(tmp_path):
    (tmp_path / "a.json").write_bytes(rtmlib_json())
    assert sniff_format(tmp_path / "a.json").name == "rtmlib"
    people = read_poses(tmp_path / "a.json")
    assert len(people) == 2 and np.flatnonzero(people[0].present.any(axis=1)).tolist() == [0, 3, 6, 9]
    assert people[1].coords[9, 0].tolist() == [503, 80]


@pytest.mark.parametrize(
    "change, words",
    [({"scores": [[0.5] * 3]}, r"entry 1 \(from 0\)"), ({"keypoints": [[["x", 2]]]}, r"entry 1 .*'x' where a number"),
     ({"frame": 0}, "Frame 0 is there twice")],
)  # fmt: skip
def test_a_mistake_is_told_with_its_place(tmp_path, change, words):
    rows = json.loads(rtmlib_json())
    rows[1] |= change
    (tmp_path / "a.json").write_text(json.dumps(rows))
    with pytest.raises(FormatError, match=words):
        read_poses(tmp_path / "a.json")


def test_another_number_of_joints_is_refused(tmp_path):
    np.savez(tmp_path / "a.npz", keypoints=np.ones((3, 1, 5, 2)), scores=np.ones((3, 1, 5)))
    with pytest.raises(FormatError, match="no body of RTMLib, expected 17, 18, 26, 133, got 5"):
        read_poses(tmp_path / "a.npz")
