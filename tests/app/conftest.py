"""A small world for the window: two people walking in a recording without a file, and nothing left behind."""

import threading

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QSettings

from app.jobs import runner
from app.jobs.runner import APART
from app.session.session import Session
from app.ui.settings import Settings
from app.ui.theme import apply_theme
from app.window.main_window import MainWindow
from core.edits import ReplaceTrack, SetRecording
from core.poses import PoseSequence
from core.project.project import Project
from core.recording import Recording
from core.skeleton import load_skeleton
from core.track import TrackKey

FIRST, SECOND = TrackKey(1, 0, "detected"), TrackKey(1, 1, "detected")


@pytest.fixture(autouse=True)
def no_thread_left():
    """A test that leaves a thread of ours running fails."""
    before = set(threading.enumerate())
    yield
    left = [t.name for t in threading.enumerate() if t not in before and t.name.endswith((" lane", "decoder"))]
    assert not left, f"threads left running: {left}"


@pytest.fixture(autouse=True)
def in_threads(monkeypatch):
    """Jobs run in threads of this process: a process for each window would cost seconds, and its tasks could be none of
    a test's own. What is different in a process is tested with it (``with_processes``)."""
    monkeypatch.setattr(runner, "APART", frozenset())


@pytest.fixture
def with_processes(in_threads, monkeypatch):
    """Jobs run where they do for users."""
    monkeypatch.setattr(runner, "APART", APART)


@pytest.fixture
def settings(tmp_path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


def people_walking(session: Session, frames: int = 100) -> None:
    """Recording 1, no file behind it; joint j of person p is at (10 j + t + 500 p, 20 j) at frame t."""
    skeleton = load_skeleton("mpi28")
    place = np.arange(len(skeleton))[:, None] * np.array([10.0, 20.0])
    session.do(SetRecording(1, Recording(1, "/nowhere/walk.mp4", "walk.mp4", "color", frames, 25.0, 1920, 1080)))
    for key in (FIRST, SECOND):
        coords = place + np.arange(frames)[:, None, None] * np.array([1.0, 0.0]) + np.array([500.0 * key.person, 0.0])
        session.do(ReplaceTrack(key, PoseSequence(skeleton, coords, np.arange(frames) / 25.0)))
    session.show_recording(1)
    session.undo_stack.clear()


@pytest.fixture
def empty_session(qapp):
    session = Session(Project.create())
    yield session
    session.undo_stack.clear()
    session.project.close()


@pytest.fixture
def session(empty_session) -> Session:
    people_walking(empty_session)
    return empty_session


@pytest.fixture
def empty_window(qapp, settings):
    """The window on an empty untitled project; closed without asking when the test is over."""
    apply_theme(qapp, "dark")
    window = MainWindow(Session(Project.create()), settings)
    window.show()
    window.build_panels()
    qapp.processEvents()
    yield window
    window.release()
    window.close()
    window.deleteLater()
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # else every later window is styled beside all before it


@pytest.fixture
def window(empty_window) -> MainWindow:
    people_walking(empty_window.session)
    empty_window.actions_.refresh()
    return empty_window


@pytest.fixture
def video(tmp_path):
    """``video(frames=20, fps=10)``: a real file whose frame i is grey level 10 i everywhere."""

    def make(frames: int = 20, fps: int = 10, name: str = "grey.mp4"):
        import av

        path = tmp_path / name
        with av.open(str(path), "w") as container:
            stream = container.add_stream("libx264", rate=fps, options={"crf": "1", "g": "5"})
            stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
            for index in range(frames):
                picture = np.full((48, 64, 3), 10 * index, np.uint8)
                container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
            container.mux(stream.encode())
        return path

    return make
