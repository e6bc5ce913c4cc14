"""Files of Vicon's markers open as bodies, and go back as the markers that they were."""

import numpy as np
import pytest

from core.io.base import read_poses, write_poses
from core.io.facts import Said, remarks
from core.io.labelled import people_of_markers
from core.io.plugin_gait import with_joints
from core.io.rigs import AxesOptions, RigName
from core.kinematics.joint_centres import hip_centres
from core.kinematics.rest_poses import Rest
from core.poses import PoseSequence, Space, Status
from core.skeleton import load_skeleton, parse_skeleton, skeleton_from_names

LEGS = {
    "LASI": (120, 1000, 75), "RASI": (-120, 1000, 75), "LPSI": (40, 1000, -75), "RPSI": (-40, 1000, -75),
    "LKNE": (135, 500, 20), "RKNE": (-135, 500, 20), "LANK": (130, 90, 0), "RANK": (-130, 90, 0),
    "LTOE": (110, 60, 150), "RTOE": (-110, 60, 150), "LHEE": (110, 60, -60), "RHEE": (-110, 60, -60),
}  # fmt: skip


def standing(labels: dict = LEGS, frames: int = 3) -> tuple[list[str], np.ndarray]:
    return list(labels), np.tile(np.array(list(labels.values()), float), (frames, 1, 1))


def read(labels: dict = LEGS) -> PoseSequence:
    names, coords = standing(labels)
    return people_of_markers(names, coords, np.arange(3) / 100)[0]


def at(poses: PoseSequence, joint: str) -> np.ndarray:
    return poses.coords[:, (*poses.skeleton.joints, *poses.skeleton.natives).index(joint) % len(poses.skeleton)]


def test_markers_become_a_body_with_hips_knees_and_ankles():
    poses = read()
    front, back = np.array([LEGS["LASI"]], float), np.array([[0.0, 1000, -75]])
    left, _ = hip_centres(front, front * [-1, 1, 1], back)
    assert at(poses, "left_hip") == pytest.approx(np.repeat(left, 3, axis=0), abs=1e-3)
    for joint, marker in (("knee", "KNE"), ("ankle", "ANK")):
        inside = np.linalg.norm(at(poses, f"left_{joint}") - at(poses, f"L{marker}"), axis=1)
        assert (inside > 35).all() and (inside < 65).all() and (at(poses, f"left_{joint}")[:, 0] < 110).all()
        assert at(poses, f"right_{joint}") == pytest.approx(at(poses, f"left_{joint}") * [-1, 1, 1], abs=1e-3)
    parents = {joint: poses.skeleton.joints[parent] for joint, parent in
               zip(poses.skeleton.joints, poses.skeleton.parents, strict=True)}  # fmt: skip
    assert [parents[f"left_{joint}"] for joint in ("knee", "ankle", "foot")] == ["left_hip", "left_knee", "left_ankle"]
    assert poses.status[0, poses.skeleton.index("left_hip")] == Status.INFERRED
    assert any("Harrington 2007" in text for text in remarks(poses))


def test_a_marker_that_is_missing_takes_away_its_joints_alone():
    names, coords = standing()
    coords[1, names.index("LKNE")] = np.nan
    poses = people_of_markers(names, coords, np.arange(3) / 100)[0]
    assert np.isnan(at(poses, "left_knee")[1]).all() and np.isnan(at(poses, "left_ankle")[1]).all()
    assert np.isfinite(at(poses, "left_hip")).all() and np.isfinite(at(poses, "right_knee")).all()
    assert poses.confidence[1, poses.skeleton.index("left_knee")] == 0


def test_markers_that_are_not_known_stay_loose_points_beside_the_body():
    poses = read(LEGS | {"BALL": (0, 300, 900), "SACR": (0, 1000, -75)})
    ball = poses.skeleton.index("BALL")
    assert poses.skeleton.parents[ball] == -1 and (poses.coords[:, ball] == [0, 300, 900]).all()
    assert poses.skeleton.joints[poses.skeleton.parents[poses.skeleton.index("left_knee")]] == "left_hip"
    assert at(poses, "left_hip") == pytest.approx(at(read(), "left_hip"), abs=1e-3)


@pytest.mark.parametrize("left_out", ["LASI", "RKNE", "LANK"])
def test_too_few_markers_stay_markers(left_out):
    some = {label: place for label, place in LEGS.items() if label != left_out}
    poses = read(some)
    assert len(poses.skeleton) == len(some)
    loose = PoseSequence(skeleton_from_names(some), standing(some)[1], np.arange(3), space=Space.WORLD)
    assert with_joints(loose) is loose


def test_a_users_own_skeleton_of_the_markers_still_fits(tmp_path):
    write_poses(tmp_path / "x.trc", {0: read()})
    rows = ", ".join(f'{{ name = "my {label}" }}' for label in LEGS)
    own = parse_skeleton(f'name = "mine"\njoints = [{rows}]')
    assert read_poses(tmp_path / "x.trc", said=Said(skeleton=own))[0].skeleton == own


@pytest.mark.parametrize("ending", [".c3d", ".trc"])
def test_files_go_back_as_the_markers_that_they_were(ending, tmp_path):
    first, second = (tmp_path / folder / f"x{ending}" for folder in ("one", "two"))
    for path in (first, second):
        path.parent.mkdir()
    write_poses(first, {0: read()})
    write_poses(second, read_poses(first))
    assert first.read_bytes() == second.read_bytes()
    again = read_poses(second)[0]
    assert at(again, "left_hip") == pytest.approx(at(read(), "left_hip"), abs=0.1)


def test_a_real_trial_of_vicon_is_a_whole_body_with_bones_of_one_length(shared_data, tmp_path):
    """A tennis serve: bones of limbs vary by what skin moves, 5 cm at most in 95 of 100 frames; both sides alike."""
    path = shared_data("samples/ref3d/c3d/ktk_tennis_serve.c3d")
    poses = read_poses(path)[0]
    limbs = [("hip", "knee"), ("knee", "ankle"), ("shoulder", "elbow"), ("elbow", "wrist")]
    for upper, lower in limbs:
        left, right = (np.linalg.norm(at(poses, f"{side}_{upper}") - at(poses, f"{side}_{lower}"), axis=1)
                       for side in ("left", "right"))  # fmt: skip
        for length in (left, right):
            assert np.quantile(np.abs(length - np.median(length)), 0.95) < 50
        assert abs(np.median(left) / np.median(right) - 1) < 0.08
    assert np.isfinite(poses.to_skeleton(load_skeleton("h36m17")).coords[0]).all(axis=1).sum() >= 15
    write_poses(tmp_path / "x.bvh", {0: poses.slice(0, 20)}, None, AxesOptions(rig=RigName.MIXAMO, rest=Rest.T))
    body = read_poses(tmp_path / "x.bvh")[0]
    assert {"left_hip", "left_knee", "left_foot", "right_elbow", "right_wrist"} <= set(body.skeleton.joints)
    write_poses(tmp_path / "x.c3d", {0: poses})
    assert read_poses(tmp_path / "x.c3d")[0].skeleton == poses.skeleton
