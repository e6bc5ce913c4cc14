"""A small world for the views: five joints, two people, synthetic pictures, and a mouse."""

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtTest import QTest

from app.session.session import Session
from app.ui.theme import apply_theme
from core.edits import SetRecording, SetTrack
from core.poses import PoseSequence, Space
from core.project.project import Project
from core.recording import Recording
from core.skeleton import Skeleton, _named_pairs
from core.track import Track, TrackKey

NAMES = ("pelvis", "left_hip", "left_knee", "right_hip", "right_knee")
LEGS = Skeleton("legs", NAMES, (-1, 0, 1, 0, 3), _named_pairs(NAMES))
PELVIS, LEFT_HIP, LEFT_KNEE, RIGHT_HIP, RIGHT_KNEE = range(5)
STANDING = np.array([[160, 60], [180, 70], [185, 150], [140, 70], [135, 150]], float)
STANDING_3D = np.array([[0, 900, 0], [100, 900, 0], [100, 450, 0], [-100, 900, 0], [-100, 450, 0]], float)

FIRST, SECOND, LIFTED = TrackKey(1, 0, "detected"), TrackKey(1, 1, "detected"), TrackKey(1, 0, "lifted")


def walking(frames: int, pose: np.ndarray = STANDING, step=(1.0, 0.0), **facts) -> PoseSequence:
    """The same pose, moved on by ``step`` a frame; 10 frames/s."""
    offset = np.zeros(pose.shape[1])
    offset[: len(step)] = step
    coords = pose + np.arange(frames)[:, None, None] * offset
    return PoseSequence(LEGS, coords, np.arange(frames) / 10, **facts)


class FakeDecoder(QObject):
    """Delivers ``picture(index)`` at once, or when ``deliver`` is called if ``slow``."""

    opened, frameReady = Signal(object), Signal(int, object)
    failed, closed = Signal(object), Signal()

    def __init__(self, picture):
        super().__init__()
        self.picture, self.slow, self.wanted = picture, False, None

    def request(self, index: int) -> None:
        self.wanted = index
        if not self.slow:
            self.deliver()

    def deliver(self) -> None:
        self.frameReady.emit(self.wanted, self.picture(self.wanted))


class Mouse:
    """Presses, moves and wheels on a widget, in its pixels."""

    def __init__(self, widget):
        self.widget = widget

    def press(self, point, modifiers=Qt.KeyboardModifier.NoModifier, button=Qt.MouseButton.LeftButton):
        QTest.mousePress(self.widget, button, modifiers, _pixel(point))

    def move(self, point):
        QTest.mouseMove(self.widget, _pixel(point))

    def release(self, point, modifiers=Qt.KeyboardModifier.NoModifier, button=Qt.MouseButton.LeftButton):
        QTest.mouseRelease(self.widget, button, modifiers, _pixel(point))

    def click(self, point, modifiers=Qt.KeyboardModifier.NoModifier):
        self.press(point, modifiers)
        self.release(point, modifiers)

    def drag(self, start, end, modifiers=Qt.KeyboardModifier.NoModifier, button=Qt.MouseButton.LeftButton):
        self.press(start, modifiers, button)
        self.move((QPointF(start) + QPointF(end)) / 2)
        self.move(end)
        self.release(end, modifiers, button)

    def wheel(self, point, notches: int, modifiers=Qt.KeyboardModifier.NoModifier):
        from PySide6.QtCore import QCoreApplication
        from PySide6.QtGui import QWheelEvent

        place = QPointF(_pixel(point))
        event = QWheelEvent(
            place, QPointF(self.widget.mapToGlobal(place.toPoint())), QPoint(), QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QCoreApplication.sendEvent(self.widget, event)


def _pixel(point) -> QPoint:
    return point if isinstance(point, QPoint) else QPointF(point).toPoint()


@pytest.fixture
def make_session(tmp_path, qapp):
    """``make_session({key: poses}, n_frames=20, kind="color")``: a session on a project with one 320x240 recording."""
    apply_theme(qapp, "light")
    opened = []

    def make(tracks: dict[TrackKey, PoseSequence], n_frames: int = 20, kind: str = "color") -> Session:
        project = Project.create(tmp_path / f"{len(opened)}.posewright")
        project.apply(SetRecording(1, Recording(1, "walk.mp4", "walk.mp4", kind, n_frames, 10.0, 320, 240)))
        for key, poses in tracks.items():
            project.apply(SetTrack(key, Track(key, poses)))
        session = Session(project)
        session.show_recording(1)
        opened.append(project)
        return session

    yield make
    for project in opened:
        project.close()


@pytest.fixture
def session(make_session) -> Session:
    """Two people walk to the right, one pixel a frame; the second stands 100 px further right. The first is active."""
    return make_session({FIRST: walking(20), SECOND: walking(20, STANDING + (100, 0))})


@pytest.fixture
def spatial_session(make_session) -> Session:
    """The first person in 2D and in 3D, the 3D track active."""
    session = make_session({
        FIRST: walking(20), LIFTED: walking(20, STANDING_3D, (20.0, 0, 0), space=Space.WORLD),
    })  # fmt: skip
    session.activate(LIFTED)
    return session
