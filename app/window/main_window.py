"""``MainWindow``: puts controllers, views, docks and actions together. What is done is done by controllers."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from app.jobs.results import Results
from app.jobs.runner import JobRunner
from app.session.frame_decoder import FrameDecoder
from app.session.session import Session
from app.ui import keymaps
from app.ui.action import Action
from app.ui.help_pages import PANELS
from app.ui.menus import ActionSet
from app.ui.messages import Toasts, show_error
from app.ui.settings import Settings
from app.ui.theme import apply_theme, notifier
from app.views.ergonomics.overlays import ErgonomicsOverlays
from app.views.ergonomics.rulers import Rulers
from app.views.frame.corner_picture import CornerPicture
from app.views.frame.depth_view import DepthView
from app.views.frame.error_lines import FrameErrorLines, SceneErrorLines
from app.views.frame.frame_view import FrameView
from app.views.frame.ghosts import Ghosts
from app.views.frame.loupe import Loupe
from app.views.frame.picture_export import PictureExport
from app.views.frame.swipe import Swipe
from app.views.start.start_page import StartPage
from app.views.timeline.time_widget import TimeWindow
from app.window.actions import action_table
from app.window.context_menus import ContextMenus
from app.window.controllers import Controllers
from app.window.curve_actions import CurveActions
from app.window.figures import Figures
from app.window.file_drops import FileDrops
from app.window.job_status import LongJobs
from app.window.panels import Panels
from app.window.recent_menu import RecentMenu
from app.window.status_bar import StatusBar
from app.window.toolbar import Toolbar
from app.window.tour_guide import TourGuide
from core.errors import AppError, EditError
from core.language import tr

if TYPE_CHECKING:
    from app.dialogs.help import HelpWindow

LAYOUT = 3
"""Version of the kept layout; another one is not restored."""


class MainWindow(QMainWindow):
    """``controllers`` do what is to be done, ``panels`` show it; ``actions_`` are the actions of all."""

    def __init__(self, session: Session, settings: Settings):
        super().__init__(objectName="main_window")
        self.session, self.settings = session, settings
        self._released = False
        self.stuck = False
        """A thread did not end when the window was released."""
        self._help: HelpWindow | None = None
        session.setParent(self)
        self.resize(self._size_at_first())
        self.runner = JobRunner(self)
        self.decoder = FrameDecoder(settings.frame_cache_mb, self)
        self.results = Results(session, self.runner, self)
        self.controllers = Controllers(session, settings, self.runner, self.results, self.decoder, self)
        self._build_views()
        self._build_actions()
        self._connect()
        self.drops = FileDrops(self, self.controllers.recordings.open_paths)
        self._default_layout = self.saveState(LAYOUT)
        self._restore_layout()
        self._show_middle()
        self._show_title()

    # --- building

    def _build_views(self) -> None:
        session, controllers = self.session, self.controllers
        self.frame_view = FrameView(session, self.decoder)
        self.start_page = StartPage(session, self.settings, self.runner)
        self.middle = QStackedWidget(objectName="middle")
        self.middle.addWidget(self.start_page)
        self.middle.addWidget(self.frame_view)
        self.setCentralWidget(self.middle)
        self.depth_view = DepthView(session, controllers.depth, self.frame_view, self.attempt)
        self.toasts = Toasts(self, over=self.middle)
        self.ghosts, self.loupe = Ghosts(session, self.frame_view), Loupe(session, self.frame_view)
        self.swipe = Swipe(session, controllers.refinement, self.frame_view)
        self.corner = CornerPicture(session, self.frame_view, self.attempt)
        self.rulers = Rulers(session, controllers.rulers, self.frame_view)
        self.picture_export = PictureExport(session, self.frame_view, self.settings)
        self.picture_export.written.connect(self.toasts.tell)
        self.time = TimeWindow(session, self)
        self.error_lines = FrameErrorLines(session, controllers.comparison, self.frame_view)
        self.scene_error_lines: SceneErrorLines | None = None
        self.panels = Panels(self, self.middle)
        self.panels.build()
        self.figures = Figures(self)
        self.setStatusBar(StatusBar(session, controllers, self.runner, self))
        self.statusBar().job.panelAsked.connect(self.panels.show)
        self.long_jobs = LongJobs(self.runner, self)
        self.long_jobs.changed.connect(self._show_title)
        timeline = self.panels.view("timeline")
        self.ergonomics = ErgonomicsOverlays(session, controllers.ergonomics, self.frame_view, timeline)
        self.panels.view("scene").built.connect(self._scene_built)
        controllers.ablation.ablated.connect(self._show_side_by_side)

    def _scene_built(self, scene) -> None:
        """What others draw into the 3D view."""
        self.depth_view.show_in(scene)
        self.ghosts.show_in(scene)
        self.ergonomics.show_in(scene)
        self.scene_error_lines = SceneErrorLines(self.session, self.controllers.comparison, scene)
        self.scene_error_lines.set_shown(self.error_lines.on)
        self.drops.let_through()

    def _panel_built(self, name: str) -> None:
        """What others add to a panel."""
        self._give_buttons(self.panels.view(name))
        self.drops.let_through()

    def _give_buttons(self, view: QWidget) -> None:
        if hasattr(view, "add_buttons"):
            view.add_buttons(self.actions_)

    def _build_actions(self) -> None:
        views = [view for view in self.panels.views() if hasattr(view, "action_rows")]
        drawn = (self.ghosts, self.loupe, self.swipe, self.corner)
        over_picture = (self.frame_view, *drawn, self.picture_export, self.depth_view)
        parts = (*over_picture, self.figures, CurveActions(self.panels), self.time, self.panels)
        table = action_table([self, *self.controllers, *parts, *views])
        self.actions_ = ActionSet(self, table, self.attempt)
        docks = map(self.panels.dock, ("timeline", "curves"))
        self.actions_.guard.canvases = [self.frame_view, self.panels.view("scene"), *docks]
        menus = self.menus = self.actions_.fill_menu_bar()
        recent = RecentMenu(self.settings, lambda path: self.controllers.recordings.open_paths([path]), self)
        menus["&File"].insertMenu(self.actions_.qactions["save"], recent)
        self.toolbar = bar = Toolbar(self.actions_, self.controllers.playback, self)
        self.addToolBar(bar)
        panels = menus["&View"].addMenu(tr("Panels"))
        panels.addActions([part.toggleViewAction() for part in (*self.panels.docks(), bar)])
        for view in (self.start_page, *self.panels.views()):
            self._give_buttons(view)
        self.panels.built.connect(self._panel_built)
        self._apply_keys()
        self.actions_.refresh()
        self.context_menus = ContextMenus(self)
        self.tour = TourGuide(self)

    def _connect(self) -> None:
        session, refresh = self.session, self.actions_.refresh_soon
        for signal in (
            session.documentReplaced, session.changed, session.recordingChanged, session.activeChanged,
            session.rangeChanged, session.undo_stack.indexChanged, session.modeChanged,
        ):  # fmt: skip
            signal.connect(refresh)
        undo, redo = (self.actions_.qactions[id_] for id_ in ("undo", "redo"))  # at once: keys may come fast
        session.undo_stack.canUndoChanged.connect(undo.setEnabled)
        session.undo_stack.canRedoChanged.connect(redo.setEnabled)
        self.depth_view.brush.toolChanged.connect(refresh)
        for controller in self.controllers:
            controller.actionsChanged.connect(refresh)
            controller.panelAsked.connect(self.panels.show)
        for part in (*self.controllers, self.results):
            part.notified.connect(self._tell_with_undo)
            part.statusMessage.connect(self.toasts.tell)
        self.controllers.review.changed.connect(self._show_suggestions)
        session.recordingChanged.connect(self._show_middle)
        for signal in (session.recordingChanged, session.changed, session.activeChanged):
            signal.connect(self._show_fresh)
        self.start_page.pathAsked.connect(lambda path: self.controllers.recordings.open_paths([path]))
        self.controllers.start.tourAsked.connect(self.tour.begin)
        self.toasts.undoAsked.connect(self.controllers.history.undo)
        session.undo_stack.indexChanged.connect(self.toasts.withdraw_undo)
        for signal in (session.pathChanged, session.documentReplaced):
            signal.connect(self._show_title)
        session.leaving.connect(self._keep_panels)
        session.pathChanged.connect(self._bring_panels)
        self.decoder.opened.connect(self.statusBar().show_place)
        self.decoder.frameReady.connect(lambda *_: self.middle.setCurrentWidget(self.frame_view))
        self.decoder.closed.connect(self._show_middle)
        notifier.themeChanged.connect(self.actions_.refresh_icons)

    def build_scene(self) -> None:
        """The 3D view, once the window is up."""
        if not self._released:
            self.panels.view("scene").build()

    def build_panels(self) -> None:
        """The panels that lie behind others, once the window is up."""
        if not self._released:
            self.panels.build_rest()

    # --- actions of the window itself

    def action_rows(self) -> list[Action]:
        return [
            Action("preferences", tr("&Preferences…"), ("Ctrl+,",), self.ask_preferences, "&Edit", 500),
            Action("quit", tr("&Quit"), ("Ctrl+Q",), self.close, "&File", 600),
            Action("palette", tr("&Find a command…"), ("Ctrl+Shift+P",), self.show_palette, "&Help", 5, icon="search",
                   tip=tr("All that can be done, with its keys: type a few letters of it")),
            Action("reset_layout", tr("&Reset layout"), (), self.reset_layout, "&View/La&yout", 510),
            Action("help", tr("&Help on this panel"), ("F1",), self.show_help, "&Help", 10,
                   tip=tr("The documentation, offline, at what has the keyboard")),
            Action("shortcuts", tr("&Keyboard and mouse…"), ("?",), self.show_shortcuts, "&Help", 100),
            Action("about", tr("&About and check of this installation…"), (), self.show_about, "&Help", 105),
        ]

    def attempt(self, verb: Callable[[], object]) -> None:
        """Run a verb; what the user did wrong is a short notice, what failed a dialog."""
        try:
            verb()
        except EditError as error:
            self.toasts.tell(error.sentence())
        except AppError as error:
            show_error(self, error)

    def ask_preferences(self) -> None:
        from app.dialogs.preferences import PreferencesDialog

        chosen = PreferencesDialog.ask(self, self.settings, self.actions_)
        if chosen is not None:
            chosen.store(self.settings)
            self.apply_settings()

    def apply_settings(self) -> None:
        apply_theme(QApplication.instance(), self.settings.theme)
        self.decoder.cache.capacity = self.settings.frame_cache_mb << 20
        self._apply_keys()
        self.actions_.refresh()
        self.controllers.ergonomics.choose()  # the same again, in the units that were chosen

    def keys(self) -> dict[str, keymaps.Keys]:
        return keymaps.effective(self.actions_.defaults(), self.settings.keymap, self.settings.shortcuts)

    def _apply_keys(self) -> None:
        self.actions_.set_keys(self.keys())

    def show_palette(self) -> None:
        from app.dialogs.palette import CommandPalette

        self.actions_.refresh()
        CommandPalette(self.actions_, self).show()

    def show_shortcuts(self) -> None:
        from app.dialogs.shortcuts import ShortcutSheet

        ShortcutSheet(self.actions_, self.keys(), self).show()

    def show_help(self) -> None:
        """The documentation at the panel that has the keyboard, the picture where none has."""
        from app.dialogs.help import HelpWindow

        if self._help is None:
            self._help = HelpWindow(self)
        self._help.open_page(PANELS, self.panels.title_in_focus())

    def show_about(self) -> None:
        from app.dialogs.about import AboutDialog

        AboutDialog(self.runner, self).show()

    def reset_layout(self) -> None:
        self._arrange(self._default_layout)

    # --- messages

    def _tell_with_undo(self, text: str) -> None:
        self.toasts.tell(text, undo=self.session.undo_stack.canUndo())

    def _show_suggestions(self) -> None:
        review = self.controllers.review.review
        shown = (None,) if review is None else (review.per_frame, len(review.open))
        self.panels.view("timeline").show_suggestions(*shown)

    def _show_side_by_side(self, predictions: list, truth) -> None:
        self.panels.view("comparison").show_side_by_side(predictions, truth)
        self.panels.show("comparison")

    def show_error_lines(self, on: bool) -> None:
        self.error_lines.set_shown(on)
        if self.scene_error_lines is not None:
            self.scene_error_lines.set_shown(on)

    def _show_middle(self) -> None:
        """The picture; the 3D scene where there are poses in 3D alone; where to begin while there is nothing."""
        recording = self.session.current_recording
        if recording is not None and not recording.has_image_space:
            self.middle.setCurrentWidget(self.panels.lend("scene"))
            return
        self.panels.take_back()
        self.middle.setCurrentWidget(self.start_page if recording is None else self.frame_view)

    def _show_fresh(self, *_) -> None:
        recording = self.session.current_recording
        fresh = recording is not None and recording.has_pictures and not self.session.document.tracks_of(recording.id)
        self.toolbar.show_fresh(fresh)

    def _show_title(self) -> None:
        news = f"{self.long_jobs.news} – " if self.long_jobs.news else ""
        self.setWindowTitle(f"{news}{self.controllers.projects.name} – Posewright")
        self.setWindowFilePath("" if self.session.project.untitled else str(self.session.project.path))

    # --- the window's own events

    def closeEvent(self, event) -> None:
        if not self._released and not self.controllers.projects.leave(self.close):
            event.ignore()
            return
        self.release()
        super().closeEvent(event)

    def release(self) -> None:
        """Stop everything that runs and close the project; the window is of no use afterwards."""
        if self._released:
            return
        self._released = True
        self.panels.take_back()
        self.settings.set_layout(self.saveGeometry(), self.saveState(LAYOUT))
        self.controllers.playback.pause()
        self.session.leaving.emit()
        self.controllers.work_time.stop()
        self.stuck = not all([self.runner.close(), self.decoder.close(), self.corner.close()])
        self.controllers.refinement.bring_along(ended=True)
        self.controllers.projects.release()

    def _size_at_first(self) -> QSize:
        """What the screen has room for, frame and title included."""
        return QSize(1440, 900).boundedTo(self.screen().availableSize() - QSize(0, 40))

    def _keep_panels(self) -> None:
        """For when this project is opened again."""
        if not self.session.project.untitled:
            self.panels.take_back()
            self.settings.set_panels(str(self.session.project.path), self.saveState(LAYOUT))

    def _bring_panels(self) -> None:
        """As they were in this project; a new one has them as they are."""
        kept = self.settings.panels_of(str(self.session.project.path))
        if not kept.isEmpty():
            self._arrange(kept)

    def _arrange(self, state: QByteArray) -> None:
        """Panels as they were when this was kept: none of them in the middle."""
        self.panels.take_back()
        self.panels.arrange(state, LAYOUT)
        self._show_middle()

    def _restore_layout(self) -> None:
        geometry, state = self.settings.layout()
        if not QByteArray(geometry).isEmpty():
            self.restoreGeometry(geometry)
        if not QByteArray(state).isEmpty():
            self.panels.arrange(QByteArray(state), LAYOUT)
