import numpy as np
import pytest

from app.foot_contacts import contacts_of, forgetting, stating
from app.samples import sample_named, sample_project
from app.staleness import made_of, stale_frames
from app.track_words import stale_words, track_words
from core.contacts import FootContacts
from core.document import Document
from core.edits import MoveJoints, SetRecording, SetTrack
from core.project.project import Project
from core.recording import Recording
from core.track import Track, TrackKey

FLAT, SPATIAL = TrackKey(1, 0, "detected", "blazepose"), TrackKey(1, 0, "lifted", "lifter")


@pytest.fixture
def lifted(make_poses):
    """A 2D track of 200 frames and what was lifted of it."""
    document = Document()
    document.tracks[FLAT] = flat = Track(FLAT, make_poses(200))
    poses = make_poses(200, dims=3)
    document.tracks[SPATIAL] = Track(SPATIAL, poses.replace(source={**poses.source, **made_of(flat)}))
    return document


def stale(document) -> list[int]:
    return stale_frames(document, document.tracks[SPATIAL]).tolist()


def test_3d_is_as_new_as_its_2d_poses_until_they_are_corrected(lifted):
    assert stale(lifted) == []
    inverse, _ = MoveJoints(FLAT, [70, 130], [3], np.zeros((2, 1, 2)))._apply(lifted)
    assert stale(lifted) == [70, 130]
    assert stale_words(lifted, lifted.tracks[SPATIAL]) == "to be renewed in 2 frames"
    inverse._apply(lifted)
    assert stale(lifted) == []


def test_a_frame_of_3d_that_followed_or_was_corrected_is_not_old(lifted):
    MoveJoints(FLAT, [70, 71], [3], np.zeros((2, 1, 2)))._apply(lifted)
    MoveJoints(SPATIAL, [70], [3], np.zeros((1, 1, 3)))._apply(lifted)
    assert stale(lifted) == [71]


def test_a_correction_that_was_lifted_and_taken_back_makes_it_old(lifted, make_poses):
    inverse, _ = MoveJoints(FLAT, [70], [3], np.zeros((1, 1, 2)))._apply(lifted)
    poses = make_poses(200, dims=3)
    lifted.tracks[SPATIAL] = Track(SPATIAL, poses.replace(source=made_of(lifted.tracks[FLAT])))
    assert stale(lifted) == []
    inverse._apply(lifted)
    assert 70 in stale(lifted)


def test_deleted_joints_and_other_poses_count(lifted, make_poses):
    MoveJoints(FLAT, [5], [3], np.full((1, 1, 2), np.nan))._apply(lifted)
    assert stale(lifted) == [5]
    lifted.tracks[FLAT] = Track(FLAT, make_poses(200, seed=1))
    assert stale(lifted) == list(range(200))


def test_an_estimators_own_3d_is_old_where_its_2d_poses_were_corrected():
    project = sample_project(sample_named("walk"))
    flat, spatial = (TrackKey(1, 0, stage, "blazepose") for stage in ("detected", "lifted"))
    assert not len(stale_frames(project.document, project.document.tracks[spatial]))
    project.apply(MoveJoints(flat, [9], [3], np.zeros((1, 1, 2))))
    assert stale_frames(project.document, project.document.tracks[spatial]).tolist() == [9]
    project.close()


def test_what_was_lifted_of_what_is_remembered_by_the_file(lifted, tmp_path):

    project = Project.create(tmp_path / "a.posewright")

    project.apply(SetRecording(1, Recording(1, "/nowhere/a.mp4", "a.mp4", "color", 200, 25.0, 640, 480)))
    for key, track in lifted.tracks.items():
        project.apply(SetTrack(key, track))
    project.close()
    again = Project.open(tmp_path / "a.posewright")
    assert stale(again.document) == []
    again.apply(MoveJoints(FLAT, [70], [3], np.zeros((1, 1, 2))))
    assert stale(again.document) == [70]
    again.close()


def test_tracks_are_called_by_what_they_are(make_poses):
    flat, spatial = make_poses(4), make_poses(4, dims=3)
    said = {
        ("detected", "blazepose", flat): "Poses 2D (BlazePose)",
        ("inpainted", "jumps", flat): "Repaired (JUMPS)",
        ("lifted", "lifter", spatial): "3D (lifter)",
        ("lifted", "blazepose", spatial): "3D (BlazePose)",
        ("truth", "walk", spatial): "Truth 3D (walk)",
        ("refined", "corrections", flat): "Refined 2D (from corrections)",
        ("refined", "looks", flat): "Refined 2D (by looking again)",
        ("refined", "model", flat): "Refined 2D (by a model of yours)",
        ("detected", "", flat): "Poses 2D",
    }
    for (stage, variant, poses), words in said.items():
        assert track_words(Track(TrackKey(1, 0, stage, variant), poses)) == words


def test_3d_is_old_where_the_user_says_otherwise_of_the_feet(lifted):
    poses = lifted.tracks[SPATIAL].poses
    found = FootContacts(0, ((0, 40),), ((30, 80),))
    lifted.recordings[1] = Recording(1, "/nowhere/a.mp4", "a.mp4", "color", 200, 25.0, 640, 480)

    def made_with(contacts: FootContacts, stated: bool) -> None:
        feet = {"feet": {**contacts.spans, "stated": stated}}
        lifted.tracks[SPATIAL] = Track(SPATIAL, poses.replace(source={**poses.source, **feet}))

    made_with(found, stated=False)
    assert stale(lifted) == [] and contacts_of(lifted, 1, 0) == found
    said = found.moved("left", (0, 40), (0, 44))
    inverse, _ = stating(lifted, 1, said, "")._apply(lifted)
    assert stale(lifted) == [40, 41, 42, 43] and contacts_of(lifted, 1, 0) == said
    made_with(said, stated=True)
    assert stale(lifted) == []
    forgetting(lifted, 1, 0)._apply(lifted)
    assert stale(lifted) == list(range(80))  # what would be found is not known
    inverse._apply(lifted)
    assert contacts_of(lifted, 1, 1) is None


@pytest.mark.parametrize("nonsense", [{"left": 3}, [1, 2], {"left": [["a", 2]]}, {"right": [[5, 2]]}, "feet"])
def test_feet_that_a_file_states_wrongly_are_unknown(lifted, nonsense):
    poses = lifted.tracks[SPATIAL].poses
    lifted.tracks[SPATIAL] = Track(SPATIAL, poses.replace(source={**poses.source, "feet": nonsense}))
    assert contacts_of(lifted, 1, 0) is None and stale(lifted) == []
