"""Which track of each person is drawn. Two people by two estimators, in 2D and in 3D."""

import numpy as np
import pytest

from app.session.people import shown_keys
from core.edits import ReplaceTrack
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton
from core.track import TrackKey
from tests.app.conftest import FIRST


@pytest.fixture
def measured(session):
    """Both estimators also measured the first person in 3D."""
    skeleton = load_skeleton("depth15")
    for variant in ("depth", "depth-cnn"):
        for stage, dims, space in (("detected", 2, Space.IMAGE), ("lifted", 3, Space.CAMERA)):
            coords = np.full((100, 15, dims), 1000.0, np.float32)
            poses = PoseSequence(skeleton, coords, np.arange(100) / 25, space=space)
            session.do(ReplaceTrack(TrackKey(1, 0, stage, variant), poses))
    return session


@pytest.mark.parametrize("variant", ["depth", "depth-cnn"])
def test_in_3d_the_same_estimator_is_shown_as_in_the_picture(measured, variant):
    measured.activate(TrackKey(1, 0, "detected", variant))
    assert shown_keys(measured, spatial=True) == [TrackKey(1, 0, "lifted", variant)]


def test_all_tracks_of_the_active_person_are_shown_together_the_active_one_last(measured):
    measured.activate(TrackKey(1, 0, "detected", "depth"))
    measured.show_together(True)
    flat = shown_keys(measured, spatial=False)
    assert flat[-1] == measured.active_key and {FIRST, TrackKey(1, 0, "detected", "depth-cnn")} <= set(flat)
    assert [key.person for key in flat].count(1) == 1
    spatial = shown_keys(measured, spatial=True)
    assert spatial == [TrackKey(1, 0, "lifted", "depth-cnn"), TrackKey(1, 0, "lifted", "depth")]


def test_a_hidden_track_stays_hidden_when_all_are_shown(measured):
    measured.activate(TrackKey(1, 0, "detected", "depth"))
    measured.show_together(True)
    measured.hide(FIRST)
    assert FIRST not in shown_keys(measured, spatial=False)
