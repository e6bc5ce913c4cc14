"""``ErgonomicsController``: the assessment of the active person: made in the background, kept, followed by edits."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.assessable import assessable
from app.controllers.base import Controller
from app.jobs.runner import Job, JobRunner
from app.jobs.start import JobStart
from app.session.people import person_name
from app.session.session import Session
from app.tasks.ergonomics import assess_person
from app.ui.action import Action
from app.ui.settings import Settings
from core.document import Change
from core.edits import SetFacts
from core.ergonomics.assessment import METHODS, Assessment, rescored
from core.ergonomics.body import body_of
from core.ergonomics.bones import middle_of
from core.ergonomics.frame_scores import FrameScores
from core.ergonomics.measures import INDEX, MEASURES, SIDES
from core.ergonomics.setup import Setup
from core.errors import AppError, EditError
from core.language import tr
from core.poses import PoseSequence
from core.skeleton import Skeleton
from core.track import BLOCK, Track, TrackKey, furthest
from core.units import units_named

PAUSE = 700
"""Milliseconds after the last edit until the whole recording is assessed again."""

NEAR = 500
"""Frames about the one that is shown that tell which joints of a skeleton there are."""


class ErgonomicsController(Controller):
    """Works on the active person: the 3D track, or a 2D one where the user has said what the picture shows.

    While it is looked at (``watch``) the assessment is made by itself, and again after edits; what is said of the frame
    that is shown follows every movement of a drag.
    """

    changed = Signal()
    """The assessment, or whether it is still true, is another."""
    frameChanged = Signal()
    """What is said of the frame that is shown is another."""
    choiceChanged = Signal()
    """Another method or side is looked at."""
    watchedChanged = Signal(bool)
    edgeAsked = Signal()
    """The user is to click the two ends of an upright edge in the picture; ``set_edge`` takes them."""

    def __init__(self, session: Session, runner: JobRunner, settings: Settings, window: QWidget | None = None):
        super().__init__(session, window)
        self._runner, self._settings, self._window = runner, settings, window
        self.assessment: Assessment | None = None
        self.key: TrackKey | None = None
        """The track that ``assessment`` is of."""
        self.problem = ""
        """Why there is none, in a sentence."""
        self.watched = False
        self.method, self.side = METHODS[0], ""
        self._base: tuple[Track, Setup] | None = None  # what ``assessment`` was made of
        self._rests: dict[str, tuple[str, ...]] = {}
        self._job: Job | None = None
        self._now: tuple[object, FrameScores | None] | None = None
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._renew_unless_true)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._renew_unless_true)
        self._live = QTimer(self, singleShot=True, interval=0)  # one for a burst of mouse movements
        self._live.timeout.connect(self._show_frame)
        session.changed.connect(self._follow)
        for signal in (session.documentReplaced, session.recordingChanged, session.activeChanged):
            signal.connect(self._soon.start)
        session.documentReplaced.connect(self._forget)
        session.previewChanged.connect(self._live.start)
        session.frameChanged.connect(lambda _: self._live.start())  # a frame's number is no interval

    def action_rows(self) -> list[Action]:
        menu, there, track = "Er&gonomics", self.has_recording, self.has_track
        return [
            Action("ergonomics", tr("&Angles and risk scores"), ("Ctrl+Shift+E",),
                   lambda: self.panelAsked.emit("ergonomics"), menu, 100, there, icon="angle",
                   tip=tr("Angles, RULA, REBA and OWAS of the active person")),
            Action("task_facts", tr("&Task facts…"), ("Ctrl+Alt+E",), self.ask_facts, menu, 200, there,
                   tip=tr("Load, grip, time: what a recording cannot show")),
            Action("vertical", tr("&Vertical by two clicks"), (), self.ask_edge, menu, 205, there,
                   tip=tr("On an upright edge in the picture: the lower end first")),
            Action("neutral", tr("This frame is the &neutral posture"), (), self.set_neutral, menu, 210, track,
                   checked=self.is_neutral, tip=tr("Neck, head, shoulders and wrists are measured from it")),
            Action("pin_angle", tr("&Pin angle"), ("G",), self.pin_angle, menu, 300, track,
                   tip=tr("Of three selected joints, of one in the middle of a limb, or of two to the vertical")),
            Action("unpin_angles", tr("Remove all pinned angles"), (), self.unpin_all, menu, 305,
                   lambda: bool(self.setup.pins)),
        ]  # fmt: skip

    # --- what is assessed

    def track(self) -> Track | None:
        """The active person's track that is assessed: the active one where it fits, else the furthest in 3D."""
        session, active = self._session, self._session.track
        if active is None:
            return None
        tracks = [t for t in session.document.tracks_of(active.key.recording, active.key.person)
                  if t.key.stage != "truth"]  # fmt: skip
        spatial = [track for track in tracks if track.poses.dims == 3]
        if active.poses.dims == 3 or (not spatial and self.setup.view):
            return active
        estimators = {key.variant for key in session.document.tracks if key.stage == "detected"}
        return furthest(spatial, estimators) if spatial else None

    @property
    def setup(self) -> Setup:
        """What the user said of the current recording."""
        recording = self._session.current_recording
        return (recording and recording.ergonomics) or Setup()

    @property
    def is_here(self) -> bool:
        """Whether there is an assessment of the person that is looked at."""
        return self.assessment is not None and self.key == self._key()

    @property
    def stale(self) -> bool:
        """Whether edits or what the user said have moved on since the assessment was made."""
        if self.assessment is None:
            return False
        track, (base, setup) = self._session.document.tracks.get(self.key), self._base
        same = track is not None and track.poses is base.poses and dict(track.blocks) == dict(base.blocks)
        return not same or not _alike(self.setup, setup)

    def _key(self) -> TrackKey | None:
        track = self.track()
        return track and track.key

    def shown_side(self) -> str:
        """The side that is looked at: the chosen one, else the worse by its time at the highest levels."""
        if self.method == "OWAS":
            return ""
        worst = self.assessment.worst(self.method) if self.assessment and not self.side else None
        return self.side or (worst.score.side if worst else SIDES[1])

    def choose(self, method: str | None = None, side: str | None = None) -> None:
        """Look at another method, or at "left", "right" or "" for the worse side."""
        self.method, self.side = self.method if method is None else method, self.side if side is None else side
        self.choiceChanged.emit()

    def watch(self, watched: bool) -> None:
        """Whether it is looked at: only then is anything computed."""
        if watched != self.watched:
            self.watched = watched
            self.watchedChanged.emit(watched)
        if watched:
            self._soon.start()

    # --- the whole recording

    def renew(self) -> Job | None:
        """Assess the active person in the background."""
        self._later.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        track, recording = self.track(), self._session.current_recording
        if track is None or recording is None:
            self._lay_aside(nothing_to_assess(self._session))
            return None
        start, setup = JobStart(self._session), self.setup
        title = tr(
            "Assess {person} in {recording}", person=person_name(self._session, track.key), recording=recording.name
        )
        person = assessable(self._session.document, track, alone=True)
        job = self._runner.start(title, assess_person, person, brief=True)
        job.finished.connect(lambda found: self._take(start, job, track, setup, found))
        job.failed.connect(lambda error: self._fail(job, error))
        self._job, self.problem = job, ""
        self.changed.emit()
        return job

    @property
    def job(self) -> Job | None:
        """The assessment under way."""
        return self._job if self._job is not None and not self._job.state.over else None

    def _renew_unless_true(self) -> None:
        if self.watched and (self.stale or not self.is_here):
            self.renew()
        elif not self.is_here:
            self._lay_aside("")
        self._show_frame()

    def _take(self, start: JobStart, job: Job, track: Track, setup: Setup, found: Assessment) -> None:
        if job is not self._job or not start.is_here:
            return
        self.assessment, self.key, self._base, self._job = found, track.key, (track, setup), None
        self._now, self._rests = None, {}
        self.changed.emit()
        self.frameChanged.emit()
        if self.watched and (self.stale or not self.is_here):
            self._later.start()

    def _fail(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self._job = None
            self._lay_aside(error.sentence() if isinstance(error, AppError) else str(error))

    def _lay_aside(self, problem: str) -> None:
        self.problem = problem
        if self.assessment is not None or problem:
            self._forget()
            self.problem = problem
            self.changed.emit()
            self.frameChanged.emit()

    def _forget(self) -> None:
        self.assessment, self.key, self._base, self._now, self.problem = None, None, None, None, ""

    def _follow(self, change: Change) -> None:
        """Say at once that what is known has moved on; assess again when the user pauses."""
        if change.kind == "note" and (self._base is None or _alike(self.setup, self._base[1])) and not self.problem:
            return
        self._now = None
        self._live.start()
        (self._later if self.is_here else self._soon).start()
        self.changed.emit()

    # --- the frame that is shown

    def now(self) -> FrameScores | None:
        """Measures and scores of the frame that is shown, with the drag under way; None where there are none."""
        session, assessment = self._session, self.assessment
        if assessment is None or not self.is_here or session.frame >= len(assessment.poses):
            return None
        preview = session.previewed(self.key, session.frame)
        what = session.frame, None if preview is None else preview.tobytes()
        if self._now is None or self._now[0] != what:
            self._now = what, self._at(session.frame, preview)
        return self._now[1]

    def _at(self, frame: int, preview: np.ndarray | None) -> FrameScores:
        assessment = self.assessment
        seated = bool(assessment.activity.seated[frame])
        if preview is None and not self._is_edited(frame):
            return FrameScores(assessment.angles, assessment.scores, frame, seated)
        angles, scores = rescored(assessment, self.poses_at(frame), frame)
        return FrameScores(angles, scores, 0, seated, live=True)

    def _is_edited(self, frame: int) -> bool:
        base, number = self._base[0], frame // BLOCK
        return self._session.document.track(self.key).blocks.get(number) is not base.blocks.get(number)

    def poses_at(self, frame: int) -> PoseSequence:
        """One frame of the assessed track as it is seen, a drag under way laid over. Raises ``EditError``."""
        poses = self._session.document.track(self.key).composed(frame, frame + 1)
        preview = self._session.previewed(self.key, frame)
        return poses if preview is None else poses.replace(coords=preview[None])

    def _show_frame(self) -> None:
        if self.watched:
            self.frameChanged.emit()

    def joints_of(self, measures: Sequence[str]) -> tuple[str, ...]:
        """The joints that measures of the assessed track are about, without those that they are measured against."""
        if self.assessment is None:
            return ()
        new = [name for name in measures if name not in self._rests]
        if new:
            first = max(min(self._session.frame, len(self.assessment.poses)) - NEAR // 2, 0)
            poses, angles = self.assessment.poses.slice(first, first + NEAR), self.assessment.angles
            body = body_of(poses, replace(angles.gravity, up=angles.gravity.up[: poses.dims]), angles.view)
            for name in new:
                used = body.used(MEASURES[INDEX[name]].bones[:1])
                self._rests[name] = tuple(poses.skeleton.joints[joint] for joint in used)
        return tuple(dict.fromkeys(joint for name in measures for joint in self._rests[name]))

    def select_joints(self, names: Sequence[str]) -> None:
        """Select joints of the active track by name."""
        track = self._session.track
        if track is not None:
            self._session.select(j for j, name in enumerate(track.skeleton.joints) if name in names)

    # --- what the user says

    def set_up(self, text: str = "", **changes) -> None:
        """Keep what the user says of the recording, as one undo step; nothing is done where nothing is new."""
        recording, setup = self._recording(), replace(self.setup, **changes)
        if setup != self.setup:
            self._session.do(SetFacts(recording.id, {"ergonomics": setup}, text=text or tr("Task facts")))

    def ask_facts(self) -> None:
        from app.dialogs.task_facts import TaskFactsDialog

        self._recording()
        answer = TaskFactsDialog.ask(self._window, self.setup, self.is_spatial(), units_named(self._settings.units))
        if answer is not None:
            self.set_up(**answer)

    def is_spatial(self) -> bool:
        """Whether the track that is assessed is in 3D."""
        track = self.track()
        return track is not None and track.poses.dims == 3

    def ask_edge(self) -> None:
        """The vertical by two clicks: the view asks for them."""
        self._recording()
        self.statusMessage.emit(
            tr("Click the lower and then the upper end of an upright edge: a door frame, a table leg")
        )
        self.edgeAsked.emit()

    def set_edge(self, lower: tuple[float, float], upper: tuple[float, float]) -> None:
        self.set_up(tr("Vertical by two clicks"), up="clicks", edge=(*lower, *upper))
        self.notified.emit(tr("The vertical is taken from two clicks"))

    def is_neutral(self) -> bool:
        """Whether the frame that is shown is the active person's neutral posture."""
        track = self._session.track
        return track is not None and self.setup.neutral.get(track.key.person) == self._session.frame

    def set_neutral(self, _on: bool = True) -> None:
        """The frame that is shown is the person's neutral posture; a second time: it is no longer."""
        track, frame = self.track(), self._session.frame
        if track is None:
            raise EditError(nothing_to_assess(self._session))
        known = dict(self.setup.neutral)
        if known.get(track.key.person) == frame:
            del known[track.key.person]
            self.set_up(tr("No neutral posture"), neutral=known)
        else:
            self.set_up(tr("Neutral posture"), neutral={**known, track.key.person: frame})
            self.notified.emit(
                tr("Frame {frame} is the neutral posture: neck, head, shoulders and wrists start from it", frame=frame)
            )

    def pin_angle(self) -> None:
        """Pin the angle of three selected joints, of one between its neighbours, or of two to the vertical, to the
        picture; pinned ones come off."""
        track, joints = self._session.track, self._session.joints
        if track is not None and len(joints) == 1:
            joints = _between_neighbours(track.skeleton, joints[0])
        if track is None or len(joints) not in (2, 3):
            raise EditError(tr("An angle has three joints, or two against the vertical"),
                            action=tr("Select them first (Shift+click)"))  # fmt: skip
        joints = middle_of(track.skeleton, joints) if len(joints) == 3 else joints
        pin = tuple(track.skeleton.joints[joint] for joint in joints)
        pins = self.setup.pins
        on = pin not in pins
        self.set_up(tr("Pin angle") if on else tr("Remove angle"),
                    pins=(*pins, pin) if on else tuple(one for one in pins if one != pin))  # fmt: skip

    def unpin_all(self) -> None:
        self.set_up(tr("Remove angles"), pins=())

    def up_now(self, dims: int) -> np.ndarray:
        """(dims,) which way is up in the picture or in the assessed poses' space, as far as it is known."""
        if self.assessment is not None and self.assessment.poses.dims == dims:
            return self.assessment.angles.gravity.up[:dims]
        edge = self.setup.edge
        if dims == 2 and self.setup.up == "clicks":
            return np.subtract(edge[2:], edge[:2])
        return np.array([0.0, -1.0, 0.0])[:dims]


def _alike(one: Setup, other: Setup) -> bool:
    """Whether an assessment comes out the same: pinned angles are only looked at."""
    return replace(one, pins=()) == replace(other, pins=())


def nothing_to_assess(session: Session) -> str:
    """Why the active person cannot be assessed, and what to do."""
    if session.current_recording is None:
        return ""
    if session.track is None:
        return tr("There are no people to assess yet. Estimate poses, or import them.")
    return tr("This person has 2D poses alone. Lift them to 3D, or say in the task facts which side the picture shows.")


def _between_neighbours(skeleton: Skeleton, joint: int) -> tuple[int, ...]:
    """The joint and the two that bones join it with; itself alone where these are not two."""
    neighbours = [other for bone in skeleton.bones if joint in bone for other in bone if other != joint]
    return (neighbours[0], joint, neighbours[1]) if len(neighbours) == 2 else (joint,)
