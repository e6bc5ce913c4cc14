import numpy as np
import pytest

from core.errors import ModelError
from models.training import corruption, mocap


def test_half_overlapping_windows_stay_in_their_clip(corpus):
    assert mocap.half_overlapping(corpus, 24).tolist() == [0, 12, 24, 36, 60]


def test_random_windows_say_which_frames_exist(corpus):
    windows, exists = mocap.random_windows(corpus, 16, 40, np.random.default_rng(0), speeds=(1, 1))
    assert windows.shape == (16, 40, 28, 3)
    assert set(exists.sum(axis=1)) == {30, 40}  # the clip of 30 frames is too short
    short = exists.sum(axis=1) == 30
    np.testing.assert_array_equal(windows[short][:, 30:], np.repeat(windows[short][:, 29:30], 10, axis=1))


def test_mirroring_twice_changes_nothing(corpus):
    once = mocap.mirror(corpus.clip(0), corpus.skeleton)
    left, right = corpus.skeleton.indices(("left_hand", "right_hand"))
    np.testing.assert_allclose(once[:, left], corpus.clip(0)[:, right] * [-1, 1, 1])
    np.testing.assert_array_equal(mocap.mirror(once, corpus.skeleton), corpus.clip(0))


def test_other_bodies_keep_the_pelvis_and_symmetry(corpus):
    clip = corpus.clip(0)[None]
    other = mocap.randomise_bodies(clip, corpus.skeleton, np.random.default_rng(0), spread=0.1, offset=0)
    index = corpus.skeleton.index
    np.testing.assert_allclose(other[:, :, index("pelvis")], clip[:, :, index("pelvis")], atol=1e-2)

    def thigh(poses, side):
        return np.linalg.norm(poses[0, :, index(f"{side}_knee")] - poses[0, :, index(f"{side}_hip")], axis=-1)

    ratio = thigh(other, "left") / thigh(clip, "left")
    assert abs(ratio[0] - 1) > 0.01 and np.ptp(ratio) < 1e-4
    np.testing.assert_allclose(thigh(other, "right") / thigh(clip, "right"), ratio, rtol=1e-4)


def test_without_spread_and_offset_a_body_stays_itself(corpus):
    clip = corpus.clip(0)[None]
    same = mocap.randomise_bodies(clip, corpus.skeleton, np.random.default_rng(0), spread=0, offset=0)
    np.testing.assert_allclose(same, clip, atol=1e-2)


def test_offsets_are_the_same_left_and_right(corpus):
    """The person faces +z, so the body's left is +x."""
    clip = corpus.clip(0)[None]
    moved = mocap.randomise_bodies(clip, corpus.skeleton, np.random.default_rng(3), spread=0) - clip
    left, right = (moved[0, 0, corpus.skeleton.index(f"{side}_hip")] for side in ("left", "right"))
    assert np.abs(left).max() > 1
    np.testing.assert_allclose(left * [-1, 1, 1], right, atol=1e-2)


def test_a_level_camera_in_front_sees_the_person_upright_and_mirrored(corpus):
    """Someone who looks into the camera has the left hand on the image's right."""
    rotation = mocap.random_rotations(1, np.random.default_rng(0), mocap.Views(pitch=(0, 0), roll=(0, 0)))[0]
    np.testing.assert_allclose(rotation @ [0, 1, 0], [0, -1, 0], atol=1e-6)
    np.testing.assert_allclose(np.linalg.det(rotation), 1, atol=1e-5)


def test_looking_down_shows_the_head_nearer_than_the_feet(corpus):
    views = mocap.Views(pitch=(30, 30), roll=(0, 0))
    _, depth = mocap.project(corpus.clip(0)[None], np.random.default_rng(0), views)
    head, foot = corpus.skeleton.indices(("head_top", "left_toe"))
    assert (depth[0, :, head] < depth[0, :, foot]).all()


def test_head_size_of_a_standing_person(corpus):
    image = corpus.clip(0)[None, ..., :2]
    assert mocap.head_size(image, corpus.skeleton)[0] == pytest.approx(290)


def test_a_file_that_is_no_corpus_is_refused(tmp_path):
    np.savez(tmp_path / "x.npz", a=1)
    with pytest.raises(ModelError, match="positions"):
        mocap.load_corpus(tmp_path / "x.npz")


def test_random_runs_cover_their_share(skeleton):
    lost = corruption.random_runs(64, 100, skeleton, np.random.default_rng(0))
    assert lost.mean() == pytest.approx(0.2, abs=0.02)


def test_joint_gaps_are_one_run_of_36_frames(skeleton):
    lost = corruption.joint_gaps(8, 80, skeleton, np.random.default_rng(0))
    counts = lost.sum(axis=1)
    assert set(np.unique(counts)) == {0, 36}
    assert (np.diff(np.pad(lost, ((0, 0), (1, 1), (0, 0))).astype(int), axis=1) == 1).sum(axis=1).max() == 1


def test_a_blackout_hides_everybody_for_twelve_frames(skeleton):
    lost = corruption.blackout(4, 60, skeleton, np.random.default_rng(0))
    assert (lost.all(axis=2).sum(axis=1) == 12).all() and (lost.any(axis=2).sum(axis=1) == 12).all()


def test_damage_hides_what_was_never_given(corpus):
    image, _ = mocap.project(corpus.clip(0)[None].repeat(20, axis=0), np.random.default_rng(0))
    head = mocap.head_size(image, corpus.skeleton)
    observed, confidence = corruption.damage(image, corpus.skeleton, head, np.random.default_rng(0), noisy=0)
    np.testing.assert_array_equal(observed, image)
    assert confidence.min() == 0 and confidence.max() == 1
    assert (confidence[..., corpus.skeleton.index("spine3")] == 0).mean() > 0.8


def test_training_clips_of_the_shipped_weights_are_cmu_alone(shared_data):
    corpus = mocap.load_corpus(shared_data("mocap/train.npz"), "CMU-mocap")
    assert len(corpus) == 259 and set(corpus.licences) == {"CMU-mocap"}
    assert not any(subject.startswith("hdm05") for subject in corpus.subjects)
