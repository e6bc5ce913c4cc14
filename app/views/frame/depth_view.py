"""``DepthView``: what a depth recording adds to the frame view and to the 3D scene, put together."""

import numpy as np
from PySide6.QtCore import QObject, QPointF

from app.controllers.depth import DepthController
from app.session.session import Session
from app.tasks.overlay import depth_colours
from app.ui.action import Action
from app.ui.theme import theme
from app.views.frame.depth_bar import DepthBar
from app.views.frame.frame_view import FrameView
from app.views.frame.mask_brush import MaskBrush, Tool
from app.views.frame.mask_item import MaskItem
from app.views.scene.scene_canvas import rgba
from core.language import tr

_FAINT = 0.35


class DepthView(QObject):
    """The bar over the frame, the people in colour over the picture, the brush, and the points in 3D."""

    def __init__(self, session: Session, controller: DepthController, view: FrameView, attempt):
        super().__init__(view)
        self._controller, self._view = controller, view
        self.item = MaskItem()
        view.canvas.add(self.item)
        self.brush = MaskBrush(session, controller, view, view.canvas, self.item)
        self.brush.failed.connect(lambda error: attempt(lambda: _raise(error)))
        self.bar = DepthBar(controller, self.brush, view, attempt)
        view.layout().insertWidget(0, self.bar)
        controller.maskChanged.connect(self._show_mask)
        view.overlayHidden.connect(self._show_mask)
        view.words_at = self._whose

    def action_rows(self) -> list[Action]:
        brush, menu = self.brush, "&Pose/Camera and &depth"
        painting = lambda: brush.tool != Tool.OFF  # noqa: E731
        return [
            Action(
                "brush_smaller", tr("Smaller brush"), ("[",), lambda: brush.step(-1), menu, 810, painting, repeat=True
            ),
            Action("brush_larger", tr("Larger brush"), ("]",), lambda: brush.step(1), menu, 815, painting, repeat=True),
        ]

    def show_in(self, scene) -> None:
        """The 3D scene (a ``SceneView``), once it is there, shows the points too."""
        scene.take_cloud_from(self._cloud)
        for signal in (self._controller.surfaceChanged, self._controller.maskChanged, self._view.depthRangeChanged):
            signal.connect(scene.redraw)

    def _show_mask(self, *_) -> None:
        shown = self._controller.people_shown and not self._view.overlay_hidden
        self.item.show_mask(self._controller.mask() if shown else None)

    def _whose(self, place: QPointF) -> str:
        """Who is at an image place, in words for the pointer's read-out."""
        mask = self._controller.mask() if self._controller.people_shown else None
        if mask is None:
            return ""
        row, column = round(place.y()), round(place.x())
        inside = 0 <= row < mask.shape[0] and 0 <= column < mask.shape[1]
        return tr("   person {mask}", mask=mask[row, column]) if inside and mask[row, column] else ""

    def _cloud(self) -> tuple[np.ndarray, np.ndarray] | None:
        """The points of the current frame, in the colours of the picture; the background is faint."""
        cloud = self._controller.cloud()
        if cloud is None or not len(cloud[0]):
            return None
        depth = cloud[0][:, 2]
        near, far = self._view.canvas.depth_range or (float(depth.min()), float(depth.max()) + 1)
        table = np.insert(depth_colours() / np.float32(255), 3, 1, axis=1)
        colours = table[np.clip((depth - near) * (255 / (far - near)), 0, 255).astype(int)]
        others = cloud[1] == 0
        colours[others] = _FAINT * colours[others] + (1 - _FAINT) * rgba(theme().canvas).astype(np.float32)
        return cloud[0], colours


def _raise(error: Exception):
    raise error
