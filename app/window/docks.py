"""The table of docks: one row a panel."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.views.panels.joint_table import JointTable
from app.views.panels.tracks_panel import TracksPanel
from app.views.scene.scene_panel import ScenePanel
from app.views.timeline.timeline import Timeline
from core.language import mark

if TYPE_CHECKING:
    from app.views.comparison.comparison import ComparisonPanel
    from app.views.panels.ergonomics_panel import ErgonomicsPanel
    from app.views.panels.filter_panel import FilterPanel
    from app.views.panels.jobs_panel import JobsPanel
    from app.views.panels.notes_panel import NotesPanel
    from app.views.panels.recordings_panel import RecordingsPanel
    from app.views.panels.refining_panel import RefiningPanel
    from app.views.panels.review_panel import ReviewPanel
    from app.views.timeline.curves import CurveEditor
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
    later: bool = False
    """It lies behind another one at first: it is loaded and built when it is first seen or asked for, or soon after the
    window is up. Such a panel has no ``action_rows``."""


def _recordings(w: "MainWindow") -> "RecordingsPanel":
    from app.views.panels.recordings_panel import RecordingsPanel

    every, queue = w.controllers, w.controllers.job_queue
    ask = lambda task, chosen: w.attempt(lambda: queue.ask(task, chosen))  # noqa: E731
    return RecordingsPanel(w.session, every.work_time, every.notes, w.runner, ask)


def _jobs(w: "MainWindow") -> "JobsPanel":
    from app.views.panels.batch_table import BatchTable
    from app.views.panels.jobs_panel import JobsPanel

    every, panel = w.controllers, JobsPanel(w.runner, w.controllers.job_queue)
    panel.inputsAsked.connect(lambda results: BatchTable(every.batches, results, every.projects.open, w).show())
    return panel


def _filters(w: "MainWindow") -> "FilterPanel":
    from app.views.panels.filter_panel import FilterPanel

    return FilterPanel(w.session, w.controllers.filters)


def _review(w: "MainWindow") -> "ReviewPanel":
    from app.views.panels.review_panel import ReviewPanel

    return ReviewPanel(w.session, w.controllers.review, w.controllers.refinement)


def _ergonomics(w: "MainWindow") -> "ErgonomicsPanel":
    from app.views.panels.ergonomics_panel import ErgonomicsPanel

    every = w.controllers
    return ErgonomicsPanel(w.session, every.ergonomics, every.ergonomics_people, w.runner, w.settings)


def _notes(w: "MainWindow") -> "NotesPanel":
    from app.views.panels.notes_panel import NotesPanel

    return NotesPanel(w.session, w.controllers.notes)


def _curves(w: "MainWindow") -> "CurveEditor":
    from app.views.timeline.curves import CurveEditor

    return CurveEditor(w.session, w.time)


def _comparison(w: "MainWindow") -> "ComparisonPanel":
    from app.views.comparison.comparison import ComparisonPanel

    panel = ComparisonPanel(w.session, w.controllers.comparison, w.runner, w.decoder, w.time)
    panel.errorLinesToggled.connect(w.show_error_lines)
    panel.fileAsked.connect(lambda: w.attempt(w.controllers.recordings.ask_import))
    panel.figureAsked.connect(lambda: w.attempt(w.figures.ask))
    panel.written.connect(w.toasts.tell)
    return panel


def _refining(w: "MainWindow") -> "RefiningPanel":
    from app.views.panels.refining_panel import RefiningPanel

    return RefiningPanel(w.session, w.controllers.refinement)


DOCKS: list[Dock] = [
    Dock("scene", mark("3D scene"), "scene", lambda w: ScenePanel(w.session)),
    Dock("joints", mark("Joints"), "right", lambda w: JointTable(w.session)),
    Dock("jobs", mark("Jobs"), "right", _jobs, later=True),
    Dock("refining", mark("Refining"), "right", _refining, room=0.56, later=True),
    Dock("filters", mark("Filters"), "right", _filters, later=True),
    Dock("review", mark("To check"), "right", _review, room=0.56, later=True),
    Dock("ergonomics", mark("Ergonomics"), "right", _ergonomics, room=0.56, later=True),
    Dock("notes", mark("Notes"), "right", _notes, later=True),
    Dock("tracks", mark("Tracks"), "left", lambda w: TracksPanel(w.session)),
    Dock("recordings", mark("Recordings"), "left", _recordings, later=True),
    Dock("timeline", mark("Timeline"), "bottom", lambda w: Timeline(w.session, w.time, w.controllers.contacts)),
    Dock("curves", mark("Curves"), "bottom", _curves, later=True),
    Dock("comparison", mark("Comparison"), "bottom", _comparison, room=0.42, later=True),
]
