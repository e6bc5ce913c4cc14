"""Which tracks a task works on, on a document made by hand."""

import pytest

from app.track_choice import best_tracks
from core.document import Document
from core.edits import ReplaceTrack, SetRecording
from core.errors import AppError, PoseError
from core.recording import Recording
from core.track import TrackKey


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


def test_a_project_without_recordings_says_so_in_words():
    with pytest.raises(AppError, match="no such recording") as caught:
        best_tracks(Document())
    assert caught.value.expected == "a project with a recording"
