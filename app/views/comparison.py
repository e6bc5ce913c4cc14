"""``ComparisonPanel``: a prediction beside the truth, as figures, as a map over time, as plots and as pictures."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.comparing import Comparing
from app.jobs.runner import JobRunner
from app.session import Session
from app.views.comparison_plots import CalibrationPlot, ComparisonPlot, CorrectShare, Histogram
from app.views.contact_sheet import ContactSheet
from app.views.error_map import ErrorMap
from app.views.people import person_name, readable
from app.views.time_widget import TimeWindow
from core.document import Change, TrackKey
from core.errors import AppError, EditError
from core.review.report import write_csv, write_html


class ComparisonPanel(QWidget):
    """Two choices above, tabs below. Nothing is computed while the panel cannot be seen."""

    whiskersToggled = Signal(bool)
    written = Signal(str)
    """What was written, in words."""

    def __init__(
        self, session: Session, comparing: Comparing, runner: JobRunner, window: TimeWindow,
        parent: QWidget | None = None,
    ):  # fmt: skip
        super().__init__(parent, objectName="comparison_panel")
        self.setAccessibleName("Comparison")
        self._session, self._comparing = session, comparing
        self._keys: list[TrackKey] = []
        self._filling = False
        self._build(runner, window)
        session.changed.connect(self._tracks_changed)
        session.documentReplaced.connect(self.start_over)
        session.recordingChanged.connect(self.start_over)
        comparing.changed.connect(self.refresh)
        comparing.failed.connect(self._say)
        self.start_over()

    def _build(self, runner: JobRunner, window: TimeWindow) -> None:
        self.prediction, self.truth, self.measure = (QComboBox() for _ in range(3))
        rows = (("Prediction", self.prediction), ("Truth", self.truth), ("Shown", self.measure))
        head = QGridLayout()
        for column, (title, box) in enumerate(rows):
            box.setObjectName(f"comparison_{title.lower()}")
            box.setAccessibleName(title)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            label = QLabel(title)
            label.setBuddy(box)
            head.addWidget(label, 0, 2 * column)
            head.addWidget(box, 0, 2 * column + 1)
            head.setColumnStretch(2 * column + 1, 1)
            box.activated.connect(self._chosen)
        self.whiskers = QCheckBox("Whiskers", objectName="comparison_whiskers", checked=True)
        self.whiskers.setToolTip("Draw in the picture how far each joint is from the truth")
        self.whiskers.toggled.connect(self.whiskersToggled)
        self.button = QPushButton("Export…", objectName="comparison_export")
        self.button.clicked.connect(self.ask_export)
        head.addWidget(self.whiskers, 0, 6)
        head.addWidget(self.button, 0, 7)
        self._note = QLabel(objectName="comparison_note", wordWrap=True)
        self._note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.map = ErrorMap(self._session, self._comparing, window)
        self.summary = _table("comparison_summary", "All figures")
        self.per_joint = _table("comparison_joints", "Figures of each joint")
        self.plots: list[ComparisonPlot] = [CorrectShare(), Histogram(), CalibrationPlot()]
        self.sheet = ContactSheet(self._session, self._comparing, runner)
        self.tabs = QTabWidget(objectName="comparison_tabs")
        titles = ("PCK", "Histogram", "Calibration")
        for title, view in (
            ("Map", self.map), ("Figures", self.summary), ("Joints", self.per_joint),
            *zip(titles, self.plots, strict=True), ("Worst frames", self.sheet),
        ):  # fmt: skip
            self.tabs.addTab(view, title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 0)
        layout.addLayout(head)
        layout.addWidget(self._note)
        layout.addWidget(self.tabs, 1)

    # --- what is compared

    def start_over(self) -> None:
        """Offer the tracks of this recording: first an estimate, and the ground truth where there is one."""
        tracks = [] if self._session.recording is None else self._session.document.tracks_of(self._session.recording)
        keys = [track.key for track in tracks]
        self._keys, self._filling = keys, True
        for box, current in ((self.prediction, self._comparing.prediction), (self.truth, self._comparing.truth)):
            box.clear()
            for key in keys:
                box.addItem(self._title(key))
            if current in keys:
                box.setCurrentIndex(keys.index(current))
        self._filling = False
        if self._comparing.tracks() is None or not {self._comparing.prediction, self._comparing.truth} <= set(keys):
            self._suggest()

    def _suggest(self) -> None:
        truth = next((key for key in self._keys if key.stage == "truth"), None)
        same = [key for key in self._keys if key != truth and (truth is None or key.person == truth.person)]
        active = self._session.active
        prediction = active if active in same else next(iter(same), None)
        if truth is None:
            truth = next((key for key in self._keys if key != prediction), None)
        if prediction is not None and truth is not None:
            self.choose(prediction, truth)
        else:
            self._comparing.choose(None, None)

    def choose(self, prediction: TrackKey, truth: TrackKey) -> None:
        """Compare these two tracks of the current recording."""
        self.prediction.setCurrentIndex(self._keys.index(prediction))
        self.truth.setCurrentIndex(self._keys.index(truth))
        self._comparing.choose(prediction, truth, self._comparing.metric)

    def _chosen(self, *_) -> None:
        if not self._filling and self._keys:
            prediction, truth = (self._keys[box.currentIndex()] for box in (self.prediction, self.truth))
            self._comparing.choose(prediction, truth, self.measure.currentData() or "")

    def _tracks_changed(self, change: Change) -> None:
        if change.kind in ("track", "recording", "many"):
            self.start_over()

    def _title(self, key: TrackKey) -> str:
        variant = f" ({key.variant})" if key.variant else ""
        return f"{person_name(self._session, key)}: {key.stage}{variant}"

    def watch(self, watched: bool) -> None:
        """Whether the panel can be seen."""
        self._comparing.watch(watched)

    # --- what came of it

    def refresh(self) -> None:
        result = self._comparing.result
        self.button.setEnabled(result is not None)
        for plot in self.plots:
            plot.show_result(result)
        if result is None:
            two = self._comparing.tracks() is not None
            self._say("Comparing …" if two else "Choose two different tracks of this recording.")
            for table in (self.summary, self.per_joint):
                table.setRowCount(0)
            return
        evaluation = result.evaluation
        self._fill_metrics()
        _fill(self.summary, evaluation.summary_rows())
        rows = evaluation.joint_rows()
        _fill(self.per_joint, [{**row, "joint": readable(row["joint"])} for row in rows])
        figure = evaluation[result.metric.name]
        self._say(
            f"{figure.metric.title} {figure.value:.4g} {figure.metric.unit} over {len(evaluation.times):,} frames; "
            f"{100 * evaluation.coverage:.1f} % of the truth's joints were predicted"
        )

    def _fill_metrics(self) -> None:
        result = self._comparing.result
        self.measure.clear()
        for figure in result.evaluation.figures:
            if not figure.metric.share:
                self.measure.addItem(figure.metric.title, figure.metric.name)
        self.measure.setCurrentIndex(self.measure.findData(result.metric.name))

    def _say(self, what: AppError | str) -> None:
        self._note.setText(what if isinstance(what, str) else what.sentence())

    # --- export

    def ask_export(self) -> None:
        """All figures as one page or as tables, or a picture of the tab that is shown."""
        kinds = (
            "Page with everything (*.html);;Tables, in a folder of this name (*.csv);;Picture of this tab (*.png);;"
            "Vector graphics of this tab (*.svg)"
        )
        path, _ = QFileDialog.getSaveFileName(self, "Export comparison", "comparison.html", kinds)
        if path:
            try:
                self.export(Path(path))
            except (AppError, OSError) as error:
                self._say(error if isinstance(error, AppError) else str(error))

    def export(self, path: Path) -> None:
        """By the ending: .html (one page), .csv (a folder of tables), .png or .svg of the tab that is shown."""
        result = self._comparing.result
        if path.suffix == ".html":
            name = f"{self._title(self._comparing.prediction)} beside {self._title(self._comparing.truth)}"
            write_html({name: result}, path, f"Comparison: {self._session.shown.name}", {name: self.sheet.pictures()})
        elif path.suffix == ".csv":
            path = path.with_suffix("")
            path.mkdir(parents=True, exist_ok=True)
            write_csv(result, path)
        elif path.suffix == ".png":
            self.tabs.currentWidget().grab().save(str(path))
        elif path.suffix == ".svg":
            _write_svg(path, self.tabs.currentWidget())
        else:
            raise EditError("This cannot be written so", expected=".html, .csv, .png or .svg", got=path.suffix)
        self.written.emit(f"Written: {path}")


def _table(name: str, title: str) -> QTableWidget:
    table = QTableWidget(objectName=name)
    table.setAccessibleName(title)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.verticalHeader().hide()
    return table


def _fill(table: QTableWidget, rows: list[dict]) -> None:
    names = list(rows[0]) if rows else []
    table.setRowCount(len(rows))
    table.setColumnCount(len(names))
    table.setHorizontalHeaderLabels(names)
    for row, values in enumerate(rows):
        for column, value in enumerate(values.values()):
            number = isinstance(value, float)
            item = QTableWidgetItem(("–" if value != value else f"{value:.4f}") if number else str(value))
            item.setToolTip(item.text())
            if number:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(row, column, item)
    table.resizeColumnsToContents()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)


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
