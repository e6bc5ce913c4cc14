"""``ComparisonPanel``: predictions beside the truth, as figures, as a map over time, as plots and as pictures."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPalette
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QScrollArea, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from app.controllers.comparison import ComparisonController, Setup
from app.jobs.runner import JobRunner
from app.session.frame_decoder import FrameDecoder
from app.session.session import Session
from app.ui.clipboard import copy_table
from app.ui.messages import may_replace
from app.ui.plain import plain_tip
from app.views.comparison.comparison_charts import comparison_charts
from app.views.comparison.comparison_head import ComparisonHead
from app.views.comparison.comparison_plots import CalibrationPlot, ComparisonPlot, CorrectShare, Histogram
from app.views.comparison.comparison_tables import FiguresTable, FigureTable, GroupsTable, JointsTable
from app.views.comparison.contact_sheet import ContactSheet
from app.views.comparison.error_map import ErrorMap
from app.views.comparison.side_by_side import SideBySide
from app.views.comparison.timing_bar import TimingBar
from app.views.timeline.time_widget import TimeWindow
from core.document import Change
from core.errors import AppError, EditError
from core.io.files import write_text
from core.language import rounded, tr
from core.report.comparison import csv_text, write_csv, write_html
from core.report.paper import Chart
from core.review.comparison import Comparison, Drawing
from core.track import TrackKey
from core.words import in_words


class ComparisonPanel(QWidget):
    """Choices above, tabs below. Nothing is computed while the panel cannot be seen."""

    errorLinesToggled = Signal(bool)
    figureAsked = Signal()
    """The user wants a figure for a paper."""
    fileAsked = Signal()
    """The user wants to compare with what is in a file: it is to be imported."""
    written = Signal(str)
    """What was written, in words."""

    def __init__(
        self, session: Session, controller: ComparisonController, runner: JobRunner, decoder: FrameDecoder,
        window: TimeWindow, parent: QWidget | None = None,
    ):  # fmt: skip
        super().__init__(parent, objectName="comparison_panel")
        self.setAccessibleName(tr("Comparison"))
        self._session, self._controller = session, controller
        self._build(runner, decoder, window)
        session.changed.connect(self._tracks_changed)
        session.documentReplaced.connect(self.start_over)
        session.recordingChanged.connect(self.start_over)
        controller.changed.connect(self.refresh)
        controller.failed.connect(self._say)
        self.start_over()

    def _build(self, runner: JobRunner, decoder: FrameDecoder, window: TimeWindow) -> None:
        self.head = ComparisonHead(self._session, self._controller)
        self.head.errorLinesToggled.connect(self.errorLinesToggled)
        self.head.exportAsked.connect(self.ask_export)
        self.head.copyAsked.connect(self.copy)
        self.head.figureAsked.connect(self.figureAsked)
        self.head.fileAsked.connect(self.fileAsked)
        self.error_lines, self.button = self.head.error_lines, self.head.button
        # No word wrap: in a scroll area it asks for too much height.
        self._note = QLabel(objectName="comparison_note", textFormat=Qt.TextFormat.PlainText)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.map = ErrorMap(self._session, self._controller, window)
        self.summary, self.per_joint = FiguresTable(), JointsTable()
        self.groups = GroupsTable(self._session, self._controller)
        self.sheet = ContactSheet(self._session, self._controller, runner)
        self.side_by_side = SideBySide(self._session, self._controller, decoder)
        self.side_by_side.titles = self.head.title
        self.tabs = QTabWidget(objectName="comparison_tabs")
        self.tabs.setDocumentMode(True)
        for title, view in (
            (tr("Map"), self.map), (tr("Figures"), self.summary), (tr("Joints"), self.per_joint),
            (tr("Groups"), self.groups), (tr("Worst frames"), self.sheet), (tr("Side by side"), self.side_by_side),
        ):  # fmt: skip
            self.tabs.addTab(view, title)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(6, 6, 6, 0)
        inside.setSpacing(4)
        for part in (self.head, self._note, TimingBar(self._controller)):
            inside.addWidget(part)
        inside.addWidget(self.tabs, 1)
        area = QScrollArea(objectName="comparison_area", widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    @cached_property
    def plots(self) -> list[ComparisonPlot]:
        """Made when the panel is first seen: the window starts without them."""
        plots = [CorrectShare(), Histogram(), CalibrationPlot()]
        titles = ("PCK", tr("Histogram"), tr("Calibration"))
        for place, (title, plot) in enumerate(zip(titles, plots, strict=True), self.tabs.indexOf(self.groups) + 1):
            self.tabs.insertTab(place, plot, title)
            plot.show_results(self._drawn())
        return plots

    def minimumSizeHint(self) -> QSize:
        """It scrolls where there is little room: the dock that it shares with the timeline may be low."""
        return QSize(320, 90)

    # --- what is compared

    def start_over(self) -> None:
        """Offer the tracks: first an estimate, and the ground truth where there is one."""
        document, here = self._session.document, self._session.recording
        setup = self._controller.setup
        known = setup.truth in document.tracks and setup.predictions and setup.predictions[0] in document.tracks
        if not known or here not in (setup.truth.recording, setup.predictions[0].recording):
            self._suggest()
        self.head.fill()

    def _suggest(self) -> None:
        """The active track and the truth of that person; without one, two tracks."""
        here = self._session.recording
        keys = [track.key for track in self._session.document.tracks_of(here)] if here is not None else []
        truth = next((key for key in keys if key.stage == "truth"), None)
        same = [key for key in keys if key != truth and (truth is None or key.person == truth.person)]
        active = self._session.active_key
        prediction = active if active in same else next(iter(same), None)
        if truth is None:
            truth = next((key for key in keys if key != prediction), None)
        both = prediction is not None and truth is not None
        self._controller.choose(Setup((prediction,), truth) if both else Setup())

    def show_side_by_side(self, predictions: Sequence[TrackKey], truth: TrackKey) -> None:
        """Several tracks and what they are compared with, in the tab that shows them beside each other."""
        self.choose(predictions[0], truth, *predictions[1:])
        self.tabs.setCurrentWidget(self.side_by_side)

    def choose(self, prediction: TrackKey, truth: TrackKey, *others: TrackKey) -> None:
        """Compare these tracks."""
        self._controller.change(predictions=(prediction, *others), truth=truth)
        self.head.fill()

    def _tracks_changed(self, change: Change) -> None:
        if change.kind in ("track", "recording", "many"):
            self.start_over()
        elif change.kind == "note" and change.key is None:
            self.head.show_setup()

    def watch(self, watched: bool) -> None:
        """Whether the panel can be seen."""
        if watched:
            self.plots  # noqa: B018 made now
        self._controller.watch(watched)

    # --- what came of it

    def refresh(self) -> None:
        """Show the newest results, or why there are none."""
        compared, result = self._controller.compared, self._controller.result
        self.head.show_setup()
        for button in (self.button, self.head.copy, self.head.figure):
            button.setEnabled(result is not None)
        named = {self.head.title(key): one for key, one in compared.results.items()}
        for plot in vars(self).get("plots", ()):
            plot.show_results(self._drawn())
        self.summary.show_results(named)
        self.per_joint.show_results(named)
        self.groups.refresh()
        if result is None:
            two = self._controller.tracks() is not None
            self._say(tr("Comparing …") if two else tr("Choose two different tracks of this recording."))
            return
        self.head.show_metrics()
        figure, evaluation = result.evaluation[result.metric.name], result.evaluation
        of_truth, there = tr("the truth's"), tr("were predicted")
        if not self._controller.has_truth:
            of_truth, there = tr("B's"), tr("are in A")
        truth = self._session.document.tracks[self._controller.truth]
        counted = np.isfinite(figure.per_frame).sum()
        self._say(
            tr(
                "{metric} {value} {unit} over {counted:,} of {of_truth} {count:,} frames; {coverage:.1f} % of "
                "{of_truth} joints {there}",
                metric=tr(figure.metric.title),
                value=rounded(figure.value),
                unit=figure.metric.unit,
                counted=counted,
                of_truth=of_truth,
                count=len(truth),
                coverage=100 * evaluation.coverage,
                there=there,
            )
        )

    def _drawn(self) -> dict[str, tuple[Comparison, Drawing | None]]:
        """What there is for plots, by the name of the prediction."""
        compared = self._controller.compared
        return {self.head.title(key): (one, compared.drawings.get(key)) for key, one in compared.results.items()}

    def _say(self, what: AppError | str) -> None:
        text = what if isinstance(what, str) else what.sentence()
        if remarks := self._controller.remarks():
            text += f" · {remarks}"
        self._note.setText(text)
        self._note.setToolTip(plain_tip(text))

    # --- export

    def charts(self) -> dict[str, Chart]:
        """What the plots show, by their titles."""
        return comparison_charts({name: pair for name, pair in self._drawn().items() if pair[1] is not None})

    def chart_shown(self) -> str:
        """The title of the chart of the tab in front; "" where that has none."""
        shown = self.tabs.currentWidget()
        return shown.chart if isinstance(shown, ComparisonPlot) else ""

    def copy(self) -> None:
        """What the tab in front shows: a table as a table, all else as a picture."""
        shown = self.tabs.currentWidget()
        table = shown.table if isinstance(shown, GroupsTable) else shown
        if isinstance(table, FigureTable):
            copy_table(table.rows)
            self.written.emit(tr("The table is in the clipboard"))
        else:
            QGuiApplication.clipboard().setPixmap(shown.grab())
            self.written.emit(tr("The picture is in the clipboard"))

    def ask_export(self) -> None:
        """All figures as one page or as tables, or a picture of the tab that is shown."""
        kinds = tr(
            "Page with everything (*.html);;Tables, in a folder of this name (*.csv);;Picture of this tab "
            "(*.png);;Vector graphics of this tab (*.svg)"
        )
        path, _ = QFileDialog.getSaveFileName(self, tr("Export comparison"), "comparison.html", kinds)
        folder = path.endswith(".csv")
        if path and (not folder or may_replace(self, Path(path).with_suffix(""))):
            try:
                self.export(Path(path))
            except (AppError, OSError) as error:
                self._say(error if isinstance(error, AppError) else in_words(error))

    def export(self, path: Path) -> None:
        """By the ending: .html (one page), .csv (a folder of tables), .png or .svg of the tab that is shown."""
        if path.suffix == ".html":
            truth = self.head.title(self._controller.truth)
            results = self._controller.compared.results
            named = {
                tr("{title} beside {truth}", title=self.head.title(key), truth=truth): one
                for key, one in results.items()
            }
            pictures = {next(iter(named)): self.sheet.pictures()}
            title = tr("Comparison: {current_recording}", current_recording=self._session.current_recording.name)
            write_html(named, path, title, pictures, self._controller.compared.groups,
                       self._controller.remarks())  # fmt: skip
        elif path.suffix == ".csv":
            path = self._write_tables(path.with_suffix(""))
        elif path.suffix == ".png":
            self.tabs.currentWidget().grab().save(str(path))
        elif path.suffix == ".svg":
            _write_svg(path, self.tabs.currentWidget())
        else:
            raise EditError(
                tr("This file type cannot be written"), expected=tr(".html, .csv, .png or .svg"), got=path.suffix
            )
        self.written.emit(tr("Written: {path}", path=path))

    def _write_tables(self, folder: Path) -> Path:
        """The tables of one prediction, or a folder for each of several; and those of groups."""
        results = self._controller.compared.results
        for key, one in results.items():
            name = self.head.title(key).replace(": ", "_").replace("/", "_").replace(" ", "_")
            into = folder if len(results) == 1 else folder / name
            into.mkdir(parents=True, exist_ok=True)
            write_csv(one, into)
        for name, rows in self._controller.compared.groups.items():
            write_text(folder / f"by_{name}.csv", csv_text(rows))
        if remarks := self._controller.remarks():
            write_text(folder / "assumed.txt", f"{remarks}\n")
        return folder


def _write_svg(path: Path, view: QWidget) -> None:
    canvas = QSvgGenerator()
    canvas.setFileName(str(path))
    canvas.setSize(view.size())
    canvas.setViewBox(view.rect())
    painter = QPainter(canvas)
    if isinstance(view, ComparisonPlot):
        view.render(painter, QRectF(view.rect()), view.rect())
    else:
        view.render(painter, QPoint())
    painter.end()
