"""Captured motion on another body: the captured directions, the body's lengths, feet on the floor."""

import numpy as np
import pytest

from core.errors import UsageError
from core.synthesis.body import SKELETON
from core.synthesis.mocap_poses import captured_poses, in_proportion, moving_pose
from core.synthesis.procedural_body import procedural_body

BODY = procedural_body(detail=0.5)


def bones(joints):
    child = np.arange(len(SKELETON))[np.array(SKELETON.parents) >= 0]
    return joints[child] - joints[np.array(SKELETON.parents)[child]]


def test_a_giant_is_drawn_in_the_proportions_of_the_body():
    giant = BODY.joints * 1.7 + (300, 40, -20)
    result = in_proportion(giant, BODY.joints)
    assert np.linalg.norm(bones(result), axis=1) == pytest.approx(np.linalg.norm(bones(BODY.joints), axis=1))
    one, other = bones(result), bones(giant)
    cosine = (one * other).sum(1) / np.linalg.norm(one, axis=1) / np.linalg.norm(other, axis=1)
    assert cosine == pytest.approx(np.ones(len(one)))


def test_who_stood_stands_and_who_jumped_is_in_the_air():
    floor = BODY.joints[:, 1].min()
    rng = np.random.default_rng(0)
    assert moving_pose(rng, BODY, BODY.joints + (900, 30, 0)).joints[:, 1].min() == pytest.approx(floor)
    assert moving_pose(rng, BODY, BODY.joints + (0, 400, 0)).joints[:, 1].min() > 300


def test_the_pelvis_is_above_the_origin_and_turns_are_anyhow():
    rng = np.random.default_rng(1)
    poses = [moving_pose(rng, BODY, BODY.joints + (900, 0, 500)).joints for _ in range(20)]
    assert np.abs([pose[SKELETON.index("pelvis")][[0, 2]] for pose in poses]).max() < 1e-6
    ahead = [pose[SKELETON.index("left_toe"), 2] - pose[SKELETON.index("left_ankle"), 2] for pose in poses]
    assert min(ahead) < -50 and max(ahead) > 50


def test_poses_come_from_the_file_and_a_wrong_file_is_refused(tmp_path):
    np.savez(tmp_path / "motion.npz", positions=BODY.joints[None], joint_names=list(SKELETON.joints))
    pose = captured_poses(tmp_path / "motion.npz")(np.random.default_rng(0), BODY)
    assert pose.joints.shape == (28, 3) and pose.task == "motion"
    with pytest.raises(UsageError, match="no captured motion"):
        captured_poses(tmp_path / "motion.npz", "free")
    np.savez(tmp_path / "other.npz", nothing=np.zeros(3))
    with pytest.raises(UsageError, match="no captured motion"):
        captured_poses(tmp_path / "other.npz")


def test_only_clips_under_the_licence_are_used(tmp_path):
    both = np.stack([BODY.joints, BODY.joints * (1, 0.5, 1)])
    facts = {"joint_names": list(SKELETON.joints), "clip_start": [0, 1, 2], "licence": ["free", "other"]}
    np.savez(tmp_path / "motion.npz", positions=both, **facts)
    rng, make = np.random.default_rng(0), captured_poses(tmp_path / "motion.npz", "free")
    height = np.ptp(BODY.joints[:, 1])
    assert all(np.ptp(make(rng, BODY).joints[:, 1]) == pytest.approx(height, rel=0.01) for _ in range(8))
    with pytest.raises(UsageError, match="no clips under"):
        captured_poses(tmp_path / "motion.npz", "sold")
