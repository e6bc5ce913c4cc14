"""``TimingBar``: other times with which two tracks would agree far better, and the way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.controllers.comparison import ComparisonController
from core.language import mark, rounded, tr
from core.review.timing import Timing


class TimingBar(QFrame):
    """Shown where there is something to offer, or where a rate that was offered is in force."""

    def __init__(self, controller: ComparisonController, parent: QWidget | None = None):
        super().__init__(parent, objectName="timing_bar")
        self._controller = controller
        self.words = QLabel(objectName="timing_words", textFormat=Qt.TextFormat.PlainText)
        self.button = QPushButton(objectName="timing_take", autoDefault=False)
        self.button.clicked.connect(self._clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        controller.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        better, changed = self._controller.compared.better, self._controller.setup.selection.rate != 1
        self.setVisible(better is not None or changed)
        if better is not None:
            unit = self._controller.tracks()[0].poses.unit if self._controller.tracks() else ""
            self.words.setText(tr(
                "The two agree far better {words}: {error} instead of {usual} {unit} apart (median)",
                words=_words(better), error=rounded(better.error), usual=rounded(better.usual), unit=unit
            ))  # fmt: skip
        elif changed:
            self.words.setText(
                tr("Compared with other times: {timing_words}", timing_words=self._controller.timing_words())
            )
        self.button.setText(tr("Compare so") if better is not None else tr("By their own times"))
        self.button.setAccessibleName(self.button.text())

    def _clicked(self) -> None:
        better = self._controller.compared.better
        self._controller.take_timing(*((better.rate, better.offset) if better else (1.0, 0.0)))


def _words(better: Timing) -> str:
    parts = [tr("with times × {rate:.4g}", rate=better.rate)] if better.rate != 1 else []
    when = mark("{seconds:.3f} s later") if better.offset > 0 else mark("{seconds:.3f} s earlier")
    parts += [tr(when, seconds=abs(better.offset))] if better.offset else []
    return tr(" and ").join(parts)
