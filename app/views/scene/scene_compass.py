"""The compass in a corner of the 3D scene."""

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme import theme
from app.views.scene.scene_canvas import SceneCanvas
from core.language import tr


class Compass(QWidget):
    """The data's own axes as the camera sees them, and which way is up; in a corner of the scene."""

    def __init__(self, parent: QWidget, scene: SceneCanvas):
        super().__init__(parent, objectName="compass")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Axes of the 3D scene"))
        self.setGeometry(8, 4, 190, 92)
        self._scene, self._axes, self._words = scene, np.eye(3), ""
        self.show()

    def show_axes(self, axes: np.ndarray, words: str) -> None:
        """``axes``: the rotation from data to scene; ``words``: which space it is."""
        self._axes, self._words = axes, words
        self.update()

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, reach = QPointF(34, 36), 22.0
        seen = self._axes.T @ _camera_axes(self._scene.camera).T  # each data axis in (right, up, towards us)
        for axis in np.argsort(seen[:, 2]):
            colour = QColor(theme().axes[axis])
            end = middle + QPointF(reach * seen[axis, 0], -reach * seen[axis, 1])
            painter.setPen(QPen(colour, 2.2, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(middle, end)
            painter.setPen(colour)
            tip = middle + (end - middle) * 1.3
            painter.drawText(QPointF(tip.x() - 4, tip.y() + 4), "xyz"[axis])
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        """On a ground of their own: a coloured cloud may lie behind them."""
        place = self.fontMetrics().boundingRect(self._words).translated(8, 86)
        ground = QColor(theme().panel)
        ground.setAlpha(200)
        painter.fillRect(place.adjusted(-4, -2, 4, 2), ground)
        painter.setPen(QColor(theme().ink))
        painter.drawText(QPointF(8, 86), self._words)


def _camera_axes(camera) -> np.ndarray:
    """(3, 3) rows: right, up and towards the viewer, in the scene."""
    azimuth, elevation = np.radians(camera.azimuth), np.radians(camera.elevation)
    right = np.array([np.cos(azimuth), np.sin(azimuth), 0])
    towards = np.array([np.sin(azimuth) * np.cos(elevation), -np.cos(azimuth) * np.cos(elevation), np.sin(elevation)])
    return np.stack([right, np.cross(towards, right), towards])
