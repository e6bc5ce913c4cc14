"""The table of docks: one row a panel."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.views.comparison.comparison import ComparisonPanel
from app.views.panels.batch_table import BatchTable
from app.views.panels.ergonomics_panel import ErgonomicsPanel
from app.views.panels.filter_panel import FilterPanel
from app.views.panels.jobs_panel import JobsPanel
from app.views.panels.joint_table import JointTable
from app.views.panels.notes_panel import NotesPanel
from app.views.panels.recordings_panel import RecordingsPanel
from app.views.panels.refining_panel import RefiningPanel
from app.views.panels.review_panel import ReviewPanel
from app.views.panels.tracks_panel import TracksPanel
from app.views.scene.scene_panel import ScenePanel
from app.views.timeline.curves import CurveEditor
from app.views.timeline.timeline import Timeline
from core.language import mark

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

STACKS = {
    "scene": Qt.DockWidgetArea.RightDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}
"""Docks of one stack lie one behind the other, in the order of the table, the first in front."""


@dataclass(frozen=True)
class Dock:
    """A panel and its place.

    Its widget may have more, which is used where it is there: ``action_rows()``, actions that call it;
    ``add_buttons(actions)``, which gets the ``ActionSet`` of all; ``watch(seen)``, told when it comes in sight or goes.
    """

    name: str
    title: str
    stack: str
    build: Callable[["MainWindow"], QWidget]
    room: float = 0.0
    """Share of the window's height that it has while it is in sight; what it took is given back to the first of its
    stack."""


def _recordings(w: "MainWindow") -> RecordingsPanel:
    every, queue = w.controllers, w.controllers.job_queue
    ask = lambda task, chosen: w.attempt(lambda: queue.ask(task, chosen))  # noqa: E731
    return RecordingsPanel(w.session, every.work_time, every.notes, w.runner, ask)


def _jobs(w: "MainWindow") -> JobsPanel:
    every, panel = w.controllers, JobsPanel(w.runner, w.controllers.job_queue)
    panel.inputsAsked.connect(lambda results: BatchTable(every.batches, results, every.projects.open, w).show())
    return panel


def _comparison(w: "MainWindow") -> ComparisonPanel:
    panel = ComparisonPanel(w.session, w.controllers.comparison, w.runner, w.decoder, w.time)
    panel.fileAsked.connect(lambda: w.attempt(w.controllers.recordings.ask_import))
    panel.written.connect(w.toasts.tell)
    return panel


def _refining(w: "MainWindow") -> RefiningPanel:
    return RefiningPanel(w.session, w.controllers.refinement)


def _ergonomics(w: "MainWindow") -> ErgonomicsPanel:
    every = w.controllers
    return ErgonomicsPanel(w.session, every.ergonomics, every.ergonomics_people, w.runner, w.settings)


DOCKS: list[Dock] = [
    Dock("scene", mark("3D scene"), "scene", lambda w: ScenePanel(w.session)),
    Dock("joints", mark("Joints"), "right", lambda w: JointTable(w.session)),
    Dock("jobs", mark("Jobs"), "right", _jobs),
    Dock("refining", mark("Refining"), "right", _refining, room=0.56),
    Dock("filters", mark("Filters"), "right", lambda w: FilterPanel(w.session, w.controllers.filters)),
    Dock("review", mark("To check"), "right", lambda w: ReviewPanel(w.session, w.controllers.review)),
    Dock("ergonomics", mark("Ergonomics"), "right", _ergonomics, room=0.56),
    Dock("notes", mark("Notes"), "right", lambda w: NotesPanel(w.session, w.controllers.notes)),
    Dock("tracks", mark("Tracks"), "left", lambda w: TracksPanel(w.session)),
    Dock("recordings", mark("Recordings"), "left", _recordings),
    Dock("timeline", mark("Timeline"), "bottom", lambda w: Timeline(w.session, w.time)),
    Dock("curves", mark("Curves"), "bottom", lambda w: CurveEditor(w.session, w.time)),
    Dock("comparison", mark("Comparison"), "bottom", _comparison, room=0.42),
]
