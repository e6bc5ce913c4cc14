import pytest

from app.controllers.notes import NotesController, state_of
from app.dialogs.note import NoteDialog, split_tags
from core.document import Note, Segment
from core.edits import SetRecording
from core.recording import Recording


@pytest.fixture
def controller(session, settings):
    settings.user = "Ada"
    return NotesController(session, settings)


def test_a_note_is_on_the_range_or_on_this_frame(session, controller, monkeypatch):
    monkeypatch.setattr(NoteDialog, "ask", lambda *_: ("look", ("arm",)))
    session.seek(7)
    controller.ask_note()
    session.set_range(range(10, 20))
    controller.ask_note()
    assert list(session.document.notes.values()) == [
        Note(1, 1, 7, "look", None, ("arm",)), Note(2, 1, 10, "look", 20, ("arm",)),
    ]  # fmt: skip
    session.undo()
    assert list(session.document.notes) == [1]


def test_a_segment_is_begun_and_ended_while_skimming(session, controller):
    session.seek(10)
    controller.mark()
    session.seek(19)
    controller.mark()
    assert session.document.segments_of(1) == [Segment(1, 1, 10, 20, "task")] and controller.running is None


def test_cycles_follow_each_other_without_a_gap(session, controller):
    controller.label = "cycle"
    for frame in (0, 30, 55):
        session.seek(frame)
        controller.mark_next()
    found = [(s.start, s.stop, s.label) for s in session.document.segments_of(1)]
    assert found == [(0, 30, "cycle"), (30, 55, "cycle")] and controller.running == 55


def test_a_range_becomes_a_segment(session, controller):
    session.set_range(range(5, 9))
    controller.mark()
    assert session.document.segments_of(1)[0].frames == range(5, 9) and session.range is None


def test_a_name_given_to_a_segment_is_that_of_the_next(session, controller):
    session.set_range(range(5, 9))
    controller.mark()
    controller.change_segment(session.document.segments[1], label="lift")
    session.set_range(range(20, 29))
    controller.mark()
    assert [s.label for s in session.document.segments_of(1)] == ["lift", "lift"]


def test_notes_and_segments_go_in_one_step(session, controller):
    note = controller.add(1, range(3, 4), "x")
    session.set_range(range(5, 9))
    controller.mark()
    controller.remove([note, session.document.segments[1]])
    assert not session.document.notes and not session.document.segments
    session.undo()
    assert session.document.notes and session.document.segments


def test_the_state_says_by_whom_and_when(session, controller):
    controller.set_state("in review")
    recording = session.current_recording
    assert state_of(recording) == "in review" and recording.state_by == "Ada"
    assert len(recording.state_at) == len("2026-11-21T08:00")
    session.undo()
    assert state_of(session.current_recording) == "to do"


def test_done_goes_to_the_next_that_is_not(session, controller):
    for number in (2, 3):
        session.do(SetRecording(number, Recording(number, f"/nowhere/{number}", str(number), "color", 9, 25.0, 4, 4)))
    controller.set_state("done", [2])
    controller.done_and_next()
    assert session.recording == 3 and state_of(session.document.recordings[1]) == "done"


def test_tags_are_words():
    assert split_tags("#arm, leg arm") == ("arm", "leg")
