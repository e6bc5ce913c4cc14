"""``InpaintingController``: fill and upsample tracks, accept or reject the result, follow corrections."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.controllers.base import Controller
from app.controllers.keyframes import KeyframesController
from app.controllers.sources import active_source, all_sources, has_several_people
from app.controllers.words import in_frames, joint_words
from app.jobs.results import Results
from app.jobs.runner import Job, JobRunner
from app.jobs.start import IfMoved, JobStart
from app.session.people import selected_in
from app.session.session import Session
from app.tasks import inpainting
from app.track_choice import source_of
from app.ui.action import Action
from app.ui.settings import Settings
from core.document import Change
from core.edits import Compound, Edit, MoveJoints, Retouch
from core.errors import EditError
from core.language import tr
from core.poses import PoseSequence, Status
from core.recording import Recording
from core.track import BLOCK, Track, TrackKey
from models.jumps.options import JumpsOptions

if TYPE_CHECKING:
    from app.dialogs.inpaint import InpaintChoice


class InpaintingController(Controller):
    _drafted = Signal(object, int, object)

    def __init__(
        self, session: Session, keyframes: KeyframesController, results: Results, runner: JobRunner,
        settings: Settings, window: QWidget,
    ):  # fmt: skip
        super().__init__(session, window)
        self._keyframes = keyframes
        self._results = results
        self._runner = runner
        self._settings = settings
        self._window = window
        self.following = False
        """Whether what lies around a correction is inpainted again after each."""
        self._inpainting: Job | None = None
        self._draft: tuple[TrackKey, int, PoseSequence] | None = None
        self._follow: tuple[Job, TrackKey, range] | None = None
        self._drafted.connect(self._show_draft)
        session.edited.connect(self._edited)

    def action_rows(self) -> list[Action]:
        menu, track = "&Pose", self.has_track
        inpainting, joints = "&Pose/After repai&r", "&Pose/&Keys and joints"
        return [
            Action("inpaint", tr("&Repair…"), ("Ctrl+Shift+I",), self.ask_inpaint, menu, 105, track, icon="inpaint",
                   tip=tr("Fill gaps and upsample; over the range if one is set")),
            Action("accept_inpainted", tr("Accept repair"), ("Ctrl+Return", "Ctrl+Enter"), self.accept,
                inpainting, 200,
                   track,
                   tip=tr("Confirm the filled-in positions of the selected joints; over the range if one is set")),
            Action("reject_inpainted", tr("Reject repair"), ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), self.reject,
                   inpainting, 205, track, tip=tr("Back to what was measured, or missing")),
            Action("follow_corrections", tr("Repair again after corrections"), (), self.set_following, inpainting, 210,
                   checked=lambda: self.following),
            Action("interpolate_jumps", tr("Interpolate by JUMPS"), ("J",),
                   self.fill, joints, 330, track,
                   tip=tr(
                       "Over the range, in the gap at this frame, or between the keys around it; keys stay where "
                       "they are"
                   )),
        ]  # fmt: skip

    # --- inpainting

    def ask_inpaint(self) -> None:
        from app.dialogs.inpaint import InpaintDialog, kept_options

        recording, track = self._recording(), active_source(self._session)
        active = self._session.track
        selected = tuple(active.skeleton.joints[j] for j in self._session.joints) if active else ()
        several = has_several_people(self._session, recording)
        last = self._settings.options("inpaint", JumpsOptions)
        choice = InpaintDialog.ask(self._window, recording, self._session.range, selected, several, last)
        if choice is not None:
            self._settings.set_answers("inpaint", kept_options(choice.options))
            self.inpaint(track, choice)

    def inpaint(self, track: Track, choice: "InpaintChoice") -> Job:
        """Inpaint a track, or those of all people; what is worked out so far is shown on the way."""
        document, recording = self._session.document, self._session.document.recordings[track.key.recording]
        tracks = all_sources(self._session, recording) if choice.all_people else [track]
        pairs = [(each, document.tracks.get(inpainting.inpainted_key(each.key))) for each in tracks]
        frames = choice.frames
        where = {} if frames is None else {"start": frames.start, "stop": frames.stop}
        job = self._results.run(
            tr("Repair poses in {recording}", recording=recording.name), inpainting.inpaint_people, pairs,
            choice.options,
            text=tr("Repair poses"), joints=choice.joints, look=self._session.frame, preview=self._drafted.emit,
            **where,
        )  # fmt: skip
        self._inpainting = job
        for end in (job.finished, job.failed, job.cancelled):
            end.connect(lambda *_: self._drop_draft(job))
        return job

    def inpaint_recording(self, recording: Recording, options: JumpsOptions) -> Job:
        """Inpaint all people of a recording, over all frames."""
        from app.dialogs.inpaint import InpaintChoice

        tracks = all_sources(self._session, recording)
        return self.inpaint(tracks[0], InpaintChoice(all_people=True, options=options))

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

    def fill(self) -> Job:
        """Over the range, else in the gap that this frame is in, else between the keys around it."""
        track, session = self._track(), self._session
        missing = np.flatnonzero(np.isnan(track.frame(session.frame).coords).any(axis=1))
        chosen = tuple(int(j) for j in missing if not session.joints or j in session.joints)
        if session.range is not None or not chosen:
            return self.interpolate(self._keyframes.span())
        return self.interpolate(_gap_around(track, session.frame, chosen), chosen)

    def interpolate(self, span: tuple[int, int], joints: tuple[int, ...] = ()) -> Job:
        """Infer joints (those selected, all where none is) again between two frames: keys stay where they are."""
        track = self._session.track
        ends = [track.frame(frame).coords[:, 0] for frame in span]
        joints = joints or self._session.joints or tuple(np.flatnonzero(np.isfinite(ends).all(axis=0)).tolist())
        if not joints:
            action = tr("Place the joints at frames {span} and {span2} first", span=span[0], span2=span[1])
            raise EditError(tr("No joint has a position at both ends"), action=action)
        title, start = tr("Interpolate by JUMPS"), JobStart(self._session)
        job = self._runner.start(title, inpainting.interpolate, track, *span, joints, brief=True)
        frames = range(span[0], span[1] + 1)
        notice = tr(
            "Interpolated by JUMPS: {joints}{where}", joints=joint_words(track, joints), where=in_frames(frames)
        )
        job.finished.connect(lambda poses: self._put(start, Retouch(track.key, span[0], poses, title), notice))
        job.failed.connect(lambda error: self.statusMessage.emit(str(error)))
        return job

    def _put(self, start: JobStart, edit: Retouch, notice: str) -> None:
        try:
            if not start.may_apply([edit.key], IfMoved.REFUSE):
                return
            self._session.do(edit)
        except EditError as error:
            self.statusMessage.emit(error.sentence())
            return
        self.notified.emit(notice)

    # --- taking or refusing what was made up

    def accept(self) -> None:
        """Confirm what the inpainting made up of the selected joints (or all), over the range or at this frame."""
        track, frames, joints = self._proposed()
        part = track.composed(frames.start, frames.stop)
        open_ = _made_up(part)[:, joints]
        edit = _placed(track.key, frames, joints, part.coords[:, joints], open_, tr("Accept repair"))
        self._session.do(edit)
        self.notified.emit(
            tr(
                "Accepted: {joints}{where}",
                joints=joint_words(track, joints[open_.any(axis=0)]),
                where=in_frames(frames),
            )
        )

    def reject(self) -> None:
        """Back to what was measured, or missing where nothing was."""
        track, frames, joints = self._proposed()
        part = track.composed(frames.start, frames.stop)
        open_ = _made_up(part)[:, joints]
        measured = self._measured(track, frames)[:, joints]
        measured[part.status[:, joints] == Status.INFERRED] = np.nan
        self._session.do(_placed(track.key, frames, joints, measured, open_, tr("Reject repair")))
        self.notified.emit(
            tr(
                "Rejected: {joints}{where}",
                joints=joint_words(track, joints[open_.any(axis=0)]),
                where=in_frames(frames),
            )
        )

    def _proposed(self) -> tuple[Track, range, np.ndarray]:
        """The inpainted track, and the frames and joints in question. Raises where nothing in them was made up."""
        active, session = self._session.active_key, self._session
        track = session.document.tracks.get(inpainting.inpainted_key(active)) if active else None
        if track is None:
            raise EditError(
                tr("This person has no repaired track to accept or reject"), action=tr("Repair the poses first")
            )
        frames = session.range if session.range is not None else range(session.frame, session.frame + 1)
        frames = range(frames.start, min(frames.stop, len(track)))
        joints = np.array(selected_in(session, track) or range(len(track.skeleton)))
        if not len(frames) or not _made_up(track.composed(frames.start, frames.stop))[:, joints].any():
            raise EditError(
                tr(
                    "Nothing was filled in for {joints}{where}",
                    joints=joint_words(track, joints),
                    where=in_frames(frames) or " here",
                ),
                action=tr("Select other joints, or set a range with I and O"),
            )
        return track, frames, joints

    def _measured(self, track: Track, frames: range) -> np.ndarray:
        """(N, J, 2) what the track that was inpainted has, in the inpainted one's joints."""
        source = source_of(self._session.document, track.key.recording, track.key.person)
        if source is None or not source.skeleton.remap_matrix(track.skeleton).any():
            return np.full((len(frames), len(track.skeleton), 2), np.nan, np.float32)
        return source.composed(frames.start, frames.stop).to_skeleton(track.skeleton).coords.copy()

    # --- inpainting again after corrections

    def set_following(self, on: bool) -> None:
        self.following = on
        if on:
            self._runner.start(tr("Prepare repair"), inpainting.make_ready, brief=True)
        elif self._follow is not None:
            self._follow[0].cancel()

    def _edited(self, change: Change) -> None:
        """After an edit of joints of an inpainted person's tracks: inpaint what lies around, as a part of that edit."""
        if not self.following or change.kind != "joints":
            return
        document, key = self._session.document, change.key
        inpainted = document.tracks.get(inpainting.inpainted_key(key))
        source = source_of(document, key.recording, key.person)
        if inpainted is None or source is None or key not in (source.key, inpainted.key):
            return
        if len(inpainted) != len(source):
            return
        frames = change.frames
        if self._follow is not None and not self._follow[0].state.over:  # the newer one does the older one's work, too
            self._follow[0].cancel()
            if self._follow[1] == inpainted.key:
                other = self._follow[2]
                frames = range(min(frames.start, other.start), max(frames.stop, other.stop))
        title, start, step = tr("Repair after correction"), JobStart(self._session), self._session.undo_stack.index()
        first, *parts = inpainting.neighbourhood(source, inpainted, frames)
        job = self._runner.start(title, inpainting.inpaint_around, *parts, brief=True)
        read = (source.key, inpainted.key)

        def follow(made: tuple[int, PoseSequence] | None) -> None:
            if made is not None:
                self._follow_up(start, read, Retouch(inpainted.key, first + made[0], made[1], title), step)

        job.finished.connect(follow)
        job.failed.connect(
            lambda error: self.statusMessage.emit(tr("Not repaired after the correction: {error}", error=error))
        )
        self._follow = (job, inpainted.key, frames)

    def _follow_up(self, start: JobStart, read: Iterable[TrackKey], edit: Retouch, step: int) -> None:
        """Put the neighbourhood in place, unless the user has moved on."""
        if not start.may_apply(read, IfMoved.DROP) or self._session.undo_stack.index() < step:
            return
        try:
            self._session.extend(edit)
        except EditError:  # nothing differs from what is there
            return


def _made_up(part: PoseSequence) -> np.ndarray:
    """(N, J) bool: positions from a model, neither accepted nor rejected."""
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


def _gap_around(track: Track, frame: int, joints: tuple[int, ...]) -> tuple[int, int]:
    """The nearest frames before and after this one that have all of these joints. Raises ``EditError`` at an end."""
    before, after = (_first_with(track, frame, joints, step) for step in (-1, 1))
    if before is None or after is None:
        where = tr("from the start on") if before is None else tr("to the end")
        what = tr("{joints}: missing {where}", joints=joint_words(track, joints), where=where)
        raise EditError(
            tr("The gap has only one end ({what})", what=what), action=tr("Repair fills gaps that have one end")
        )
    return before, after


def _first_with(track: Track, frame: int, joints: tuple[int, ...], step: int) -> int | None:
    """The next frame that way in which all joints are. A block at a time: a long track costs no more than its gap."""
    for number in range(frame // BLOCK, -1 if step < 0 else -(-len(track) // BLOCK), step):
        first = number * BLOCK
        part = track.composed(first, min(first + BLOCK, len(track)))
        there = first + np.flatnonzero(part.present[:, list(joints)].all(axis=1))
        beyond = there[there > frame] if step > 0 else there[there < frame]
        if len(beyond):
            return int(beyond[0] if step > 0 else beyond[-1])
    return None
