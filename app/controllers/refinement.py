"""``RefinementController``: what was corrected in some frames is learnt and carried over to the others.

The refined track stands beside the one that it was made of: they are compared with one key, and taken over or taken
back in a range and for some joints. A network that learns from the pictures is watched in the panel *Refining*; if the
project is left in the middle, it is offered to go on when it is opened again.
"""

from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.controllers.base import Controller
from app.controllers.words import in_frames, joint_words
from app.dialogs.refine import USUAL, RefineChoice, RefineDialog
from app.jobs.results import Results
from app.jobs.runner import Job, Lane
from app.session.session import Session
from app.tasks.refine import CORRECTIONS, LOOKS, MODEL, PICTURES, origin_of, refine_track
from app.tasks.refine_again import Again
from app.tasks.refine_pictures import FAMILY, Pictures
from app.tasks.refine_run import LOOKING, RefineRun
from app.tasks.refine_words import verdicts_of
from app.ui.action import Action
from app.ui.messages import show_error
from app.ui.settings import Settings
from core.edits import ReplaceTrack
from core.errors import AppError, EditError, ModelError, ProjectError
from core.language import mark, plural, tr
from core.poses import PoseSequence
from core.project.project import Project
from core.review.teaching import next_ones, worths
from core.track import Track, TrackKey
from models.common.own_models import place_of_own

_ENGINES = ("detected", "inpainted", "refined")
"""Stages whose tracks say where the same joints are: where they differ, one of them errs."""
_LONGEST = 1000  # characters of a path
_MOST_MINUTES = 24 * 60


class RefinementController(Controller):
    runChanged = Signal()
    """A network begins to learn, or has ended: ``job``, ``run``."""

    def __init__(self, session: Session, results: Results, settings: Settings, window: QWidget):
        super().__init__(session, window)
        self._results, self._settings, self._window = results, settings, window
        self.job: Job | None = None
        """The one in which a network learns from pictures, or the estimator looks at them again."""
        self.run: RefineRun | None = None
        """Its folder."""
        self.bones: list[tuple[int, int]] = []
        """Of the track that it learns."""
        self.outcome = ""
        """What the last one came to, in words."""
        self._left: tuple[Job, RefineRun, Project] | None = None
        """The last one that was left in the middle, and its project."""
        self._looked_at: TrackKey | None = None
        """The refinement that was compared last."""
        self._worths: tuple[tuple[PoseSequence, ...], np.ndarray] = ((), np.empty(0))
        session.documentReplaced.connect(self._offer_to_go_on)
        session.leaving.connect(self._leave)
        session.pathChanged.connect(self.bring_along)

    def action_rows(self) -> list[Action]:
        menu, pair = "&Pose/Re&fining", self.has_pair
        part = tr("the selected joints (all where none is selected), in the range if one is set")
        return [
            Action("refine", tr("Re&fine on this recording…"), ("Ctrl+Shift+R",), self.ask_refine, menu, 108,
                   self.has_track,
                   tip=tr(
                       "Correct a joint in a few frames (two at least): the frames around them follow. Some "
                       "corrected frames are held out and judge; if they get no better, nothing is changed. Without "
                       "corrections the estimator can look again"
                   )),
            Action("refine_teach", tr("Go to the frame to correct next"), ("Shift+T",), self.go_teach, menu, 107,
                   self.has_track, tip=tr(
                       "The one whose correction would teach a refinement most: doubtful, and far from what is "
                       "corrected"
                   )),
            Action("refine_compare", tr("Before and after refining"), ("Shift+R",), self.compare, menu, 109, pair,
                   tip=tr(
                       "Changes between the refined track and the one it was made of. Choose Moved by refining in "
                       "the timeline to see where they differ"
                   )),
            Action("refine_take_over", tr("Take the refinement over"), (), self.take_over, menu, 111, pair,
                   tip=tr("Puts refined joints into the track they were made of: {part}", part=part)),
            Action("refine_take_back", tr("Take the refinement back"), (), self.take_back, menu, 112, pair,
                   tip=tr("Puts joints of the refined track back to where they were: {part}", part=part)),
        ]  # fmt: skip

    # --- before and after

    def has_pair(self) -> bool:
        """The active track was refined, or is the refinement of another."""
        return self.pair() is not None

    def pair(self) -> tuple[Track, Track] | None:
        """(before, after) of which one is the active track."""
        track, tracks = self._session.track, self._session.document.tracks
        if track is None:
            return None
        after = track if origin_of(track) else self._refinement_of(track)
        before = tracks.get(origin) if after and (origin := origin_of(after)) else None
        return (before, after) if before and after and track in (before, after) else None

    def _refinement_of(self, track: Track) -> Track | None:
        """Of several that engines made of it the one that was compared last, else that from corrections."""
        kin = self._session.document.tracks_of(track.key.recording, track.key.person)
        made = [other for other in kin if origin_of(other) == track.key]
        return next((other for other in made if other.key == self._looked_at), made[0] if made else None)

    def _both(self) -> tuple[Track, Track]:
        pair = self.pair()
        if pair is None:
            action = tr("Choose a refined track, or refine this one (Ctrl+Shift+R)")
            raise EditError(tr("There is no refinement to compare with"), action=action)
        return pair

    def compare(self) -> None:
        """From the refined track to the one before, and back."""
        before, after = self._both()
        refined, self._looked_at = self._session.track is before, after.key
        self._session.activate(after.key if refined else before.key)
        self.statusMessage.emit(tr("Now showing: after refining") if refined else tr("Now showing: before refining"))

    def take_over(self) -> None:
        """Into the track before: what it shows then is refined there, and the user's corrections stay."""
        before, after = self._both()
        self._put(before, after, tr("Take the refinement over"), tr("Refined"))

    def take_back(self) -> None:
        """In the refined track: what it shows then is what was there before."""
        before, after = self._both()
        self._put(after, before, tr("Take the refinement back"), tr("As before refining"))

    def _put(self, into: Track, of: Track, text: str, words: str) -> None:
        frames, joints = self._session.range or range(len(into)), self._session.joints
        names = tuple(into.skeleton.joints[joint] for joint in joints) or None
        whole = names is None and len(frames) >= len(into)
        edit = ReplaceTrack(into.key, of.composed(), text, frames, names)
        self._session.do(edit)
        self._session.activate(into.key)
        what = joint_words(into, joints) if joints else tr("all joints")
        self.notified.emit(f"{words}: {what}{'' if whole else in_frames(frames)}")

    # --- refining

    def frames_to_correct(self, count: int) -> list[int]:
        """Of the active track, the frame that teaches most first; none where there is no track."""
        track = self._session.track
        if track is None:
            return []
        kin = self._session.document.tracks_of(track.key.recording, track.key.person)
        others = [other.poses for other in kin if other.key.stage in _ENGINES and other.key != track.key]
        of, worth = self._worths
        if [id(poses) for poses in of] != [id(poses) for poses in (track.poses, *others)]:
            worth = worths(track.poses, others)
            self._worths = (track.poses, *others), worth
        return next_ones(track, worth, count)

    def go_teach(self) -> None:
        """To the frame that is to be corrected next. Raises ``EditError`` where nobody is seen."""
        track = self._active_track(mark("correct"))
        frames = self.frames_to_correct(1)
        if not frames:
            raise EditError(tr("There is no frame to correct in this track"))
        self._session.seek(frames[0])
        count = len(track.corrected_frames())
        self.statusMessage.emit(
            plural(
                count,
                "Correct what is wrong here ({count} frame corrected)",
                "Correct what is wrong here ({count} frames corrected)",
            )
        )

    def ask_refine(self) -> None:
        """How the active track is to be refined. Raises ``EditError`` where there is none."""
        track = self._active_track(mark("refine"))
        path = self._session.project.media_path(track.key.recording)
        choice = RefineDialog.ask(self._window, track, path is not None, self._settings.answers("refine"))
        if choice is not None:
            self._settings.set_answers("refine", asdict(choice))
            self.refine(choice)

    def refine(self, choice: RefineChoice = USUAL) -> Job:
        """A new track of stage "refined" beside the active one. Raises ``EditError`` where there is no track, and
        ``ProjectError`` before minutes are spent on what cannot be kept."""
        track = self._active_track(mark("refine"))
        if self._session.project.read_only:
            name = self._session.project.path.name
            action = tr("Save the project to another place first")
            raise ProjectError(tr("{path} can only be read where it is", path=name), action=action)
        pictures = self._pictures(track.key, choice) if choice.engine != CORRECTIONS else None
        recording = self._session.document.recordings[track.key.recording]
        job = self._results.run(
            tr("Refine poses in {recording}", recording=recording.name),
            refine_track,
            track,
            pictures,
            sources=choice.sources,
            text=tr("Refine from corrections"),
            lane=Lane.REFINE,
        )
        job.finished.connect(lambda made: job.conclude(_said(made, choice.keep)))
        if pictures and pictures.run:
            self.bones = list(track.skeleton.bones)
            self._follow(job, RefineRun(Path(pictures.run)))
        return job

    def _pictures(self, key: TrackKey, choice: RefineChoice) -> Pictures | Again:
        project = self._session.project
        recording = str(project.media_path(key.recording) or "")
        if choice.engine == MODEL:
            return Pictures(recording, model=choice.model)
        if self.job is not None:
            action = tr("Wait for it, or end it in the panel Refining")
            raise EditError(tr("A network is learning already, or looking again"), action=action)
        if choice.engine == LOOKS:
            return Again(recording, choice.minutes, str(RefineRun.beside(project.path, LOOKING).folder))
        run = str(RefineRun.beside(project.path).folder)
        keep = str(place_of_own(FAMILY, choice.keep)) if choice.keep else ""
        return Pictures(recording, choice.weights, minutes=choice.minutes, run=run, keep=keep)

    # --- a network that learns

    def _follow(self, job: Job, run: RefineRun) -> None:
        """The run goes with the job, unless it broke off or the project was left in the middle."""
        self.job, self.run, self.outcome = job, run, ""

        def over(how: object = None) -> None:
            if self.job is job:
                self.job = None
                self.outcome = job.outcome or _ended(how)
                if not isinstance(how, Exception) or isinstance(how, EditError | ModelError):
                    # of what broke off otherwise, more can come
                    run.delete()
                self.runChanged.emit()

        for end in (job.finished, job.failed, job.cancelled):
            end.connect(over)
        self.runChanged.emit()
        self.panelAsked.emit("refining")

    def hold(self, on: bool) -> None:
        """The network that learns waits, or goes on."""
        if self.job is not None and self.run is not None:
            self.run.wait() if on else self.run.go_on()
            self.job.hold(self.run.waits)

    def _leave(self) -> None:
        """What was learnt so far stays beside the project."""
        job, run = self.job, self.run
        self.job, self.run = None, None  # before it ends: what is over is deleted, what was left is not
        if job is not None and run is not None:
            self._left = job, run, self._session.project
            for end in (job.finished, job.failed, job.cancelled):
                end.connect(lambda *_: self.bring_along())
            job.cancel()
        self.runChanged.emit()

    def bring_along(self, *, ended: bool = False) -> None:
        """What was left stays beside its project, which may have been saved elsewhere since it began, or thrown away.
        ``ended``: the job is over, even if nobody can say so any more."""
        if self._left is None or not (ended or self._left[0].state.over):
            return
        job, run, project = self._left
        place = RefineRun.beside(project.path)
        if run.folder.name == LOOKING or (project.untitled and not project.document.recordings):
            run.delete()  # there is nothing in it to go on with
        elif run != place and run.about() is not None:
            run.move_to(place)
        self._left = (job, place, project) if project is self._session.project else None

    def _offer_to_go_on(self) -> None:
        """The box is opened, not executed, and goes with the project."""
        run = RefineRun.beside(self._session.project.path)
        if not self._session.project.read_only:
            RefineRun.beside(self._session.project.path, LOOKING).delete()  # of a window that was killed
        found = None if self._session.project.read_only else _unfinished(run.about())
        if found is None or found[0] not in self._session.document.tracks:
            return
        key, choice = found
        box = QMessageBox(QMessageBox.Icon.Question, tr("Refining"), "", parent=self._window)
        box.setObjectName("unfinished_refinement")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        name = self._session.document.recordings[key.recording].name
        box.setText(tr("Refining poses in {recording} was not done when this project was closed.", recording=name))
        how = tr("It goes on from where it was, with the weights {weights}.", weights=choice.weights)
        box.setInformativeText(how if choice.weights else tr("It goes on from where it was."))
        go_on = box.addButton(tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        later = box.addButton(tr("Not now"), QMessageBox.ButtonRole.RejectRole)
        remove = box.addButton(tr("Throw it away"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(later)
        box.setEscapeButton(later)
        verbs = {go_on: lambda: self._go_on(key, choice), remove: run.delete}
        box.buttonClicked.connect(lambda button: verbs.get(button, lambda: None)())
        self._session.leaving.connect(box.close)
        box.open()

    def _go_on(self, key: TrackKey, choice: RefineChoice) -> None:
        if self._session.recording != key.recording:
            self._session.show_recording(key.recording)
        self._session.activate(key)
        try:
            self.refine(choice)
        except AppError as error:
            show_error(self._window, error)


def _said(made: Iterable[Track], keep: str) -> str:
    """What the judges found; and of a network that was to be kept, whether it was."""
    words = verdicts_of(made)
    for how in [track.poses.source.get("refined", {}) for track in made] if keep else []:
        if how.get("engine") != PICTURES:
            words.append(tr("Nothing was kept as {name}: the pictures were no better", name=keep))
        else:
            words.append(how.get("not kept") or tr("Kept as {name}, for other recordings", name=keep))
    return ". ".join(words)


def _ended(how: object) -> str:
    """Of a network that brought nothing."""
    return how.sentence() if isinstance(how, AppError) else tr("Cancelled") if how is None else ""


def _unfinished(about: dict[str, Any] | None) -> tuple[TrackKey, RefineChoice] | None:
    """Which track was being refined, and how; None where that cannot be made out. The file may come from anyone."""
    try:
        kept = dict((about or {})["pictures"])
        minutes = float(kept["minutes"])
        recording, person, stage, variant = (about or {})["track"]
        key = TrackKey(int(recording), int(person), str(stage), str(variant))
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    name = Path(str(kept.get("keep", ""))[:_LONGEST]).stem.removeprefix(f"{FAMILY}-")
    choice = RefineChoice(PICTURES, str(kept.get("weights", ""))[:_LONGEST], minutes, name)
    return (key, choice) if 0 < minutes <= _MOST_MINUTES else None
