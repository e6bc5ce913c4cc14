"""``Controller``: what all controllers share. ``EditController``: what those share that edit joints."""

from PySide6.QtCore import QObject, Signal

from app.session.session import Session
from app.ui.action import Action
from core.edits import Edit
from core.errors import EditError
from core.language import tr
from core.recording import Recording
from core.track import Track


class Controller(QObject):
    """Verbs for actions and views. A verb raises ``AppError`` with what to do where it makes no sense."""

    notified = Signal(str)
    """What was changed, in words for a notice with an undo button."""
    statusMessage = Signal(str)
    """What is shown now, was written or could not be done: there is nothing to undo."""
    actionsChanged = Signal()
    """Some of the rows are enabled or checked otherwise than before."""
    panelAsked = Signal(str)
    """Name of a panel that is to come to the front."""

    def __init__(self, session: Session, parent: QObject | None = None):
        super().__init__(parent)
        self._session = session

    def action_rows(self) -> list[Action]:
        """The actions that call this controller; the window makes one table of all."""
        return []

    # --- what is there to act on

    def has_recording(self) -> bool:
        return self._session.current_recording is not None

    def has_pictures(self) -> bool:
        """And not poses alone."""
        recording = self._session.current_recording
        return recording is not None and recording.has_pictures

    def has_track(self) -> bool:
        return self._session.track is not None

    def has_range(self) -> bool:
        """And a track."""
        return self.has_track() and self._session.range is not None

    def _recording(self) -> Recording:
        """The current recording. Raises ``EditError`` where there is none."""
        recording = self._session.current_recording
        if recording is None:
            raise EditError(tr("There is no recording"), action=tr("Open one first (File > Open)"))
        return recording

    def _present(self) -> Recording:
        """The current recording, its pictures at hand. Raises ``EditError`` otherwise."""
        recording = self._recording()
        if not recording.has_pictures:
            raise EditError(
                tr("{recording} holds poses, no pictures", recording=recording.name),
                action=tr("Open the recording they were made of"),
            )
        if self._session.project.media_path(recording.id) is None:
            raise EditError(
                tr("{recording} is missing", recording=recording.name),
                action=tr("Relink it first (File > Relink recording)"),
            )
        return recording

    def _active_track(self, purpose: str = "edit") -> Track:
        """The active track, however long. Raises ``EditError`` where there is none."""
        track = self._session.track
        if track is None:
            raise EditError(
                tr("There is no track to {purpose}", purpose=tr(purpose)),
                action=tr("Estimate poses, import them, or choose a track"),
            )
        return track

    def _track(self) -> Track:
        """The active track. Raises ``EditError`` where there is none, or where it has no such frame as this."""
        track = self._active_track()
        if self._session.frame >= len(track):
            raise EditError(tr("The track ends at frame {count}, before this one", count=len(track) - 1))
        return track


class EditController(Controller):
    """Acts on the session's track, frame, selection and range, each verb as ONE edit."""

    def _do(self, edit: Edit, words: str) -> None:
        self._session.do(edit)
        self.notified.emit(words)

    def _selected(self) -> tuple[int, ...]:
        self._track()
        if not self._session.joints:
            raise EditError(tr("No joint is selected"), action=tr("Click one, or press Tab"))
        return self._session.joints

    def _selected_or_all(self, track: Track) -> tuple[int, ...]:
        return self._session.joints or tuple(range(len(track.skeleton)))

    def _range(self) -> range:
        if self._session.range is None:
            raise EditError(tr("No range is set"), action=tr("Set its ends with I and O"))
        return self._session.range

    def _frames(self, over_range: bool) -> range:
        """The range, or the current frame."""
        return self._range() if over_range else range(self._session.frame, self._session.frame + 1)
