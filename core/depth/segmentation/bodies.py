"""From what stands before the background to people: pieces of continuous depth, and which of them are bodies.

A person is told from a thing by size and by being round: boxes, tables and walls are made of a few large flat faces,
bodies are not. And a person stands before something: what lies behind all that is beside it is seen through an opening.
Pieces of one person (an arm before the trunk, a head over the shoulders) are joined by nearness.
"""

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from core.depth.segmentation.pixel_grid import PixelGrid, noise, smoothed, surface_normals

_STEEP = 4.0  # a surface may rise by so many times the distance of two pixels
_LEAST_PIECE, _LEAST_PIXELS, _LEAST_BODY = 0.006e6, 8, 40
"""Square millimetres and pixels of a piece, and pixels of a body: less is noise."""
_NOBODY = np.empty((0, 3))
_AWAITED, _LEAST_PART = 450.0, 0.02e6  # how near to where a person is expected, and how much of them must be seen
_LEAST_AREA, _MOST_AREA = 0.06e6, 2.2e6
_LEAST_LENGTH, _MOST_LENGTH, _LEAST_WIDTH = 330.0, 2500.0, 110.0
_FARTHEST_BODY = 5000.0  # millimetres: beyond, a sensor's noise is as large as a body is round
_FLAT_FACE, _FLAT_FACES, _ONE_WAY, _SURE_FACE = 0.5, 0.74, 0.9, 0.75
"""Shares of a body in its largest and in its three largest faces, and the length of its mean normal, at most.

Where a person is expected, only what is surely flat is no body.
"""
_BEFORE, _EDGE, _BESIDE = 0.2, 60.0, 16
"""Share of a person's edges, of those where the depth steps by so many millimetres, with the farther side outside, at
least; across so many pixels without a reading, a shadow, the other side is looked for."""
_FACE_TRIALS, _FACE_WAY, _LOOKED_AT = 40, 0.955, 300
_CLEARLY = 0.3  # share of a piece that stands clearly before the background
_GAP = 170.0  # millimetres between two pieces of one person
_SMALL_PIECE, _ONE_BODY = 0.45, 850.0
"""What has less than this part of a person's area is a piece of it, and so are legs under a trunk: no wider, in mm."""


@dataclass(frozen=True, eq=False)
class Piece:
    """Continuous depth: its ``label`` in the picture of labels, its visible ``area`` in square millimetres.

    points (h, w, 3) are those of the whole frame, camera millimetres; rows, columns (N,) are the piece's own.
    """

    label: int
    area: float
    points: np.ndarray
    rows: np.ndarray
    columns: np.ndarray

    @cached_property
    def sample(self) -> np.ndarray:
        """(n, 3) some of its points, spread evenly."""
        return self.points[self.rows[self._some], self.columns[self._some]]

    @cached_property
    def centre(self) -> np.ndarray:
        """(3,) the median."""
        return np.median(self.sample, axis=0)

    @cached_property
    def lengths(self) -> np.ndarray:
        """(3,) millimetres along its own axes, longest first."""
        return _lengths(self.sample)

    @property
    def _some(self) -> slice:
        return slice(None, None, max(1, len(self.rows) // _LOOKED_AT))

    @cached_property
    def _shape(self) -> tuple[tuple[float, float, float], float]:
        """Shares of its three largest flat faces, and the length of its mean normal."""
        normals = surface_normals(self.points, self.rows[self._some], self.columns[self._some])
        known = np.isfinite(normals[:, 0])
        one_way = float(np.linalg.norm(normals[known].mean(axis=0))) if known.sum() > 4 else 1.0
        return _faces(self.sample[known], normals[known]), one_way

    @property
    def is_flat(self) -> bool:
        """Made of flat faces, as things are."""
        faces, one_way = self._shape
        return faces[0] > _FLAT_FACE or sum(faces) > _FLAT_FACES or one_way > _ONE_WAY

    @property
    def is_surely_flat(self) -> bool:
        """One of its faces is larger than any on a body."""
        return self._shape[0][0] > _SURE_FACE

    @cached_property
    def is_before(self) -> bool:
        """Whether it stands before some of what is left, right and above it; below are tables and floors."""
        depth = self.points[..., 2]
        steps = np.concatenate([self._steps(depth, *way) for way in ((-1, 0), (0, -1), (0, 1))])
        farther, nearer = (steps > _EDGE).sum(), (steps < -_EDGE).sum()
        return bool(farther >= _BEFORE * (farther + nearer))

    def _steps(self, depth: np.ndarray, down: int, right: int) -> np.ndarray:
        """(n,) by how much farther it is beside the piece that way than at its edge: endless where nothing is read, NaN
        where the image ends."""
        own = np.zeros(depth.shape, bool)
        own[self.rows, self.columns] = True
        empty = own | np.isnan(depth)
        around = np.pad(np.where(empty, np.inf, depth), _BESIDE, constant_values=np.nan)
        at_edge = ~np.pad(own, 1)[self.rows + 1 + down, self.columns + 1 + right]
        rows, columns = self.rows[at_edge], self.columns[at_edge]
        found = np.full(len(rows), np.inf)
        for distance in range(1, _BESIDE + 1):
            next_one = around[rows + _BESIDE + distance * down, columns + _BESIDE + distance * right]
            found = np.where(np.isposinf(found), next_one, found)
        return found - depth[rows, columns]

    @property
    def is_person(self) -> bool:
        """Of a person's size, round, and before something."""
        if not _LEAST_AREA < self.area < _MOST_AREA or len(self.rows) < _LEAST_BODY or self.centre[2] > _FARTHEST_BODY:
            return False
        long, wide, _ = self.lengths
        return _LEAST_LENGTH < long < _MOST_LENGTH and wide > _LEAST_WIDTH and not self.is_flat and self.is_before


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
    depth: np.ndarray, front: np.ndarray, grid: PixelGrid, *, clear: np.ndarray | None = None,
    expected: np.ndarray = _NOBODY, homes: np.ndarray | None = None,
) -> tuple[np.ndarray, list[Figure]]:
    """Who is in ``front`` (h, w) bool of a grid's depth (h, w): labels (h, w) uint8, 0 for the background, and figures
    1 ...

    clear (h, w) bool: what is far enough before the background to be no noise of it; a piece must have some of that.
    expected (N, 3): where people were a moment ago or will be: there a part of one is enough. homes (h, w) numbers the
    places of people who stand still, 0 for none: from one to another nothing hangs together.
    """
    labels, pieces = _pieces(depth, front, grid, homes)
    if clear is not None:
        pieces = [piece for piece in pieces if clear[piece.rows, piece.columns].mean() > _CLEARLY]
    groups = _joined([piece for piece in pieces if piece.is_person or _is_awaited(piece, expected)], pieces)
    numbers = np.zeros(labels.max() + 1, np.uint8)
    for number, group in enumerate(groups, 1):
        numbers[[piece.label for piece in group]] = number
    return numbers[labels], [_figure(group) for group in groups]


def _is_awaited(piece: Piece, expected: np.ndarray) -> bool:
    near = len(expected) and np.linalg.norm(expected - piece.centre, axis=1).min() < _AWAITED
    return bool(near) and piece.area > _LEAST_PART and not piece.is_surely_flat


def _joined(people: list[Piece], pieces: list[Piece]) -> list[list[Piece]]:
    """The pieces of each person, largest person first: small round pieces go to the person whom they all but touch."""
    people = sorted(people, key=lambda piece: -piece.area)
    groups: list[list[Piece]] = []
    for piece in people:
        host = next((g for g in groups if _is_part(piece, g[0]) and _gap(piece, g[0]) < _GAP), None)
        (groups.append([piece]) if host is None else host.append(piece))
    taken = {piece.label for piece in people}
    for piece in pieces:
        if groups and piece.label not in taken and (piece.area < _LEAST_PART or not piece.is_flat):
            gaps = [_gap(piece, group[0]) for group in groups]
            nearest = int(np.argmin(gaps))
            if gaps[nearest] < _GAP and _is_part(piece, groups[nearest][0]):
                groups[nearest].append(piece)
    return groups


def _is_part(piece: Piece, person: Piece) -> bool:
    """Whether both together can be one person: the piece is small, or both are no wider than one body."""
    if piece.area < _SMALL_PIECE * person.area:
        return True
    return _lengths(np.concatenate([piece.sample, person.sample]))[1] < _ONE_BODY


def _gap(a: Piece, b: Piece) -> float:
    """Millimetres between two pieces, from a part of their points."""
    p, q = (piece.sample[:: max(1, len(piece.sample) // 120)] for piece in (a, b))
    squares = (p * p).sum(axis=1)[:, None] + (q * q).sum(axis=1) - 2 * p @ q.T
    return float(np.sqrt(max(squares.min(), 0)))


def _figure(group: list[Piece]) -> Figure:
    areas = np.array([piece.area for piece in group])
    low, high = np.percentile(group[0].sample, (3, 97), axis=0)
    return Figure(areas @ np.array([piece.centre for piece in group]) / areas.sum(), float(areas.sum()), low, high)


def _pieces(depth: np.ndarray, front: np.ndarray, grid: PixelGrid, homes=None) -> tuple[np.ndarray, list[Piece]]:
    """Labels (h, w) int32, 0 for none, and the pieces of ``front`` that are more than noise."""
    labels = connected(depth, front, grid, homes)
    areas = grid.area(depth)
    points = grid.camera.unproject_depth(smoothed(depth))
    rows, columns = np.nonzero(front)
    order = np.argsort(labels[rows, columns], kind="stable")
    rows, columns = rows[order], columns[order]
    ends = np.cumsum(np.bincount(labels[rows, columns]))
    pieces = []
    for label, (start, stop) in enumerate(pairwise([0, *ends])):
        own = np.s_[start:stop]
        area = float(areas[rows[own], columns[own]].sum())
        if stop - start >= _LEAST_PIXELS and area > _LEAST_PIECE:
            pieces.append(Piece(label, area, points, rows[own], columns[own]))
    return labels, pieces


def connected(
    depth: np.ndarray, front: np.ndarray, grid: PixelGrid, homes: np.ndarray | None = None
) -> np.ndarray:
    """(h, w) int32 labels: neighbours belong together unless the depth steps between them.

    Pixels and the links between them are drawn into a picture of twice the size, whose connected parts are found.
    """
    import cv2

    known = np.where(front, depth, np.nan).astype(np.float32)
    step = _STEEP * grid.pitch(known) + 0.5 * noise(known)
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


def _lengths(points: np.ndarray) -> np.ndarray:
    """(3,) millimetres along the points' own axes, longest first."""
    middle = points.mean(axis=0)
    axes = np.linalg.eigh(np.cov((points - middle).T))[1]
    return np.ptp(np.percentile((points - middle) @ axes, (2, 98), axis=0), axis=0)[::-1]


def _faces(points: np.ndarray, normals: np.ndarray) -> tuple[float, float, float]:
    """Shares of the three largest flat faces."""
    slack, free, shares = 0.6 * noise(points[:, 2]), np.arange(len(points)), [0.0, 0.0, 0.0]
    for rank in range(3):
        if len(free) < 8:
            break
        p, n = points[free], normals[free]
        tried = np.linspace(0, len(free) - 1, min(_FACE_TRIALS, len(free))).astype(int)
        off = np.abs(p @ n[tried].T - (p[tried] * n[tried]).sum(axis=1))
        agree = (off < slack[free, None]) & (n @ n[tried].T > _FACE_WAY)
        best = agree.sum(axis=0).argmax()
        shares[rank] = float(agree[:, best].sum() / len(points))
        free = free[~agree[:, best]]
    return shares[0], shares[1], shares[2]
