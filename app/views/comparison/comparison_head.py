"""``ComparisonHead``: what is compared with what, and which part of it counts."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from app.controllers.comparison import ComparisonController
from app.dialogs.joint_pairs import JointPairsDialog
from app.session.people import person_name
from app.session.session import Session
from app.track_words import track_words
from core.errors import AppError
from core.language import mark, tr
from core.poses import Visibility
from core.track import TrackKey

_VISIBILITIES = {
    mark("All"): (), mark("Visible"): (Visibility.VISIBLE,), mark("Occluded"): (Visibility.OCCLUDED,),
    mark("Visible or unknown"): (Visibility.VISIBLE, Visibility.UNKNOWN),
}  # fmt: skip
_FILE = mark("From a file…")


class ComparisonHead(QWidget):
    """Two rows of choices; every change is one new ``Setup`` for ``ComparisonController``."""

    fileAsked = Signal()
    """The user wants to compare with what is in a file."""
    errorLinesToggled = Signal(bool)
    exportAsked = Signal()
    copyAsked = Signal()
    figureAsked = Signal()

    def __init__(self, session: Session, controller: ComparisonController, parent: QWidget | None = None):
        super().__init__(parent, objectName="comparison_head")
        self._session, self._controller = session, controller
        self.keys: list[TrackKey] = []
        self._build()

    def _build(self) -> None:
        self.prediction, self.truth = self._box("prediction", tr("Prediction")), self._box("truth", tr("Truth"))
        self.measure, self.action = self._box("shown", tr("Shown")), self._box("action", tr("Action"))
        self.visibility = self._box("visibility", tr("Visibility"))
        for title, seen in _VISIBILITIES.items():
            self.visibility.addItem(tr(title), seen)
        self.others = QToolButton(objectName="comparison_others", text=tr("More tracks…"))
        self.others.setAccessibleName(tr("Other predictions to compare"))
        self.others.setToolTip(tr("Compare more tracks with the same truth"))
        self.others.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.others.setMenu(QMenu(tr("Also"), self))
        self.offset = QDoubleSpinBox(objectName="comparison_offset", decimals=3, singleStep=0.01, suffix=" s")
        self.offset.setAccessibleName(tr("Offset in time"))
        self.offset.setToolTip(tr("Time in the prediction + offset = time in the truth"))
        self.offset.setRange(-3600, 3600)
        self.offset.setKeyboardTracking(False)
        self.offset.valueChanged.connect(self._selected)
        self.pairs = QPushButton(tr("Joints…"), objectName="comparison_pairs")
        self.pairs.setToolTip(tr("Choose which joints correspond"))
        self.pairs.clicked.connect(self._ask_pairs)
        self.error_lines = QCheckBox(tr("Error lines"), objectName="comparison_error_lines")
        self.error_lines.setToolTip(tr("Draw each joint's distance from the truth, in the picture and in 3D"))
        self.error_lines.toggled.connect(self.errorLinesToggled)
        self.button = QPushButton(tr("Export…"), objectName="comparison_export")
        self.button.clicked.connect(self.exportAsked)
        self.copy = QPushButton(tr("Copy"), objectName="comparison_copy")
        self.copy.setToolTip(tr("What this tab shows, into the clipboard: a table, or a picture"))
        self.copy.clicked.connect(self.copyAsked)
        self.figure = QPushButton(tr("Figure…"), objectName="comparison_figure")
        self.figure.setToolTip(tr("For a paper: in millimetres and points, as PDF, SVG or PNG"))
        self.figure.clicked.connect(self.figureAsked)
        for widget in (self.others, self.pairs, self.button, self.copy, self.figure):
            widget.setFocusPolicy(widget.focusPolicy() | self.focusPolicy().TabFocus)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        rows = (((tr("Prediction"), self.prediction), (tr("Truth"), self.truth), (tr("Shown"), self.measure)),
                ((tr("Action"), self.action), (tr("Joints that are"), self.visibility),
                    (tr("Offset"), self.offset)))  # fmt: skip
        self._titles: dict[str, QLabel] = {}
        for row, choices in enumerate(rows):
            for column, (title, widget) in enumerate(choices):
                label = self._titles[title] = QLabel(title)
                label.setBuddy(widget)
                grid.addWidget(label, row, 2 * column)
                grid.addWidget(widget, row, 2 * column + 1)
                grid.setColumnStretch(2 * column + 1, 1)
        beside = (self.others, self.button, self.copy, self.pairs, self.error_lines, self.figure)
        for place, widget in enumerate(beside):
            grid.addWidget(widget, place // 3, 6 + place % 3)
        for box in (self.prediction, self.truth, self.measure):
            box.activated.connect(self._chosen)
        for box in (self.action, self.visibility):
            box.activated.connect(self._selected)

    def _box(self, name: str, title: str) -> QComboBox:
        box = QComboBox(objectName=f"comparison_{name}")
        box.setAccessibleName(title)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        return box

    # --- what can be chosen

    def fill(self) -> None:
        """Offer the tracks of this recording, then those of others."""
        here, document = self._session.recording, self._session.document
        order = sorted(document.recordings, key=lambda recording: (recording != here, recording))
        self.keys = [track.key for recording in order for track in document.tracks_of(recording)]
        setup = self._controller.setup
        for box, current in ((self.prediction, self._controller.prediction), (self.truth, setup.truth)):
            box.clear()
            for key in self.keys:
                box.addItem(self.title(key))
            box.addItem(tr(_FILE))
            box.setCurrentIndex(self.keys.index(current) if current in self.keys else -1)
        self.show_setup()

    def show_setup(self) -> None:
        """What is compared now."""
        for title, box, name in zip((tr("Prediction"), tr("Truth")), (self.prediction, self.truth),
            self._controller.names(),
                                    strict=True):  # fmt: skip
            words = name[0].upper() + name[1:]
            self._titles[title].setText(words)
            box.setAccessibleName(words)
        setup, selection = self._controller.setup, self._controller.setup.selection
        for box, key in ((self.prediction, self._controller.prediction), (self.truth, setup.truth)):
            if key in self.keys:
                box.setCurrentIndex(self.keys.index(key))
        menu = self.others.menu()
        menu.clear()
        for key in self.keys:
            if key not in (self._controller.prediction, setup.truth):
                action = menu.addAction(self.title(key))
                action.setCheckable(True)
                action.setChecked(key in setup.predictions)
                action.toggled.connect(lambda on, key=key: self._add_or_leave(key, on))
        count = len(setup.predictions) - 1
        self.others.setText(tr("{count} more…", count=count) if count > 0 else tr("More tracks…"))
        self.others.setEnabled(not menu.isEmpty())
        labels = [] if setup.truth is None else self._session.document.segments_of(setup.truth.recording)
        self.action.clear()
        for label in ("", *dict.fromkeys(segment.label for segment in labels)):
            self.action.addItem(label or tr("All"), label)
        self.action.setCurrentIndex(max(self.action.findData(selection.action), 0))
        seen = list(_VISIBILITIES.values())
        self.visibility.setCurrentIndex(seen.index(selection.visibility) if selection.visibility in seen else 0)
        self.offset.blockSignals(True)
        self.offset.setValue(selection.offset)
        self.offset.blockSignals(False)
        self.pairs.setText(tr("{count} joints…", count=len(selection.pairs)) if selection.pairs else tr("Joints…"))

    def show_metrics(self) -> None:
        """The errors that can be looked at joint by joint."""
        result = self._controller.result
        self.measure.clear()
        for figure in result.evaluation.figures:
            if not figure.metric.share:
                self.measure.addItem(tr(figure.metric.title), figure.metric.name)
        self.measure.setCurrentIndex(self.measure.findData(result.metric.name))

    def title(self, key: TrackKey) -> str:
        track = self._session.document.tracks.get(key)
        words = track_words(track) if track is not None else key.stage
        recording = self._session.document.recordings.get(key.recording)
        elsewhere = f"{recording.name}: " if recording and key.recording != self._session.recording else ""
        return f"{elsewhere}{person_name(self._session, key)}: {words}"

    # --- what is chosen

    def _chosen(self, *_) -> None:
        places = self.prediction.currentIndex(), self.truth.currentIndex()
        if len(self.keys) in places:  # the entry after all tracks
            self.show_setup()
            self.fileAsked.emit()
        elif min(places) >= 0:
            prediction, truth = (self.keys[place] for place in places)
            others = [k for k in self._controller.setup.predictions[1:] if k not in (prediction, truth)]
            metric = self.measure.currentData() or ""
            selection = self._controller.setup.selection
            if (prediction, truth) != (self._controller.prediction, self._controller.truth):
                selection = replace(selection, pairs=())
            self._controller.change(
                predictions=(prediction, *others), truth=truth, metric=metric, selection=selection
            )

    def _add_or_leave(self, key: TrackKey, on: bool) -> None:
        kept = tuple(k for k in self._controller.setup.predictions if k != key)
        self._controller.change(predictions=(*kept, key) if on else kept)

    def _selected(self, *_) -> None:
        selection = replace(
            self._controller.setup.selection, action=self.action.currentData() or "",
            visibility=self.visibility.currentData() or (), offset=self.offset.value(),
        )  # fmt: skip
        if selection != self._controller.setup.selection:
            self._controller.change(selection=selection)

    def _ask_pairs(self) -> None:
        tracks = self._controller.tracks()
        if tracks is None:
            return
        try:
            pairs = JointPairsDialog.ask(
                self.window(), tracks[0].poses, tracks[1].poses, self._controller.setup.selection.pairs
            )
        except AppError:
            return
        if pairs is not None:
            self._controller.change(selection=replace(self._controller.setup.selection, pairs=pairs))
