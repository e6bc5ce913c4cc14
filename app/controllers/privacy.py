"""``PrivacyController``: the switch "No faces": no person is recognisable in what is shown of a colour recording."""

import numpy as np
from PySide6.QtCore import QObject

from app.controllers.base import Controller
from app.session.frame_decoder import FrameDecoder
from app.session.session import Session
from app.tasks.privacy import Hide, Pictures, hiding
from app.tasks.thumbnails import flat_poses
from app.ui.action import Action
from app.ui.settings import Settings
from core.document import Change
from core.language import tr
from core.track import Track


class PrivacyController(Controller):
    """People are covered where poses tell where they are, before a blurred picture; until then all of it is blurred.

    Frames are covered in the decoder's thread: no view gets one that shows a face. The choice is remembered.
    """

    def __init__(self, session: Session, decoder: FrameDecoder, settings: Settings, parent: QObject | None = None):
        super().__init__(session, parent)
        self._decoder, self._settings = decoder, settings
        self._cover = _Cover()
        session.set_pictures(Pictures.SILHOUETTES if settings.no_faces else Pictures.RECORDED)
        for signal in (session.documentReplaced, session.recordingChanged):
            signal.connect(self._people_changed)
        session.changed.connect(self._follow)
        self._veil()

    def action_rows(self) -> list[Action]:
        return [
            Action("no_faces", tr("&No faces"), (), self.set_no_faces, "&View", 120, checked=lambda: self.no_faces,
                   icon="no_face", tip=tr("People are silhouettes before a blurred picture, wherever one is shown")),
        ]  # fmt: skip

    @property
    def no_faces(self) -> bool:
        return self._session.pictures != Pictures.RECORDED

    def set_no_faces(self, on: bool) -> None:
        self._settings.no_faces = on
        self._session.set_pictures(Pictures.SILHOUETTES if on else Pictures.RECORDED)
        self._veil()
        if on:
            self.statusMessage.emit(
                tr("People are silhouettes before a blurred picture, in thumbnails and videos, too")
            )

    def _follow(self, change: Change) -> None:
        if change.kind == "joints":
            self._cover.tracks = self._tracks()  # a corrected joint: the next frames; those that are there stay
        elif change.kind != "note":
            self._people_changed()

    def _people_changed(self) -> None:
        tracks = self._tracks()
        if [track.poses for track in tracks] != [track.poses for track in self._cover.tracks]:
            self._veil()

    def _veil(self) -> None:
        """What was covered with other people is covered again."""
        if self.no_faces:
            self._cover = _Cover(self._tracks(), self._cover.hide)
            self._decoder.set_veil(self._cover)
        else:
            self._decoder.set_veil(None)

    def _tracks(self) -> tuple[Track, ...]:
        """Everybody's poses in the picture: more of one person cover them better."""
        recording = self._session.recording
        tracks = self._session.document.tracks_of(recording) if recording is not None else []
        return tuple(track for track in tracks if track.poses.dims == 2)


class _Cover:
    """Covers people in frames, in the decoder's thread; the network is loaded by the first that needs it."""

    def __init__(self, tracks: tuple[Track, ...] = (), hide: Hide | None = None):
        self.tracks, self.hide = tracks, hide

    def __call__(self, index: int, frame: np.ndarray) -> np.ndarray:
        if frame.ndim == 2:  # depth shows no face
            return frame
        self.hide = self.hide or hiding(Pictures.SILHOUETTES)
        people = [(skeleton, pose.coords) for pose, skeleton in flat_poses(self.tracks, index)]
        return self.hide(frame, people)
