"""``StatusBar``: which frame this is, and what is easily forgotten."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from app.session.session import Session
from app.window.controllers import Controllers


class StatusBar(QStatusBar):
    def __init__(self, session: Session, controllers: Controllers, parent: QWidget):
        super().__init__(parent)
        self._session, self._playback, self._notes = session, controllers.playback, controllers.notes
        self.modes = self._label("modes", "Modes that are on")
        self.place = self._label("place", "Frame and time")
        session.modeChanged.connect(self.show_modes)
        self._notes.runningChanged.connect(self.show_modes)
        for signal in (session.frameChanged, session.recordingChanged):
            signal.connect(self.show_place)

    def _label(self, name: str, words: str) -> QLabel:
        label = QLabel(objectName=name, textFormat=Qt.TextFormat.PlainText)
        label.setAccessibleName(words)
        self.addPermanentWidget(label)
        return label

    def show_place(self, *_) -> None:
        count, frame = self._session.n_frames, self._session.frame
        times = self._playback.times() if count else ()
        self.place.setText(f"Frame {frame} of {count - 1}   {times[frame]:.3f} s" if count else "")

    def show_modes(self) -> None:
        """A segment that was begun, edits of more than what is dragged."""
        running = self._notes.running
        parts = [
            f"Segment “{self._notes.label}” since frame {running}" if running is not None else "",
            "Mirrored editing" if self._session.mirrored else "",
        ]
        self.modes.setText("   ".join(part for part in parts if part))
