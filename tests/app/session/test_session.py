import numpy as np
import pytest

from app.session.session import Session
from core.edits import MoveJoints, ReplaceTrack, SetRecording, SetTrack
from core.errors import EditError, ProjectError
from core.poses import PoseSequence
from core.project.project import Project
from core.recording import Recording
from core.skeleton import load_skeleton
from core.track import TrackKey
from tests.app.conftest import FIRST, SECOND


def move(session, x, gesture=""):
    session.do(MoveJoints(FIRST, [3], [0], [[[x, 0.0]]]), gesture)


def x_of(session):
    return session.document.track(FIRST).frame(3).coords[0, 0]


def test_an_edit_is_undone_and_done_again(session):
    move(session, 77)
    assert x_of(session) == 77
    session.undo()
    assert x_of(session) == 3
    session.redo()
    assert x_of(session) == 77


def test_a_held_key_is_one_undo_step(session):
    for x in (10, 11, 12):
        move(session, x, gesture="nudge")
    assert session.undo_stack.count() == 1
    session.undo()
    assert x_of(session) == 3
    session.redo()
    assert x_of(session) == 12


def test_an_edit_that_fails_leaves_no_undo_step(session):
    with pytest.raises(EditError):
        session.do(MoveJoints(FIRST, [500], [0], [[[1.0, 1.0]]]))
    assert session.undo_stack.count() == 0


def test_an_undo_that_cannot_be_saved_changes_nothing_and_can_be_tried_again(session, monkeypatch):
    move(session, 77)
    monkeypatch.setattr(session.project._stored, "write", fail)
    with pytest.raises(ProjectError):
        session.undo()
    assert x_of(session) == 77
    assert session.undo_stack.canUndo()
    monkeypatch.undo()
    session.undo()
    assert x_of(session) == 3


def test_steps_of_an_earlier_session_are_undone_and_redone(session):
    before = len(session.project.stored_steps())
    for x in (10, 11, 12):
        move(session, x, gesture="nudge")
    session.do(MoveJoints(FIRST, [3], [0], [[[77.0, 0.0]]], text="Move nose"))
    path = session.project.path
    session.open(Project.create())
    assert not session.undo_stack.canUndo()
    session.open(Project.open(path))
    stack = session.undo_stack
    assert (stack.count(), stack.undoText(), x_of(session)) == (before + 2, "Move nose", 77)
    session.undo()
    assert x_of(session) == 12
    session.undo()
    assert x_of(session) == 3 and stack.index() == before
    session.redo()
    move(session, 20)
    session.open(Project.create())
    session.open(Project.open(path))
    session.undo()
    assert x_of(session) == 12
    session.undo()
    session.open(Project.create())
    session.open(Project.open(path))  # what was taken back is redone in the next session
    assert (stack.redoText(), stack.canUndo(), stack.index()) == (stack.text(before), before > 0, before)
    session.redo()
    assert x_of(session) == 12
    session.redo()
    assert x_of(session) == 20 and not stack.canRedo()
    session.undo()
    move(session, 33)
    assert not stack.canRedo() and session.project.steps_again() == []
    session.undo()
    assert x_of(session) == 12


def fail():
    raise ProjectError("The disk is full")


def test_every_edit_is_in_the_file_as_soon_as_it_is_made(session):
    move(session, 77)
    other = Project.open(session.project.path, read_only=True)
    assert other.document.track(FIRST).frame(3).coords[0, 0] == 77
    other.close()


def test_what_is_looked_at_follows_recordings_and_tracks_that_go(session):
    session.seek(90)
    session.do(SetTrack(FIRST, None))
    assert session.active_key == SECOND
    session.do(SetRecording(1, None))
    assert (session.recording, session.active_key, session.n_frames, session.frame) == (None, None, 0, 0)
    session.undo()
    assert session.recording == 1


def test_a_shorter_recording_moves_the_frame_inside(session):
    session.seek(90)
    session.do(SetRecording(1, Recording(1, "/nowhere/short.mp4", "short.mp4", "color", 50, 25.0, 64, 48)))
    assert session.frame == 49


def test_seek_stays_inside_and_tells_once(session, qtbot):
    with qtbot.waitSignal(session.frameChanged) as seen:
        session.seek(1000)
    assert seen.args == [99]
    with qtbot.assertNotEmitted(session.frameChanged):
        session.seek(2000)


def test_opening_another_project_starts_over(qapp, session):
    session.seek(5)
    session.select([1, 2])
    session.open(Project.create())
    assert (session.frame, session.joints, session.recording, session.undo_stack.count()) == (0, (), None, 0)


def test_an_empty_session_has_nothing_to_show(qapp):
    session = Session(Project.create())
    session.seek(3)
    assert (session.frame, session.track, session.current_recording) == (0, None, None)
    session.project.close()


def test_another_track_keeps_the_selected_joints_by_name(session):
    coco = load_skeleton("coco17")
    poses = PoseSequence(coco, np.zeros((100, 17, 2)), np.arange(100) / 25)
    other = TrackKey(1, 0, "detected", "other")
    session.do(ReplaceTrack(other, poses))
    names = ("left_wrist", "head_top")
    session.select(session.track.skeleton.indices(names))
    session.activate(other)
    assert [coco.joints[joint] for joint in session.joints] == ["left_wrist"]
