"""Review marks: accepted joints are remembered, undone and kept in the project file; no pose changes."""

import numpy as np
import pytest

from core.document import Document
from core.edits import MarkReviewed, MoveJoints, ReplaceTrack, SetRecording
from core.errors import EditError
from core.project.project import Project
from core.recording import Recording
from core.track import BLOCK, Track, TrackKey

KEY = TrackKey(1, 0, "detected")
RECORDING = Recording(1, "/tmp/walk.mp4", "walk", "color", 200, 25.0, 640, 480)


@pytest.fixture
def document(make_poses):
    document = Document()
    document.recordings[1] = RECORDING
    document.tracks[KEY] = Track(KEY, make_poses(200))
    return document


def test_marks_span_blocks_and_are_taken_back(document):
    inverse, change = MarkReviewed(KEY, 60, 130, np.array([3, 5])).apply(document)
    done = document.track(KEY).reviewed_joints()
    assert done.sum() == 70 * 2 and done[60:130, [3, 5]].all()
    assert change.kind == "note" and change.frames == range(60, 130) and change.joints == (3, 5)
    assert document.track(KEY).reviewed_joints(100, 140)[:30, 3].all()
    MarkReviewed(KEY, 0, 100, reviewed=False).apply(document)
    assert document.track(KEY).reviewed_joints().sum() == 30 * 2
    redo, _ = inverse.apply(document)
    assert not document.track(KEY).reviewed
    redo.apply(document)
    assert document.track(KEY).reviewed_joints().sum() == 30 * 2  # as it was before the inverse


def test_what_a_person_placed_counts_as_reviewed(document):
    MoveJoints(KEY, np.array([70]), np.array([2]), np.zeros((1, 1, 2))).apply(document)
    assert np.argwhere(document.track(KEY).reviewed_joints()).tolist() == [[70, 2]]


def test_new_poses_have_not_been_looked_at(document, make_poses):
    MarkReviewed(KEY, 0, 200).apply(document)
    inverse, _ = ReplaceTrack(KEY, make_poses(200, seed=1)).apply(document)
    assert not document.track(KEY).reviewed
    inverse.apply(document)
    assert document.track(KEY).reviewed_joints().all()


def test_places_outside_the_track_are_refused(document):
    for start, stop, joints in ((150, 201, None), (-1, 3, None), (5, 5, None), (0, 9, [28]), (0, 9, [])):
        with pytest.raises(EditError):
            MarkReviewed(KEY, start, stop, joints).apply(document)
    assert not document.track(KEY).reviewed


def test_marks_are_in_the_project_file(make_poses, tmp_path):
    project = Project.create(tmp_path / "x.posewright")
    project.apply(SetRecording(1, RECORDING))
    project.apply(ReplaceTrack(KEY, make_poses(200)))
    project.apply(MarkReviewed(KEY, BLOCK - 1, BLOCK + 1, np.array([27])))
    inverse, _ = project.apply(MarkReviewed(KEY, 150, 151))
    project.apply(inverse)
    project.close()
    reopened = Project.open(tmp_path / "x.posewright")
    assert reopened.problems == []
    assert np.argwhere(reopened.document.track(KEY).reviewed_joints()).tolist() == [[63, 27], [64, 27]]
    reopened.close()
