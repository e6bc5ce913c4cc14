import numpy as np

from core.kinematics.bone_lengths import constrain_around, decaying_offsets, own_lengths, with_lengths


def test_bone_lengths_are_the_median_and_the_same_on_both_sides(person, skeleton):
    poses = person(9)
    poses[:, skeleton.index("left_ankle"), 1] -= 20  # a left shank of 420 mm beside a right one of 400
    lengths = own_lengths(poses, skeleton)
    left, right = skeleton.indices(("left_ankle", "right_ankle"))
    assert lengths[left] == lengths[right]
    assert np.isclose(lengths[left], (np.hypot(420, 10) + np.hypot(400, 10)) / 2)
    assert lengths[skeleton.index("pelvis")] == 0


def test_directions_stay_and_lengths_become_what_is_asked(person, skeleton):
    poses = person(6)
    lengths = own_lengths(poses, skeleton) * 1.1
    changed = with_lengths(poses, lengths, skeleton)
    np.testing.assert_allclose(own_lengths(changed, skeleton), lengths)
    pelvis = skeleton.index("pelvis")
    np.testing.assert_allclose(changed - changed[:, [pelvis]], 1.1 * (poses - poses[:, [pelvis]]), atol=1e-9)


def test_pinned_joints_stay_and_the_arm_follows(person, skeleton):
    poses, wrist = person(5), skeleton.index("right_wrist")
    lengths, pinned = own_lengths(poses, skeleton), np.zeros(poses.shape[:2], bool)
    poses[2, wrist] += (60, 40, 120)
    pinned[2, wrist] = True
    fitted = constrain_around(poses, lengths, pinned, skeleton)
    np.testing.assert_array_equal(fitted[2, wrist], poses[2, wrist])
    np.testing.assert_array_equal(fitted[[0, 1, 3, 4]], poses[[0, 1, 3, 4]])
    np.testing.assert_allclose(own_lengths(fitted[2:3], skeleton), lengths, atol=2)


def test_a_correction_is_linear_between_known_frames_and_fades_beyond():
    miss, known = np.zeros((31, 2, 3)), np.zeros((31, 2), bool)
    miss[[10, 14], 1] = [[10, 0, 0], [30, 0, 4]]
    known[[10, 14], 1] = True
    everywhere, trust = decaying_offsets(miss, known, fade=8.0)
    expected = [[10, 0, 0], [10, 0, 0], [15, 0, 1], [30, 0, 4], [30, 0, 4]]
    np.testing.assert_allclose(everywhere[[2, 10, 11, 14, 22], 1], expected)
    np.testing.assert_allclose(trust[[2, 10, 14, 22], 1], [np.exp(-1), 1, 1, np.exp(-1)])
    assert not trust[:, 0].any()
