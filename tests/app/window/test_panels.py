"""The tracks panel and the jobs panel."""

import threading
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from app.jobs.runner import JobRunner
from app.ui.messages import ErrorDialog
from app.ui.theme import apply_theme, theme
from app.views.panels import tracks_panel
from app.views.panels.jobs_panel import JobRow, JobsPanel, duration
from app.views.panels.tracks_panel import TracksPanel
from core.edits import NamePerson, ReplaceTrack, SetRecording, SetTrack
from core.errors import ModelError
from core.io.facts import ASSUMED, with_fact
from tests.app.conftest import FIRST, SECOND, people_walking


@pytest.fixture
def people(empty_session):
    people_walking(empty_session)
    return empty_session


@pytest.fixture
def tracks(people, qtbot):
    panel = TracksPanel(people)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def person(panel, number):
    return panel.topLevelItem(0).child(number)


def test_people_and_stages_hang_under_the_recording(tracks):
    top = tracks.topLevelItem(0)
    assert (top.text(0), top.text(1)) == ("walk.mp4", "file missing")
    assert [person(tracks, p).text(0) for p in (0, 1)] == ["Person 1", "Person 2"]
    assert person(tracks, 0).child(0).text(0) == "Poses 2D"
    assert person(tracks, 0).child(0).text(1) == "mpi28"
    assert person(tracks, 0).child(0).font(0).bold() and not person(tracks, 1).child(0).font(0).bold()


def test_what_nobody_states_of_a_track_is_marked(tracks, people):
    people.do(ReplaceTrack(FIRST, with_fact(people.document.track(FIRST).poses, "fps", 30.0, ASSUMED)))
    assert person(tracks, 0).child(0).text(1).endswith("assumed: 30 frames/s")


def test_what_is_to_be_renewed_has_the_colour_of_the_theme_that_is_in_force(tracks, monkeypatch, qapp, qtbot):
    apply_theme(qapp, "light")
    monkeypatch.setattr(tracks_panel, "stale_words", lambda *_: "to be renewed in 3 frames")
    for name in ("dark", "light"):
        apply_theme(qapp, name)
        qtbot.waitUntil(lambda: person(tracks, 0).child(0).foreground(1).color() == QColor(theme().warning))


def test_a_click_makes_a_track_the_active_one(tracks, people):
    tracks.itemClicked.emit(person(tracks, 1).child(0), 0)
    assert people.active_key == SECOND
    assert person(tracks, 1).child(0).font(0).bold()


def test_the_box_hides_a_track(tracks, people, qtbot):
    person(tracks, 0).child(0).setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: people.hidden == {FIRST})
    person(tracks, 0).child(0).setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: people.hidden == frozenset())


def test_a_row_outlives_the_call_of_qt_that_changes_it(tracks):
    """Filling the tree again in the middle of it crashed now and then."""
    row = person(tracks, 0).child(0)
    row.setCheckState(0, Qt.CheckState.Unchecked)
    assert person(tracks, 0).child(0) is row and row.checkState(0) == Qt.CheckState.Unchecked


def test_a_person_is_named_and_the_name_undone(tracks, people, qtbot):
    person(tracks, 1).setText(0, "Ada")
    qtbot.waitUntil(lambda: people.document.people == {(1, 1): "Ada"})
    people.undo()
    assert person(tracks, 1).text(0) == "Person 2"


def test_the_panel_follows_the_document(tracks, people):
    people.do(NamePerson(1, 0, "Grace"))
    people.do(SetTrack(SECOND, None))
    assert tracks.topLevelItem(0).childCount() == 1
    assert person(tracks, 0).text(0) == "Grace"


@pytest.fixture
def runner(qapp):
    runner = JobRunner()
    yield runner
    runner.close()


@pytest.fixture
def jobs(runner, qtbot):
    panel = JobsPanel(runner)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def row(panel):
    return panel.findChild(JobRow)


def test_a_job_is_shown_while_it_runs_and_can_be_cancelled(jobs, runner, qtbot):
    go_on = threading.Event()

    def task(*, progress, cancel):
        progress(0.5, "Frame 5 of 10")
        while not go_on.is_set():
            cancel.check()

    job = runner.start("Estimate", task)
    qtbot.waitUntil(lambda: "50%" in row(jobs).status.text())
    assert row(jobs).status.text().startswith("Frame 5 of 10 · 50%")
    assert row(jobs).bar.value() == 500
    row(jobs).cancel.click()
    qtbot.waitUntil(lambda: job.state.over)
    assert row(jobs).status.text() == "Cancelled"
    jobs.findChild(object, "jobs_clear").click()
    assert runner.jobs == []


def test_a_failure_shows_its_sentence_and_all_of_it_on_demand(jobs, runner, qtbot):
    def task(*, progress, cancel):
        raise ModelError("The weights are damaged", action="Fetch them again")

    job = runner.start("Estimate", task)
    qtbot.waitUntil(lambda: job.state.over)
    assert row(jobs).status.text() == "Failed: The weights are damaged"
    row(jobs).details.click()
    dialog = jobs.window().findChild(ErrorDialog)
    assert "in task" in dialog.details.toPlainText()
    dialog.close()


@pytest.mark.parametrize(("seconds", "text"), [(8.4, "8 s"), (200, "3 min 20 s"), (3900, "1 h 5 min")])
def test_durations_are_read_at_a_glance(seconds, text):
    assert duration(seconds) == text


def test_the_status_bar_says_the_time_that_the_timeline_says(window):
    """Of a recording whose frames are not even, as phones make them."""
    uneven = tuple((np.arange(100) / 25 + np.where(np.arange(100) > 50, 0.0137, 0)).tolist())
    recording = window.session.current_recording
    window.session.do(SetRecording(1, replace(recording, uneven=uneven)))
    window.session.seek(73)
    said = window.statusBar().place.text()
    assert said.endswith(f"{window.session.current_recording.times[73]:.3f} s") and said.endswith("2.934 s")
