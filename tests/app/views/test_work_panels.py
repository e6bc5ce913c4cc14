"""The list of recordings and the list of notes, over the two people walking of ``tests/app/conftest.py``."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.controllers.notes import NotesController
from app.controllers.review import ReviewController
from app.controllers.work_time import WorkTimeController
from app.jobs.runner import JobRunner
from app.views.panels.notes_panel import NotesPanel
from app.views.panels.recordings_panel import RecordingsPanel
from app.views.timeline.timeline import Timeline
from core.document import Note, Segment
from core.edits import NamePerson, SetNote, SetRecording, SetSegment
from core.recording import Recording
from tests.app.conftest import people_walking
from tests.app.views.conftest import Mouse


@pytest.fixture
def session(empty_session):
    people_walking(empty_session)
    empty_session.do(SetRecording(2, Recording(2, "/nowhere/run.mp4", "run.mp4", "color", 50, 25.0, 64, 48)))
    return empty_session


@pytest.fixture
def controller(session, settings):
    settings.user = "Ada"
    return NotesController(session, settings)


@pytest.fixture
def panel(session, controller, qtbot):
    runner, queued = JobRunner(), []
    work_time = WorkTimeController(session, ReviewController(session, runner), lambda: False)
    panel = RecordingsPanel(session, work_time, controller, runner, lambda task, chosen: queued.append((task, chosen)))
    panel.queued = queued
    qtbot.addWidget(panel)
    panel.show()
    yield panel
    work_time.stop()
    runner.close()


def lines(panel, row: int) -> list[str]:
    return panel.list.item(row).text().split("\n")


def visible(panel) -> list[str]:
    return [item.text().split("\n")[0].removeprefix("▸ ") for item in panel._items() if not item.isHidden()]


def test_a_row_says_how_far_the_work_is(panel, session, controller):
    controller.set_state("done", [1])
    session.do(SetNote(1, Note(1, 1, 5, "look")))
    name, state, content, work = lines(panel, 0)
    assert name == "▸ walk.mp4" and state.startswith("● done, Ada, ")
    assert content == "100 frames · 2 people · 1 note" and work == "1% seen"
    assert lines(panel, 1) == ["run.mp4", "○ to do", "50 frames", ""]


@pytest.mark.parametrize(
    ("words", "found"),
    [("run", ["run.mp4"]), ("#arm", ["walk.mp4"]), ("bo", ["run.mp4"]), ("lift walk", ["walk.mp4"]), ("lift run", [])],
)
def test_the_search_looks_everywhere(panel, session, words, found):
    session.do(SetNote(1, Note(1, 1, 5, "look", None, ("arm",))))
    session.do(NamePerson(2, 0, "Bo"))
    session.do(SetSegment(1, Segment(1, 1, 2, 9, "lift")))
    panel.search.setText(words)
    assert visible(panel) == found


def test_a_click_shows_a_recording_and_several_are_queued_together(panel, session):
    panel.list.clearSelection()
    panel.list.item(1).setSelected(True)
    panel.list.itemClicked.emit(panel.list.item(1))
    assert session.recording == 2
    panel.list.selectAll()
    panel.jobs.menu().actions()[1].trigger()
    assert panel.queued == [("estimate", [1, 2])]


def test_the_state_of_all_selected_is_set_in_one_step(panel, session):
    panel.list.selectAll()
    panel.state.setCurrentIndex(1)
    panel.state.activated.emit(1)
    assert [r.state for r in session.document.recordings.values()] == ["in review"] * 2
    session.undo()
    assert all(not r.state for r in session.document.recordings.values())


def test_a_real_recording_has_a_picture(empty_session, controller, video, qtbot):
    path, runner = video(), JobRunner()
    empty_session.do(SetRecording(1, Recording(1, str(path), "grey.mp4", "color", 20, 10.0, 64, 48)))
    work_time = WorkTimeController(empty_session, ReviewController(empty_session, runner), lambda: False)
    panel = RecordingsPanel(empty_session, work_time, controller, runner, lambda *_: None)
    qtbot.addWidget(panel)
    qtbot.waitUntil(lambda: bool(panel._pictures))
    picture = panel._pictures[str(path)].pixmap(40, 30).toImage()
    assert abs(picture.pixelColor(20, 15).red() - 100) < 6  # the tenth of twenty frames
    work_time.stop()
    runner.close()


# --- notes


@pytest.fixture
def notes(session, controller, qtbot):
    session.do(SetNote(1, Note(1, 1, 40, "elbow out", 50, ("arm",))))
    session.do(SetNote(2, Note(2, 2, None, "dark")))
    session.do(SetSegment(1, Segment(1, 1, 10, 20, "lift")))
    panel = NotesPanel(session, controller)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def texts(notes) -> list[list[str]]:
    found = notes._found
    return [[found.index(row, column).data() for column in range(3)] for row in range(found.rowCount())]


def test_notes_and_segments_of_this_recording_in_time(notes):
    assert texts(notes) == [["10 – 19", "▬ lift", "segment"], ["40 – 49", "elbow out", "#arm"]]
    notes.everywhere.setChecked(True)
    assert texts(notes)[-1] == ["all", "dark", ""]
    notes.search.setText("#ARM")
    assert texts(notes) == [["40 – 49", "elbow out", "#arm"]]


def test_typing_changes_text_tags_and_labels(notes, session):
    model = notes.model
    model.setData(model.index(1, 1), "elbow")
    model.setData(model.index(1, 2), "arm left")
    model.setData(model.index(0, 1), "carry")
    assert session.document.notes[1] == Note(1, 1, 40, "elbow", 50, ("arm", "left"))
    assert session.document.segments[1].label == "carry"


def test_a_click_goes_there_and_delete_takes_away(notes, session):
    notes.table.clicked.emit(notes._found.index(1, 0))
    assert session.frame == 40
    notes.table.selectRow(1)
    QTest.keyClick(notes, Qt.Key.Key_Delete)
    assert list(session.document.notes) == [2]


def test_the_timeline_shows_them(notes, session, qtbot):
    timeline = Timeline(session)
    qtbot.addWidget(timeline)
    timeline.resize(900, 200)
    timeline.show()
    qtbot.waitUntil(lambda: timeline.is_filled)
    assert "▬ lift" in timeline._explain(QPointF(timeline.axis.x(15), 60).toPoint())
    assert "elbow out #arm" in timeline._explain(QPointF(timeline.axis.x(45), 60).toPoint())
    image = timeline.grab().toImage()
    ratio = image.width() / timeline.width()
    row = [image.pixelColor(int(timeline.axis.x(f + 0.5) * ratio), int(36 * ratio)).name() for f in (5, 18, 25)]
    assert row[0] == row[2] != row[1]  # a bar over frames 10 to 19, nothing beside it
    Mouse(timeline).click(QPointF(timeline.axis.x(30.5), 60))
    assert session.frame == 30 and np.isfinite(timeline.axis.x(30))
