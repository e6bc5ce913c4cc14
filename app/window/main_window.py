"""``MainWindow``: docks the views, installs the actions, restores the layout. What is done is done by controllers."""

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMainWindow, QToolBar, QWidget

from app.controllers.comparison import ComparisonController
from app.controllers.depth import DepthController
from app.controllers.estimation import EstimationController
from app.controllers.filters import FiltersController
from app.controllers.inpainting import InpaintingController
from app.controllers.job_queue import JobQueueController
from app.controllers.joint_edits import JointEditsController
from app.controllers.notes import NotesController
from app.controllers.playback import SPEEDS, PlaybackController
from app.controllers.pose_edits import PoseEditsController
from app.controllers.projects import ProjectsController
from app.controllers.recordings import RecordingsController
from app.controllers.review import ReviewController
from app.controllers.work_time import WorkTimeController
from app.dialogs.about import AboutDialog
from app.dialogs.palette import CommandPalette
from app.dialogs.preferences import PreferencesDialog
from app.dialogs.shortcuts import ShortcutSheet
from app.jobs.results import Results
from app.jobs.runner import JobRunner
from app.session.frame_decoder import FrameDecoder
from app.session.session import Session
from app.ui import keymaps
from app.ui.menus import ActionSet
from app.ui.messages import Toasts, catch_uncaught, show_error
from app.ui.plain import plain_tip
from app.ui.settings import Settings
from app.ui.theme import apply_theme, notifier
from app.views.comparison.comparison import ComparisonPanel
from app.views.frame.depth_view import DepthView
from app.views.frame.error_lines import FrameErrorLines, SceneErrorLines
from app.views.frame.frame_view import FrameView
from app.views.panels.filter_panel import FilterPanel
from app.views.panels.jobs_panel import JobsPanel
from app.views.panels.joint_table import JointTable
from app.views.panels.notes_panel import NotesPanel
from app.views.panels.recordings_panel import RecordingsPanel
from app.views.panels.review_panel import ReviewPanel
from app.views.panels.tracks_panel import TracksPanel
from app.views.timeline.curves import CurveEditor
from app.views.timeline.time_widget import TimeWindow
from app.views.timeline.timeline import Timeline
from app.window.actions import TOOLBAR, action_table
from app.window.panels import Panels
from core.errors import AppError, EditError
from core.project.project import Project

LAYOUT = 3
"""Version of the kept layout; another one is not restored."""

_Area = Qt.DockWidgetArea


class MainWindow(QMainWindow):
    def __init__(self, session: Session, settings: Settings):
        super().__init__(objectName="main_window")
        self.session = session
        self.settings = settings
        self.toggles = {"hand_tool": False, "names": False, "legend": True}
        self._released = False
        self.stuck = False
        """A thread did not end when the window was released."""
        session.setParent(self)
        self.resize(1440, 900)
        self._build_controllers()
        self._build_views()
        self._build_actions()
        self._connect()
        self.setAcceptDrops(True)
        self._default_layout = self.saveState(LAYOUT)
        self._restore_layout()
        self._show_title()

    # --- building

    def _build_controllers(self) -> None:
        session, settings = self.session, self.settings
        self.runner = JobRunner(self)
        self.decoder = FrameDecoder(settings.frame_cache_mb, self)
        self.editing = JointEditsController(session, self)
        self.posing = PoseEditsController(session, self)
        self.playback = PlaybackController(session, self.decoder, self)
        self.playback.set_loop(settings.loop)
        self.playback.every_frame = settings.every_frame
        self.projects = ProjectsController(session, self.runner, settings, self)
        self.results = Results(session, self.runner, self)
        self.recordings = RecordingsController(
            session, self.decoder, self.projects, self.results, self.runner, settings, self
        )
        self.reviewing = ReviewController(session, self.runner, self)
        self.comparing = ComparisonController(session, self.runner, self)
        self.filters = FiltersController(session, self.runner, self)
        self.depths = DepthController(session, self.decoder, self.runner, self)
        self.processing = EstimationController(session, self.depths, self.results, self.runner, settings, self)
        self.repairing = InpaintingController(session, self.results, self.runner, settings, self)
        self.noting = NotesController(session, settings, self)
        self.attending = WorkTimeController(session, self.reviewing, lambda: self.playback.playing, self)
        self.queueing = JobQueueController(session, self.processing, self.repairing, settings, self)

    def _build_views(self) -> None:
        session = self.session
        self.frame_view = FrameView(session, self.decoder)
        self.setCentralWidget(self.frame_view)
        self.depth_view = DepthView(session, self.depths, self.frame_view, self.attempt)
        self.toasts = Toasts(self, over=self.frame_view)
        time = self.time = TimeWindow(session, self)
        self.timeline = Timeline(session, time)
        self.curves = CurveEditor(session, time)
        self.scene_view: QWidget | None = None  # made when the window is up: OpenGL takes its time
        self.panels = Panels(self, self.frame_view)
        self._build_panels(time)
        self.error_lines = FrameErrorLines(session, self.comparing, self.frame_view)
        self.comparison.errorLinesToggled.connect(self.error_lines.set_shown)
        self.repairing.ablated.connect(self._show_side_by_side)
        self.comparison.fileAsked.connect(lambda: self.attempt(self.recordings.ask_import))
        self.modes = QLabel(objectName="modes", textFormat=Qt.TextFormat.PlainText)
        self.modes.setAccessibleName("What edits do besides")
        self.statusBar().addPermanentWidget(self.modes)
        self.place = QLabel(objectName="place", textFormat=Qt.TextFormat.PlainText)
        self.place.setAccessibleName("Frame and time")
        self.statusBar().addPermanentWidget(self.place)

    def _build_panels(self, time: TimeWindow) -> None:
        session, stack = self.session, self.panels.stack
        self.filter_panel = FilterPanel(session, self.filters)
        self.review_panel = ReviewPanel(session, self.reviewing)
        self.notes_panel = NotesPanel(session, self.noting)
        self.comparison = ComparisonPanel(session, self.comparing, self.runner, self.decoder, time)
        queue = lambda task, chosen: self.attempt(lambda: self.queueing.ask(task, chosen))  # noqa: E731
        recordings = RecordingsPanel(session, self.attending, self.noting, self.runner, queue)
        self._scene_dock = stack(_Area.RightDockWidgetArea, ("3D scene", "scene", QWidget()))
        joints = stack(
            _Area.RightDockWidgetArea,
            ("Joints", "joints", JointTable(session)), ("Jobs", "jobs", JobsPanel(self.runner, self.queueing)),
            ("Filters", "filters", self.filter_panel), ("To check", "review", self.review_panel),
            ("Notes", "notes", self.notes_panel),
        )  # fmt: skip
        tracks = stack(
            _Area.LeftDockWidgetArea, ("Tracks", "tracks", TracksPanel(session)),
            ("Recordings", "recordings", recordings),
        )  # fmt: skip
        timeline = stack(
            _Area.BottomDockWidgetArea, ("Timeline", "timeline", self.timeline), ("Curves", "curves", self.curves),
            ("Comparison", "comparison", self.comparison),
        )  # fmt: skip
        self.panels.needs_room("comparison", "timeline")
        self.resizeDocks([self._scene_dock, joints], [280, 300], Qt.Orientation.Vertical)
        self.resizeDocks([joints, tracks], [430, 350], Qt.Orientation.Horizontal)
        self.resizeDocks([timeline], [190], Qt.Orientation.Vertical)

    def _build_actions(self) -> None:
        self.actions_ = ActionSet(self, action_table(self), self.attempt)
        self.actions_.guard.canvases = [self.frame_view, self.timeline, self.curves]
        menus = self.actions_.fill_menu_bar()
        self._recent = menus["&File"].addMenu("Recent")
        self._recent.setObjectName("menu_recent")
        self._recent.aboutToShow.connect(self._fill_recent)
        menus["&File"].insertMenu(self.actions_.qactions["save"], self._recent)
        panels = menus["&View"].addMenu("Panels")
        for dock in self.panels.docks():
            panels.addAction(dock.toggleViewAction())
        bar = QToolBar("Toolbar", self, objectName="toolbar")
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for id_ in TOOLBAR:
            bar.addAction(self.actions_.qactions[id_]) if id_ else bar.addSeparator()
        self.speed = QComboBox(objectName="speed", toolTip="Speed (Up, Down; 1 for normal)")
        self.speed.setAccessibleName("Speed")
        self.speed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for speed in SPEEDS:
            self.speed.addItem(f"{speed:g}×", speed)
        bar.insertWidget(self.actions_.qactions["swap"], self.speed)
        self.addToolBar(bar)
        panels.addAction(bar.toggleViewAction())
        self.review_panel.add_buttons(self.actions_)
        self.notes_panel.add_buttons(self.actions_)
        self._apply_keys()
        self.actions_.refresh()

    def _connect(self) -> None:
        session, refresh = self.session, self.actions_.refresh_soon
        for signal in (
            session.documentReplaced, session.changed, session.recordingChanged, session.activeChanged,
            session.rangeChanged, session.undo_stack.indexChanged, self.playback.loopChanged, session.modeChanged,
            self.depths.modeChanged,
        ):  # fmt: skip
            signal.connect(refresh)
        undo, redo = (self.actions_.qactions[id_] for id_ in ("undo", "redo"))  # at once: keys may come fast
        session.undo_stack.canUndoChanged.connect(undo.setEnabled)
        session.undo_stack.canRedoChanged.connect(redo.setEnabled)
        tellers = (
            self.editing, self.results, self.recordings, self.processing, self.repairing,
            self.filters, self.posing, self.noting, self.depths,
        )  # fmt: skip
        for teller in tellers:
            teller.notified.connect(self._tell_with_undo)
        for teller in (
            self.projects, self.editing, self.posing, self.reviewing, self.noting, self.depths, self.results,
            self.processing, self.recordings, self.queueing, self.repairing,
        ):  # fmt: skip
            teller.statusMessage.connect(self.toasts.tell)
        self.comparison.written.connect(self.toasts.tell)
        self.reviewing.notified.connect(self._tell_with_undo)
        self.reviewing.changed.connect(self._show_suggestions)
        for signal in (self.reviewing.changed, self.reviewing.currentChanged):
            signal.connect(refresh)
        self.toasts.undoAsked.connect(self.undo)
        session.undo_stack.indexChanged.connect(self.toasts.withdraw_undo)
        for signal in (session.pathChanged, session.documentReplaced):
            signal.connect(self._show_title)
        for signal in (session.frameChanged, session.recordingChanged, self.decoder.opened):
            signal.connect(self._show_place)
        session.modeChanged.connect(self._show_modes)
        self.noting.runningChanged.connect(self._show_modes)
        self.playback.playingChanged.connect(self._show_playing)
        self.playback.speedChanged.connect(lambda speed: self.speed.setCurrentIndex(self.speed.findData(speed)))
        self.speed.setCurrentIndex(self.speed.findData(self.playback.speed))
        self.speed.activated.connect(lambda _: self.playback.set_speed(self.speed.currentData()))
        self.frame_view.handToolChanged.connect(self._hand_tool_changed)
        notifier.themeChanged.connect(self.actions_.refresh_icons)

    def build_scene(self) -> None:
        """The 3D view, once the window is up."""
        if self.scene_view is None and not self._released:
            from app.views.scene.scene_view import SceneView

            self.scene_view = SceneView(self.session)
            self._scene_dock.setWidget(self.scene_view)
            self.depth_view.show_in(self.scene_view)
            self.actions_.guard.canvases.append(self.scene_view)
            self.scene_error_lines = SceneErrorLines(self.session, self.comparing, self.scene_view)
            self.comparison.errorLinesToggled.connect(self.scene_error_lines.set_shown)
            self.scene_error_lines.set_shown(self.comparison.error_lines.isChecked())

    # --- what actions call

    def attempt(self, verb: Callable[[], object]) -> None:
        """Run a verb; what the user did wrong is a short notice, what failed a dialog."""
        try:
            verb()
        except EditError as error:
            self.toasts.tell(error.sentence())
        except AppError as error:
            show_error(self, error)

    def undo(self) -> None:
        text = self.session.undo_stack.undoText()
        self.session.undo()
        self.toasts.tell(f"Undone: {text}")

    def redo(self) -> None:
        text = self.session.undo_stack.redoText()
        self.session.redo()
        self.toasts.tell(f"Done again: {text}")

    def toggle(self, name: str, on: bool) -> None:
        """A switch of the frame view."""
        self.toggles[name] = on
        view = self.frame_view
        {"hand_tool": view.set_hand_tool, "names": view.set_labels_shown, "legend": view.set_legend_shown}[name](on)

    def set_loop(self, loop: bool) -> None:
        self.settings.loop = loop
        self.playback.set_loop(loop)

    def set_every_frame(self, every: bool) -> None:
        self.settings.every_frame = every
        self.playback.every_frame = every

    def set_in_scene(self, name: str, on: bool) -> None:
        """A switch of the 3D view: "bone_lock" or "trail"."""
        self.build_scene()
        getattr(self.scene_view, name).setChecked(on)

    def is_in_scene(self, name: str) -> bool:
        return self.scene_view is not None and getattr(self.scene_view, name).isChecked()

    def fit_scene(self) -> None:
        self.build_scene()
        self.scene_view.frame_selection()

    def zoom_time(self, factor: float) -> None:
        """Show ``factor`` times as many frames about the current one in the timeline, the curves and the map."""
        self.time.zoom(self.session.frame + 0.5, factor)

    def look_from(self, direction: str) -> None:
        self.build_scene()
        self.scene_view.look_from(direction)

    def ask_preferences(self) -> None:
        chosen = PreferencesDialog.ask(self, self.settings, self.actions_)
        if chosen is not None:
            chosen.store(self.settings)
            self.apply_settings()

    def apply_settings(self) -> None:
        apply_theme(QApplication.instance(), self.settings.theme)
        self.decoder.cache.capacity = self.settings.frame_cache_mb << 20
        self.playback.every_frame = self.settings.every_frame
        self._apply_keys()
        self.actions_.refresh()

    def keys(self) -> dict[str, keymaps.Keys]:
        return keymaps.effective(self.actions_.defaults(), self.settings.keymap, self.settings.shortcuts)

    def _apply_keys(self) -> None:
        self.actions_.set_keys(self.keys())

    def show_palette(self) -> None:
        self.actions_.refresh()
        CommandPalette(self.actions_, self).show()

    def show_shortcuts(self) -> None:
        ShortcutSheet(self.actions_, self.keys(), self).show()

    def show_about(self) -> None:
        AboutDialog(self.runner, self).show()

    def reset_layout(self) -> None:
        self.restoreState(self._default_layout, LAYOUT)

    def _show_side_by_side(self, predictions: list, truth) -> None:
        self.comparison.choose(predictions[0], truth, *predictions[1:])
        self.comparison.tabs.setCurrentWidget(self.comparison.side_by_side)
        self.panels.show("comparison")

    # --- what is told

    def _tell_with_undo(self, text: str) -> None:
        self.toasts.tell(text, undo=self.session.undo_stack.canUndo())

    def _show_suggestions(self) -> None:
        review = self.reviewing.review
        shown = (None,) if review is None else (review.per_frame, len(review.open))
        self.timeline.show_suggestions(*shown)

    def _show_title(self) -> None:
        self.setWindowTitle(f"{self.projects.name} – Posewright")
        self.setWindowFilePath("" if self.session.project.untitled else str(self.session.project.path))

    def _show_place(self, *_) -> None:
        count, frame = self.session.n_frames, self.session.frame
        times = self.playback.times() if count else ()
        self.place.setText(f"Frame {frame} of {count - 1}   {times[frame]:.3f} s" if count else "")

    def _show_modes(self) -> None:
        """What is easily forgotten: a segment that was begun, edits of more than what is dragged."""
        running = self.noting.running
        parts = [
            f"Segment “{self.noting.label}” since frame {running}" if running is not None else "",
            "Mirrored editing" if self.session.mirrored else "",
        ]
        self.modes.setText("   ".join(part for part in parts if part))

    def _show_playing(self, playing: bool) -> None:
        self.actions_.set_icon("play", "pause" if playing else "play")

    def _hand_tool_changed(self, on: bool) -> None:
        self.toggles["hand_tool"] = on
        self.actions_.refresh_soon()

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self.settings.recent:
            action = self._recent.addAction(Path(path).name)
            action.setToolTip(plain_tip(path))
            action.triggered.connect(lambda _=False, path=path: self.recordings.open_paths([path]))
        if not self.settings.recent:
            self._recent.addAction("Nothing yet").setEnabled(False)

    # --- the window's own events

    def dragEnterEvent(self, event) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event) -> None:
        event.acceptProposedAction()
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        QTimer.singleShot(0, self, lambda: self.recordings.open_paths(paths))  # the source waits for this event

    def closeEvent(self, event) -> None:
        if not self._released and not self.projects.leave(self.close):
            event.ignore()
            return
        self.release()
        super().closeEvent(event)

    def release(self) -> None:
        """Stop everything that runs and close the project; the window is of no use afterwards."""
        if self._released:
            return
        self._released = True
        self.settings.set_layout(self.saveGeometry(), self.saveState(LAYOUT))
        self.playback.pause()
        self.session.leaving.emit()
        self.attending.stop()
        self.stuck = not all([self.runner.close(), self.decoder.close()])
        self.projects.release()

    def _restore_layout(self) -> None:
        geometry, state = self.settings.layout()
        if not QByteArray(geometry).isEmpty():
            self.restoreGeometry(geometry)
        if not QByteArray(state).isEmpty():
            self.restoreState(state, LAYOUT)


def run(paths: Iterable[str]) -> int:
    """Show the window on these files and stay until it is closed; the process's exit code."""
    QApplication.setApplicationName("Posewright")
    QApplication.setOrganizationName("Posewright")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    settings = Settings()
    apply_theme(app, settings.theme)
    window = MainWindow(Session(Project.create()), settings)
    restore = catch_uncaught(window)
    window.show()
    QTimer.singleShot(0, window, window.build_scene)
    QTimer.singleShot(
        0, window, lambda: window.recordings.open_paths(paths) if paths else window.projects.offer_recovery()
    )
    code = app.exec()
    window.release()
    restore()
    if window.stuck:  # Python would wait for it, or crash in it: all is saved, so go
        sys.stdout.flush()
        os._exit(code)
    return code
