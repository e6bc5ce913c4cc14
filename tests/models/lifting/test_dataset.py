import numpy as np

from models.common.plausibility import implausible
from models.lifting.dataset import (
    INPUTS,
    input_masks,
    lose,
    noise,
    random_camera,
    recombine,
    report,
    swap_sides,
    training_windows,
)


def test_rays_are_what_a_camera_at_that_place_sees(person, skeleton):
    positions, rng = np.repeat(person(5)[None], 3, axis=0), np.random.default_rng(0)
    camera = random_camera(positions, rng)
    rays, distance = camera.see(positions)
    points = camera.turn(positions - camera.target[:, None, None]) + [0, 0, 1] * distance[:, None, None, None]
    np.testing.assert_allclose(rays, points[..., :2] / points[..., 2:])
    assert points[..., 2].min() >= 499


def test_training_windows_agree_with_themselves(corpus):
    """Without noise a far camera's rays are the poses' x and y up to scale and place."""
    windows = training_windows(corpus, 16, 27, np.random.default_rng(1))
    assert windows.rays.shape == (16, 27, 28, 2) and windows.poses.shape == (16, 27, 28, 3)
    assert np.isfinite(windows.rays).all() and np.isfinite(windows.poses).all()
    np.testing.assert_array_equal(windows.poses[:, :, corpus.skeleton.index("pelvis")], 0)
    assert (windows.rays[windows.confidence == 0] == 0).all()
    told = windows.exists.any(axis=1) & ((windows.confidence > 0).sum(axis=2) > 20).all(axis=1)
    for rays, poses in zip(windows.rays[told], windows.poses[told], strict=True):
        flat = (rays[5, :, 0] - rays[5, :, 0].mean()), (poses[5, :, 0] - poses[5, :, 0].mean())
        assert np.corrcoef(*flat)[0, 1] > 0.8


def test_every_skeleton_gives_the_twelve_and_nothing_that_is_only_mixed_from_the_trunk(skeleton):
    masks = dict(zip((name for name, _ in INPUTS), input_masks(), strict=True))
    twelve = masks["alphapose12"] > 0
    assert twelve.sum() == 12 and (masks["mpi28"] == 1).all()
    for name, mask in masks.items():
        assert (mask[twelve] == 1).all(), name
    head, toe, pelvis = skeleton.indices(("head", "left_toe", "pelvis"))
    assert masks["blazepose33"][[head, toe, pelvis]].tolist() == [0.5, 1, 0]


def test_recombined_limbs_keep_their_bones_and_stay_plausible(person, skeleton):
    """The second window walks on its hands, so to say: the other's arms hang from its shoulders."""
    one, other = person(4), person(4)
    arm = skeleton.indices(("left_elbow", "left_wrist", "left_hand"))
    other[:, arm] = other[:, [skeleton.index("left_shoulder")]] + np.array([[280, 0, 0], [540, 0, 0], [620, 0, 0]])
    mixed = recombine(np.stack([one, other]), skeleton, np.random.default_rng(3), share=1.0)
    assert implausible(mixed.reshape(-1, 28, 3), skeleton).any == 0
    for pose in mixed:
        np.testing.assert_allclose(np.linalg.norm(pose[:, arm[1]] - pose[:, arm[0]], axis=-1), [260] * 4, atol=4)


def test_swapped_sides_are_the_other_sides_points(skeleton):
    rays = np.random.default_rng(0).normal(size=(40, 20, 28, 2))
    swapped = swap_sides(rays, skeleton, np.random.default_rng(1), share=1.0)
    changed = (swapped != rays).any(axis=-1)
    assert changed.any() and not changed[..., skeleton.index("neck")].any()
    np.testing.assert_array_equal(swapped[changed], rays[:, :, skeleton.flip_order][changed])


def test_noise_has_its_size_and_a_clean_quarter(skeleton):
    error = noise((400, 30, 28, 2), skeleton, np.random.default_rng(0))
    clean = (error == 0).all(axis=(1, 2, 3)).mean()
    size = np.median(np.linalg.norm(error[(error != 0).any(axis=(1, 2, 3))], axis=-1))
    assert 0.18 < clean < 0.32 and 5 < size < 20


def test_lost_joints_have_no_confidence_and_no_place(skeleton):
    rng = np.random.default_rng(0)
    rays, confidence = report(rng.normal(size=(30, 24, 28, 2)), skeleton, rng, np.ones((30, 24), bool))
    assert ((confidence > 0) == (rays != 0).any(axis=-1)).all() and confidence.max() <= 1
    assert 0 < lose(30, 24, skeleton, rng).mean() < 0.5
