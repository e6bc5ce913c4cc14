import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFileOpenEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from app.dialogs.import_poses import ImportChoice, ImportPosesDialog
from core.io.base import write_poses
from core.project.project import Project


@pytest.fixture
def opened(empty_window, monkeypatch):
    """What the window was told to open."""
    asked = []
    monkeypatch.setattr(empty_window.drops, "_open", asked.append)
    return asked


def drop(widget, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(widget, enter)
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    QApplication.processEvents()


def test_files_may_be_dropped_onto_any_part_of_the_window(empty_window, opened, tmp_path):
    empty_window.build_scene()
    field = empty_window.panels.view("recordings").findChild(QLineEdit, "recordings_search")
    parts = [empty_window.frame_view.canvas.viewport(), field, *empty_window.panels.views(), empty_window.menuBar()]
    for part in parts:
        drop(part, tmp_path / "a.mp4", tmp_path / "b.bvh")
    assert opened == [[str(tmp_path / "a.mp4"), str(tmp_path / "b.bvh")]] * len(parts)


def test_a_file_that_the_desktop_hands_over_is_opened(empty_window, opened):
    QApplication.sendEvent(empty_window, QFileOpenEvent(QUrl.fromLocalFile("/take/a.mp4")))
    QApplication.processEvents()
    assert opened == [["/take/a.mp4"]]


def test_open_takes_everything_at_once(empty_window, video, make_poses, tmp_path, qtbot, monkeypatch):
    write_poses(tmp_path / "a.npz", {0: make_poses(20)})
    project = Project.create(tmp_path / "old.posewright")
    project.close()
    chosen = [tmp_path / "a.npz", video(), video(name="other.mp4"), tmp_path / "old.posewright"]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in chosen], ""))
    monkeypatch.setattr(ImportPosesDialog, "ask", lambda *_: ImportChoice("detected"))
    empty_window.actions_.qactions["open"].trigger()
    session = empty_window.session
    qtbot.waitUntil(lambda: bool(session.document.tracks) and not empty_window.runner.active, timeout=20_000)
    assert session.project.path.name == "old.posewright"
    assert [one.name for one in session.document.recordings.values()] == ["grey.mp4", "other.mp4"]
    assert [key.recording for key in session.document.tracks] == [2], "poses go onto the recording that is shown"


def test_a_file_that_cannot_be_opened_does_not_keep_the_others(empty_window, video, tmp_path, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr("app.controllers.recordings.show_error", lambda _window, error, _details: told.append(error))
    (tmp_path / "broken.mp4").write_bytes(b"no video at all")
    empty_window.controllers.recordings.open_paths([tmp_path / "broken.mp4", video()])
    qtbot.waitUntil(lambda: empty_window.session.recording is not None, timeout=20_000)
    assert len(told) == 1 and "broken.mp4" in str(told[0])
    assert empty_window.session.current_recording.name == "grey.mp4"


def test_motion_capture_opens_as_a_track_in_3d(empty_window, make_poses, tmp_path, qtbot, monkeypatch):
    write_poses(tmp_path / "walk.trc", {0: make_poses(30, dims=3)})
    empty_window.build_scene()
    empty_window.controllers.recordings.open_paths([tmp_path / "walk.trc"])
    qtbot.waitUntil(lambda: empty_window.session.track is not None, timeout=20_000)
    session = empty_window.session
    assert session.track.poses.dims == 3 and session.n_frames == 30
    assert "3D scene" in empty_window.frame_view.canvas._text
    assert not empty_window.actions_.qactions["process"].isEnabled(), "there are no pictures to process"
    empty_window.controllers.history.undo()
    assert not session.document.recordings and not session.document.tracks
    empty_window.controllers.history.redo()
    monkeypatch.setattr(ImportPosesDialog, "ask", lambda *_: ImportChoice("detected", alone=True))
    empty_window.controllers.recordings.open_paths([tmp_path / "walk.trc"])
    qtbot.waitUntil(lambda: len(session.document.recordings) == 2, timeout=20_000)
    assert session.recording == 2
