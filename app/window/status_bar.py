"""``StatusBar``: which frame this is, and what is easily forgotten."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from app.jobs.runner import JobRunner
from app.session.session import Session
from app.tasks.privacy import Pictures
from app.window.controllers import Controllers
from app.window.job_status import JobStatus
from core.language import tr
from core.media.base import FrameKind
from core.recording import POSES_ALONE


class StatusBar(QStatusBar):
    def __init__(self, session: Session, controllers: Controllers, runner: JobRunner, parent: QWidget):
        super().__init__(parent)
        self._session, self._playback, self._notes = session, controllers.playback, controllers.notes
        self.job = JobStatus(runner)
        self.addWidget(self.job)
        self.pictures = self._label("pictures", tr("Which pictures are shown"))
        self.modes = self._label("modes", tr("Modes that are on"))
        self.place = self._label("place", tr("Frame and time"))
        session.modeChanged.connect(self.show_modes)
        self._notes.runningChanged.connect(self.show_modes)
        for signal in (session.picturesChanged, session.recordingChanged):
            signal.connect(self.show_pictures)
        for signal in (session.frameChanged, session.recordingChanged):
            signal.connect(self.show_place)

    def _label(self, name: str, words: str) -> QLabel:
        label = QLabel(objectName=name, textFormat=Qt.TextFormat.PlainText)
        label.setAccessibleName(words)
        self.addPermanentWidget(label)
        return label

    def show_place(self, *_) -> None:
        count, frame = self._session.n_frames, self._session.frame
        recording = self._session.current_recording
        times = recording.times if recording else ()  # as in the timeline
        own = f" {recording.own_number(frame)}" if recording and recording.numbers else ""
        self.place.setToolTip(tr("Frame, its own number (#) and time") if own else "")
        self.place.setText(
            tr(
                "Frame {frame} of 0–{last}{own}   {times:.3f} s",
                frame=frame,
                last=count - 1,
                own=own,
                times=times[frame],
            )
            if count
            else ""
        )

    def show_pictures(self) -> None:
        """Whether people can be recognised in what is shown."""
        recording = self._session.current_recording
        covered = self._session.pictures != Pictures.RECORDED
        words = {
            FrameKind.DEPTH: tr("Depth only: no colour pictures opened"),
            POSES_ALONE: tr("Poses only: no pictures opened"),
        }
        said = tr("Pictures opened, people covered") if covered else tr("Pictures opened as recorded")
        self.pictures.setText(words.get(recording.kind, said) if recording else "")

    def show_modes(self) -> None:
        """A segment that was begun, edits of more than what is dragged."""
        running = self._notes.running
        parts = [
            tr("Segment “{label}” since frame {running}", label=self._notes.label, running=running)
            if running is not None
            else "",
            tr("Mirrored editing") if self._session.mirrored else "",
        ]
        self.modes.setText("   ".join(part for part in parts if part))
