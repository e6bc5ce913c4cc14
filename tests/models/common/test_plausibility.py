import numpy as np
import pytest

from core.skeleton import load_skeleton
from models.common.plausibility import BEND, beyond_limits, implausible, knee_flexion, within_limits


def bend_knee(poses, skeleton, side, degrees):
    """The shank turned about the knee, positive to the back."""
    knee, angle = skeleton.index(f"{side}_knee"), np.radians(degrees)
    for joint in skeleton.indices(f"{side}_{name}" for name in ("ankle", "foot", "toe")):
        x, up, forward = (poses[:, joint] - poses[:, knee]).T
        down = up * np.cos(angle) - forward * np.sin(angle)
        turned = np.stack([x, down, forward * np.cos(angle) + up * np.sin(angle)], -1)
        poses[:, joint] = poses[:, knee] + turned
    return poses


def test_a_person_who_stands_is_plausible(person, skeleton):
    found = implausible(person(5), skeleton)
    assert (found.ratio, found.symmetry, found.limits, found.any) == (0, 0, 0, 0)


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_knee_bends_to_the_back(person, skeleton, side):
    straight = knee_flexion(person(1), skeleton, side)[0]
    bent = knee_flexion(bend_knee(person(1), skeleton, side, 60), skeleton, side)[0]
    assert 0 < straight < 5 and np.isclose(bent - straight, 60, atol=2)


def test_a_knee_that_bends_forward_is_found_and_straightened_with_its_foot(person, skeleton):
    poses = bend_knee(person(3), skeleton, "left", -40)
    assert beyond_limits(poses, skeleton).all() and implausible(poses, skeleton).limits == 1
    mended = within_limits(poses, skeleton)
    assert not beyond_limits(mended, skeleton).any()
    assert np.allclose(knee_flexion(mended, skeleton, "left"), 0, atol=0.1)
    foot, ankle = skeleton.indices(("left_foot", "left_ankle"))
    before, after = (np.linalg.norm(p[:, foot] - p[:, ankle], axis=-1) for p in (poses, mended))
    np.testing.assert_allclose(after, before)


def test_an_elbow_folded_flat_is_opened_to_its_limit(person, skeleton):
    poses = person(2)
    shoulder, elbow, wrist = skeleton.indices(("left_shoulder", "left_elbow", "left_wrist"))
    poses[:, wrist] = poses[:, shoulder] + (0, 0, 20)
    mended = within_limits(poses, skeleton)
    upper, fore = mended[:, elbow] - mended[:, shoulder], mended[:, wrist] - mended[:, elbow]
    cosine = (upper * fore).sum(-1) / np.linalg.norm(upper, axis=-1) / np.linalg.norm(fore, axis=-1)
    np.testing.assert_allclose(np.degrees(np.arccos(cosine)), BEND["shoulder", "elbow", "wrist"], atol=0.1)


def test_a_long_shank_on_one_side_is_unlike_and_out_of_proportion(person, skeleton):
    poses = person(4)
    poses[:2, skeleton.indices(("left_ankle", "left_foot", "left_toe")), 1] -= 200
    found = implausible(poses, skeleton)
    assert (found.symmetry, found.ratio, found.any) == (0.5, 0.5, 0.5)


def test_rules_about_joints_that_a_skeleton_lacks_do_not_count(person, skeleton):
    mpii = load_skeleton("mpii16")
    standing = np.einsum("ij,tjd->tid", skeleton.remap_matrix(mpii), person(3))
    assert implausible(standing, mpii).any == 0
    standing[0, mpii.index("left_wrist")] = standing[0, mpii.index("left_elbow")] + (0, -900, 0)
    assert implausible(standing, mpii).ratio == pytest.approx(1 / 3)
