"""What 2D tracks tell the lifter: BlazePose's joints in its own terms, and what completed tracks were made from."""

import numpy as np
import pytest

from core.poses import PoseSequence, Space, Status, Visibility
from core.skeleton import load_skeleton
from models.common.evidence import observe
from models.lifting import definitions
from models.lifting.definitions import told

OURS, THEIRS = load_skeleton("mpi28"), load_skeleton("blazepose33")


def track(skeleton, seed: int = 0, **changes) -> PoseSequence:
    coords = np.random.default_rng(seed).uniform(100, 500, (4, len(skeleton), 2))
    return PoseSequence(skeleton, coords, np.arange(4) / 25, space=Space.IMAGE).replace(**changes)


def at(evidence, joint: str) -> np.ndarray:
    return evidence.coords[:, OURS.index(joint)]


def test_weights_hold_at_every_place_and_size():
    """A pose that is moved and enlarged gives the same evidence, moved and enlarged."""
    poses = track(THEIRS)
    moved = told(poses.replace(coords=2 * poses.coords + 1000), None, OURS)
    here = told(poses, None, OURS)
    seen = here.confidence > 0
    np.testing.assert_allclose(moved.coords[seen], 2 * here.coords[seen] + 1000, rtol=1e-4)


def test_an_ankle_lies_between_theirs_and_the_heel_and_the_mirrored_body_gives_the_mirrored_joints():
    poses = track(THEIRS)
    ankle, heel = (poses.coords[:, THEIRS.index(f"left_{joint}")] for joint in ("ankle", "heel"))
    np.testing.assert_allclose(at(told(poses, None, OURS), "left_ankle"), 0.67 * ankle + 0.33 * heel, rtol=1e-5)
    mirrored = poses.replace(coords=poses.coords[:, THEIRS.flip_order])
    np.testing.assert_allclose(told(mirrored, None, OURS).coords, told(poses, None, OURS).coords[:, OURS.flip_order],
                               rtol=1e-4)  # fmt: skip


@pytest.mark.parametrize("skeleton", ["coco17", "mpi28", "openpose25"])
def test_other_estimators_joints_are_taken_as_they_are(skeleton):
    poses = track(load_skeleton(skeleton))
    assert (told(poses, None, OURS).coords == observe(poses, OURS).coords).all()


def test_what_a_person_put_somewhere_is_there_and_a_missing_neighbour_leaves_a_joint_as_it_is():
    poses, ankle = track(THEIRS), THEIRS.index("left_ankle")
    status = np.array(poses.status)
    status[1, ankle] = Status.CONFIRMED
    coords = poses.coords.copy()
    coords[2, THEIRS.index("left_heel")] = np.nan
    evidence = told(poses.replace(coords=coords, status=status), None, OURS)
    assert (at(evidence, "left_ankle")[[1, 2]] == poses.coords[[1, 2], ankle]).all()
    assert (at(evidence, "left_ankle")[[0, 3]] != poses.coords[[0, 3], ankle]).any()


def test_of_a_completed_track_the_estimators_own_joints_count_but_for_those_that_a_person_moved():
    seen, done = track(THEIRS), track(OURS, seed=1)
    status = np.full((4, 28), Status.INFERRED, np.uint8)
    status[2, OURS.index("left_knee")] = Status.CONFIRMED
    visibility = np.zeros((4, 28), np.uint8)
    visibility[3, OURS.index("right_wrist")] = Visibility.ABSENT
    evidence = told(done.replace(status=status, visibility=visibility), seen, OURS)
    alone = told(seen, None, OURS)
    assert (at(evidence, "head") == at(alone, "head")).all()
    assert (at(evidence, "left_knee")[2] == done.coords[2, OURS.index("left_knee")]).all()
    assert evidence.confidence[3, OURS.index("right_wrist")] == 0
    assert evidence.confidence[0, OURS.index("right_wrist")] > 0


def test_weights_of_each_joint_sum_to_one():
    assert {joint: sum(weights.values()) for joint, weights in definitions.OURS.items()} == {
        joint: pytest.approx(1) for joint in definitions.OURS
    }


def test_what_was_made_up_counts_a_little_where_somebody_is_seen():
    done = track(OURS)
    status = np.full((4, 28), Status.INFERRED, np.uint8)
    status[:3, :5] = Status.MEASURED
    evidence = told(done.replace(status=status), None, OURS)
    assert (at(evidence, "head_top")[0] == done.coords[0, OURS.index("head_top")]).all()
    assert 0 < evidence.confidence[0, OURS.index("head_top")] < 0.5 < evidence.confidence[0, 0]
    assert not evidence.confidence[3].any()
