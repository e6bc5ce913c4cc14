"""Which way is up in a picture, from its upright edges: door frames, corners of rooms, legs of tables, posts."""

from collections.abc import Sequence

import numpy as np

from core.camera import Camera
from core.gravity import SAID, Gravity
from core.language import tr

SIDE = 1280  # pixels: larger pictures are made smaller
SHORTEST = 0.02  # of the picture's longer side: shorter edges tell little of a direction
LEAN = 30.0  # degrees: cameras whose upright leans more than this from the picture's are not looked for
STRAIGHT = 1.5  # degrees that an edge may miss the vertical by
FEWEST, SHARE = 8, 0.25  # edges that must agree, and their share of the length of all that could be upright
UNSURE = 4.0  # degrees: a direction that may be this far off is none
GUESSED_LENS = 0.2  # of the focal length: how far a guessed field of view may be wrong
ASSUMED = "assumed"
"""The name of a camera whose field of view was not measured."""
_TRIALS, _DRAWS = 2000, 40


def assumed_camera(width: int, height: int, degrees: float) -> Camera:
    """A camera that sees so many degrees across the longer side of its picture."""
    upright = Camera.from_fov(max(width, height), min(width, height), degrees).K[0, 0]
    K = np.array([[upright, 0, (width - 1) / 2], [0, upright, (height - 1) / 2], [0, 0, 1.0]])
    return Camera(width, height, K, name=ASSUMED)


def edges_in(pictures: Sequence[np.ndarray]) -> np.ndarray:
    """(N, 2, 2) pixels: the ends of the longer straight edges of a room, from pictures (H, W, 3) uint8 of one camera
    that stands still. They are those of the median picture: people move, rooms do not."""
    import cv2

    height, width = pictures[0].shape[:2]
    scale = min(1.0, SIDE / max(width, height))
    size = max(2, round(width * scale)), max(2, round(height * scale))
    small = [cv2.cvtColor(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY)
             for picture in pictures]  # fmt: skip
    still = np.median(np.stack(small), axis=0).astype(np.uint8)
    found = cv2.createLineSegmentDetector(cv2.LSD_REFINE_STD).detect(still)[0]
    ends = np.empty((0, 2, 2)) if found is None else found.reshape(-1, 2, 2).astype(float)
    long = np.linalg.norm(ends[:, 1] - ends[:, 0], axis=1) > SHORTEST * max(size)
    return (ends[long] + 0.5) * (width / size[0], height / size[1]) - 0.5


def upright_edges(edges: np.ndarray, camera: Camera) -> Gravity | None:
    """Up in the camera's axes from edges (N, 2, 2) in its picture; None where too few agree on one.

    Edges are segments of planes through the camera; upright ones share one direction. It is found by trying the
    directions that two edges have in common, then refined by least squares with Tukey's weights over those within 1.5
    degrees. ``sigma`` is from 40 draws of the edges (bootstrap).
    """
    normals, lengths = _planes(edges, camera)
    near = _misses(normals, np.array([0.0, -1.0, 0.0])) < LEAN
    normals, lengths = normals[near], lengths[near]
    if len(normals) < FEWEST:
        return None
    rng = np.random.default_rng(0)
    up = _refined(_common(normals, lengths, rng), normals, lengths)
    agree = _misses(normals, up) < STRAIGHT
    if agree.sum() < FEWEST or lengths[agree].sum() < SHARE * lengths.sum():
        return None
    draws = (rng.integers(len(normals), size=len(normals)) for _ in range(_DRAWS))
    again = np.array([_refined(up, normals[rows], lengths[rows]) for rows in draws])
    sigma = float(np.degrees(np.sqrt(np.mean(np.arccos(np.clip(again @ up, -1, 1)) ** 2))))
    if sigma > UNSURE:
        return None
    pitch = abs(up[2]) * np.sqrt(1 - up[2] ** 2)  # a level camera's upright is right whatever the lens
    lens = np.degrees(GUESSED_LENS * pitch) if camera.name == ASSUMED else 0.0
    return Gravity(up, tr(SAID["edges"]), max(float(np.hypot(sigma, lens)), 1.0), by="edges")


def _planes(edges: np.ndarray, camera: Camera) -> tuple[np.ndarray, np.ndarray]:
    """Unit normals (N, 3) of the planes through the camera in which edges lie, and the edges' lengths (N,), pixels."""
    plane = camera.rays(edges)
    rays = np.concatenate([plane, np.ones((*plane.shape[:2], 1))], axis=-1)
    normals = np.cross(rays[:, 0], rays[:, 1])
    known = np.isfinite(normals).all(axis=1)
    lengths = np.linalg.norm(edges[known, 1] - edges[known, 0], axis=1)
    return normals[known] / np.linalg.norm(normals[known], axis=1, keepdims=True), lengths


def _misses(normals: np.ndarray, up: np.ndarray) -> np.ndarray:
    """(N,) degrees between a direction and the planes."""
    return np.degrees(np.arcsin(np.clip(np.abs(normals @ up), 0, 1)))


def _common(normals: np.ndarray, lengths: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The direction on which most of the length agrees, of those that pairs of edges share."""
    pairs = rng.choice(len(normals), size=(_TRIALS, 2), p=lengths / lengths.sum())
    shared = np.cross(normals[pairs[:, 0]], normals[pairs[:, 1]])
    size = np.linalg.norm(shared, axis=1)
    shared = shared[size > 1e-3] / size[size > 1e-3, None]
    shared *= np.where(shared[:, 1:2] > 0, -1.0, 1.0)
    shared = shared[-shared[:, 1] > np.cos(np.radians(LEAN))]
    if not len(shared):
        return np.array([0.0, -1.0, 0.0])
    misses = np.degrees(np.arcsin(np.clip(np.abs(shared @ normals.T), 0, 1)))
    return shared[(np.clip(1 - (misses / STRAIGHT) ** 2, 0, None) @ lengths).argmax()]


def _refined(up: np.ndarray, normals: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    for _ in range(10):
        weight = lengths * np.clip(1 - (_misses(normals, up) / STRAIGHT) ** 2, 0, None) ** 2
        if np.count_nonzero(weight) < 2:
            return up
        _, axes = np.linalg.eigh((normals * weight[:, None]).T @ normals)
        up = axes[:, 0] * (1.0 if axes[1, 0] < 0 else -1.0)
    return up
