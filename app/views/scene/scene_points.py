"""A vispy visual for a cloud of coloured points that changes with every frame: buffers are written, no more."""

import numpy as np
from vispy.gloo import VertexBuffer
from vispy.scene.visuals import create_visual_node
from vispy.visuals import Visual

_VERTEX = """
varying vec4 v_color;
void main() {
    v_color = $color;
    gl_Position = $transform(vec4($position, 1.0));
    gl_Position.z = 0.5 * (gl_Position.z + gl_Position.w);
    gl_PointSize = $size;
}
"""
# As if twice as far away for the depth test: bones lie just behind the surface that a camera sees, and must show.
_FRAGMENT = """
varying vec4 v_color;
void main() { gl_FragColor = v_color; }
"""


class PointsVisual(Visual):
    """Square points of ``size`` pixels."""

    def __init__(self, size: float = 3.0):
        super().__init__(vcode=_VERTEX, fcode=_FRAGMENT)
        self._positions = VertexBuffer(np.zeros((1, 3), np.float32))
        self._colours = VertexBuffer(np.zeros((1, 4), np.float32))
        self._draw_mode = "points"
        self.shared_program.vert["position"] = self._positions
        self.shared_program.vert["color"] = self._colours
        self.shared_program.vert["size"] = size
        self._filled = False
        self.freeze()

    def set_data(self, positions: np.ndarray, colours: np.ndarray) -> None:
        """positions (N, 3), colours (N, 4) in [0, 1]."""
        self._filled = len(positions) > 0
        if self._filled:
            self._positions.set_data(positions.astype(np.float32), copy=True)
            self._colours.set_data(colours.astype(np.float32), copy=True)
        self.update()

    def _prepare_transforms(self, view) -> None:
        view.view_program.vert["transform"] = view.get_transform()

    def _prepare_draw(self, view) -> bool:
        return self._filled


Points = create_visual_node(PointsVisual)
