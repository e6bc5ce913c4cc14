"""``ReviewPanel``: the ranked list of what is worth a look, and how much of it is left."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.controllers.refinement import RefinementController
from app.controllers.review import ReviewController
from app.session.session import Session
from app.ui.progress_bar import ProgressBar
from app.ui.theme import theme
from app.views.panels.table_panel import TablePanel
from app.views.panels.teaching_row import TeachingRow
from core.errors import AppError
from core.language import localized, mark, tr
from core.review.suggestions import Suggestion
from core.skeleton import readable

_COLUMNS = (mark("Score"), mark("Frames"), mark("What"), mark("Joints"))
_BUTTONS = {
    "review_previous": mark("Previous"), "review_next": mark("Next"), "review_accept": mark("Accept"),
    "review_reject": mark("Reject"),
    "review_fix": mark("Fix"), "review_fix_all": mark("Fix all"),
}  # fmt: skip


class SuggestionModel(QAbstractTableModel):
    """Reads the review's own list: nothing is copied, however long it is."""

    def __init__(self, session: Session, controller: ReviewController, parent=None):
        super().__init__(parent)
        self._session, self._controller = session, controller
        self._rows = 0

    def start_over(self) -> None:
        """The list has changed."""
        self.beginResetModel()
        self._rows = len(self._controller.review.open) if self._controller.review else 0
        self.endResetModel()

    def suggestion(self, row: int) -> Suggestion:
        return self._controller.review.open[row]

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(_COLUMNS)

    def headerData(self, section: int, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_COLUMNS[section]) if orientation == Qt.Orientation.Horizontal else f"{section + 1:,}"
        return None

    def data(self, index: QModelIndex, role=Qt.ItemDataRole.DisplayRole):
        review = self._controller.review
        if review is None or index.row() >= len(review.open):
            return None
        one = review.open[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(one, index.column(), role == Qt.ItemDataRole.ToolTipRole)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 0:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 0:
            return QColor(_colour(one.score))
        return None

    def _text(self, one: Suggestion, column: int, whole: bool) -> str:
        if column == 0:
            return f"{100 * one.score:.0f}"
        if column == 1:
            ends = dict.fromkeys((one.frames.start, one.frames.stop - 1))
            return " – ".join(localized(frame, ",") for frame in ends)
        if column == 2:
            return one.reason
        track = self._session.document.tracks.get(one.key)
        if track is None or len(one.joints) == len(track.skeleton):
            return "all"
        names = [readable(track.skeleton.joints[joint]) for joint in one.joints]
        return (
            ", ".join(names)
            if whole or len(names) <= 3
            else tr("{names} and {count} more", names=", ".join(names[:2]), count=len(names) - 2)
        )


def _colour(score: float) -> str:
    if score >= 0.75:
        return theme().error
    return theme().warning if score >= 0.4 else theme().muted


class ReviewPanel(TablePanel):
    """A click or Enter in the list goes to the suggestion; the keys of the window settle it."""

    def __init__(self, session: Session, controller: ReviewController, refinement: RefinementController,
                 parent: QWidget | None = None):
        self.model = SuggestionModel(session, controller)
        super().__init__("review", tr("What to check"), self.model, _BUTTONS, parent)
        self._controller = controller
        self.teaching = TeachingRow(session, refinement)
        self._build()
        controller.changed.connect(self.refresh)
        controller.currentChanged.connect(self._mark)
        controller.scanning.connect(self._show_scanning)
        controller.failed.connect(self._say_error)
        self.refresh()

    def _build(self) -> None:
        self.said = QLabel(objectName="review_said", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.progress = ProgressBar(objectName="review_progress", minimum=0, maximum=100, textVisible=True)
        self.progress.setAccessibleName(tr("Share of doubtful frames done"))
        self.table.setAccessibleName(tr("Suggestions, the worst first"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        rows, header = self.table.verticalHeader(), self.table.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(22)
        for column, width in enumerate((56, 84, 160)):
            header.resizeSection(column, width)
        header.setStretchLastSection(True)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scan = QPushButton(tr("Scan again"), objectName="review_scan")
        self.scan.setToolTip(tr("Scan the whole track"))
        self.scan.clicked.connect(self._controller.scan)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 0)
        above = QHBoxLayout()
        above.addWidget(self.said, 1)
        above.addWidget(self.scan)
        layout.addLayout(above)
        layout.addWidget(self.progress)
        layout.addLayout(self.buttons)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.teaching)

    def refresh(self) -> None:
        self.model.start_over()
        review = self._controller.review
        self.progress.setVisible(review is not None)
        if review is None:
            self.said.setText(
                tr("Scanning …") if self._controller.is_scanning else tr("This track has not been scanned yet.")
            )
            return
        coverage = review.coverage
        if not coverage.left:
            self.said.setText(tr("Nothing is left to check in {frames:,} frames.", frames=coverage.frames))
        else:
            there = max(coverage.suggestions, coverage.left)  # edits may bring new ones
            self.said.setText(
                tr(
                    "{left:,} of {there:,} left, in {left_frames:,} of {frames:,} frames",
                    left=coverage.left,
                    there=there,
                    left_frames=coverage.left_frames,
                    frames=coverage.frames,
                )
            )
        self.progress.setValue(int(100 * coverage.done))
        self._mark()

    def _mark(self) -> None:
        """Show what is looked at in the list."""
        place = self._controller.place(self._controller.current)
        if place is None:
            self.table.clearSelection()
        elif place < self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(place, 0))

    def go(self, index: QModelIndex) -> None:
        self._controller.go(self.model.suggestion(index.row()))

    def _show_scanning(self, scanning: bool) -> None:
        self.scan.setEnabled(not scanning)
        if scanning:
            self.said.setText(tr("Scanning the track …"))

    def _say_error(self, error: AppError) -> None:
        self.said.setText(error.sentence() if isinstance(error, AppError) else str(error))

    def watch(self, watched: bool) -> None:
        """Whether the panel can be seen."""
        self._controller.watch(watched)
        self.teaching.watch(watched)
