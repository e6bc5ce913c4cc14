import subprocess
import sys

import pytest
from PySide6.QtWidgets import QDockWidget, QMessageBox, QWidget

from app.controllers.projects import ProjectsController
from app.dialogs.export import ExportChoice
from app.dialogs.go_to import GoToDialog
from app.session.session import Session
from app.ui.messages import ErrorDialog
from app.views.timeline.timeline_paint import _label
from app.window.main_window import MainWindow
from core.edits import MoveJoints, NamePerson, SetRecording
from core.errors import ProjectError
from core.project.guard import owner_of
from core.project.project import Project
from core.recording import Recording
from tests.app.conftest import FIRST, people_walking
from tests.app.window.test_file_drops import drop


def open_and_wait(window, qtbot, *paths):
    window.controllers.recordings.open_paths(paths)
    qtbot.waitUntil(lambda: not window.runner.active, timeout=10_000)


def test_a_video_that_is_dropped_is_shown(empty_window, video, qtbot):
    drop(empty_window.frame_view.canvas.viewport(), video())
    qtbot.waitUntil(lambda: empty_window.session.recording == 1, timeout=10_000)
    assert empty_window.session.current_recording.name == "grey.mp4"
    assert empty_window.session.n_frames == 20

    def is_the_asked_one(frame, _picture):  # the first frame may still be on its way
        return frame == 9

    with qtbot.waitSignal(empty_window.decoder.frameReady, check_params_cb=is_the_asked_one) as ready:
        empty_window.session.seek(9)
    assert abs(float(ready.args[1].mean()) - 90) < 3
    assert empty_window.statusBar().place.text() == "Frame 9 of 0–19   0.900 s"


def test_two_recordings_and_back_to_the_first(empty_window, video, qtbot):
    open_and_wait(empty_window, qtbot, video(name="a.mp4"), video(frames=8, name="b.mp4"))
    qtbot.waitUntil(lambda: len(empty_window.session.document.recordings) == 2)
    open_and_wait(empty_window, qtbot, video(name="a.mp4"))
    assert empty_window.session.current_recording.name == "a.mp4"
    assert len(empty_window.session.document.recordings) == 2


def test_saved_closed_and_opened_again_the_correction_is_there(window, settings, tmp_path, qtbot):
    window.session.do(MoveJoints(FIRST, [3], [0], [[[77.0, 5.0]]]))
    untitled = window.session.project.path
    job = window.controllers.projects.save_as(tmp_path / "walk")
    qtbot.waitUntil(lambda: job.state.over)
    assert window.windowTitle() == "walk – Posewright"
    assert not untitled.exists()
    window.controllers.projects.new()
    assert window.session.document.recordings == {}
    open_and_wait(window, qtbot, tmp_path / "walk.posewright")
    assert window.session.document.track(FIRST).frame(3).coords[0, 0] == 77
    assert settings.recent[0] == str(tmp_path / "walk.posewright")


def test_what_is_edited_while_saving_is_in_the_copy(window, tmp_path, qtbot):
    job = window.controllers.projects.save_as(tmp_path / "walk.posewright")
    window.session.do(MoveJoints(FIRST, [3], [0], [[[77.0, 5.0]]]))
    qtbot.waitUntil(lambda: job.state.over)
    saved = Project.open(tmp_path / "walk.posewright", read_only=True)
    assert saved.document.track(FIRST).frame(3).coords[0, 0] == 77
    saved.close()


def test_a_file_that_is_nothing_is_told_and_does_no_harm(window, tmp_path, qtbot):
    path = tmp_path / "nonsense.mp4"
    path.write_bytes(b"not a video at all")
    open_and_wait(window, qtbot, path)
    dialog = window.findChild(ErrorDialog)
    assert "nonsense.mp4" in dialog.findChild(object, "error_headline").text()
    assert len(window.session.document.recordings) == 1
    dialog.close()


def test_missing_media_is_told_and_the_poses_stay(window):
    assert "walk.mp4 is missing" in window.toasts.text or window.decoder.facts is None
    assert window.session.n_frames == 100
    window.session.seek(50)
    assert window.session.frame == 50


def test_closing_with_a_job_running_asks_and_stays_or_stops(window, qtbot, monkeypatch):
    def forever(*, progress, cancel):
        while True:
            cancel.check()

    job = window.runner.start("Forever", forever)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    monkeypatch.setattr(ProjectsController, "_ask_about_untitled", lambda self: "aside")
    assert not window.close()
    assert not job.state.over and window.isVisible()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    assert window.close()
    assert job.state.over


@pytest.mark.parametrize(
    ("choice", "closed", "kept"), [("aside", True, True), ("discard", True, False), ("", False, True)]
)
def test_closing_an_untitled_project(window, monkeypatch, choice, closed, kept):
    monkeypatch.setattr(ProjectsController, "_ask_about_untitled", lambda self: choice)
    path = window.session.project.path
    assert window.close() is closed
    assert path.exists() is kept


def test_closing_after_saving_closes_when_it_is_saved(window, monkeypatch, tmp_path, qtbot):
    monkeypatch.setattr(ProjectsController, "_ask_about_untitled", lambda self: "save")
    monkeypatch.setattr(ProjectsController, "ask_save_as", lambda self: self.save_as(tmp_path / "walk.posewright"))
    assert not window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert (tmp_path / "walk.posewright").exists()


def test_what_a_crash_left_is_offered_and_recovered(empty_window, qtbot):
    crash = """
import os
from app.session.session import Session
from core.recording import Recording
from core.edits import SetRecording
from core.project.project import Project
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
session = Session(Project.create())
session.do(SetRecording(1, Recording(1, "/nowhere/lost.mp4", "lost.mp4", "color", 10, 25.0, 64, 48)))
os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", crash], timeout=60)
    empty_window.controllers.projects.offer_recovery()
    box = empty_window.findChild(QMessageBox, "recover")
    box.buttons()[0].click()
    qtbot.waitUntil(lambda: empty_window.session.recording == 1, timeout=10_000)
    assert empty_window.session.current_recording.name == "lost.mp4"


def test_a_project_that_another_window_holds_is_not_offered(empty_window):
    other = Session(Project.create())
    people_walking(other)
    empty_window.controllers.projects.offer_recovery()
    assert empty_window.findChild(QMessageBox, "recover") is None
    other.undo_stack.clear()
    other.project.close()


@pytest.mark.parametrize("how", ["read_only", "take_over", ""])
def test_a_project_that_another_window_holds_is_read_taken_over_or_left(window, tmp_path, qtbot, monkeypatch, how):
    path, asked = tmp_path / "theirs.posewright", []
    theirs = Project.create(path)
    theirs.apply(SetRecording(1, Recording(1, "/nowhere/a.mp4", "theirs.mp4", "color", 10, 25.0, 64, 48)))
    monkeypatch.setattr(ProjectsController, "_ask_about_untitled", lambda self: "aside")
    monkeypatch.setattr(ProjectsController, "_ask_about_other", lambda self, *facts: asked.append(facts) or how)
    window.controllers.projects.open(path)
    qtbot.waitUntil(lambda: bool(asked) and not window.runner.active)
    assert asked == [(path, str(owner_of(path)))] or how == "take_over"
    recording = window.session.document.recordings[1].name
    assert (recording == "theirs.mp4") is bool(how)
    edit = NamePerson(1, 0, "Ann")
    if how == "read_only":
        assert window.windowTitle() == "theirs (read only) – Posewright"
        with pytest.raises(ProjectError, match="can only be read"):
            window.session.do(edit)
    if how == "take_over":
        window.session.do(edit)
        with pytest.raises(ProjectError, match="taken over"):
            theirs.apply(edit)
    else:
        theirs.apply(edit)
    theirs.close()


def test_a_project_that_is_moved_away_is_told_once_and_asked_about_on_leaving(window, tmp_path, qtbot, monkeypatch):
    projects = window.controllers.projects
    job = projects.save_as(tmp_path / "walk.posewright")
    qtbot.waitUntil(lambda: job.state.over)
    projects.look()
    assert window.findChild(ErrorDialog) is None
    (tmp_path / "walk.posewright").rename(tmp_path / "elsewhere.posewright")
    for _ in range(3):
        projects.look()
    dialogs = window.findChildren(ErrorDialog)
    assert len(dialogs) == 1 and "was moved" in dialogs[0].findChild(object, "error_headline").text()
    dialogs[0].close()
    monkeypatch.setattr(ProjectsController, "_ask_about_lost", lambda self, lost: "")
    assert not window.close()
    monkeypatch.setattr(ProjectsController, "_ask_about_lost", lambda self, lost: "save")
    monkeypatch.setattr(ProjectsController, "ask_save_as", lambda self: self.save_as(tmp_path / "kept.posewright"))
    assert not window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    kept = Project.open(tmp_path / "kept.posewright", read_only=True)
    assert len(kept.document.tracks) == 2
    kept.close()


def test_the_layout_is_remembered(window, settings, qapp):
    window.findChild(QDockWidget, "dock_tracks").hide()
    window.release()
    again = MainWindow(Session(Project.create()), settings)
    again.show()
    assert again.findChild(QDockWidget, "dock_tracks").isHidden()
    again.reset_layout()
    assert not again.findChild(QDockWidget, "dock_tracks").isHidden()
    again.release()
    again.close()


def test_everything_that_takes_input_has_a_name(window):
    kinds = ("QLineEdit", "QComboBox", "QSpinBox", "QTreeWidget", "QPushButton", "QDockWidget", "QToolBar")
    for widget in window.findChildren(QWidget):
        if widget.metaObject().className() in kinds and not widget.objectName().startswith("qt_"):
            assert widget.objectName(), widget


def test_the_3d_view_looks_from_the_side(window):
    panel = window.findChild(QDockWidget, "dock_scene").widget()
    assert panel.scene is None
    window.actions_.qactions["view_side"].trigger()
    assert panel.scene.isVisibleTo(panel) and panel.focusProxy() is panel.scene


def test_a_notice_of_a_file_that_was_written_takes_no_poses_back(window, tmp_path, qtbot):
    """Poses are there, so an undo would be possible: but it is not what the notice tells."""
    window.session.do(MoveJoints(FIRST, [3], [0], [[[77.0, 5.0]]]))
    window.controllers.export.export(ExportChoice((FIRST,), "native", tmp_path / "out.npz"))
    qtbot.waitUntil(lambda: window.toasts.text == f"Written: {tmp_path / 'out.npz'}", timeout=10_000)
    assert not window.toasts.button.isVisible()
    window.results.run("Estimate", lambda *, progress, cancel: ())
    qtbot.waitUntil(lambda: window.toasts.text == "Estimate: no person was found", timeout=10_000)
    assert not window.toasts.button.isVisible()


def test_a_notice_offers_no_undo_once_something_else_is_the_last_step(window):
    window.session.do(MoveJoints(FIRST, [3], [0], [[[77.0, 5.0]]]))
    window.results.notified.emit("Estimate: 1 person")
    assert window.toasts.button.isVisible()
    window.session.do(MoveJoints(FIRST, [4], [0], [[[78.0, 5.0]]]))
    assert not window.toasts.button.isVisible() and window.toasts.text == "Estimate: 1 person"


def test_frames_with_numbers_of_their_own_are_called_by_them(empty_window, tmp_path, qtbot):
    """Pictures 17, 27 and 62 are frames 0 to 2: their own numbers are in the status bar, on the ruler, and to go to."""
    numbered = Recording(1, str(tmp_path), "a", "color", 3, 30.0, 24, 24, uneven=(0, 1 / 3, 1.5), numbers=(17, 27, 62))
    empty_window.session.do(SetRecording(1, numbered))
    empty_window.session.show_recording(1)
    empty_window.session.seek(2)
    assert empty_window.statusBar().place.text() == "Frame 2 of 0–2 #62   1.500 s"
    assert _label(numbered, 1, timed=True) == "1 #27  00:00.333"
    dialog = GoToDialog(numbered.times, 0, numbered.numbers)
    qtbot.addWidget(dialog)
    dialog.place.setText("#27")
    assert dialog.answer() == 1 and dialog.accept_button.isEnabled()
    dialog.place.setText("#28")
    assert dialog.answer() is None and not dialog.accept_button.isEnabled()


def test_each_project_has_its_panels_as_they_were_in_it(window, tmp_path, qtbot):
    def front() -> set[str]:
        return {name for name in ("timeline", "curves", "joints", "notes")
                if not window.panels.dock(name).visibleRegion().isEmpty()}  # fmt: skip

    job = window.controllers.projects.save_as(tmp_path / "walk")
    qtbot.waitUntil(lambda: job.state.over)
    for name in ("curves", "notes"):
        window.panels.show(name)
    qtbot.waitUntil(lambda: front() == {"curves", "notes"})
    window.controllers.projects.new()
    for name in ("timeline", "joints"):
        window.panels.show(name)
    qtbot.waitUntil(lambda: front() == {"timeline", "joints"})
    open_and_wait(window, qtbot, tmp_path / "walk.posewright")
    qtbot.waitUntil(lambda: front() == {"curves", "notes"})
