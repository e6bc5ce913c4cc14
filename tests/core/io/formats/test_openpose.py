"""OpenPose JSON of any body, with hands and face."""

import json
from pathlib import Path

import numpy as np
import pytest

from core.errors import FormatError
from core.io.base import read_poses, write_poses
from core.io.facts import remarks_of
from core.kinematics.hands import hand_joints
from core.poses import PoseSequence
from core.skeleton import load_skeleton

CASES = Path(__file__).parents[3] / "data" / "interop"


def frame(count: int, **others) -> dict:
    body = [value for j in range(count) for value in (100 + 3 * j, 200 + 5 * j, 0.5)]
    return {"people": [{"person_id": [-1], "pose_keypoints_2d": body, **others}]}


def points(count: int, x: float) -> list[float]:
    return [value for j in range(count) for value in (x + j, 40.0, 0.25)]


@pytest.mark.parametrize(
    ("count", "skeleton"),
    [(15, "openpose15"), (17, "coco17"), (18, "openpose18"), (26, "halpe26"), (133, "coco133"), (136, "halpe136")],
)
def test_bodies_are_told_by_their_number_of_joints(count, skeleton, tmp_path):
    (tmp_path / "a.json").write_text(json.dumps(frame(count)))
    poses = read_poses(tmp_path / "a.json")[0]
    assert poses.skeleton.name == skeleton and poses.coords[0, -1].tolist() == [97 + 3 * count, 195 + 5 * count]


def test_hands_and_face_are_read_with_the_body_and_written_back(tmp_path):
    face, left, right = points(70, 300), points(21, 400), points(21, 500)
    data = frame(25, face_keypoints_2d=face, hand_left_keypoints_2d=left, hand_right_keypoints_2d=right)
    (tmp_path / "a.json").write_text(json.dumps(data))
    poses = read_poses(tmp_path / "a.json")[0]
    place = {name: poses.coords[0, poses.skeleton.index(name), 0] for name in
             ("right_pupil", "left_hand_root", "left_pinky_tip", "right_thumb_cmc", "right_wrist")}  # fmt: skip
    assert list(place.values()) == [368, 400, 420, 501, 112]
    write_poses(tmp_path / "out", {0: poses}, "openpose")
    person = json.loads(next((tmp_path / "out").iterdir()).read_text())["people"][0]
    assert person["face_keypoints_2d"] == face and person["hand_right_keypoints_2d"] == right
    assert person["pose_keypoints_2d"] == data["people"][0]["pose_keypoints_2d"]
    assert person["hand_left_keypoints_3d"] == []


def test_hands_that_were_found_of_one_person_only(tmp_path):
    data = frame(25, hand_left_keypoints_2d=points(21, 400), hand_right_keypoints_2d=[])
    data["people"] += frame(25, hand_left_keypoints_2d=[0.0] * 63)["people"]
    (tmp_path / "a.json").write_text(json.dumps(data))
    people = read_poses(tmp_path / "a.json")
    assert sorted(int(p.present.sum()) for p in people.values()) == [25, 46]


def test_hands_beside_another_body_are_named(tmp_path):
    (tmp_path / "a.json").write_text(json.dumps(frame(18, hand_left_keypoints_2d=points(21, 400))))
    assert "left out: hand left" in remarks_of(read_poses(tmp_path / "a.json").values())


def test_what_is_no_body_of_openpose_is_refused(tmp_path):
    for data in (frame(19), frame(25, face_keypoints_2d=points(12, 0))):
        (tmp_path / "a.json").write_text(json.dumps(data))
        with pytest.raises(FormatError, match=r"knows, expected 15, 17.*got 19|not OpenPose's, expected 70 .*, got 12"):
            read_poses(tmp_path / "a.json")


def test_files_of_pose2sim_come_back_with_their_26_joints(tmp_path):
    poses = read_poses(CASES / "p2s_halpe26_json")[0]
    write_poses(tmp_path / "out", {0: poses}, "openpose")
    again = read_poses(tmp_path / "out")[0]
    assert again.skeleton.name == "halpe26" and np.abs(again.coords - poses.coords).max() < 1e-3


def test_bodies_with_hands_are_written_with_openposes_hands(tmp_path):
    skeleton = load_skeleton("blazepose75")
    coords = np.random.default_rng(0).uniform(1, 100, (2, len(skeleton), 2)).astype(np.float32)
    poses = PoseSequence(skeleton, coords, np.arange(2) / 25)
    write_poses(tmp_path / "hands", {0: poses}, "openpose")
    (entry,) = json.loads(sorted((tmp_path / "hands").iterdir())[1].read_text())["people"]
    for side in ("left", "right"):
        joints = hand_joints(skeleton, side)
        written = np.array(entry[f"hand_{side}_keypoints_2d"]).reshape(21, 3)
        np.testing.assert_allclose(written[:, :2], coords[1, joints], atol=1e-4)
