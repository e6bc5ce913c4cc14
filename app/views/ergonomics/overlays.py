"""``ErgonomicsOverlays``: what ergonomics adds to the picture, the timeline and the 3D scene, put together."""

from PySide6.QtCore import QObject

from app.controllers.ergonomics import ErgonomicsController
from app.session.session import Session
from app.views.ergonomics.frame_risk import FrameRisk, SceneRisk
from app.views.ergonomics.plumb_line import PlumbLine
from app.views.ergonomics.timeline_bands import TimelineBands


class ErgonomicsOverlays(QObject):
    def __init__(self, session: Session, controller: ErgonomicsController, frame_view, timeline):
        super().__init__(frame_view)
        self._controller = controller
        self.frame = FrameRisk(session, controller, frame_view)
        self.plumb_line = PlumbLine(controller, frame_view)
        self.bands = TimelineBands(controller, timeline)
        self.scene: SceneRisk | None = None

    def show_in(self, scene) -> None:
        """The 3D scene (a ``SceneView``), once it is there."""
        self.scene = SceneRisk(self._controller, scene)
