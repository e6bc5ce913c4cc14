"""Primitives: boxes, cylinders, ellipsoids and what is joined of them, as meshes (vertices, faces)."""

import numpy as np

Mesh = tuple[np.ndarray, np.ndarray]
"""(V, 3) float millimetres and (F, 3) int."""


def box(centre, sizes, yaw: float = 0.0) -> Mesh:
    """An upright box; ``sizes`` along x, y, z, turned by ``yaw`` degrees about y."""
    corners = np.array([(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], float) / 2
    faces = [(0, 1, 3), (0, 3, 2), (4, 6, 7), (4, 7, 5), (0, 4, 5), (0, 5, 1), (2, 3, 7), (2, 7, 6), (0, 2, 6),
             (0, 6, 4), (1, 5, 7), (1, 7, 3)]
    return _turned(corners * sizes, yaw) + centre, np.array(faces)


def cylinder(centre, radius: float, height: float, sides: int = 24) -> Mesh:
    """An upright cylinder, closed at both ends."""
    angle = np.arange(sides) * 2 * np.pi / sides
    ring = np.column_stack([radius * np.cos(angle), np.zeros(sides), radius * np.sin(angle)])
    up = np.array([(0, height / 2, 0)])
    vertices = np.concatenate([ring - up, ring + up, -up, up])
    k, after = np.arange(sides), (np.arange(sides) + 1) % sides
    low, high = np.full(sides, 2 * sides), np.full(sides, 2 * sides + 1)
    around = [(k, k + sides, after), (after, k + sides, after + sides)]
    ends = [(low, k, after), (high, after + sides, k + sides)]
    return vertices + centre, np.concatenate([np.column_stack(columns) for columns in around + ends])


def ball(centre, radii, rings: int = 10) -> Mesh:
    """An ellipsoid with half axes ``radii`` (a number or three)."""
    polar, around = np.linspace(0, np.pi, rings + 1), np.arange(2 * rings) * np.pi / rings
    p, a = np.meshgrid(polar, around, indexing="ij")
    vertices = np.stack([np.sin(p) * np.cos(a), np.cos(p), np.sin(p) * np.sin(a)], axis=-1).reshape(-1, 3)
    row, column = (grid.ravel() for grid in np.meshgrid(np.arange(rings), np.arange(2 * rings), indexing="ij"))
    after, width = (column + 1) % (2 * rings), 2 * rings
    corner = [row * width + column, row * width + after, (row + 1) * width + after, (row + 1) * width + column]
    faces = np.concatenate([np.column_stack(corner[:3]), np.column_stack([corner[0], corner[2], corner[3]])])
    return vertices * radii + centre, faces


def joined(meshes: list[Mesh]) -> Mesh:
    """One mesh of several."""
    offsets = np.cumsum([0] + [len(vertices) for vertices, _ in meshes[:-1]])
    faces = [faces + offset for (_, faces), offset in zip(meshes, offsets, strict=True)]
    return np.concatenate([vertices for vertices, _ in meshes]), np.concatenate(faces)


def _turned(points: np.ndarray, yaw: float) -> np.ndarray:
    c, s = np.cos(np.radians(yaw)), np.sin(np.radians(yaw))
    return points @ np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]]).T
