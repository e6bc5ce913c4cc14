"""Pictures of every view and dialog, and what is wrong with them: run in a separate process, for its scale factor.

    python -m tests.e2e.looks THEME WIDTH HEIGHT FOLDER [LANGUAGE]

Writes ``FOLDER/NAME.png`` and prints a JSON list of sentences: widgets without a name for assistive tools, texts that
are cut, widgets that cover one another. In the language "foreign" (``foreign.py``): texts that were not translated.
"""

import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from time import monotonic

import numpy as np
from PySide6.QtCore import QRect, QSettings, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDockWidget,
    QHeaderView,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from app import translation
from app.dialogs.ablation import AblationDialog
from app.dialogs.about import AboutDialog
from app.dialogs.adapt import AdaptDialog
from app.dialogs.batch import BatchDialog, Usual
from app.dialogs.camera import CameraDialog
from app.dialogs.depth_unit import DepthUnitDialog
from app.dialogs.estimate import EstimateDialog
from app.dialogs.export import ExportDialog
from app.dialogs.figure import FigureDialog
from app.dialogs.forms import Fold
from app.dialogs.go_to import GoToDialog
from app.dialogs.help import HelpWindow
from app.dialogs.import_poses import ImportPosesDialog
from app.dialogs.inpaint import InpaintDialog
from app.dialogs.joint_pairs import JointPairsDialog
from app.dialogs.lift import LiftDialog
from app.dialogs.note import NoteDialog
from app.dialogs.palette import CommandPalette
from app.dialogs.preferences import PreferencesDialog
from app.dialogs.process import ProcessDialog
from app.dialogs.rate import RateDialog
from app.dialogs.relink import RelinkDialog
from app.dialogs.shortcuts import ShortcutSheet
from app.dialogs.task_facts import TaskFactsDialog
from app.dialogs.train import TrainDialog
from app.session.session import Session
from app.tasks.import_export import import_poses
from app.tasks.recordings import describe_recording
from app.ui.messages import ErrorDialog
from app.ui.settings import Settings
from app.ui.theme import apply_theme
from app.window.main_window import MainWindow
from core.camera import Camera
from core.document import Note, Segment
from core.edits import MoveJoints, NamePerson, ReplaceTrack, SetFacts, SetNote, SetRecording, SetSegment, put_tracks
from core.ergonomics.setup import Setup
from core.errors import DepthUnitError
from core.io.base import read_poses
from core.language import tr
from core.poses import Visibility
from core.project.project import Project
from core.recording import Recording
from core.report.paper import Chart, Line
from core.track import TrackKey
from tests.e2e import foreign
from tests.e2e.access import focus_unseen, path, unnamed, unreachable

DETECTED, OTHER, TRUTH = TrackKey(1, 0, "detected", "blazepose"), TrackKey(1, 0, "detected", "rtmpose"), ("truth", "")
TIMES = np.arange(20.0)
SAMPLES = Path(str(files("resources") / "samples"))
TABS = ("scene", "joints", "jobs", "filters", "review", "ergonomics", "notes", "tracks", "recordings", "timeline",
        "curves")  # fmt: skip
Judge = Callable[[QWidget], list[str]]
"""What is wrong with a widget, in sentences."""

LAPTOP = QSize(1366, 728)
"""What a small laptop's screen leaves beside the bar of its desktop."""

ELIDED = ("comparison_prediction", "comparison_truth")
"""What may be shortened with "…": names of tracks, as long as the names of files."""

COMPARISON = ("map", "figures", "joints", "groups", "pck", "histogram", "calibration", "worst-frames", "side-by-side")
"""Its tabs, in their order."""


def main(theme: str, width: int, height: int, folder: Path, language: str = "en") -> list[str]:
    app = QApplication.instance() or QApplication([])
    app.setQuitOnLastWindowClosed(False)
    foreign.speak() if language == "foreign" else translation.speak(language)
    apply_theme(app, theme)
    with tempfile.TemporaryDirectory() as place:
        judge = foreign.left_over if language == "foreign" else problems_of
        world = Looks(app, Path(place), (width, height), folder, judge)
        world.take_all()
        world.end()
    return world.problems


# --- something to look at


def project_to_look_at(path: Path) -> Project:
    """The sample walk: truth in 2D and 3D, two estimates with errors of every kind, notes, segments, states."""
    project = Project.create(path)
    walk = describe_recording(SAMPLES / "walk.mp4")
    project.apply(SetRecording(1, walk))
    count = walk.n_frames
    for number, name in ((2, "assembly line, view 2.mp4"), (3, "pallet.mp4")):
        project.apply(SetRecording(number, Recording(number, f"/nowhere/{name}", name, "color", 1200, 25.0, 640, 480)))
    for sample in ("walk_truth_2d.npz", "walk_truth_3d.npz"):
        project.apply(put_tracks(import_poses(SAMPLES / sample, walk, "truth"), "Import"))
    true, spatial = (read_poses(SAMPLES / f"walk_truth_{kind}.npz")[0] for kind in ("2d", "3d"))
    for key, seed, size in ((DETECTED, 1, 2.5), (OTHER, 2, 4.0)):
        project.apply(ReplaceTrack(key, _with_errors(true, seed, size)))
    noise = np.random.default_rng(3).normal(0, 18, spatial.coords.shape).astype(np.float32)
    project.apply(ReplaceTrack(TrackKey(1, 0, "lifted", "lifter"), spatial.replace(coords=spatial.coords + noise)))
    wrist = true.skeleton.index("left_wrist")
    for frame in (30, 60, 61, 120):
        project.apply(MoveJoints(DETECTED, [frame], [wrist], true.coords[[frame]][:, [wrist]]))
    project.apply(NamePerson(1, 0, "Ada"))
    for number, (start, stop, label) in enumerate(((0, 70, "walk"), (70, 110, "turn"), (110, count, "walk")), 1):
        project.apply(SetSegment(number, Segment(number, 1, start, stop, label)))
    project.apply(SetNote(1, Note(1, 1, 84, "Left arm behind the body", 96, ("occlusion", "arm"))))
    project.apply(SetNote(2, Note(2, 1, 140, "Check the toes")))
    project.apply(SetFacts(1, {"state": "in review", "state_by": "Ada", "state_at": "2026-11-20T16:05"}))
    project.apply(SetFacts(2, {"state": "done", "state_by": "Bo", "state_at": "2026-11-19T09:30"}))
    return project


def _with_errors(true, seed: int, size: float):
    random = np.random.default_rng(seed)
    coords = true.coords + random.normal(0, size, true.coords.shape)
    confidence = random.uniform(0.5, 1, coords.shape[:2])
    for frame in random.choice(len(coords), 12, replace=False):
        joint = random.integers(coords.shape[1])
        coords[frame, joint] += random.normal(0, 70, 2)
        confidence[frame, joint] = 0.15
    coords[150:162] = coords[150:162, true.skeleton.flip_order]
    coords[40:48, random.integers(coords.shape[1])] = np.nan
    visibility = np.full(coords.shape[:2], Visibility.VISIBLE, np.uint8)
    return true.replace(coords=coords, confidence=confidence, visibility=visibility)


# --- taking the pictures


class Looks:
    """The window on that project, in a size, and the folder for the pictures."""

    def __init__(self, app: QApplication, place: Path, size: tuple[int, int], folder: Path, judge: Judge):
        self.app, self.folder, self.problems, self.judge = app, folder, [], judge
        self._focused: set[str] = set()  # paths of the widgets that had the keyboard
        folder.mkdir(parents=True, exist_ok=True)
        settings = Settings(QSettings(str(place / "settings.ini"), QSettings.Format.IniFormat))
        settings.user = "Ada"
        self.window = MainWindow(Session(project_to_look_at(place / "walk.posewright")), settings)
        self.window.resize(*size)
        self.window.show()
        self.window.build_scene()
        self.window.build_panels()
        self.window.session.show_recording(1)
        self.window.session.activate(DETECTED)
        self.window.session.seek(84)
        self.settle()

    def settle(self, seconds: float = 0.15) -> None:
        window, until = self.window, monotonic() + seconds
        while (
            monotonic() < until
            or window.runner.active
            or not window.panels.view("timeline").is_filled
            or window.decoder.busy
        ):
            self.app.processEvents()
            if monotonic() > until + 60:
                raise TimeoutError("the window does not settle")
        for _ in range(3):  # what the last result changed is laid out
            self.app.processEvents()

    def take_all(self) -> None:
        self._window_and_docks()
        self._comparison()
        self._dialogs()

    def _window_and_docks(self) -> None:
        window = self.window
        window.session.select(window.session.track.skeleton.indices(["left_wrist", "right_wrist", "left_ankle"]))
        self.take("window", window)
        for name in TABS:
            window.panels.show(name)
            if name == "review":
                self.settle()
                window.controllers.review.next()
            if name == "jobs":
                window.controllers.job_queue.waiting = [window.session.project.work_log.enqueue(2, "process", {})]
                window.controllers.job_queue.changed.emit()
                window.runner.start(tr("Estimate poses in {recording}", recording="walk.mp4"), _quick)
            self.settle()
            self.take(f"dock-{name}", window)
        window.controllers.notes.mark()
        window.session.set_mirrored(True)
        window.panels.show("notes")
        self.settle()
        self.take("marking", window)
        window.controllers.notes.mark()
        window.session.set_mirrored(False)

    def _comparison(self) -> None:
        window = self.window
        window.panels.show("comparison")
        panel = window.panels.view("comparison")
        truth = next(key for key in window.session.document.tracks if key.stage == "truth" and "2d" in key.variant)
        panel.choose(DETECTED, truth, OTHER)
        panel.error_lines.setChecked(True)
        self.settle()
        for place in range(panel.tabs.count()):
            panel.tabs.setCurrentIndex(place)
            self.settle()
            self.take(f"comparison-{COMPARISON[place]}", window)
        spatial = [key for key in window.session.document.tracks if window.session.document.track(key).poses.dims == 3]
        panel.choose(*sorted(spatial, key=lambda key: key.stage == "truth"))
        self.settle()
        self.take("comparison-3d", window)
        panel.error_lines.setChecked(False)
        panel.grab()
        self.window.findChild(QDockWidget, "dock_comparison").setFloating(True)
        self.window.findChild(QDockWidget, "dock_comparison").resize(1100, 640)
        self.settle()
        self.take("comparison-floating", self.window.findChild(QDockWidget, "dock_comparison"))
        self.window.findChild(QDockWidget, "dock_comparison").setFloating(False)
        window.panels.show("timeline")

    def _dialogs(self) -> None:
        window, session = self.window, self.window.session
        recording, track = session.current_recording, session.track
        truth = session.document.track(next(k for k in session.document.tracks if k.stage == "truth"))
        camera = Camera.from_fov(recording.width, recording.height, 55)
        known = replace(recording, camera=camera)
        shown = {
            "estimate": EstimateDialog(recording, range(10, 50), {}),
            "inpaint": InpaintDialog(recording, range(10, 50), ("left_wrist",), True, {}),
            "lift": LiftDialog(known, True, {}), "process": ProcessDialog(recording, {}, {}, {}),
            "camera": CameraDialog(known),
            "export": ExportDialog(session.document, 1, session.active_key, "", ""),
            "preferences": PreferencesDialog(window.settings, window.actions_),
            "go-to": GoToDialog(window.controllers.playback.times(), 84),
            "import": ImportPosesDialog(Path("truth.trc"), recording, {0: "Person 1"}),
            "relink": RelinkDialog(recording, window.runner),
            "note": NoteDialog(range(84, 96), ["occlusion", "arm"], "Left arm behind the body", ("arm",)),
            "ablation": AblationDialog(recording, range(10, 50)),
            "joint-pairs": JointPairsDialog(track.poses, truth.poses),
            "depth-unit": DepthUnitDialog(Path("depth.npy"), DepthUnitError("?", got="values from 4 to 8000")),
            "about": AboutDialog(window.runner), "palette": CommandPalette(window.actions_, window),
            "figure": FigureDialog({tr("Error over time"): Chart((Line("", TIMES, TIMES % 3),), "", "")}),
            "shortcuts": ShortcutSheet(window.actions_, window.keys(), window),
            "adapt": AdaptDialog(recording, 3, {}),
            "batch": BatchDialog(SAMPLES, Usual({}, {}, {}, "tcp://machine:8786")),
            "rate": RateDialog(recording), "task-facts": TaskFactsDialog(Setup(), spatial=False),
            "train": TrainDialog({}), "help": HelpWindow(),
            "error": ErrorDialog("walk.mp4 cannot be read", "Expected: a video\nGot: a letter", "Traceback", window),
        }  # fmt: skip
        for name, dialog in shown.items():
            dialog.show()
            for fold in dialog.findChildren(Fold):
                fold.heading.setChecked(True)
            self.settle(0.05)
            self.take(f"dialog-{name}", dialog)
            if name == "preferences":
                dialog.shortcuts.parentWidget().parentWidget().setCurrentIndex(1)
                self.settle(0.05)
                self.take("dialog-preferences-keys", dialog)
            dialog.close()

    def take(self, name: str, widget: QWidget) -> None:
        if not widget.grab().save(str(self.folder / f"{name}.png")):
            self.problems.append(f"{name}: no picture could be written")
        self.problems += [f"{name}: {problem}" for problem in self.judge(widget)]
        new = [one for one in shown_in(widget) if path(one) not in self._focused]
        self._focused.update(map(path, new))
        self.problems += [f"{name}: {problem}" for problem in focus_unseen(new)]

    def end(self) -> None:
        self.window.release()
        self.window.close()
        self.app.processEvents()


def _quick(*, progress, cancel) -> None:
    progress(1.0, "frame 240 of 240, 18 frames/s")


# --- what is wrong


def problems_of(root: QWidget) -> list[str]:
    """In sentences: what a user of assistive tools cannot name, and what a user with eyes cannot read."""
    shown = shown_in(root)
    return [*unnamed(root, shown), *unreachable(shown), *_cut(shown), *_covered(shown), *_too_large(root)]


def shown_in(root: QWidget) -> list[QWidget]:
    return [w for w in root.findChildren(QWidget) if w.isVisible() and not w.visibleRegion().isEmpty()]


def _cut(shown: list[QWidget]) -> list[str]:
    """Texts that do not fit where they are."""
    found = []
    for widget in shown:
        if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap() and widget.pixmap().isNull():
            need, have = widget.sizeHint(), widget.size()
        elif isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
            need, have = widget.sizeHint(), widget.size()
            need.setWidth(0)
            need.setHeight(widget.heightForWidth(have.width()))
        elif isinstance(widget, QAbstractButton) and not isinstance(widget.parentWidget(), QAbstractItemView | QTabBar):
            need, have = widget.minimumSizeHint(), widget.size()
        elif isinstance(widget, QAbstractSpinBox | QCheckBox):
            need, have = widget.minimumSizeHint(), widget.size()
        elif isinstance(widget, QComboBox) and not widget.isEditable() and widget.objectName() not in ELIDED:
            need, have = QSize(widget.fontMetrics().horizontalAdvance(widget.currentText()), 0), _room_for_text(widget)
        elif isinstance(widget, QHeaderView | QTabBar):
            found += [f"{path(widget)} cuts {text!r}" for text in _cut_parts(widget)]
            continue
        else:
            continue
        if need.width() > have.width() + 1 or need.height() > have.height() + 1:
            sizes = f"{have.width()} x {have.height()}, needs {need.width()} x {need.height()}"
            found.append(f"{path(widget)} is cut: {sizes}")
    return found


def _room_for_text(box: QComboBox) -> QSize:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(control, option, part, box).size()


def _cut_parts(widget: QHeaderView | QTabBar) -> list[str]:
    """Titles of columns or tabs that are wider than what they have."""
    advance = widget.fontMetrics().horizontalAdvance
    if isinstance(widget, QTabBar):
        tabs = range(widget.count())
        return [widget.tabText(at) for at in tabs if advance(widget.tabText(at)) > widget.tabRect(at).width()]
    if widget.orientation() != Qt.Orientation.Horizontal:
        return []
    titles = {at: str(widget.model().headerData(at, widget.orientation()) or "") for at in range(widget.count())}
    return [text for at, text in titles.items()
            if not widget.isSectionHidden(at) and advance(text) > widget.sectionSize(at)]


def _too_large(root: QWidget) -> list[str]:
    """A dialog that the smallest screen has no room for."""
    if not isinstance(root, QDialog) or (root.width() <= LAPTOP.width() and root.height() <= LAPTOP.height()):
        return []
    return [f"{path(root)} is too large: {root.width()} x {root.height()}"]


def _covered(shown: list[QWidget]) -> list[str]:
    """Siblings in a layout that lie over one another."""
    found = []
    for parent in {w.parentWidget() for w in shown}:
        if parent is None or parent.layout() is None:
            continue
        laid = [w for w in shown if w.parentWidget() is parent and parent.layout().indexOf(w) >= 0]
        for number, one in enumerate(laid):
            for other in laid[number + 1 :]:
                both: QRect = one.geometry() & other.geometry()
                if both.width() > 1 and both.height() > 1:
                    found.append(f"{path(one)} and {path(other)} cover each other")
    return found


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]), *sys.argv[5:])))
