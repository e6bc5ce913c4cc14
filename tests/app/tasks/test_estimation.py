"""Tasks that the window and the command line share, on a document made by hand."""

import numpy as np
import pytest

from app.tasks.estimation import best_tracks, fit_to_frames, fit_to_times
from core.document import Document, Recording, TrackKey
from core.edits import ReplaceTrack, SetRecording
from core.errors import PoseError


@pytest.fixture
def recording():
    return Recording(1, "/videos/walk.mp4", "walk.mp4", "color", 40, 25.0, 640, 480)


@pytest.fixture
def document(recording, make_poses):
    """Person 0 detected and lifted, person 1 detected and inpainted, and a ground truth."""
    document = Document()
    SetRecording(1, recording).apply(document)
    for person, stage, dims in ((0, "detected", 2), (0, "lifted", 3), (1, "detected", 2), (1, "inpainted", 2)):
        ReplaceTrack(TrackKey(1, person, stage), make_poses(40, dims=dims)).apply(document)
    ReplaceTrack(TrackKey(1, 0, "truth"), make_poses(40)).apply(document)
    return document


def chosen(tracks):
    return [(track.key.person, track.key.stage) for track in tracks]


def test_the_furthest_2d_stage_of_each_person_is_taken_and_never_the_truth(document):
    assert chosen(best_tracks(document)) == [(0, "detected"), (1, "inpainted")]


def test_formats_that_hold_3d_alone_get_the_lifted_track(document):
    assert chosen(best_tracks(document, dims=(3,))) == [(0, "lifted")]


def test_what_was_lifted_goes_before_the_estimators_own_3d(document, make_poses):
    for variant in ("zed", "lifter"):
        ReplaceTrack(TrackKey(1, 1, "lifted", variant), make_poses(40, dims=3)).apply(document)
    ReplaceTrack(TrackKey(1, 1, "detected", "zed"), make_poses(40)).apply(document)
    assert [track.key.variant for track in best_tracks(document, dims=(3,))] == ["", "lifter"]


def test_a_stage_that_was_asked_for_is_taken_even_if_it_is_the_truth(document):
    assert chosen(best_tracks(document, stage="truth")) == [(0, "truth")]


def test_a_missing_stage_says_which_there_are(document):
    with pytest.raises(PoseError, match="detected, inpainted, lifted, truth"):
        best_tracks(document, stage="refined")


def test_imported_poses_are_cut_to_the_recording(recording, make_poses):
    fitted = fit_to_frames(make_poses(55), recording)
    assert len(fitted) == 40


def test_imported_poses_that_end_early_leave_the_rest_missing(recording, make_poses):
    short = make_poses(30)
    fitted = fit_to_frames(short, recording)
    assert len(fitted) == 40
    assert np.array_equal(fitted.coords[:30], short.coords) and np.isnan(fitted.coords[30:]).all()
    assert np.diff(fitted.times).min() > 0


def test_poses_of_another_rate_are_fitted_by_time(make_poses):
    """100 poses a second onto 25 frames a second, the file beginning 0.2 s late: frame 5 has the first pose, frame 6
    the fifth."""
    recording = Recording(1, "/nowhere/a.mp4", "a.mp4", "color", 20, 25.0, 64, 48)
    poses = make_poses(41).replace(times=np.arange(41) / 100)
    fitted = fit_to_times(poses, recording, 0.2)
    assert len(fitted) == 20 and fitted.times[6] == pytest.approx(0.24)
    assert np.array_equal(fitted.coords[[5, 6, 15]], poses.coords[[0, 4, 40]])
    assert np.isnan(fitted.coords[[4, 16]]).all() and not fitted.confidence[4].any()
    with pytest.raises(PoseError, match="another offset"):
        fit_to_times(poses, recording, 90)
