"""``LiftingController``: poses to 3D, and the camera that they are lifted with."""

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.controllers.base import Controller
from app.controllers.sources import active_source, all_sources, has_several_people
from app.jobs.results import Results
from app.jobs.runner import Job
from app.session.session import Session
from app.staleness import source_key, to_renew
from app.tasks import lifting
from app.track_choice import lifted_from
from app.ui.action import Action
from app.ui.settings import Settings
from core.camera import Camera
from core.edits import SetRecording
from core.errors import EditError
from core.language import tr
from core.recording import Recording
from core.track import Track
from models.lifting.options import LiftOptions

if TYPE_CHECKING:
    from app.dialogs.lift import LiftChoice


class LiftingController(Controller):
    def __init__(self, session: Session, results: Results, settings: Settings, window: QWidget):
        super().__init__(session, window)
        self._results, self._settings, self._window = results, settings, window

    def action_rows(self) -> list[Action]:
        menu = "&Pose"
        return [
            Action("lift", tr("&Lift to 3D…"), ("Ctrl+L",), self.ask_lift, menu, 110, self.has_track, icon="lift"),
            Action("renew_3d", tr("Rene&w 3D"), (), self.renew, menu, 112, self.is_stale,
                   tip=tr("Lift again what is older than its 2D poses or foot contacts; what you confirmed stays")),
            Action("camera", tr("C&amera of this recording…"), (), self.ask_camera, f"{menu}/Camera and &depth", 800,
                   self.has_recording),
        ]  # fmt: skip

    def is_stale(self) -> bool:
        return bool(to_renew(self._session.document, self._session.recording))

    def renew(self) -> Job:
        """Lift the 2D poses of all stale tracks again, as they were lifted last."""
        recording, document = self._recording(), self._session.document
        keys = dict.fromkeys(source_key(track) for track in to_renew(document, recording.id))
        sources = list({key.person: document.tracks[key] for key in keys}.values())
        if not sources:
            raise EditError(tr("All 3D tracks are as new as their 2D poses"))
        options = LiftOptions(**self._settings.options("lift", LiftOptions))
        return self._lift(recording, sources, options, recording.camera)

    def ask_lift(self) -> None:
        from app.dialogs.lift import LiftDialog

        recording = self._recording()
        active_source(self._session)
        several = has_several_people(self._session, recording)
        choice = LiftDialog.ask(self._window, recording, several, self._settings.options("lift", LiftOptions))
        if choice is not None:
            self._settings.set_answers("lift", asdict(choice.options))
            self.lift(recording, choice)

    def lift(self, recording: Recording, choice: "LiftChoice", *, kept: bool = False) -> Job:
        """``kept``: without a camera in ``choice`` the recording's own counts, where it has one."""
        session, document = self._session, self._session.document
        sources = all_sources(session, recording) if choice.all_people else [active_source(session)]
        tracks = [lifted_from(document, track) for track in sources]
        camera = choice.camera or (recording.camera if kept else None)  # else the field of view counts
        return self._lift(recording, tracks, choice.options, camera)

    def _lift(self, recording: Recording, tracks: list[Track], options: LiftOptions, camera: Camera | None) -> Job:
        known = self._session.document.tracks
        pairs = [(track, known.get(lifting.lifted_key(track.key))) for track in tracks]
        own = self._session.document.tracks_of(recording.id)
        beside = {one.key: one for one in own if one.poses.dims == 3 or one.key.stage == "detected"}
        return self._results.run(
            tr("Lift poses in {recording}", recording=recording.name), lifting.lift_people, pairs, options,
            text=tr("Lift to 3D"),
            camera=camera, size=(recording.width, recording.height), recording=recording, beside=beside,
        )  # fmt: skip

    def ask_camera(self) -> None:
        from app.dialogs.camera import CameraDialog

        recording = self._recording()
        camera = CameraDialog.ask(self._window, recording)
        if camera is not None:
            self.set_camera(recording, camera)

    def set_camera(self, recording: Recording, camera: Camera) -> None:
        """Keep the camera with the recording: it is used whenever its poses are lifted."""
        self._session.do(SetRecording(recording.id, replace(recording, camera=camera), text=tr("Set camera")))
        self.notified.emit(tr("Camera of {recording} saved", recording=recording.name))
