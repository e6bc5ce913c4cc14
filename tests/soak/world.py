"""The real window at work for minutes or hours: what a user does, in any order, without a pause."""

from collections.abc import Callable
from pathlib import Path
from random import Random
from time import monotonic

import av
import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QSettings, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.dialogs.export import ExportChoice
from app.session.session import Session
from app.tasks.lifting import lift_people
from app.ui.settings import Settings
from app.ui.theme import apply_theme
from app.window.docks import DOCKS
from app.window.main_window import MainWindow
from app.window.run import put_the_window_first
from core.edits import ReplaceTrack
from core.poses import PoseSequence
from core.project.project import Project
from core.skeleton import load_skeleton
from core.track import TrackKey

SIZES = {"small": (320, 240), "usual": (960, 540), "large": (1920, 1080)}
FRAMES = 250
PAUSE_MS = 80
"""Between two things that the user does."""


class User(QObject):
    """Does one thing after the other in the window, each chosen by chance."""

    did = Signal(str)
    """What is about to be done."""

    def __init__(self, window: MainWindow, folder: Path, seed: int):
        super().__init__(window)
        self._window, self._session, self._folder, self._random = window, window.session, folder, Random(seed)
        self.done: dict[str, int] = {}
        self._steps: dict[str, Callable[[], object]] = {
            "jump to another recording": self._jump, "seek": self._seek, "scrub": self._scrub, "play": self._play,
            "drag a joint": self._drag, "undo and redo": self._undo, "show a panel": self._panel,
            "filter": self._filter, "look for mistakes": self._review, "export": self._export,
            "change the theme": self._theme,
        }  # fmt: skip
        self._weights = [3, 6, 4, 3, 6, 4, 4, 1, 1, 1, 0.3]
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._next)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def keep_a_job_running(self) -> None:
        """In the runner, beside all else: lifts somebody; what comes of it is not kept, so nobody is asked."""
        if not self._window.runner.active:
            track = self._random.choice(list(self._session.document.tracks.values()))
            people, size = [(track, None)], SIZES["usual"]
            self._window.runner.start("Lift while the window is used", lift_people, people, size=size)

    def _next(self) -> None:
        (step,) = self._random.choices(list(self._steps), self._weights)
        self.done[step] = self.done.get(step, 0) + 1
        self.did.emit(step)
        self._steps[step]()

    def _trigger(self, action: str) -> None:
        self._window.actions_.qactions[action].trigger()

    def _jump(self) -> None:
        self._session.show_recording(self._random.choice(list(self._session.document.recordings)))
        self._seek()

    def _seek(self) -> None:
        self._session.seek(self._random.randrange(FRAMES))

    def _scrub(self) -> None:
        for _ in range(5):
            self._session.seek(self._session.frame + self._random.choice([-3, -1, 1, 3]))

    def _play(self) -> None:
        self._trigger("play")

    def _drag(self) -> None:
        """With the mouse: press on a joint, move in steps, release."""
        track, view = self._session.track, self._window.frame_view
        if track is None:
            return
        joint = self._random.randrange(len(track.skeleton))
        place = track.frame(min(self._session.frame, len(track) - 1)).coords[joint]
        target, start = view.canvas.viewport(), view.canvas.to_screen().map(QPointF(*place[:2])).toPoint()
        by = QPoint(self._random.randint(-40, 40), self._random.randint(-40, 40))
        QTest.mousePress(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        for step in range(1, 6):
            QTest.mouseMove(target, start + by * step / 5)
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + by)

    def _undo(self) -> None:
        """All that was done, some of it again, and back: what can be undone does not grow for hours."""
        stack = self._session.undo_stack
        for verb, often in ((self._session.undo, stack.count()), (self._session.redo, 2), (self._session.undo, 2)):
            for _ in range(min(often, 20)):
                verb()

    def _panel(self) -> None:
        self._window.panels.show(self._random.choice(DOCKS).name)

    def _filter(self) -> None:
        from core.filtering.filters import FILTERS

        if self._session.track is not None:
            kind = self._random.choice(list(FILTERS.values()))
            self._window.controllers.filters.apply([kind()], "Filter")

    def _review(self) -> None:
        self._window.panels.show("review")
        self._trigger("review_next")

    def _export(self) -> None:
        key = self._session.active_key
        if key is not None:
            choice = ExportChoice((key,), "native", self._folder / f"{self._random.randrange(3)}.npz")
            self._window.controllers.export.export(choice)

    def _theme(self) -> None:
        theme = "light" if self._window.settings.theme == "dark" else "dark"
        self._window.settings.theme = theme
        apply_theme(QApplication.instance(), theme)


def make_window(folder: Path) -> MainWindow:
    """The window as ``app.window.run`` makes it, on three recordings of three sizes with two people in each."""
    put_the_window_first()
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    apply_theme(QApplication.instance(), settings.theme)
    window = MainWindow(Session(Project.create(folder / "soak.posewright")), settings)
    window.resize(1600, 1000)
    window.show()
    window.build_scene()
    window.build_panels()
    for number, (name, (width, height)) in enumerate(SIZES.items(), 1):
        window.controllers.recordings.add(_video(folder / f"{name}.mp4", width, height))
        wait(lambda number=number: number in window.session.document.recordings)
        for person in range(2):
            poses = _walk(width, height, number + person)
            window.session.do(ReplaceTrack(TrackKey(number, person, "detected"), poses))
    window.session.undo_stack.clear()
    return window


def wait(until: Callable[[], bool], seconds: float = 60.0) -> None:
    end = monotonic() + seconds
    while not until():
        if monotonic() > end:
            raise TimeoutError("the window does not do what it was asked to")
        QApplication.processEvents()


def close(window: MainWindow) -> None:
    """As a user does, once no job runs."""
    for job in window.runner.active:
        job.cancel()
    wait(lambda: not window.runner.active)
    window.release()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def _video(path: Path, width: int, height: int) -> Path:
    """A bright square that wanders over noise."""
    random = np.random.default_rng(0)
    ground = random.integers(0, 80, (height, width, 3), np.uint8)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25, options={"preset": "ultrafast"})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        for frame in range(FRAMES):
            picture = ground.copy()
            left = frame * (width - 60) // FRAMES
            picture[20:80, left : left + 60] = 255
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(stream.encode())
    return path


def _walk(width: int, height: int, seed: int) -> PoseSequence:
    random, skeleton = np.random.default_rng(seed), load_skeleton("mpi28")
    start = random.uniform(0.2, 0.8, (1, len(skeleton), 2)) * (width, height)
    steps = random.normal(0, 1, (FRAMES, len(skeleton), 2)).cumsum(axis=0)
    return PoseSequence(skeleton, start + steps, np.arange(FRAMES) / 25)
