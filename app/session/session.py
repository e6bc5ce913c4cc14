"""``Session``: the open document and what the user is looking at. Views read it and listen to it.

A view turns a gesture into a core edit and calls ``do``; nothing else changes the document. All on the GUI thread.
"""

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from app.session.undo import EditCommand
from app.tasks.privacy import Pictures
from core.depth.surface import Surface
from core.document import Change, Document
from core.edits import Edit
from core.poses import PoseSequence
from core.project.project import Project
from core.project.undo_log import Step
from core.recording import Recording
from core.track import Track, TrackKey
from models.common.estimator import Sighting

WORTH = ("refined", "inpainted", "detected")
"""The stages that a user most likely wants to work on, the best first; then any other but the truth."""


class Session(QObject):
    """The document, the undo stack, the current recording, frame, track and selection.

    ``frame`` counts in frames of the current recording. ``joints`` are indices in the active track's skeleton.
    ``range`` is the in/out range, None where the user set none.
    """

    leaving = Signal()
    """This project is about to be closed."""
    documentReplaced = Signal()
    """Another document: views start over."""
    changed = Signal(object)
    """A ``core.document.Change``: views redraw what it touches."""
    edited = Signal(object)
    """The user made an edit, and this is its ``Change``: neither undo nor redo, nor what ``extend`` adds."""
    recordingChanged = Signal()
    """Another recording is current (or none)."""
    activeChanged = Signal()
    """Another track is the one that edits go to (or none)."""
    frameChanged = Signal(int)
    selectionChanged = Signal()
    rangeChanged = Signal()
    besideChanged = Signal()
    """``beside`` is another."""
    hiddenChanged = Signal()
    """Other tracks are hidden or shown: ``hidden``, ``together``."""
    posesHidden = Signal(bool)
    """All poses are hidden for a moment, or shown again: ``poses_hidden``."""
    previewChanged = Signal()
    """A drag is under way: ``preview`` holds it; None when it ended."""
    proposalChanged = Signal()
    """A tool shows what it would do over a range: ``proposal`` holds it; None when it ended."""
    sighted = Signal(int)
    """A job found people in this frame: ``sightings`` holds them; -1 when it is over."""
    modeChanged = Signal()
    """``mirrored``, ``linked`` or ``snapping`` is another."""
    picturesChanged = Signal()
    """``pictures`` is another."""
    pathChanged = Signal()
    """The same document now lives in another file."""

    def __init__(self, project: Project, parent: QObject | None = None):
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.project = project
        self.recording: int | None = None
        self.active_key: TrackKey | None = None
        self.frame = 0
        self.joints: tuple[int, ...] = ()
        self.range: range | None = None
        self.beside: int | None = None
        """The recording that is shown in step with the current one, in a corner of its picture."""
        self.hidden: frozenset[TrackKey] = frozenset()
        """Tracks that the user does not want to see."""
        self.together = False
        """Whether all tracks of the active person are shown, not the active one alone."""
        self.poses_hidden = False
        """Whether the user looks at what lies under the poses."""
        self.preview: tuple[TrackKey, int, np.ndarray] | None = None
        """(track, frame, (J, D) coordinates) of the drag under way."""
        self.linked_preview: tuple[TrackKey, int, np.ndarray] | None = None
        """The same of a track that follows what is dragged."""
        self.mirrored = False
        """Whether the partner on the other side goes along with a joint that is moved."""
        self.linked = True
        """Whether a person's 2D and 3D tracks follow each other's changes."""
        self.surface: Surface | None = None
        """What the depth camera read in the frame that is shown."""
        self.snapping = True
        """Whether a joint that is moved in a depth picture goes to the surface there, in 3D."""
        self.pictures = Pictures.RECORDED
        """What is shown of colour recordings in all views."""
        self.proposal: tuple[TrackKey, int, PoseSequence] | None = None
        """(track, first frame, the poses that a tool would put there)."""

        self.sightings: dict[int, Sighting] = {}
        """Frame of the current recording -> who a job that still runs has found there."""

    @property
    def document(self) -> Document:
        return self.project.document

    # --- the document

    def open(self, project: Project) -> None:
        """Show another project; the one before is closed. What the file keeps can be taken back and redone."""
        self.leaving.emit()
        self.undo_stack.clear()
        old, self.project = self.project, project
        if old is not project:
            old.close()
        self.recording, self.active_key, self.frame, self.joints, self.range = None, None, 0, (), None
        self.preview, self.linked_preview, self.proposal, self.hidden = None, None, None, frozenset()
        self._push_stored(project)
        self.show_beside(None)
        self.documentReplaced.emit()
        self.show_recording(min(self.document.recordings, default=None))

    def _push_stored(self, project: Project) -> None:
        """Steps of earlier sessions: those that were made, and behind them those that were taken back."""
        stack = self.undo_stack
        for inverse in project.stored_steps():
            stack.push(EditCommand.done(self, inverse))
        undone = [EditCommand.done(self, edit) for edit in project.steps_again()]
        made = stack.index()
        for command in undone:
            stack.push(command)
            command.as_undone()
        stack.setIndex(made)

    def do(self, edit: Edit, gesture: str = "") -> None:
        """Make an edit as one undo step. Raises ``AppError`` and changes nothing where it cannot be made.

        Edits of one ``gesture`` in quick succession (a held key) join into one step.
        """
        command = EditCommand(self, edit, gesture)
        change = command.change
        self.undo_stack.push(command)  # may join the last one and be gone
        self.edited.emit(change)

    def extend(self, edit: Edit) -> None:
        """Make an edit that follows from the last undo step a part of that step. Raises as ``do`` does."""
        self.undo_stack.command(self.undo_stack.index() - 1).extend(edit)

    def undo(self) -> None:
        """Take the last step back. Raises ``AppError``, and the step stays, where that cannot be saved."""
        if self.undo_stack.canUndo():
            self.undo_stack.command(self.undo_stack.index() - 1).revert()
            self.undo_stack.undo()

    def redo(self) -> None:
        if self.undo_stack.canRedo():
            self.undo_stack.command(self.undo_stack.index()).apply()
            self.undo_stack.redo()

    def apply(self, edit: Edit, step: Step) -> tuple[Edit, Change]:
        """Apply, write to the project file, notify the views; returns the inverse. For ``EditCommand`` alone."""
        inverse, change = self.project.apply(edit, step)
        self.changed.emit(change)
        self._follow(change)
        return inverse, change

    def _follow(self, change: Change) -> None:
        """Keep what is looked at true to a document in which recordings and tracks came or went."""
        if change.kind == "joints":
            return
        if self.recording not in self.document.recordings:
            self.show_recording(min(self.document.recordings, default=None))
        elif self.active_key not in self.document.tracks:
            self.activate(self._first_track())
        else:
            self.select(j for j in self.joints if j < len(self.track.skeleton))
        self.seek(self.frame)

    # --- what is looked at

    @property
    def n_frames(self) -> int:
        recording = self.current_recording
        return recording.n_frames if recording else 0

    @property
    def current_recording(self) -> Recording | None:
        """The recording that is looked at."""
        return self.document.recordings.get(self.recording)

    @property
    def track(self) -> Track | None:
        """The track that edits go to."""
        return self.document.tracks.get(self.active_key)

    def show_recording(self, recording: int | None) -> None:
        self.recording, self.frame, self.range = recording, 0, None
        self.forget_sightings()
        self.recordingChanged.emit()
        self.activate(self._first_track())
        self.rangeChanged.emit()
        self.frameChanged.emit(0)

    def _first_track(self) -> TrackKey | None:
        """The track that a user who opens the recording most likely wants to edit."""
        tracks = self.document.tracks_of(self.recording) if self.recording is not None else []
        keys = [track.key for track in tracks if track.key.stage != "truth"]
        return min(keys, key=worth, default=None)

    def activate(self, key: TrackKey | None) -> None:
        """Make a track the one that edits act on; None: no track."""
        if key is not None and key.recording != self.recording:
            self.show_recording(key.recording)
        names, self.active_key = self._joint_names(), key
        track = self.track
        self.joints = tuple(j for j, name in enumerate(track.skeleton.joints) if name in names) if track else ()
        self.activeChanged.emit()
        self.selectionChanged.emit()

    def _joint_names(self) -> set[str]:
        """Of those selected: another track may have them at other places."""
        joints = self.track.skeleton.joints if self.track is not None else ()
        return {joints[joint] for joint in self.joints if joint < len(joints)}

    def seek(self, frame: int) -> None:
        """Show a frame; one outside the recording becomes its first or last."""
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

    def show_beside(self, recording: int | None) -> None:
        if recording != self.beside:
            self.beside = recording
            self.besideChanged.emit()

    def hide(self, key: TrackKey, hidden: bool = True) -> None:
        """Hide a track in all views, or show it again."""
        keys = self.hidden | {key} if hidden else self.hidden - {key}
        if keys != self.hidden:
            self.hidden = keys
            self.hiddenChanged.emit()

    def show_together(self, on: bool) -> None:
        """Show all tracks of the active person in all views, or one."""
        self.together = on
        self.hiddenChanged.emit()

    def hide_poses(self, hidden: bool) -> None:
        """Hide all poses in all views, or show them again."""
        if hidden != self.poses_hidden:
            self.poses_hidden = hidden
            self.posesHidden.emit(hidden)

    def set_mirrored(self, on: bool) -> None:
        self.mirrored = on
        self.modeChanged.emit()

    def set_linked(self, on: bool) -> None:
        self.linked = on
        self.modeChanged.emit()

    def set_snapping(self, on: bool) -> None:
        self.snapping = on
        self.modeChanged.emit()

    def set_pictures(self, pictures: Pictures) -> None:
        if pictures != self.pictures:
            self.pictures = pictures
            self.picturesChanged.emit()

    def show_preview(
        self,
        preview: tuple[TrackKey, int, np.ndarray] | None,
        linked_preview: tuple[TrackKey, int, np.ndarray] | None = None,
    ) -> None:
        """Show (track, frame, joints (J, D)) of a drag without an edit, and the linked track's; None ends that."""
        self.preview, self.linked_preview = preview, linked_preview
        self.previewChanged.emit()

    def previewed(self, key: TrackKey, frame: int) -> np.ndarray | None:
        """(J, D) where a drag under way has this track at this frame; None where it leaves it alone."""
        for shown in (self.preview, self.linked_preview):
            if shown is not None and shown[:2] == (key, frame):
                return shown[2]
        return None

    def sight(self, sighting: Sighting) -> None:
        """Show who was found in a frame of the current recording."""
        self.sightings[sighting.frame] = sighting
        self.sighted.emit(sighting.frame)

    def forget_sightings(self) -> None:
        if self.sightings:
            self.sightings = {}
            self.sighted.emit(-1)

    def propose(self, proposal: tuple[TrackKey, int, PoseSequence] | None) -> None:
        """Show what a tool would do, without doing it."""
        if proposal is not None or self.proposal is not None:
            self.proposal = proposal
            self.proposalChanged.emit()


def worth(key: TrackKey) -> tuple[int, int]:
    """Sorts tracks: the person first, then how likely it is that a user wants to work on this stage."""
    return key.person, WORTH.index(key.stage) if key.stage in WORTH else len(WORTH)
