import threading

import numpy as np
import pytest
from PySide6.QtWidgets import QListWidget, QPushButton, QToolButton

from app.controllers.projects import ProjectsController
from app.tasks.thumbnails import file_thumbnail
from app.tours import TOURS
from core.edits import ReplaceTrack, SetRecording
from core.errors import MediaError
from core.media import first_picture
from core.media.decoder import Decoder
from core.poses import PoseSequence
from core.project.project import Project
from core.skeleton import load_skeleton
from core.track import TrackKey


def settled(window, qtbot):
    qtbot.waitUntil(lambda: window.session.recording == 1 and not window.runner.active, timeout=20_000)


def test_the_start_page_gives_way_to_what_is_opened_and_comes_back(empty_window, video, qtbot):
    assert empty_window.middle.currentWidget() is empty_window.start_page
    empty_window.controllers.recordings.open_paths([video()])
    settled(empty_window, qtbot)
    assert empty_window.middle.currentWidget() is empty_window.frame_view
    empty_window.controllers.history.undo()
    assert empty_window.middle.currentWidget() is empty_window.start_page


@pytest.mark.parametrize("end", ["opened", "damaged", "cancelled"])
def test_a_large_video_is_seen_before_it_is_indexed(empty_window, video, qtbot, monkeypatch, end):
    indexing, scan = threading.Event(), Decoder.scan

    def slow(self, *how):
        while not indexing.wait(0.01):
            how[1].check()
        if end == "damaged":
            raise MediaError("The index is damaged")
        return scan(self, *how)

    monkeypatch.setattr(Decoder, "scan", slow)
    monkeypatch.setattr(first_picture, "LARGE", 0)
    monkeypatch.setattr("app.controllers.recordings.show_error", lambda *_: None)
    empty_window.controllers.recordings.open_paths([video()])
    qtbot.waitUntil(lambda: empty_window.frame_view._picture is not None, timeout=20_000)
    assert empty_window.middle.currentWidget() is empty_window.frame_view
    (job,) = empty_window.runner.active
    assert empty_window.session.current_recording is None
    job.cancel() if end == "cancelled" else indexing.set()
    qtbot.waitUntil(lambda: not empty_window.runner.active, timeout=20_000)
    opened = end == "opened"
    qtbot.waitUntil(lambda: (empty_window.session.current_recording is not None) == opened, timeout=20_000)
    shown = empty_window.frame_view if opened else empty_window.start_page
    qtbot.waitUntil(lambda: empty_window.middle.currentWidget() is shown, timeout=20_000)


def test_recent_files_have_pictures_and_open(empty_window, video, tmp_path, qtbot, settings):
    settings.recent = [str(video()), str(tmp_path / "gone.mp4")]
    page = empty_window.start_page
    page.refresh()
    qtbot.waitUntil(lambda: len(page._pictures) == 2, timeout=20_000)
    recent = empty_window.findChild(QListWidget, "start_recent")
    assert recent.item(0).text().startswith("grey.mp4")
    recent.itemClicked.emit(recent.item(0))
    settled(empty_window, qtbot)
    assert empty_window.session.current_recording.name == "grey.mp4"


def test_a_project_has_the_picture_of_its_recording(video, tmp_path):
    from app.tasks.recordings import describe_recording

    project = Project.create(tmp_path / "a.posewright")
    assert file_thumbnail(project.path, 30) is None
    project.apply(SetRecording(1, describe_recording(video())))
    project.close()
    assert file_thumbnail(tmp_path / "a.posewright", 30).shape == (30, 40, 3)


def test_open_on_the_page_is_the_action(empty_window, qtbot):
    asked = []
    empty_window.actions_.qactions["open"].triggered.disconnect()
    empty_window.actions_.qactions["open"].triggered.connect(lambda: asked.append(1))
    empty_window.findChild(QPushButton, "start_open").click()
    assert asked == [1]


def test_a_sample_is_opened_and_left_without_a_question(empty_window, qtbot, monkeypatch):
    monkeypatch.setattr(ProjectsController, "_ask_about_untitled", lambda *_: pytest.fail("asked"))
    empty_window.findChild(QToolButton, "start_sample_two_people").click()
    settled(empty_window, qtbot)
    assert len({key.person for key in empty_window.session.document.tracks}) == 2
    sample = empty_window.session.project.path
    empty_window.controllers.projects.new()
    assert empty_window.session.recording is None and not sample.exists()


@pytest.mark.parametrize("tour", TOURS, ids=lambda tour: tour.name)
def test_a_guided_path_leads_through_the_window(empty_window, qtbot, tour):
    empty_window.findChild(QToolButton, f"start_tour_{tour.name}").click()
    guide = empty_window.tour
    qtbot.waitUntil(guide.isVisible, timeout=20_000)
    settled(empty_window, qtbot)
    for number, step in enumerate(tour.steps):
        assert guide.words.text() == step.text
        qtbot.waitUntil(guide._ring.isVisible)
        assert empty_window.rect().contains(guide.geometry()), f"step {number + 1} is outside the window"
        target = guide._target()
        assert target.isVisible() and target.width() > 20
        guide.next.click()
    assert not guide.isVisible() and guide.step is None


def test_a_path_can_be_left_and_ends_with_its_project(empty_window, qtbot):
    guide, actions = empty_window.tour, empty_window.actions_.qactions
    for leave in (guide.quit.click, empty_window.controllers.projects.new):
        actions["tour_clean"].trigger()
        qtbot.waitUntil(guide.isVisible, timeout=20_000)
        settled(empty_window, qtbot)
        guide.next.click()
        leave()
        assert not guide.isVisible() and not guide._ring.isVisible()


def test_process_stands_out_until_something_was_made_of_a_recording(empty_window, video, qtbot):
    button, session = empty_window.toolbar.process, empty_window.session
    assert button.text() == "Process" and not button.property("prominent")
    empty_window.controllers.recordings.add(video())
    settled(empty_window, qtbot)
    assert button.property("prominent") and button.isEnabled()
    poses = PoseSequence(load_skeleton("mpi28"), np.zeros((20, 28, 2)), np.arange(20) / 10)
    session.do(ReplaceTrack(TrackKey(1, 0, "detected"), poses))
    assert not button.property("prominent")
