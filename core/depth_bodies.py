"""From what stands before the background to people: pieces of continuous depth, and which of them are bodies.

A person is told from a thing by size and by being round: boxes, tables and walls are made of a few large flat faces,
bodies are not. Pieces of one person (an arm before the trunk, a head over the shoulders) are joined by nearness.
"""

from dataclasses import dataclass

import numpy as np

from core.depth_lattice import Lattice, noise, smoothed, surface_normals

_STEEP = 4.0  # a surface may rise by so many times the distance of two pixels
_LEAST_PIECE, _LEAST_PIXELS = 0.006e6, 8  # square millimetres and pixels: less is noise
_NOBODY = np.empty((0, 3))
_AWAITED, _LEAST_PART = 450.0, 0.02e6  # how near to where somebody is expected, and how much of them must be seen
_LEAST_AREA, _MOST_AREA = 0.06e6, 2.2e6
_LEAST_LENGTH, _MOST_LENGTH, _LEAST_WIDTH = 330.0, 2500.0, 110.0
_FLAT_FACE, _FLAT_FACES, _ONE_WAY = 0.48, 0.66, 0.9
"""Shares of a body in its largest and in its three largest faces, and the length of its mean normal, at most."""
_FACE_TRIALS, _FACE_WAY, _FACE_LOOKED_AT = 48, 0.955, 700
_GAP = 170.0  # millimetres between two pieces of one person
_SMALL_PIECE = 0.6  # of a person: what is larger than this part of it is not just a piece of it


@dataclass(frozen=True, eq=False)
class Piece:
    """Continuous depth: its ``label`` in the picture of labels, its visible ``area`` in square millimetres.

    points (N, 3) camera millimetres; centre (3,) their median; lengths (3,) along its own axes, longest first.
    ``faces`` are the shares of its three largest flat faces, ``one_way`` the length of its mean normal.
    """

    label: int
    area: float
    points: np.ndarray
    centre: np.ndarray
    lengths: np.ndarray
    faces: tuple[float, float, float]
    one_way: float

    @property
    def is_flat(self) -> bool:
        """Made of flat faces, as things are."""
        return self.faces[0] > _FLAT_FACE or sum(self.faces) > _FLAT_FACES or self.one_way > _ONE_WAY

    @property
    def is_person(self) -> bool:
        """Of a person's size, and round."""
        long, wide, _ = self.lengths
        sized = _LEAST_AREA < self.area < _MOST_AREA and _LEAST_LENGTH < long < _MOST_LENGTH and wide > _LEAST_WIDTH
        return sized and not self.is_flat


@dataclass(frozen=True, eq=False)
class Figure:
    """One person in one frame, in as many pieces as are seen: ``area`` in square millimetres.

    centre, low, high (3,) camera millimetres: the middle of what is seen, and the corners of a box round most of it.
    """

    centre: np.ndarray
    area: float
    low: np.ndarray
    high: np.ndarray


def people_in(
    depth: np.ndarray, front: np.ndarray, lattice: Lattice, expected: np.ndarray = _NOBODY,
    homes: np.ndarray | None = None,
) -> tuple[np.ndarray, list[Figure]]:
    """Who is in ``front`` (h, w) bool of a lattice's depth (h, w): labels (h, w) uint8, 0 for nobody, and figures 1 ...

    expected (N, 3): where people were a moment ago or will be: there a part of one is enough. ``homes`` (h, w) numbers
    the places of people who stand still, 0 for none: from one to another nothing hangs together.
    """
    labels, pieces = _pieces(depth, front, lattice, homes)
    groups = _joined([piece for piece in pieces if piece.is_person or _is_awaited(piece, expected)], pieces)
    numbers = np.zeros(labels.max() + 1, np.uint8)
    for number, group in enumerate(groups, 1):
        numbers[[piece.label for piece in group]] = number
    return numbers[labels], [_figure(group) for group in groups]


def _is_awaited(piece: Piece, expected: np.ndarray) -> bool:
    near = len(expected) and np.linalg.norm(expected - piece.centre, axis=1).min() < _AWAITED
    return bool(near) and piece.area > _LEAST_PART and not piece.is_flat


def _joined(people: list[Piece], pieces: list[Piece]) -> list[list[Piece]]:
    """The pieces of each person, largest person first: small round pieces go to the person whom they all but touch."""
    people = sorted(people, key=lambda piece: -piece.area)
    groups: list[list[Piece]] = []
    for piece in people:
        host = next((g for g in groups if piece.area < _SMALL_PIECE * g[0].area and _gap(piece, g[0]) < _GAP), None)
        (groups.append([piece]) if host is None else host.append(piece))
    taken = {piece.label for piece in people}
    for piece in pieces:
        if groups and piece.label not in taken and not piece.is_flat:
            gaps = [_gap(piece, group[0]) for group in groups]
            nearest = int(np.argmin(gaps))
            if gaps[nearest] < _GAP and piece.area < _SMALL_PIECE * groups[nearest][0].area:
                groups[nearest].append(piece)
    return groups


def _gap(a: Piece, b: Piece) -> float:
    """Millimetres between two pieces, from a part of their points."""
    a, b = (piece.points[:: max(1, len(piece.points) // 120)] for piece in (a, b))
    squares = (a * a).sum(axis=1)[:, None] + (b * b).sum(axis=1) - 2 * a @ b.T
    return float(np.sqrt(max(squares.min(), 0)))


def _figure(group: list[Piece]) -> Figure:
    areas = np.array([piece.area for piece in group])
    low, high = np.percentile(group[0].points, (3, 97), axis=0)
    return Figure(areas @ np.array([piece.centre for piece in group]) / areas.sum(), float(areas.sum()), low, high)


def _pieces(depth: np.ndarray, front: np.ndarray, lattice: Lattice, homes=None) -> tuple[np.ndarray, list[Piece]]:
    """Labels (h, w) int32, 0 for none, and the pieces of ``front`` that are more than noise."""
    labels = connected(depth, front, lattice, homes)
    areas = lattice.area(depth)
    large = np.bincount(labels[front], areas[front]) > _LEAST_PIECE
    kept = np.flatnonzero(large & (np.bincount(labels[front]) >= _LEAST_PIXELS))
    points = lattice.camera.unproject_depth(smoothed(depth))
    normals = surface_normals(points)
    return labels, [_described(int(label), labels == label, points, normals, areas) for label in kept]


def connected(
    depth: np.ndarray, front: np.ndarray, lattice: Lattice, homes: np.ndarray | None = None
) -> np.ndarray:
    """(h, w) int32 labels: neighbours belong together unless the depth steps between them.

    Pixels and the links between them are drawn into a picture of twice the size, whose connected parts are found.
    """
    import cv2

    known = np.where(front, depth, np.nan).astype(np.float32)
    step = _STEEP * lattice.pitch(known) + 0.5 * noise(known)
    links = np.zeros((2 * depth.shape[0] - 1, 2 * depth.shape[1] - 1), np.uint8)
    links[::2, ::2] = front
    links[::2, 1::2] = np.abs(known[:, 1:] - known[:, :-1]) < step[:, 1:]
    links[1::2, ::2] = np.abs(known[1:] - known[:-1]) < step[1:]
    if homes is not None:
        links[::2, 1::2] &= _same(homes[:, 1:], homes[:, :-1])
        links[1::2, ::2] &= _same(homes[1:], homes[:-1])
    return np.ascontiguousarray(cv2.connectedComponents(links, connectivity=4)[1][::2, ::2])


def _same(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    return (one == other) | (one == 0) | (other == 0)


def _described(label: int, mask: np.ndarray, points: np.ndarray, normals: np.ndarray, areas: np.ndarray) -> Piece:
    p, n = points[mask], normals[mask]
    centre = np.median(p, axis=0)
    axes = np.linalg.eigh(np.cov((p - centre).T))[1]
    lengths = np.ptp(np.percentile((p - centre) @ axes, (2, 98), axis=0), axis=0)[::-1]
    known = np.isfinite(n[:, 0])
    one_way = float(np.linalg.norm(n[known].mean(axis=0))) if known.sum() > 4 else 1.0
    return Piece(label, float(areas[mask].sum()), p, centre, lengths, _faces(p[known], n[known]), one_way)


def _faces(points: np.ndarray, normals: np.ndarray) -> tuple[float, float, float]:
    """Shares of the three largest flat faces."""
    rng = np.random.default_rng(0)
    if len(points) > _FACE_LOOKED_AT:
        chosen = rng.choice(len(points), _FACE_LOOKED_AT, replace=False)
        points, normals = points[chosen], normals[chosen]
    slack, free, shares = 0.6 * noise(points[:, 2]), np.arange(len(points)), []
    for _ in range(3):
        if len(free) < 8:
            shares.append(0.0)
            continue
        p, n = points[free], normals[free]
        tried = rng.choice(len(free), min(_FACE_TRIALS, len(free)), replace=False)
        off = np.abs(p @ n[tried].T - (p[tried] * n[tried]).sum(axis=1))
        agree = (off < slack[free, None]) & (n @ n[tried].T > _FACE_WAY)
        best = agree.sum(axis=0).argmax()
        shares.append(float(agree[:, best].sum() / len(points)))
        free = free[~agree[:, best]]
    return tuple(shares)
