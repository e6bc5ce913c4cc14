"""``Session``: the open document and what the user is looking at. Views read it and listen to it.

A view turns a gesture into a core edit and calls ``do``; nothing else changes the document. All on the GUI thread.
"""

from collections.abc import Iterable

import numpy as np
from core.project import Project
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from app.undo import EditCommand
from core.document import Document, Track, TrackKey
from core.edits import Edit


class Session(QObject):
    """The document, the undo stack, the current recording, frame, track and selection.

    ``frame`` counts in frames of the current recording. ``joints`` are indices in the active track's skeleton.
    ``range`` is the in/out range, None where the user set none.
    """

    documentReplaced = Signal()
    """Another document: views start over."""
    changed = Signal(object)
    """A ``core.document.Change``: views redraw what it touches."""
    recordingChanged = Signal()
    """Another recording is current (or none)."""
    activeChanged = Signal()
    """Another track is the one that edits go to (or none)."""
    frameChanged = Signal(int)
    selectionChanged = Signal()
    rangeChanged = Signal()
    previewChanged = Signal()
    """A drag is under way: ``preview`` holds it; None when it ended."""

    def __init__(self, project: Project, parent: QObject | None = None):
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.project = project
        self.recording: int | None = None
        self.active: TrackKey | None = None
        self.frame = 0
        self.joints: tuple[int, ...] = ()
        self.range: range | None = None
        self.preview: tuple[TrackKey, int, np.ndarray] | None = None
        """(track, frame, (J, D) coordinates) of the drag under way."""

    @property
    def document(self) -> Document:
        return self.project.document

    # --- the document

    def open(self, project: Project) -> None:
        """Show another project; the one before is closed, its undo history with it."""
        self.undo_stack.clear()
        old, self.project = self.project, project
        if old is not project:
            old.close()
        self.recording, self.active, self.frame, self.joints, self.range = None, None, 0, (), None
        self.preview = None
        self.documentReplaced.emit()
        if self.document.recordings:
            self.show_recording(min(self.document.recordings))

    def do(self, edit: Edit) -> None:
        """Make an edit as one undo step. Raises ``AppError`` and changes nothing where it cannot be made."""
        self.undo_stack.push(EditCommand(self, edit))

    def apply(self, edit: Edit) -> Edit:
        """Apply, write to the project file, tell the views; returns the inverse. For ``EditCommand`` alone."""
        inverse, change = self.project.apply(edit)
        if self.recording is not None and self.recording not in self.document.recordings:
            self.show_recording(min(self.document.recordings, default=None))
        elif self.active is not None and self.active not in self.document.tracks:
            self.activate(None)
        self.changed.emit(change)
        return inverse

    # --- what is looked at

    @property
    def n_frames(self) -> int:
        recording = self.document.recordings.get(self.recording)
        return recording.n_frames if recording else 0

    @property
    def track(self) -> Track | None:
        """The track that edits go to."""
        return self.document.tracks.get(self.active) if self.active else None

    def show_recording(self, recording: int | None) -> None:
        self.recording, self.frame, self.range = recording, 0, None
        self.recordingChanged.emit()
        tracks = self.document.tracks_of(recording) if recording is not None else []
        self.activate(next((t.key for t in tracks if t.key.stage != "truth"), None))
        self.rangeChanged.emit()
        self.frameChanged.emit(0)

    def activate(self, key: TrackKey | None) -> None:
        self.active = key
        track = self.track
        self.joints = tuple(j for j in self.joints if track and j < len(track.skeleton))
        self.activeChanged.emit()
        self.selectionChanged.emit()

    def seek(self, frame: int) -> None:
        frame = int(np.clip(frame, 0, max(self.n_frames - 1, 0)))
        if frame != self.frame:
            self.frame = frame
            self.frameChanged.emit(frame)

    def select(self, joints: Iterable[int]) -> None:
        joints = tuple(sorted(set(joints)))
        if joints != self.joints:
            self.joints = joints
            self.selectionChanged.emit()

    def set_range(self, frames: range | None) -> None:
        if frames != self.range:
            self.range = frames
            self.rangeChanged.emit()

    def show_preview(self, preview: tuple[TrackKey, int, np.ndarray] | None) -> None:
        self.preview = preview
        self.previewChanged.emit()
