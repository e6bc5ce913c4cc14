"""``DepthController``: what is known of a depth recording beside its picture: the surface, its points, who is where."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.controllers.base import Controller
from app.jobs.runner import Job, JobRunner
from app.session.frame_decoder import FrameDecoder
from app.session.session import Session
from app.tasks import recordings
from app.ui.action import Action
from app.ui.messages import show_error
from core.camera import Camera
from core.depth.segmentation import Segmentation
from core.depth.surface import Surface
from core.document import Change
from core.edits import SetFacts, SetMasks
from core.errors import AppError, EditError
from core.language import plural, tr
from core.media.base import FrameKind
from core.person_masks import FrameMask
from core.recording import Recording

MOST_POINTS = 24_000
"""Of a point cloud: enough to recognise a scene, few enough that a frame change stays quick without a graphics card."""


class DepthController(Controller):
    """The frame that is shown, as depth: ``session.surface``; who is where in it: ``mask``.

    Segmentation is learned once a recording, in a job, and kept while the project is open; what the user corrects lies
    over it (``core.person_masks``).
    """

    surfaceChanged = Signal()
    """Another frame is shown, as depth or not: ``session.surface``."""
    maskChanged = Signal()
    """Who is where in the frame that is shown is another: ``mask()``."""
    modeChanged = Signal()
    """``people_shown``, ``cloud_shown`` or the segmentation is another."""

    def __init__(self, session: Session, decoder: FrameDecoder, runner: JobRunner, window: QWidget):
        super().__init__(session, window)
        self._decoder, self._runner, self._window = decoder, runner, window
        self._found: dict[int, Segmentation] = {}
        self._running: dict[int, Job] = {}
        self._last: tuple[Surface, Segmentation, np.ndarray] | None = None
        self.people_shown = False
        self.cloud_shown = True
        session.documentReplaced.connect(self._forget)
        session.recordingChanged.connect(lambda: self._see(None))
        session.changed.connect(self._document_changed)
        decoder.frameReady.connect(self._frame_came)
        decoder.closed.connect(lambda: self._see(None))
        self.modeChanged.connect(self.actionsChanged)

    def action_rows(self) -> list[Action]:
        session, is_depth = self._session, lambda: self.recording is not None
        menu, scene = "&Pose/Camera and &depth", "&View/&3D scene and depth"
        return [
            Action("find_people", tr("Find people by depth"), (), self.find_people, menu, 802, is_depth,
                   tip=tr("Separate people in every frame by depth; no training needed")),
            Action("snapping", tr("Snap to the surface in depth"), (), session.set_snapping, menu, 805,
                   checked=lambda: session.snapping,
                   tip=tr("A joint moved in a depth picture is placed behind the surface there, in 3D")),
            Action("show_people", tr("&People in depth"), (), self.show_people, scene, 430, is_depth,
                   lambda: self.people_shown),
            Action("show_cloud", tr("Points of &depth in 3D"), (), self.show_cloud, scene, 435, is_depth,
                   lambda: self.cloud_shown),
        ]  # fmt: skip

    # --- the frame that is shown

    @property
    def recording(self) -> Recording | None:
        """The depth recording that is looked at."""
        recording = self._session.current_recording
        return recording if recording is not None and recording.kind == FrameKind.DEPTH else None

    def _frame_came(self, index: int, picture: np.ndarray) -> None:
        depth = picture.ndim == 2 and self.recording is not None
        self._see(Surface(self._session.recording, index, picture, self.camera()) if depth else None)

    def camera(self) -> Camera | None:
        """What the user said of the camera, else what the file says."""
        kept, facts = self.recording and self.recording.camera, self._decoder.facts
        return kept or (facts and facts.camera)

    def _see(self, surface: Surface | None) -> None:
        before, self._session.surface = self._session.surface, surface
        if before is not surface:
            self.surfaceChanged.emit()
            self.maskChanged.emit()

    def cloud(self) -> tuple[np.ndarray, np.ndarray] | None:
        """(N, 3) camera millimetres of the frame that is shown, thinned evenly, and (N,) whose they are; None without.

        Whose: 0 the background, n person n; everything is person 1's while people are not shown.
        """
        surface = self._session.surface
        if surface is None or not self.cloud_shown:
            return None
        height, width = surface.depth.shape
        camera = surface.camera or Camera.from_fov(width, height, 60.0)
        step = max(1, int(np.ceil(np.sqrt(width * height / MOST_POINTS))))
        rows, columns = np.mgrid[step // 2:height:step, step // 2:width:step]
        depth = surface.depth[rows, columns]
        known = np.isfinite(depth)
        mask = self.mask() if self.people_shown else None
        whose = np.ones(known.sum(), np.uint8) if mask is None else mask[rows, columns][known]
        points = camera.unproject(np.stack([columns[known], rows[known]], axis=1), depth[known])
        return points.astype(np.float32), whose

    def show_cloud(self, on: bool) -> None:
        self.cloud_shown = on
        self.modeChanged.emit()
        self.surfaceChanged.emit()

    # --- who is where

    @property
    def segmentation(self) -> Segmentation | None:
        """Of the recording that is looked at; None before it was made."""
        return self._found.get(self._session.recording)

    def people(self, recording: int) -> tuple[int, ...]:
        """Who was found in a recording; empty before people were looked for."""
        return self._found[recording].people if recording in self._found else ()

    def mask(self) -> np.ndarray | None:
        """(H, W) uint8 of the frame that is shown: 0 background, n person n; None where nothing is known yet."""
        surface, found = self._session.surface, self.segmentation
        if surface is None:
            return None
        if found is None:
            corrected = self._session.document.masks.get((surface.recording, surface.frame))
            return None if corrected is None else corrected.unpacked()
        if self._last is None or self._last[0] is not surface or self._last[1] is not found:
            self._last = surface, found, found.mask(surface.frame, surface.depth)
        return self._last[2]

    def show_people(self, on: bool) -> None:
        """Show who is where; what is not known yet is found out first."""
        self.people_shown = on
        if on and self.segmentation is None and self.recording is not None:
            self.find_people()
        self.modeChanged.emit()
        self.maskChanged.emit()

    def find_people(self) -> Job:
        """Separate the people of the recording from everything else, in a job."""
        recording = self.present_recording(tr("Open one to find people by depth"))
        if recording.id in self._running:
            return self._running[recording.id]
        corrections, project = self._session.document.mask_corrections(recording.id), self._session.project
        job = self._runner.start(
            tr("Find people in {recording}", recording=recording.name), recordings.find_people, recording, corrections
        )
        self._running[recording.id] = job
        job.finished.connect(lambda found: self._people_found(project, recording, found))
        job.failed.connect(lambda error: self._over(recording) or show_error(self._window, error, job.details))
        job.cancelled.connect(lambda: self._over(recording))
        self.modeChanged.emit()
        return job

    @property
    def finding(self) -> bool:
        """Whether people of the recording that is looked at are being found."""
        return self._session.recording in self._running

    def _over(self, recording: Recording) -> None:
        self._running.pop(recording.id, None)
        if self.segmentation is None:
            self.people_shown = False
        self.modeChanged.emit()

    def _people_found(self, project, recording: Recording, found: Segmentation) -> None:
        if project is self._session.project and recording.id in self._session.document.recordings:
            corrections = self._session.document.mask_corrections(recording.id)
            self._found[recording.id] = replace(found, corrections=corrections)
            self.people_shown = True
            count = len(self._found[recording.id].people)
            people = plural(count, "{count} person", "{count} people") if count else tr("no one")
            self.statusMessage.emit(tr("{recording}: {people} found", recording=recording.name, people=people))
        self._over(recording)
        self.maskChanged.emit()

    # --- corrections

    def correct(self, mask: np.ndarray, text: str) -> None:
        """Put a mask (H, W) in place for the frame that is shown, as one undo step."""
        surface = self._surface()
        self._session.do(SetMasks(surface.recording, {surface.frame: FrameMask.of(mask)}, text=text))

    def leave_to_segmentation(self) -> None:
        """Take the correction of the frame that is shown back."""
        surface = self._surface()
        if (surface.recording, surface.frame) not in self._session.document.masks:
            raise EditError(tr("This frame was not corrected"))
        self._session.do(SetMasks(surface.recording, {surface.frame: None}, text=tr("Reset mask")))

    def dismiss(self, person: int) -> None:
        """Mark this person of the segmentation as a false positive (a chair, a machine) in all frames."""
        recording, surface = self.present_recording(tr("Open one to find people by depth")), self._surface()
        place = self.segmentation.place_of(person, surface.frame) if self.segmentation else None
        if place is None:
            raise EditError(tr("There is no person here to remove"), action=tr("Erase painted parts with the eraser"))
        places = (*recording.false_positives, place)
        self._session.do(SetFacts(recording.id, {"false_positives": places}, text=tr(
            "Not a person: {person}",
            person=person
        )))
        self.notified.emit(tr(
            "Person {person} was removed; the others may be numbered differently now",
            person=person
        ))

    def _document_changed(self, change: Change) -> None:
        if change.kind not in ("note", "many", "recording"):
            return
        for id_ in list(self._found):
            if id_ not in self._session.document.recordings:
                del self._found[id_]
        if self.segmentation is not None:
            corrections = self._session.document.mask_corrections(self._session.recording)
            self._found[self._session.recording] = replace(self.segmentation, corrections=corrections)
        if self.recording is not None:
            self.maskChanged.emit()

    def _forget(self) -> None:
        self._found.clear()
        self._running.clear()
        self.people_shown = False
        self._see(None)
        self.modeChanged.emit()

    def present_recording(self, action: str) -> Recording:
        """The depth recording that is shown. Raises ``EditError``, with what to do, where there is none or its file is
        missing."""
        recording = self.recording
        if recording is None:
            raise EditError(tr("This is not a depth recording"), action=action)
        if self._session.project.media_path(recording.id) is None:
            raise EditError(
                tr("{recording} is missing", recording=recording.name),
                action=tr("Relink it first (File > Relink recording)"),
            )
        return recording

    def _surface(self) -> Surface:
        if self._session.surface is None:
            raise AppError(tr("No depth is shown"))
        return self._session.surface
