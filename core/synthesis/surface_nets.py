"""The surface of a signed distance field as triangles: naive surface nets (Gibson 1998), drawn onto the surface."""

import numpy as np

from core.synthesis.distance_fields import Field


def surface_mesh(field: Field, low, high, step: float, keep) -> tuple[np.ndarray, np.ndarray]:
    """The part of the surface in the box from ``low`` to ``high`` (3,) whose vertices are all to be kept.

    ``step`` is the side of a cell; ``keep`` says of vertices (V, 3) which, (V,) bool. Returns vertices (V, 3) and
    triangles (F, 3) whose corners go round to the right, seen from inside.
    """
    vertices, faces = _surface_nets(field, np.asarray(low, float), np.asarray(high, float), step)
    kept = keep(vertices)
    faces = faces[kept[faces].all(axis=1)]
    used, faces = np.unique(faces, return_inverse=True)
    return vertices[used], faces.reshape(-1, 3)


def _surface_nets(field: Field, low: np.ndarray, high: np.ndarray, step: float) -> tuple[np.ndarray, np.ndarray]:
    """One vertex a cell that the surface crosses."""
    axes = [np.arange(a, b + step, step) for a, b in zip(low, high, strict=True)]
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1)
    values = field(grid.reshape(-1, 3)).reshape(grid.shape[:3])
    inside = values < 0
    shape = np.array(inside.shape) - 1
    corners = np.sum([inside[i:i + shape[0], j:j + shape[1], k:k + shape[2]]
                      for i in (0, 1) for j in (0, 1) for k in (0, 1)], axis=0)
    crossed = (corners > 0) & (corners < 8)
    number = np.full(crossed.shape, -1)
    number[crossed] = np.arange(crossed.sum())
    vertices = grid[:-1, :-1, :-1][crossed] + step / 2
    faces = np.concatenate([_quads(inside, number, axis) for axis in range(3)])
    for _ in range(3):
        vertices = _onto_surface(field, _relaxed(vertices, faces), step)
    return _onto_surface(field, vertices, step), faces


def _relaxed(vertices: np.ndarray, faces: np.ndarray) -> np.ndarray:
    """Each vertex at the mean of its neighbours, which evens out the steps of the grid."""
    total = np.zeros_like(vertices)
    for k in range(3):
        ring = vertices[faces[:, (k + 1) % 3]] + vertices[faces[:, (k + 2) % 3]]
        for axis in range(3):
            total[:, axis] += np.bincount(faces[:, k], ring[:, axis], len(vertices))
    count = 2 * np.bincount(faces.ravel(), minlength=len(vertices))
    return np.where(count[:, None] > 0, total / np.maximum(count, 1)[:, None], vertices)


def _quads(inside: np.ndarray, number: np.ndarray, axis: int) -> np.ndarray:
    """Two triangles for every grid edge along ``axis`` that the surface crosses, joining the four cells around it."""
    one, two = (axis + 1) % 3, (axis + 2) % 3
    here = np.moveaxis(inside, (axis, one, two), (0, 1, 2))
    cell = np.moveaxis(number, (axis, one, two), (0, 1, 2))
    edge = here[:-1, 1:-1, 1:-1] != here[1:, 1:-1, 1:-1]
    outward = here[:-1, 1:-1, 1:-1][edge]
    around = (cell[:, :-1, :-1], cell[:, 1:, :-1], cell[:, 1:, 1:], cell[:, :-1, 1:])
    quad = np.stack([cells[edge] for cells in around], axis=1)
    quad = np.where(outward[:, None], quad, quad[:, ::-1])
    return np.concatenate([quad[:, [0, 1, 2]], quad[:, [0, 2, 3]]])


def _onto_surface(field: Field, points: np.ndarray, step: float) -> np.ndarray:
    """One Newton step along the gradient, never further than half a cell."""
    value = field(points)
    gradient = _gradient(field, points, value)
    move = -(value / np.maximum((gradient**2).sum(axis=1), 0.05))[:, None] * gradient
    length = np.maximum(np.linalg.norm(move, axis=1, keepdims=True), 1e-9)
    return points + move * np.minimum(1, 0.5 * step / length)


def normals(field: Field, points: np.ndarray) -> np.ndarray:
    """(N, 3) unit vectors out of the solid at points (N, 3) of its surface."""
    gradient = _gradient(field, points, field(points))
    return gradient / np.maximum(np.linalg.norm(gradient, axis=1, keepdims=True), 1e-9)


def _gradient(field: Field, points: np.ndarray, value: np.ndarray) -> np.ndarray:
    """(N, 3) by differences over half a millimetre."""
    return np.stack([field(points + offset) - value for offset in np.eye(3) / 2], axis=1) * 2
