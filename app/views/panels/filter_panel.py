"""``FilterPanel``: choose a filter and its options, see what it would do, apply it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.controllers.filters import FiltersController
from app.dialogs.forms import OptionsForm
from app.session.session import Session
from core.errors import AppError
from core.filtering.filters import CLEAN_UP, FILTERS, Filter
from core.language import mark, tr

TITLES = {
    "hampel": mark("Remove outliers (Hampel)"), "fill": mark("Fill gaps"),
    "butterworth": mark("Low-pass (Butterworth)"),
    "one-euro": mark("1 Euro"), "savitzky-golay": mark("Savitzky-Golay"), "gaussian": mark("Gaussian"),
}  # fmt: skip

CLEAN = mark("Clean up: outliers, gaps, low-pass")

_PAUSE = 80  # ms after the last change of an option until it is shown


class FilterPanel(QScrollArea):
    """The preview follows options, range and selection while the panel can be seen and its box is ticked."""

    def __init__(self, session: Session, filters: FiltersController, parent: QWidget | None = None):
        super().__init__(parent, objectName="filter_panel")
        self.setAccessibleName(tr("Filters"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._session, self._filters = session, filters
        self._watched = False
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self.refresh)
        self._build()
        for signal in (
            session.changed, session.rangeChanged, session.selectionChanged, session.activeChanged,
            session.documentReplaced,
        ):  # fmt: skip
            signal.connect(self._soon.start)
        session.frameChanged.connect(self._frame_changed)
        filters.failed.connect(self._say)
        filters.notified.connect(lambda _: self.previewed.setChecked(False))  # what is seen now is the result
        self._choose()
        self.previewed.setChecked(False)  # no preview before the panel is used

    def _build(self) -> None:
        self.choice = QComboBox(objectName="filter")
        self.choice.setAccessibleName(tr("Filter"))
        self.choice.addItem(tr(CLEAN), "")
        for name in (*TITLES, *(name for name in FILTERS if name not in TITLES)):
            self.choice.addItem(tr(TITLES.get(name, name)), name)
        self.choice.currentIndexChanged.connect(self._choose)
        self._form = QFormLayout()
        self._options: OptionsForm | None = None
        self._note = QLabel(objectName="filter_note", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.previewed = QCheckBox(tr("Preview"), objectName="filter_preview", checked=True)
        self.previewed.toggled.connect(self._soon.start)
        self.button = QPushButton(tr("Apply"), objectName="filter_apply")
        self.button.clicked.connect(self.apply)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.addWidget(self.choice)
        layout.addLayout(self._form)
        layout.addWidget(self._note)
        layout.addWidget(self.previewed)
        layout.addWidget(self.button)
        layout.addStretch(1)
        self.setWidget(inside)
        self.setFocusProxy(self.choice)

    def _choose(self, *_) -> None:
        if self._options is not None:
            self._form.removeRow(self._options)
        name = self.choice.currentData()
        self._options = OptionsForm(FILTERS[name] if name else None)
        self._options.changed.connect(self._show_ahead)
        self._form.addRow(self._options)
        self._show_ahead()

    def choose(self, name: str) -> None:
        """A name in ``FILTERS``, or "" for all that cleans up."""
        self.choice.setCurrentIndex(self.choice.findData(name))

    def chosen(self) -> tuple[Filter, ...]:
        """The filters as the options say. Raises ``AppError`` where those make no sense."""
        name = self.choice.currentData()
        return (FILTERS[name](**self._options.values()),) if name else CLEAN_UP

    def apply(self) -> None:
        try:
            self._filters.apply(self.chosen(), self.choice.currentText().partition(":")[0])
        except AppError as error:
            self._say(error)

    # --- the preview

    def _show_ahead(self) -> None:
        self.previewed.setChecked(True)
        self._soon.start()

    def refresh(self) -> None:
        """Say what would be filtered, and show it."""
        self.button.setEnabled(self._session.track is not None)
        self._note.setText(self._filters.describe())
        if not self._watched or not self.previewed.isChecked() or self._session.track is None:
            self._filters.end_preview()
            return
        try:
            self._filters.preview(self.chosen())
        except AppError as error:
            self._filters.end_preview()
            self._say(error)

    def _say(self, error: AppError) -> None:
        self._note.setText(error.sentence())

    def _frame_changed(self, frame: int) -> None:
        """Of a long recording only the neighbourhood is previewed."""
        proposal = self._session.proposal
        if self._watched and proposal is not None and not 0 <= frame - proposal[1] < len(proposal[2]):
            self._soon.start()

    def watch(self, watched: bool) -> None:
        """Whether the panel can be seen."""
        self._watched = watched
        if watched:
            self._soon.start()
        else:
            self._filters.end_preview()
