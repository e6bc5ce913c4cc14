"""People cut out of recordings: the CycleGAN's target, and what judges."""

import cv2
import numpy as np
import pytest

from core.errors import UsageError
from models.depth import domains
from models.depth.domains import Footage, Recorded, cut_out, held_out
from models.depth.networks import SIZE


@pytest.fixture(scope="module")
def two_people(shared_data) -> Footage:
    """A RealSense's recording of two people, forty frames."""
    return Footage(str(shared_data("samples/depth/realsense_rgbd_two_people_n40")))


@pytest.mark.slow
def test_a_real_recording_becomes_squares_of_people(two_people):
    learn, judging = (cut_out([two_people], judging=judging) for judging in (False, True))
    assert {one.frame for one in judging} == {15, 16, 17, 18, 19, 35, 36, 37, 38, 39}
    assert len(learn) + len(judging) == len(cut_out([two_people])) >= 70
    assert {one.person for one in learn} == {1, 2}
    images = Recorded.of(learn).images(40, np.random.default_rng(0))
    assert images.shape == (40, 1, SIZE, SIZE) and images.dtype == np.float32
    people = images < 1
    assert 0.05 < people.mean() < 0.6 and np.abs(np.median(images[people])) < 0.2  # about the median depth


def test_one_stretch_of_four_and_what_was_corrected_judges():
    truth = np.full((8, 15, 3), np.nan)
    truth[7, 3] = 0
    footage = Footage("take", truth={0: truth})
    assert [frame for frame in range(41) if held_out(footage, frame)] == [7, *range(15, 20), *range(35, 40)]


def test_mirrored_images_are_as_frequent_as_others():
    depth = np.full((1, 4, 4), 2000.0, np.float32)
    mask = np.zeros((1, 4, 4), bool)
    mask[:, :, 0] = True
    images = Recorded(depth, mask, np.array([2000.0])).images(400, np.random.default_rng(0))
    left = (images[:, 0, :, 0] == 0).all(axis=1)
    assert 150 < left.sum() < 250 and (images[~left][:, 0, :, 3] == 0).all()


def test_too_few_people_and_colour_are_refused(tmp_path):
    for frame in range(3):
        cv2.imwrite(str(tmp_path / f"{frame:04d}.png"), np.full((48, 64, 3), frame, np.uint8))
    with pytest.raises(UsageError, match="Too little is seen of people.*16"):
        Recorded.of([])
    with pytest.raises(UsageError, match="no depth"):
        cut_out([Footage(str(tmp_path))])


def test_most_is_kept(two_people, monkeypatch):
    monkeypatch.setattr(domains, "MOST", 10)
    assert len({one.frame for one in cut_out([two_people], most=10)}) == 10
