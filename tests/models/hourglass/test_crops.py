"""Crops: where the dots are in the picture, they are in the crop, and depth is in the crop's own pixels."""

import numpy as np
import pytest

from core.datasets.base import Annotated
from core.errors import ModelError
from core.skeleton import load_skeleton
from models.hourglass.batches import _mirrored, _seen, joined, plain_batch, training_batch
from models.hourglass.crops import (
    MARGIN,
    SKELETON,
    cut_out,
    image_scale,
    open_crops,
    person_region,
    remapped,
    write_crops,
)


def brightness(picture, point):
    column, row = np.rint(point).astype(int)
    return int(picture[row, column].max())


def test_a_person_is_cut_out_with_a_margin_and_the_labels_follow(annotated):
    sample = annotated(scale=0.1)
    cut = cut_out(sample, SKELETON, 96)
    assert cut["picture"].shape == (96, 96, 3)
    assert min(brightness(cut["picture"], point) for point in cut["points"]) > 150
    assert np.ptp(cut["points"], axis=0).max() == pytest.approx(96 / MARGIN, abs=0.01)


def test_depth_has_the_scale_of_the_crop(annotated):
    cut = cut_out(annotated(scale=0.1), SKELETON, 96)
    pixels_a_mm = np.ptp(cut["points"][:, 1]) / np.ptp(cut["body"][:, 1])
    wrist, pelvis = SKELETON.index("right_wrist"), SKELETON.index("pelvis")
    assert cut["depth"][pelvis] == 0
    assert cut["depth"][wrist] == pytest.approx(cut["body"][wrist, 2] * pixels_a_mm, rel=1e-4)
    assert cut["depth"][wrist] < -5


def test_the_scale_of_a_flat_picture_is_exact_and_unknown_without_3d(standing):
    assert image_scale(standing[:, :2] * 0.25, standing) == pytest.approx(0.25)
    assert np.isnan(image_scale(standing[:, :2], np.full((16, 3), np.nan)))


def test_joints_that_another_skeleton_lacks_are_missing():
    coco = load_skeleton("coco17")
    values = remapped(np.arange(34.0).reshape(17, 2), coco)
    assert np.isnan(values[SKELETON.index("head_top")]).all()
    assert values[SKELETON.index("left_wrist")].tolist() == [18, 19]


def test_somebody_who_shows_three_joints_is_left_out(annotated):
    sample = annotated()
    hidden = Annotated("x", sample.read, sample.points, np.arange(16) < 3, None)
    assert cut_out(hidden, SKELETON, 64) is None


@pytest.mark.parametrize("angle", [0.0, 0.6, -2.0])
def test_the_square_turns_with_the_trunk(standing, angle):
    c, s = np.cos(angle), np.sin(angle)
    points = standing[:, :2] @ np.array([[c, s], [-s, c]]) * 0.1 + (50, 60)
    region = person_region(points, np.ones(16, bool), 1.3)
    assert region.angle == pytest.approx(angle, abs=0.03)
    unit = region.to_unit(points)
    assert unit[SKELETON.index("upper_neck"), 1] < unit[SKELETON.index("pelvis"), 1]
    assert (unit.min(), unit.max()) == pytest.approx((0.5 - 0.5 / 1.3, 0.5 + 0.5 / 1.3), abs=0.01)


def test_a_store_is_written_and_opened(stores, tmp_path):
    again = open_crops(tmp_path / "lab")
    assert again.pictures.shape == (6, 96, 96, 3) and again.has_3d and not stores["wild"].has_3d
    assert again.group.tolist() == list("abcabc")
    with pytest.raises(ModelError, match="not a store"):
        open_crops(tmp_path / "nothing")
    with pytest.raises(ModelError, match="No person"):
        write_crops([], SKELETON, tmp_path / "empty")


def test_plain_batches_show_joints_where_they_say(stores):
    batch = plain_batch(stores["lab"], np.arange(6), 128)
    for picture, points in zip(batch.pictures.numpy(), batch.points.numpy(), strict=True):
        assert np.median([brightness(picture, point) for point in (points + 1) * 64 - 0.5]) > 125
    assert batch.weight.sum() == 6 * 16 and batch.depth_weight.all()
    wrist = batch.depth[:, SKELETON.index("right_wrist")]
    assert (wrist < -0.1).all() and wrist.std() < 0.01


def test_a_mirror_exchanges_sides_and_keeps_depths(stores):
    sample = _seen(stores["lab"], 0, person_region(stores["lab"].points[0], np.ones(16, bool), 1.3), 64)
    mirrored = _mirrored(sample)
    left, right = SKELETON.indices(("left_wrist", "right_wrist"))
    assert mirrored["depth"][left] == sample["depth"][right]
    assert mirrored["points"][left] == pytest.approx(sample["points"][right] * (-1, 1))
    assert np.array_equal(mirrored["pictures"], sample["pictures"][:, ::-1])


def test_training_batches_vary_and_come_from_the_seed_alone(stores):
    one, same, other = (
        training_batch(stores["lab"], np.array([0, 1]), 64, np.random.default_rng(seed)) for seed in (1, 1, 2)
    )
    assert np.array_equal(one.pictures, same.pictures) and not np.array_equal(one.pictures, other.pictures)
    both = joined(one, training_batch(stores["wild"], np.array([0]), 64, np.random.default_rng(3)))
    assert both.pictures.shape == (3, 64, 64, 3) and both.depth_weight[2].sum() == 0 and both.weight[2].sum() > 0
