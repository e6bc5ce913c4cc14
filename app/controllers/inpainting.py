"""``InpaintingController``: fill and upsample tracks, accept or reject the result, follow corrections, lift to 3D."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.controllers.joint_edits import in_frames, joint_words
from app.dialogs.ablation import AblationChoice, AblationDialog
from app.dialogs.camera import CameraDialog
from app.dialogs.inpaint import InpaintChoice, InpaintDialog, kept_options
from app.dialogs.lift import LiftChoice, LiftDialog
from app.jobs.results import Results
from app.jobs.runner import Job, JobRunner
from app.jobs.start import IfMoved, JobStart
from app.session.people import selected_in
from app.session.session import Session
from app.tasks import inpainting, lifting
from app.tasks.ablation import ablate
from app.track_choice import lifted_from, source_of, sources_of
from app.ui.messages import show_error
from app.ui.settings import Settings
from core.camera import Camera
from core.document import Change, Recording, Track, TrackKey
from core.edits import Compound, Edit, MoveJoints, Retouch, SetRecording, put_tracks
from core.errors import EditError
from core.poses import PoseSequence, Status
from models.jumps.options import JumpsOptions


class InpaintingController(QObject):
    notified = Signal(str)
    """What was done, for a notice with an undo button."""
    statusMessage = Signal(str)
    """What failed or will happen, where that is not plain to see."""
    ablated = Signal(list, object)
    """Tracks that are to be compared with another: the runs, and the truth or the complete method."""
    _drafted = Signal(object, int, object)

    def __init__(self, session: Session, results: Results, runner: JobRunner, settings: Settings, window: QWidget):
        super().__init__(window)
        self._session = session
        self._results = results
        self._runner = runner
        self._settings = settings
        self._window = window
        self.following = False
        """Whether what lies around a correction is repaired again after each."""
        self._inpainting: Job | None = None
        self._draft: tuple[TrackKey, int, PoseSequence] | None = None
        self._follow: tuple[Job, TrackKey, range] | None = None
        self._drafted.connect(self._show_draft)
        session.edited.connect(self._edited)

    # --- inpainting

    def ask_inpaint(self) -> None:
        recording, track = self._recording(), self._source()
        active = self._session.track
        selected = tuple(active.skeleton.joints[j] for j in self._session.joints) if active else ()
        several = len(self._people(recording)) > 1
        last = self._settings.answers("repair")
        choice = InpaintDialog.ask(self._window, recording, self._session.range, selected, several, last)
        if choice is not None:
            self._settings.set_answers("repair", kept_options(choice.options))
            self.inpaint(track, choice)

    def inpaint(self, track: Track, choice: InpaintChoice) -> Job:
        """Repair a track, or everybody's; what is worked out so far is shown on the way."""
        document, recording = self._session.document, self._session.document.recordings[track.key.recording]
        tracks = self._sources(recording) if choice.everybody else [track]
        pairs = [(each, document.tracks.get(inpainting.repaired_key(each.key))) for each in tracks]
        frames = choice.frames
        where = {} if frames is None else {"start": frames.start, "stop": frames.stop}
        job = self._results.run(
            f"Repair poses in {recording.name}", inpainting.inpaint_people, pairs, choice.options, text="Repair poses",
            joints=choice.joints, look=self._session.frame, preview=self._drafted.emit, **where,
        )  # fmt: skip
        self._inpainting = job
        for end in (job.finished, job.failed, job.cancelled):
            end.connect(lambda *_: self._drop_draft(job))
        return job

    def inpaint_recording(self, recording: Recording, options: JumpsOptions) -> Job:
        """Repair everybody of a recording, over all frames."""
        tracks = self._sources(recording)
        return self.inpaint(tracks[0], InpaintChoice(everybody=True, options=options))

    def _show_draft(self, key: TrackKey, start: int, poses: PoseSequence) -> None:
        if self._inpainting is not None:
            self._draft = (key, start, poses)
            self._session.propose(self._draft)

    def _drop_draft(self, job: Job) -> None:
        if job is self._inpainting:
            self._inpainting = None
            if self._session.proposal is self._draft:  # and not what another tool shows by now
                self._session.propose(None)
            self._draft = None

    def interpolate(self, span: tuple[int, int]) -> Job:
        """Make the selected joints (all where none is selected) anew between two frames: keys stay where they are."""
        track = self._session.track
        ends = [track.frame(frame).coords[:, 0] for frame in span]
        joints = self._session.joints or tuple(np.flatnonzero(np.isfinite(ends).all(axis=0)).tolist())
        if not joints:
            action = f"Place the joints at frames {span[0]} and {span[1]} first"
            raise EditError("Nothing is placed at both ends", action=action)
        title, start = "Interpolate by JUMPS", JobStart(self._session)
        job = self._runner.start(title, inpainting.interpolate, track, *span, joints, brief=True)
        frames = range(span[0], span[1] + 1)
        told = f"Interpolated by JUMPS: {joint_words(track, joints)}{in_frames(frames)}"
        job.finished.connect(lambda poses: self._put(start, Retouch(track.key, span[0], poses, title), told))
        job.failed.connect(lambda error: self.statusMessage.emit(str(error)))
        return job

    def _put(self, start: JobStart, edit: Retouch, told: str) -> None:
        try:
            if not start.may_apply([edit.key], IfMoved.REFUSE):
                return
            self._session.do(edit)
        except EditError as error:
            self.statusMessage.emit(error.sentence())
            return
        self.notified.emit(told)

    # --- what each part of JUMPS does

    def ask_ablation(self) -> None:
        recording, track = self._recording(), self._source()
        choice = AblationDialog.ask(self._window, recording, self._session.range)
        if choice is not None:
            self.ablate(track, choice)

    def ablate(self, track: Track, choice: AblationChoice) -> Job:
        """Run the search with and without its parts; then ``ablated`` says which tracks are to be compared."""
        frames = {} if choice.frames is None else {"start": choice.frames.start, "stop": choice.frames.stop}
        options = JumpsOptions(iterations=choice.iterations)
        title, start = "What each part of JUMPS does", JobStart(self._session)
        job = self._runner.start(title, ablate, track, choice.variants, options, **frames)
        job.finished.connect(lambda runs: self._ablated(start, runs, track.key))
        job.failed.connect(lambda error: show_error(self._window, error, job.details))
        return job

    def _ablated(self, start: JobStart, runs: Sequence[Track], source: TrackKey) -> None:
        keys = [track.key for track in runs]
        try:
            if not start.may_apply(keys, IfMoved.REFUSE):
                return
            self._session.do(put_tracks(runs, "Compare parts of JUMPS"))
        except EditError as error:
            self.statusMessage.emit(error.sentence())
            return
        truths = (t.key for t in self._session.document.tracks_of(source.recording, source.person))
        truth = next((key for key in truths if key.stage == "truth" and self._is_flat(key)), None)
        self.notified.emit(f"{len(keys)} runs, beside each other in the comparison")
        self.ablated.emit(keys if truth else keys[1:], truth or keys[0])

    def _is_flat(self, key: TrackKey) -> bool:
        return self._session.document.track(key).poses.dims == 2

    # --- taking or refusing what was made up

    def accept(self) -> None:
        """Confirm what the repair made up of the selected joints (or all), over the range or at this frame."""
        track, frames, joints = self._proposed()
        part = track.composed(frames.start, frames.stop)
        open_ = _made_up(part)[:, joints]
        edit = _placed(track.key, frames, joints, part.coords[:, joints], open_, "Accept repair")
        self._session.do(edit)
        self.notified.emit(f"Accepted: {joint_words(track, joints[open_.any(axis=0)])}{in_frames(frames)}")

    def reject(self) -> None:
        """Back to what was measured, or to missing where nothing was."""
        track, frames, joints = self._proposed()
        part = track.composed(frames.start, frames.stop)
        open_ = _made_up(part)[:, joints]
        measured = self._measured(track, frames)[:, joints]
        measured[part.status[:, joints] == Status.INFERRED] = np.nan
        self._session.do(_placed(track.key, frames, joints, measured, open_, "Reject repair"))
        self.notified.emit(f"Rejected: {joint_words(track, joints[open_.any(axis=0)])}{in_frames(frames)}")

    def _proposed(self) -> tuple[Track, range, np.ndarray]:
        """The repaired track, and the frames and joints in question. Raises where nothing in them was made up."""
        active, session = self._session.active_key, self._session
        track = session.document.tracks.get(inpainting.repaired_key(active)) if active else None
        if track is None:
            raise EditError("There is no repair of this person to decide on", action="Repair the poses first")
        frames = session.range if session.range is not None else range(session.frame, session.frame + 1)
        frames = range(frames.start, min(frames.stop, len(track)))
        joints = np.array(selected_in(session, track) or range(len(track.skeleton)))
        if not len(frames) or not _made_up(track.composed(frames.start, frames.stop))[:, joints].any():
            raise EditError(
                f"Nothing of {joint_words(track, joints)} was made up{in_frames(frames) or ' here'}",
                action="Select other joints, or set a range with I and O",
            )
        return track, frames, joints

    def _measured(self, track: Track, frames: range) -> np.ndarray:
        """(N, J, 2) what the track that was repaired has, in the repaired one's joints."""
        source = source_of(self._session.document, track.key.recording, track.key.person)
        if source is None or not source.skeleton.remap_matrix(track.skeleton).any():
            return np.full((len(frames), len(track.skeleton), 2), np.nan, np.float32)
        return source.composed(frames.start, frames.stop).to_skeleton(track.skeleton).coords.copy()

    # --- inpainting again after corrections

    def set_following(self, on: bool) -> None:
        self.following = on
        if on:
            self._runner.start("Prepare repairs", inpainting.make_ready, brief=True)
        elif self._follow is not None:
            self._follow[0].cancel()

    def _edited(self, change: Change) -> None:
        """After an edit of joints of a repaired person's tracks: repair what lies around, as a part of that edit."""
        if not self.following or change.kind != "joints":
            return
        document, key = self._session.document, change.key
        repaired = document.tracks.get(inpainting.repaired_key(key))
        source = source_of(document, key.recording, key.person)
        if repaired is None or source is None or key not in (source.key, repaired.key):
            return
        frames = change.frames
        if self._follow is not None and not self._follow[0].state.over:  # the newer one does the older one's work, too
            self._follow[0].cancel()
            if self._follow[1] == repaired.key:
                other = self._follow[2]
                frames = range(min(frames.start, other.start), max(frames.stop, other.stop))
        title, start, step = "Repair after correction", JobStart(self._session), self._session.undo_stack.index()
        job = self._runner.start(title, inpainting.repair_around, source, repaired, frames, brief=True)
        read = (source.key, repaired.key)
        follow = lambda made: made and self._follow_up(start, read, Retouch(repaired.key, *made, title), step)  # noqa: E731
        job.finished.connect(follow)
        job.failed.connect(lambda error: self.statusMessage.emit(f"Not repaired after the correction: {error}"))
        self._follow = (job, repaired.key, frames)

    def _follow_up(self, start: JobStart, read: Iterable[TrackKey], edit: Retouch, step: int) -> None:
        """Put the neighbourhood in place, unless the user has moved on."""
        if not start.may_apply(read, IfMoved.DROP) or self._session.undo_stack.index() < step:
            return
        try:
            self._session.extend(edit)
        except EditError:  # nothing differs from what is there
            return

    # --- to 3D

    def ask_lift(self) -> None:
        recording = self._recording()
        self._source()
        several = len(self._people(recording)) > 1
        choice = LiftDialog.ask(self._window, recording, several, self._settings.answers("lift"))
        if choice is not None:
            self._settings.set_answers("lift", asdict(choice.options))
            self.lift(recording, choice)

    def lift(self, recording: Recording, choice: LiftChoice, *, kept: bool = False) -> Job:
        """``kept``: without a camera in ``choice`` the recording's own counts, where it has one."""
        tracks = self._sources(recording) if choice.everybody else [self._source()]
        document = self._session.document
        tracks = [lifted_from(document, track) for track in tracks]
        pairs = [(track, document.tracks.get(lifting.lifted_key(track.key))) for track in tracks]
        camera = choice.camera or (recording.camera if kept else None)  # else the field of view counts
        return self._results.run(
            f"Lift poses in {recording.name}", lifting.lift_people, pairs, choice.options, text="Lift to 3D",
            camera=camera, size=(recording.width, recording.height),
        )  # fmt: skip

    def ask_camera(self) -> None:
        recording = self._recording()
        camera = CameraDialog.ask(self._window, recording)
        if camera is not None:
            self.set_camera(recording, camera)

    def set_camera(self, recording: Recording, camera: Camera) -> None:
        """Keep the camera with the recording: it is used whenever its poses are lifted."""
        self._session.do(SetRecording(recording.id, replace(recording, camera=camera), text="Set camera"))
        self.notified.emit(f"Camera of {recording.name} kept")

    # --- helpers

    def _recording(self) -> Recording:
        recording = self._session.current_recording
        if recording is None:
            raise EditError("There is no recording", action="Add one first (File > Add recording)")
        return recording

    def _people(self, recording: Recording) -> list[int]:
        return sorted({track.key.person for track in self._session.document.tracks_of(recording.id)})

    def _source(self) -> Track:
        """The 2D track that repairing or lifting the active person starts from."""
        active, document = self._session.active_key, self._session.document
        track = source_of(document, active.recording, active.person, active) if active else None
        if track is None:
            raise EditError("There are no 2D poses", action="Estimate or import some first")
        return track

    def _sources(self, recording: Recording) -> list[Track]:
        """Everybody's."""
        return sources_of(self._session.document, recording.id, self._session.active_key)


def _made_up(part: PoseSequence) -> np.ndarray:
    """(N, J) bool: positions that a model gave and nobody has decided on."""
    return part.present & np.isin(part.status, (Status.INFERRED, Status.ADJUSTED))


def _placed(key: TrackKey, frames: range, joints: np.ndarray, coords: np.ndarray, where: np.ndarray, text: str) -> Edit:
    """Confirm ``coords`` (N, K, D) of ``joints`` ``where`` (N, K) says so: one edit for joints with the same frames."""
    groups: dict[bytes, list[int]] = {}
    for column in np.flatnonzero(where.any(axis=0)):
        groups.setdefault(where[:, column].tobytes(), []).append(int(column))
    edits = []
    for columns in groups.values():
        rows = np.flatnonzero(where[:, columns[0]])
        places = coords[np.ix_(rows, columns)]
        edits.append(MoveJoints(key, frames.start + rows, joints[columns], places, text=text))
    return Compound(tuple(edits), text)
