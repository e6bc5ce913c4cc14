"""``DepthView``: what a depth recording adds to the frame view and to the 3D scene, put together."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QObject

from app.depths import Depths
from app.session import Session
from app.views.depth_bar import DepthBar
from app.views.frame_canvas import DEPTH_COLOURS
from app.views.frame_view import FrameView
from app.views.mask_brush import MaskBrush
from app.views.mask_item import MaskItem


class DepthView(QObject):
    """The bar over the frame, the people in colour over the picture, the brush, and the points in 3D."""

    def __init__(self, session: Session, depths: Depths, view: FrameView, attempt):
        super().__init__(view)
        self._depths, self._view = depths, view
        self.item = MaskItem()
        view.canvas.add(self.item)
        self.brush = MaskBrush(session, depths, view.canvas, self.item)
        self.brush.failed.connect(lambda error: attempt(lambda: _raise(error)))
        self.bar = DepthBar(depths, self.brush, view, attempt)
        view.layout().insertWidget(0, self.bar)
        depths.maskChanged.connect(self._show_mask)

    def show_in(self, scene) -> None:
        """The 3D scene (a ``SceneView``), once it is there, shows the points too."""
        scene.take_cloud_from(self._cloud)
        for signal in (self._depths.surfaceChanged, self._view.depthRangeChanged):
            signal.connect(scene.refresh_cloud)

    def _show_mask(self) -> None:
        self.item.show_mask(self._depths.mask() if self._depths.people_shown else None)

    def _cloud(self) -> tuple[np.ndarray, np.ndarray] | None:
        """The points of the frame that is shown, in the colours of the picture."""
        points = self._depths.cloud()
        if points is None or not len(points):
            return None
        near, far = self._view.canvas.depth_range or (float(points[:, 2].min()), float(points[:, 2].max()) + 1)
        table = pg.colormap.get(DEPTH_COLOURS).getLookupTable(nPts=256, alpha=True) / np.float32(255)
        return points, table[np.clip((points[:, 2] - near) * (255 / (far - near)), 0, 255).astype(int)]


def _raise(error: Exception):
    raise error
