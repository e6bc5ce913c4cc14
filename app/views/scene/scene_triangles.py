"""A vispy visual for coloured triangles that change with every frame: buffers are written, no shader is rebuilt."""

import numpy as np
from vispy.gloo import IndexBuffer, VertexBuffer
from vispy.scene.visuals import create_visual_node
from vispy.visuals import Visual

_VERTEX = """
varying vec4 v_color;
void main() {
    v_color = $color;
    gl_Position = $transform(vec4($position, 1.0));
}
"""
_FRAGMENT = """
varying vec4 v_color;
void main() { gl_FragColor = v_color; }
"""


class TrianglesVisual(Visual):
    """Triangles with a colour at each vertex, which carries the shading too."""

    def __init__(self):
        super().__init__(vcode=_VERTEX, fcode=_FRAGMENT)
        self._positions = VertexBuffer(np.zeros((3, 3), np.float32))
        self._colours = VertexBuffer(np.zeros((3, 4), np.float32))
        self._index_buffer = IndexBuffer()
        self._draw_mode = "triangles"
        self.shared_program.vert["position"] = self._positions
        self.shared_program.vert["color"] = self._colours
        self._filled = False
        self.freeze()

    def set_data(self, vertices: np.ndarray, faces: np.ndarray, colours: np.ndarray) -> None:
        """vertices (V, 3), faces (F, 3) indices, colours (V, 4) in [0, 1]."""
        self._positions.set_data(vertices.astype(np.float32), copy=True)
        self._colours.set_data(colours.astype(np.float32), copy=True)
        self._index_buffer.set_data(faces.astype(np.uint32).reshape(-1), copy=True)
        self._filled = len(faces) > 0
        self.update()

    def _prepare_transforms(self, view) -> None:
        view.view_program.vert["transform"] = view.get_transform()

    def _prepare_draw(self, view) -> bool:
        return self._filled


Triangles = create_visual_node(TrianglesVisual)
