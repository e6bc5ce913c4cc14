"""Hands without a body: where a palm's hand is looked for, whose hands are one person's, and real ones."""

import numpy as np
import pytest

from core.media.base import open_recording
from core.poses import Space
from models import catalog
from models.common.cache import FileState
from models.estimators.box_detector import Box
from models.estimators.hands_alone import SKELETON, HandTrack, paired, square_of_palm
from tests.models.estimators.worlds import MadeRecording


def palm(wrist: tuple[float, float], knuckle: tuple[float, float]) -> Box:
    """A palm of 100 pixels about (200, 300)."""
    points = np.zeros((7, 2))
    points[0], points[2] = wrist, knuckle
    return Box(0.9, np.array([[150.0, 250.0], [250.0, 350.0]]), points)


def test_the_square_of_a_palm_reaches_towards_the_fingers():
    up = square_of_palm(palm((200, 350), (200, 250)))
    assert (up.x, up.y, up.width, up.height) == (200, 250, pytest.approx(260), pytest.approx(260))
    assert up.angle == pytest.approx(0)
    right = square_of_palm(palm((150, 300), (250, 300)))
    assert (right.x, right.y, right.angle) == (pytest.approx(250), pytest.approx(300), pytest.approx(np.pi / 2))


def hand(x: float, frames: slice, right: bool) -> HandTrack:
    """A hand that rests at x in those of 40 frames."""
    points = np.full((40, 21, 6), np.nan)
    points[frames] = x
    return HandTrack(points, right)


def test_a_left_and_a_right_hand_are_one_person_and_a_hand_that_comes_back_is_theirs():
    hands = [hand(300, slice(0, 40), False), hand(100, slice(0, 15), True), hand(110, slice(20, 40), True)]
    pairs = paired(hands)
    assert [pair.hands for pair in pairs] == [hands]
    assert np.flatnonzero(np.isnan(pairs[0].joined(True, 40)[:, 0, 0])).tolist() == [15, 16, 17, 18, 19]
    assert pairs[0].joined(True, 40)[30, 0, 0] == 110 and pairs[0].joined(False, 40)[30, 0, 0] == 300


def test_four_hands_are_two_people_each_with_the_nearer_hand():
    lefts = [hand(300, slice(0, 40), False), hand(800, slice(0, 40), False)]
    rights = [hand(700, slice(0, 40), True), hand(200, slice(0, 40), True)]
    assert [pair.hands for pair in paired([*lefts, *rights])] == [[lefts[0], rights[1]], [lefts[1], rights[0]]]


@pytest.fixture(scope="module")
def estimator():
    if any(row.state != FileState.PRESENT for row in catalog.inspect_files("hands")):
        pytest.skip("BlazePose's files are not in the store: run posewright models get blazepose")
    return catalog.build("hands")


@pytest.mark.slow
def test_hands_of_a_signer_whose_body_is_cut_off(estimator, shared_data):
    """Her head and shoulders are cut off; she faces the camera, so her left hand is on the right."""
    with open_recording(shared_data("samples/video/intel_asl_walk.mkv")) as source:
        frames = [np.ascontiguousarray(frame[200:470, 140:500]) for frame in source.frames(15, 60)]
    found = estimator.estimate(MadeRecording(frames), people=1)[0]
    assert found.image.skeleton == SKELETON and found.body.space == Space.CAMERA
    left, right = (found.image.coords[:, SKELETON.index(f"{side}_hand_root")] for side in ("left", "right"))
    both = np.isfinite(left[:, 0]) & np.isfinite(right[:, 0])
    assert both.sum() > 5 and (left[both, 0] > right[both, 0] + 40).all()
    palm = found.body.coords[:, SKELETON.indices(("left_hand_root", "left_middle_mcp"))]
    assert 60 < np.nanmedian(np.linalg.norm(palm[:, 0] - palm[:, 1], axis=1)) < 130  # mm from wrist to knuckle


@pytest.mark.slow
def test_pictures_without_hands_give_nobody(estimator):
    noise = np.random.default_rng(0).integers(0, 256, (12, 240, 321, 3), np.uint8)
    assert estimator.estimate(MadeRecording(list(noise))) == {}
    assert estimator.estimate(MadeRecording([np.zeros((1, 1, 3), np.uint8)] * 12)) == {}
