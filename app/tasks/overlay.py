"""Draws poses into pictures with OpenCV: for rendered videos, contact sheets and thumbnails. No Qt."""

from functools import cache

import numpy as np

from app.colors import LOW_CONFIDENCE, SIDE_COLORS, rgb
from core.poses import Status
from core.skeleton import Skeleton
from core.track import FramePose

_FINE = 0.35  # of the size of a body's marks, for those of face and hands
_SHIFT = 4  # OpenCV draws at 1/16 pixel with shift=4


def draw_pose(picture: np.ndarray, pose: FramePose, skeleton: Skeleton, scale: float = 1.0) -> None:
    """Draw one person into ``picture`` (H, W, 3) uint8 RGB, in place; ``scale`` is picture pixels per pose pixel.

    Left joints are blue discs, right ones orange squares, axial ones grey diamonds; inferred joints are hollow,
    confirmed ones have a dark ring, bones of low confidence are thin and dashed.
    """
    import cv2

    points = (pose.coords[:, :2] + 0.5) * scale - 0.5
    size = _mark_size(points, picture)
    sides, fine = skeleton.sides(), skeleton.fine
    for parent, child in skeleton.bones:
        if np.isfinite(points[[parent, child]]).all():
            doubtful = pose.confidence[[parent, child]].min() < LOW_CONFIDENCE
            own = size * (_FINE if fine[[parent, child]].all() else 1)
            _draw_bone(cv2, picture, points[parent], points[child], _bone_color(sides, parent, child), own, doubtful)
    for joint in np.flatnonzero(np.isfinite(points[:, 0])):
        own = size * (_FINE if fine[joint] else 1)
        _draw_joint(cv2, picture, points[joint], sides[joint], Status(int(pose.status[joint])), own)


def depth_limits(depth: np.ndarray) -> tuple[float, float]:
    """Nearest and farthest millimetres that the colours of a recording span, from one of its frames."""
    known = depth[np.isfinite(depth)]
    near, far = np.percentile(known, (1, 99)) if len(known) else (0.0, 1.0)
    return float(near), float(max(far, near + 1))


@cache
def depth_colours() -> np.ndarray:
    """(256, 3) uint8 RGB from near to far: Google's Turbo, near is blue."""
    import cv2

    return cv2.applyColorMap(np.arange(256, dtype=np.uint8)[:, None], cv2.COLORMAP_TURBO)[:, 0, ::-1]


def depth_picture(depth: np.ndarray, limits: tuple[float, float] | None = None) -> np.ndarray:
    """(H, W, 3) uint8 RGB of a depth frame in millimetres in ``depth_colours``; no reading is black.

    The colours span ``limits``, or what the frame itself holds.
    """
    import cv2

    near, far = limits or depth_limits(depth)
    with np.errstate(invalid="ignore"):
        level = np.clip((depth - near) * (255 / (far - near)), 0, 255)
    picture = cv2.applyColorMap(np.nan_to_num(level).astype(np.uint8), cv2.COLORMAP_TURBO)[..., ::-1].copy()
    picture[np.isnan(depth)] = 0
    return picture


def _mark_size(points: np.ndarray, picture: np.ndarray) -> float:
    """Marks that suit the person: a small figure is not hidden behind them, a large one not left with specks."""
    seen = points[np.isfinite(points[:, 0])]
    extent = np.linalg.norm(np.ptp(seen.astype(float), axis=0)) if len(seen) > 1 else 0.0
    return float(np.clip(extent / 90, 1.4, max(2.0, min(picture.shape[:2]) / 150)))


def _bone_color(sides: tuple[str, ...], parent: int, child: int) -> tuple[int, int, int]:
    side = sides[child] if sides[child] != "centre" else sides[parent]
    return rgb(SIDE_COLORS[side if sides[parent] in (side, "centre") or sides[child] == side else "centre"])


def _fixed(point) -> tuple[int, int]:
    x, y = np.clip(np.asarray(point, float) * (1 << _SHIFT), -(1 << 28), 1 << 28)
    return int(round(x)), int(round(y))


def _draw_bone(cv2, picture, start, stop, color, size, doubtful) -> None:
    if not doubtful:
        cv2.line(picture, _fixed(start), _fixed(stop), color, max(1, round(size * 0.8)), cv2.LINE_AA, _SHIFT)
        return
    dashes = int(np.clip(np.linalg.norm(stop - start) / (4 * size), 1, 200))
    for dash in range(dashes):
        a, b = ((dash + part) / dashes for part in (0.0, 0.5))
        ends = (_fixed(start + (stop - start) * f) for f in (a, b))
        cv2.line(picture, *ends, color, 1, cv2.LINE_AA, _SHIFT)


def _draw_joint(cv2, picture, point, side, status, size) -> None:
    color, r = rgb(SIDE_COLORS[side]), size * 1.3
    if side == "left":
        outline = cv2.ellipse2Poly((0, 0), (1000, 1000), 0, 0, 360, 20) / 1000 * r
    elif side == "right":
        outline = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * r * 0.88
    else:
        outline = np.array([[0, -1], [1, 0], [0, 1], [-1, 0]]) * r * 1.15
    shape = np.array([_fixed(point + corner) for corner in outline], np.int32)
    if status != Status.INFERRED:
        cv2.fillPoly(picture, [shape], color, cv2.LINE_AA, _SHIFT)
    edge = color if status == Status.INFERRED else (16, 20, 24) if status == Status.CONFIRMED else (255, 255, 255)
    cv2.polylines(picture, [shape], True, edge, max(1, round(size / 3)), cv2.LINE_AA, _SHIFT)
